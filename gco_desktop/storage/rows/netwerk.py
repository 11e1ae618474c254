"""Tables of organisations, of who works there, and of how they stand around a gezin."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from gco_desktop.domain.netwerk import Band
from gco_desktop.storage.rows.base import Row, maybe, to


class InstantieRow(Row):
    """One organisation."""

    __tablename__ = "instantie"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    naam: Mapped[str]
    soort: Mapped[str]
    vestiging: Mapped[str]
    telefoon: Mapped[str]
    email: Mapped[str]
    notitie: Mapped[str]
    gearchiveerd_op: Mapped[date | None]


class ContactpersoonRow(Row):
    """One person who works with gezinnen."""

    __tablename__ = "contactpersoon"
    __table_args__ = (Index(None, "instantie_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    naam: Mapped[str]
    instantie_id: Mapped[UUID | None] = maybe("instantie")
    functie: Mapped[str]
    telefoon: Mapped[str]
    email: Mapped[str]
    notitie: Mapped[str]
    gearchiveerd_op: Mapped[date | None]


class BetrokkenheidRow(Row):
    """That somebody does something for a gezin."""

    __tablename__ = "betrokkenheid"
    __table_args__ = (
        Index(None, "gezin_id"),
        Index(None, "contactpersoon_id"),
        Index(None, "instantie_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    gezin_id: Mapped[UUID] = to("gezin")
    persoon_id: Mapped[UUID | None] = maybe("persoon")
    contactpersoon_id: Mapped[UUID | None] = maybe("contactpersoon")
    instantie_id: Mapped[UUID | None] = maybe("instantie")
    rol: Mapped[str]
    van: Mapped[date | None]
    tot: Mapped[date | None]
    notitie: Mapped[str]


class VertegenwoordigingRow(Row):
    """Who decides for a person."""

    __tablename__ = "vertegenwoordiging"
    __table_args__ = (Index(None, "persoon_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    persoon_id: Mapped[UUID] = to("persoon")
    soort: Mapped[str]
    door_persoon_id: Mapped[UUID | None] = maybe("persoon")
    contactpersoon_id: Mapped[UUID | None] = maybe("contactpersoon")
    door: Mapped[str]
    van: Mapped[date | None]
    tot: Mapped[date | None]
    bewijs_gezien_op: Mapped[date | None]
    notitie: Mapped[str]


class EcogramplekRow(Row):
    """Where somebody stands in an ecogram."""

    __tablename__ = "ecogramplek"
    __table_args__ = (Index(None, "gezin_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    gezin_id: Mapped[UUID] = to("gezin")
    wie: Mapped[UUID]
    x: Mapped[int | None]
    y: Mapped[int | None]
    band: Mapped[Band]
    notitie: Mapped[str]


class EcogramstandRow(Row):
    """An ecogram as it was on a day."""

    __tablename__ = "ecogramstand"
    __table_args__ = (Index(None, "gezin_id", "op"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    gezin_id: Mapped[UUID] = to("gezin")
    op: Mapped[date]
    inhoud: Mapped[str]
    plan_id: Mapped[UUID | None] = maybe("plan")
    omschrijving: Mapped[str]
