"""Tables of the GCO'er, of what left, of drafts and of the log."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from gco_desktop.storage.rows.base import Row, maybe


class ProfielRow(Row):
    """The one profile; ``id`` is always 1."""

    __tablename__ = "profiel"

    id: Mapped[int] = mapped_column(primary_key=True)
    naam: Mapped[str]
    telefoon: Mapped[str]
    organisatie: Mapped[str]
    functie: Mapped[str]
    melder: Mapped[str]
    regio: Mapped[str]
    weeknorm_min: Mapped[int | None]
    opdrachtgever_id: Mapped[UUID | None] = maybe("opdrachtgever")


class OpdrachtgeverRow(Row):
    """One party hours are made for."""

    __tablename__ = "opdrachtgever"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    naam: Mapped[str]
    afronding_min: Mapped[int] = mapped_column(server_default="0")
    reistijd_declarabel: Mapped[bool] = mapped_column(server_default="0")
    indirect_declarabel: Mapped[bool] = mapped_column(server_default="1")
    zn_producten: Mapped[bool] = mapped_column(server_default="0")


class SamenvattingRow(Row):
    """A summary as it left: the bytes never change."""

    __tablename__ = "samenvatting"

    periode: Mapped[str] = mapped_column(String(6), primary_key=True)
    volgnummer: Mapped[int]
    melder: Mapped[str]
    gemaakt_op: Mapped[date]
    sha256: Mapped[str]
    inhoud: Mapped[bytes]
    pdf: Mapped[bytes]


class ConceptRow(Row):
    """Half-typed text of a form, kept until it is saved or thrown away."""

    __tablename__ = "concept"

    sleutel: Mapped[str] = mapped_column(String(80), primary_key=True)
    inhoud: Mapped[str]


class ReferentieRow(Row):
    """A row of a reference table as the user wants it."""

    __tablename__ = "referentie"
    __table_args__ = (Index("uq_referentie_code", "tabel", "code", unique=True),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    tabel: Mapped[str]
    code: Mapped[str]
    label: Mapped[str]
    volgorde: Mapped[int]
    actief: Mapped[bool]
    omschrijving: Mapped[str]


class PrullenbakRow(Row):
    """What was deleted, whole, until it is put back or thrown away for good."""

    __tablename__ = "prullenbak"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    op: Mapped[datetime]
    soort: Mapped[str]
    titel: Mapped[str]
    gezin_id: Mapped[UUID | None]
    inhoud: Mapped[str]


class LogregelRow(Row):
    """What was done with what and why, without content."""

    __tablename__ = "logregel"

    nummer: Mapped[int] = mapped_column(primary_key=True)
    tijd: Mapped[datetime]
    handeling: Mapped[str]
    soort: Mapped[str]
    ref: Mapped[str]
    reden: Mapped[str]
