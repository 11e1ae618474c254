"""How the 11 activities of a traject stand: summed once, for screens and for papers."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from gco_desktop.domain.activiteit import (
    ACTIVITEITEN,
    ActiviteitPeriode,
    ActiviteitStatus,
    hints,
    standing,
)
from gco_desktop.domain.datum import DAYS_PER_WEEK, monday_of
from gco_desktop.domain.ids import TrajectId
from gco_desktop.domain.overzicht import ActiviteitRegel, TrajectOverzicht
from gco_desktop.reference import tables
from gco_desktop.storage.unit_of_work import UnitOfWork

WEKEN = 26


def traject_overzicht(uow: UnitOfWork, traject_id: TrajectId, vandaag: date) -> TrajectOverzicht:
    """Return the activities with their hours, contacts and last ``WEKEN`` weeks."""
    hours = uow.reads.trajecten.hours(traject_id)
    contacts = uow.reads.activiteiten.per_activiteit(traject_id)
    periodes = uow.activiteiten.find(traject_id=traject_id)
    first = monday_of(vandaag) - timedelta(weeks=WEKEN - 1)
    regels = tuple(
        _regel(
            nr,
            [periode for periode in periodes if periode.nr == nr],
            [(line.datum, line.minuten) for line in hours if line.nr == nr],
            contacts.get(nr),
            first,
        )
        for nr in ACTIVITEITEN
    )
    used = {regel.nr for regel in regels if regel.status.ingezet}
    return TrajectOverzicht(
        activiteiten=regels,
        hints=hints(used, tables.voorwaarden()),
        minuten=sum(line.minuten for line in hours),
    )


def activiteit_status(periodes: Sequence[ActiviteitPeriode], *, used: bool) -> ActiviteitStatus:
    """Return how an activity stands; hours or a contact without a run mean that it goes on."""
    status = standing(periodes)
    if status is ActiviteitStatus.NIET_INGEZET and used:
        return ActiviteitStatus.LOOPT
    return status


def _regel(
    nr: int,
    periodes: Sequence[ActiviteitPeriode],
    hours: Sequence[tuple[date, int]],
    contacts: tuple[int, date] | None,
    first: date,
) -> ActiviteitRegel:
    count, last = contacts or (0, None)
    days = [day for day, _ in hours] if last is None else [*(day for day, _ in hours), last]
    return ActiviteitRegel(
        nr=nr,
        status=activiteit_status(periodes, used=bool(days)),
        minuten=sum(minutes for _, minutes in hours),
        contacten=count,
        laatste=max(days, default=None),
        weken=_weeks(hours, first),
    )


def _weeks(hours: Iterable[tuple[date, int]], first: date) -> tuple[int, ...]:
    weeks = [0] * WEKEN
    for day, minutes in hours:
        week = (day - first).days // DAYS_PER_WEEK
        if 0 <= week < WEKEN:
            weeks[week] += minutes
    return tuple(weeks)
