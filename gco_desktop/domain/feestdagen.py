"""The holidays of the Netherlands, calculated: they name a day, and forbid nothing.

Source of Easter: the anonymous Gregorian algorithm (Nature, 1876; Meeus).
"""

from datetime import date, timedelta
from functools import lru_cache

_KING_SINCE = 2014
_SUNDAY = 6


def feestdag(day: date) -> str:
    """Return the name of the holiday on a day; nothing when it is none."""
    return _named(day.year).get(day, "")


def easter(year: int) -> date:
    """Return Easter Sunday."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leaps, shift = divmod(century, 4)
    moon = (19 * golden + century - leaps - (8 * century + 13) // 25 + 15) % 30
    quads, left = divmod(rest, 4)
    week = (32 + 2 * shift + 2 * quads - moon - left) % 7
    correction = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * correction + 114, 31)
    return date(year, month, day + 1)


def _royal(year: int) -> tuple[date, str]:
    if year >= _KING_SINCE:
        day, name = date(year, 4, 27), "Koningsdag"
    else:
        day, name = date(year, 4, 30), "Koninginnedag"
    return day - timedelta(days=1) if day.weekday() == _SUNDAY else day, name


@lru_cache(maxsize=16)
def _named(year: int) -> dict[date, str]:
    pasen = easter(year)
    found = [
        (date(year, 1, 1), "Nieuwjaarsdag"),
        (pasen - timedelta(days=2), "Goede Vrijdag"),
        (pasen, "Eerste Paasdag"),
        (pasen + timedelta(days=1), "Tweede Paasdag"),
        _royal(year),
        (date(year, 5, 5), "Bevrijdingsdag"),
        (pasen + timedelta(days=39), "Hemelvaartsdag"),
        (pasen + timedelta(days=49), "Eerste Pinksterdag"),
        (pasen + timedelta(days=50), "Tweede Pinksterdag"),
        (date(year, 12, 25), "Eerste Kerstdag"),
        (date(year, 12, 26), "Tweede Kerstdag"),
    ]
    named: dict[date, str] = {}
    for day, name in found:
        named[day] = f"{named[day]} en {name}" if day in named else name
    return named
