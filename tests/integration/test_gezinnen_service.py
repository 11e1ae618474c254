"""Gezinnen and persons: a name is enough, a person may be in two gezinnen."""

from dataclasses import replace
from datetime import date

import pytest
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.traject import Intensiteit, Overgang, TrajectStatus
from gco_desktop.errors import (
    EindVoorBeginError,
    GeborenInToekomstError,
    NaamOntbreektError,
)


def test_a_name_is_enough(services: Services) -> None:
    gezin = services.gezinnen.register("  Gezin Yılmaz ")
    assert gezin.naam == "Gezin Yılmaz"
    assert gezin.dossiernummer == "G2026-001"
    [regel] = services.gezinnen.regels()
    assert (regel.naam, regel.status, regel.laatste_contact) == ("Gezin Yılmaz", None, None)


def test_without_a_name_nothing_is_kept(services: Services) -> None:
    with pytest.raises(NaamOntbreektError):
        services.gezinnen.register("   ")
    assert services.gezinnen.regels() == []


def test_dossier_numbers_go_up(services: Services) -> None:
    numbers = [services.gezinnen.register(f"Gezin {n}").dossiernummer for n in range(3)]
    assert numbers == ["G2026-001", "G2026-002", "G2026-003"]


def test_numbers_go_on_after_the_highest_whatever_else_was_typed(services: Services) -> None:
    for number in ("G2026-abc", "G2026-", "G2026-0999", "G2025-2000", "eigen"):
        gezin = Gezin(id=services.gezinnen.new_gezin_id(), naam=number, dossiernummer=number)
        services.gezinnen.register(gezin)
    numbers = [services.gezinnen.register(f"Gezin {n}").dossiernummer for n in range(2)]
    assert numbers == ["G2026-1000", "G2026-1001"]


def test_a_person_can_be_in_two_gezinnen(services: Services) -> None:
    first, second = (services.gezinnen.register(naam) for naam in ("Gezin A", "Gezin B"))
    lid = services.gezinnen.new_persoon(first.id)
    persoon = replace(lid.persoon, voornaam="Noor")
    services.gezinnen.save_persoon(persoon, lid.relatie)
    other = services.gezinnen.new_persoon(second.id)
    services.gezinnen.save_persoon(persoon, replace(other.relatie, persoon_id=persoon.id))
    for gezin in (first, second):
        assert [lid.persoon for lid in services.gezinnen.detail(gezin.id).leden] == [persoon]


def test_only_one_person_is_addressed_first(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin A")
    for naam in ("Anna", "Bart"):
        lid = services.gezinnen.new_persoon(gezin.id)
        services.gezinnen.save_persoon(
            replace(lid.persoon, voornaam=naam), replace(lid.relatie, aanspreekpunt=True)
        )
    detail = services.gezinnen.detail(gezin.id)
    assert detail.aanspreekpunt is not None
    assert detail.aanspreekpunt.persoon.naam == "Bart"
    assert sum(lid.relatie.aanspreekpunt for lid in detail.leden) == 1


def test_dates_that_cannot_be_are_refused(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin A")
    lid = services.gezinnen.new_persoon(gezin.id)
    born = replace(lid.persoon, voornaam="Noor", geboortedatum=date(2026, 11, 23))
    with pytest.raises(GeborenInToekomstError):
        services.gezinnen.save_persoon(born, lid.relatie)
    died = replace(
        lid.persoon,
        voornaam="Noor",
        geboortedatum=date(1950, 2, 1),
        overleden_op=date(1950, 1, 1),
    )
    with pytest.raises(EindVoorBeginError):
        services.gezinnen.save_persoon(died, lid.relatie)
    assert services.gezinnen.detail(gezin.id).leden == ()


def test_an_archived_gezin_is_kept_and_comes_back_with_undo(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin A")
    services.gezinnen.archive(gezin.id)
    assert services.gezinnen.regels()[0].gearchiveerd
    services.herstel.undo()
    assert not services.gezinnen.regels()[0].gearchiveerd


def test_the_term_follows_the_intensity(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin A")
    traject = begin_traject(services, gezin.id, intensiteit=Intensiteit.WAAKVLAM)
    bundel = services.contacten.new(gezin.id, date(2026, 9, 1))
    services.contacten.save(bundel)
    today = date(2026, 11, 22)
    [regel] = services.gezinnen.regels()
    assert (regel.days_silent(today), regel.termijn, regel.overdue(today)) == (82, 120, False)
    services.trajecten.revise(traject, (Overgang(naar=Intensiteit.REGULIER, op=today),))
    [regel] = services.gezinnen.regels()
    assert (regel.termijn, regel.overdue(today)) == (42, True)


def test_a_closed_gezin_is_never_overdue(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin A")
    traject = begin_traject(services, gezin.id, start=date(2025, 1, 1))
    services.contacten.save(services.contacten.new(gezin.id, date(2025, 2, 1)))
    closed = Overgang(naar=TrajectStatus.AFGESLOTEN, op=date(2026, 1, 1))
    services.trajecten.revise(traject, (closed,))
    [regel] = services.gezinnen.regels()
    assert regel.status is TrajectStatus.AFGESLOTEN
    assert not regel.overdue(date(2026, 11, 22))


def test_the_last_contact_is_one_that_has_been_however_many_are_to_come(
    services: Services,
) -> None:
    gezin = services.gezinnen.register("Gezin Yılmaz")
    coming = [date(2027, 1, day) for day in range(1, 13)]
    services.contacten.save(services.contacten.new(gezin.id, coming[0]))
    assert services.gezinnen.detail(gezin.id).laatste_contact == coming[0]
    for day in (date(2026, 9, 1), *coming[1:]):
        services.contacten.save(services.contacten.new(gezin.id, day))
    detail = services.gezinnen.detail(gezin.id)
    assert detail.laatste_contact == date(2026, 9, 1)
    assert detail.contacten_totaal == 13
    assert [regel.datum for regel in detail.contacten] == coming[:1:-1]
