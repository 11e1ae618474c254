"""Decides what the tab Ritten shows and keeps; no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from gco_desktop.domain.afstand import format_km
from gco_desktop.domain.ids import GezinId, RitId
from gco_desktop.domain.overzicht import GezinRegel
from gco_desktop.domain.ritten import RitRegel, Rittenjaar, bedrag, prive, zakelijk
from gco_desktop.domain.staat import Staat
from gco_desktop.domain.uren import Rit
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.bestanden import write_file
from gco_desktop.services.gezinnen import GezinService
from gco_desktop.services.ritten import RittenService
from gco_desktop.services.uitvoer import (
    Bestandsvorm,
    UitvoerService,
    Uitvoersoort,
    Uitvoervraag,
)
from ui.navigator import Navigator
from ui.runner import Runner
from ui.uren import ritten_texts as texts

_DECEMBER, _LAST = 12, 31


@dataclass(frozen=True, slots=True, kw_only=True)
class RittenState:
    """Everything the tab shows, in words."""

    jaren: tuple[tuple[str, str], ...]
    jaar: str
    maand: str | None
    rows: tuple[tuple[str, ...], ...]
    count: str
    totals: str
    money: str
    tarief: str
    has_tarief: bool
    ever: bool


class RittenScreen(Protocol):
    """What the presenter may ask of the tab."""

    def show_state(self, state: RittenState) -> None:
        """Show everything."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        ...

    def ask_rit(self, rit: Rit, gezinnen: Sequence[GezinRegel], *, new: bool) -> None:
        """Open the form of a journey."""
        ...

    def ask_tarief(self, jaar: int, tiende_cent: int | None) -> None:
        """Open the form for a tariff."""
        ...

    def show_pdf(self, name: str, content: bytes) -> None:
        """Show a paper."""
        ...

    def ask_file(self, name: str, vorm: Bestandsvorm) -> None:
        """Ask where to write the journeys."""
        ...


class RittenPresenter:
    """Stands between the tab Ritten and the core."""

    def __init__(
        self,
        view: RittenScreen,
        services: tuple[RittenService, UitvoerService, GezinService],
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
        today: Callable[[], date],
    ) -> None:
        self._view = view
        self._ritten, self._uitvoer, self._gezinnen = services
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._today = today
        self._jaar = today().year
        self._maand: int | None = None
        self._shown: tuple[RitRegel, ...] = ()
        self._found: Rittenjaar | None = None

    def load(self) -> None:
        """Show the journeys of the year."""
        jaar = self._jaar
        self._runner.run(lambda: self._ritten.jaar(jaar), self._on_read, self._fail)

    def choose(self, jaar: int, maand: int | None) -> None:
        """Show another year; one month of it, or the whole."""
        other, self._jaar, self._maand = jaar != self._jaar, jaar, maand
        if other:
            self.load()
        elif self._found is not None:
            self._on_read(self._found)

    def add(self) -> None:
        """Open the form of a new journey, filled in as the ones before."""
        day = self._today()
        self._open(lambda: self._ritten.new(day), new=True)

    def edit(self, row: int) -> None:
        """Open the form of the journey in a row."""
        if 0 <= row < len(self._shown):
            rit = self._shown[row].rit
            self._open(lambda: rit, new=False)

    def edit_known(self, rit_id: str) -> None:
        """Open the form of a journey by its id, or of a new one when it is not shown."""
        row = next((n for n, each in enumerate(self._shown) if str(each.rit.id) == rit_id), -1)
        if row < 0:
            self.add()
        else:
            self.edit(row)

    def suggest(self, gezin_id: GezinId | None, on_found: Callable[[Rit], None]) -> None:
        """Say what earlier journeys to this gezin were like."""
        day = self._today()
        self._runner.run(lambda: self._ritten.new(day, gezin_id), on_found, self._fail)

    def saved(self) -> None:
        """Say that a journey was kept."""
        self._tell(texts.SAVED)

    def delete(self, row: int) -> None:
        """Remove the journey in a row, with a way back."""
        if 0 <= row < len(self._shown):
            rit_id: RitId = self._shown[row].rit.id
            self._runner.run(
                lambda: self._ritten.delete(rit_id),
                lambda _none: self._tell(texts.DELETED),
                self._fail,
            )

    def ask_tarief(self) -> None:
        """Open the form for the tariff of the year."""
        if self._found is not None:
            self._view.ask_tarief(self._jaar, self._found.tiende_cent)

    def set_tarief(self, tiende_cent: int | None) -> None:
        """Keep the tariff of the year."""
        jaar = self._jaar
        message = texts.TARIEF_GONE if tiende_cent is None else texts.TARIEF_SAVED
        self._runner.run(
            lambda: self._ritten.set_tarief(jaar, tiende_cent),
            lambda _none: self._tell(message),
            self._fail,
        )

    def show_pdf(self) -> None:
        """Show the journeys of the period as they go on paper."""
        self._make(Bestandsvorm.PDF, self._view.show_pdf)

    def ask_file(self, vorm: Bestandsvorm) -> None:
        """Ask where to write the journeys."""
        name = self._staat_vraag()
        self._runner.run(
            lambda: self._uitvoer.staat(name),
            lambda staat: self._view.ask_file(f"{staat.bestandsnaam}.{vorm.value}", vorm),
            self._fail,
        )

    def write(self, path: Path, vorm: Bestandsvorm) -> None:
        """Write the journeys of the period to a file."""
        self._make(vorm, lambda _name, content: self._write(path, content))

    def _write(self, path: Path, content: bytes) -> None:
        self._runner.run_apart(
            lambda: write_file(path, content),
            lambda _none: self._navigator.saved(texts.WRITTEN, undo=False),
            self._fail,
        )

    def _make(self, vorm: Bestandsvorm, use: Callable[[str, bytes], None]) -> None:
        vraag = self._staat_vraag()

        def build(found: tuple[Staat, str]) -> None:
            staat, maker = found
            self._runner.run_apart(
                lambda: self._uitvoer.content(staat, vorm, maker),
                lambda content: use(f"{staat.bestandsnaam}.{vorm.value}", content),
                self._fail,
            )

        self._runner.run(
            lambda: (self._uitvoer.staat(vraag), self._uitvoer.maker()), build, self._fail
        )

    def _staat_vraag(self) -> Uitvoervraag:
        van, tot = _period(self._jaar, self._maand)
        return Uitvoervraag(soort=Uitvoersoort.RITTEN, van=van, tot=tot)

    def _open(self, make: Callable[[], Rit], *, new: bool) -> None:
        self._runner.run(
            lambda: (make(), self._gezinnen.regels()),
            lambda found: self._view.ask_rit(*found, new=new),
            self._fail,
        )

    def _on_read(self, found: Rittenjaar) -> None:
        if found.jaar != self._jaar:
            return  # another year was asked for since
        self._found = found
        self._shown = found.of_month(self._maand)
        self._view.show_problem("")
        self._view.show_state(build_state(found, self._maand, self._today().year))

    def _tell(self, message: str) -> None:
        self._navigator.saved(message)
        self._announce()

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))


def build_state(found: Rittenjaar, maand: int | None, this_year: int) -> RittenState:
    """Put the journeys of a year, or of one of its months, into words."""
    regels = found.of_month(maand)
    work = zakelijk(regels)
    tarief = found.tiende_cent
    paid = [_paid(each, tarief) for each in regels]
    jaren = sorted({*found.jaren, found.jaar, this_year, this_year - 1}, reverse=True)
    return RittenState(
        jaren=tuple((str(jaar), str(jaar)) for jaar in jaren),
        jaar=str(found.jaar),
        maand=None if maand is None else str(maand),
        rows=tuple(map(_row, regels, paid)),
        count=texts.count(len(regels)),
        totals=texts.totals(work, prive(regels)),
        money=texts.money(None if tarief is None else sum(each or 0 for each in paid)),
        tarief=texts.tarief(found.jaar, tarief),
        has_tarief=tarief is not None,
        ever=bool(found.jaren),
    )


def _row(regel: RitRegel, paid: int | None) -> tuple[str, ...]:
    rit = regel.rit
    return (
        f"{rit.datum:%d-%m-%Y}",
        regel.gezin or rit.naar or regel.plaats,
        rit.van,
        rit.doel,
        texts.WORK if rit.zakelijk else texts.PRIVATE,
        format_km(rit.km_tienden),
        texts.money(paid),
    )


def _paid(regel: RitRegel, tarief: int | None) -> int | None:
    if tarief is None or not regel.rit.zakelijk:
        return None
    return bedrag(regel.rit.km_tienden, tarief)


def _period(jaar: int, maand: int | None) -> tuple[date, date]:
    if maand is None:
        return date(jaar, 1, 1), date(jaar, _DECEMBER, _LAST)
    after = date(jaar + maand // _DECEMBER, maand % _DECEMBER + 1, 1)
    return date(jaar, maand, 1), date.fromordinal(after.toordinal() - 1)
