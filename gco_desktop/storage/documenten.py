"""Documents, and their bytes in a table of their own."""

from uuid import UUID

from sqlalchemy import Connection, delete, insert, select

from gco_desktop.domain.document import Document
from gco_desktop.errors import NotFoundError
from gco_desktop.storage.rows import DocumentInhoudRow, DocumentRow
from gco_desktop.storage.table import EntityTable, Tracker


class DocumentTable(EntityTable[Document]):
    """The documents; the bytes come and go with the row, and no list or undo holds them."""

    def __init__(self, connection: Connection, tracker: Tracker) -> None:
        super().__init__(connection, tracker, DocumentRow, Document)

    def attach(self, document: Document, inhoud: bytes) -> None:
        """Store a new document with its bytes."""
        self.add(document)
        values = {"document_id": document.id, "inhoud": inhoud}
        self._connection.execute(insert(DocumentInhoudRow), values)

    def inhoud(self, document_id: UUID) -> bytes:
        """Return the bytes of a document, or raise ``NotFoundError``."""
        query = select(DocumentInhoudRow.inhoud).where(DocumentInhoudRow.document_id == document_id)
        found = self._connection.scalar(query)
        if found is None:
            raise NotFoundError
        return found

    def _before_delete(self, entity: Document) -> None:
        self._wipe(entity.id)

    def _after_update(self, before: Document, after: Document) -> None:
        """Leave the bytes as they are."""

    def _wipe(self, document_id: UUID) -> None:
        where = DocumentInhoudRow.document_id == document_id
        self._connection.execute(delete(DocumentInhoudRow).where(where))
