"""A quarter of a year: the period a summary is about."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from gco_desktop.errors import PeriodeError

QUARTERS = 4
MONTHS = 3
_TEXT = re.compile(r"((?:19|20)\d{2})K([1-4])")


@dataclass(frozen=True, slots=True, order=True)
class Periode:
    """One quarter; orders by time."""

    jaar: int
    kwartaal: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the quarter written as "2026K3", or raise ``PeriodeError``."""
        match = _TEXT.fullmatch(text.strip().upper())
        if match is None:
            raise PeriodeError
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def of(cls, day: date) -> Self:
        """Return the quarter ``day`` lies in."""
        return cls(day.year, (day.month - 1) // MONTHS + 1)

    def __str__(self) -> str:
        return f"{self.jaar}K{self.kwartaal}"

    @property
    def van(self) -> date:
        """The first day."""
        return date(self.jaar, (self.kwartaal - 1) * MONTHS + 1, 1)

    @property
    def tot(self) -> date:
        """The last day."""
        return self.next().van - timedelta(days=1)

    @property
    def label_nl(self) -> str:
        """What people read: "3e kwartaal 2026"."""
        return f"{self.kwartaal}e kwartaal {self.jaar}"

    def next(self) -> Self:
        """Return the quarter after this one."""
        if self.kwartaal == QUARTERS:
            return type(self)(self.jaar + 1, 1)
        return type(self)(self.jaar, self.kwartaal + 1)

    def previous(self) -> Self:
        """Return the quarter before this one."""
        if self.kwartaal == 1:
            return type(self)(self.jaar - 1, QUARTERS)
        return type(self)(self.jaar, self.kwartaal - 1)
