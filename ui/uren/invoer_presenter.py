"""Decides how a file with hours is read, and what was kept of it; no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol
from uuid import UUID

from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.overzicht import GezinRegel
from gco_desktop.domain.ureninvoer import Indeling, Invoerbeeld, Invoerkolom, Ureninvoer
from gco_desktop.error_texts import error_text
from gco_desktop.errors import CancelledError, GcoError
from gco_desktop.services.bestanden import write_file
from gco_desktop.services.ureninvoer import (
    Urenbestand,
    UreninvoerService,
    faults_csv,
)
from ui.runner import Runner
from ui.uren import invoer_texts as texts
from ui.uren.invoer_state import (
    InvoerStand,
    KolomVraag,
    build_columns,
    build_stand,
    nothing_yet,
)

Progress = Callable[[int], bool]


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
        self._stand = nothing_yet()
        self._blad = bestand.rooster.blad  # the one asked for last
        self._round = 0
        self._opening = False
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
        if blad not in rooster.bladen or blad == self._blad:
            return
        if self._busy:
            self._view.show_sheets(rooster.bladen, rooster.blad)
            return
        self._blad, self._opening = blad, True
        number = self._hold(nothing_yet())

        def show(bestand: Urenbestand) -> None:
            if number == self._round:
                self._indeling = replace(self._indeling, kolommen=bestand.indeling.kolommen)
                self._bestand, self._opening = bestand, False
                self.start()

        def fail(error: GcoError) -> None:
            if number == self._round:  # what was shown before still counts
                self._blad, self._opening = rooster.blad, False
                self._view.show_sheets(rooster.bladen, rooster.blad)
                self._look(error_text(error))

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

    def choose_known_soort(self, naam: str, code: str | None) -> None:
        """Say which kind of hours a word in the file means, or that it is none."""
        self._change(self._indeling.with_soort(naam, code))

    def skip_doubles(self, *, skip: bool) -> None:
        """Leave out what is there already, or not."""
        self._change(replace(self._indeling, dubbele_overslaan=skip))

    def take_in(self) -> None:
        """Keep the hours, all or nothing."""
        bestand, beeld = self._bestand, self._beeld
        if beeld is None or self._busy or not beeld.goed:
            return
        self._busy = True
        progress = self._view.begin()

        def done(invoer: Ureninvoer) -> None:
            self._busy = False
            self._view.end()
            self._view.finish(texts.taken(invoer.regels))

        self._runner.run(lambda: self._service.take_in(bestand, beeld, progress), done, self._stop)

    def save_faults(self, path: Path) -> None:
        """Write the rows that were not read, each with the reason."""
        bestand, beeld = self._bestand, self._beeld
        if beeld is not None:
            self._runner.run_apart(
                lambda: write_file(path, faults_csv(bestand, beeld.fout)),
                lambda _none: self._view.show_problem(""),
                self._fail,
            )

    def _change(self, indeling: Indeling) -> None:
        self._indeling = indeling
        if not self._opening:  # else it is looked at with the sheet that is to come
            self._look()

    def _look(self, problem: str = "") -> None:
        """Show what would happen, and what went wrong before it."""
        bestand, indeling = self._bestand, self._indeling
        number = self._hold(replace(self._stand, kan=False, waarom=""))

        def show(beeld: Invoerbeeld) -> None:
            if number == self._round:
                self._beeld = beeld
                self._view.show_problem(problem)
                self._show(build_stand(beeld, indeling))

        def fail(error: GcoError) -> None:
            if number == self._round:
                self._show(nothing_yet(texts.NOT_YET))
                self._view.show_problem(error_text(error))

        self._runner.run(lambda: self._service.preview(bestand, indeling), show, fail)

    def _hold(self, stand: InvoerStand) -> int:
        """Let nothing be taken in until the answer comes; return which answer that is."""
        self._round += 1
        self._beeld = None
        self._show(stand)
        return self._round

    def _show(self, stand: InvoerStand) -> None:
        self._stand = stand
        self._view.show_stand(stand)

    def _stop(self, error: GcoError) -> None:
        self._busy = False
        self._view.end()
        cancelled = isinstance(error, CancelledError)
        self._view.show_problem(texts.CANCELLED if cancelled else error_text(error))

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))
