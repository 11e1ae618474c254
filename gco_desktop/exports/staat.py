"""Writes a plain table as comma separated values."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from gco_desktop.domain.staat import Kolomsoort, Staat, Waarde
from gco_desktop.exports.sheet import hours, sheet

_PLACES = {Kolomsoort.KM: 1, Kolomsoort.EURO: 2}


def staat_csv(staat: Staat) -> bytes:
    """Return the table in UTF-8 with a mark and semicolons; what belongs to it stands below it.

    Days are 2026-11-22, minutes become hours, and every number has a decimal comma.
    """
    kinds = [kolom.soort for kolom in staat.kolommen]
    rows: list[list[str]] = [[kolom.titel for kolom in staat.kolommen]]
    totals = () if staat.totaal is None else (staat.totaal,)
    for row in (*staat.rijen, *totals):
        rows.append([written(kind, value) for kind, value in zip(kinds, row, strict=True)])
    rows += [[], [staat.titel], *([sentence] for sentence in staat.toelichting)]
    return sheet(rows)


def written(kind: Kolomsoort, value: Waarde, duration: Callable[[int], str] = hours) -> str:
    """Return a value as text; ``duration`` writes minutes."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, date):
        return value.isoformat()
    if kind is Kolomsoort.MINUTEN:
        return duration(int(value))
    places = _PLACES.get(kind)
    if places is None:
        return str(value).replace(".", ",")
    return decimal(Decimal(value).scaleb(-places), places)


def decimal(number: Decimal, places: int) -> str:
    """Return a number with a decimal comma and this many figures behind it."""
    return f"{number:.{places}f}".replace(".", ",")
