"""What is due, what is planned, and for whom nothing is planned."""

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, func, select, union

from gco_desktop.domain.belofte import BelofteStand
from gco_desktop.domain.overzicht import Aandacht
from gco_desktop.domain.plan import ActieStand, PlanStatus
from gco_desktop.domain.traject import TrajectStatus
from gco_desktop.storage.rows import (
    BelofteRow,
    ContactpersoonRow,
    GezinRow,
    InstantieRow,
    PlanActieRow,
    PlanRow,
    TaakRow,
    TrajectRow,
)

_ACTIVE = [status for status in TrajectStatus if status.actief]
_OPEN = [stand for stand in ActieStand if stand.open]


class VandaagReads:
    """Everything with a date that asks for attention."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def between(self, van: date, tot: date) -> list[Aandacht]:
        """Return the open tasks, appointments, promises, and actions of active trajecten."""
        return [*self._tasks(van, tot), *self._promises(van, tot), *self._actions(van, tot)]

    def open_promises(self) -> int:
        """Return how many promises are waited for."""
        query = select(func.count()).select_from(BelofteRow)
        return self._connection.scalar(query.where(BelofteRow.stand == BelofteStand.OPEN)) or 0

    def planned(self, vandaag: date) -> set[UUID]:
        """Return the gezinnen with a task, appointment, promise or plan action from today on."""
        taken = select(TaakRow.gezin_id).where(
            TaakRow.gedaan_op.is_(None),
            TaakRow.voor_datum >= vandaag,
            TaakRow.gezin_id.is_not(None),
        )
        beloften = select(BelofteRow.gezin_id).where(
            BelofteRow.stand == BelofteStand.OPEN, BelofteRow.voor_datum >= vandaag
        )
        acties = (
            select(TrajectRow.gezin_id)
            .join(PlanRow, PlanRow.traject_id == TrajectRow.id)
            .join(PlanActieRow, PlanActieRow.plan_id == PlanRow.id)
            .where(
                PlanRow.status == PlanStatus.VASTGESTELD,
                PlanActieRow.stand.in_(_OPEN),
                PlanActieRow.voor_datum >= vandaag,
            )
        )
        return set(self._connection.scalars(union(taken, beloften, acties)))

    def _tasks(self, van: date, tot: date) -> list[Aandacht]:
        query = (
            select(
                TaakRow.id,
                TaakRow.tekst,
                TaakRow.voor_datum,
                TaakRow.gezin_id,
                TaakRow.tijd,
                TaakRow.plaats,
                GezinRow.naam,
            )
            .outerjoin(GezinRow, GezinRow.id == TaakRow.gezin_id)
            .where(TaakRow.gedaan_op.is_(None), TaakRow.voor_datum.between(van, tot))
        )
        return [
            Aandacht(
                soort="taak" if row.tijd is None else "afspraak",
                titel=row.tekst,
                toelichting=row.naam or "",
                datum=row.voor_datum,
                gezin_id=row.gezin_id,
                taak_id=row.id,
                sleutel=f"taak-{row.id}",
                gezin=row.naam or "",
                tijd=row.tijd,
                plaats=row.plaats,
            )
            for row in self._connection.execute(query)
        ]

    def _promises(self, van: date, tot: date) -> list[Aandacht]:
        query = (
            select(
                BelofteRow.id,
                BelofteRow.gezin_id,
                BelofteRow.tekst,
                BelofteRow.van,
                BelofteRow.voor_datum,
                GezinRow.naam,
                func.coalesce(InstantieRow.naam, ContactpersoonRow.naam).label("partij"),
            )
            .join(GezinRow, GezinRow.id == BelofteRow.gezin_id)
            .outerjoin(ContactpersoonRow, ContactpersoonRow.id == BelofteRow.contactpersoon_id)
            .outerjoin(
                InstantieRow,
                InstantieRow.id
                == func.coalesce(BelofteRow.instantie_id, ContactpersoonRow.instantie_id),
            )
            .where(BelofteRow.stand == BelofteStand.OPEN, BelofteRow.voor_datum.between(van, tot))
        )
        return [
            Aandacht(
                soort="belofte",
                titel=row.tekst,
                toelichting=row.naam,
                datum=row.voor_datum,
                gezin_id=row.gezin_id,
                belofte_id=row.id,
                sleutel=f"belofte-{row.id}",
                gezin=row.naam,
                van=row.van,
                partij=row.partij or "",
            )
            for row in self._connection.execute(query)
        ]

    def _actions(self, van: date, tot: date) -> list[Aandacht]:
        query = (
            select(
                PlanActieRow.id.label("actie_id"),
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
                PlanActieRow.voor_datum.between(van, tot),
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
                sleutel=f"actie-{row.actie_id}",
                gezin=row.naam,
            )
            for row in self._connection.execute(query)
        ]
