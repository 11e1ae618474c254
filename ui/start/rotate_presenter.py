"""Decides how a kluis gets another recovery code."""

from pathlib import Path
from typing import Protocol

from gco_desktop.error_texts import error_text
from gco_desktop.errors import CancelledError, GcoError, WrongPasswordError
from ui.runner import Runner
from ui.start import texts
from ui.start.actions import Progress, StartActions
from ui.widgets.tone import Tone


class RotateViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_refusal(self, text: str) -> None:
        """Say at the field what is wrong with the password."""
        ...

    def show_problem(self, text: str, tone: Tone = Tone.BAD) -> None:
        """Say what else went wrong."""
        ...

    def start_progress(self) -> Progress:
        """Show how far it is, and return who hears it."""
        ...

    def stop_progress(self) -> None:
        """Show the form again."""
        ...

    def show_sheet(self, code: str, password: str) -> None:
        """Let the user put the new code on paper."""
        ...


class RotatePresenter:
    """Replaces the recovery code of one kluis, which is closed."""

    def __init__(
        self, view: RotateViewer, actions: StartActions, runner: Runner, folder: Path
    ) -> None:
        self._view = view
        self._actions = actions
        self._runner = runner
        self._folder = folder

    def rotate(self, password: str) -> None:
        """Make a new code, when this is the password."""
        self._view.show_problem("")
        self._view.show_refusal("" if password else texts.NOTHING_TYPED)
        if not password:
            return
        progress = self._view.start_progress()

        def work() -> str:
            self._actions.rotate(self._folder, password, progress)
            services = self._actions.open(self._folder, password)
            try:
                return str(services.kluis.recovery_code())
            finally:
                services.close()

        self._runner.run(work, lambda code: self._view.show_sheet(code, password), self._fail)

    def _fail(self, error: GcoError) -> None:
        self._view.stop_progress()
        if isinstance(error, WrongPasswordError):
            self._view.show_refusal(error_text(error))
        elif isinstance(error, CancelledError):
            self._view.show_problem(error_text(error), Tone.INFO)
        else:
            self._view.show_problem(error_text(error))
