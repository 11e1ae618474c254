"""The week grid: totals are typed, lines of contacts are kept."""

from dataclasses import replace
from datetime import date

import pytest
from conftest import Clock

from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.traject import Traject

FRIDAY = date(2026, 11, 20)


@pytest.fixture
def traject(services: Services) -> Traject:
    return services.trajecten.start(services.gezinnen.register("Gezin De Vries").id)


def row(traject: Traject) -> UrenRij:
    return UrenRij(soort="INDIRECT", gezin_id=traject.gezin_id, traject_id=traject.id, activiteit=4)


def cell(services: Services) -> int:
    return services.uren.week(FRIDAY).dagen[4]


def booked(services: Services, van: date, tot: date) -> int:
    with services.uren.context.read() as uow:
        return sum(line.minuten for line in uow.reads.uren.ledger(van, tot, None))


def test_typing_fills_changes_and_clears(services: Services, traject: Traject) -> None:
    for minutes in (45, 90, 30):
        services.uren.set_cell(row(traject), FRIDAY, minutes)
        assert cell(services) == minutes
    services.uren.set_cell(row(traject), FRIDAY, 0)
    assert services.uren.week(FRIDAY).rijen == ()
    services.herstel.undo()
    assert cell(services) == 30
    assert booked(services, date(2000, 1, 1), date(2100, 1, 1)) == 30


def test_a_cell_above_hours_of_a_contact_adds_a_line(services: Services, traject: Traject) -> None:
    bundel = services.contacten.new(traject.gezin_id, FRIDAY)
    regel = services.contacten.new_regel(bundel.contact, 60, 4)
    saved = services.contacten.save(replace(bundel, uren=(regel,)))
    services.uren.set_cell(row(traject), FRIDAY, 75)
    assert cell(services) == 75
    assert services.contacten.get(saved.contact.id).uren[0].minuten == 60
    services.uren.set_cell(row(traject), FRIDAY, 40)
    assert services.contacten.get(saved.contact.id).uren[0].minuten == 40


def test_rows_without_a_gezin_come_last(services: Services, traject: Traject) -> None:
    services.uren.set_cell(UrenRij(soort="INTERVISIE"), FRIDAY, 120)
    services.uren.set_cell(row(traject), FRIDAY, 45)
    week = services.uren.week(FRIDAY)
    assert [rij.soort for rij, _ in week.rijen] == ["INDIRECT", "INTERVISIE"]
    assert (week.totaal, week.bij_gezinnen) == (165, 45)


def test_the_rows_of_last_week_can_be_taken_over(services: Services, traject: Traject) -> None:
    services.uren.set_cell(row(traject), date(2026, 11, 13), 45)
    [rij] = services.uren.previous_rows(FRIDAY)
    assert (rij.activiteit, rij.gezin) == (4, "Gezin De Vries")


def test_a_booking_never_lands_in_a_quarter_that_left(
    services: Services, traject: Traject, clock: Clock
) -> None:
    services.profiel.save(replace(services.profiel.get(), melder="mh17"))
    services.uren.set_cell(row(traject), FRIDAY, 45)
    clock.forward(days=60)
    services.samenvattingen.make(Periode(2026, 4))
    clock.forward(days=-60)  # the clock of the computer is set back
    services.uren.set_cell(row(traject), FRIDAY, 60)
    assert booked(services, date(2026, 10, 1), date(2026, 12, 31)) == 45
    assert booked(services, date(2027, 1, 1), date(2027, 3, 31)) == 15
