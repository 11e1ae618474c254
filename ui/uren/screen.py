"""What the presenters of the week may ask of the screen."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from gco_desktop.domain.ids import TrajectId
from gco_desktop.domain.overzicht import GezinRegel, TrajectRegel, UrenRij
from ui.uren.grid import GridWeek, RowKey
from ui.uren.paste import Lost, Reading

Question = tuple[str, str, str]  # title, text, what the button says


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekHead:
    """What stands around the grid; ``part`` is nothing when there is no norm.

    ``long_days`` asks whether days with so many hours are right; ``offers`` are rows (key, text).
    """

    week: str
    holidays: str
    totaal: str
    norm: str
    division: str
    part: float | None
    sentence: str
    long_days: str = ""
    offers: tuple[tuple[UrenRij, str], ...] = ()


class UrenScreen(Protocol):
    """The screen of one week."""

    def show_head(self, head: WeekHead) -> None:
        """Show which week it is, how full it is, and what is asked and offered."""
        ...

    def show_grid(self, grid: GridWeek) -> None:
        """Show the rows and their hours."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong; without text all is well again."""
        ...

    def show_lost(self, lost: Sequence[Lost]) -> None:
        """Keep in sight what a paste found no place for."""
        ...

    def ask(
        self, question: Question, on_yes: Callable[[], None], on_no: Callable[[], None]
    ) -> None:
        """Ask something in words."""
        ...

    def ask_paste(self, reading: Reading, on_yes: Callable[[], None]) -> None:
        """Show what a paste would do, and ask for it."""
        ...

    def ask_row(
        self,
        gezinnen: Sequence[GezinRegel],
        trajecten: Sequence[TrajectRegel],
        with_zn: Collection[TrajectId | None],
    ) -> None:
        """Ask what a new row is for; hours for some trajecten are of a product of ZN."""
        ...

    def ask_file(self, name: str) -> None:
        """Ask where to write a file."""
        ...

    def go_to_row(self, key: RowKey) -> None:
        """Move to a row, on the day it is."""
        ...
