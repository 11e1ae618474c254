"""What a kilometre is worth, as people type it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gco_desktop.domain.ritten import bedrag, format_tarief, parse_tarief
from gco_desktop.errors import TariefError


@pytest.mark.parametrize(
    ("text", "found"),
    [("0,23", 230), ("0.23", 230), ("€ 0,235", 235), (",21", 210), ("23 cent", 230), ("1", 1000)],
)
def test_a_tariff_is_read_in_euro(text: str, found: int) -> None:
    assert parse_tarief(text) == found


@pytest.mark.parametrize("text", ["", "€", "gratis", "0,2345", "-0,23", "99", "0,23,1", "=1"])
def test_anything_else_is_not_read(text: str) -> None:
    with pytest.raises(TariefError):
        parse_tarief(text)


@given(st.integers(0, 9999))
def test_what_is_written_reads_back_to_itself(tiende_cent: int) -> None:
    assert parse_tarief(format_tarief(tiende_cent)) == tiende_cent


def test_an_amount_is_rounded_to_whole_cents() -> None:
    assert bedrag(1000, 230) == 2300
    assert [bedrag(1, 50), bedrag(1, 49)] == [1, 0]
