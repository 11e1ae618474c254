"""Contacts in a list, newest first."""

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Connection, func, select

from gco_desktop.domain.overzicht import ContactRegel
from gco_desktop.storage.rows import ContactmomentRow, GezinRow, UrenregelRow

CONTACTEN = (
    select(
        ContactmomentRow.id,
        ContactmomentRow.gezin_id,
        GezinRow.naam.label("gezin"),
        ContactmomentRow.traject_id,
        ContactmomentRow.datum,
        ContactmomentRow.begintijd,
        ContactmomentRow.duur_min,
        ContactmomentRow.vorm,
        ContactmomentRow.onderwerp,
        ContactmomentRow.verslag,
        ContactmomentRow.activiteiten,
        ContactmomentRow.vertrouwelijk,
        select(func.coalesce(func.sum(UrenregelRow.minuten), 0))
        .where(UrenregelRow.contact_id == ContactmomentRow.id)
        .scalar_subquery()
        .label("minuten"),
    )
    .join(GezinRow, GezinRow.id == ContactmomentRow.gezin_id)
    .order_by(ContactmomentRow.datum.desc(), ContactmomentRow.begintijd.desc())
)


_DAY = timedelta(days=1)


class ContactReads:
    """Lists of contacts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_gezin(self, gezin_id: UUID, limit: int) -> list[ContactRegel]:
        """Return the newest contacts of a gezin."""
        query = CONTACTEN.where(ContactmomentRow.gezin_id == gezin_id).limit(limit)
        return [ContactRegel(**row) for row in self._connection.execute(query).mappings()]

    def around(self, datum: date) -> list[ContactRegel]:
        """Return the contacts of one day and of the days beside it, with every gezin."""
        van = datum - _DAY if datum > date.min else datum
        tot = datum + _DAY if datum < date.max else datum
        query = CONTACTEN.where(ContactmomentRow.datum.between(van, tot))
        return [ContactRegel(**row) for row in self._connection.execute(query).mappings()]

    def span_of_gezin(self, gezin_id: UUID, day: date) -> tuple[int, date | None]:
        """Return how many contacts a gezin has, and the last one up to a day, else the last."""
        datum = ContactmomentRow.datum
        query = select(func.count(), func.max(datum).filter(datum <= day), func.max(datum)).where(
            ContactmomentRow.gezin_id == gezin_id
        )
        count, been, last = self._connection.execute(query).one()
        return count, been or last
