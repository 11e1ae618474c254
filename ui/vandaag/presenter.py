"""Decides what the screen Vandaag shows and does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from gco_desktop.domain.datum import DAGEN
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.ids import GezinId, TaakId
from gco_desktop.domain.overzicht import Aandacht, Vandaag
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.contacten import TaakService
from gco_desktop.services.reservekopieen import ReservekopieService
from gco_desktop.services.vandaag import VandaagService
from ui.navigator import Navigator, Page
from ui.runner import Runner
from ui.vandaag import texts
from ui.widgets import backup_texts
from ui.widgets.shapes import Bar, Tone

BACKUP_DAYS = 7
WORKDAYS = 5
SHOWN_FIRST = 6
SHOWN_SILENT = 4
_CALL = "bellen"
_ICONS = {"taak": "list-check", "actie": "file-text", "evaluatie": "calendar-event"}


@dataclass(frozen=True, slots=True, kw_only=True)
class DueLine:
    """One thing that is due, in words."""

    icon: str
    title: str
    text: str
    due: str
    tone: Tone
    source: Aandacht


@dataclass(frozen=True, slots=True, kw_only=True)
class SilentTile:
    """One gezin that was not spoken to within its term."""

    gezin_id: GezinId
    title: str
    text: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kopie:
    """How it stands with restoring, and what kept the last automatic backup from being made."""

    restored_on: date | None = None
    fault: GcoError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VandaagState:
    """Everything the screen shows, in words."""

    title: str
    subtitle: str
    empty: bool
    banner: str
    restored: str
    proven: str
    first: tuple[DueLine, ...]
    silent: tuple[SilentTile, ...]
    more_silent: int
    total: str
    norm: str
    per_day: str
    week: tuple[Bar, ...]
    target: float
    week_sentence: str
    month_title: str
    time: tuple[Bar, ...]
    time_sentence: str


class VandaagViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_state(self, state: VandaagState) -> None:
        """Show everything."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...


class VandaagPresenter:
    """Stands between the screen Vandaag and the core."""

    def __init__(
        self,
        view: VandaagViewer,
        services: tuple[VandaagService, TaakService, ReservekopieService],
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
        now: Callable[[], datetime],
    ) -> None:
        self._view = view
        self._vandaag, self._taken, self._kopieen = services
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._now = now

    def load(self) -> None:
        """Show the latest data."""
        self._runner.run(self._read, self._show, self._fail)

    def open(self, aandacht: Aandacht) -> None:
        """Go to the place where the thing that is due is done."""
        if aandacht.soort in ("evaluatie", "actie") and aandacht.traject_id is not None:
            self._navigator.open_plan(aandacht.traject_id)
        elif aandacht.gezin_id is not None:
            self._navigator.open_gezin(aandacht.gezin_id)
        else:
            self._navigator.open_page(Page.GEZINNEN)

    def finish(self, taak_id: TaakId) -> None:
        """Tick a task off."""
        self._runner.run(lambda: self._taken.finish(taak_id), self._on_finished, self._fail)

    def accept_restore(self) -> None:
        """Keep that the backup that was put back is the right one."""
        self._runner.run(self._kopieen.accept_restore, self._on_accepted, self._fail)

    def _read(self) -> tuple[Vandaag, Kopie]:
        # What the service remembers without reading: nothing of this may slow the first screen.
        kopie = Kopie(restored_on=self._kopieen.restored_on, fault=self._kopieen.fault)
        return self._vandaag.overview(), kopie

    def _on_accepted(self, _nothing: None) -> None:
        self._navigator.saved(backup_texts.ACCEPTED, undo=False)
        self.load()

    def _on_finished(self, _nothing: None) -> None:
        self._navigator.saved(texts.TASK_DONE)
        self._announce()

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))

    def _show(self, read: tuple[Vandaag, Kopie]) -> None:
        data, kopie = read
        self._view.show_state(build_state(data, self._now().hour, kopie))


def build_state(data: Vandaag, hour: int, kopie: Kopie) -> VandaagState:
    """Put the first screen into words."""
    total = sum(data.week)
    per_day = (data.norm or 0) // WORKDAYS
    silent = data.niet_gesproken[:SHOWN_SILENT]
    return VandaagState(
        title=texts.greeting(data.naam, hour),
        subtitle=texts.subtitle(data.vandaag, data.actieve_gezinnen if data.gezinnen else None),
        empty=_is_empty(data),
        banner=_banner(data, kopie),
        restored=backup_texts.restored(kopie.restored_on) if kopie.restored_on else "",
        proven=backup_texts.proven(data.bewezen_op) if data.bewezen_op else "",
        first=tuple(_line(aandacht, data.vandaag) for aandacht in data.eerst),
        silent=tuple(
            SilentTile(
                gezin_id=regel.id,
                title=regel.naam,
                text=texts.silent_days(regel.days_silent(data.vandaag) or 0, regel.plaats),
                sentence=texts.silent_sentence(regel.naam, regel.days_silent(data.vandaag) or 0),
            )
            for regel in silent
        ),
        more_silent=len(data.niet_gesproken) - len(silent),
        total=format_duur(total),
        norm=texts.of_norm(data.norm),
        per_day=texts.per_day(per_day) if per_day else "",
        week=_week_bars(data.week, data.vandaag),
        target=float(per_day),
        week_sentence=texts.week_sentence(total, data.norm),
        month_title=texts.month_title(data.vandaag),
        time=tuple(
            Bar(label=label, value=minutes, text=format_duur(minutes))
            for label, minutes in data.tijd
        ),
        time_sentence=texts.time_sentence(data.tijd),
    )


def _is_empty(data: Vandaag) -> bool:
    return not (data.gezinnen or data.eerst or data.tijd or sum(data.week))


def _banner(data: Vandaag, kopie: Kopie) -> str:
    if data.bewijs_mislukt_op is not None:
        return texts.not_proven(data.bewijs_mislukt_op)
    if kopie.fault is not None:
        return backup_texts.automatic_failed(kopie.fault)
    if not data.gezinnen or kopie.restored_on:
        return ""
    if data.reservekopie_op is None:
        return texts.BACKUP_NONE
    old = (data.vandaag - data.reservekopie_op).days > BACKUP_DAYS
    return texts.backup_old(data.reservekopie_op) if old else ""


def _line(aandacht: Aandacht, today: date) -> DueLine:
    days = (aandacht.datum - today).days
    tone = Tone.BAD if days < 0 else Tone.WARN if days <= 3 else Tone.NEUTRAL  # noqa: PLR2004
    evaluation = aandacht.soort == "evaluatie"
    return DueLine(
        icon="phone" if _CALL in aandacht.titel.lower() else _ICONS[aandacht.soort],
        title=texts.EVALUATION if evaluation else aandacht.titel,
        text=aandacht.titel if evaluation else aandacht.toelichting,
        due=texts.due(aandacht.datum, today),
        tone=tone,
        source=aandacht,
    )


def _week_bars(week: Sequence[int], today: date) -> tuple[Bar, ...]:
    return tuple(
        Bar(
            label=DAGEN[number][:2],
            value=minutes,
            text=format_duur(minutes),
            highlight=number == today.weekday(),
        )
        for number, minutes in enumerate(week)
    )
