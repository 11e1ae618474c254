"""Which backups stay: the sequence number decides, the clock only helps."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date

NEWEST = 3  # stay whatever their size, and whatever the clock says
LAST = 5
DAYS, WEEKS, MONTHS = 7, 4, 12
MOST_BYTES = 2 << 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Aged:
    """A backup as retention sees it; a higher ``number`` is newer, whatever ``day`` says."""

    number: int
    day: date
    size: int


_PERIODS: tuple[tuple[Callable[[date], Hashable], int], ...] = (
    (lambda day: day, DAYS),
    (lambda day: day.isocalendar()[:2], WEEKS),
    (lambda day: (day.year, day.month), MONTHS),
)


def superfluous(backups: Iterable[Aged]) -> frozenset[int]:
    """Return the numbers that may go: never one of the newest three.

    Of each of the last days, weeks and months the newest stays. No clock is read: those periods
    are counted back along the sequence numbers, so a clock that jumps removes nothing by itself.
    """
    newest_first = sorted(backups, key=lambda backup: -backup.number)
    wanted = {backup.number for backup in newest_first[:LAST]}
    for period_of, most in _PERIODS:
        wanted |= _newest_of_each(newest_first, period_of, most)
    kept, total = set(), 0
    for place, backup in enumerate(newest_first):
        if backup.number not in wanted:
            continue
        if place < NEWEST or total + backup.size <= MOST_BYTES:
            kept.add(backup.number)
            total += backup.size
    return frozenset(backup.number for backup in newest_first) - kept


def _newest_of_each(
    newest_first: list[Aged], period_of: Callable[[date], Hashable], most: int
) -> set[int]:
    found: dict[Hashable, int] = {}
    for backup in newest_first:
        period = period_of(backup.day)
        if period not in found and len(found) < most:
            found[period] = backup.number
    return set(found.values())
