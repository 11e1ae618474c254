"""Tables of documents: what is known of one, and apart from that its bytes."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from gco_desktop.domain.document import Bestandssoort
from gco_desktop.storage.rows.base import Row, maybe, to


class DocumentRow(Row):
    """One document."""

    __tablename__ = "document"
    __table_args__ = (Index(None, "gezin_id"), Index(None, "contact_id"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    gezin_id: Mapped[UUID] = to("gezin")
    titel: Mapped[str]
    bestandssoort: Mapped[Bestandssoort]
    grootte: Mapped[int]
    toegevoegd_op: Mapped[date]
    soort: Mapped[str]
    datum: Mapped[date | None]
    traject_id: Mapped[UUID | None] = maybe("traject")
    contact_id: Mapped[UUID | None] = maybe("contactmoment")
    verwijderd_op: Mapped[date | None]


class DocumentInhoudRow(Row):
    """The bytes of a document; they never change."""

    __tablename__ = "document_inhoud"

    document_id: Mapped[UUID] = to("document", primary_key=True)
    inhoud: Mapped[bytes]
