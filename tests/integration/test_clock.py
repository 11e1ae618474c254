"""A clock that jumps does no harm: it is told, and everything goes on."""

from datetime import timedelta

import pytest
from conftest import NOW, Clock

from gco_desktop.bootstrap import Services


@pytest.fixture
def logged(services: Services) -> Services:
    """A kluis in which something was done today."""
    with services.herstel.context.write() as uow:
        uow.archive.log(NOW, "reservekopie", "kluis")
        uow.commit()
    return services


def test_a_new_kluis_has_nothing_to_compare_with(services: Services, clock: Clock) -> None:
    clock.forward(days=-4000)
    assert services.onderhoud.clock_behind() is None


@pytest.mark.parametrize("hours", [0, -1, -12, 24 * 4000])
def test_summer_time_journeys_and_the_future_are_no_fault(
    logged: Services, clock: Clock, hours: int
) -> None:
    clock.forward(hours=hours)
    assert logged.onderhoud.clock_behind() is None


@pytest.mark.parametrize("days", [-2, -4000])
def test_a_clock_behind_the_last_work_is_told_with_the_day_of_that_work(
    logged: Services, clock: Clock, days: int
) -> None:
    clock.forward(days=days)
    assert logged.onderhoud.clock_behind() == NOW


def test_once_the_clock_is_right_again_work_of_the_future_is_forgotten(
    logged: Services, clock: Clock
) -> None:
    future = NOW + timedelta(days=4000)
    for moment in (future, NOW):
        with logged.herstel.context.write() as uow:
            uow.archive.log(moment, "reservekopie", "kluis")
            uow.commit()
    assert logged.onderhoud.clock_behind() is None


@pytest.mark.parametrize("days", [-4000, 4000])
def test_work_goes_on_whatever_the_clock_says(logged: Services, clock: Clock, days: int) -> None:
    before = logged.gezinnen.register("Gezin De Vries")
    clock.forward(days=days)
    after = logged.gezinnen.register("Gezin Bakker")
    logged.contacten.save(logged.contacten.new(after.id))
    assert {regel.id for regel in logged.gezinnen.regels()} == {before.id, after.id}
    logged.vandaag.overview()
    assert logged.herstel.undo() > 0
