"""Periods to look back on, and the pieces they are shown in."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gco_desktop.domain.tijdvak import Tijdsoort, Tijdvak

DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))
KINDS = st.sampled_from(Tijdsoort)


@given(KINDS, DAYS)
def test_a_day_lies_in_its_period_and_the_next_one_follows_at_once(
    soort: Tijdsoort, day: date
) -> None:
    tijdvak = Tijdvak.of(soort, day)
    assert tijdvak.van <= day <= tijdvak.tot
    assert tijdvak.next().van == tijdvak.tot + timedelta(days=1)
    assert tijdvak.next().previous() == tijdvak


@given(KINDS, DAYS)
def test_the_bars_and_the_strip_cover_every_day_once(soort: Tijdsoort, day: date) -> None:
    tijdvak = Tijdvak.of(soort, day)
    for pieces in (tijdvak.staven(), tijdvak.strook() or tijdvak.staven()):
        assert sum(piece.dagen for piece in pieces) == tijdvak.geheel.dagen
        assert (pieces[0].van, pieces[-1].tot) == (tijdvak.van, tijdvak.tot)
        for one, other in pairwise(pieces):
            assert other.van == one.tot + timedelta(days=1)


@pytest.mark.parametrize(
    ("soort", "label", "bars", "cells"),
    [
        (Tijdsoort.WEEK, "week 53 van 2026", 7, 0),
        (Tijdsoort.MAAND, "december 2026", 5, 31),
        (Tijdsoort.KWARTAAL, "4e kwartaal 2026", 14, 92),
        (Tijdsoort.JAAR, "2026", 12, 53),
    ],
)
def test_a_period_has_a_name_and_a_number_of_pieces(
    soort: Tijdsoort, label: str, bars: int, cells: int
) -> None:
    tijdvak = Tijdvak.of(soort, date(2026, 12, 31))
    assert tijdvak.label_nl == label
    assert (len(tijdvak.staven()), len(tijdvak.strook())) == (bars, cells)


def test_the_week_of_new_year_is_named_by_its_own_year() -> None:
    assert Tijdvak.of(Tijdsoort.WEEK, date(2027, 1, 2)).label_nl == "week 53 van 2026"
