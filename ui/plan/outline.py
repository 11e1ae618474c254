"""The parts of a plan as the list on the left shows them."""

from dataclasses import dataclass

from gco_desktop.domain.plan import Casemanagementplan, LeefgebiedStand, PlanLeefgebied
from gco_desktop.services.plan_papier import leefgebied_label
from ui.plan import form_texts
from ui.plan.editing import goals_of, has_text
from ui.widgets.shapes import ListRow

BEGIN = "begin"
SLOT = "slot"
OTHER = "andere"
_AREA = "leefgebied:"

# A shape for each of the six states, so that colour is not the only sign.
_DOTS = {
    LeefgebiedStand.NIET_BESPROKEN: "circle-dashed",
    LeefgebiedStand.GEEN_VRAAG: "circle",
    LeefgebiedStand.VRAAG: "help-circle",
    LeefgebiedStand.DOEL_LOOPT: "circle-dot",
    LeefgebiedStand.BEREIKT: "circle-check",
    LeefgebiedStand.LATER: "player-pause",
}
_GENERAL = "file-text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What stands above the form of one part."""

    title: str
    hint: str


def area_key(code: str) -> str:
    """Return the key of a leefgebied in the list."""
    return f"{_AREA}{code}"


def area_code(key: str) -> str | None:
    """Return the leefgebied of a key; nothing for the general parts."""
    return key.removeprefix(_AREA) if key.startswith(_AREA) else None


def outline(plan: Casemanagementplan, *, only_filled: bool) -> list[ListRow]:
    """Return the rows: the begin, every leefgebied, goals of none, and the end."""
    parts = [part for part in plan.leefgebieden if not only_filled or _filled(plan, part)]
    rows = [_general(BEGIN, form_texts.BEGIN), *(_area(plan, part) for part in parts)]
    others = len(goals_of(plan, ""))
    if others or not only_filled:
        rows.append(_general(OTHER, form_texts.OTHER_GOALS, others))
    return [*rows, _general(SLOT, form_texts.SLOT)]


def _filled(plan: Casemanagementplan, part: PlanLeefgebied) -> bool:
    discussed = part.stand is not LeefgebiedStand.NIET_BESPROKEN
    return discussed or has_text(part) or bool(goals_of(plan, part.code))


def _general(key: str, label: str, goals: int = 0) -> ListRow:
    count = form_texts.goals(goals) if goals else ""
    sentence = ", ".join(filter(None, (label, count)))
    return ListRow(key=key, title=label, sentence=sentence, subtitle=count, icon=_GENERAL)


def _area(plan: Casemanagementplan, part: PlanLeefgebied) -> ListRow:
    label, count = leefgebied_label(plan, part), len(goals_of(plan, part.code))
    goals = form_texts.goals(count) if count else ""
    words = (form_texts.STANDINGS[part.stand], goals)
    return ListRow(
        key=area_key(part.code),
        title=label,
        sentence=", ".join(filter(None, (label, *words))),
        subtitle=" · ".join(filter(None, words)),
        icon=_DOTS[part.stand],
    )
