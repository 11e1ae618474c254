"""The books per month and opdrachtgever, and the lines of one month."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, case, func, select

from gco_desktop.domain.boeken import Numbered
from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.uren import Boeking
from gco_desktop.storage.rows import (
    AfsluitingRow,
    BoekingRow,
    OpdrachtgeverRow,
    ProfielRow,
    TrajectRow,
    UrenregelRow,
)
from gco_desktop.storage.table import table_of

_LEDGER = table_of(BoekingRow)
_OWN = func.substr(BoekingRow.datum, 1, 7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Maandtelling:
    """What stands in the books of a month; ``correctie`` of it is on earlier months."""

    opdrachtgever_id: OpdrachtgeverId | None
    maand: str
    minuten: int
    correctie: int
    correcties: int


class BoekReads:
    """What the ledger holds, by the month it is booked in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def closed(self) -> frozenset[tuple[OpdrachtgeverId | None, str]]:
        """Return the months that are closed, each for one opdrachtgever or for none."""
        query = select(AfsluitingRow.opdrachtgever_id, AfsluitingRow.maand).where(
            AfsluitingRow.heropend_op.is_(None)
        )
        return frozenset(
            (None if party is None else OpdrachtgeverId(party), maand)
            for party, maand in self._connection.execute(query)
        )

    def closed_for(self, maand: str) -> list[str]:
        """Return the names of the opdrachtgevers for whom a month is closed."""
        query = (
            select(OpdrachtgeverRow.naam)
            .join(AfsluitingRow, AfsluitingRow.opdrachtgever_id == OpdrachtgeverRow.id)
            .where(AfsluitingRow.maand == maand, AfsluitingRow.heropend_op.is_(None))
            .order_by(OpdrachtgeverRow.naam)
        )
        return list(self._connection.scalars(query))

    def months(self) -> list[Maandtelling]:
        """Return every month there are books of."""
        late = BoekingRow.maand != _OWN
        query = select(
            BoekingRow.opdrachtgever_id,
            BoekingRow.maand,
            func.sum(BoekingRow.minuten).label("minuten"),
            func.sum(case((late, BoekingRow.minuten), else_=0)).label("correctie"),
            func.sum(case((late, 1), else_=0)).label("correcties"),
        ).group_by(BoekingRow.maand, BoekingRow.opdrachtgever_id)
        return [Maandtelling(**row) for row in self._connection.execute(query).mappings()]

    def lines(
        self, party: OpdrachtgeverId | None, maand: str, until: int | None = None
    ) -> list[Numbered]:
        """Return the lines in the books of a month, up to and with the number ``until``."""
        query = (
            select(*_LEDGER.c)
            .where(BoekingRow.opdrachtgever_id == party, BoekingRow.maand == maand)
            .order_by(BoekingRow.nummer)
        )
        if until is not None:
            query = query.where(BoekingRow.nummer <= until)
        found = (dict(row) for row in self._connection.execute(query).mappings())
        return [(row.pop("nummer"), Boeking(**row)) for row in found]

    def last_number(self) -> int:
        """Return the number of the newest line of the ledger; 0 when there is none."""
        return self._connection.scalar(select(func.max(BoekingRow.nummer))) or 0

    def codes(self, trajecten: set[UUID]) -> dict[UUID, str]:
        """Return the codes of trajecten."""
        query = select(TrajectRow.id, TrajectRow.code).where(TrajectRow.id.in_(trajecten))
        return {row.id: row.code for row in self._connection.execute(query)}

    def uses(self, party: OpdrachtgeverId) -> bool:
        """Whether anything was ever done for an opdrachtgever, or is meant to be."""
        places: tuple[ColumnElement[bool], ...] = tuple(
            select(row.opdrachtgever_id).where(row.opdrachtgever_id == party).exists()
            for row in (TrajectRow, UrenregelRow, BoekingRow, AfsluitingRow, ProfielRow)
        )
        return any(self._connection.scalar(select(each)) for each in places)
