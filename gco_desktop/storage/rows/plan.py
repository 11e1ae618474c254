"""Tables of casemanagementplannen."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from gco_desktop.domain.plan import ActieStand, DoelStand, LeefgebiedStand, PlanStatus
from gco_desktop.storage.rows.base import Row, to


class PlanRow(Row):
    """One version of a casemanagementplan."""

    __tablename__ = "plan"
    __table_args__ = (Index("uq_plan_versie", "traject_id", "versie", unique=True),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    traject_id: Mapped[UUID] = to("traject")
    versie: Mapped[int]
    status: Mapped[PlanStatus]
    gemaakt_op: Mapped[date]
    opgesteld_met: Mapped[str]
    wat_speelt: Mapped[str]
    eigen_woorden: Mapped[str]
    gaat_goed: Mapped[str]
    belangrijkste: Mapped[str]
    afspraken: Mapped[str]
    evaluatie: Mapped[str]
    besproken_op: Mapped[date | None]
    vastgesteld_op: Mapped[date | None]
    evaluatie_op: Mapped[date | None]
    akkoord: Mapped[str]


class PlanLeefgebiedRow(Row):
    """One leefgebied in a plan."""

    __tablename__ = "plan_leefgebied"

    plan_id: Mapped[UUID] = to("plan", primary_key=True)
    volgorde: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str]
    label: Mapped[str]
    stand: Mapped[LeefgebiedStand]
    gaat_goed: Mapped[str]
    situatie: Mapped[str]
    wens: Mapped[str]


class PlanDoelRow(Row):
    """One goal in a plan."""

    __tablename__ = "plan_doel"

    plan_id: Mapped[UUID] = to("plan", primary_key=True)
    volgorde: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID]
    tekst: Mapped[str]
    leefgebied: Mapped[str]
    van_wie: Mapped[str]
    merken_aan: Mapped[str]
    streefdatum: Mapped[date | None]
    stand: Mapped[DoelStand]


class PlanActieRow(Row):
    """One action of a goal in a plan."""

    __tablename__ = "plan_actie"
    __table_args__ = (Index(None, "stand", "voor_datum"),)

    plan_id: Mapped[UUID] = to("plan", primary_key=True)
    doel_volgorde: Mapped[int] = mapped_column(primary_key=True)
    volgorde: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID]
    tekst: Mapped[str]
    wie: Mapped[str]
    voor_datum: Mapped[date | None]
    stand: Mapped[ActieStand]
    activiteit: Mapped[int | None]
