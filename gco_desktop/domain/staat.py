"""A plain table that can stand on a screen, on paper and in a file alike."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

Waarde = str | date | int | Decimal | None


class Kolomsoort(StrEnum):
    """What the values of a column are, so that a spreadsheet can reckon with them.

    ``MINUTEN`` are whole minutes, ``KM`` tenths of a kilometre and ``EURO`` cents, all three as
    ``int``; a ``GETAL`` is an ``int`` or a ``Decimal``; nothing (``None``) is an empty cell.
    """

    TEKST = "tekst"
    DATUM = "datum"
    MINUTEN = "minuten"
    GETAL = "getal"
    KM = "km"
    EURO = "euro"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kolom:
    """One column: its heading and what its values are."""

    titel: str
    soort: Kolomsoort = Kolomsoort.TEKST


@dataclass(frozen=True, slots=True, kw_only=True)
class Staat:
    """A table: each of ``rijen`` has one value per column, and so has ``totaal`` when it is there.

    ``toelichting`` are sentences that belong to it, printed under the title; ``bestandsnaam`` is
    the stem of a file of it ("urencriterium-2026") and never holds a name of a person.
    """

    titel: str
    kolommen: tuple[Kolom, ...]
    rijen: tuple[tuple[Waarde, ...], ...]
    toelichting: tuple[str, ...] = ()
    totaal: tuple[Waarde, ...] | None = None
    bestandsnaam: str = ""
