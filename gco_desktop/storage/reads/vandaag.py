"""What is due."""

from datetime import date

from sqlalchemy import Connection, select

from gco_desktop.domain.overzicht import Aandacht
from gco_desktop.domain.plan import ActieStand, PlanStatus
from gco_desktop.domain.traject import TrajectStatus
from gco_desktop.storage.rows import GezinRow, PlanActieRow, PlanRow, TaakRow, TrajectRow

_ACTIVE = [status for status in TrajectStatus if status.actief]
_OPEN = [stand for stand in ActieStand if stand.open]


class VandaagReads:
    """Everything with a date that asks for attention."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def due(self, until: date, limit: int) -> list[Aandacht]:
        """Return tasks, and actions and evaluations of active trajecten, up to ``until``."""
        found = [*self._tasks(until), *self._actions(until), *self._evaluations(until)]
        found.sort(key=lambda aandacht: (aandacht.datum, aandacht.titel))
        return found[:limit]

    def _tasks(self, until: date) -> list[Aandacht]:
        query = (
            select(TaakRow.id, TaakRow.tekst, TaakRow.voor_datum, TaakRow.gezin_id, GezinRow.naam)
            .outerjoin(GezinRow, GezinRow.id == TaakRow.gezin_id)
            .where(TaakRow.gedaan_op.is_(None), TaakRow.voor_datum <= until)
        )
        return [
            Aandacht(
                soort="taak",
                titel=row.tekst,
                toelichting=row.naam or "",
                datum=row.voor_datum,
                gezin_id=row.gezin_id,
                taak_id=row.id,
            )
            for row in self._connection.execute(query)
        ]

    def _actions(self, until: date) -> list[Aandacht]:
        query = (
            select(
                PlanActieRow.tekst,
                PlanActieRow.wie,
                PlanActieRow.voor_datum,
                TrajectRow.id,
                TrajectRow.gezin_id,
                GezinRow.naam,
            )
            .join(PlanRow, PlanRow.id == PlanActieRow.plan_id)
            .join(TrajectRow, TrajectRow.id == PlanRow.traject_id)
            .join(GezinRow, GezinRow.id == TrajectRow.gezin_id)
            .where(
                PlanRow.status == PlanStatus.VASTGESTELD,
                TrajectRow.status.in_(_ACTIVE),
                PlanActieRow.stand.in_(_OPEN),
                PlanActieRow.voor_datum <= until,
            )
        )
        return [
            Aandacht(
                soort="actie",
                titel=row.tekst,
                toelichting=f"{row.naam} \u00b7 {row.wie}" if row.wie else row.naam,
                datum=row.voor_datum,
                gezin_id=row.gezin_id,
                traject_id=row.id,
            )
            for row in self._connection.execute(query)
        ]

    def _evaluations(self, until: date) -> list[Aandacht]:
        query = (
            select(TrajectRow.id, TrajectRow.gezin_id, GezinRow.naam, PlanRow.evaluatie_op)
            .join(TrajectRow, TrajectRow.id == PlanRow.traject_id)
            .join(GezinRow, GezinRow.id == TrajectRow.gezin_id)
            .where(
                PlanRow.status == PlanStatus.VASTGESTELD,
                PlanRow.evaluatie_op <= until,
                TrajectRow.status.in_(_ACTIVE),
            )
        )
        return [
            Aandacht(
                soort="evaluatie",
                titel=row.naam,
                toelichting="",
                datum=row.evaluatie_op,
                gezin_id=row.gezin_id,
                traject_id=row.id,
            )
            for row in self._connection.execute(query)
        ]
