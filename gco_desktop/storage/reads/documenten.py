"""Documents in a list, newest first; the bytes stay where they are."""

from uuid import UUID

from sqlalchemy import Connection, RowMapping, func, select

from gco_desktop.domain.document import Document, DocumentRegel
from gco_desktop.storage.rows import ContactmomentRow, DocumentRow, TrajectRow
from gco_desktop.storage.table import table_of

_DOCUMENT = table_of(DocumentRow)
_NAMES = tuple(_DOCUMENT.c.keys())
_KEPT = DocumentRow.verwijderd_op.is_(None)
_NEWEST = func.coalesce(DocumentRow.datum, DocumentRow.toegevoegd_op).desc()
DOCUMENTEN = (
    select(
        *_DOCUMENT.c,
        func.coalesce(TrajectRow.code, "").label("traject"),
        ContactmomentRow.datum.label("contact_op"),
    )
    .join(TrajectRow, TrajectRow.id == DocumentRow.traject_id, isouter=True)
    .join(ContactmomentRow, ContactmomentRow.id == DocumentRow.contact_id, isouter=True)
    .where(_KEPT)
    .order_by(_NEWEST, DocumentRow.titel)
)


class DocumentReads:
    """Lists of documents."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_gezin(self, gezin_id: UUID) -> list[DocumentRegel]:
        """Return the documents of a gezin that were not deleted."""
        found = self._connection.execute(DOCUMENTEN.where(DocumentRow.gezin_id == gezin_id))
        return [document_regel(row) for row in found.mappings()]

    def total(self) -> int:
        """Return the bytes of all documents together, deleted ones left out."""
        query = select(func.coalesce(func.sum(DocumentRow.grootte), 0)).where(_KEPT)
        return self._connection.scalar(query) or 0


def document_regel(row: RowMapping) -> DocumentRegel:
    """Return one document of the list."""
    return DocumentRegel(
        document=Document(**{name: row[name] for name in _NAMES}),
        traject=row["traject"],
        contact_op=row["contact_op"],
    )
