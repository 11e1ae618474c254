"""Tables of aanmeldingen and of promises."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from gco_desktop.domain.aanmelding import Besluit
from gco_desktop.domain.belofte import BelofteStand, Belover
from gco_desktop.storage.rows.base import Row, maybe, to


class AanmeldingRow(Row):
    """One aanmelding."""

    __tablename__ = "aanmelding"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    datum: Mapped[date]
    naam: Mapped[str]
    aanmelder: Mapped[str]
    aanmelder_naam: Mapped[str]
    client_weet: Mapped[bool | None]
    hulpvraag: Mapped[str]
    regio: Mapped[str]
    doelgroep: Mapped[str]
    toets: Mapped[tuple[str, ...]]
    uitzondering: Mapped[bool]
    motivering: Mapped[str]
    besluit: Mapped[Besluit]
    besluit_op: Mapped[date | None]
    bestemming: Mapped[str]
    overdracht_op: Mapped[date | None]
    overdracht: Mapped[str]
    gezin_id: Mapped[UUID | None] = maybe("gezin")
    traject_id: Mapped[UUID | None] = maybe("traject")


class BelofteRow(Row):
    """One promise."""

    __tablename__ = "belofte"
    __table_args__ = (Index(None, "gezin_id"), Index(None, "stand", "voor_datum"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    gezin_id: Mapped[UUID] = to("gezin")
    van: Mapped[Belover]
    tekst: Mapped[str]
    beloofd_op: Mapped[date]
    instantie_id: Mapped[UUID | None] = maybe("instantie")
    contactpersoon_id: Mapped[UUID | None] = maybe("contactpersoon")
    contact_id: Mapped[UUID | None] = maybe("contactmoment")
    voor_datum: Mapped[date | None]
    stand: Mapped[BelofteStand]
    afgedaan_op: Mapped[date | None]
