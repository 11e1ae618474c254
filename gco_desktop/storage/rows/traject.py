"""Tables of trajecten, their history and activities."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from gco_desktop.domain.activiteit import ActiviteitStatus
from gco_desktop.domain.traject import Intensiteit, TrajectStatus
from gco_desktop.storage.rows.base import Row, maybe, to


class TrajectRow(Row):
    """One traject."""

    __tablename__ = "traject"
    __table_args__ = (Index(None, "gezin_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    gezin_id: Mapped[UUID] = to("gezin")
    code: Mapped[str] = mapped_column(String(40), unique=True)
    client_id: Mapped[UUID | None] = maybe("persoon")
    soort: Mapped[str]
    doelgroep: Mapped[str]
    wetten: Mapped[tuple[str, ...]]
    opdrachtgever_id: Mapped[UUID | None] = maybe("opdrachtgever")
    status: Mapped[TrajectStatus]
    intensiteit: Mapped[Intensiteit]
    doel: Mapped[str]
    start: Mapped[date | None]
    eind: Mapped[date | None]
    afsluitreden: Mapped[str]
    weeknorm_min: Mapped[int | None]
    bestemming: Mapped[str] = mapped_column(server_default="")
    overdracht_op: Mapped[date | None]
    overdracht: Mapped[str] = mapped_column(server_default="")


class StatusStapRow(Row):
    """A status of a traject from a day on."""

    __tablename__ = "statusstap"
    __table_args__ = (Index(None, "traject_id", "op"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    traject_id: Mapped[UUID] = to("traject")
    status: Mapped[TrajectStatus]
    op: Mapped[date]
    reden: Mapped[str]


class IntensiteitPeriodeRow(Row):
    """An intensity of a traject from a day on."""

    __tablename__ = "intensiteitperiode"
    __table_args__ = (Index(None, "traject_id", "van"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    traject_id: Mapped[UUID] = to("traject")
    intensiteit: Mapped[Intensiteit]
    van: Mapped[date]
    reden: Mapped[str]


class ActiviteitPeriodeRow(Row):
    """One run of an activity."""

    __tablename__ = "activiteitperiode"
    __table_args__ = (Index(None, "traject_id", "nr"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    traject_id: Mapped[UUID] = to("traject")
    nr: Mapped[int]
    status: Mapped[ActiviteitStatus]
    van: Mapped[date | None]
    tot: Mapped[date | None]
    toelichting: Mapped[str]
    deelactiviteiten: Mapped[tuple[str, ...]] = mapped_column(server_default="[]")
