"""How a traject comes on the caseload, and the history it keeps; used within a transaction."""

from dataclasses import replace
from datetime import date

from gco_desktop.domain.traject import (
    Intensiteit,
    IntensiteitPeriode,
    Overgang,
    StatusStap,
    Traject,
    TrajectStatus,
    intensiteit_op,
)
from gco_desktop.errors import EindVoorBeginError
from gco_desktop.services.context import Context
from gco_desktop.storage.unit_of_work import UnitOfWork


def enrol(context: Context, uow: UnitOfWork, traject: Traject) -> Traject:
    """Add a new traject with its first status and intensity; return it as it is kept.

    It gets the next code of its year, and the opdrachtgever of the profile when it has none.
    """
    day = traject.start or context.vandaag
    traject = replace(
        traject,
        code=traject.code or f"T{day.year}-{uow.reads.trajecten.next_number(day.year):03d}",
        opdrachtgever_id=traject.opdrachtgever_id or uow.profiel.get().opdrachtgever_id,
        start=day,
    )
    uow.trajecten.add(traject)
    _add_step(context, uow, traject, day)
    _add_intensity(context, uow, traject, day)
    return traject


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
    """Write the change down and return the traject as it stands then; it is not stored yet.

    The intensity is the one in force today. A status from before the last one is history only.
    Closing sets an end that was still open, reopening takes it away. Raises
    ``EindVoorBeginError`` for closing before the start.
    """
    naar, op, reden = overgang.naar, overgang.op, overgang.reden
    if isinstance(naar, Intensiteit):
        return _set_intensity(context, uow, replace(traject, intensiteit=naar), op, reden)
    if naar.gesloten and traject.start and op < traject.start:
        raise EindVoorBeginError
    older = any(stap.op > op for stap in uow.stappen.find(traject_id=traject.id))
    _add_step(context, uow, replace(traject, status=naar), op, reden)
    return traject if older else _in_status(traject, naar, op)


def _set_intensity(
    context: Context, uow: UnitOfWork, traject: Traject, van: date, reden: str
) -> Traject:
    _add_intensity(context, uow, traject, van, reden)
    periodes = uow.intensiteiten.find(traject_id=traject.id)
    now = intensiteit_op(periodes, context.vandaag)
    return replace(traject, intensiteit=now or traject.intensiteit)


def _in_status(traject: Traject, status: TrajectStatus, op: date) -> Traject:
    if status.gesloten:
        return replace(traject, status=status, eind=traject.eind or op)
    if traject.status.gesloten:
        return replace(traject, status=status, eind=None, afsluitreden="")
    return replace(traject, status=status)
