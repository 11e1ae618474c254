"""Kilometres are typed with a comma and kept in tenths."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gco_desktop.domain.afstand import format_km, parse_km
from gco_desktop.errors import AfstandError


@pytest.mark.parametrize(
    ("text", "tenths"),
    [
        ("12", 120),
        ("12,5", 125),
        ("12.5", 125),
        (" 7 km ", 70),
        ("0,4", 4),
        ("100 kilometer", 1000),
        ("1.250", 12_500),
        ("1.250,5 km", 12_505),
    ],
)
def test_a_distance_is_read(text: str, tenths: int) -> None:
    assert parse_km(text) == tenths


@pytest.mark.parametrize(
    "text", ["", "-3", "12,55", "1.25", "12.345", "0.125", "1.225.5", "abc", "12,", "12345"]
)
def test_what_is_no_distance_is_refused(text: str) -> None:
    with pytest.raises(AfstandError):
        parse_km(text)


@given(st.integers(min_value=0, max_value=99_999))
def test_a_written_distance_reads_back(tenths: int) -> None:
    assert parse_km(format_km(tenths)) == tenths
