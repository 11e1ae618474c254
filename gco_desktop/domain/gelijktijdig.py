"""Whether two contacts were at the same time, also past midnight and when the clock changes."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Tijdspanne:
    """From when to when something took place, as the clock of the world counts."""

    begin: datetime
    eind: datetime

    @classmethod
    def of(cls, datum: date, tijd: time | None, minuten: int | None) -> "Tijdspanne | None":
        """Return it for what began at a time on a day; nothing when that is not known."""
        if tijd is None or not minuten:
            return None
        begin = _in_the_world(datetime.combine(datum, tijd))
        return cls(begin=begin, eind=begin + timedelta(minutes=minuten))

    def overlaps(self, other: "Tijdspanne") -> bool:
        """Whether both lasted at one moment; one that follows the other at once does not."""
        return self.begin < other.eind and other.begin < self.eind

    @property
    def klok_eind(self) -> time:
        """What the clock here said at the end."""
        return _here(self.eind).time()


def _in_the_world(moment: datetime) -> datetime:
    try:
        return moment.astimezone(UTC)
    except (OSError, OverflowError, ValueError):  # a year that this system knows no clock of
        return moment.replace(tzinfo=UTC)


def _here(moment: datetime) -> datetime:
    try:
        return moment.astimezone()
    except (OSError, OverflowError, ValueError):
        return moment
