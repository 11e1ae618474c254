"""Where the time went: hours of a period, by day and by what they were for."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from gco_desktop.domain.tijdvak import DAYS_PER_WEEK, Stuk, Tijdvak

Sleutel = UUID | int | str | None


class Groepering(StrEnum):
    """What hours are added up by."""

    GEZIN = "gezin"
    ACTIVITEIT = "activiteit"
    SOORT = "soort"
    OPDRACHTGEVER = "opdrachtgever"
    DOELGROEP = "doelgroep"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keuze:
    """Only the hours of one group."""

    groepering: Groepering
    sleutel: Sleutel
    naam: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Urengroep:
    """The hours of one group; ``sleutel`` is nothing for hours that have none of it.

    Of a gezin also the ``doelgroepen`` of its active trajecten, and the minutes per week that were
    agreed on (``afgesproken``), when something was.
    """

    sleutel: Sleutel
    naam: str
    minuten: int
    doelgroepen: tuple[str, ...] = ()
    afgesproken: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Urenoverzicht:
    """The hours of one period; ``per_dag`` holds the days that have some."""

    tijdvak: Tijdvak
    groepering: Groepering
    vandaag: date
    per_dag: Mapping[date, int]
    groepen: tuple[Urengroep, ...]
    bij_gezinnen: int
    keuze: Keuze | None = None

    @property
    def totaal(self) -> int:
        """All minutes."""
        return sum(self.per_dag.values())

    @property
    def weken(self) -> float:
        """The weeks that passed of the period, at least one: what an average is taken over."""
        last = min(self.tijdvak.tot, max(self.vandaag, max(self.per_dag, default=self.vandaag)))
        return max(((last - self.tijdvak.van).days + 1) / DAYS_PER_WEEK, 1.0)

    def per_week(self, minuten: int) -> int:
        """Return the minutes per week, on average over what passed of the period."""
        return round(minuten / self.weken)

    def staven(self) -> tuple[tuple[Stuk, int], ...]:
        """Return the minutes of each bar."""
        return self._filled(self.tijdvak.staven())

    def strook(self) -> tuple[tuple[Stuk, int], ...]:
        """Return the minutes of each cell of the strip; nothing for a week."""
        stukken = self.tijdvak.strook()
        return self._filled(stukken) if stukken else ()

    def _filled(self, stukken: tuple[Stuk, ...]) -> tuple[tuple[Stuk, int], ...]:
        begins = [stuk.van for stuk in stukken]
        sums = [0] * len(stukken)
        for day, minuten in self.per_dag.items():
            sums[bisect_right(begins, day) - 1] += minuten
        return tuple(zip(stukken, sums, strict=True))
