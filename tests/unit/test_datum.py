"""Dates are typed freely and shown back in full."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gco_desktop.domain.datum import (
    age_on,
    clock_change,
    format_dag,
    format_geleden,
    format_kort,
    parse_datum,
    parse_tijd,
)
from gco_desktop.errors import DatumError

SUNDAY = date(2026, 11, 22)
READ = {
    "vandaag": date(2026, 11, 22), "gisteren": date(2026, 11, 21), "vr": date(2026, 11, 20),
    "zo": date(2026, 11, 22), "maandag": date(2026, 11, 16), "21-11": date(2026, 11, 21),
    "21/11": date(2026, 11, 21), "21-11-26": date(2026, 11, 21), "21-11-2026": date(2026, 11, 21),
    "2026-11-21": date(2026, 11, 21), "21 november": date(2026, 11, 21),
    "21 nov 2025": date(2025, 11, 21), "3 mrt": date(2027, 3, 3), "29-2-2028": date(2028, 2, 29),
    "3-1": date(2027, 1, 3), "30-6": date(2026, 6, 30),
}  # fmt: skip
AHEAD = {
    "vr": date(2026, 11, 27), "zo": date(2026, 11, 22), "21-11": date(2027, 11, 21),
    "1-12": date(2026, 12, 1), "over 2 weken": date(2026, 12, 6), "+3": date(2026, 11, 25),
    "morgen": date(2026, 11, 23),
}  # fmt: skip
REFUSED = {
    "": "leeg", "29-2-2027": "bestaat_niet", "31-4": "bestaat_niet", "0-1-2026": "bestaat_niet",
    "abc": "onleesbaar", "21 foo": "onleesbaar", "12-13-2026": "bestaat_niet",
    "1-1-1899": "jaar", "1-1-2101": "jaar", "21": "onleesbaar",
}  # fmt: skip


@pytest.mark.parametrize(("text", "day"), READ.items())
def test_a_date_is_read_as_meant(text: str, day: date) -> None:
    assert parse_datum(text, SUNDAY) == day


@pytest.mark.parametrize(("text", "day"), AHEAD.items())
def test_a_date_to_come_is_read_ahead(text: str, day: date) -> None:
    assert parse_datum(text, SUNDAY, vooruit=True) == day


@pytest.mark.parametrize(("text", "reason"), REFUSED.items())
def test_a_date_that_cannot_be_is_refused_with_its_reason(text: str, reason: str) -> None:
    with pytest.raises(DatumError) as caught:
        parse_datum(text, SUNDAY)
    assert caught.value.reason == reason


def test_a_birth_year_of_two_digits_never_lies_ahead() -> None:
    assert parse_datum("3-4-58", SUNDAY, geboorte=True) == date(1958, 4, 3)
    assert parse_datum("3-4-26", SUNDAY, geboorte=True) == date(2026, 4, 3)
    assert parse_datum("3-4-27", SUNDAY, geboorte=True) == date(1927, 4, 3)


def test_a_date_is_written_in_full_with_its_day() -> None:
    assert format_dag(SUNDAY) == "zondag 22 november 2026"
    assert format_kort(date(2025, 11, 21), SUNDAY) == "vr 21 nov 2025"
    assert format_kort(date(2026, 3, 3), SUNDAY) == "di 3 mrt"


def test_who_is_born_on_29_february_has_a_birthday_on_the_28th() -> None:
    assert age_on(date(2008, 2, 29), date(2026, 2, 27)) == 17
    assert age_on(date(2008, 2, 29), date(2026, 2, 28)) == 18


@pytest.mark.parametrize(
    ("dagen", "words"),
    [
        (-2, "over 2 dagen"),
        (-1, "over 1 dag"),
        (0, "vandaag"),
        (1, "gisteren"),
        (26, "26 dagen geleden"),
        (99, "99 dagen geleden"),
        (100, "3 maanden geleden"),
        (133, "4 maanden geleden"),
        (730, "24 maanden geleden"),
        (760, "2 jaar geleden"),
        (1460, "4 jaar geleden"),
    ],
)
def test_how_long_ago_has_one_wording(dagen: int, words: str) -> None:
    assert format_geleden(dagen) == words


@pytest.mark.parametrize(
    ("begin", "minutes", "hours"),
    [
        ("2026-03-29T01:30", 120, 1),
        ("2026-03-28T23:00", 480, 1),
        ("2026-03-29T02:00", 60, 0),
        ("2026-03-28T01:00", 120, 0),
        ("2026-10-25T01:30", 120, -1),
        ("2026-10-25T03:00", 60, 0),
    ],
)
def test_the_nights_in_which_the_clock_changes_are_known(
    begin: str, minutes: int, hours: int
) -> None:
    assert clock_change(datetime.fromisoformat(begin), minutes) == hours


def test_a_time_of_day_is_read_or_refused() -> None:
    assert str(parse_tijd("13.30")) == "13:30:00"
    assert parse_tijd("") is None
    with pytest.raises(DatumError):
        parse_tijd("25:00")


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31)))
def test_a_full_date_parses_to_itself(day: date) -> None:
    assert parse_datum(f"{day.day}-{day.month}-{day.year}", SUNDAY) == day


@given(st.text(max_size=20))
def test_any_text_gives_a_date_or_a_reason(text: str) -> None:
    try:
        parse_datum(text, SUNDAY)
    except DatumError as error:
        assert error.reason  # noqa: PT017 - both outcomes are right
