"""A week, month, quarter or year to look back on, and the pieces it is shown in."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Self

from gco_desktop.domain.datum import MAANDEN, format_datum, monday_of
from gco_desktop.domain.periode import Periode

DAYS_PER_WEEK = 7
_DAY = timedelta(days=1)


class Tijdsoort(StrEnum):
    """How long a period is."""

    WEEK = "week"
    MAAND = "maand"
    KWARTAAL = "kwartaal"
    JAAR = "jaar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuk:
    """Part of a period, both days included."""

    van: date
    tot: date

    @property
    def is_dag(self) -> bool:
        """Whether it is one day."""
        return self.van == self.tot

    @property
    def dagen(self) -> int:
        """How many days it has."""
        return (self.tot - self.van).days + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Tijdvak:
    """One period of a kind, known by its first day."""

    soort: Tijdsoort
    van: date

    @classmethod
    def of(cls, soort: Tijdsoort, day: date) -> Self:
        """Return the period of this kind that ``day`` lies in."""
        return cls(soort=soort, van=_FIRST[soort](day))

    @property
    def tot(self) -> date:
        """The last day."""
        return self.next().van - _DAY

    @property
    def geheel(self) -> Stuk:
        """All of it."""
        return Stuk(van=self.van, tot=self.tot)

    @property
    def label_nl(self) -> str:
        """What people read: "week 47", "november 2026", "4e kwartaal 2026" or "2026"."""
        if self.soort is Tijdsoort.WEEK:
            return f"week {self.van.isocalendar().week} van {self.van.isocalendar().year}"
        if self.soort is Tijdsoort.MAAND:
            return f"{MAANDEN[self.van.month - 1]} {self.van.year}"
        return str(self.van.year) if self.soort is Tijdsoort.JAAR else Periode.of(self.van).label_nl

    @property
    def dagen_nl(self) -> str:
        """Which days it has: "1 oktober 2026 t/m 31 december 2026"."""
        return f"{format_datum(self.van)} t/m {format_datum(self.tot)}"

    def next(self) -> Self:
        """Return the period after this one."""
        longest = {Tijdsoort.WEEK: 7, Tijdsoort.MAAND: 31, Tijdsoort.KWARTAAL: 92}
        return self.of(self.soort, self.van + timedelta(days=longest.get(self.soort, 366)))

    def previous(self) -> Self:
        """Return the period before this one."""
        return self.of(self.soort, self.van - _DAY)

    def staven(self) -> tuple[Stuk, ...]:
        """Return the pieces a bar stands for: days, weeks or, of a year, months."""
        if self.soort is Tijdsoort.WEEK:
            return self._pieces(Tijdsoort.WEEK, by_day=True)
        return self._pieces(
            Tijdsoort.MAAND if self.soort is Tijdsoort.JAAR else Tijdsoort.WEEK, by_day=False
        )

    def strook(self) -> tuple[Stuk, ...]:
        """Return the pieces of the strip, smaller than the bars; a week has none."""
        if self.soort is Tijdsoort.WEEK:
            return ()
        return self._pieces(Tijdsoort.WEEK, by_day=self.soort is not Tijdsoort.JAAR)

    def _pieces(self, soort: Tijdsoort, *, by_day: bool) -> tuple[Stuk, ...]:
        return tuple(_days(self.geheel) if by_day else _parts(self.geheel, soort))


def _days(stuk: Stuk) -> Iterator[Stuk]:
    for number in range(stuk.dagen):
        day = stuk.van + timedelta(days=number)
        yield Stuk(van=day, tot=day)


def _parts(stuk: Stuk, soort: Tijdsoort) -> Iterator[Stuk]:
    """Return the periods that lie in it; the first and the last one may be cut off."""
    day = stuk.van
    while day <= stuk.tot:
        last = min(Tijdvak.of(soort, day).tot, stuk.tot)
        yield Stuk(van=day, tot=last)
        day = last + _DAY


_FIRST: dict[Tijdsoort, Callable[[date], date]] = {
    Tijdsoort.WEEK: monday_of,
    Tijdsoort.MAAND: lambda day: day.replace(day=1),
    Tijdsoort.KWARTAAL: lambda day: Periode.of(day).van,
    Tijdsoort.JAAR: lambda day: day.replace(month=1, day=1),
}
