"""Cells that are kept together, seen late, or lie in a month that was closed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenCel, UrenRij
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.domain.traject import Traject
from ui.uren.books import correction_month

MAANDAG = date(2026, 11, 16)
INTERVISIE = UrenRij(soort="INTERVISIE")


@pytest.fixture
def traject(services: Services) -> Traject:
    return begin_traject(services, services.gezinnen.register("Gezin De Vries").id)


def row(traject: Traject, nr: int = 4) -> UrenRij:
    return UrenRij(soort="DIRECT", gezin_id=traject.gezin_id, traject_id=traject.id, activiteit=nr)


def cell(rij: UrenRij, number: int, minuten: int, was: int | None = None) -> UrenCel:
    return UrenCel(rij=rij, datum=MAANDAG + timedelta(days=number), minuten=minuten, was=was)


def test_many_cells_are_one_step_to_undo(services: Services, traject: Traject) -> None:
    services.uren.set_cell(INTERVISIE, MAANDAG, 15)
    cells = [cell(row(traject), number, 30) for number in range(5)]
    assert services.uren.set_cells([*cells, cell(INTERVISIE, 0, 0)]) == ()
    assert services.uren.week(MAANDAG).dagen == (30, 30, 30, 30, 30, 0, 0)
    services.herstel.undo()
    assert services.uren.week(MAANDAG).dagen == (15, 0, 0, 0, 0, 0, 0)


def test_what_changed_meanwhile_is_told_and_nothing_is_kept(
    services: Services, traject: Traject
) -> None:
    bundel = services.contacten.new(traject.gezin_id, MAANDAG)
    regel = replace(services.contacten.new_regel(bundel.contact, 45, 4), soort="DIRECT")
    services.contacten.save(replace(bundel, uren=(regel,)))
    others = services.uren.set_cells(
        [cell(row(traject), 0, 90, was=0), cell(row(traject), 1, 60, was=0)]
    )
    assert [(each.datum, each.minuten) for each in others] == [(MAANDAG, 45)]
    assert services.uren.week(MAANDAG).dagen == (45, 0, 0, 0, 0, 0, 0)


def test_one_minute_on_a_sunday_is_an_hour_like_any_other(
    services: Services, traject: Traject
) -> None:
    assert services.uren.set_cells([cell(row(traject), 6, 1, was=0)]) == ()
    assert services.uren.week(MAANDAG).totaal == 1


def test_the_rows_used_on_most_days_of_four_weeks_are_offered(
    services: Services, traject: Traject
) -> None:
    gone = services.gezinnen.register("Gezin Jansen")
    old = begin_traject(services, gone.id)
    for nr, days in ((1, 5), (2, 4), (3, 3), (4, 2), (5, 1)):
        cells = [cell(row(traject, nr), -number - 1, 10) for number in range(days)]
        services.uren.set_cells(cells)
    services.uren.set_cells([cell(INTERVISIE, -number - 1, 90) for number in range(4)])
    services.uren.set_cells([cell(row(old), -number - 1, 90) for number in range(7)])
    services.uren.set_cells([cell(row(traject, 9), -29 - number, 90) for number in range(7)])
    services.gezinnen.archive(gone.id)
    vaak = services.uren.week(MAANDAG).vaak
    assert [rij.activiteit for rij in vaak] == [1, None, 2, 3, 4]
    assert services.uren.week(MAANDAG).rijen == ()


def test_a_renamed_and_archived_gezin_keeps_its_hours(services: Services, traject: Traject) -> None:
    services.uren.set_cells([cell(row(traject), 0, 30)])
    gezin = services.gezinnen.detail(traject.gezin_id).gezin
    services.gezinnen.save(replace(gezin, naam="Gezin Postma"))
    services.gezinnen.archive(gezin.id)
    ((rij, minuten),) = services.uren.week(MAANDAG).rijen
    assert (rij.gezin, minuten[0]) == ("Gezin Postma", 30)
    services.uren.set_cells([cell(rij, 0, 45, was=30)])
    assert services.uren.week(MAANDAG).totaal == 45


def test_a_week_tells_which_of_its_months_are_closed_and_whose_hours_are_in_them(
    services: Services, traject: Traject
) -> None:
    usual = services.profiel.add_opdrachtgever("Alliantie")
    services.uren.set_cell(row(traject), date(2026, 10, 1), 60)
    services.afsluiten.close(usual.id, "2026-10")
    assert services.uren.week(MAANDAG).gesloten == frozenset()
    week = services.uren.week(date(2026, 10, 30))
    assert (usual.id, "2026-10") in week.gesloten
    assert week.partijen == {None: usual.id, traject.id: usual.id}


def test_a_cell_is_closed_for_those_whose_hours_are_in_it_also_when_the_traject_moved(
    services: Services, traject: Traject
) -> None:
    first, second = (services.profiel.add_opdrachtgever(naam) for naam in ("Alliantie", "Bond"))
    assign(services, traject, first)
    typed, met, later = (date(2026, 10, nr) for nr in (28, 29, 30))
    services.uren.set_cell(row(traject), typed, 60)
    bundel = services.contacten.new(traject.gezin_id, met)
    regel = replace(services.contacten.new_regel(bundel.contact, 45, 4), soort="DIRECT")
    services.contacten.save(replace(bundel, uren=(regel,)))
    assign(services, traject, second)
    services.uren.set_cell(row(traject), later, 30)
    services.afsluiten.close(first.id, "2026-10")
    assert closed_days(services, traject) == [typed, met]
    services.afsluiten.reopen(first.id, "2026-10", "Verkeerd")
    services.afsluiten.close(second.id, "2026-10")
    # A contact has no line of its own to change: a new one goes to the books of the traject.
    assert closed_days(services, traject) == [date(2026, 10, nr) for nr in (26, 27, 29, 30, 31)]


def assign(services: Services, traject: Traject, party: Opdrachtgever) -> None:
    services.trajecten.revise(replace(traject, opdrachtgever_id=party.id))


def closed_days(services: Services, traject: Traject) -> list[date]:
    week = services.uren.week(date(2026, 10, 30))
    days = [week.maandag + timedelta(days=number) for number in range(7)]
    return [day for day in days if correction_month(week, row(traject), day)]


def test_a_change_of_a_closed_cell_is_a_correction_in_the_open_month(
    services: Services, traject: Traject
) -> None:
    usual = services.profiel.add_opdrachtgever("Alliantie")
    services.uren.set_cell(row(traject), date(2026, 10, 30), 60)
    services.afsluiten.close(usual.id, "2026-10")
    services.uren.set_cell(row(traject), date(2026, 10, 30), 90)
    months = {each.maand: each for each in services.afsluiten.overview()}
    assert months["2026-10"].minuten == 60
    assert months["2026-11"].correctie == 30
    services.herstel.undo()
    assert services.uren.week(date(2026, 10, 30)).totaal == 60
