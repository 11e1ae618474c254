"""Dates as a GCO'er types them, and how the program writes them back."""

import re
from datetime import date, datetime, time, timedelta

from gco_desktop.errors import DatumError

FIRST_YEAR, LAST_YEAR = 1900, 2100
DAYS_PER_WEEK = 7
_CENTURY = 100
_HALF_YEAR = timedelta(days=183)
_DAYS_SAID, _MONTHS_SAID = 99, 24
_MONTH, _YEAR = 30.44, 365  # days

DAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_SHORT = {3: "mrt"}  # the others are their first three letters
_WORDS = {"vandaag": 0, "nu": 0, "gisteren": -1, "eergisteren": -2, "morgen": 1, "overmorgen": 2}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_NAMED = re.compile(r"(\d{1,2})[ -]([a-z]{3,9})\.?(?:[ -](\d{4}|\d{2}))?")
_AHEAD = re.compile(r"(?:\+|over )\s*(\d{1,3})\s*(dagen|dag|d|weken|week|w)?")
_TIME = re.compile(r"(\d{1,2})(?:[:.u](\d{2}))?")


def parse_datum(text: str, vandaag: date, *, vooruit: bool = False, geboorte: bool = False) -> date:
    """Return the day ``text`` means, seen from ``vandaag``; raise ``DatumError`` with a reason.

    A week day is the last one that was, or with ``vooruit`` the next one to come. A day without
    a year is the nearest one, or with ``vooruit`` the first from today. With ``geboorte`` a year
    of two digits never lies in the future.
    """
    clean = " ".join(text.lower().split())
    if not clean:
        raise DatumError("leeg")
    if clean in _WORDS:
        return vandaag + timedelta(days=_WORDS[clean])
    day = _weekday(clean, vandaag, vooruit=vooruit) or _ahead(clean, vandaag)
    if day is not None:
        return day
    return _calendar_day(clean, text.strip(), vandaag, vooruit=vooruit, geboorte=geboorte)


def parse_tijd(text: str) -> time | None:
    """Return the time of day, or nothing when the field is empty; raise ``DatumError``."""
    clean = text.strip().lower().removesuffix("uur").removesuffix("u").strip()
    if not clean:
        return None
    match = _TIME.fullmatch(clean)
    if match is None:
        raise DatumError("tijd", text.strip())
    try:
        return time(int(match[1]), int(match[2] or 0))
    except ValueError as error:
        raise DatumError("tijd", text.strip()) from error


def format_datum(day: date) -> str:
    """Return "21 november 2026"."""
    return f"{day.day} {MAANDEN[day.month - 1]} {day.year}"


def format_dag(day: date) -> str:
    """Return "zaterdag 21 november 2026"."""
    return f"{DAGEN[day.weekday()]} {format_datum(day)}"


def format_kort(day: date, vandaag: date) -> str:
    """Return "za 21 nov", with the year when it is another one than this."""
    return f"{DAGEN[day.weekday()][:2]} {format_maand(day, vandaag)}"


def format_maand(day: date, vandaag: date) -> str:
    """Return "3 mrt", with the year when it is another one than this."""
    year = "" if day.year == vandaag.year else f" {day.year}"
    return f"{day.day} {_SHORT.get(day.month, MAANDEN[day.month - 1][:3])}{year}"


def format_geleden(dagen: int) -> str:
    """Return how long ago: "vandaag", "gisteren", "26 dagen geleden", "4 maanden geleden".

    The one wording of recency, on every screen. Above 99 days the days say little and are left
    out; a day that is still to come is "over 2 dagen".
    """
    if dagen < 0:
        return "over 1 dag" if dagen == -1 else f"over {-dagen} dagen"
    if dagen <= 1:
        return "gisteren" if dagen else "vandaag"
    if dagen <= _DAYS_SAID:
        return f"{dagen} dagen geleden"
    months = round(dagen / _MONTH)
    if months <= _MONTHS_SAID:
        return f"{months} maanden geleden"
    return f"{dagen // _YEAR} jaar geleden"


def age_on(geboren: date, day: date) -> int:
    """Return the age in whole years; who was born on 29 February has a birthday on the 28th."""
    month, dom = geboren.month, geboren.day
    if (month, dom) == (2, 29) and not is_leap(day.year):
        dom = 28
    return day.year - geboren.year - ((day.month, day.day) < (month, dom))


def is_leap(year: int) -> bool:
    """Return whether the year has a 29 February."""
    return year % 4 == 0 and (year % _CENTURY != 0 or year % (4 * _CENTURY) == 0)


def clock_change(begin: datetime, minutes: int) -> int:
    """Return the hours the clock is put on (1) or back (-1) between two times of day.

    It happens at 2 in the night of the last Sunday of March, and at 3 in that of October.
    """
    end = begin + timedelta(minutes=minutes)
    for month, hour, change in ((3, 2, 1), (10, 3, -1)):
        last = date(end.year, month, 31)
        moment = datetime.combine(
            last - timedelta(days=last.isoweekday() % DAYS_PER_WEEK), time(hour)
        )
        if begin < moment < end:
            return change
    return 0


def monday_of(day: date) -> date:
    """Return the Monday of the week of ``day``."""
    return day - timedelta(days=day.weekday())


def _weekday(clean: str, vandaag: date, *, vooruit: bool) -> date | None:
    hits = [n for n, name in enumerate(DAGEN) if clean in (name, name[:2])]
    if not hits:
        return None
    back = (vandaag.weekday() - hits[0]) % DAYS_PER_WEEK
    if vooruit:
        return vandaag + timedelta(days=(DAYS_PER_WEEK - back) % DAYS_PER_WEEK)
    return vandaag - timedelta(days=back)


def _ahead(clean: str, vandaag: date) -> date | None:
    match = _AHEAD.fullmatch(clean)
    if match is None:
        return None
    factor = DAYS_PER_WEEK if (match[2] or "").startswith("w") else 1
    return vandaag + timedelta(days=int(match[1]) * factor)


def _calendar_day(
    clean: str, original: str, vandaag: date, *, vooruit: bool, geboorte: bool
) -> date:
    if match := _ISO.fullmatch(clean):
        return _day(int(match[1]), int(match[2]), int(match[3]), original)
    if match := _NUMBERS.fullmatch(clean):
        month = int(match[2])
    elif match := _NAMED.fullmatch(clean):
        month = _month(match[2], original)
    else:
        raise DatumError("onleesbaar", original)
    number = int(match[1])
    if match[3]:
        return _day(_year(match[3], vandaag, geboorte=geboorte), month, number, original)
    return _without_year(month, number, original, vandaag, vooruit=vooruit)


def _month(name: str, original: str) -> int:
    hits = [
        n for n, full in enumerate(MAANDEN, 1) if full.startswith(name) or name == _SHORT.get(n)
    ]
    if not hits:
        raise DatumError("onleesbaar", original)
    return hits[0]


def _year(digits: str, vandaag: date, *, geboorte: bool) -> int:
    if len(digits) > 2:  # noqa: PLR2004 - two digits or four
        return int(digits)
    year = vandaag.year - vandaag.year % _CENTURY + int(digits)
    latest = vandaag.year if geboorte else vandaag.year + 20
    return year if year <= latest else year - _CENTURY


def _without_year(month: int, number: int, original: str, vandaag: date, *, vooruit: bool) -> date:
    day = _day(vandaag.year, month, number, original)
    if vooruit:
        return day if day >= vandaag else _day(vandaag.year + 1, month, number, original)
    if day - vandaag > _HALF_YEAR:
        return _day(vandaag.year - 1, month, number, original)
    if vandaag - day > _HALF_YEAR:
        return _day(vandaag.year + 1, month, number, original)
    return day


def _day(year: int, month: int, number: int, original: str) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DatumError("jaar", original)
    try:
        return date(year, month, number)
    except ValueError as error:
        raise DatumError("bestaat_niet", original) from error
