"""Decides how the password is changed, and when the recovery code may be seen."""

from pathlib import Path
from typing import Protocol

from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, WrongPasswordError
from gco_desktop.services.bestanden import write_file
from gco_desktop.services.kluis import KluisService
from ui.instellingen import texts
from ui.navigator import Navigator
from ui.runner import Runner


class BeveiligingViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_busy(self, busy: bool) -> None:
        """Show whether the password is being changed."""
        ...

    def show_refusal(self, text: str) -> None:
        """Say what is wrong with the old password."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what else went wrong."""
        ...

    def forget(self) -> None:
        """Forget the passwords that were typed."""
        ...

    def show_code(self, code: str) -> None:
        """Show the recovery code."""
        ...

    def show_sheet(self, pdf: bytes) -> None:
        """Show the sheet with the code."""
        ...

    def show_sheet_saved(self) -> None:
        """Say that the sheet was written."""
        ...

    def show_sheet_problem(self, text: str) -> None:
        """Say why the sheet was not written."""
        ...


class BeveiligingPresenter:
    """Stands between the part Beveiliging and the open kluis."""

    def __init__(
        self, view: BeveiligingViewer, kluis: KluisService, runner: Runner, navigator: Navigator
    ) -> None:
        self._view = view
        self._kluis = kluis
        self._runner = runner
        self._navigator = navigator

    def change(self, old: str, new: str) -> None:
        """Let ``new`` open the kluis from now on."""
        if not old:
            self._view.show_refusal(texts.NOTHING_TYPED)
            return
        self._view.show_refusal("")
        self._view.show_problem("")
        self._view.show_busy(busy=True)
        self._runner.run(
            lambda: self._kluis.change_password(old, new), self._on_changed, self._on_refused
        )

    def show_code(self) -> None:
        """Show the recovery code."""
        self._runner.run(self._kluis.recovery_code, self._view.show_code, self._fail)

    def make_sheet(self) -> None:
        """Show the sheet as it will be printed."""
        self._runner.run(self._kluis.herstelvel, self._view.show_sheet, self._fail)

    def write_sheet(self, path: Path, pdf: bytes) -> None:
        """Write the sheet where the user wants it."""
        self._runner.run_apart(
            lambda: write_file(path, pdf),
            lambda _nothing: self._view.show_sheet_saved(),
            lambda error: self._view.show_sheet_problem(error_text(error)),
        )

    def _on_changed(self, _nothing: None) -> None:
        self._view.show_busy(busy=False)
        self._view.forget()
        self._navigator.saved(texts.CHANGED, undo=False)

    def _on_refused(self, error: GcoError) -> None:
        self._view.show_busy(busy=False)
        if isinstance(error, WrongPasswordError):
            self._view.show_refusal(error_text(error))
        else:
            self._fail(error)

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))
