"""One traject in words and figures: what its screen shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from gco_desktop.domain.activiteit import ActiviteitStatus, Hint
from gco_desktop.domain.datum import DAYS_PER_WEEK, monday_of
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.ids import AanmeldingId
from gco_desktop.domain.overzicht import ActiviteitRegel
from gco_desktop.domain.traject import Traject
from gco_desktop.reference import tables
from gco_desktop.services.aanvullen import traject_lacunes
from gco_desktop.services.trajecten import TrajectDetail
from ui.traject import rows, texts
from ui.traject.moments import moments, mourning
from ui.widgets.shapes import Bar, RingState, Tone

TONES = {
    ActiviteitStatus.NIET_INGEZET: Tone.NEUTRAL,
    ActiviteitStatus.LOOPT: Tone.PRIMARY,
    ActiviteitStatus.AFGEROND: Tone.OK,
    ActiviteitStatus.NIET_NODIG: Tone.NEUTRAL,
}
_RING = {
    ActiviteitStatus.NIET_INGEZET: RingState.UNUSED,
    ActiviteitStatus.LOOPT: RingState.RUNNING,
    ActiviteitStatus.AFGEROND: RingState.DONE,
    ActiviteitStatus.NIET_NODIG: RingState.NOT_NEEDED,
}
_COUNTED = (
    ActiviteitStatus.AFGEROND,
    ActiviteitStatus.LOOPT,
    ActiviteitStatus.NIET_INGEZET,
    ActiviteitStatus.NIET_NODIG,
)
_ELEVEN = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One row of the table; ``weeks`` hold minutes and words, ``spoken`` sums them up."""

    nr: int
    name: str
    official: str
    status: ActiviteitStatus
    weeks: tuple[Bar, ...]
    spoken: str
    hours: str
    last: str

    @property
    def state(self) -> str:
        """The status in words."""
        return texts.STATUSES[self.status]


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailState:
    """Everything the screen of one traject shows."""

    title: str
    gezin: str
    crumb: str
    status: tuple[str, Tone]
    intensity: str
    hours: str
    since: str
    goal: str
    facts: tuple[tuple[str, str], ...]
    counts: tuple[tuple[str, Tone, int], ...]
    ring: tuple[RingState, ...]
    ring_sentence: str
    activities: tuple[Activity, ...]
    hints: str
    mourning: str
    can_start_aftercare: bool
    aanmelding: AanmeldingId | None
    missing: tuple[tuple[str, str], ...]


def detail_state(detail: TrajectDetail) -> DetailState:
    """Return what the screen shows of a traject."""
    traject, regels = detail.traject, detail.overzicht.activiteiten
    counts = [(status, sum(r.status is status for r in regels)) for status in _COUNTED]
    return DetailState(
        title=texts.title(detail.gezin),
        gezin=detail.gezin,
        crumb=texts.crumb(traject.code, traject.start),
        status=rows.status_pill(traject.status, quiet=detail.in_rouw),
        intensity=tables.label("intensiteit", traject.intensiteit) if traject.status.actief else "",
        hours=format_duur(detail.overzicht.minuten),
        since=texts.since(traject.start),
        goal=traject.doel,
        facts=_facts(detail, traject),
        counts=tuple((texts.STATUSES[s], TONES[s], count) for s, count in counts),
        ring=tuple(_RING[regel.status] for regel in regels),
        ring_sentence=texts.ring_sentence([(texts.STATUSES[s], count) for s, count in counts]),
        activities=tuple(activity(regel, detail.vandaag) for regel in regels),
        hints=hint_line(detail.overzicht.hints),
        mourning=mourning(detail),
        can_start_aftercare=traject.status.actief and detail.nazorg_op is None,
        aanmelding=None if detail.aanmelding is None else detail.aanmelding.id,
        missing=_missing(detail),
    )


def activity(regel: ActiviteitRegel, today: date) -> Activity:
    """Return one row of the table."""
    first = monday_of(today) - timedelta(weeks=len(regel.weken) - 1)
    weeks = tuple(
        Bar(
            label=texts.week(first + timedelta(days=DAYS_PER_WEEK * number), today),
            value=minutes,
            text=texts.hours(minutes),
        )
        for number, minutes in enumerate(regel.weken)
    )
    return Activity(
        nr=regel.nr,
        name=tables.label("activiteit", regel.nr),
        official=official(regel.nr),
        status=regel.status,
        weeks=weeks,
        spoken=texts.weeks_used(sum(week.value > 0 for week in weeks), len(weeks)),
        hours=format_duur(regel.minuten) if regel.minuten else texts.NOTHING,
        last=texts.short_day(regel.laatste, today),
    )


def official(nr: int) -> str:
    """Return the long wording of an activity, as it stands in the reports."""
    return texts.OFFICIAL_11 if nr == _ELEVEN else tables.entries("activiteit")[str(nr)]["volledig"]


def hint_line(hints: Sequence[Hint]) -> str:
    """Return all soft hints in one calm line, those that sources dispute last."""
    lines = []
    for disputed in (False, True):
        for voorwaarde in sorted({hint.voorwaarde for hint in hints}):
            after = [
                hint.nr
                for hint in hints
                if hint.voorwaarde == voorwaarde and hint.omstreden is disputed
            ]
            if after:
                lines.append(texts.hint(_named(voorwaarde), sorted(after), disputed=disputed))
    return " ".join(lines)


def hint_of(hints: Sequence[Hint], nr: int) -> str:
    """Return the soft hints of one activity."""
    lines = []
    for disputed in (False, True):
        before = [
            _named(hint.voorwaarde)
            for hint in hints
            if hint.nr == nr and hint.omstreden is disputed
        ]
        lines.append(texts.hint_here(before, disputed=disputed))
    return " ".join(filter(None, lines))


def _named(nr: int) -> str:
    name = tables.label("activiteit", nr)
    return f"{name[:1].lower()}{name[1:]} ({nr})"


def _facts(detail: TrajectDetail, traject: Traject) -> tuple[tuple[str, str], ...]:
    laws = ", ".join(tables.label("wet", code) for code in traject.wetten)
    reason = tables.label("afsluitreden", traject.afsluitreden) if traject.afsluitreden else ""
    return (
        (texts.EVALUATION, texts.plain_day(detail.evaluatie_op, texts.NO_DATE)),
        (texts.END, texts.end(traject.eind, reason)),
        (texts.DOELGROEP, tables.label("doelgroep", traject.doelgroep)),
        (texts.LAWS, laws or texts.UNKNOWN),
        (texts.OPDRACHTGEVER, detail.opdrachtgever or texts.UNKNOWN),
        (texts.CLIENT, detail.client or texts.UNKNOWN),
        *moments(detail),
    )


def _missing(detail: TrajectDetail) -> tuple[tuple[str, str], ...]:
    if detail.in_rouw:
        return ()
    found = traject_lacunes(detail.traject, detail.vandaag, met_personen=bool(detail.personen))
    return tuple((each.veld, texts.missing_line(each.veld, lang=each.lang)) for each in found)
