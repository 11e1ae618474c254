"""Tables of hours, the ledger and journeys."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from gco_desktop.storage.rows.base import Row, maybe


class UrenregelRow(Row):
    """Hours as they stand now."""

    __tablename__ = "urenregel"
    __table_args__ = (
        Index(None, "datum"),
        Index(None, "traject_id", "activiteit", "datum", "minuten"),
        Index(None, "contact_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    datum: Mapped[date]
    minuten: Mapped[int]
    soort: Mapped[str]
    gezin_id: Mapped[UUID | None] = maybe("gezin")
    traject_id: Mapped[UUID | None] = maybe("traject")
    opdrachtgever_id: Mapped[UUID | None] = maybe("opdrachtgever")
    activiteit: Mapped[int | None]
    contact_id: Mapped[UUID | None] = maybe("contactmoment")


class BoekingRow(Row):
    """One line of the ledger; never changed, never deleted, so it refers to nothing by key."""

    __tablename__ = "boeking"
    __table_args__ = (Index(None, "geboekt_op"), Index(None, "urenregel_id"))

    nummer: Mapped[int] = mapped_column(primary_key=True)
    geboekt_op: Mapped[date]
    urenregel_id: Mapped[UUID]
    datum: Mapped[date]
    minuten: Mapped[int]
    soort: Mapped[str]
    gezin_id: Mapped[UUID | None]
    traject_id: Mapped[UUID | None]
    opdrachtgever_id: Mapped[UUID | None]
    activiteit: Mapped[int | None]
    trajectsoort: Mapped[str]


class RitRow(Row):
    """One journey."""

    __tablename__ = "rit"
    __table_args__ = (Index(None, "datum"), Index(None, "contact_id"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    datum: Mapped[date]
    km_tienden: Mapped[int]
    gezin_id: Mapped[UUID | None] = maybe("gezin")
    contact_id: Mapped[UUID | None] = maybe("contactmoment")
