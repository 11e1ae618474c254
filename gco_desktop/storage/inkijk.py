"""Reads a little out of a database of any schema there ever was."""

from datetime import date
from typing import Any

_GEZINNEN = (
    "SELECT gezin.naam, max(contactmoment.datum) FROM gezin"
    " LEFT JOIN contactmoment ON contactmoment.gezin_id = gezin.id"
    " GROUP BY gezin.id ORDER BY gezin.naam COLLATE NOCASE"
)


def gezinnen_with_last_contact(connection: Any) -> list[tuple[str, date | None]]:
    """Return every gezin by name with its last contact; ``connection`` is one of the driver."""
    found = connection.execute(_GEZINNEN).fetchall()
    return [(naam, date.fromisoformat(day) if day else None) for naam, day in found]
