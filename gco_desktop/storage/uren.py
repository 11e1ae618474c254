"""Hours, and the ledger that no change of theirs escapes."""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, select

from gco_desktop.domain.periode import Periode
from gco_desktop.domain.uren import Boeking, Urenregel, booking, bookings
from gco_desktop.storage.inserts import insert_rows
from gco_desktop.storage.rows import BoekingRow, SamenvattingRow, TrajectRow, UrenregelRow
from gco_desktop.storage.table import EntityTable, Tracker, table_of

_LEDGER = table_of(BoekingRow)
_COLUMNS = [column for column in _LEDGER.c if column.name != "nummer"]
_NAMES = tuple(column.name for column in _COLUMNS)
_LAST_SENT = select(func.max(SamenvattingRow.periode))
_SOORT = select(TrajectRow.soort).where(TrajectRow.id == bindparam("id"))


class UrenTable(EntityTable[Urenregel]):
    """The urenregels; each change is booked as minus old, plus new."""

    def __init__(self, connection: Connection, tracker: Tracker, vandaag: date) -> None:
        super().__init__(connection, tracker, UrenregelRow, Urenregel)
        self._vandaag = vandaag

    def _changed(self, before: Urenregel | None, after: Urenregel | None) -> None:
        op = self._booking_day()
        # An undone deletion or a first entry has no line in force.
        previous = None if before is None else self._line_in_force(before.id)
        new = None if after is None else booking(after, self._trajectsoort(after), op)
        lines = bookings(previous, new, op)
        if lines:
            self._book(lines)

    def _after_insert_all(self, entities: Sequence[Urenregel]) -> None:
        # What _changed books for a first entry, with one look-up for all.
        op = self._booking_day()
        wanted = {regel.traject_id for regel in entities}
        query = select(TrajectRow.id, TrajectRow.soort).where(TrajectRow.id.in_(wanted))
        kinds = {row.id: row.soort for row in self._connection.execute(query)}
        lines = [booking(regel, kinds.get(regel.traject_id, ""), op) for regel in entities]
        self._book(lines)

    def _book(self, lines: Iterable[Boeking]) -> None:
        insert_rows(self._connection, _LEDGER, _NAMES, list(lines))

    def _booking_day(self) -> date:
        """Today, or the first day of the open quarter when the clock runs behind."""
        last = self._connection.scalar(_LAST_SENT)
        if last is None:
            return self._vandaag
        return max(self._vandaag, Periode.parse(last).next().van)

    def _line_in_force(self, regel_id: UUID) -> Boeking | None:
        query = (
            select(*_COLUMNS)
            .where(BoekingRow.urenregel_id == regel_id)
            .order_by(BoekingRow.nummer.desc())
            .limit(1)
        )
        found = self._connection.execute(query).mappings().first()
        return None if found is None else Boeking(**found)

    def _trajectsoort(self, regel: Urenregel) -> str:
        if regel.traject_id is None:
            return ""
        return self._connection.scalar(_SOORT, {"id": regel.traject_id}) or ""
