"""A month, written as "2026-03": it sorts by time, as text."""

from datetime import date, timedelta

from gco_desktop.domain.datum import MAANDEN

MONTHS = 12


def next_month(maand: str) -> str:
    """Return the month after this one."""
    jaar, nr = _parts(maand)
    return f"{jaar + nr // MONTHS:04d}-{nr % MONTHS + 1:02d}"


def first_day(maand: str) -> date:
    """Return the first day of a month."""
    return date(*_parts(maand), 1)


def last_day(maand: str) -> date:
    """Return the last day of a month."""
    return first_day(next_month(maand)) - timedelta(days=1)


def month_name(maand: str) -> str:
    """Return a month as people write it: "maart 2026"."""
    jaar, nr = _parts(maand)
    return f"{MAANDEN[nr - 1]} {jaar}"


def _parts(maand: str) -> tuple[int, int]:
    jaar, _, nr = maand.partition("-")
    return int(jaar), int(nr)
