"""How the values of a plain table are read by people, on a screen and on paper."""

from datetime import date

from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.getal import thousands
from gco_desktop.domain.staat import Kolomsoort, Waarde


def shown(kind: Kolomsoort, value: Waarde) -> str:
    """Return a value as people read it: "22-11-2026", "1:30", "12,5"."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, date):
        return f"{value:%d-%m-%Y}"
    if kind is Kolomsoort.MINUTEN:
        return format_duur(int(value))
    if kind is Kolomsoort.KM:
        return _decimal(int(value), 1)
    return _decimal(int(value), 2) if kind is Kolomsoort.EURO else str(value).replace(".", ",")


def _decimal(value: int, places: int) -> str:
    whole, rest = divmod(abs(value), 10**places)
    return f"{'-' if value < 0 else ''}{thousands(whole)},{rest:0{places}d}"
