"""The week grid: totals are typed, lines of contacts are kept."""

from dataclasses import replace
from datetime import date

import pytest
from conftest import Clock
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.traject import Traject

FRIDAY = date(2026, 11, 20)


@pytest.fixture
def traject(services: Services) -> Traject:
    return begin_traject(services, services.gezinnen.register("Gezin De Vries").id)


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


def test_a_lower_cell_shortens_the_last_contact_first(services: Services, traject: Traject) -> None:
    ids = []
    for minutes in (60, 30):  # the longest was written first
        bundel = services.contacten.new(traject.gezin_id, FRIDAY)
        regel = services.contacten.new_regel(bundel.contact, minutes, 4)
        ids.append(services.contacten.save(replace(bundel, uren=(regel,))).contact.id)
    services.uren.set_cell(row(traject), FRIDAY, 70)
    first, last = (services.contacten.get(each).uren for each in ids)
    assert (first[0].minuten, last[0].minuten) == (60, 10)
    services.uren.set_cell(row(traject), FRIDAY, 50)
    first, last = (services.contacten.get(each).uren for each in ids)
    assert (first[0].minuten, last) == (50, ())


def test_a_line_of_the_grid_is_for_the_opdrachtgever_of_its_traject(
    services: Services, traject: Traject
) -> None:
    usual = services.profiel.add_opdrachtgever("Alliantie")
    other = services.profiel.add_opdrachtgever("Gemeente")
    services.uren.set_cell(row(traject), FRIDAY, 45)
    services.trajecten.revise(replace(traject, opdrachtgever_id=other.id))
    services.uren.set_cell(row(traject), date(2026, 11, 19), 45)
    services.uren.set_cell(UrenRij(soort="INTERVISIE"), FRIDAY, 45)
    with services.uren.context.read() as uow:
        found = [regel.opdrachtgever_id for regel in uow.uren.find()]
    assert found == [usual.id, other.id, usual.id]


def exported(services: Services) -> list[list[str]]:
    table = services.uren.csv(Periode(2026, 4)).decode("utf-8-sig")
    return [line.split(";") for line in table.splitlines()[1:]]


def test_kilometres_stand_once_with_the_travel_time_of_the_contact(
    services: Services, traject: Traject
) -> None:
    contacts = services.contacten
    bundel = contacts.new(traject.gezin_id, FRIDAY)
    uren = (contacts.new_regel(bundel.contact, 60, 4), contacts.new_reistijd(bundel.contact, 30))
    rit = contacts.new_rit(bundel.contact, 234)
    contacts.save(replace(bundel, uren=uren, rit=rit))
    assert {(line[3], line[7]) for line in exported(services)} == {
        ("Werk voor het gezin zonder gezin", ""),
        ("Reistijd", "23,4"),
    }


def test_kilometres_without_travel_time_or_hours_are_not_lost(
    services: Services, traject: Traject
) -> None:
    contacts = services.contacten
    for number, minutes in enumerate((60, 0)):
        bundel = contacts.new(traject.gezin_id, date(2026, 11, 18 + number))
        regel = contacts.new_regel(bundel.contact, minutes, 4)
        contacts.save(
            replace(bundel, uren=(regel,), rit=contacts.new_rit(bundel.contact, 100 + number))
        )
    assert [(line[0], line[2], line[5], line[7]) for line in exported(services)] == [
        ("2026-11-18", "60", "T2026-001", "10,0"),
        ("2026-11-19", "0", "T2026-001", "10,1"),
    ]


def test_the_table_of_hours_holds_no_name(services: Services, traject: Traject) -> None:
    services.uren.set_cell(row(traject), FRIDAY, 45)
    table = services.uren.csv(Periode(2026, 4)).decode("utf-8-sig")
    assert "T2026-001" in table
    assert "Vries" not in table


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


def test_a_row_with_a_product_of_zn_is_a_row_of_its_own(
    services: Services, traject: Traject
) -> None:
    party = services.profiel.add_opdrachtgever("Zorgkantoor")
    assert services.uren.with_zn() == frozenset()
    services.profiel.revise_opdrachtgever(replace(party, zn_producten=True))
    assert traject.id in services.uren.with_zn()
    services.uren.set_cell(row(traject), FRIDAY, 45)
    services.uren.set_cell(replace(row(traject), zn_product="ZB"), FRIDAY, 30)
    services.uren.set_cell(replace(row(traject), zn_product="ZB"), FRIDAY, 15)
    rows = services.uren.week(FRIDAY).rijen
    assert [(rij.zn_product, sum(minutes)) for rij, minutes in rows] == [("", 45), ("ZB", 15)]
    opgave = services.opgaven.of(party.id, "2026-11")
    assert [(each.code, each.minuten) for each in opgave.per_zn_product] == [("", 45), ("ZB", 15)]
