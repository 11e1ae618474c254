"""A birth is a date or only a year, and never lies in the future."""

from datetime import date

import pytest

from gco_desktop.domain.gezin import parse_geboren
from gco_desktop.errors import DatumError, GeborenInToekomstError

VANDAAG = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("12-3-1984", date(1984, 3, 12)),
        ("12-3-84", date(1984, 3, 12)),
        ("29 februari 2024", date(2024, 2, 29)),
        (" 1948 ", 1948),
        ("2026", 2026),
        ("vandaag", VANDAAG),
    ],
)
def test_a_birth_is_a_date_or_a_year(text: str, born: date | int) -> None:
    assert parse_geboren(text, VANDAAG) == born


@pytest.mark.parametrize("text", ["2027", "23-11-2026", "morgen"])
def test_a_birth_in_the_future_is_refused(text: str) -> None:
    with pytest.raises(GeborenInToekomstError):
        parse_geboren(text, VANDAAG)


@pytest.mark.parametrize(
    ("text", "reason"), [("1850", "jaar"), ("29-2-2023", "bestaat_niet"), ("ooit", "onleesbaar")]
)
def test_what_is_no_date_says_why(text: str, reason: str) -> None:
    with pytest.raises(DatumError) as caught:
        parse_geboren(text, VANDAAG)
    assert caught.value.reason == reason
