"""Promises: how long they are waited for, and who keeps families waiting."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from gco_desktop.domain.belofte import (
    Belofte,
    BelofteRegel,
    BelofteStand,
    Belover,
    Wachttijd,
    waiting_times,
)
from gco_desktop.domain.ids import BelofteId, GezinId, InstantieId

TODAY = date(2026, 11, 22)
GEMEENTE, UWV = InstantieId(UUID(int=1)), InstantieId(UUID(int=2))


def belofte(days_ago: int, **what: object) -> Belofte:
    kept: dict[str, object] = {
        "id": BelofteId(uuid4()),
        "gezin_id": GezinId(UUID(int=9)),
        "van": Belover.INSTANTIE,
        "tekst": "Terugbellen",
        "beloofd_op": TODAY - timedelta(days=days_ago),
    }
    return Belofte(**kept | what)  # type: ignore[arg-type]


def regel(found: Belofte, instantie: str = "Gemeente", key: InstantieId = GEMEENTE) -> BelofteRegel:
    return BelofteRegel(belofte=found, instantie=instantie, partij_id=key)


def test_an_open_promise_waits_until_today_and_one_that_ended_until_then() -> None:
    assert belofte(12).days_waited(TODAY) == 12
    ended = belofte(12).settle(BelofteStand.NAGEKOMEN, TODAY - timedelta(days=5))
    assert ended.days_waited(TODAY) == 7
    assert ended.settle(BelofteStand.OPEN, TODAY).afgedaan_op is None


def test_a_promise_noted_for_a_later_day_does_not_wait_less_than_nothing() -> None:
    assert belofte(-3).days_waited(TODAY) == 0


@pytest.mark.parametrize(("days", "late"), [(-1, True), (0, False), (1, False)])
def test_it_is_late_from_the_day_after_its_day(days: int, late: bool) -> None:
    assert belofte(9, voor_datum=TODAY + timedelta(days=days)).late(TODAY) is late


def test_what_is_kept_is_never_late() -> None:
    kept = belofte(9, voor_datum=TODAY - timedelta(days=5))
    assert not kept.settle(BelofteStand.NAGEKOMEN, TODAY).late(TODAY)


def test_each_organisation_is_counted_open_and_closed_and_the_longest_comes_first() -> None:
    kept = belofte(80).settle(BelofteStand.NAGEKOMEN, TODAY - timedelta(days=40))
    broken = belofte(50).settle(BelofteStand.GEBROKEN, TODAY - timedelta(days=40))
    found = [
        regel(belofte(5)),
        regel(kept),
        regel(broken),
        regel(belofte(30), "UWV", UWV),
        regel(belofte(9), "UWV", UWV),
    ]
    assert waiting_times(found, TODAY) == [
        Wachttijd(naam="UWV", open=2, langste_open=30),
        Wachttijd(
            naam="Gemeente",
            open=1,
            langste_open=5,
            nagekomen=1,
            gebroken=1,
            langste_afgedaan=40,
        ),
    ]


def test_own_promises_those_of_the_gezin_and_lapsed_ones_count_for_no_organisation() -> None:
    found = [
        regel(belofte(5, van=Belover.IK)),
        regel(belofte(5, van=Belover.GEZIN)),
        regel(belofte(5).settle(BelofteStand.VERVALLEN, TODAY)),
    ]
    assert waiting_times(found, TODAY) == []
