"""The year sheets: what counts for the tax office, and what was learnt."""

from dataclasses import replace
from datetime import date

import pytest
from conftest import Clock

from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.errors import NotFoundError


def book(services: Services, soort: str, day: date, minuten: int) -> None:
    services.uren.set_cell(UrenRij(soort=soort), day, minuten)


def test_a_year_counts_the_kinds_that_count_by_month(services: Services) -> None:
    book(services, "BEDRIJF", date(2026, 1, 31), 60)
    book(services, "INTERVISIE", date(2026, 11, 2), 90)
    book(services, "INTERVISIE", date(2026, 12, 24), 30)  # after today
    book(services, "INTERVISIE", date(2025, 12, 31), 500)
    beeld = services.register.jaar(2026)
    assert beeld.criterium.maanden == (60, *[0] * 9, 90, 30)
    assert (beeld.criterium.tot_nu, beeld.criterium.eerste) == (150, date(2026, 1, 31))
    assert beeld.jaren == (2025, 2026)


def test_kinds_that_do_not_count_stand_apart(services: Services) -> None:
    book(services, "INTERVISIE", date(2026, 3, 2), 90)
    book(services, "VERZONNEN", date(2026, 3, 2), 45)
    criterium = services.register.jaar(2026).criterium
    assert (criterium.totaal, criterium.niet_geteld) == (90, 45)


def test_an_empty_year_is_a_year(services: Services) -> None:
    beeld = services.register.jaar(2026)
    assert (beeld.criterium.totaal, beeld.criterium.eerste, beeld.jaren) == (0, None, (2026, 2026))


def test_what_was_learnt_is_kept_changed_and_brought_back(services: Services, clock: Clock) -> None:
    scholing = replace(services.register.new_scholing(), titel="Masterclass", minuten=180)
    services.register.save_scholing(scholing)
    services.register.save_scholing(replace(scholing, punten_tienden=45))
    (regel,) = services.register.register().regels
    assert (regel.titel, regel.minuten, regel.punten_tienden) == ("Masterclass", 180, 45)
    services.register.delete_scholing(scholing.id)
    assert services.register.register().regels == ()
    (binned,) = services.prullenbak.all()
    assert binned.titel == "Masterclass op 22 november 2026"
    services.prullenbak.put_back(binned.id)
    assert services.register.scholing(scholing.id).punten_tienden == 45


def test_deleting_what_was_learnt_can_be_undone(services: Services) -> None:
    scholing = services.register.save_scholing(services.register.new_scholing())
    services.register.delete_scholing(scholing.id)
    with pytest.raises(NotFoundError):
        services.register.scholing(scholing.id)
    services.herstel.undo()
    assert services.register.scholing(scholing.id) == scholing


def test_booked_intervisie_counts_along_until_something_is_noted_of_it(services: Services) -> None:
    book(services, "INTERVISIE", date(2026, 11, 3), 150)
    (regel,) = services.register.register().regels
    noted = services.register.new_scholing(regel)
    services.register.save_scholing(replace(noted, punten_tienden=20, bewijs="map 3"))
    (after,) = services.register.register().regels
    assert (after.minuten, after.punten_tienden, after.bewijs) == (150, 20, "map 3")


def test_a_norm_shows_how_far_one_is(services: Services) -> None:
    book(services, "INTERVISIE", date(2026, 11, 3), 150)
    norm = replace(services.register.new_norm(), groep="reflectie", minuten=600)
    services.register.save_norm(norm)
    (voortgang,) = services.register.register().voortgang
    assert (voortgang.minuten, voortgang.minuten_nog) == (150, 450)
    services.register.delete_norm(norm.id)
    assert services.register.register().voortgang == ()
    services.herstel.undo()
    assert [each.norm for each in services.register.register().voortgang] == [norm]
