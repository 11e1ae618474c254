"""The ledger: every change is minus what was booked, plus what stands now, in an open month."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from gco_desktop.domain.boeken import Numbered, changes, homecoming, standing
from gco_desktop.domain.ids import OpdrachtgeverId, UrenregelId
from gco_desktop.domain.maand import next_month
from gco_desktop.domain.uren import BEDRIJF, Boeking, Urenregel, booking

EARLIER, TODAY = date(2026, 8, 3), date(2026, 11, 22)
REGEL = Urenregel(
    id=UrenregelId(UUID(int=1)), datum=EARLIER, minuten=60, soort="DIRECT", activiteit=4
)
BOOKED = booking(REGEL, "GCO", EARLIER)
OTHER = OpdrachtgeverId(UUID(int=9))


def booked(
    history: list[Boeking], new: Boeking | None, closed: tuple[str, ...] = ()
) -> list[Boeking]:
    """What a change adds to the ledger while these months are closed, for everybody."""

    def first_open(_party: OpdrachtgeverId | None, maand: str) -> str:
        while maand in closed:
            maand = next_month(maand)
        return maand

    return list(changes(list(enumerate(history, 7)), new, TODAY, first_open))


def test_a_first_entry_is_booked_as_it_is() -> None:
    assert booked([], booking(REGEL, "GCO", TODAY)) == [booking(REGEL, "GCO", TODAY)]


def test_a_deletion_is_booked_as_minus_what_was() -> None:
    [line] = booked([BOOKED], None)
    assert line == replace(BOOKED, minuten=-60, geboekt_op=TODAY)


@pytest.mark.parametrize(
    ("changed", "soort"),
    [
        (replace(REGEL, minuten=45), "GCO"),
        (replace(REGEL, activiteit=7), "GCO"),
        (replace(REGEL, datum=TODAY), "GCO"),
        (replace(REGEL, opdrachtgever_id=OTHER), "GCO"),
        (replace(REGEL, zn_product="ZB"), "GCO"),
        (replace(REGEL, declarabel=False), "GCO"),
        (replace(REGEL, omschrijving="Overleg"), "GCO"),
        (REGEL, "OCO_WLZ"),
    ],
)
def test_whatever_counts_differently_is_taken_back_and_booked_anew(
    changed: Urenregel, soort: str
) -> None:
    new = booking(changed, soort, TODAY)
    minus, plus = booked([BOOKED], new)
    assert plus == new
    assert minus == replace(BOOKED, minuten=-60, geboekt_op=TODAY)


def test_what_counts_the_same_is_not_booked_again() -> None:
    assert booked([BOOKED], booking(REGEL, "GCO", TODAY)) == []


def test_a_line_that_came_back_is_booked_again() -> None:
    gone = booked([BOOKED], None)
    assert booked([BOOKED, *gone], booking(REGEL, "GCO", TODAY)) == [booking(REGEL, "GCO", TODAY)]


def test_what_a_damaged_ledger_lost_is_set_right_at_the_next_change() -> None:
    later = booking(replace(REGEL, minuten=45), "GCO", TODAY)
    wrong = replace(BOOKED, activiteit=7)  # its minus was lost
    lines = booked([wrong, BOOKED], later)
    assert standing([wrong, BOOKED, *lines]) == standing([later])


def test_own_business_stands_in_the_books_of_nobody() -> None:
    line = booking(replace(REGEL, soort=BEDRIJF, opdrachtgever_id=OTHER), "", TODAY)
    assert line.opdrachtgever_id is None


def test_a_change_in_a_closed_month_stands_in_the_first_open_one_and_names_the_original() -> None:
    minus, plus = booked([BOOKED], later(45), closed=("2026-08", "2026-09"))
    assert [(line.maand, line.minuten, line.bij_nummer, line.datum) for line in (minus, plus)] == [
        ("2026-10", -60, 7, EARLIER),
        ("2026-10", 45, 7, EARLIER),
    ]
    assert minus.is_correctie


def test_a_late_entry_for_a_closed_month_has_no_original() -> None:
    [line] = booked([], later(45), closed=("2026-08",))
    assert (line.maand, line.bij_nummer) == ("2026-09", None)


def test_a_second_correction_stands_with_the_first_even_when_the_month_is_open_again() -> None:
    first = booked([BOOKED], later(45), closed=("2026-08",))
    again = booked([BOOKED, *first], later(30), closed=("2026-09",))
    assert [(line.maand, line.minuten) for line in again] == [("2026-10", -45), ("2026-10", 30)]


def test_a_line_that_moves_to_another_month_leaves_the_one_and_enters_the_other() -> None:
    moved = booking(replace(REGEL, datum=TODAY), "GCO", TODAY)
    minus, plus = booked([BOOKED], moved, closed=("2026-08",))
    assert (minus.maand, plus.maand, plus.bij_nummer) == ("2026-09", "2026-11", None)


def test_corrections_that_were_not_sent_come_home_to_a_month_that_is_opened_again() -> None:
    waiting = booked([BOOKED], later(45), closed=("2026-08",))
    home = homecoming(numbered(waiting), "2026-08", TODAY)
    ledger = [BOOKED, *waiting, *home]
    assert [line.minuten for line in standing(ledger)] == [45]
    by_month = {
        maand: sum(line.minuten for line in ledger if line.maand == maand)
        for maand in ("2026-08", "2026-09")
    }
    assert by_month == {"2026-08": 45, "2026-09": 0}


def later(minuten: int) -> Boeking:
    return booking(replace(REGEL, minuten=minuten), "GCO", TODAY)


def numbered(lines: list[Boeking]) -> list[Numbered]:
    return list(enumerate(lines, 8))
