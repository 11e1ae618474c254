"""Hours, and the ledger that no change of theirs escapes."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, select

from gco_desktop.domain.boeken import Numbered, changes, homecoming
from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.maand import first_day, last_day, next_month
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.uren import Boeking, Urenregel, booking
from gco_desktop.storage.inserts import insert_rows
from gco_desktop.storage.rows import BoekingRow, SamenvattingRow, TrajectRow, UrenregelRow
from gco_desktop.storage.table import MANY, EntityTable, Tracker, table_of

_LEDGER = table_of(BoekingRow)
_COLUMNS = [column for column in _LEDGER.c if column.name != "nummer"]
_NAMES = tuple(column.name for column in _COLUMNS)
_LAST_SENT = select(func.max(SamenvattingRow.periode))
_SOORT = select(TrajectRow.soort).where(TrajectRow.id == bindparam("id"))
_OF_REGEL = (
    select(*_LEDGER.c).where(BoekingRow.urenregel_id == bindparam("id")).order_by(BoekingRow.nummer)
)
_CLOSED = """
    SELECT maand FROM afsluiting
    WHERE opdrachtgever_id IS ? AND maand >= ? AND heropend_op IS NULL
"""
_BOOKED = "SELECT urenregel_id FROM boeking WHERE urenregel_id IN ({})"
_AT_ONCE = 500


class UrenTable(EntityTable[Urenregel]):
    """The urenregels; each change is booked as minus old, plus new, in a month that is open."""

    def __init__(self, connection: Connection, tracker: Tracker, vandaag: date) -> None:
        super().__init__(connection, tracker, UrenregelRow, Urenregel)
        self._vandaag = vandaag

    def bring_home(self, party: OpdrachtgeverId | None, maand: str) -> None:
        """Book the corrections on a month that was opened again in that month itself.

        Those that were sent in a closed month stay there.
        """
        query = (
            select(*_LEDGER.c)
            .where(
                BoekingRow.opdrachtgever_id == party,
                BoekingRow.maand > maand,
                BoekingRow.datum.between(first_day(maand), last_day(maand)),
            )
            .order_by(BoekingRow.nummer)
        )
        waiting: dict[UUID, list[Numbered]] = {}
        places: dict[str, str] = {}
        for number, line in self._lines(query):
            if places.setdefault(line.maand, self._first_open(party, line.maand)) == line.maand:
                waiting.setdefault(line.urenregel_id, []).append((number, line))
        op = self._booking_day()
        self._book([line for each in waiting.values() for line in homecoming(each, maand, op)])

    def _changed(self, before: Urenregel | None, after: Urenregel | None) -> None:
        regel = after or before
        assert regel is not None  # noqa: S101 - a change is of something
        self._book(self._lines_of(regel.id, after, self._booking_day()))

    def _after_insert_all(self, entities: Sequence[Urenregel]) -> None:
        # What _changed books for each, with one look-up for all and no more lines than needed.
        op = self._booking_day()
        kinds = self._kinds({regel.traject_id for regel in entities if regel.traject_id})
        places: dict[tuple[OpdrachtgeverId | None, str], str] = {}
        lines: list[Boeking] = []
        again = self._booked_before([regel.id.hex for regel in entities])
        for regel in entities:
            new = booking(regel, kinds.get(regel.traject_id, ""), op)
            if regel.id.hex in again:
                lines += changes(self._history(regel.id), new, op, self._first_open)
                continue
            key = new.opdrachtgever_id, new.maand
            if key not in places:
                places[key] = self._first_open(*key)
            lines += changes((), new, op, lambda party, maand: places[party, maand])
        self._book(lines)

    def _after_delete_all(self, entities: Sequence[Urenregel]) -> None:
        # What _changed books for each, with few look-ups for all.
        op, first_open = self._booking_day(), cache(self._first_open)
        histories: dict[UUID, list[Numbered]] = {}
        for start in range(0, len(entities), MANY):
            ids = [regel.id for regel in entities[start : start + MANY]]
            query = select(*_LEDGER.c).where(BoekingRow.urenregel_id.in_(ids))
            for number, line in self._lines(query.order_by(BoekingRow.nummer)):
                histories.setdefault(line.urenregel_id, []).append((number, line))
        lines: list[Boeking] = []
        for regel in entities:
            lines += changes(histories.get(regel.id, ()), None, op, first_open)
        self._book(lines)

    def _lines_of(self, regel_id: UUID, after: Urenregel | None, op: date) -> Sequence[Boeking]:
        new = None if after is None else booking(after, self._trajectsoort(after), op)
        return changes(self._history(regel_id), new, op, self._first_open)

    def _book(self, lines: Sequence[Boeking]) -> None:
        if lines:
            insert_rows(self._connection, _LEDGER, _NAMES, lines)

    def _booking_day(self) -> date:
        """Today, or the first day of the open quarter when the clock runs behind."""
        last = self._connection.scalar(_LAST_SENT)
        if last is None:
            return self._vandaag
        return max(self._vandaag, Periode.parse(last).next().van)

    def _first_open(self, party: OpdrachtgeverId | None, maand: str) -> str:
        """Return the first month from ``maand`` on that is not closed for this opdrachtgever."""
        values = (party.hex if party else None, maand)
        closed = {row[0] for row in self._connection.exec_driver_sql(_CLOSED, values)}
        while maand in closed:
            maand = next_month(maand)
        return maand

    def _booked_before(self, ids: Sequence[str]) -> set[str]:
        found: set[str] = set()
        for start in range(0, len(ids), _AT_ONCE):
            some = tuple(ids[start : start + _AT_ONCE])
            query = _BOOKED.format(", ".join("?" * len(some)))
            found.update(row[0] for row in self._connection.exec_driver_sql(query, some))
        return found

    def _history(self, regel_id: UUID) -> list[Numbered]:
        found = self._connection.execute(_OF_REGEL, {"id": regel_id}).mappings()
        return [_numbered(dict(row)) for row in found]

    def _lines(self, query: Any) -> Iterable[Numbered]:
        for row in self._connection.execute(query).mappings():
            yield _numbered(dict(row))

    def _kinds(self, trajecten: set[UUID]) -> dict[UUID | None, str]:
        query = select(TrajectRow.id, TrajectRow.soort).where(TrajectRow.id.in_(trajecten))
        return {row.id: row.soort for row in self._connection.execute(query)}

    def _trajectsoort(self, regel: Urenregel) -> str:
        if regel.traject_id is None:
            return ""
        return self._connection.scalar(_SOORT, {"id": regel.traject_id}) or ""


def _numbered(row: dict[str, Any]) -> Numbered:
    return row.pop("nummer"), Boeking(**row)
