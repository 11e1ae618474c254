"""A quarter is read, named and followed by the next."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gco_desktop.domain.periode import Periode
from gco_desktop.errors import PeriodeError

DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31))


def test_a_quarter_is_read_as_it_is_written() -> None:
    assert str(Periode.parse(" 2026k3 ")) == "2026K3"


@pytest.mark.parametrize("text", ["", "2026", "2026K0", "2026K5", "1826K1", "2026Q3", "2026K33"])
def test_what_is_no_quarter_is_refused(text: str) -> None:
    with pytest.raises(PeriodeError):
        Periode.parse(text)


def test_a_quarter_holds_its_first_and_last_day() -> None:
    assert Periode.parse("2028K1").van == date(2028, 1, 1)
    assert Periode.parse("2028K1").tot == date(2028, 3, 31)
    assert Periode.parse("2026K4").tot == date(2026, 12, 31)


@given(DAYS)
def test_each_day_lies_in_its_quarter_and_in_no_other(day: date) -> None:
    periode = Periode.of(day)

    assert periode.van <= day <= periode.tot
    assert periode.previous().tot < day < periode.next().van
    assert periode.next().previous() == periode
    assert Periode.parse(str(periode)) == periode


def test_quarters_are_ordered_by_time() -> None:
    assert Periode.parse("2025K4") < Periode.parse("2026K1") < Periode.parse("2026K2")


def test_people_read_the_quarter_in_words() -> None:
    assert Periode.parse("2026K3").label_nl == "3e kwartaal 2026"
