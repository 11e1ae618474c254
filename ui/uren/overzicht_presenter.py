"""Decides what the tab Overzicht shows: hours over time and by what they were for."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol
from uuid import UUID

from gco_desktop.domain.duur import sheet_duur
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.tijdvak import Stuk, Tijdsoort, Tijdvak
from gco_desktop.domain.urenoverzicht import Groepering, Keuze, Urengroep, Urenoverzicht
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.urenoverzicht import UrenoverzichtService
from ui.navigator import Navigator, UrenTab
from ui.runner import Runner
from ui.uren import overzicht_texts as texts
from ui.uren.overzicht_state import OverzichtState, build_state, by_group


class OverzichtScreen(Protocol):
    """What the presenter may ask of the tab."""

    def show_state(self, state: OverzichtState) -> None:
        """Show everything."""
        ...

    def show_empty(self, title: str, soort: Tijdsoort, heading: str) -> None:
        """Say that the period has no hours."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...

    def copy(self, text: str) -> None:
        """Put text on the clipboard."""
        ...


class OverzichtPresenter:
    """Stands between the tab and the core."""

    def __init__(
        self,
        view: OverzichtScreen,
        service: UrenoverzichtService,
        runner: Runner,
        navigator: Navigator,
        today: Callable[[], date],
    ) -> None:
        self._view = view
        self._service = service
        self._runner = runner
        self._navigator = navigator
        self._today = today
        self._tijdvak = Tijdvak.of(Tijdsoort.MAAND, today())
        self._groepering = Groepering.GEZIN
        self._keuze: Keuze | None = None
        self._shown: Urenoverzicht | None = None
        self._asked = 0

    def load(self) -> None:
        """Show the period."""
        self._asked += 1
        number, tijdvak, keuze = self._asked, self._tijdvak, self._keuze
        groepering = self._groepering

        def done(found: Urenoverzicht) -> None:
            if number == self._asked:  # else another period was asked for meanwhile
                self._show(found)

        self._runner.run(
            lambda: self._service.overzicht(tijdvak, groepering, keuze), done, self._fail
        )

    def choose_period(self, code: str) -> None:
        """Show a period of another length, around the one that is shown."""
        soort = Tijdsoort(code)
        today = self._today()
        inside = self._tijdvak.van <= today <= self._tijdvak.tot
        self._go_to(Tijdvak.of(soort, today if inside else self._tijdvak.van))

    def go(self, step: int) -> None:
        """Show the period before or after this one."""
        self._go_to(self._tijdvak.next() if step > 0 else self._tijdvak.previous())

    def now(self) -> None:
        """Show the period of today."""
        self._go_to(Tijdvak.of(self._tijdvak.soort, self._today()))

    def open_day(self, day: date) -> None:
        """Show the period of this day."""
        self._go_to(Tijdvak.of(self._tijdvak.soort, day))

    @property
    def place(self) -> str:
        """Which period is shown, and what its hours are added up by."""
        return f"{self._tijdvak.soort}/{self._tijdvak.van}/{self._groepering}"

    def show_place(self, place: str) -> None:
        """Show again what ``place`` told."""
        soort, van, groepering = place.split("/")
        self._groepering = Groepering(groepering)
        self._go_to(Tijdvak.of(Tijdsoort(soort), date.fromisoformat(van)))

    def choose_group(self, code: str) -> None:
        """Add the hours up by something else."""
        self._groepering = Groepering(code)
        self.load()

    def show_all(self) -> None:
        """Show the hours of every group again."""
        self._keuze = None
        self.load()

    def open_bar(self, number: int) -> None:
        """Go to the hours behind a bar: the week in the grid, or the month of a year."""
        self._open_piece([stuk for stuk, _minuten in self._pieces(strip=False)][number])

    def open_cell(self, number: int) -> None:
        """Go to the hours behind a cell of the strip: its week in the grid."""
        stuk = [stuk for stuk, _minuten in self._pieces(strip=True)][number]
        self._navigator.open_hours(UrenTab.WEEK, stuk.van)

    def open_group(self, number: int) -> None:
        """Go to the gezin behind a bar, or look at the gezinnen behind another group."""
        shown = self._shown
        if shown is None or number >= len(shown.groepen):
            return
        groep = shown.groepen[number]
        if shown.groepering is not Groepering.GEZIN:
            self._look_into(groep, shown.groepering, Groepering.GEZIN)
        elif isinstance(groep.sleutel, UUID):
            self._navigator.open_gezin(GezinId(groep.sleutel))
        elif shown.keuze is None:
            self._look_into(groep, shown.groepering, Groepering.SOORT)

    def copy(self) -> None:
        """Put the groups on the clipboard, as a spreadsheet reads them."""
        if self._shown is None:
            return
        heads = texts.GROUP_HEADERS[self._shown.groepering]
        rows = by_group(self._shown, sheet_duur).rows
        self._view.copy("\n".join("\t".join(row) for row in (heads, *rows)))
        self._navigator.saved(texts.COPIED, undo=False)

    def to_week(self) -> None:
        """Go to the hours of the first week of the period, or of this week."""
        today = self._today()
        inside = self._tijdvak.van <= today <= self._tijdvak.tot
        self._navigator.open_hours(UrenTab.WEEK, today if inside else self._tijdvak.van)

    def _go_to(self, tijdvak: Tijdvak) -> None:
        self._tijdvak = tijdvak
        self.load()

    def _open_piece(self, stuk: Stuk) -> None:
        if self._tijdvak.soort is Tijdsoort.JAAR:
            self._go_to(Tijdvak.of(Tijdsoort.MAAND, stuk.van))
        else:
            self._navigator.open_hours(UrenTab.WEEK, stuk.van)

    def _pieces(self, *, strip: bool) -> Sequence[tuple[Stuk, int]]:
        if self._shown is None:
            return ()
        return self._shown.strook() if strip else self._shown.staven()

    def _look_into(self, groep: Urengroep, of: Groepering, by: Groepering) -> None:
        self._keuze = Keuze(groepering=of, sleutel=groep.sleutel, naam=groep.naam)
        self._groepering = by
        self.load()

    def _show(self, found: Urenoverzicht) -> None:
        self._shown = found
        if found.totaal or found.keuze:
            self._view.show_state(build_state(found))
        else:
            tijdvak = found.tijdvak
            title = texts.title(tijdvak)
            self._view.show_empty(texts.empty_title(tijdvak), tijdvak.soort, title)

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))
