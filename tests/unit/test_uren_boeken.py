"""The ledger: every change is minus what was booked, plus what stands now."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from gco_desktop.domain.ids import UrenregelId
from gco_desktop.domain.uren import Boeking, Urenregel, booking, bookings

EARLIER, TODAY = date(2026, 8, 3), date(2026, 11, 22)
REGEL = Urenregel(
    id=UrenregelId(UUID(int=1)), datum=EARLIER, minuten=60, soort="DIRECT", activiteit=4
)
BOOKED = booking(REGEL, "GCO", EARLIER)


def test_a_first_entry_is_booked_as_it_is() -> None:
    new = booking(REGEL, "GCO", TODAY)
    assert bookings(None, new, TODAY) == (new,)


def test_a_deletion_is_booked_as_minus_what_was() -> None:
    [line] = bookings(BOOKED, None, TODAY)
    assert line == replace(BOOKED, minuten=-60, geboekt_op=TODAY)


@pytest.mark.parametrize(
    ("changed", "soort"),
    [
        (replace(REGEL, minuten=45), "GCO"),
        (replace(REGEL, activiteit=7), "GCO"),
        (replace(REGEL, datum=TODAY), "GCO"),
        (REGEL, "OCO_WLZ"),
    ],
)
def test_whatever_counts_differently_is_taken_back_and_booked_anew(
    changed: Urenregel, soort: str
) -> None:
    new = booking(changed, soort, TODAY)
    minus, plus = bookings(BOOKED, new, TODAY)
    assert plus == new
    assert [net(line) for line in (BOOKED, minus)] == [net(BOOKED), -net(BOOKED)]
    assert (minus.activiteit, minus.trajectsoort, minus.datum) == (4, "GCO", EARLIER)


def test_what_counts_the_same_is_not_booked_again() -> None:
    assert bookings(BOOKED, booking(REGEL, "GCO", TODAY), TODAY) == ()


def net(line: Boeking) -> int:
    return line.minuten
