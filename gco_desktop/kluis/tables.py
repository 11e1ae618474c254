"""What a table looks like, and how the reading of it goes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

Row = tuple[Any, ...]
Numbered = tuple[int, Row]

UUID_KIND = "CHAR(32)"
UUID_LETTERS = 32
WHOLE_KINDS = ("INTEGER", "BOOLEAN", "BIGINT")
BYTES_KINDS = ("BLOB",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table: its columns with their kinds, and which of them are its key.

    ``numbered`` when the key is the number of the row; ``required`` are columns never empty.
    """

    name: str
    columns: tuple[str, ...]
    kinds: tuple[str, ...]
    required: frozenset[str]
    key: tuple[str, ...]
    numbered: bool = False

    @classmethod
    def described(cls, name: str, info: Sequence[Row]) -> "Table":
        """Return the table that ``PRAGMA table_info`` describes."""
        key = sorted((place, column, kind) for _, column, kind, _, _, place in info if place)
        return cls(
            name=name,
            columns=tuple(column for _, column, *_ in info),
            kinds=tuple(kind.upper() for _, _, kind, *_ in info),
            required=frozenset(column for _, column, _, required, *_ in info if required),
            key=tuple(column for _, column, _ in key),
            numbered=len(key) == 1 and key[0][2].upper() == "INTEGER",
        )

    def key_of(self, row: Row) -> Row:
        """Return the key of a row of this table."""
        return tuple(row[self.columns.index(column)] for column in self.key)

    def with_number(self, number: int, row: Row) -> Row:
        """Return a row as it stands on its page with its number in the place of the key."""
        if not self.numbered:
            return row
        place = self.columns.index(self.key[0])
        return (*row[:place], number, *row[place + 1 :])

    def fits(self, row: Row) -> bool:
        """Return whether a row on a page may be one of this table."""
        return len(row) == len(self.columns) and all(
            self._fits(column, kind, value)
            for column, kind, value in zip(self.columns, self.kinds, row, strict=True)
        )

    def _fits(self, column: str, kind: str, value: Any) -> bool:
        if value is None:
            return column not in self.required or (self.numbered and column in self.key)
        if kind in WHOLE_KINDS:
            return isinstance(value, int)
        if kind in BYTES_KINDS or not kind:
            return isinstance(value, bytes)
        if kind == UUID_KIND:
            return isinstance(value, str) and len(value) == UUID_LETTERS
        return isinstance(value, str)


@dataclass(slots=True, kw_only=True)
class Reading:
    """How the reading of one table goes; ``lost`` are the row numbers that could not be read.

    ``counted`` is False when nobody can say how many rows there were.
    """

    complete: bool = True
    counted: bool = True
    lost: set[int] = field(default_factory=set)


def quoted(name: str) -> str:
    """Return a name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'
