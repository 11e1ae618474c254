"""What the screen Vandaag shows, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gco_desktop.domain.datum import DAGEN
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.overzicht import Aandacht, GezinRegel, Vandaag
from gco_desktop.errors import GcoError
from ui.vandaag import texts
from ui.widgets import backup_texts
from ui.widgets.due_words import due, due_tone
from ui.widgets.shapes import Bar, Tone

BACKUP_DAYS = 7
WORKDAYS = 5
SHOWN_TILES = 4
_CALL = "bellen"
_ICONS = {
    "taak": "list-check",
    "afspraak": "calendar-event",
    "belofte": "heart-handshake",
    "actie": "file-text",
    "evaluatie": "refresh",
    "plan": "file-text",
    "termijn": "clock",
    "aanmelding": "user-plus",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DueLine:
    """One thing that is due, in words; ``time`` stands in front of an appointment of today.

    ``tick`` is what a tick says of it, where it has one.
    """

    icon: str
    title: str
    text: str
    due: str
    tone: Tone
    source: Aandacht
    time: str = ""
    tick: str = ""

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.time, self.title, self.text, self.due) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class GezinTile:
    """One gezin to think of: not spoken to within its term, or without any date."""

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
    promises: str
    agenda: tuple[DueLine, ...]
    terms: tuple[DueLine, ...]
    silent: tuple[GezinTile, ...]
    more_silent: int
    dateless: tuple[GezinTile, ...]
    dateless_count: int
    total: str
    norm: str
    per_day: str
    week: tuple[Bar, ...]
    target: float
    week_sentence: str
    month_title: str
    time: tuple[Bar, ...]
    time_sentence: str


def build_state(data: Vandaag, hour: int, kopie: Kopie) -> VandaagState:
    """Put the first screen into words."""
    total = sum(data.week)
    per_day = (data.norm or 0) // WORKDAYS
    today = data.vandaag
    return VandaagState(
        title=texts.greeting(data.naam, hour),
        subtitle=texts.subtitle(data.vandaag, data.actieve_gezinnen if data.gezinnen else None),
        empty=_is_empty(data),
        banner=_banner(data, kopie),
        restored=backup_texts.restored(kopie.restored_on) if kopie.restored_on else "",
        proven=backup_texts.proven(data.bewezen_op) if data.bewezen_op else "",
        first=tuple(_line(aandacht, today) for aandacht in data.eerst),
        promises=texts.promises(data.open_beloften),
        agenda=tuple(_appointment(aandacht) for aandacht in data.agenda),
        terms=tuple(_line(aandacht, today) for aandacht in data.termijnen),
        silent=tuple(_silent(regel, today) for regel in data.niet_gesproken[:SHOWN_TILES]),
        more_silent=max(0, len(data.niet_gesproken) - SHOWN_TILES),
        dateless=tuple(_dateless(regel, today) for regel in data.zonder_datum[:SHOWN_TILES]),
        dateless_count=len(data.zonder_datum),
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
    evaluation = aandacht.soort == "evaluatie"
    return DueLine(
        icon="phone" if _CALL in aandacht.titel.lower() else _ICONS[aandacht.soort],
        title=texts.EVALUATION if evaluation else texts.what(aandacht),
        text=aandacht.titel if evaluation else texts.about(aandacht),
        due=due(aandacht.datum, today),
        tone=due_tone(aandacht.datum, today),
        source=aandacht,
        tick=texts.TICKS.get(aandacht.soort, ""),
    )


def _appointment(aandacht: Aandacht) -> DueLine:
    return DueLine(
        icon="",
        title=aandacht.titel,
        text=texts.about(aandacht),
        due="",
        tone=Tone.NEUTRAL,
        source=aandacht,
        time=f"{aandacht.tijd:%H:%M}" if aandacht.tijd else "",
        tick=texts.TICKS[aandacht.soort],
    )


def _silent(regel: GezinRegel, today: date) -> GezinTile:
    days = regel.days_silent(today) or 0
    return GezinTile(
        gezin_id=regel.id,
        title=regel.naam,
        text=texts.silent_days(days, regel.plaats),
        sentence=texts.silent_sentence(regel.naam, days),
    )


def _dateless(regel: GezinRegel, today: date) -> GezinTile:
    last = texts.last_contact(regel.days_silent(today))
    return GezinTile(
        gezin_id=regel.id,
        title=regel.naam,
        text=last,
        sentence=f"{regel.naam}, {texts.NO_DATE}, {last}",
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
