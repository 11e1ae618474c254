"""Column types for short lists of codes or numbers, kept as JSON text."""

import json
from typing import Any

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator


class Codes(TypeDecorator[tuple[str, ...]]):
    """A tuple of codes."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:  # noqa: ARG002 - SQLAlchemy gives it
        """Write the tuple as a JSON list."""
        return _write(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[str, ...]:  # noqa: ARG002 - SQLAlchemy gives it
        """Read the tuple back."""
        return tuple(json.loads(value)) if value else ()


class Numbers(TypeDecorator[tuple[int, ...]]):
    """A tuple of whole numbers."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[int, ...] | None, dialect: Dialect) -> str:  # noqa: ARG002 - SQLAlchemy gives it
        """Write the tuple as a JSON list."""
        return _write(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[int, ...]:  # noqa: ARG002 - SQLAlchemy gives it
        """Read the tuple back."""
        return tuple(json.loads(value)) if value else ()


def _write(value: tuple[object, ...] | None) -> str:
    return json.dumps(list(value or ()), separators=(",", ":"))
