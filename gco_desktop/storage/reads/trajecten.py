"""Trajecten and their activities."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, Uuid, and_, bindparam, func, literal_column, or_, select

from gco_desktop.domain.overzicht import TrajectRegel
from gco_desktop.domain.plan import PlanStatus
from gco_desktop.domain.traject import Intensiteit, TrajectStatus
from gco_desktop.storage.reads.numbers import next_number
from gco_desktop.storage.rows import (
    ActiviteitPeriodeRow,
    ContactmomentRow,
    GezinRow,
    GezinsRelatieRow,
    IntensiteitPeriodeRow,
    PersoonRow,
    PlanRow,
    ProfielRow,
    StatusStapRow,
    TrajectRow,
    UrenregelRow,
)


@dataclass(frozen=True, slots=True)
class ActiviteitUren:
    """Minutes of one activity on one day."""

    nr: int
    datum: date
    minuten: int


class TrajectReads:
    """Lists of trajecten, and sums per activity."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def regels(self) -> list[TrajectRegel]:
        """Return every traject, by gezin, with its hours and how many activities were used."""
        ingezet, in_rouw = self._ingezet(), self.in_rouw()
        return [
            TrajectRegel(
                **row,
                ingezet=len(ingezet.get(row["id"], ())),
                overleden=row["id"] in in_rouw,
            )
            for row in self._connection.execute(_REGELS).mappings()
        ]

    def _ingezet(self) -> dict[UUID, set[int]]:
        query = select(ActiviteitPeriodeRow.traject_id, ActiviteitPeriodeRow.nr).where(
            ActiviteitPeriodeRow.status.in_(("LOOPT", "AFGEROND"))
        )
        found: dict[UUID, set[int]] = defaultdict(set)
        for traject_id, nr in self._connection.execute(query):
            found[traject_id].add(nr)
        booked = select(UrenregelRow.traject_id, UrenregelRow.activiteit).where(
            UrenregelRow.activiteit.is_not(None), UrenregelRow.traject_id.is_not(None)
        )
        for regel in self._connection.execute(booked.distinct()):
            found[regel.traject_id].add(regel.activiteit)
        return found

    def hours(self, traject_id: UUID) -> list[ActiviteitUren]:
        """Return the minutes per activity (0: none) and day of a traject."""
        nr = func.coalesce(UrenregelRow.activiteit, 0)
        query = (
            select(nr, UrenregelRow.datum, func.sum(UrenregelRow.minuten))
            .where(UrenregelRow.traject_id == traject_id)
            .group_by(nr, UrenregelRow.datum)
        )
        return [ActiviteitUren(*row) for row in self._connection.execute(query)]

    def contacts(self, traject_id: UUID) -> list[tuple[date, tuple[int, ...]]]:
        """Return the day and the activities of every contact of a traject."""
        query = select(ContactmomentRow.datum, ContactmomentRow.activiteiten).where(
            ContactmomentRow.traject_id == traject_id
        )
        return [(row.datum, row.activiteiten) for row in self._connection.execute(query)]

    def party(self, traject_id: UUID | None) -> UUID | None:
        """Return the opdrachtgever of a traject, or of the profile when that is unknown."""
        return self._connection.scalar(_PARTY, {"id": traject_id})

    def next_number(self, year: int) -> int:
        """Return the number of the next traject code of ``year``."""
        return next_number(self._connection, TrajectRow.code, f"T{year}-")

    def evaluation(self, traject_id: UUID) -> date | None:
        """Return the day of evaluation agreed on in the newest plan that was settled."""
        query = (
            select(PlanRow.evaluatie_op)
            .where(
                PlanRow.traject_id == traject_id,
                PlanRow.status.in_((PlanStatus.VASTGESTELD, PlanStatus.VERVANGEN)),
            )
            .order_by(PlanRow.versie.desc())
            .limit(1)
        )
        return self._connection.scalar(query)

    def overtaken(self, day: date) -> list[tuple[UUID, Intensiteit]]:
        """Return the trajecten that show another intensity than is in force on ``day``."""
        in_force = (
            select(IntensiteitPeriodeRow.intensiteit)
            .where(
                IntensiteitPeriodeRow.traject_id == TrajectRow.id, IntensiteitPeriodeRow.van <= day
            )
            .order_by(IntensiteitPeriodeRow.van.desc())
            .limit(1)
            .scalar_subquery()
        )
        query = select(TrajectRow.id, in_force).where(in_force != TrajectRow.intensiteit)
        return [(row[0], row[1]) for row in self._connection.execute(query)]

    def turned(self, day: date) -> set[UUID]:
        """Return the trajecten that show another status than is in force on ``day``.

        That is one whose next step was set ahead of time, or whose end date has passed.
        """
        in_force = (
            select(StatusStapRow.status)
            .where(StatusStapRow.traject_id == TrajectRow.id, StatusStapRow.op <= day)
            .order_by(StatusStapRow.op.desc(), literal_column("statusstap.rowid").desc())
            .limit(1)
            .scalar_subquery()
        )
        ends = [status for status in TrajectStatus if status.eindigt]
        ended = and_(TrajectRow.eind < day, TrajectRow.status.in_(ends))
        query = select(TrajectRow.id).where(or_(in_force != TrajectRow.status, ended))
        return set(self._connection.execute(query).scalars())

    def in_rouw(self) -> set[UUID]:
        """Return the trajecten whose client has died.

        Without a client of its own a traject is about the clients of the gezin, all of them.
        """
        return set(self._connection.execute(_IN_ROUW).scalars())

    def last_contact(self, traject_id: UUID, day: date) -> date | None:
        """Return the day of the newest contact of a traject up to ``day``."""
        query = select(func.max(ContactmomentRow.datum)).where(
            ContactmomentRow.traject_id == traject_id, ContactmomentRow.datum <= day
        )
        return self._connection.scalar(query)


_PARTY = select(
    func.coalesce(
        select(TrajectRow.opdrachtgever_id)
        .where(TrajectRow.id == bindparam("id", type_=Uuid))
        .scalar_subquery(),
        select(ProfielRow.opdrachtgever_id).scalar_subquery(),
        type_=Uuid,
    )
)
_CLIENTS = (
    select(GezinsRelatieRow.gezin_id)
    .join(PersoonRow, PersoonRow.id == GezinsRelatieRow.persoon_id)
    .where(GezinsRelatieRow.is_client)
)
_IN_ROUW = (
    select(TrajectRow.id)
    .join(PersoonRow, PersoonRow.id == TrajectRow.client_id, isouter=True)
    .where(
        or_(
            PersoonRow.overleden_op.is_not(None),
            and_(
                TrajectRow.client_id.is_(None),
                TrajectRow.gezin_id.in_(_CLIENTS.where(PersoonRow.overleden_op.is_not(None))),
                TrajectRow.gezin_id.not_in(_CLIENTS.where(PersoonRow.overleden_op.is_(None))),
            ),
        )
    )
)
_REGELS = (
    select(
        TrajectRow.id,
        TrajectRow.code,
        TrajectRow.gezin_id,
        GezinRow.naam.label("gezin"),
        TrajectRow.status,
        TrajectRow.intensiteit,
        TrajectRow.doelgroep,
        TrajectRow.start,
        select(func.coalesce(func.sum(UrenregelRow.minuten), 0))
        .where(UrenregelRow.traject_id == TrajectRow.id)
        .scalar_subquery()
        .label("minuten"),
        select(func.max(ContactmomentRow.datum))
        .where(ContactmomentRow.traject_id == TrajectRow.id)
        .scalar_subquery()
        .label("laatste"),
    )
    .join(GezinRow, GezinRow.id == TrajectRow.gezin_id)
    .order_by(func.lower(GezinRow.naam), TrajectRow.start.desc())
)
