"""Counts what a database holds, by table."""

from typing import Any

_TABLES = (
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'zoekstuk' ORDER BY name"
)


def tables(connection: Any) -> list[str]:
    """Return the names of the tables; those behind a search index do not count."""
    return [name for (name,) in connection.execute(_TABLES).fetchall()]


def count_rows(connection: Any) -> dict[str, int]:
    """Return the number of rows by table; ``connection`` is one of the driver."""
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for name in tables(connection)
    }
