"""Reads what is left of a damaged database: row by row, past every page that was altered.

SQLCipher refuses a connection that met an altered page, so each one is followed by another
connection. What it cannot reach that way is read from the pages themselves. The database stack is
imported inside the functions, as everywhere in the kluis.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gco_desktop.kluis.progress import Progress
from gco_desktop.kluis.raw import RawTables
from gco_desktop.kluis.tables import Numbered, Reading, Row, Table, quoted

FIRST_NUMBER = 0  # the program never makes a row with a number below
LAST_NUMBER = (1 << 63) - 1
ROWS_BETWEEN_REPORTS = 100
_NUMBERS = "SELECT rowid FROM {}"
_NAMES = (
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    " AND wr = 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
)


class UnreadableError(Exception):
    """A page that is needed was altered; caught within the salvage."""


class Salvage:
    """The readable part of one database file; nothing is written to it."""

    def __init__(self, path: Path, key: bytes, salt: bytes, steps: Progress) -> None:
        self._path = path
        self._key = key
        self._salt = salt
        self._steps = steps
        self._asked = 0
        self._connection: Any = None
        self._raw: RawTables | None = None
        self._reached: dict[str, Table] | None = None

    def close(self) -> None:
        """Let go of the file."""
        self._disconnect()
        raw, self._raw = self._raw, None
        if raw is not None:
            raw.close()

    def is_ours(self) -> bool:
        """Return whether the key opens anything in the file."""
        return bool(self._reachable()) or self._pages().is_ours()

    def schema(self) -> int | None:
        """Return the number of the schema, or None when nothing tells."""
        try:
            return int(next(self._query("PRAGMA user_version"))[0])
        except UnreadableError:
            return self._pages().schema()

    def tables(self) -> dict[str, Table]:
        """Return the tables by name; without those that have no row numbers."""
        return self._reachable() or self._pages().tables()

    def learn(self, shapes: dict[str, Table]) -> None:
        """Hear what tables there may be, for those whose description was altered."""
        if not self._reachable():
            self._pages().learn(shapes)

    def rows(self, table: Table, reading: Reading) -> Iterator[Row]:
        """Give every row that can be read, and keep in ``reading`` what cannot."""
        if table.name not in self._reachable():
            for _number, row in self._pages().rows(table, reading):
                yield row
            return
        seen: set[int] = set()
        for number, row in self._reached_rows(table, reading):
            seen.add(number)
            yield row
        if reading.complete:
            return
        for number, row in self._pages().rows(table, Reading()):
            if number not in seen:
                reading.lost.discard(number)
                yield row

    def keys(self, table: Table) -> set[Row] | None:
        """Return the keys of all rows as an index holds them; None when no index can tell."""
        if table.numbered or not table.key:
            return None
        columns = ", ".join(quoted(column) for column in table.key)
        try:
            # The index of the key answers this alone: also where the rows are damaged.
            return set(self._query(f"SELECT {columns} FROM {quoted(table.name)}"))  # noqa: S608
        except UnreadableError:
            return None

    def _reached_rows(self, table: Table, reading: Reading) -> Iterator[Numbered]:
        low, high = FIRST_NUMBER - 1, LAST_NUMBER
        known: list[int] | None = None
        while True:
            try:
                for number, row in self._between(table, low, high, "ASC"):
                    low = number
                    yield number, row
            except UnreadableError:
                if reading.complete:
                    reading.complete = False
                    tail = _Tail(high)
                    yield from self._from_the_end(table, low, tail)
                    high, known = tail.lowest, self._numbers(table)
            else:
                return
            found = self._next_readable(table, _candidates(known, low, high), reading)
            if found is None:
                reading.counted = known is not None or high != LAST_NUMBER
                return
            low = found[0]
            yield found

    def _from_the_end(self, table: Table, low: int, tail: "_Tail") -> Iterator[Numbered]:
        try:
            for number, row in self._between(table, low, tail.lowest, "DESC"):
                tail.lowest = number
                yield number, row
        except UnreadableError:
            return

    def _numbers(self, table: Table) -> list[int] | None:
        """Return the numbers of all rows, when the table has an index: those hold them too."""
        try:
            return sorted(number for (number,) in self._query(_NUMBERS.format(quoted(table.name))))
        except UnreadableError:
            return None

    def _next_readable(
        self, table: Table, candidates: Iterable[int], reading: Reading
    ) -> Numbered | None:
        for number in candidates:
            try:
                for found in self._between(table, number - 1, number + 1, "ASC"):
                    return found
            except UnreadableError:
                reading.lost.add(number)
        return None

    def _between(self, table: Table, low: int, high: int, order: str) -> Iterator[Numbered]:
        columns = ", ".join(quoted(column) for column in ("rowid", *table.columns))
        sql = (
            f"SELECT {columns} FROM {quoted(table.name)} NOT INDEXED"  # noqa: S608
            f" WHERE rowid > ? AND rowid < ? ORDER BY rowid {order}"
        )
        for number, *row in self._query(sql, (low, high)):
            yield number, tuple(row)

    def _reachable(self) -> dict[str, Table]:
        """Return the tables that SQLite itself still finds."""
        if self._reached is None:
            try:
                found = [name for (name,) in self._query(_NAMES)]
                self._reached = {name: self._describe(name) for name in found}
            except UnreadableError:
                self._reached = {}
        return self._reached

    def _describe(self, name: str) -> Table:
        return Table.described(name, list(self._query(f"PRAGMA table_info({quoted(name)})")))

    def _pages(self) -> RawTables:
        if self._raw is None:
            self._raw = RawTables(self._path, self._key, self._salt, self._report)
        return self._raw

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _query(self, sql: str, values: Row = ()) -> Iterator[Row]:
        """Give the rows of a query; raises UnreadableError at the first altered page."""
        from sqlcipher3 import dbapi2 as sqlcipher

        from gco_desktop.storage.engine import connect_damaged

        try:
            if self._connection is None:
                self._connection = connect_damaged(self._path, self._key, self._salt)
            for row in self._connection.execute(sql, values):
                self._report()
                yield row
        except (sqlcipher.Error, MemoryError) as error:
            self._disconnect()
            raise UnreadableError from error

    def _report(self) -> None:
        self._asked += 1
        if self._asked % ROWS_BETWEEN_REPORTS == 0:
            self._steps.at(0, 1)


@dataclass(slots=True)
class _Tail:
    lowest: int


def _candidates(known: list[int] | None, low: int, high: int) -> Iterable[int]:
    """Return the numbers that a row between two others may have."""
    if known is not None:
        return (number for number in known if low < number < high)
    # Without an end nobody knows where to stop: the pages themselves tell.
    return range(low + 1, high) if high != LAST_NUMBER else ()
