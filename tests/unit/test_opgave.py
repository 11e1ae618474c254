"""The statement of a month: what was taken back is left out, and only totals are rounded."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gco_desktop.domain.ids import OpdrachtgeverId, UrenregelId
from gco_desktop.domain.opgave import (
    Bronnen,
    Opgave,
    Opgavehoofd,
    make_opgave,
    round_minutes,
    rounding_words,
)
from gco_desktop.domain.uren import Boeking, Urenregel, booking

PARTY = OpdrachtgeverId(UUID(int=9))
HOOFD = Opgavehoofd(opdrachtgever_id=PARTY, naam="Samen", maand="2026-03", afronding_min=15)
DAY = date(2026, 3, 10)
BRONNEN = Bronnen(
    declarabel=lambda line: line.soort == "DIRECT",
    codes=lambda _line: "T2026-001",
    closings=lambda maand: ((5, 1), (8, 3)) if maand == "2026-02" else (),
)


def line(number: int, minuten: int, soort: str = "DIRECT", day: date = DAY) -> Boeking:
    regel = Urenregel(
        id=UrenregelId(UUID(int=number)),
        datum=day,
        minuten=minuten,
        soort=soort,
        opdrachtgever_id=PARTY,
    )
    return replace(booking(regel, "GCO", day), maand="2026-03")


def opgave(*lines: Boeking, hoofd: Opgavehoofd = HOOFD, first: int = 6) -> Opgave:
    return make_opgave(hoofd, list(enumerate(lines, first)), BRONNEN)


def test_a_line_that_was_changed_stands_there_once() -> None:
    found = opgave(line(1, 60), line(1, -60), line(1, 45), line(2, 30), line(2, -30))
    assert [each.minuten for each in found.regels] == [45]


def test_two_lines_alike_stand_there_twice() -> None:
    assert [each.minuten for each in opgave(line(1, 60), line(2, 60)).regels] == [60, 60]


@pytest.mark.parametrize(("first", "number"), [(6, 1), (9, 3)])
def test_a_correction_names_the_closing_that_was_sent_before_it(first: int, number: int) -> None:
    found = opgave(line(1, -60, day=date(2026, 2, 3)), first=first)
    assert found.regels == ()
    assert [(each.minuten, each.volgnummer) for each in found.correcties] == [(-60, number)]


def test_totals_are_of_lines_and_corrections_and_only_they_are_rounded() -> None:
    found = opgave(
        line(1, 50), line(2, 47), line(3, 20, "REISTIJD"), line(4, -8, day=date(2026, 2, 3))
    )
    assert (found.totaal.declarabel, found.totaal.overig, found.totaal.minuten) == (89, 20, 109)
    assert (found.afgerond.declarabel, found.afgerond.overig) == (90, 15)
    assert [each.minuten for each in found.regels] == [50, 47, 20]
    assert found.correctie.minuten == -8
    assert "15 minuten" in found.afronding


def test_products_of_zn_are_counted_only_where_they_are_used() -> None:
    assert opgave(line(1, 60)).per_zn_product == ()
    with_zn = replace(HOOFD, zn_producten=True)
    found = opgave(replace(line(1, 60), zn_product="ZB"), hoofd=with_zn)
    assert [(each.code, each.minuten) for each in found.per_zn_product] == [("ZB", 60)]


def test_without_an_activity_comes_last() -> None:
    lines = [
        replace(line(nr, 10), activiteit=activiteit)
        for nr, activiteit in ((1, None), (2, 11), (3, 4))
    ]
    assert [each.code for each in opgave(*lines).per_activiteit] == ["4", "11", ""]


@given(st.integers(-100_000, 100_000), st.sampled_from((0, 5, 6, 15, 30)))
def test_rounding_stays_near_and_a_correction_undoes_its_own(minuten: int, step: int) -> None:
    rounded = round_minutes(minuten, step)
    assert abs(rounded - minuten) <= step / 2
    assert rounded == minuten if step == 0 else rounded % step == 0
    assert round_minutes(-minuten, step) == -rounded


def test_the_half_goes_up() -> None:
    assert [round_minutes(each, 15) for each in (7, 8, 22, 23)] == [0, 15, 15, 30]
    assert round_minutes(3, 6) == 6
    assert "elke minuut" in rounding_words(0)
