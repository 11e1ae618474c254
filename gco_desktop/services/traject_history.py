"""How a traject comes on the caseload, and the history it keeps; used within a transaction."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from gco_desktop.domain.datum import format_datum
from gco_desktop.domain.traject import (
    Intensiteit,
    IntensiteitPeriode,
    Overgang,
    StatusStap,
    Traject,
    TrajectStatus,
    intensiteit_op,
    status_op,
)
from gco_desktop.errors import EindVoorBeginError
from gco_desktop.reference import tables
from gco_desktop.services.context import Context
from gco_desktop.storage.unit_of_work import UnitOfWork

_NEVER_STARTED = (TrajectStatus.AFGEWEZEN, TrajectStatus.INGETROKKEN)


def enrol(
    context: Context,
    uow: UnitOfWork,
    traject: Traject,
    *,
    aangemeld_op: date | None = None,
    reden: str = "",
) -> Traject:
    """Add a new traject with its first status and intensity; return it as it is kept.

    It gets the next code of its year, and the opdrachtgever of the profile when it has none. One
    that starts on a day to come is assigned until then.
    """
    day, today = traject.start or context.vandaag, context.vandaag
    traject = replace(
        traject,
        code=traject.code or f"T{day.year}-{uow.reads.trajecten.next_number(day.year):03d}",
        opdrachtgever_id=traject.opdrachtgever_id or uow.profiel.get().opdrachtgever_id,
        start=day,
    )
    ahead = traject.status.actief and day > today
    kept = replace(traject, status=TrajectStatus.TOEGEWEZEN) if ahead else traject
    uow.trajecten.add(kept)
    if aangemeld_op is not None:
        first = replace(traject, status=TrajectStatus.AANGEMELD)
        _add_step(context, uow, first, min(aangemeld_op, day))
    if ahead:
        _add_step(context, uow, kept, today)
    _add_step(context, uow, traject, day if ahead else min(day, today), reden)
    _add_intensity(context, uow, traject, day)
    return kept


def _add_step(
    context: Context, uow: UnitOfWork, traject: Traject, op: date, reden: str = ""
) -> None:
    uow.stappen.add(
        StatusStap(
            id=context.new_id(), traject_id=traject.id, status=traject.status, op=op, reden=reden
        )
    )


def _add_intensity(
    context: Context, uow: UnitOfWork, traject: Traject, van: date, reden: str = ""
) -> None:
    # The last word of a day counts.
    for same_day in uow.intensiteiten.find(traject_id=traject.id, van=van):
        uow.intensiteiten.delete(same_day.id)
    uow.intensiteiten.add(
        IntensiteitPeriode(
            id=context.new_id(),
            traject_id=traject.id,
            intensiteit=traject.intensiteit,
            van=van,
            reden=reden,
        )
    )


def make_overgang(
    context: Context, uow: UnitOfWork, traject: Traject, overgang: Overgang
) -> Traject:
    """Write the change down and return the traject as it stands today; it is not stored yet.

    The status and the intensity are those in force today: one from before the last is history
    only, one of a day to come waits for that day. Closing sets an end that was still open,
    reopening takes it away. Raises ``EindVoorBeginError`` for closing before the start.
    """
    naar, op, reden = overgang.naar, overgang.op, overgang.reden
    if isinstance(naar, Intensiteit):
        _add_intensity(context, uow, replace(traject, intensiteit=naar), op, reden)
        return in_force(context, uow, traject)
    if naar is TrajectStatus.AFGESLOTEN and traject.start and op < traject.start:
        raise EindVoorBeginError
    if naar.gesloten:
        _drop_planned(uow, traject, max(op, context.vandaag))
        if op > context.vandaag:
            traject = replace(traject, eind=traject.eind or op)
    _add_step(context, uow, replace(traject, status=naar), op, reden)
    return in_force(context, uow, traject)


def in_force(context: Context, uow: UnitOfWork, traject: Traject) -> Traject:
    """Return the traject with the status and the intensity in force today; it is not stored."""
    today = context.vandaag
    periodes = uow.intensiteiten.find(traject_id=traject.id)
    now = intensiteit_op(periodes, today)
    traject = replace(traject, intensiteit=now or traject.intensiteit)
    stappen = uow.stappen.find(traject_id=traject.id)
    stap = status_op(stappen, today)
    if stap is None or stap.status is traject.status:
        return traject
    return _in_status(uow, traject, stap, stappen)


def _in_status(
    uow: UnitOfWork, traject: Traject, stap: StatusStap, stappen: Iterable[StatusStap]
) -> Traject:
    status, op = stap.status, stap.op
    if status.gesloten:
        never = status in _NEVER_STARTED and traject.start is not None and op < traject.start
        start = None if never else traject.start
        return replace(traject, status=status, start=start, eind=traject.eind or op)
    if traject.status.gesloten:
        _remember_closing(uow, traject, stappen)
        return replace(traject, status=status, eind=None, afsluitreden="")
    if traject.status.aangemeld and status.actief and _first_time(stap, stappen):
        return replace(traject, status=status, start=op)
    return replace(traject, status=status)


def _first_time(stap: StatusStap, stappen: Iterable[StatusStap]) -> bool:
    return not any(each.status.actief for each in stappen if each.id != stap.id)


def _drop_planned(uow: UnitOfWork, traject: Traject, after: date) -> None:
    """Take away what was planned after the end."""
    for stap in uow.stappen.find(traject_id=traject.id):
        if stap.op > after:
            uow.stappen.delete(stap.id)


def _remember_closing(uow: UnitOfWork, traject: Traject, stappen: Iterable[StatusStap]) -> None:
    """Let the history tell why and when it was closed: reopening clears that on the traject."""
    closed = [stap for stap in stappen if stap.status.gesloten]
    if not closed or not traject.afsluitreden:
        return
    last = max(reversed(closed), key=lambda stap: stap.op)
    why = tables.label("afsluitreden", traject.afsluitreden)
    when = f"einde {format_datum(traject.eind)}" if traject.eind not in (None, last.op) else ""
    words = [word for word in (why, when, last.reden) if word]
    uow.stappen.save(replace(last, reden="; ".join(dict.fromkeys(words))))


def move_start(context: Context, uow: UnitOfWork, kept: Traject, traject: Traject) -> Traject:
    """Let the first status and intensity move along with another start date.

    They stay where they are when something came after them before the new start.
    """
    old, new = kept.start, traject.start
    if old is None or new is None or old == new:
        return traject
    stappen = uow.stappen.find(traject_id=traject.id)
    first = next((stap for stap in stappen if stap.op == old and stap.status.actief), None)
    if first is not None and not any(old < stap.op <= new for stap in stappen):
        uow.stappen.save(replace(first, op=new))
        earlier = [stap for stap in stappen if stap.id != first.id and stap.op <= context.vandaag]
        if new > context.vandaag and not earlier:
            waiting = replace(traject, status=TrajectStatus.TOEGEWEZEN)
            _add_step(context, uow, waiting, context.vandaag)
    periodes = uow.intensiteiten.find(traject_id=traject.id)
    if not any(old < periode.van <= new or periode.van == new for periode in periodes):
        for periode in periodes:
            if periode.van == old:
                uow.intensiteiten.save(replace(periode, van=new))
    return in_force(context, uow, traject)


def close_when_ended(context: Context, uow: UnitOfWork, traject: Traject) -> Traject:
    """Return the traject closed when its end date has passed; it is not stored yet."""
    if traject.eind is None or traject.eind >= context.vandaag or not traject.status.eindigt:
        return traject
    begun = status_op(uow.stappen.find(traject_id=traject.id), context.vandaag)
    latest = traject.eind if begun is None else max(traject.eind, begun.op)
    closed = Overgang(naar=TrajectStatus.AFGESLOTEN, op=latest)
    return make_overgang(context, uow, traject, closed)
