"""The bin in a list, what was deleted last first; documents keep their bytes meanwhile."""

from datetime import date, datetime, time

from sqlalchemy import Connection, func, select

from gco_desktop.domain.prullenbak import PrullenbakRegel
from gco_desktop.storage.rows import DocumentRow, GezinRow, PrullenbakRow

_NAME = func.coalesce(GezinRow.naam, "").label("gezin")
_THINGS = select(
    PrullenbakRow.id,
    PrullenbakRow.op,
    PrullenbakRow.soort,
    PrullenbakRow.titel,
    PrullenbakRow.gezin_id,
    _NAME,
).join(GezinRow, GezinRow.id == PrullenbakRow.gezin_id, isouter=True)
_GONE = DocumentRow.verwijderd_op.is_not(None)
_DOCUMENTS = (
    select(
        DocumentRow.id,
        DocumentRow.verwijderd_op,
        DocumentRow.titel,
        DocumentRow.gezin_id,
        DocumentRow.grootte,
        _NAME,
    )
    .join(GezinRow, GezinRow.id == DocumentRow.gezin_id)
    .where(_GONE)
)


class PrullenbakReads:
    """What the bin holds."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[PrullenbakRegel]:
        """Return everything in the bin, newest first; of a document only the day is known."""
        things = self._connection.execute(_THINGS).mappings()
        found = [PrullenbakRegel(**row) for row in things]
        for row in self._connection.execute(_DOCUMENTS).mappings():
            values = dict(row)
            op = datetime.combine(values.pop("verwijderd_op"), time.min)
            found.append(PrullenbakRegel(op=op, soort="document", **values))
        return sorted(found, key=lambda regel: regel.op, reverse=True)

    def due(self, until: date) -> bool:
        """Whether something was deleted on ``until`` or before."""
        end = datetime.combine(until, time.max)
        things = select(PrullenbakRow.id).where(PrullenbakRow.op <= end)
        documents = select(DocumentRow.id).where(_GONE, DocumentRow.verwijderd_op <= until)
        return any(
            self._connection.scalar(query.limit(1)) is not None for query in (things, documents)
        )
