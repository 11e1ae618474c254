"""Decides which hours leave, and in which file; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol
from uuid import UUID

from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.domain.staat import Kolomsoort, Staat
from gco_desktop.domain.staatwoorden import shown
from gco_desktop.domain.tijdvak import Tijdsoort, Tijdvak
from gco_desktop.error_texts import error_text
from gco_desktop.errors import CancelledError, GcoError
from gco_desktop.services.bestanden import write_file
from gco_desktop.services.uitvoer import (
    Bestandsvorm,
    UitvoerService,
    Uitvoersoort,
    Uitvoervraag,
)
from ui.navigator import Navigator
from ui.runner import Runner
from ui.uren import uitvoer_texts as texts

PREVIEW_ROWS = 5
_HOW_MANY = {Tijdsoort.MAAND: 36, Tijdsoort.KWARTAAL: 16, Tijdsoort.JAAR: 10}
_SPANS = {  # which periods a kind can be of
    Uitvoersoort.OPGAVE: (Tijdsoort.MAAND,),
    Uitvoersoort.URENCRITERIUM: (Tijdsoort.JAAR,),
    Uitvoersoort.REGISTER: (Tijdsoort.JAAR,),
}
_WITH_PARTY = frozenset({Uitvoersoort.URENSTAAT, Uitvoersoort.OPGAVE})
_FIGURES = frozenset({Kolomsoort.MINUTEN, Kolomsoort.GETAL, Kolomsoort.KM, Kolomsoort.EURO})
Choices = tuple[tuple[str, str], ...]
Progress = Callable[[int], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class UitvoerKeuze:
    """What can be chosen now, and what is."""

    soorten: Choices
    soort: str
    spannen: Choices
    span: str
    perioden: Choices
    periode: str
    partijen: Choices
    partij: str
    alle: str
    with_party: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class UitvoerBeeld:
    """The first lines of the file, its name and what stands with it."""

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: tuple[int, ...]
    more: str
    notes: tuple[str, ...]
    file: str


class UitvoerScreen(Protocol):
    """What the presenter may ask of the card."""

    def show_choices(self, keuze: UitvoerKeuze) -> None:
        """Show what can be chosen."""
        ...

    def show_preview(self, beeld: UitvoerBeeld) -> None:
        """Show the first lines of the file."""
        ...

    def hold(self) -> None:
        """Show that there is no file to keep before the next preview."""
        ...

    def forget_preview(self) -> None:
        """Show no lines any more: they are of another file than the one that was asked for."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        ...

    def ask_file(self, name: str, vorm: Bestandsvorm) -> None:
        """Ask where to write the file."""
        ...

    def begin(self) -> Progress:
        """Show that the file is being made; return whom to tell how far it is."""
        ...

    def end(self) -> None:
        """Show that nothing is under way any more."""
        ...


class UitvoerPresenter:
    """Stands between the card and the core."""

    def __init__(
        self,
        view: UitvoerScreen,
        service: UitvoerService,
        runner: Runner,
        navigator: Navigator,
        today: Callable[[], date],
    ) -> None:
        self._view = view
        self._service = service
        self._runner = runner
        self._navigator = navigator
        self._today = today
        self._soort = Uitvoersoort.URENSTAAT
        self._tijdvak = Tijdvak.of(Tijdsoort.MAAND, today())
        self._chosen: dict[Uitvoersoort, OpdrachtgeverId | None] = {}
        self._usual: OpdrachtgeverId | None = None
        self._vorm = Bestandsvorm.XLSX
        self._partijen: tuple[Opdrachtgever, ...] = ()
        self._staat: Staat | None = None
        self._asked: tuple[Staat, Bestandsvorm] | None = None
        self._maker = ""
        self._busy = False

    def load(self) -> None:
        """Show what there is."""
        self._runner.run(
            lambda: (
                self._service.opdrachtgevers(),
                self._service.usual_party(),
                self._service.maker(),
            ),
            lambda found: self._on_known(*found),
            self._fail,
        )

    def choose_kind(self, code: str) -> None:
        """Take out something else."""
        self._soort = Uitvoersoort(code)
        spans = _SPANS.get(self._soort)
        if spans and self._tijdvak.soort not in spans:
            self._tijdvak = Tijdvak.of(spans[0], min(self._tijdvak.tot, self._today()))
        self._show()

    def choose_span(self, code: str) -> None:
        """Take periods of another length."""
        self._tijdvak = Tijdvak.of(Tijdsoort(code), min(self._tijdvak.tot, self._today()))
        self._show()

    def choose_period(self, code: str) -> None:
        """Take another period; ``code`` is its first day."""
        self._tijdvak = replace(self._tijdvak, van=date.fromisoformat(code))
        self._show()

    def choose_party(self, code: str | None) -> None:
        """Take the hours of one opdrachtgever, or of all."""
        self._chosen[self._soort] = OpdrachtgeverId(UUID(code)) if code else None
        self._show()

    def choose_form(self, code: str) -> None:
        """Make another kind of file."""
        self._vorm = Bestandsvorm(code)
        if self._staat is not None:
            self._view.show_preview(build_preview(self._staat, self._vorm))

    def ask_file(self) -> None:
        """Ask where to write the file."""
        if self._staat is not None and not self._busy:
            self._asked = self._staat, self._vorm
            self._view.ask_file(f"{self._staat.bestandsnaam}.{self._vorm.value}", self._vorm)

    def write(self, path: Path) -> None:
        """Make the file that was asked for and write it, whole or not at all."""
        if self._asked is None or self._busy:
            return
        (staat, vorm), maker = self._asked, self._maker
        self._busy, self._asked = True, None
        progress = self._view.begin()

        def work() -> None:
            write_file(path, self._service.content(staat, vorm, maker, progress))

        def done(_none: None) -> None:
            self._end()
            self._navigator.saved(texts.written(path.name), undo=False)

        self._runner.run_apart(work, done, self._stop)

    def _on_known(
        self, partijen: tuple[Opdrachtgever, ...], usual: OpdrachtgeverId | None, maker: str
    ) -> None:
        self._partijen, self._usual, self._maker = partijen, usual, maker
        there = {None, *(each.id for each in partijen)}
        self._chosen = {kind: each for kind, each in self._chosen.items() if each in there}
        self._show()

    def _partij(self) -> OpdrachtgeverId | None:
        """Return whose hours they are; a statement is of somebody, unless one says otherwise."""
        usual = self._usual if self._soort is Uitvoersoort.OPGAVE else None
        return self._chosen.get(self._soort, usual) if self._soort in _WITH_PARTY else None

    def _vraag(self) -> Uitvoervraag:
        return Uitvoervraag(
            soort=self._soort,
            van=self._tijdvak.van,
            tot=self._tijdvak.tot,
            opdrachtgever_id=self._partij(),
        )

    def _show(self) -> None:
        self._staat = None
        self._view.hold()
        self._view.show_problem("")
        self._view.show_choices(self._choices())
        vraag = self._vraag()

        def show(staat: Staat) -> None:
            if vraag == self._vraag():
                self._staat = staat
                self._view.show_preview(build_preview(staat, self._vorm))

        def fail(error: GcoError) -> None:
            if vraag == self._vraag():
                self._view.forget_preview()
                self._fail(error)

        self._runner.run(lambda: self._service.staat(vraag), show, fail)

    def _choices(self) -> UitvoerKeuze:
        spans = _SPANS.get(self._soort, tuple(_HOW_MANY))
        all_parties = self._soort is not Uitvoersoort.OPGAVE
        return UitvoerKeuze(
            soorten=tuple((each.value, texts.KINDS[each]) for each in self._service.soorten()),
            soort=self._soort.value,
            spannen=tuple(each for each in texts.SPANS if Tijdsoort(each[0]) in spans),
            span=self._tijdvak.soort.value,
            perioden=self._perioden(),
            periode=self._tijdvak.van.isoformat(),
            partijen=tuple((str(each.id), each.naam) for each in self._partijen),
            partij=str(self._partij() or ""),
            alle=texts.ALL_PARTIES if all_parties else texts.NO_PARTY,
            with_party=self._soort in _WITH_PARTY,
        )

    def _perioden(self) -> Choices:
        found = [Tijdvak.of(self._tijdvak.soort, self._today())]
        while len(found) < _HOW_MANY[self._tijdvak.soort]:
            found.append(found[-1].previous())
        if self._tijdvak not in found:
            found.append(self._tijdvak)
        return tuple((each.van.isoformat(), each.label_nl) for each in found)

    def _stop(self, error: GcoError) -> None:
        self._end()
        if isinstance(error, CancelledError):
            self._navigator.saved(texts.CANCELLED, undo=False)
        else:
            self._fail(error)

    def _end(self) -> None:
        self._busy = False
        self._view.end()

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))


def build_preview(staat: Staat, vorm: Bestandsvorm) -> UitvoerBeeld:
    """Return the first lines of a table as they will stand in the file."""
    kinds = [kolom.soort for kolom in staat.kolommen]
    rows = [
        tuple(shown(kind, value) for kind, value in zip(kinds, row, strict=True))
        for row in staat.rijen[:PREVIEW_ROWS]
    ]
    return UitvoerBeeld(
        title=staat.titel,
        headers=tuple(kolom.titel for kolom in staat.kolommen),
        rows=tuple(rows),
        figures=tuple(place for place, kind in enumerate(kinds) if kind in _FIGURES),
        more=texts.more(len(staat.rijen) - len(rows)),
        notes=staat.toelichting,
        file=texts.file_line(f"{staat.bestandsnaam}.{vorm.value}", len(staat.rijen)),
    )
