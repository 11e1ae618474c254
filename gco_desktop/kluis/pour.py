"""Brings rows from one database into another, and gives rows without a parent a place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from gco_desktop.domain.schade import UNKNOWN_NAME, MendedTable
from gco_desktop.kluis.progress import Progress
from gco_desktop.kluis.salvage import Salvage
from gco_desktop.kluis.tables import Reading, Row, Table, quoted

OWN = ("kluis_info", "alembic_version")  # made with the database itself
NAME_COLUMNS = ("naam", "voornaam")
MOST_ROUNDS = 20  # of looking for rows without a parent: leaving one out may orphan another


@dataclass(frozen=True, slots=True, kw_only=True)
class Homeless:
    """Rows whose parent is gone: how many were kept all the same, and how many were not."""

    adopted: int
    left_out: int


class Pour:
    """Fills one database; ``connection`` is one of the driver, inside no transaction."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._run = connection.execute
        self._run("PRAGMA foreign_keys = OFF")  # parents may come after their children, or never
        self.refused = 0

    def take(self, source: Salvage, steps: Progress) -> tuple[MendedTable, ...]:
        """Put every readable row of ``source`` over what is here, and drop what it dropped."""
        from gco_desktop.storage import zoekindex
        from gco_desktop.storage.counts import tables as names_of

        paused = zoekindex.pause(self._connection)
        ours = {name: self._describe(name) for name in names_of(self._connection)}
        source.learn(ours)
        theirs = ours | source.tables()
        tables = [theirs[name] for name in ours if name not in OWN]
        results = []
        for done, table in enumerate(tables):
            steps.at(done, len(tables))
            self._run("BEGIN IMMEDIATE")
            results.append(self._take_table(source, table, set(ours[table.name].columns)))
            self._run("COMMIT")
        zoekindex.resume(self._connection, paused)
        return tuple(results)

    def house(self) -> Homeless:
        """Give each row whose parent is gone another place, or leave it out."""
        adopted = left_out = 0
        for _round in range(MOST_ROUNDS):
            broken = self._run("PRAGMA foreign_key_check").fetchall()
            if not broken:
                break
            self._run("BEGIN IMMEDIATE")
            for violation in broken:
                kept = self._house_row(violation)
                adopted += kept
                left_out += not kept
            self._run("COMMIT")
        return Homeless(adopted=adopted, left_out=left_out)

    def _take_table(self, source: Salvage, table: Table, columns: set[str]) -> MendedTable:
        here = self._keys(table)
        if not table.key:
            return self._take_keyless(source, table, columns)
        reading, saved = Reading(), set[Row]()
        for row in source.rows(table, reading):
            if self._put(table, columns, row):
                saved.add(table.key_of(row))
        live = _live(source, table, reading, saved)
        if live is not None:
            self._drop(table, here - live)
            from_here = len((live - saved) & here)
            lost: int | None = len(live) - len(saved) - from_here
        else:
            from_here, lost = len(here - saved), None
        return MendedTable(table=table.name, saved=len(saved), from_backup=from_here, lost=lost)

    def _take_keyless(self, source: Salvage, table: Table, columns: set[str]) -> MendedTable:
        reading = Reading()
        rows = list(source.rows(table, reading))
        (there,) = self._run(f"SELECT count(*) FROM {quoted(table.name)}").fetchone()  # noqa: S608
        if not reading.complete and len(rows) < there:
            # Without a key nobody can say which rows are the same: those of the backup stay.
            return MendedTable(table=table.name, saved=0, from_backup=there, lost=None)
        self._run(f"DELETE FROM {quoted(table.name)}")  # noqa: S608
        saved = sum(self._put(table, columns, row) for row in rows)
        lost = len(reading.lost) if reading.counted else None
        return MendedTable(table=table.name, saved=saved, lost=lost)

    def _put(self, table: Table, columns: set[str], row: Row) -> bool:
        from sqlcipher3 import dbapi2 as sqlcipher

        pairs = [pair for pair in zip(table.columns, row, strict=True) if pair[0] in columns]
        names = ", ".join(quoted(name) for name, _value in pairs)
        marks = ", ".join("?" * len(pairs))
        try:
            self._run(
                f"INSERT OR REPLACE INTO {quoted(table.name)} ({names}) VALUES ({marks})",  # noqa: S608
                [value for _name, value in pairs],
            )
        except sqlcipher.IntegrityError:
            self.refused += 1  # damaged in a way that no rule of the table allows
            return False
        return True

    def _drop(self, table: Table, keys: Iterable[Row]) -> None:
        where = " AND ".join(f"{quoted(column)} IS ?" for column in table.key)
        for key in keys:
            self._run(f"DELETE FROM {quoted(table.name)} WHERE {where}", key)  # noqa: S608

    def _keys(self, table: Table) -> set[Row]:
        if not table.key:
            return set()
        names = ", ".join(quoted(column) for column in table.key)
        return set(self._run(f"SELECT {names} FROM {quoted(table.name)}"))  # noqa: S608

    def _describe(self, name: str) -> Table:
        return Table.described(name, self._run(f"PRAGMA table_info({quoted(name)})").fetchall())

    def _house_row(self, violation: Sequence[Any]) -> bool:
        """Return whether the row could be kept: with a parent of no name, or without a parent."""
        table, number, parent, reference = violation
        links = [
            (link[3], link[4])
            for link in self._run(f"PRAGMA foreign_key_list({quoted(table)})")
            if link[0] == reference
        ]
        if len(links) == 1 and number is not None:
            column, key = links[0]
            if self._adopt(parent, key or "id", self._value(table, column, number)):
                return True
            if self._set_free(table, column, number):
                return True
        self._run(f"DELETE FROM {quoted(table)} WHERE rowid = ?", (number,))  # noqa: S608
        return False

    def _value(self, table: str, column: str, number: int) -> Any:
        sql = f"SELECT {quoted(column)} FROM {quoted(table)} WHERE rowid = ?"  # noqa: S608
        row = self._run(sql, (number,)).fetchone()
        return row[0] if row else None

    def _adopt(self, parent: str, key: str, value: Any) -> bool:
        """Make a parent that is empty but for a name; False where that needs more than a name."""
        from sqlcipher3 import dbapi2 as sqlcipher

        info = self._run(f"PRAGMA table_info({quoted(parent)})").fetchall()
        needed = {name: kind for _, name, kind, required, *_ in info if required and name != key}
        links = {link[3] for link in self._run(f"PRAGMA foreign_key_list({quoted(parent)})")}
        named = needed.keys() & set(NAME_COLUMNS)
        if not named or needed.keys() & links or set(needed.values()) != {"TEXT"}:
            return False
        fields = {name: UNKNOWN_NAME if name in named else "" for name in needed} | {key: value}
        names = ", ".join(quoted(name) for name in fields)
        marks = ", ".join("?" * len(fields))
        try:
            self._run(
                f"INSERT OR IGNORE INTO {quoted(parent)} ({names}) VALUES ({marks})",  # noqa: S608
                list(fields.values()),
            )
        except sqlcipher.IntegrityError:
            return False
        return True

    def _set_free(self, table: str, column: str, number: int) -> bool:
        from sqlcipher3 import dbapi2 as sqlcipher

        try:
            self._run(
                f"UPDATE {quoted(table)} SET {quoted(column)} = NULL WHERE rowid = ?",  # noqa: S608
                (number,),
            )
        except sqlcipher.IntegrityError:
            return False
        return True


def _live(source: Salvage, table: Table, reading: Reading, saved: set[Row]) -> set[Row] | None:
    """Return the keys of all rows that were there, readable or not; None when nobody knows."""
    if reading.complete:
        return saved
    if table.numbered and reading.counted:
        return saved | {(number,) for number in reading.lost}
    keys = source.keys(table)
    return None if keys is None else keys | saved
