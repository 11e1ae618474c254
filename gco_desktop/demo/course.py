"""The course of a traject: what it was in, and how close the contact was, from when on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from gco_desktop.demo.household import Household, Registry
from gco_desktop.demo.sketches import Sketch
from gco_desktop.domain.traject import (
    Intensiteit,
    IntensiteitPeriode,
    StatusStap,
    TrajectStatus,
)

NORMS = {  # minutes a week that were agreed on
    Intensiteit.CRISIS: 300,
    Intensiteit.INTENSIEF: 240,
    Intensiteit.REGULIER: 60,
    Intensiteit.WAAKVLAM: 20,
}
REASONS = {
    Intensiteit.CRISIS: "Spanning liep te hoog op, dagelijks contact",
    Intensiteit.INTENSIEF: "Veel tegelijk te regelen",
    Intensiteit.REGULIER: "Rustiger, de afspraken lopen",
    Intensiteit.WAAKVLAM: "Het gezin kan het zelf, contact op de achtergrond",
}


def add_course(household: Household, registry: Registry, shift: int) -> None:
    """Note each change of status and intensity on its day; the household gets the last state."""
    diary, sketch = registry.diary, household.sketch
    diary.add(household.aangemeld, "trajecten", household.traject)
    for day, status, intensity in sorted(_events(household, registry, shift), key=_by_day):
        _change(household, registry, day, status, intensity)
    if sketch.slot == "AFGESLOTEN" and shift:
        household.gezin = replace(household.gezin, gearchiveerd_op=household.traject.eind)
        diary.become(household.gezin)


Event = tuple[date, TrajectStatus | None, Intensiteit | None]


def _by_day(event: Event) -> date:
    return event[0]


def _events(household: Household, registry: Registry, shift: int) -> Iterator[Event]:
    sketch = household.sketch
    yield household.aangemeld, TrajectStatus.AANGEMELD, None
    later = registry.agenda.on_or_after
    if sketch.slot != "AANGEMELD":
        yield later(household.aangemeld + timedelta(days=9)), TrajectStatus.IN_TRIAGE, None
    if sketch.verloop:
        start = registry.ago(sketch.verloop[0][0], shift)
        yield later(start - timedelta(days=14)), TrajectStatus.TOEGEWEZEN, None
        yield start, TrajectStatus.KENNISMAKING, None
        yield later(start + timedelta(days=20)), TrajectStatus.ACTIEF, None
    for months, intensity in sketch.verloop:
        yield registry.ago(months, shift), None, Intensiteit(intensity)
    yield from _ending(sketch, registry, shift)


def _ending(sketch: Sketch, registry: Registry, shift: int) -> Iterator[Event]:
    if sketch.slot == "AFGESLOTEN":
        yield registry.ago(sketch.slot_months, shift + 70), TrajectStatus.NAZORG, None
    if sketch.slot not in ("", "AANGEMELD", "IN_TRIAGE"):
        yield registry.ago(sketch.slot_months, shift), TrajectStatus(sketch.slot), None


def _change(
    household: Household,
    registry: Registry,
    day: date,
    status: TrajectStatus | None,
    intensity: Intensiteit | None,
) -> None:
    traject, diary = household.traject, registry.diary
    if status is not None:
        closed = not status.actief and not status.aangemeld
        start = day if status is TrajectStatus.KENNISMAKING else traject.start
        reden = household.sketch.afsluitreden if closed else ""
        traject = replace(
            traject, status=status, start=start, eind=day if closed else None, afsluitreden=reden
        )
        step = StatusStap(id=household.new_id(), traject_id=traject.id, status=status, op=day)
        diary.add(day, "stappen", step)
        if status is TrajectStatus.NAZORG:
            household.nazorg = day
    if intensity is not None:
        traject = replace(traject, intensiteit=intensity, weeknorm_min=NORMS[intensity])
        household.phases.append((day, intensity))
        reason = REASONS[intensity] if len(household.phases) > 1 else ""
        diary.add(
            day,
            "intensiteiten",
            IntensiteitPeriode(
                id=household.new_id(),
                traject_id=traject.id,
                intensiteit=intensity,
                van=day,
                reden=reason,
            ),
        )
    household.traject = traject
    diary.become(traject)
