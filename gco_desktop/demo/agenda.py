"""The working days of the GCO'er, and how full they are."""

from datetime import date, timedelta
from itertools import count

SATURDAY = 5
FULL_DAY = 390  # minutes
HOLIDAYS = frozenset({(1, 1), (4, 27), (12, 25), (12, 26)})
CLOSED = (((8, 3), (8, 16)), ((12, 24), (12, 31)))  # holidays of the GCO'er
RECENT = timedelta(days=75)
DAY = timedelta(days=1)


class Agenda:
    """Spreads work over the working days up to a last one."""

    def __init__(self, last: date) -> None:
        self.last = last
        self._load: dict[date, int] = {}

    def works_on(self, day: date) -> bool:
        """Whether anything is done on a day; the weeks before the last day have no holidays."""
        if day.weekday() >= SATURDAY or (day.month, day.day) in HOLIDAYS:
            return False
        away = any(start <= (day.month, day.day) <= end for start, end in CLOSED)
        return not away or day > self.last - RECENT

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
        options = [wish + ahead * DAY for ahead in range(spread + 1)]
        open_days = [day for day in options if day <= until and self.works_on(day)]
        free = [day for day in open_days if self._load.get(day, 0) + minutes <= FULL_DAY]
        fallback = [self.on_or_before(min(wish, until))]
        chosen = min(free or open_days or fallback, key=lambda day: self._load.get(day, 0))
        self.take(chosen, minutes)
        return chosen

    def take(self, day: date, minutes: int) -> None:
        """Count minutes on a day."""
        self._load[day] = self._load.get(day, 0) + minutes

    def load(self, day: date) -> int:
        """Return the minutes on a day."""
        return self._load.get(day, 0)
