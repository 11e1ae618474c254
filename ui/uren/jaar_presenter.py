"""Decides what the tab Jaar en register shows and keeps."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.register import Registerregel
from gco_desktop.domain.scholing import Registernorm, Scholing
from gco_desktop.domain.urencriterium import MONTHS_PER_YEAR, NORM, Urencriterium
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.register import Jaarbeeld, Registerbeeld, RegisterService
from ui.navigator import Navigator, UrenTab
from ui.runner import Runner
from ui.uren import jaar_texts as texts
from ui.widgets.shapes import Bar, ListRow


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionState:
    """What the card of the urencriterium shows; ``part`` is 0 to 1."""

    jaar: int
    total: str
    of: str
    part: float
    sentences: tuple[str, ...]
    bars: tuple[Bar, ...]
    rows: tuple[tuple[str, ...], ...]
    months: str
    target: float


@dataclass(frozen=True, slots=True, kw_only=True)
class NormLine:
    """One norm with its progress."""

    norm: Registernorm
    title: str
    period: str
    part: float
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterState:
    """What the cards of the register show."""

    norms: tuple[NormLine, ...]
    entries: tuple[ListRow, ...]
    total: str


class JaarScreen(Protocol):
    """What the presenter may ask of the tab."""

    def show_criterion(self, state: CriterionState) -> None:
        """Show the year."""
        ...

    def show_register(self, state: RegisterState) -> None:
        """Show the register."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...

    def ask_scholing(self, scholing: Scholing, *, new: bool, booked: bool) -> None:
        """Open the form of something learnt; ``booked`` when hours stand on that day already."""
        ...

    def ask_norm(self, norm: Registernorm, groepen: tuple[str, ...], *, new: bool) -> None:
        """Open the form of a norm."""
        ...


class JaarPresenter:
    """Stands between the tab and the core."""

    def __init__(
        self,
        view: JaarScreen,
        service: RegisterService,
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
        today: Callable[[], date],
    ) -> None:
        self._view = view
        self._service = service
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._today = today
        self._jaar = today().year
        self._beeld: Registerbeeld | None = None

    def load(self) -> None:
        """Show the year and the register."""
        jaar = self._jaar
        self._runner.run(
            lambda: (self._service.jaar(jaar), self._service.register()), self._show, self._fail
        )

    def go(self, step: int) -> None:
        """Show another year."""
        self._jaar += step
        self.load()

    def now(self) -> None:
        """Show this year."""
        self._jaar = self._today().year
        self.load()

    def open_day(self, day: date) -> None:
        """Show the year of this day."""
        self._jaar = day.year
        self.load()

    def open_month(self, number: int) -> None:
        """Show a month in the overview."""
        self._navigator.open_hours(UrenTab.OVERZICHT, date(self._jaar, number + 1, 1))

    def to_files(self) -> None:
        """Go to where these sheets are printed and written to a file."""
        self._navigator.open_hours(UrenTab.IN_UIT, date(self._jaar, 1, 1))

    def new_scholing(self) -> None:
        """Add something that was learnt."""
        self._view.ask_scholing(self._service.new_scholing(), new=True, booked=False)

    def open_entry(self, number: int) -> None:
        """Change something that was learnt, or note more of booked hours."""
        if self._beeld is None or number >= len(self._beeld.regels):
            return
        regel = self._beeld.regels[number]
        if regel.scholing_id is None:
            self._view.ask_scholing(self._service.new_scholing(regel), new=True, booked=True)
            return
        self._fetch(regel.scholing_id, booked=regel.uit_uren)

    def delete_entry(self, number: int) -> None:
        """Remove something that was learnt; booked hours stay where they are booked."""
        regel = self._beeld.regels[number] if self._beeld else None
        if regel is not None and regel.scholing_id is not None:
            self.delete_scholing(regel.scholing_id)

    def delete_scholing(self, scholing_id: UUID) -> None:
        """Remove something that was learnt; it can be undone."""
        self._runner.run(
            lambda: self._service.delete_scholing(scholing_id),
            lambda _none: self._done(texts.DELETED),
            self._fail,
        )

    def new_norm(self) -> None:
        """Add what the register asks."""
        groepen = self._beeld.groepen if self._beeld else ()
        self._view.ask_norm(self._service.new_norm(), groepen, new=True)

    def open_norm(self, norm_id: UUID) -> None:
        """Change what the register asks."""
        found = self._beeld.voortgang if self._beeld else ()
        groepen = self._beeld.groepen if self._beeld else ()
        for each in found:
            if each.norm.id == norm_id:
                self._view.ask_norm(each.norm, groepen, new=False)

    def delete_norm(self, norm_id: UUID) -> None:
        """Remove a norm; it can be undone."""
        self._runner.run(
            lambda: self._service.delete_norm(norm_id),
            lambda _none: self._done(texts.NORM_DELETED),
            self._fail,
        )

    def saved(self, *, norm: bool) -> None:
        """Show what was kept: a norm, or something learnt."""
        self._done(texts.NORM_SAVED if norm else texts.SAVED)

    def resume(self, ref: str, *, norm: bool) -> None:
        """Open a form again with what was typed in it; one that is gone by now begins anew."""
        if norm:
            self._resume_norm(ref)
        elif ref:
            self._fetch(UUID(ref), booked=False)
        else:
            self.new_scholing()

    def _resume_norm(self, ref: str) -> None:
        def done(found: Registerbeeld) -> None:
            self._beeld = found
            if ref:
                self.open_norm(UUID(ref))
            else:
                self.new_norm()

        self._runner.run(self._service.register, done, self._fail)

    def _fetch(self, scholing_id: UUID, *, booked: bool) -> None:
        self._runner.run(
            lambda: self._service.scholing(scholing_id),
            lambda found: self._view.ask_scholing(found, new=False, booked=booked),
            self._fail,
        )

    def _done(self, message: str) -> None:
        self._navigator.saved(message)
        self._announce()

    def _show(self, found: tuple[Jaarbeeld, Registerbeeld]) -> None:
        jaarbeeld, self._beeld = found
        self._view.show_criterion(criterion_state(jaarbeeld.criterium))
        self._view.show_register(register_state(self._beeld, self._jaar))

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))


def criterion_state(found: Urencriterium) -> CriterionState:
    """Return the year in words and bars."""
    total, of = texts.of_norm(found.totaal)
    sentences = (
        texts.standing(found),
        texts.forecast(found),
        texts.not_counted(found.niet_geteld),
    )
    bars, rows, so_far = [], [], 0
    this_month = found.vandaag.month - 1 if found.vandaag.year == found.jaar else -1
    for number, minuten in enumerate(found.maanden):
        so_far += minuten
        text = format_duur(minuten)
        bars.append(
            Bar(
                label=texts.MONTHS[number],
                value=minuten,
                text=text,
                highlight=number == this_month,
            )
        )
        rows.append((texts.month(number), text, format_duur(so_far)))
    return CriterionState(
        jaar=found.jaar,
        total=total,
        of=of,
        part=found.totaal / NORM,
        sentences=tuple(sentence for sentence in sentences if sentence),
        bars=tuple(bars),
        rows=tuple(rows),
        months=texts.months_sentence(found.jaar, rows),
        target=NORM / MONTHS_PER_YEAR,
    )


def register_state(beeld: Registerbeeld, jaar: int) -> RegisterState:
    """Return the register in words."""
    return RegisterState(
        norms=tuple(
            NormLine(
                norm=each.norm,
                title=texts.norm_title(each.norm),
                period=texts.norm_period(each.norm),
                part=each.deel,
                sentence=texts.progress(each),
            )
            for each in beeld.voortgang
        ),
        entries=tuple(_entry(number, regel) for number, regel in enumerate(beeld.regels)),
        total=texts.entries_total(beeld.regels, jaar) if beeld.regels else "",
    )


def _entry(number: int, regel: Registerregel) -> ListRow:
    return ListRow(
        key=number,
        title=texts.entry_title(regel),
        subtitle=texts.entry_subtitle(regel),
        right=texts.entry_right(regel),
        sentence=texts.entry_sentence(regel),
        icon="clock" if regel.scholing_id is None else "school",
    )
