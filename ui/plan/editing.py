"""Changes to a plan while it is typed: each returns the next plan."""

from dataclasses import replace
from uuid import UUID

from gco_desktop.domain.plan import (
    Actie,
    Casemanagementplan,
    Doel,
    LeefgebiedStand,
    PlanLeefgebied,
)
from gco_desktop.reference import tables

Plan = Casemanagementplan


def part_of(plan: Plan, code: str) -> PlanLeefgebied:
    """Return what the plan says of a leefgebied."""
    return next(part for part in plan.leefgebieden if part.code == code)


def has_text(part: PlanLeefgebied) -> bool:
    """Whether anything was written of a leefgebied."""
    return any(text.strip() for text in (part.gaat_goed, part.situatie, part.wens))


def with_part(plan: Plan, changed: PlanLeefgebied) -> Plan:
    """Return the plan with what is said of one leefgebied.

    The first words about a leefgebied that was not discussed give it a state, or it would not
    be printed.
    """
    before = part_of(plan, changed.code)
    unspoken = changed.stand is before.stand is LeefgebiedStand.NIET_BESPROKEN
    if unspoken and has_text(changed) and not has_text(before):
        asked = changed.situatie.strip() or changed.wens.strip()
        stand = LeefgebiedStand.VRAAG if asked else LeefgebiedStand.GEEN_VRAAG
        changed = replace(changed, stand=stand)
    parts = tuple(changed if part.code == changed.code else part for part in plan.leefgebieden)
    return replace(plan, leefgebieden=parts)


def with_area(plan: Plan, code: str) -> Plan:
    """Return the plan with one more leefgebied, in the order of the table."""
    order = [known for known, _label in tables.choices("leefgebied")]
    parts = sorted(
        (*plan.leefgebieden, PlanLeefgebied(code=code)), key=lambda part: order.index(part.code)
    )
    return replace(plan, leefgebieden=tuple(parts))


def areas_left(plan: Plan) -> list[tuple[str, str]]:
    """Return the leefgebieden that are not in the plan."""
    used = {part.code for part in plan.leefgebieden}
    return [choice for choice in tables.choices("leefgebied") if choice[0] not in used]


def goals_of(plan: Plan, code: str) -> list[Doel]:
    """Return the goals of a leefgebied; those of no leefgebied in the plan for an empty code."""
    known = {part.code for part in plan.leefgebieden}
    return [
        doel
        for doel in plan.doelen
        if doel.leefgebied == code or (not code and doel.leefgebied not in known)
    ]


def with_goal(plan: Plan, doel: Doel) -> Plan:
    """Return the plan with a new or changed goal; a first goal gets its leefgebied going."""
    if any(each.id == doel.id for each in plan.doelen):
        doelen = tuple(doel if each.id == doel.id else each for each in plan.doelen)
        return replace(plan, doelen=doelen)
    stands = (LeefgebiedStand.NIET_BESPROKEN, LeefgebiedStand.VRAAG)
    parts = tuple(
        replace(part, stand=LeefgebiedStand.DOEL_LOOPT)
        if part.code == doel.leefgebied and part.stand in stands
        else part
        for part in plan.leefgebieden
    )
    return replace(plan, doelen=(*plan.doelen, doel), leefgebieden=parts)


def without_goal(plan: Plan, doel_id: UUID) -> Plan:
    """Return the plan without a goal."""
    return replace(plan, doelen=tuple(each for each in plan.doelen if each.id != doel_id))


def with_action(doel: Doel, actie: Actie) -> Doel:
    """Return the goal with a new or changed action."""
    if any(each.id == actie.id for each in doel.acties):
        return replace(
            doel, acties=tuple(actie if each.id == actie.id else each for each in doel.acties)
        )
    return replace(doel, acties=(*doel.acties, actie))


def without_action(doel: Doel, actie_id: UUID) -> Doel:
    """Return the goal without an action."""
    return replace(doel, acties=tuple(each for each in doel.acties if each.id != actie_id))
