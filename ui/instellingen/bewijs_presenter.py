"""Decides what is shown and written of the proof of encryption."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from gco_desktop.domain.bewijs import Deel, Feiten, delen
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.bestanden import write_file
from gco_desktop.services.bewijs import BewijsService
from ui.navigator import SettingsHolder
from ui.runner import Runner


class BewijsViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_parts(self, parts: Sequence[Deel]) -> None:
        """Show the facts."""
        ...

    def show_pdf(self, pdf: bytes) -> None:
        """Show the proof as it will be written."""
        ...

    def show_saved(self) -> None:
        """Say that the proof was written."""
        ...

    def show_save_problem(self, text: str) -> None:
        """Say why the proof was not written."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what else went wrong."""
        ...


class BewijsPresenter:
    """Stands between the part Bewijs and the open kluis."""

    def __init__(
        self, view: BewijsViewer, service: BewijsService, runner: Runner, holder: SettingsHolder
    ) -> None:
        self._view = view
        self._service = service
        self._runner = runner
        self._holder = holder

    def load(self) -> None:
        """Show the facts of now."""
        minutes = self._holder.settings.rust
        self._runner.run(lambda: self._service.feiten(minutes), self._show, self._fail)

    def make_pdf(self) -> None:
        """Show the proof of now as it will be written."""
        minutes = self._holder.settings.rust
        self._view.show_problem("")
        self._runner.run(lambda: self._service.pdf(minutes), self._view.show_pdf, self._fail)

    def write_pdf(self, path: Path, pdf: bytes) -> None:
        """Write the proof where the user wants it."""
        self._runner.run_apart(
            lambda: write_file(path, pdf),
            lambda _nothing: self._view.show_saved(),
            lambda error: self._view.show_save_problem(error_text(error)),
        )

    def _show(self, feiten: Feiten) -> None:
        self._view.show_parts(delen(feiten))

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))
