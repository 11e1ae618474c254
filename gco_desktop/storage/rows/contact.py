"""Tables of contacts and tasks."""

from datetime import date, time
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from gco_desktop.storage.rows.base import Row, maybe, to


class ContactmomentRow(Row):
    """One contact."""

    __tablename__ = "contactmoment"
    __table_args__ = (
        Index(None, "gezin_id", "datum"),
        Index(None, "traject_id", "datum"),
        Index(None, "datum"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    gezin_id: Mapped[UUID] = to("gezin")
    datum: Mapped[date]
    traject_id: Mapped[UUID | None] = maybe("traject")
    begintijd: Mapped[time | None]
    duur_min: Mapped[int | None]
    vorm: Mapped[str]
    onderwerp: Mapped[str]
    verslag: Mapped[str]
    vertrouwelijk: Mapped[bool]
    activiteiten: Mapped[tuple[int, ...]]
    leefgebieden: Mapped[tuple[str, ...]]
    deelactiviteiten: Mapped[tuple[str, ...]] = mapped_column(server_default="[]")
    uitspraak: Mapped[str] = mapped_column(server_default="")
    volgens: Mapped[str] = mapped_column(server_default="")
    in_plan: Mapped[bool] = mapped_column(server_default="0")
    delen: Mapped[bool] = mapped_column(server_default="0")


class DeelnemerRow(Row):
    """That a person took part in a contact."""

    __tablename__ = "deelnemer"
    __table_args__ = (Index(None, "persoon_id"),)

    contact_id: Mapped[UUID] = to("contactmoment", primary_key=True)
    persoon_id: Mapped[UUID] = to("persoon", primary_key=True)


class TaakRow(Row):
    """One task."""

    __tablename__ = "taak"
    __table_args__ = (Index(None, "gedaan_op", "voor_datum"), Index(None, "gezin_id"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    tekst: Mapped[str]
    gezin_id: Mapped[UUID | None] = maybe("gezin")
    contact_id: Mapped[UUID | None] = maybe("contactmoment")
    voor_datum: Mapped[date | None]
    gedaan_op: Mapped[date | None]
    tijd: Mapped[time | None]
    plaats: Mapped[str] = mapped_column(server_default="")
