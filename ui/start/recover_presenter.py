"""Decides what happens with a recovery code."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, WrongRecoveryCodeError
from ui.runner import Runner
from ui.start import texts
from ui.start.actions import StartActions


class RecoverViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_busy(self, busy: bool) -> None:
        """Show whether the code is being tried."""
        ...

    def show_wrong(self, groups: tuple[int, ...], text: str) -> None:
        """Mark the groups of the code that are wrong, and say what to do."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what else went wrong."""
        ...


class RecoverPresenter:
    """Gives one kluis a new password with its recovery code, and opens it."""

    def __init__(
        self,
        view: RecoverViewer,
        actions: StartActions,
        runner: Runner,
        folder: Path,
        opened: Callable[[Any], None],
    ) -> None:
        self._view = view
        self._actions = actions
        self._runner = runner
        self._folder = folder
        self._opened = opened

    def check_complete(self, empty: tuple[int, ...]) -> bool:
        """Say which groups are still empty, and return whether none is."""
        text = texts.groups_missing(empty) if empty else ""
        self._view.show_wrong(empty, text)
        return not empty

    def recover(self, code: str, password: str) -> None:
        """Let ``password`` open the kluis and open it."""

        def work() -> Any:
            self._actions.recover(self._folder, code, password)
            services = self._actions.open(self._folder, password)
            try:
                services.kluis.confirm_recovered()
            except BaseException:
                services.close()
                raise
            return services

        self._view.show_problem("")
        self._view.show_busy(busy=True)
        self._runner.run(work, self._opened, self._fail)

    def _fail(self, error: GcoError) -> None:
        self._view.show_busy(busy=False)
        if isinstance(error, WrongRecoveryCodeError):
            self._view.show_wrong(error.groups, error_text(error))
        else:
            self._view.show_problem(error_text(error))
