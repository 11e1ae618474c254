"""Decides how a backup is made, and what is said about it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.kluis import BackupInfo, KluisService
from ui.instellingen import texts
from ui.runner import Runner

Progress = Callable[[int], bool]


class ReservekopieViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_last(self, text: str) -> None:
        """Say when the last backup was made."""
        ...

    def start_progress(self) -> Progress:
        """Show how far it is, and return who hears it."""
        ...

    def stop_progress(self) -> None:
        """Show the button again."""
        ...

    def show_made(self, text: str) -> None:
        """Say what was copied."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong."""
        ...


class ReservekopiePresenter:
    """Stands between the part Reservekopie and the open kluis."""

    def __init__(
        self,
        view: ReservekopieViewer,
        kluis: KluisService,
        runner: Runner,
        announce: Callable[[], None],
    ) -> None:
        self._view = view
        self._kluis = kluis
        self._runner = runner
        self._announce = announce

    def load(self) -> None:
        """Show when the last backup was made."""
        self._runner.run(self._kluis.last_backup, self._show_last, self._fail)

    def make(self, path: Path) -> None:
        """Make a backup at ``path``."""
        progress = self._view.start_progress()
        self._runner.run(
            lambda: self._kluis.write_backup(path, progress), self._on_made, self._on_failed
        )

    def _show_last(self, day: date | None) -> None:
        self._view.show_last(texts.last_copy(day))

    def _on_made(self, info: BackupInfo) -> None:
        self._view.stop_progress()
        self._view.show_made(texts.copied(info.rows, info.size, info.path))
        self._announce()

    def _on_failed(self, error: GcoError) -> None:
        self._view.stop_progress()
        self._fail(error)

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))
