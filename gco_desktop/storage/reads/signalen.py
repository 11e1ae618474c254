"""What a signaal cost: the gezinnen, hours and days behind it, in one query."""

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, func, select, text

from gco_desktop.domain.ids import ContactId, GezinId, SignaalId
from gco_desktop.domain.signaalprijs import Signaalcontactregel, Signaalprijs
from gco_desktop.storage.rows import ContactmomentRow, GezinRow, SignaalcontactRow, UrenregelRow

# A gezin counts once, whether it is known by a contact or by a traject.
_PRICE = text("""
    WITH uren AS (
        SELECT contact_id, sum(minuten) AS minuten FROM urenregel
        WHERE contact_id IN (SELECT contact_id FROM signaalcontact) GROUP BY contact_id
    ), gezinnen AS (
        SELECT link.signaal_id, contact.gezin_id FROM signaalcontact AS link
        JOIN contactmoment AS contact ON contact.id = link.contact_id
        UNION SELECT link.signaal_id, traject.gezin_id FROM signaal_traject AS link
        JOIN traject ON traject.id = link.traject_id
    ), contacten AS (
        SELECT link.signaal_id, count(*) AS aantal, sum(uren.minuten) AS minuten,
            min(contact.datum) AS eerste, max(contact.datum) AS laatste
        FROM signaalcontact AS link JOIN contactmoment AS contact ON contact.id = link.contact_id
        LEFT JOIN uren ON uren.contact_id = link.contact_id GROUP BY link.signaal_id
    )
    SELECT gezinnen.signaal_id, count(*), contacten.aantal, contacten.minuten,
        contacten.eerste, contacten.laatste
    FROM gezinnen LEFT JOIN contacten ON contacten.signaal_id = gezinnen.signaal_id
    GROUP BY gezinnen.signaal_id
""")


class SignaalReads:
    """Figures behind signalen; none of them leaves with a name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def prices(self) -> dict[SignaalId, Signaalprijs]:
        """Return what each signaal cost that has a gezin behind it."""
        return {
            SignaalId(UUID(hex=signaal_id)): Signaalprijs(
                gezinnen=gezinnen,
                contacten=contacten or 0,
                minuten=minuten or 0,
                eerste=_day(eerste),
                laatste=_day(laatste),
            )
            for signaal_id, gezinnen, contacten, minuten, eerste, laatste in (
                self._connection.execute(_PRICE)
            )
        }

    def contacten(self, signaal_id: SignaalId) -> list[Signaalcontactregel]:
        """Return the contacts that were about a signaal, newest first, with their hours."""
        minuten = (
            select(func.sum(UrenregelRow.minuten))
            .where(UrenregelRow.contact_id == ContactmomentRow.id)
            .scalar_subquery()
        )
        query = (
            select(
                ContactmomentRow.id,
                ContactmomentRow.gezin_id,
                GezinRow.naam,
                ContactmomentRow.datum,
                ContactmomentRow.vorm,
                ContactmomentRow.onderwerp,
                func.coalesce(minuten, 0).label("minuten"),
            )
            .join(SignaalcontactRow, SignaalcontactRow.contact_id == ContactmomentRow.id)
            .join(GezinRow, GezinRow.id == ContactmomentRow.gezin_id)
            .where(SignaalcontactRow.signaal_id == signaal_id)
            .order_by(ContactmomentRow.datum.desc(), ContactmomentRow.begintijd.desc())
        )
        return [
            Signaalcontactregel(
                contact_id=ContactId(row.id),
                gezin_id=GezinId(row.gezin_id),
                gezin=row.naam,
                datum=row.datum,
                vorm=row.vorm,
                onderwerp=row.onderwerp,
                minuten=row.minuten,
            )
            for row in self._connection.execute(query)
        ]


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
