"""Inserts that cost little more than the driver itself: the statement is made once per table."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, insert
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

_DIALECT = SQLiteDialect_pysqlite(paramstyle="qmark")
Processor = Callable[[Any], Any]


def insert_rows(
    connection: Connection, table: Table, names: tuple[str, ...], rows: Sequence[object]
) -> None:
    """Store ``rows`` in ``table``; each has the columns ``names`` as attributes."""
    statement, processors = _prepared(table, names)
    values = [
        tuple(
            process(getattr(row, name)) if process else getattr(row, name)
            for name, process in processors
        )
        for row in rows
    ]
    connection.exec_driver_sql(statement, values if len(values) > 1 else values[0])


@cache
def _prepared(
    table: Table, names: tuple[str, ...]
) -> tuple[str, tuple[tuple[str, Processor | None], ...]]:
    compiled = insert(table).compile(dialect=_DIALECT, column_keys=list(names))
    order = compiled.positiontup or []
    processors = tuple(
        (name, table.c[name].type.dialect_impl(_DIALECT).bind_processor(_DIALECT)) for name in order
    )
    return str(compiled), processors
