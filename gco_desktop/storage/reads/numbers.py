"""Numbers that go up within a year, as in G2026-007."""

from sqlalchemy import Connection, Integer, cast, func, select
from sqlalchemy.orm import InstrumentedAttribute


def next_number(connection: Connection, column: InstrumentedAttribute[str], prefix: str) -> int:
    """Return the number after the highest that stands behind ``prefix`` in a column."""
    tail = func.substr(column, len(prefix) + 1)
    query = select(func.max(cast(tail, Integer))).where(
        column.startswith(prefix, autoescape=True), tail.op("NOT GLOB")("*[^0-9]*")
    )
    return (connection.scalar(query) or 0) + 1
