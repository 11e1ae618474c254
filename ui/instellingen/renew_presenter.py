"""Decides what is told about older recovery codes, and how their copies go."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from gco_desktop.error_texts import error_text
from gco_desktop.errors import CancelledError, GcoError
from gco_desktop.services.herstelcode import HerstelcodeService, RevokedCopy
from ui.instellingen import code_texts as texts
from ui.navigator import Navigator
from ui.runner import Runner
from ui.widgets.tone import Tone


class RenewViewer(Protocol):
    """What the presenter may ask of the cards."""

    def show_old(self, text: str, question: str) -> None:
        """Tell which copies open with an older code; without text there are none."""
        ...

    def show_message(self, text: str, tone: Tone = Tone.BAD) -> None:
        """Say what became of it."""
        ...

    def start_progress(self) -> Callable[[int], bool]:
        """Show how far it is, and return who hears it."""
        ...

    def stop_progress(self) -> None:
        """Show the button again."""
        ...


class RenewPresenter:
    """Stands between the cards about the code and the open kluis."""

    def __init__(
        self, view: RenewViewer, service: HerstelcodeService, runner: Runner, navigator: Navigator
    ) -> None:
        self._view = view
        self._service = service
        self._runner = runner
        self._navigator = navigator

    def load(self) -> None:
        """Look for copies that open with an older code."""
        self._runner.run(self._read, self._show, self._fail)

    def renew(self) -> None:
        """Lock the kluis and make another code."""
        self._navigator.renew_code()

    def throw_away(self) -> None:
        """Let the copies that open with an older code go."""
        self._view.show_message("")
        progress = self._view.start_progress()
        self._runner.run(
            lambda: self._service.remove_revoked(progress), self._on_gone, self._on_stopped
        )

    def _read(self) -> tuple[Sequence[RevokedCopy], date | None]:
        return self._service.revoked(), self._service.replaced_on()

    def _show(self, found: tuple[Sequence[RevokedCopy], date | None]) -> None:
        copies, replaced_on = found
        days = [copy.day for copy in copies]
        if days:
            self._view.show_old(texts.old_copies(days, replaced_on), texts.old_question(days))
        else:
            self._view.show_old("", "")

    def _on_gone(self, _nothing: None) -> None:
        self._view.stop_progress()
        self._navigator.saved(texts.OLD_GONE, undo=False)
        self.load()

    def _on_stopped(self, error: GcoError) -> None:
        self._view.stop_progress()
        self._fail(error)

    def _fail(self, error: GcoError) -> None:
        tone = Tone.INFO if isinstance(error, CancelledError) else Tone.BAD
        self._view.show_message(error_text(error), tone)
