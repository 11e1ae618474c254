"""Two contacts at the same time: midnight, and the nights in which the clock changes."""

import os
import time as clock
from collections.abc import Iterator
from datetime import date, time

import pytest

from gco_desktop.domain.gelijktijdig import Tijdspanne

SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


@pytest.fixture(autouse=True)
def in_the_netherlands(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(clock, "tzset"):
        pytest.skip("this system keeps its own clock")
    before = os.environ.get("TZ")
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    clock.tzset()
    yield
    if before is None:
        monkeypatch.delenv("TZ")
    else:
        monkeypatch.setenv("TZ", before)
    clock.tzset()


def span(day: date, hour: int, minute: int, minutes: int) -> Tijdspanne:
    found = Tijdspanne.of(day, time(hour, minute), minutes)
    assert found is not None
    return found


def test_contacts_that_follow_each_other_do_not_overlap() -> None:
    day = date(2026, 11, 20)
    assert not span(day, 10, 0, 30).overlaps(span(day, 10, 30, 30))
    assert span(day, 10, 0, 31).overlaps(span(day, 10, 30, 30))


def test_a_contact_goes_on_past_midnight() -> None:
    late, early = span(date(2026, 11, 20), 23, 30, 60), span(date(2026, 11, 21), 0, 15, 30)
    assert late.overlaps(early)
    assert late.klok_eind == time(0, 30)


def test_in_spring_an_hour_is_skipped() -> None:
    night = span(SPRING, 1, 30, 60)
    assert night.klok_eind == time(3, 30)
    assert night.overlaps(span(SPRING, 3, 0, 30))
    assert span(SPRING, 1, 0, 60).klok_eind == time(3, 0)


def test_in_autumn_an_hour_comes_twice() -> None:
    night = span(AUTUMN, 1, 30, 90)
    assert night.klok_eind == time(2, 0)
    assert not night.overlaps(span(AUTUMN, 3, 0, 30))


def test_what_has_no_time_or_no_length_overlaps_nothing() -> None:
    assert Tijdspanne.of(SPRING, None, 30) is None
    assert Tijdspanne.of(SPRING, time(9), 0) is None


@pytest.mark.parametrize("day", [date.min, date(1910, 5, 1), date.max])
def test_a_year_without_a_known_clock_is_no_fault(day: date) -> None:
    found = Tijdspanne.of(day, time(12), 30)
    assert found is not None
    assert found.klok_eind
