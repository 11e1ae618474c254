"""JSON as our own files hold it: one object, no floats, no repeated names, small."""

import json
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NoReturn, TypeVar

T = TypeVar("T")
MAX_BYTES = 65536


def canonical(value: Mapping[str, object]) -> bytes:
    """Return the one way to write ``value``: sorted, without spaces, UTF-8."""
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


def readable(value: Mapping[str, object]) -> bytes:
    """Return ``value`` with one field to a line."""
    return json.dumps(value, indent=1, ensure_ascii=False, allow_nan=False).encode()


def parse_object(raw: bytes) -> dict[str, Any]:
    """Return the object that ``raw`` holds; raises ValueError for everything else."""
    if len(raw) > MAX_BYTES:
        _refuse("too long")
    try:
        value = json.loads(
            raw.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_float=_refuse,
            parse_constant=_refuse,
        )
    except RecursionError:
        _refuse("too deep")
    if not isinstance(value, dict):
        _refuse("not an object")
    return value


@dataclass(frozen=True, slots=True)
class Fields:
    """Reads the fields of a parsed object; a missing or wrong one raises ValueError."""

    values: Mapping[str, Any]

    def text(self, name: str) -> str:
        """Return a text."""
        return self._of_type(name, str)

    def number(self, name: str, low: int, high: int) -> int:
        """Return a whole number from ``low`` to ``high``."""
        value = self._of_type(name, int)
        if not low <= value <= high:
            _refuse(name)
        return value

    def flag(self, name: str, *, default: bool | None = None) -> bool:
        """Return a yes or no."""
        return self._of_type(name, bool, default)

    def inner(self, name: str) -> "Fields":
        """Return the fields of an object within this one."""
        return Fields(self._of_type(name, dict))

    def objects(self, name: str) -> list[dict[str, Any]]:
        """Return a list of objects."""
        values = self._of_type(name, list)
        if not all(isinstance(value, dict) for value in values):
            _refuse(name)
        return values

    def day(self, name: str) -> date:
        """Return a date, written 2026-11-22."""
        return date.fromisoformat(self.text(name))

    def hexadecimal(self, name: str, length: int) -> bytes:
        """Return ``length`` bytes that were written as hexadecimal digits."""
        return self._sized(name, bytes.fromhex(self.text(name)), length)

    def base64(self, name: str, length: int) -> bytes:
        """Return ``length`` bytes that were written as base64."""
        return self._sized(name, b64decode(self.text(name), validate=True), length)

    def _of_type(self, name: str, kind: type[T], default: T | None = None) -> T:
        value = self.values.get(name, default)
        disguised = kind is int and isinstance(value, bool)  # to Python, True is a number
        if disguised or not isinstance(value, kind):
            _refuse(name)
        return value

    def _sized(self, name: str, value: bytes, length: int) -> bytes:
        if len(value) != length:
            _refuse(name)
        return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs):
        _refuse("repeated name")
    return values


def _refuse(what: str) -> NoReturn:
    raise ValueError(what)
