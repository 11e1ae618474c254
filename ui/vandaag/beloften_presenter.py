"""Decides about the book of promises over all gezinnen."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from gco_desktop.domain.belofte import BelofteRegel, BelofteStand, Belover
from gco_desktop.domain.overzicht import Aandacht
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.beloften import Beloftenboek, BelofteService
from ui.navigator import GezinTab, Navigator
from ui.runner import Runner
from ui.vandaag import beloften_texts as texts
from ui.vandaag.state import DueLine
from ui.widgets.due_words import due, due_tone
from ui.widgets.shapes import Tone

_ICONS = {Belover.IK: "user", Belover.GEZIN: "users", Belover.INSTANTIE: "building-community"}


@dataclass(frozen=True, slots=True, kw_only=True)
class BoekState:
    """Everything the book shows, in words."""

    subtitle: str
    empty: bool
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[DueLine, ...]


class BeloftenViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_state(self, state: BoekState) -> None:
        """Show everything."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...


class BeloftenPresenter:
    """Stands between the book of promises and the core."""

    def __init__(
        self,
        view: BeloftenViewer,
        beloften: BelofteService,
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
    ) -> None:
        self._view = view
        self._beloften = beloften
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._boek: Beloftenboek | None = None
        self._who = ""

    def load(self) -> None:
        """Show the latest data."""
        self._runner.run(self._beloften.book, self._on_read, self._fail)

    def choose(self, who: str) -> None:
        """Show only the promises of one side; of all with an empty choice."""
        self._who = who
        if self._boek is not None:
            self._on_read(self._boek)

    def open(self, aandacht: Aandacht) -> None:
        """Go to the gezin of a promise."""
        if aandacht.gezin_id is not None:
            self._navigator.open_gezin(aandacht.gezin_id, GezinTab.AFSPRAKEN)

    def finish(self, aandacht: Aandacht) -> None:
        """Tell that a promise was kept."""
        belofte_id = aandacht.belofte_id
        if belofte_id is not None:
            kept = BelofteStand.NAGEKOMEN
            self._runner.run(
                lambda: self._beloften.settle(belofte_id, kept), self._on_kept, self._fail
            )

    def _on_read(self, boek: Beloftenboek) -> None:
        self._boek = boek
        self._view.show_state(build_book(boek, self._who))

    def _on_kept(self, _nothing: None) -> None:
        self._navigator.saved(texts.KEPT)
        self._announce()

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))


def build_book(boek: Beloftenboek, who: str) -> BoekState:
    """Put the book into words; of one side when ``who`` is given."""
    late = sum(regel.belofte.late(boek.vandaag) for regel in boek.open)
    return BoekState(
        subtitle=texts.subtitle(len(boek.open), late),
        empty=not (boek.open or boek.wachttijden),
        rows=tuple(map(texts.row, boek.wachttijden)),
        lines=tuple(
            _line(regel, boek.vandaag)
            for regel in boek.open
            if not who or regel.belofte.van.value == who
        ),
    )


def _line(regel: BelofteRegel, today: date) -> DueLine:
    belofte = regel.belofte
    day = belofte.voor_datum
    return DueLine(
        icon=_ICONS[belofte.van],
        title=belofte.tekst,
        text=texts.about(regel, today),
        due="" if day is None else due(day, today),
        tone=Tone.NEUTRAL if day is None else due_tone(day, today),
        source=Aandacht(
            soort="belofte",
            titel=belofte.tekst,
            toelichting=regel.gezin,
            datum=day or belofte.beloofd_op,
            gezin_id=belofte.gezin_id,
            belofte_id=belofte.id,
        ),
        tick=texts.TICK,
    )
