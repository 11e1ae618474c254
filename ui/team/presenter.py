"""Decides what the screen of a team lead shows and does."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.exports.team import TeamOverzicht
from gco_desktop.services.bestanden import write_file
from gco_desktop.services.team import (
    CSV_NAME,
    PDF_NAME,
    TeamResultaat,
    as_csv,
    as_pdf,
    combine_files,
)
from ui.runner import Runner
from ui.team import texts
from ui.team.state import TeamState, build_state
from ui.widgets.shapes import Tone

LARGEST_TEAM = 500


class TeamViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_state(self, state: TeamState) -> None:
        """Show everything."""
        ...

    def show_message(self, message: str, tone: Tone) -> None:
        """Say what was done or what went wrong."""
        ...

    def show_size_error(self, message: str) -> None:
        """Say what is wrong with the size of the team, or nothing."""
        ...


class TeamPresenter:
    """Stands between the screen of a team lead and the core."""

    def __init__(self, view: TeamViewer, runner: Runner) -> None:
        self._view = view
        self._runner = runner
        self._paths: list[Path] = []
        self._size: int | None = None
        self._result: TeamResultaat | None = None

    def open(self, paths: Sequence[Path]) -> None:
        """Add files and show all together; a file that is open already counts once."""
        self._paths += [path for path in dict.fromkeys(paths) if path not in self._paths]
        self._combine()

    def clear(self) -> None:
        """Forget every file."""
        self._paths.clear()
        self._combine()

    def set_size(self, text: str) -> None:
        """Say how many GCO'ers the team has; an empty text is unknown."""
        clean = text.strip()
        number = int(clean) if clean.isascii() and clean.isdecimal() else 0
        if clean and not 1 <= number <= LARGEST_TEAM:
            self._view.show_size_error(texts.TEAM_SIZE_WRONG)
            return
        self._view.show_size_error("")
        self._size = number or None
        self._combine()

    def save_csv(self, path: Path) -> None:
        """Write the overview as a table."""
        self._save(path, as_csv)

    def save_pdf(self, path: Path) -> None:
        """Write the overview on paper."""
        self._save(path, as_pdf)

    def suggested(self, suffix: str) -> str:
        """Return a file name that tells what it is."""
        return CSV_NAME if suffix == "csv" else PDF_NAME

    def _save(self, path: Path, make: Callable[[TeamOverzicht], bytes]) -> None:
        if self._result is None:
            return
        overzicht = self._result.overzicht

        def done(_nothing: None) -> None:
            self._view.show_message(texts.saved(path.name), Tone.OK)

        self._runner.run_apart(lambda: write_file(path, make(overzicht)), done, self._fail)

    def _combine(self) -> None:
        paths, size = tuple(self._paths), self._size
        self._runner.run_apart(lambda: combine_files(paths, size), self._show, self._fail)

    def _show(self, result: TeamResultaat) -> None:
        self._result = result
        self._view.show_state(build_state(result))

    def _fail(self, error: GcoError) -> None:
        self._view.show_message(error_text(error), Tone.BAD)
