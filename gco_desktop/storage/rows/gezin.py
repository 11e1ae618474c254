"""Tables of gezinnen and persons."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from gco_desktop.storage.rows.base import Row, to


class GezinRow(Row):
    """One gezin."""

    __tablename__ = "gezin"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    naam: Mapped[str]
    dossiernummer: Mapped[str]
    adres: Mapped[str]
    postcode: Mapped[str]
    plaats: Mapped[str]
    telefoon: Mapped[str]
    benadering: Mapped[str]
    notitie: Mapped[str]
    gearchiveerd_op: Mapped[date | None]


class PersoonRow(Row):
    """One person."""

    __tablename__ = "persoon"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    voornaam: Mapped[str]
    achternaam: Mapped[str]
    geboortedatum: Mapped[date | None]
    geboortejaar: Mapped[int | None]
    overleden_op: Mapped[date | None]
    telefoon: Mapped[str]
    email: Mapped[str]
    notitie: Mapped[str]


class GezinsRelatieRow(Row):
    """That a person belongs to a gezin."""

    __tablename__ = "gezinsrelatie"
    __table_args__ = (Index(None, "gezin_id"), Index(None, "persoon_id"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    gezin_id: Mapped[UUID] = to("gezin")
    persoon_id: Mapped[UUID] = to("persoon")
    relatie: Mapped[str]
    is_client: Mapped[bool]
    is_mantelzorger: Mapped[bool]
    woont_thuis: Mapped[bool]
    aanspreekpunt: Mapped[bool]
    mag_meelezen: Mapped[bool]
    woord: Mapped[str] = mapped_column(server_default="")
    van: Mapped[date | None]
    tot: Mapped[date | None]
