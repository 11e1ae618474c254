"""Decides what the screen Uren shows and keeps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

from gco_desktop.domain.datum import DAYS_PER_WEEK, monday_of
from gco_desktop.domain.duur import format_duur, parse_duur
from gco_desktop.domain.overzicht import GezinRegel, TrajectRegel, UrenRij, UrenWeek
from gco_desktop.domain.periode import Periode
from gco_desktop.error_texts import error_text
from gco_desktop.errors import DuurError, GcoError
from gco_desktop.services.bestanden import write_file
from gco_desktop.services.gezinnen import GezinService
from gco_desktop.services.trajecten import TrajectService
from gco_desktop.services.uren import UrenService
from ui.drafts import Entry
from ui.navigator import Navigator
from ui.runner import Runner
from ui.uren import texts
from ui.uren.fault_drafts import FaultDrafts
from ui.uren.sheet import Fault, GridWeek, RowKey, Sheet, key_of


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekHead:
    """What stands above the grid; ``part`` is nothing when there is no norm."""

    week: str
    totaal: str
    norm: str
    division: str
    part: float | None
    sentence: str


class UrenScreen(Protocol):
    """What the presenter may ask of the screen."""

    def show_head(self, head: WeekHead) -> None:
        """Show which week it is and how full it is."""
        ...

    def show_grid(self, grid: GridWeek) -> None:
        """Show the rows and their hours."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong; without text all is well again."""
        ...

    def ask_row(self, gezinnen: Sequence[GezinRegel], trajecten: Sequence[TrajectRegel]) -> None:
        """Ask what a new row is for."""
        ...

    def ask_file(self, name: str) -> None:
        """Ask where to write a file."""
        ...

    def go_to_row(self, key: RowKey) -> None:
        """Move to a row, on the day it is."""
        ...


class UrenPresenter:
    """Stands between the screen Uren and the core."""

    def __init__(
        self,
        view: UrenScreen,
        services: tuple[UrenService, GezinService, TrajectService],
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
        today: Callable[[], date],
    ) -> None:
        self._view = view
        self._uren, self._gezinnen, self._trajecten = services
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._today = today
        self._day = today()
        self._sheet = Sheet(monday_of(self._day))
        self._drafts = FaultDrafts(self._sheet, navigator.drafts)

    def find_drafts(self) -> None:
        """Go to the week in which something was typed that could not be kept, if any."""
        day = self._drafts.find()
        if day is not None:
            self._day = day
            self.load()

    def pending(self) -> list[Entry]:
        """Return what was typed and could not be kept."""
        return self._drafts.pending()

    def load(self) -> None:
        """Show the week."""
        day = self._day
        self._runner.run(lambda: self._uren.week(day), self._show_week, self._fail)

    def go(self, weeks: int) -> None:
        """Show the week this many weeks further on."""
        self._day = monday_of(self._day) + timedelta(days=weeks * DAYS_PER_WEEK)
        self.load()

    def this_week(self) -> None:
        """Show the week of today."""
        self._day = self._today()
        self.load()

    def enter(self, row: int, number: int, text: str) -> None:
        """Keep what was typed in a cell, or leave it there with what is wrong."""
        rijen = self._sheet.rijen()
        if self._sheet.stands(rijen[row], number, text.strip()):
            return
        self._take(rijen[row], self._sheet.day(number), text)

    def copy_above(self, row: int, number: int) -> None:
        """Fill a cell with what stands in the one above it."""
        if row > 0:
            above = self._sheet.rijen()[row - 1]
            self.enter(row, number, format_duur(self._sheet.minutes(above, number)))

    def ask_row(self) -> None:
        """Ask what a new row is for."""
        self._runner.run(
            lambda: (self._gezinnen.regels(), self._trajecten.regels()),
            lambda found: self._view.ask_row(*found),
            self._fail,
        )

    def add_row(self, rij: UrenRij) -> None:
        """Add an empty row."""
        self._sheet.add([rij])
        self._show()
        self._view.go_to_row(key_of(rij))

    def add_previous_rows(self) -> None:
        """Add the rows of the week before, empty."""
        day = self._sheet.maandag
        self._runner.run(
            lambda: self._uren.previous_rows(day), self._show_previous_rows, self._fail
        )

    def ask_file(self) -> None:
        """Ask where to write the hours of the quarter."""
        self._view.ask_file(texts.csv_name(str(self._periode())))

    def write_csv(self, path: Path) -> None:
        """Write the hours of the quarter, without names."""
        periode = self._periode()

        def write(content: bytes) -> None:
            self._runner.run_apart(
                lambda: write_file(path, content), lambda _none: done(), self._fail
            )

        def done() -> None:
            self._navigator.saved(texts.csv_saved(periode.label_nl), undo=False)

        self._runner.run(lambda: self._uren.csv(periode), write, self._fail)

    def _take(self, rij: UrenRij, day: date, text: str) -> None:
        try:
            minuten = parse_duur(text) if text.strip() else 0
        except DuurError as error:
            fault = Fault(text=text, message=error_text(error))
            self._sheet.refuse((key_of(rij), day), fault)
            self._show()
            return
        self._set(rij, day, minuten)

    def _set(self, rij: UrenRij, day: date, minuten: int) -> None:
        cell = (key_of(rij), day)
        self._sheet.expect(rij, day, minuten)
        self._show()

        def done(_none: None) -> None:
            self._sheet.settle(cell, minuten)
            self._navigator.saved(texts.cell_saved(day, minuten))
            self._announce()

        def fail(error: GcoError) -> None:
            fault = Fault(text=format_duur(minuten), message=error_text(error))
            self._sheet.refuse(cell, fault)
            self._show()

        self._runner.run(lambda: self._uren.set_cell(rij, day, minuten), done, fail)

    def _show_week(self, week: UrenWeek) -> None:
        if week.maandag == monday_of(self._day):  # else another week was asked for since
            self._sheet.load(week)
            self._view.show_problem("")
            self._show()
            for rij, day, text in self._drafts.take():
                self._sheet.add([rij])
                self._take(rij, day, text)

    def _show_previous_rows(self, rijen: Sequence[UrenRij]) -> None:
        added = self._sheet.add(rijen)
        self._show()
        nothing = texts.NOTHING_NEW if rijen else texts.NO_PREVIOUS_ROWS
        self._navigator.saved(texts.rows_added(added) if added else nothing, undo=False)

    def _show(self) -> None:
        week = self._sheet.week()
        norm, totaal = week.norm, week.totaal
        self._view.show_head(
            WeekHead(
                week=texts.week(week.maandag),
                totaal=format_duur(totaal),
                norm=texts.norm(norm),
                division=texts.division(week.bij_gezinnen, totaal - week.bij_gezinnen),
                part=totaal / norm if norm else None,
                sentence=texts.progress(totaal, norm),
            )
        )
        self._view.show_grid(self._sheet.grid(self._today()))
        self._drafts.keep()

    def _periode(self) -> Periode:
        return Periode.of(self._sheet.maandag)

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))
