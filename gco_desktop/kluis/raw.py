"""Reads tables from the pages themselves, where the way to them was altered."""

from collections.abc import Callable, Iterator
from pathlib import Path

from gco_desktop.kluis.btree import Trees, Walk
from gco_desktop.kluis.pages import Pages
from gco_desktop.kluis.tables import Numbered, Reading, Row, Table, quoted

CATALOGUE = 1  # the page with which the table of all tables begins
SCHEMA_PLACE = slice(60, 64)
VERSIONS = "alembic_version"
MASTER = Table(
    name="sqlite_master",
    columns=("type", "name", "tbl_name", "rootpage", "sql"),
    kinds=("TEXT", "TEXT", "TEXT", "INTEGER", "TEXT"),
    required=frozenset(("type", "name", "tbl_name", "rootpage")),
    key=(),
)
OBJECTS = ("table", "index", "trigger", "view")
ENOUGH = 64  # pages that are tried before a file counts as not ours


class RawTables:
    """The tables of one file, found without its help; ``report`` is called for each page."""

    def __init__(self, path: Path, key: bytes, salt: bytes, report: Callable[[], None]) -> None:
        self._pages = Pages(path, key, salt)
        self._trees = Trees(self._pages)
        self._report = report
        self._shapes: dict[str, Table] = {}
        self._roots: dict[str, int] = {}
        self._loose: dict[str, list[int]] | None = None
        self._read_catalogue()

    def close(self) -> None:
        """Let go of the file."""
        self._pages.close()

    def is_ours(self) -> bool:
        """Return whether the key opens any page."""
        numbers = range(1, min(self._pages.count, ENOUGH) + 1)
        return any(self._pages.page(number) is not None for number in numbers)

    def schema(self) -> int | None:
        """Return the number of the schema, from the first page or from a table of its own."""
        first = self._pages.page(CATALOGUE)
        if first is not None:
            return int.from_bytes(first[SCHEMA_PLACE], "big")
        if VERSIONS in self._roots:
            for _number, row in self.rows(self._shapes[VERSIONS], Reading()):
                return int(row[0])
        return None

    def tables(self) -> dict[str, Table]:
        """Return the tables whose description can be read."""
        return {name: self._shapes[name] for name in self._roots}

    def learn(self, shapes: dict[str, Table]) -> None:
        """Hear what tables there may be, for those whose description was altered."""
        self._shapes = shapes | self._shapes
        self._loose = None

    def rows(self, table: Table, reading: Reading) -> Iterator[Numbered]:
        """Give every row that can be read, with its number."""
        walk = Walk()
        if table.name in self._roots:
            for number, content in self._trees.leaves(self._roots[table.name], walk):
                self._report()
                yield from self._on(table, number, content, walk)
        hurt = bool(walk.altered) or table.name not in self._roots
        for number in self._loose_of(table.name) if hurt else ():
            found = self._pages.page(number)
            if found is not None:
                yield from self._on(table, number, found, walk)
        if hurt or walk.altered:
            reading.complete = reading.counted = False

    def _on(self, table: Table, number: int, content: bytes, walk: Walk) -> Iterator[Numbered]:
        for place, row in self._trees.rows(number, content, walk):
            yield place, table.with_number(place, row)

    def _read_catalogue(self) -> None:
        walk = Walk()
        found = [
            row
            for number, content in self._trees.leaves(CATALOGUE, walk)
            for _place, row in self._trees.rows(number, content, walk)
        ]
        if walk.altered:
            found += [row for _number, rows in self._loose_leaves(walk.met) for row in rows]
        for row in found:
            if MASTER.fits(row) and row[0] == "table" and row[3]:
                shape = _shape_of(row[1], row[4])
                if shape is not None:
                    self._shapes[row[1]], self._roots[row[1]] = shape, row[3]

    def _loose_leaves(self, met: set[int]) -> Iterator[tuple[int, list[Row]]]:
        for number in range(1, self._pages.count + 1):
            self._report()
            content = None if number in met else self._pages.page(number)
            if content is not None:
                rows = [row for _place, row in self._trees.rows(number, content, Walk())]
                if rows:
                    yield number, rows

    def _loose_of(self, name: str) -> list[int]:
        """Return the pages that no table leads to and that can be of this one alone."""
        if self._loose is None:
            self._loose = self._sort_loose()
        return self._loose.get(name, [])

    def _sort_loose(self) -> dict[str, list[int]]:
        met: set[int] = set()
        # All of the catalogue that can be reached, too: its rows are no rows of a table.
        for _leaf in self._trees.leaves(CATALOGUE, walk := Walk()):
            pass
        met |= walk.met
        hurt = [name for name in self._shapes if name not in self._roots]
        for name, root in self._roots.items():
            walk = Walk()
            for _leaf in self._trees.leaves(root, walk):
                self._report()
            met |= walk.met
            if walk.altered:
                hurt.append(name)
        loose: dict[str, list[int]] = {}
        for number, rows in self._loose_leaves(met):
            if all(MASTER.fits(row) and row[0] in OBJECTS for row in rows):
                continue
            owners = [name for name in hurt if all(map(self._shapes[name].fits, rows))]
            if len(owners) == 1:  # never guessed
                loose.setdefault(owners[0], []).append(number)
        return loose


def _shape_of(name: str, sql: str | None) -> Table | None:
    """Return what the description of a table says, as SQLite reads it."""
    from sqlcipher3 import dbapi2 as sqlcipher

    connection = sqlcipher.connect(":memory:")
    try:
        connection.execute(sql or "")
        info = connection.execute(f"PRAGMA table_info({quoted(name)})").fetchall()
    except sqlcipher.Error:
        return None
    finally:
        connection.close()
    return Table.described(name, info) if info else None
