"""A column type for short lists, kept as JSON text."""

import json
from typing import Any

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator

_NONE = "[]"  # most are: a contact list of ten thousand need not parse it ten thousand times


class Codes(TypeDecorator[tuple[Any, ...]]):
    """A tuple of codes or of whole numbers."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str:  # noqa: ARG002 - SQLAlchemy gives it
        """Write the tuple as a JSON list."""
        return json.dumps(list(value or ()), separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...]:  # noqa: ARG002 - SQLAlchemy gives it
        """Read the tuple back."""
        return tuple(json.loads(value)) if value and value != _NONE else ()
