"""What belongs to one activity of a traject; counted in the database, for thousands of contacts."""

from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, exists, func, select, text
from sqlalchemy.orm import InstrumentedAttribute

from gco_desktop.domain.document import DocumentRegel
from gco_desktop.domain.overzicht import ContactRegel
from gco_desktop.domain.plan import Actie
from gco_desktop.storage.reads.contacten import CONTACTEN
from gco_desktop.storage.reads.documenten import DOCUMENTEN, document_regel
from gco_desktop.storage.rows import (
    ContactmomentRow,
    DocumentRow,
    PlanActieRow,
    PlanRow,
    UrenregelRow,
)


class ActiviteitReads:
    """Contacts, hours, documents and actions of one activity."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def contacten(self, traject_id: UUID, nr: int, limit: int) -> list[ContactRegel]:
        """Return the newest contacts in which the activity was carried out."""
        newest = (
            select(ContactmomentRow.id)
            .where(*_in_activity(traject_id, nr))
            .order_by(ContactmomentRow.datum.desc(), ContactmomentRow.begintijd.desc())
            .limit(limit)
        )
        ids = self._connection.execute(newest).scalars().all()
        query = CONTACTEN.where(ContactmomentRow.id.in_(ids))
        return [ContactRegel(**row) for row in self._connection.execute(query).mappings()]

    def per_activiteit(self, traject_id: UUID) -> dict[int, tuple[int, date]]:
        """Return in how many contacts each activity was carried out, and when last."""
        each = func.json_each(ContactmomentRow.activiteiten).table_valued("value")
        query = (
            select(each.c.value, func.count(), func.max(ContactmomentRow.datum))
            .select_from(ContactmomentRow)
            .join(each, text("1"))
            .where(ContactmomentRow.traject_id == traject_id)
            .group_by(each.c.value)
        )
        return {int(row[0]): (row[1], row[2]) for row in self._connection.execute(query)}

    def booked(self, traject_id: UUID) -> set[int]:
        """Return the activities hours were booked on."""
        query = select(UrenregelRow.activiteit).where(
            UrenregelRow.traject_id == traject_id, UrenregelRow.activiteit.is_not(None)
        )
        return {nr for nr in self._connection.execute(query.distinct()).scalars() if nr}

    def minuten(self, traject_id: UUID, nr: int) -> int:
        """Return the minutes booked on the activity."""
        query = select(func.coalesce(func.sum(UrenregelRow.minuten), 0)).where(
            UrenregelRow.traject_id == traject_id, UrenregelRow.activiteit == nr
        )
        return self._connection.scalar(query) or 0

    def documenten(self, traject_id: UUID, nr: int) -> list[DocumentRegel]:
        """Return the documents that came in with those contacts, newest first."""
        query = DOCUMENTEN.where(DocumentRow.contact_id.is_not(None), *_in_activity(traject_id, nr))
        return [document_regel(row) for row in self._connection.execute(query).mappings()]

    def acties(self, traject_id: UUID, nr: int) -> list[Actie]:
        """Return the actions for this activity in the newest plan."""
        newest = (
            select(PlanRow.id)
            .where(PlanRow.traject_id == traject_id)
            .order_by(PlanRow.versie.desc())
            .limit(1)
            .scalar_subquery()
        )
        query = (
            select(
                PlanActieRow.id,
                PlanActieRow.tekst,
                PlanActieRow.wie,
                PlanActieRow.voor_datum,
                PlanActieRow.stand,
                PlanActieRow.activiteit,
            )
            .where(PlanActieRow.plan_id == newest, PlanActieRow.activiteit == nr)
            .order_by(PlanActieRow.doel_volgorde, PlanActieRow.volgorde)
        )
        return [Actie(**row) for row in self._connection.execute(query).mappings()]

    def deelactiviteiten(self, traject_id: UUID, nr: int) -> dict[str, int]:
        """Return in how many contacts each sub-activity of the activity was carried out."""
        each = func.json_each(ContactmomentRow.deelactiviteiten).table_valued("value")
        query = (
            select(each.c.value, func.count())
            .select_from(ContactmomentRow)
            .join(each, text("1"))
            .where(ContactmomentRow.traject_id == traject_id, each.c.value.like(f"{nr}.%"))
            .group_by(each.c.value)
        )
        return {str(row[0]): row[1] for row in self._connection.execute(query)}


def _in_activity(traject_id: UUID, nr: int) -> tuple[ColumnElement[bool], ...]:
    return (ContactmomentRow.traject_id == traject_id, _holds(ContactmomentRow.activiteiten, nr))


def _holds(column: InstrumentedAttribute[tuple[int, ...]], nr: int) -> ColumnElement[bool]:
    each = func.json_each(column).table_valued("value")
    return exists(select(text("1")).select_from(each).where(each.c.value == nr))
