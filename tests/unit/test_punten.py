"""Points and the hours of a norm as one types them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gco_desktop.domain.duur import format_duur, parse_normuren
from gco_desktop.domain.punten import format_punten, parse_punten
from gco_desktop.errors import DuurError


@given(st.integers(0, 99_999))
def test_points_that_are_shown_back_parse_to_themselves(tenths: int) -> None:
    assert parse_punten(format_punten(tenths)) == tenths


@given(st.integers(0, 9999 * 60))
def test_hours_of_a_norm_that_are_shown_back_parse_to_themselves(minutes: int) -> None:
    assert parse_normuren(format_duur(minutes)) == minutes


@pytest.mark.parametrize(
    ("text", "tenths"), [("4", 40), ("2,5", 25), (" 2.5 punten", 25), ("0,5", 5), ("12pt", 120)]
)
def test_points_are_read_to_one_decimal(text: str, tenths: int) -> None:
    assert parse_punten(text) == tenths


@pytest.mark.parametrize("text", ["", "2,55", "-1", "vier", "1.234,5", "2,5,1"])
def test_what_is_no_number_of_points_is_not_guessed(text: str) -> None:
    assert parse_punten(text) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("40", 2400),
        ("200 uur", 12000),
        ("12:30", 750),
        ("1,5", 90),
        ("0.500", 30),
        ("1.225", 73_500),
        ("1.225:30 uur", 73_530),
    ],
)
def test_a_bare_number_is_hours(text: str, minutes: int) -> None:
    assert parse_normuren(text) == minutes


@pytest.mark.parametrize("text", ["", "-3", "1:75", "veel", "12.000", "1.225.000"])
def test_hours_that_cannot_be_read_say_so(text: str) -> None:
    with pytest.raises(DuurError):
        parse_normuren(text)
