"""Rows straight from the driver, for reads over all gezinnen: each id and day is made once."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Date,
    Enum,
    Select,
    String,
    Uuid,
    type_coerce,
)

from gco_desktop.storage.codes import Codes

Rows = list[tuple[Any, ...]]
AnySelect = Select[*tuple[Any, ...]]


class PlainRows:
    """Runs the queries of one read; equal ids, days and lists of codes are the same object.

    The stack that the other reads use looks at every value of every row; this looks at each value
    of a column once.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._makers: dict[object, Callable[[Any], Any]] = {
            Uuid: _Known(_uuid).__getitem__,
            Date: _Known(date.fromisoformat).__getitem__,
            Codes: _Known(_codes).__getitem__,
            Boolean: bool,
        }

    def of(self, query: AnySelect) -> Rows:
        """Return the rows of a query, with the values its columns promise."""
        asked = list(query.selected_columns)
        bare = query.with_only_columns(
            *(type_coerce(column, String).label(column.key) for column in asked)
        )
        columns = list(zip(*self._connection.execute(bare).fetchall(), strict=True))
        if not columns:
            return []
        made = [
            column if make is None else map(make, column)
            for column, make in zip(columns, map(self._maker, asked), strict=True)
        ]
        return list(zip(*made, strict=True))

    def _maker(self, column: ColumnElement[Any]) -> Callable[[Any], Any] | None:
        kind = column.type
        if isinstance(kind, Enum):
            choices: Any = kind.enum_class
            return _Known(choices).__getitem__
        return self._makers.get(type(kind))


class _Known(dict[Any, Any]):
    """What was made of a value before; of nothing nothing is made."""

    def __init__(self, make: Callable[[Any], Any]) -> None:
        super().__init__({None: None})
        self._make = make

    def __missing__(self, value: Any) -> Any:
        made = self[value] = self._make(value)
        return made


def _uuid(text: str) -> UUID:
    return UUID(int=int(text, 16))


def _codes(text: str) -> tuple[Any, ...]:
    return tuple(json.loads(text)) if text else ()
