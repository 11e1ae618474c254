"""Tables of signalen."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from gco_desktop.domain.signaal import Frequentie
from gco_desktop.storage.rows.base import Row, to


class SignaalRow(Row):
    """One signaal."""

    __tablename__ = "signaal"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    datum: Mapped[date]
    titel: Mapped[str]
    omschrijving: Mapped[str]
    categorie: Mapped[str]
    niveau: Mapped[str]
    wetten: Mapped[tuple[str, ...]]
    leefgebied: Mapped[str]
    adressaat: Mapped[str]
    frequentie: Mapped[Frequentie]
    gevolg: Mapped[str]
    geprobeerd: Mapped[str]
    oplossing: Mapped[str]
    status: Mapped[str]
    terugkoppeling: Mapped[str]
    meesturen: Mapped[bool]
    deeltekst: Mapped[str]
    verzonden_in: Mapped[str]


class SignaalTrajectRow(Row):
    """That a signaal showed in a traject; never leaves the kluis."""

    __tablename__ = "signaal_traject"

    signaal_id: Mapped[UUID] = to("signaal", primary_key=True)
    traject_id: Mapped[UUID] = to("traject", primary_key=True)


class SignaalcontactRow(Row):
    """A contact that was about a signaal."""

    __tablename__ = "signaalcontact"
    __table_args__ = (
        Index("uq_signaalcontact_signaal_id", "signaal_id", "contact_id", unique=True),
        Index(None, "contact_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    signaal_id: Mapped[UUID] = to("signaal")
    contact_id: Mapped[UUID] = to("contactmoment")
