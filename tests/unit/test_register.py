"""The register counts every hour of learning once."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from gco_desktop.domain.register import ALLES, progress, register
from gco_desktop.domain.scholing import Registernorm, Scholing
from gco_desktop.errors import EindVoorBeginError
from gco_desktop.services.register import groups

DAY = date(2026, 11, 3)
ID = UUID(int=1)


def learnt(soort: str, day: date = DAY, minuten: int = 0, punten: int = 0) -> Scholing:
    return Scholing(id=ID, datum=day, soort=soort, minuten=minuten, punten_tienden=punten)


def norm(groep: str = ALLES, minuten: int | None = None, punten: int | None = None) -> Registernorm:
    return Registernorm(
        id=uuid4(),
        van=date(2026, 1, 1),
        tot=date(2030, 12, 31),
        groep=groep,
        minuten=minuten,
        punten_tienden=punten,
    )


def test_booked_hours_stand_in_the_register_without_typing_them_twice() -> None:
    (regel,) = register([], [(DAY, "INTERVISIE", 90), (DAY, "INTERVISIE", 60)], groups())
    assert (regel.soort, regel.groep, regel.minuten) == ("INTERVISIE", "reflectie", 150)
    assert regel.uit_uren
    assert regel.scholing_id is None


def test_what_is_noted_of_booked_hours_takes_their_minutes() -> None:
    (regel,) = register(
        [learnt("GEACCREDITEERD", punten=40)], [(DAY, "KENNISSESSIE", 90)], groups()
    )
    assert (regel.scholing_id, regel.minuten, regel.punten_tienden) == (ID, 90, 40)


def test_own_minutes_win_and_the_booked_ones_do_not_come_on_top() -> None:
    (regel,) = register([learnt("SUPERVISIE", minuten=120)], [(DAY, "INTERVISIE", 150)], groups())
    assert regel.minuten == 120
    assert not regel.uit_uren


def test_hours_of_another_day_or_another_kind_stand_for_themselves() -> None:
    found = register(
        [learnt("INTERVISIE", minuten=60)],
        [(date(2026, 11, 4), "INTERVISIE", 30), (DAY, "VAKGROEP", 45)],
        groups(),
    )
    assert sum(regel.minuten for regel in found) == 135


def test_a_regiobijeenkomst_and_a_vakgroep_of_one_day_are_covered_by_one_line() -> None:
    found = register(
        [learnt("REGIO_VAKGROEP")], [(DAY, "REGIO", 100), (DAY, "VAKGROEP", 45)], groups()
    )
    assert [regel.minuten for regel in found] == [145]


def test_a_norm_counts_its_own_group_in_its_own_period() -> None:
    regels = register(
        [
            learnt("SUPERVISIE", minuten=60, punten=10),
            learnt("GEACCREDITEERD", minuten=300, punten=50),
            learnt("SUPERVISIE", date(2025, 12, 31), minuten=600),
        ],
        [],
        groups(),
    )
    own = progress(norm("reflectie", minuten=120), regels)
    assert (own.minuten, own.minuten_nog, own.deel) == (60, 60, 0.5)
    everything = progress(norm(punten=60), regels)
    assert (everything.punten_tienden, everything.klaar) == (60, True)


def test_the_half_that_is_behind_says_how_far_one_is() -> None:
    regels = register([learnt("SUPERVISIE", minuten=600, punten=10)], [], groups())
    found = progress(norm("reflectie", minuten=600, punten=40), regels)
    assert (found.deel, found.klaar, found.punten_nog) == (0.25, False, 30)


def test_a_norm_cannot_end_before_it_begins() -> None:
    with pytest.raises(EindVoorBeginError):
        Registernorm(id=ID, van=DAY, tot=date(2026, 1, 1), groep="").check()
