"""Journeys in a year, what a kilometre is worth, and how they are told without names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from gco_desktop.domain.uren import Rit
from gco_desktop.errors import TariefError

DOEL = "cliëntbezoek"
HINTS: Mapping[int, int] = MappingProxyType({2025: 230})
"""Tariffs by year, in tenths of a cent; read somewhere, so whoever takes one checks it."""

_CENT = 10  # tenths
_EURO = 100 * _CENT
_MOST = 10 * _EURO
_TARIEF = re.compile(r"(?:€|eur|euro)?\s*(\d{1,2})?(?:[.,](\d{1,3}))?\s*(?:€|eur|euro|per km)?")
_CENTEN = re.compile(r"(\d{1,3})\s*(?:cent|ct|c)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kmtarief:
    """The tariff of a year in tenths of a cent per kilometre, as the user entered it."""

    id: UUID
    jaar: int
    tiende_cent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RitRegel:
    """A journey in a list; ``gezin`` and its town ``woonplaats`` are for the own eyes only."""

    rit: Rit
    gezin: str = ""
    woonplaats: str = ""

    @property
    def plaats(self) -> str:
        """Where it went, without an address."""
        return self.rit.plaats.strip() or self.woonplaats.strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rittenjaar:
    """The journeys of one year, newest first, and the tariff when there is one."""

    jaar: int
    regels: tuple[RitRegel, ...]
    tiende_cent: int | None = None
    jaren: tuple[int, ...] = ()

    def of_month(self, maand: int | None) -> tuple[RitRegel, ...]:
        """Return those of one month (1 to 12), or all."""
        return tuple(each for each in self.regels if maand in {None, each.rit.datum.month})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ritvoorstel:
    """What the journeys of before say of a next one; ``km_tienden`` is the usual distance."""

    van: str = ""
    naar: str = ""
    doel: str = ""
    plaats: str = ""
    km_tienden: int | None = None


def zakelijk(regels: tuple[RitRegel, ...]) -> int:
    """Return the tenths of kilometres that were for work."""
    return sum(each.rit.km_tienden for each in regels if each.rit.zakelijk)


def prive(regels: tuple[RitRegel, ...]) -> int:
    """Return the tenths of kilometres that were not for work."""
    return sum(each.rit.km_tienden for each in regels if not each.rit.zakelijk)


def bedrag(km_tienden: int, tiende_cent: int) -> int:
    """Return the cents for a distance, rounded half up."""
    return (km_tienden * tiende_cent + 50) // 100


def parse_tarief(text: str) -> int:
    """Return tenths of a cent per kilometre: "0,23", "€ 0,235" or "23 cent".

    Raises ``TariefError``.
    """
    clean = text.strip().lower()
    if match := _CENTEN.fullmatch(clean):
        return int(match[1]) * _CENT
    match = _TARIEF.fullmatch(clean)
    if match is None or not (match[1] or match[2]):
        raise TariefError
    found = int(match[1] or 0) * _EURO + int((match[2] or "").ljust(3, "0"))
    if found > _MOST:
        raise TariefError
    return found


def format_tarief(tiende_cent: int) -> str:
    """Return ``230`` as "0,23" and ``235`` as "0,235"; it parses back to itself."""
    whole, rest = divmod(tiende_cent, _EURO)
    figures = f"{rest:03d}"
    return f"{whole},{figures[:-1] if figures.endswith('0') else figures}"


def bestemming(regel: RitRegel) -> str:
    """Return where a journey to a gezin went, without its address or name."""
    return f"{DOEL}, {regel.plaats}" if regel.plaats else DOEL
