"""Decides what the tab Overzicht shows: hours over time and by what they were for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.tijdvak import Stuk, Tijdsoort, Tijdvak
from gco_desktop.domain.urenoverzicht import Groepering, Keuze, Urengroep, Urenoverzicht
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.reference import tables
from gco_desktop.services.urenoverzicht import UrenoverzichtService
from ui.navigator import Navigator, UrenTab
from ui.runner import Runner
from ui.uren import overzicht_texts as texts
from ui.widgets.shapes import Bar

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One chart: its bars, the same in one sentence, and as the rows of a table."""

    bars: tuple[Bar, ...]
    sentence: str
    rows: Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class OverzichtState:
    """What the tab shows; ``only`` names the one group that is looked into, if any."""

    soort: Tijdsoort
    groepering: Groepering
    title: str
    total: str
    beside: str
    division: str
    only: str
    over_time: Picture
    strip: Picture | None
    groups: Picture
    guided: bool
    leads_to_gezin: bool

    @property
    def empty(self) -> bool:
        """Whether there are no hours at all."""
        return not self.groups.bars


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
        rows = build_state(self._shown).groups.rows
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


def build_state(found: Urenoverzicht) -> OverzichtState:
    """Return the overview in words and bars."""
    groups = _groups(found)
    return OverzichtState(
        soort=found.tijdvak.soort,
        groepering=found.groepering,
        title=texts.title(found.tijdvak),
        total=texts.total(found.totaal),
        beside=texts.beside_total(found.tijdvak, found.per_week(found.totaal)),
        division=texts.division(found.bij_gezinnen, found.totaal - found.bij_gezinnen),
        only=texts.only(found.keuze.naam) if found.keuze else "",
        over_time=_over_time(found),
        strip=_strip(found),
        groups=groups,
        guided=any("richtlijn" in bar.hint for bar in groups.bars),
        leads_to_gezin=found.groepering is Groepering.GEZIN,
    )


def _over_time(found: Urenoverzicht) -> Picture:
    soort = found.tijdvak.soort
    bars, rows = [], []
    for stuk, minuten in found.staven():
        bars.append(
            Bar(
                label=texts.bar_label(soort, stuk),
                value=minuten,
                text=format_duur(minuten),
                highlight=stuk.van <= found.vandaag <= stuk.tot,
            )
        )
        rows.append((texts.table_label(soort, stuk), format_duur(minuten)))
    return Picture(
        bars=tuple(bars), sentence=texts.time_sentence(found.tijdvak, rows), rows=tuple(rows)
    )


def _strip(found: Urenoverzicht) -> Picture | None:
    cells = found.strook()
    if not cells:
        return None
    bars = tuple(
        Bar(label=texts.piece(stuk), value=minuten, text=format_duur(minuten))
        for stuk, minuten in cells
    )
    full = sum(bool(minuten) for _stuk, minuten in cells)
    days = found.tijdvak.soort is not Tijdsoort.JAAR
    return Picture(
        bars=bars,
        sentence=texts.strip_sentence(full, len(cells), days=days),
        rows=tuple((bar.label, bar.text) for bar in bars),
    )


def _groups(found: Urenoverzicht) -> Picture:
    by_gezin = found.groepering is Groepering.GEZIN
    bars, rows = [], []
    for groep in found.groepen:
        per_week = format_duur(found.per_week(groep.minuten))
        agreed = "" if groep.afgesproken is None else format_duur(groep.afgesproken)
        guide = "; ".join(_guidelines(groep.doelgroepen))
        average = "" if found.tijdvak.soort is Tijdsoort.WEEK else per_week
        bars.append(
            Bar(
                label=groep.naam,
                value=groep.minuten,
                text=format_duur(groep.minuten),
                hint=texts.hint(average, agreed, guide) if by_gezin else "",
            )
        )
        row = (groep.naam, format_duur(groep.minuten), per_week)
        rows.append((*row, agreed, guide) if by_gezin else row)
    sentence = texts.group_sentence(found.groepering, rows)
    return Picture(bars=tuple(bars), sentence=sentence, rows=tuple(rows))


def _guidelines(doelgroepen: Sequence[str]) -> list[str]:
    known = tables.entries("richtlijn")
    found = [(code, known[code]["label"]) for code in doelgroepen if code in known]
    if len(doelgroepen) == 1:
        return [label for _code, label in found]
    return [texts.guideline(tables.label("doelgroep", code), label) for code, label in found]
