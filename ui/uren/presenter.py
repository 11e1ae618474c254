"""Decides what the screen Uren shows and keeps."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

from gco_desktop.domain.datum import DAYS_PER_WEEK, monday_of
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.feestdagen import feestdag
from gco_desktop.domain.overzicht import UrenRij, UrenWeek
from gco_desktop.domain.periode import Periode
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.bestanden import write_file
from gco_desktop.services.gezinnen import GezinService
from gco_desktop.services.trajecten import TrajectService
from gco_desktop.services.uren import UrenService
from ui.drafts import Entry
from ui.navigator import Navigator
from ui.runner import Runner
from ui.uren import texts
from ui.uren.cells import CellPresenter
from ui.uren.copying import CopyPresenter
from ui.uren.fault_drafts import FaultDrafts
from ui.uren.grid import key_of, names_of, offered
from ui.uren.keeper import Keeper, Outlet
from ui.uren.screen import UrenScreen, WeekHead
from ui.uren.sheet import LONG_DAY, Sheet


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
        self._today = today
        self._day = today()
        self._sheet = Sheet(monday_of(self._day))
        self._drafts = FaultDrafts(self._sheet, navigator.drafts)
        self._long: set[tuple[date, int]] = set()
        outlet = Outlet(show=self._show, reload=self.load, announce=announce)
        keeper = Keeper(self._sheet, self._uren, runner, navigator, outlet)
        self.keeper = keeper
        self.cells = CellPresenter(view, keeper)
        self._copying = CopyPresenter(view, keeper)

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

    def open_day(self, day: date) -> None:
        """Show the week of this day."""
        self._day = day
        self.load()

    @property
    def day(self) -> date:
        """A day of the week that is shown."""
        return self._day

    def this_week(self) -> None:
        """Show the week of today."""
        self._day = self._today()
        self.load()

    def ask_row(self) -> None:
        """Ask what a new row is for."""
        self._runner.run(
            lambda: (
                self._gezinnen.regels(),
                self._trajecten.regels(),
                self._uren.with_zn(),
            ),
            lambda found: self._view.ask_row(*found),
            self._fail,
        )

    def add_row(self, rij: UrenRij) -> None:
        """Add an empty row."""
        self._sheet.add([rij])
        self._show()
        self._view.go_to_row(key_of(rij))

    def copy_week(self) -> None:
        """Ask whether the hours of the week before should stand in this one too."""
        day = self._sheet.maandag - timedelta(days=DAYS_PER_WEEK)
        self._runner.run(lambda: self._uren.week(day), self._copying.offer, self._fail)

    def accept_long_days(self) -> None:
        """Ask no more whether the long days of this week are right, as long as they stay so."""
        self._long.update(self._long_days(self._sheet.week()))
        self._show()

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

    def _show_week(self, week: UrenWeek) -> None:
        if week.maandag == monday_of(self._day):  # else another week was asked for since
            self._sheet.load(week)
            self._view.show_problem("")
            self._show()
            found = self._drafts.take()
            for rij, day, fault in found:
                self._sheet.add([rij])
                self.cells.restore(rij, day, fault)
            if found:
                self._show()

    def _show_previous_rows(self, rijen: Sequence[UrenRij]) -> None:
        added = self._sheet.add(rijen)
        self._show()
        nothing = texts.NOTHING_NEW if rijen else texts.NO_PREVIOUS_ROWS
        self._navigator.saved(texts.rows_added(added) if added else nothing, undo=False)

    def _show(self) -> None:
        week = self._sheet.week()
        norm, totaal = week.norm, week.totaal
        days = [self._sheet.day(number) for number in range(DAYS_PER_WEEK)]
        asked = [each for each in self._long_days(week) if each not in self._long]
        self._view.show_head(
            WeekHead(
                week=texts.week(week.maandag),
                holidays=texts.holidays([(day, name) for day in days if (name := feestdag(day))]),
                totaal=format_duur(totaal),
                norm=texts.norm(norm),
                division=texts.division(week.bij_gezinnen, totaal - week.bij_gezinnen),
                part=totaal / norm if norm else None,
                sentence=texts.progress(totaal, norm),
                long_days=texts.long_days(asked) if asked else "",
                offers=tuple((rij, texts.row(*names_of(rij))) for rij in offered(week)),
            )
        )
        self._view.show_grid(self._sheet.grid(week, self._today()))
        self._drafts.keep()

    def _long_days(self, week: UrenWeek) -> list[tuple[date, int]]:
        days = enumerate(week.dagen)
        return [(self._sheet.day(number), each) for number, each in days if each > LONG_DAY]

    def _periode(self) -> Periode:
        return Periode.of(self._sheet.maandag)

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))
