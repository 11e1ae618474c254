"""A domain object as plain JSON values, and back by the types of its fields."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

_TEXTUAL = (datetime, date, time)


def to_plain(value: Any) -> Any:
    """Return a value of a field, or a whole object, as JSON can hold it."""
    if is_dataclass(value):
        return {each.name: to_plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, tuple):
        return [to_plain(part) for part in value]
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, _TEXTUAL):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def from_plain(kind: type[Any], plain: Mapping[str, Any]) -> Any:
    """Return the object that was written; raises ``ValueError`` when it is of no use any more.

    A field that is gone since is left out, a new one gets what it is by default.
    """
    hints = _hints(kind)  # type: ignore[arg-type]
    values = {name: _value(hints[name], plain[name]) for name in hints.keys() & plain.keys()}
    lacking = [
        each.name
        for each in fields(kind)
        if each.name not in values and each.default is MISSING and each.default_factory is MISSING
    ]
    if lacking:
        raise ValueError(lacking)
    return kind(**values)


@cache
def _hints(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {each.name: hints[each.name] for each in fields(kind)}


def _value(hint: Any, plain: Any) -> Any:
    hint = getattr(hint, "__supertype__", hint)  # an id is a UUID of its own kind
    if get_origin(hint) in {Union, UnionType}:
        if plain is None:
            return None
        (hint,) = (each for each in get_args(hint) if each is not type(None))
        return _value(hint, plain)
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], part) for part in plain)
    if is_dataclass(hint):
        return from_plain(hint, plain)  # type: ignore[arg-type]
    if hint in _TEXTUAL:
        return hint.fromisoformat(plain)
    return plain if hint in {bool, int} else hint(plain)
