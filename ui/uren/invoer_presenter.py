"""Decides how a file with hours is read, and what was kept of it; no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol
from uuid import UUID

from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.overzicht import GezinRegel
from gco_desktop.domain.ureninvoer import Indeling, Invoerbeeld, Invoerkolom, Ureninvoer
from gco_desktop.error_texts import error_text
from gco_desktop.errors import CancelledError, GcoError
from gco_desktop.imports.rooster import text_of
from gco_desktop.services.bestanden import write_file
from gco_desktop.services.ureninvoer import (
    Urenbestand,
    UreninvoerService,
    faults_csv,
    reason,
)
from ui.runner import Runner
from ui.uren import invoer_texts as texts

FAULTS_SHOWN = 8
NAMES_ASKED = 30
_SAMPLES = 3
Progress = Callable[[int], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class KolomVraag:
    """One column: its heading, what stands in it, and what it is taken for."""

    kop: str
    voorbeeld: str
    soort: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NaamVraag:
    """One name to be asked about, and the gezin it is taken for."""

    naam: str
    label: str
    gezin: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoerStand:
    """Everything the dialog says of what would happen."""

    zinnen: tuple[str, ...]
    waarschuwing: str
    namen: tuple[NaamVraag, ...]
    fouten: tuple[tuple[str, str], ...]
    fouten_totaal: int
    knop: str
    kan: bool


class InvoerScreen(Protocol):
    """What the presenter may ask of the dialog."""

    def show_file(
        self, about: str, kolommen: Sequence[KolomVraag], gezinnen: Sequence[tuple[str, str]]
    ) -> None:
        """Show the columns of the file."""
        ...

    def show_sheets(self, bladen: Sequence[str], chosen: str) -> None:
        """Offer the sheets of the file; nothing when there is one."""
        ...

    def show_stand(self, stand: InvoerStand) -> None:
        """Show what would happen."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        ...

    def begin(self) -> Progress:
        """Show that the hours are being kept; return whom to tell how far it is."""
        ...

    def end(self) -> None:
        """Show that nothing is under way any more."""
        ...

    def finish(self, message: str) -> None:
        """Close: the hours were kept."""
        ...


class InvoerPresenter:
    """Stands between the dialog and the core, about one file."""

    def __init__(
        self,
        view: InvoerScreen,
        service: UreninvoerService,
        runner: Runner,
        bestand: Urenbestand,
        gezinnen: Sequence[GezinRegel],
    ) -> None:
        self._view = view
        self._service = service
        self._runner = runner
        self._bestand = bestand
        self._gezinnen = gezinnen
        self._indeling = bestand.indeling
        self._beeld: Invoerbeeld | None = None
        self._round = 0
        self._busy = False

    def start(self) -> None:
        """Show the file as it is read by itself."""
        rooster = self._bestand.rooster
        about = (
            texts.found(len(rooster.rijen), rooster.letters, rooster.tussen),
            texts.only_sheet(rooster.blad, rooster.andere),
        )
        self._view.show_sheets(rooster.bladen, rooster.blad)
        self._view.show_file(
            "\n".join(sentence for sentence in about if sentence),
            build_columns(self._bestand),
            [(str(each.id), each.naam) for each in self._gezinnen],
        )
        self._look()

    def choose_sheet(self, blad: str) -> None:
        """Read another sheet of the file; what was said of names and kinds stays."""
        path, rooster = self._bestand.pad, self._bestand.rooster
        if blad not in rooster.bladen or blad == rooster.blad:
            return

        def show(bestand: Urenbestand) -> None:
            self._indeling = replace(self._indeling, kolommen=bestand.indeling.kolommen)
            self._bestand, self._beeld = bestand, None
            self.start()

        def fail(error: GcoError) -> None:
            self._view.show_sheets(rooster.bladen, rooster.blad)  # what was shown still counts
            self._fail(error)

        self._runner.run_apart(lambda: self._service.open(path, blad), show, fail)

    def choose_column(self, place: int, code: str | None) -> None:
        """Take a column for something else; what it was taken from another one."""
        kind = Invoerkolom(code) if code else None
        kolommen = [None if each is kind else each for each in self._indeling.kolommen]
        kolommen[place] = kind
        self._change(replace(self._indeling, kolommen=tuple(kolommen)))

    @property
    def columns(self) -> tuple[str | None, ...]:
        """What each column is taken for now."""
        return tuple(None if each is None else each.value for each in self._indeling.kolommen)

    def choose_soort(self, code: str) -> None:
        """Take another kind of hours where none is given."""
        self._change(replace(self._indeling, soort=code))

    def choose_gezin(self, naam: str, gezin_id: str | None) -> None:
        """Say which gezin a name is, or that it is none."""
        chosen = GezinId(UUID(gezin_id)) if gezin_id else None
        gezinnen = {**self._indeling.gezinnen, naam: chosen}
        self._change(replace(self._indeling, gezinnen=gezinnen))

    def skip_doubles(self, *, skip: bool) -> None:
        """Leave out what is there already, or not."""
        self._change(replace(self._indeling, dubbele_overslaan=skip))

    def take_in(self) -> None:
        """Keep the hours, all or nothing."""
        beeld = self._beeld
        if beeld is None or self._busy or not beeld.goed:
            return
        self._busy = True
        progress = self._view.begin()

        def done(invoer: Ureninvoer) -> None:
            self._busy = False
            self._view.end()
            self._view.finish(texts.taken(invoer.regels))

        self._runner.run(
            lambda: self._service.take_in(self._bestand, beeld, progress), done, self._stop
        )

    def save_faults(self, path: Path) -> None:
        """Write the rows that were not read, each with the reason."""
        beeld = self._beeld
        if beeld is not None:
            self._runner.run_apart(
                lambda: write_file(path, faults_csv(self._bestand, beeld.fout)),
                lambda _none: self._view.show_problem(""),
                self._fail,
            )

    def _change(self, indeling: Indeling) -> None:
        self._indeling = indeling
        self._look()

    def _look(self) -> None:
        self._round += 1
        number, indeling = self._round, self._indeling

        def show(beeld: Invoerbeeld) -> None:
            if number == self._round:
                self._beeld = beeld
                self._view.show_problem("")
                self._view.show_stand(build_stand(beeld, indeling))

        def fail(error: GcoError) -> None:
            if number == self._round:
                self._beeld = None
                self._view.show_stand(nothing_yet())
                self._fail(error)

        self._runner.run(lambda: self._service.preview(self._bestand, indeling), show, fail)

    def _stop(self, error: GcoError) -> None:
        self._busy = False
        self._view.end()
        cancelled = isinstance(error, CancelledError)
        self._view.show_problem(texts.CANCELLED if cancelled else error_text(error))

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))


def build_columns(bestand: Urenbestand) -> list[KolomVraag]:
    """Return each column with the first things that stand in it."""
    rooster = bestand.rooster
    found = []
    for place, kop in enumerate(rooster.koppen):
        said = (text_of(rij[place]).strip() for _nr, rij in rooster.rijen)
        first = [text for text in dict.fromkeys(said) if text][:_SAMPLES]
        kind = bestand.indeling.kolommen[place]
        found.append(
            KolomVraag(
                kop=kop, voorbeeld=" \u00b7 ".join(first), soort=kind.value if kind else None
            )
        )
    return found


def build_stand(beeld: Invoerbeeld, indeling: Indeling) -> InvoerStand:
    """Put into words what would happen."""
    sentences = (
        texts.good(len(beeld.goed), beeld.minuten),
        texts.bad(len(beeld.fout)),
        texts.double(len(beeld.dubbel)),
        texts.closed(beeld.gesloten),
        texts.day_month(beeld.dagmaand, beeld.voorbeeld),
    )
    return InvoerStand(
        zinnen=tuple(sentence for sentence in sentences if sentence),
        waarschuwing=texts.seen(beeld.eerder) if beeld.eerder else "",
        namen=tuple(
            NaamVraag(
                naam=each.naam,
                label=texts.unknown(each.naam, each.regels),
                gezin=str(chosen) if (chosen := indeling.gezinnen.get(each.naam)) else None,
            )
            for each in beeld.onbekend[:NAMES_ASKED]
        ),
        fouten=tuple((str(each.nummer), reason(each)) for each in beeld.fout[:FAULTS_SHOWN]),
        fouten_totaal=len(beeld.fout),
        knop=texts.button(len(beeld.goed)),
        kan=bool(beeld.goed),
    )


def nothing_yet() -> InvoerStand:
    """Return what is shown as long as the file cannot be read."""
    return InvoerStand(
        zinnen=(),
        waarschuwing="",
        namen=(),
        fouten=(),
        fouten_totaal=0,
        knop=texts.button(0),
        kan=False,
    )


def build_history(found: Sequence[Ureninvoer]) -> list[tuple[str, ...]]:
    """Return the rows of the list of imports."""
    return [
        (f"{each.op:%d-%m-%Y %H:%M}", str(each.regels), format_duur(each.minuten)) for each in found
    ]
