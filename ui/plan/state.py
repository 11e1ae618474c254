"""What the bar above the plan shows: which version this is, and what can be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gco_desktop.domain.datum import format_maand
from gco_desktop.domain.plan import Casemanagementplan, PlanStatus
from ui.plan import texts
from ui.widgets.shapes import Tone

_TONES = {
    PlanStatus.CONCEPT: Tone.WARN,
    PlanStatus.BESPROKEN: Tone.INFO,
    PlanStatus.VASTGESTELD: Tone.OK,
    PlanStatus.VERVANGEN: Tone.NEUTRAL,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BarState:
    """Everything the bar shows; ``behind`` means that an open version waits elsewhere."""

    pill: tuple[str, Tone]
    text: str
    versions: tuple[tuple[str, str], ...]
    current: str
    frozen: bool
    behind: bool


def bar_state(
    plan: Casemanagementplan, versions: Sequence[Casemanagementplan], today: date
) -> BarState:
    """Return what the bar says of ``plan``; ``versions`` are newest first."""
    newest = versions[0]
    return BarState(
        pill=(texts.STATUSES[plan.status], _TONES[plan.status]),
        text=_text(plan, versions, today),
        versions=tuple(
            (str(each.id), texts.version(each.versie, each.status)) for each in versions
        ),
        current=str(plan.id),
        frozen=plan.frozen,
        behind=plan.id != newest.id and not newest.frozen,
    )


def _text(plan: Casemanagementplan, versions: Sequence[Casemanagementplan], today: date) -> str:
    parts = [_standing(plan, versions, today)]
    older = next((each for each in versions if each.versie < plan.versie), None)
    if older is not None and not plan.frozen:
        parts.append(texts.previous(format_maand(_moment(older), today)))
    if plan.status is PlanStatus.VASTGESTELD and plan.evaluatie_op is not None:
        parts.append(texts.evaluation(plan.evaluatie_op))
    return texts.SEPARATOR.join(parts)


def _standing(plan: Casemanagementplan, versions: Sequence[Casemanagementplan], today: date) -> str:
    moment = format_maand(_moment(plan), today)
    if plan.status is PlanStatus.VERVANGEN:
        settled = [each.versie for each in versions if each.versie > plan.versie and each.frozen]
        return texts.replaced(moment, min(settled, default=plan.versie + 1))
    words = {
        PlanStatus.CONCEPT: texts.concept_of,
        PlanStatus.BESPROKEN: texts.discussed_on,
        PlanStatus.VASTGESTELD: texts.settled_on,
    }
    return words[plan.status](moment)


def _moment(plan: Casemanagementplan) -> date:
    return plan.vastgesteld_op or plan.besproken_op or plan.gemaakt_op
