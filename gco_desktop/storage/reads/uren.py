"""Hours of a week, of a period, and what the ledger says of a quarter."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, or_, select

from gco_desktop.domain.ids import OpdrachtgeverId, TrajectId
from gco_desktop.domain.overzicht import RijSleutel, UrenRij
from gco_desktop.domain.traject import GCO_TYPES
from gco_desktop.domain.uren import BEDRIJF
from gco_desktop.storage.reads.uren_export import UrenUitvoer, export_hours
from gco_desktop.storage.rows import BoekingRow, GezinRow, ProfielRow, TrajectRow, UrenregelRow

_ROW = (
    UrenregelRow.soort,
    UrenregelRow.gezin_id,
    UrenregelRow.traject_id,
    UrenregelRow.activiteit,
    UrenregelRow.zn_product,
)


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """Net minutes of one gezin in one activity, booked in a period."""

    gezin: UUID | None
    activiteit: int | None
    minuten: int


class UrenReads:
    """Sums and lists of hours."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def week(self, monday: date) -> dict[UrenRij, list[int]]:
        """Return the minutes per row and day of the week of ``monday``."""
        query = (
            select(*_ROW, GezinRow.naam.label("gezin"), UrenregelRow.datum, _SUM)
            .outerjoin(GezinRow, GezinRow.id == UrenregelRow.gezin_id)
            .where(UrenregelRow.datum >= monday, UrenregelRow.datum < monday + timedelta(days=7))
            .group_by(*_ROW, UrenregelRow.datum)
        )
        week: dict[UrenRij, list[int]] = {}
        for row in self._connection.execute(query):
            week.setdefault(_rij(row), [0] * 7)[(row.datum - monday).days] += row.minuten
        return week

    def often(self, van: date, tot: date, most: int) -> list[UrenRij]:
        """Return the rows used on most days from ``van`` up to ``tot``, that day left out.

        Those of a gezin that was archived are not among them.
        """
        days = func.count(UrenregelRow.datum.distinct())
        query = (
            select(*_ROW, GezinRow.naam.label("gezin"))
            .outerjoin(GezinRow, GezinRow.id == UrenregelRow.gezin_id)
            .where(
                UrenregelRow.datum >= van,
                UrenregelRow.datum < tot,
                GezinRow.gearchiveerd_op.is_(None),
            )
            .group_by(*_ROW)
            .order_by(days.desc(), _SUM.desc())
            .limit(most)
        )
        return [_rij(row) for row in self._connection.execute(query)]

    def parties(self) -> dict[TrajectId | None, OpdrachtgeverId | None]:
        """Return whose books the hours of each traject stand in, and those of no traject."""
        usual = self._connection.scalar(select(ProfielRow.opdrachtgever_id))
        query = select(TrajectRow.id, TrajectRow.opdrachtgever_id)
        found = [(None, usual), *self._connection.execute(query)]
        return {
            None if traject is None else TrajectId(traject): _party(party or usual)
            for traject, party in found
        }

    def in_books(
        self, monday: date, new: Mapping[TrajectId | None, OpdrachtgeverId | None]
    ) -> dict[tuple[RijSleutel, date], frozenset[OpdrachtgeverId | None]]:
        """Return whose books a change of each cell with hours in a week touches.

        Without a line of its own, as typed in the grid, a cell may get a ``new`` one.
        """
        typed = func.sum(UrenregelRow.contact_id.is_(None))
        query = (
            select(*_ROW, UrenregelRow.datum, UrenregelRow.opdrachtgever_id, typed.label("typed"))
            .where(UrenregelRow.datum >= monday, UrenregelRow.datum < monday + timedelta(days=7))
            .group_by(*_ROW, UrenregelRow.datum, UrenregelRow.opdrachtgever_id)
        )
        found: dict[tuple[RijSleutel, date], set[OpdrachtgeverId | None]] = {}
        own: set[tuple[RijSleutel, date]] = set()
        for row in self._connection.execute(query):
            cell = (
                (row.soort, row.gezin_id, row.traject_id, row.activiteit, row.zn_product),
                row.datum,
            )
            found.setdefault(cell, set()).add(_party(row.opdrachtgever_id))
            if row.typed:
                own.add(cell)
        for cell in found.keys() - own:
            found[cell].add(new.get(cell[0][2], new.get(None)))
        return {cell: frozenset(parties) for cell, parties in found.items()}

    def days(self, monday: date) -> tuple[int, ...]:
        """Return the minutes of each day of a week."""
        query = (
            select(UrenregelRow.datum, _SUM)
            .where(UrenregelRow.datum >= monday, UrenregelRow.datum < monday + timedelta(days=7))
            .group_by(UrenregelRow.datum)
        )
        found = {row.datum: row.minuten for row in self._connection.execute(query)}
        return tuple(found.get(monday + timedelta(days=n), 0) for n in range(7))

    def by_kind(self, van: date, tot: date) -> list[tuple[int | None, str, int]]:
        """Return (activity, kind, minutes) over a period, most first."""
        query = (
            select(UrenregelRow.activiteit, UrenregelRow.soort, _SUM)
            .where(UrenregelRow.datum >= van, UrenregelRow.datum <= tot)
            .group_by(UrenregelRow.activiteit, UrenregelRow.soort)
            .order_by(_SUM.desc())
        )
        return [(row.activiteit, row.soort, row.minuten) for row in self._connection.execute(query)]

    def export(self, van: date, tot: date) -> list[UrenUitvoer]:
        """Return the hours of a period by working day, without names."""
        return export_hours(self._connection, van, tot)

    def ledger(self, van: date, tot: date, opdrachtgever: UUID | None) -> Sequence[LedgerLine]:
        """Return what was booked in a period for one opdrachtgever on GCO and LLB work.

        Lines without an opdrachtgever count along; own business and other kinds of traject
        never do.
        """
        query = (
            select(BoekingRow.gezin_id, BoekingRow.activiteit, func.sum(BoekingRow.minuten))
            .where(
                *_summarised(van, tot),
                or_(
                    BoekingRow.opdrachtgever_id.is_(None),
                    BoekingRow.opdrachtgever_id == opdrachtgever,
                ),
            )
            .group_by(BoekingRow.gezin_id, BoekingRow.activiteit)
            .order_by(BoekingRow.gezin_id, BoekingRow.activiteit)
        )
        return [LedgerLine(*row) for row in self._connection.execute(query)]

    def booked_by_party(self, van: date, tot: date) -> dict[UUID | None, int]:
        """Return the minutes that could be summarised, by opdrachtgever or none."""
        query = (
            select(BoekingRow.opdrachtgever_id, func.sum(BoekingRow.minuten))
            .where(*_summarised(van, tot))
            .group_by(BoekingRow.opdrachtgever_id)
        )
        return {party: minuten for party, minuten in self._connection.execute(query)}  # noqa: C416 - rows are no pairs

    def first_booking(self) -> date | None:
        """Return the day of the very first booking."""
        return self._connection.scalar(select(func.min(BoekingRow.geboekt_op)))


def _party(party: UUID | None) -> OpdrachtgeverId | None:
    return None if party is None else OpdrachtgeverId(party)


def _rij(row: Any) -> UrenRij:
    return UrenRij(
        soort=row.soort,
        gezin_id=row.gezin_id,
        traject_id=row.traject_id,
        activiteit=row.activiteit,
        gezin=row.gezin or "",
        zn_product=row.zn_product,
    )


def _summarised(van: date, tot: date) -> tuple[ColumnElement[bool], ...]:
    return (
        BoekingRow.geboekt_op >= van,
        BoekingRow.geboekt_op <= tot,
        BoekingRow.soort != BEDRIJF,
        BoekingRow.trajectsoort.in_(("", *GCO_TYPES)),
    )


_SUM = func.sum(UrenregelRow.minuten).label("minuten")
