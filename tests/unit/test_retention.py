"""Which backups stay, whatever the clock does."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from gco_desktop.kluis.retention import MOST_BYTES, Aged, superfluous

START = date(2026, 1, 1)
ELEVEN_YEARS = 11 * 365
MEGABYTE = 1 << 20

JUMPS = st.one_of(
    st.integers(0, 3),  # as it goes: some backups on a day, or some days without one
    st.integers(-ELEVEN_YEARS, ELEVEN_YEARS),
)


def kept_after(days: list[date], size: int = MEGABYTE) -> list[Aged]:
    """Make a backup on each of these days, thinning out after each; return what is left."""
    kept: list[Aged] = []
    for number, day in enumerate(days, 1):
        kept.append(Aged(number=number, day=day, size=size))
        gone = superfluous(kept)
        kept = [backup for backup in kept if backup.number not in gone]
    return kept


def history(jumps: list[int]) -> list[date]:
    days, day = [], START
    for jump in jumps:
        day += timedelta(days=jump)
        day = min(max(day, date(1970, 1, 1)), date(9000, 1, 1))
        days.append(day)
    return days


@settings(max_examples=300, deadline=None)
@given(st.lists(JUMPS, min_size=1, max_size=120), st.sampled_from([1, MEGABYTE, 1 << 30, 3 << 30]))
def test_the_newest_three_stay_whatever_the_clock_does(jumps: list[int], size: int) -> None:
    kept = [backup.number for backup in kept_after(history(jumps), size)]

    newest = list(range(max(1, len(jumps) - 2), len(jumps) + 1))
    assert kept[-len(newest) :] == newest
    assert len(kept) <= 28  # the last 5, 7 days, 4 weeks and 12 months, when none of them overlap


@settings(max_examples=100, deadline=None)
@given(st.lists(JUMPS, min_size=4, max_size=60), st.integers(1, 1 << 31))
def test_no_more_room_is_taken_than_agreed(jumps: list[int], size: int) -> None:
    kept = kept_after(history(jumps), size)

    assert len(kept) == 3 or sum(backup.size for backup in kept) <= MOST_BYTES


def test_a_year_of_work_keeps_days_weeks_and_months() -> None:
    days = [START + timedelta(days=number) for number in range(365)]

    kept = [backup.day for backup in kept_after(days)]

    assert kept[-7:] == days[-7:]
    assert {(day.year, day.month) for day in kept} == {(2026, month) for month in range(1, 13)}
    assert len({day.isocalendar()[:2] for day in kept[-10:]}) >= 4
    assert len(kept) <= 21


def test_a_clock_put_forward_and_back_takes_no_backup_of_the_years_before() -> None:
    before = [date(2026, month, 3) for month in range(1, 13)]
    wrong = [START + timedelta(days=ELEVEN_YEARS)]

    kept = [backup.day for backup in kept_after(before + wrong)]

    assert kept == [*before[-11:], *wrong]


def test_many_backups_on_one_day_leave_the_days_before() -> None:
    days = [START + timedelta(days=number) for number in range(6)] + [
        START + timedelta(days=6)
    ] * 40

    kept = kept_after(days)

    assert {backup.day for backup in kept} == set(days)


def test_what_is_far_too_large_stays_with_three() -> None:
    assert [backup.number for backup in kept_after([START] * 5, 3 << 30)] == [3, 4, 5]
