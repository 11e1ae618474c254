"""Tables as comma separated values that a Dutch spreadsheet opens as they are meant."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TypeAlias

MINUTES_PER_HOUR = 60
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Value: TypeAlias = str | int | None


def sheet(rows: Iterable[Sequence[Value]]) -> bytes:
    """Return ``rows`` in UTF-8 with a mark, semicolons between, and no text that is a formula."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerows([_cell(value) for value in row] for row in rows)
    return buffer.getvalue().encode("utf-8-sig")


def hours(minuten: int) -> str:
    """Return minutes as hours with a decimal comma, rounded half away from zero: "1,25"."""
    hundredths = (abs(minuten) * 100 + MINUTES_PER_HOUR // 2) // MINUTES_PER_HOUR
    sign = "-" if minuten < 0 and hundredths else ""
    return f"{sign}{hundredths // 100},{hundredths % 100:02d}"


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would take a text for a formula."""
    return text.startswith(_FORMULA) and not _is_number(text)


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, int):
        return str(value)
    line = " ".join(value.split())
    return f"'{line}" if is_formula(line) else line


def _is_number(line: str) -> bool:
    return line.removeprefix("-").replace(",", "", 1).isdecimal()
