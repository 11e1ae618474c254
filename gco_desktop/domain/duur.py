"""Durations as a GCO'er types them, kept as whole minutes.

Source of the grammar: what users of comparable programs type. A bare number up to 9 is hours;
from 10 on it could be minutes or hours, so it is asked and never guessed.
"""

import re
from datetime import time
from decimal import ROUND_HALF_UP, Decimal

from gco_desktop.domain.getal import thousands
from gco_desktop.errors import DuurError

MINUTES_PER_HOUR = 60
HOURS_PER_DAY = 24
MAX_MINUTES = HOURS_PER_DAY * MINUTES_PER_HOUR
LARGEST_BARE_HOURS = 9
MAX_WEEK_HOURS = 99

_WORDS = {
    "kwartier": 15,
    "een kwartier": 15,
    "half uur": 30,
    "halfuur": 30,
    "een half uur": 30,
    "drie kwartier": 45,
    "driekwartier": 45,
    "uur": 60,
    "een uur": 60,
    "anderhalf": 90,
    "anderhalf uur": 90,
    "twee uur": 120,
}
_RANGE = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|\u2013|tot)\s*(\d{1,2})(?:[:.](\d{2}))?")
_CLOCK = re.compile(r"(\d{0,2}):(\d{2})")
_HOURS_MINUTES = re.compile(
    r"(\d{1,2})\s*(?:uur|u)\s*(?:en\s*)?(\d{1,2})\s*(?:minuten|minuut|min|m)?"
)
_HOURS = re.compile(r"(\d{1,2}(?:[.,]\d+)?|[.,]\d+)\s*(?:uren|uur|u)")
_MINUTES = re.compile(r"(\d{1,4})\s*(?:minuten|minuut|min|m|')")
_DECIMAL = re.compile(r"(\d{0,2}[.,]\d+)")
_BARE = re.compile(r"\d{1,4}")
_WEEK_HOURS = re.compile(r"\d{1,2}")
_NORM_HOURS = re.compile(r"([1-9]\.\d{3}|\d{1,4})(?::([0-5]\d))?\s*(?:u|uur|uren)?")
_TOO_MANY_HOURS = re.compile(r"\d{2,}\.\d{3}\D*")  # thousands, and not 12 hours with decimals


def parse_duur(text: str) -> int:
    """Return the minutes ``text`` means, 0 to 1440; raise ``DuurError`` with a reason."""
    clean = _normalise(text)
    if not clean:
        raise DuurError("leeg")
    if clean.startswith(("-", "\u2212")):
        raise DuurError("negatief", text.strip())
    minutes = _read(clean, text.strip())
    if minutes > MAX_MINUTES:
        raise DuurError("te_lang", text.strip())
    return minutes


def parse_weekuren(text: str) -> int:
    """Return the minutes of a working week; a bare number is hours. Raises ``DuurError``."""
    clean = _normalise(text)
    if _WEEK_HOURS.fullmatch(clean):
        return int(clean) * MINUTES_PER_HOUR
    try:
        minutes = _read(clean, text.strip())
    except DuurError as error:
        raise DuurError("week", text.strip()) from error
    if minutes >= (MAX_WEEK_HOURS + 1) * MINUTES_PER_HOUR:
        raise DuurError("week", text.strip())
    return minutes


def parse_normuren(text: str) -> int:
    """Return the minutes of a norm; a bare number is hours. Raises ``DuurError``."""
    clean = text.strip().lower()
    match = _NORM_HOURS.fullmatch(clean)
    if match is not None:
        hours = int(match[1].replace(".", ""))
        return hours * MINUTES_PER_HOUR + int(match[2] or 0)
    if _TOO_MANY_HOURS.fullmatch(clean):
        raise DuurError("norm", text.strip())
    try:
        return parse_weekuren(text)
    except DuurError as error:
        raise DuurError("norm", text.strip()) from error


def parse_begin(text: str) -> time | None:
    """Return when a duration typed as "13:00-14:30" begins; nothing for any other text."""
    match = _RANGE.fullmatch(_normalise(text))
    if match is None or int(match[1]) >= HOURS_PER_DAY or int(match[2] or 0) >= MINUTES_PER_HOUR:
        return None
    return time(int(match[1]), int(match[2] or 0))


def format_duur(minutes: int) -> str:
    """Return ``90`` as "1:30", ``-15`` as "-0:15" and ``73500`` as "1.225:00".

    What a duration or, up to 9999 hours, a norm can be parses back to itself.
    """
    sign = "-" if minutes < 0 else ""
    hours, rest = divmod(abs(minutes), MINUTES_PER_HOUR)
    return f"{sign}{thousands(hours)}:{rest:02d}"


def sheet_duur(minutes: int) -> str:
    """Return minutes as a spreadsheet reads them: ``73500`` as "1225:00"."""
    return format_duur(minutes).replace(".", "")


def _normalise(text: str) -> str:
    clean = " ".join(text.lower().split())
    clean = re.sub(r"(\d)\s*\u00bd", r"\1,5", clean).replace("\u00bd", "0,5")
    return re.sub(r"(?<=\d)\s*h(?=\s|\d|$)", "u", clean)


def _read(clean: str, original: str) -> int:
    if clean in _WORDS:
        return _WORDS[clean]
    if match := _RANGE.fullmatch(clean):
        return _between(match, original)
    if match := _CLOCK.fullmatch(clean) or _HOURS_MINUTES.fullmatch(clean):
        return _clock(match, original)
    if match := _MINUTES.fullmatch(clean):
        return int(match[1])
    if match := _HOURS.fullmatch(clean) or _DECIMAL.fullmatch(clean):
        return _decimal_hours(match[1])
    if _BARE.fullmatch(clean):
        return _bare(clean)
    raise DuurError("onleesbaar", original)


def _clock(match: re.Match[str], original: str) -> int:
    hours, minutes = int(match[1] or 0), int(match[2])
    if minutes >= MINUTES_PER_HOUR:
        raise DuurError("minuten", original)
    return hours * MINUTES_PER_HOUR + minutes


def _between(match: re.Match[str], original: str) -> int:
    start = int(match[1]) * MINUTES_PER_HOUR + int(match[2] or 0)
    end = int(match[3]) * MINUTES_PER_HOUR + int(match[4] or 0)
    if max(int(match[2] or 0), int(match[4] or 0)) >= MINUTES_PER_HOUR:
        raise DuurError("minuten", original)
    if max(start, end) > MAX_MINUTES:
        raise DuurError("onleesbaar", original)
    if end <= start:
        raise DuurError("middernacht", format_duur(end - start + MAX_MINUTES))
    return end - start


def _decimal_hours(number: str) -> int:
    hours = Decimal(number.replace(",", "."))
    return int((hours * MINUTES_PER_HOUR).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def _bare(number: str) -> int:
    if int(number) > LARGEST_BARE_HOURS:
        raise DuurError("vraag", number)
    return int(number) * MINUTES_PER_HOUR
