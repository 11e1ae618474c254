"""The working days of the GCO'er, and how full they are."""

from datetime import date, timedelta
from itertools import count, islice

from gco_desktop.domain.datum import monday_of

SATURDAY = 5
FULL_DAY = 390  # minutes
LAST_WEEK = (330, 375, 255, 270, 210)  # minutes of the week of the last day, Monday first
LAST_DAY = 75  # what there is of the last day itself, unless it is a Monday
FULL_MONDAY = 210
REACH = 6  # days further when all is full
HOLIDAYS = frozenset({(1, 1), (4, 27), (12, 25), (12, 26)})
CLOSED = (((8, 3), (8, 16)), ((12, 24), (12, 31)))  # holidays of the GCO'er
RECENT = timedelta(days=75)
DAY = timedelta(days=1)
_DAYS = [ahead * DAY for ahead in range(60)]


class Agenda:
    """Spreads work over the working days up to a last one."""

    def __init__(self, last: date) -> None:
        self.last = last
        self._load: dict[date, int] = {}

    def works_on(self, day: date) -> bool:
        """Whether anything is done on a day; the weeks before the last day have no holidays."""
        if day.weekday() >= SATURDAY or (day.month, day.day) in HOLIDAYS:
            return False
        return not self.away_on(day)

    def away_on(self, day: date) -> bool:
        """Whether the GCO'er is on holiday."""
        away = any(start <= (day.month, day.day) <= end for start, end in CLOSED)
        return away and day <= self.last - RECENT

    def on_or_after(self, day: date) -> date:
        """Return the first working day from ``day`` on; the last one when none is left."""
        for ahead in count():
            if day + ahead * DAY >= self.last:
                break
            if self.works_on(day + ahead * DAY):
                return day + ahead * DAY
        return self.on_or_before(self.last)

    def on_or_before(self, day: date) -> date:
        """Return the last working day up to ``day``."""
        return next(day - back * DAY for back in count() if self.works_on(day - back * DAY))

    def place(self, wish: date, minutes: int, until: date, spread: int = 3) -> date:
        """Take time on the emptiest working day of the few from ``wish`` on."""
        first = self.on_or_after(wish)
        open_days = self._open_days(first, spread, until)
        free = [day for day in open_days if self._room(day) >= minutes]
        if not free:
            further = self._open_days(first, spread + REACH, until)
            free = [day for day in further if self._room(day) >= minutes][:1]
        chosen = max(free or open_days or [self.on_or_before(until)], key=self._room)
        self.take(chosen, minutes)
        return chosen

    def _open_days(self, first: date, spread: int, until: date) -> list[date]:
        working = (day for day in map(first.__add__, _DAYS) if self.works_on(day))
        return [day for day in islice(working, spread + 1) if day <= until]

    def _room(self, day: date) -> int:
        return self.goal(day) - self._load.get(day, 0)

    def goal(self, day: date) -> int:
        """Return how many minutes a working day has; less in the week of the last day."""
        if day == self.last:
            return LAST_DAY if day.weekday() else FULL_MONDAY
        return LAST_WEEK[day.weekday()] if monday_of(day) == monday_of(self.last) else FULL_DAY

    def take(self, day: date, minutes: int) -> None:
        """Count minutes on a day."""
        self._load[day] = self._load.get(day, 0) + minutes

    def load(self, day: date) -> int:
        """Return the minutes on a day."""
        return self._load.get(day, 0)


def weekday(day: date) -> date:
    """Return the day, or the Monday after it in a weekend."""
    return day + DAY * max(0, 7 - day.weekday()) if day.weekday() >= SATURDAY else day
