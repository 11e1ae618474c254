"""Words and figures as the papers write them."""

from datetime import date

from gco_desktop.domain.duur import MINUTES_PER_HOUR


def short_date(day: date | None) -> str:
    """Return "5-12-2026", or nothing."""
    return "" if day is None else f"{day.day}-{day.month}-{day.year}"


def spoken_time(minutes: int) -> str:
    """Return "4 uur 30 min": the way one would say it."""
    hours, rest = divmod(abs(minutes), MINUTES_PER_HOUR)
    sign = "-" if minutes < 0 else ""
    words = [f"{hours} uur"] if hours or not rest else []
    return sign + " ".join([*words, f"{rest} min"] if rest else words)


def listed(items: list[str]) -> str:
    """Return "a, b en c"."""
    *most, last = items
    return f"{', '.join(most)} en {last}" if most else last
