"""The urencriterium: 1,225 hours in a calendar year, and where one is heading.

Source: the tax rules for entrepreneurs. The norm is never reduced for a start during the year.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from gco_desktop.domain.datum import is_leap

NORM = 1225 * 60
MONTHS_PER_YEAR = 12
LEAST_DAYS = 28  # over a shorter time a pace says little


@dataclass(frozen=True, slots=True, kw_only=True)
class Prognose:
    """Where the year ends at the pace so far: ``tot_nu`` minutes in ``dagen`` days, from ``van``.

    ``rest`` are the days of the year that are still to come.
    """

    van: date
    dagen: int
    tot_nu: int
    rest: int

    @property
    def per_week(self) -> int:
        """Minutes per week so far."""
        return round(self.tot_nu * 7 / self.dagen)

    @property
    def verwacht(self) -> int:
        """Minutes at the end of the year."""
        return self.tot_nu + round(self.tot_nu * self.rest / self.dagen)


@dataclass(frozen=True, slots=True, kw_only=True)
class Urencriterium:
    """The hours of one calendar year that count, in minutes by month.

    ``niet_geteld`` are hours of kinds that do not count; ``eerste`` is the first day with hours
    that do, and ``tot_nu`` what was made up to today.
    """

    jaar: int
    vandaag: date
    maanden: tuple[int, ...]
    tot_nu: int
    eerste: date | None = None
    niet_geteld: int = 0

    @property
    def totaal(self) -> int:
        """Minutes that count."""
        return sum(self.maanden)

    @property
    def nog(self) -> int:
        """Minutes to go; 0 when the norm was met."""
        return max(0, NORM - self.totaal)

    @property
    def voorbij(self) -> bool:
        """Whether the year is over."""
        return self.vandaag.year > self.jaar

    @property
    def prognose(self) -> Prognose | None:
        """Return where the year ends; nothing when it is over, or when it is too early to say."""
        if self.eerste is None or self.vandaag.year != self.jaar or self.eerste > self.vandaag:
            return None
        days = (self.vandaag - self.eerste).days + 1
        if days < LEAST_DAYS:
            return None
        rest = (date(self.jaar, MONTHS_PER_YEAR, 31) - self.vandaag).days
        return Prognose(van=self.eerste, dagen=days, tot_nu=self.tot_nu, rest=rest)

    @property
    def nodig_per_week(self) -> int | None:
        """Return the minutes per week that the rest of the year needs; nothing when it is over."""
        last = date(self.jaar, MONTHS_PER_YEAR, 31)
        begin = max(self.vandaag + timedelta(days=1), date(self.jaar, 1, 1))
        days = (last - begin).days + 1
        return round(self.nog * 7 / days) if days > 0 else None


def days_in(jaar: int) -> int:
    """Return how many days a year has."""
    return 366 if is_leap(jaar) else 365
