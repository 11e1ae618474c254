"""Days and durations as another program wrote them, read the way a GCO'er would."""

import re
from datetime import date, datetime, time, timedelta

from gco_desktop.domain.datum import DAGEN, parse_datum, parse_tijd
from gco_desktop.domain.duur import MAX_MINUTES, MINUTES_PER_HOUR, format_duur, parse_duur
from gco_desktop.domain.ureninvoer import Invoerkolom
from gco_desktop.errors import DatumError, DuurError

Waarde = str | int | float | bool | date | datetime | time | timedelta | None

_DAY_ZERO = date(1899, 12, 30)
_DAYS = range(20_000, 80_000)  # of a spreadsheet: 1954 to 2119
_MONTHS = 12
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_BACKWARDS = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_CLOCK = re.compile(r"(?<=\d)[t ,]+\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?z?\s*$")
_WEEKDAY = re.compile(rf"^(?:{'|'.join(DAGEN)}|ma|di|wo|do|vr|za|zo)\.?,?\s+(?=\d)")
_DAY_MONTH = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})")
_WITH_YEAR = re.compile(r".*(\d{4}|\d[-/. ]\d{1,2}[-/. ]\d{2}|[a-z]\.?[- ]\d{2})")
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")
_THOUSANDS = re.compile(r"[1-9]\.\d{3}")
_AMERICAN = re.compile(r"(\d{1,2}:\d{2})(?::\d{2})?\s*([ap])\.?m\.?")


def read_day(cell: Waarde, vandaag: date) -> date:
    """Return the day in a cell; raise ``DatumError``, also for one to come or without a year."""
    if isinstance(cell, datetime):
        day = cell.date()
    elif isinstance(cell, date):
        day = cell
    elif isinstance(cell, int | float) and not isinstance(cell, bool) and int(cell) in _DAYS:
        day = _DAY_ZERO + timedelta(days=int(cell))
    else:
        day = _written_day(str(cell or ""), vandaag)
    if day > vandaag:
        raise DatumError("toekomst", f"{day.day}-{day.month}-{day.year}")
    return day


def two_ways(cell: Waarde) -> bool:
    """Whether day and month could be the other way round."""
    match = _DAY_MONTH.fullmatch(_bare_day(cell)) if isinstance(cell, str) else None
    if match is None:
        return False
    day, month = int(match[1]), int(match[2])
    return day != month and max(day, month) <= _MONTHS


def read_minutes(cell: Waarde, kolom: Invoerkolom) -> int:
    """Return the minutes in a cell of a column with durations, hours or minutes.

    Raises ``DuurError``, also for nothing at all.
    """
    if isinstance(cell, timedelta):
        minutes = round(cell.total_seconds() / 60)
    elif isinstance(cell, datetime | time):
        minutes = cell.hour * MINUTES_PER_HOUR + cell.minute
    else:
        minutes = _written_minutes(_plain(cell), kolom)
    if minutes < 0:
        raise DuurError("negatief", _plain(cell))
    if minutes > MAX_MINUTES:
        raise DuurError("te_lang", _plain(cell))
    if not minutes:
        raise DuurError("leeg", _plain(cell))
    return minutes


def read_between(begin: Waarde, end: Waarde) -> int:
    """Return the minutes from one time of day to another; raise ``DatumError``, ``DuurError``."""
    start, stop = _clock(begin), _clock(end)
    if stop <= start:
        raise DuurError("middernacht", format_duur(stop - start + MAX_MINUTES))
    return stop - start


def _written_day(text: str, vandaag: date) -> date:
    clean = _bare_day(text)
    if match := _COMPACT.fullmatch(clean) or _BACKWARDS.fullmatch(clean):
        clean = f"{match[1]}-{match[2]}-{match[3]}"
    if clean and not any(letter.isdigit() for letter in clean):
        raise DatumError("onleesbaar", text.strip())
    if clean and not _WITH_YEAR.fullmatch(clean):
        raise DatumError("jaar", text.strip())
    return parse_datum(clean, vandaag)


def _bare_day(text: str) -> str:
    clean = _CLOCK.sub("", " ".join(text.lower().split()))
    return _WEEKDAY.sub("", clean)


def _written_minutes(text: str, kolom: Invoerkolom) -> int:
    if kolom is Invoerkolom.MINUTEN and _THOUSANDS.fullmatch(text):
        return int(text.replace(".", ""))
    if _NUMBER.fullmatch(text) and kolom is not Invoerkolom.DUUR:
        factor = 1 if kolom is Invoerkolom.MINUTEN else MINUTES_PER_HOUR
        return round(float(text.replace(",", ".")) * factor)
    return parse_duur(text)


def _clock(cell: Waarde) -> int:
    if isinstance(cell, datetime | time):
        return cell.hour * MINUTES_PER_HOUR + cell.minute
    if isinstance(cell, timedelta):
        return round(cell.total_seconds() / 60)
    text = " ".join(str(cell or "").split()).lower()
    late = 0
    if match := _AMERICAN.fullmatch(text):
        text = match[1]
        late = 12 * MINUTES_PER_HOUR * (match[2] == "p") - 12 * MINUTES_PER_HOUR * text.startswith(
            "12"
        )
    found = parse_tijd(re.sub(r"^(\d{1,2}:\d{2}):\d{2}$", r"\1", text))
    if found is None:
        raise DatumError("tijd", text)
    return found.hour * MINUTES_PER_HOUR + found.minute + late


def _plain(cell: Waarde) -> str:
    if isinstance(cell, float):
        return f"{cell:.6f}".rstrip("0").rstrip(".").replace(".", ",")
    return " ".join(str("" if cell is None else cell).split())
