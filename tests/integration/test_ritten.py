"""Journeys: what is usual comes back, and nothing of a gezin leaves with the fiscal list."""

from dataclasses import replace
from datetime import date

import pytest

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.uren import Rit

FRIDAY = date(2026, 11, 20)


@pytest.fixture
def gezin(services: Services) -> Gezin:
    registered = services.gezinnen.register("Gezin De Vries")
    changed = replace(registered, adres="Lindelaan 12", plaats="Amersfoort")
    services.gezinnen.save(changed)
    return changed


def trip(services: Services, gezin: Gezin | None, **values: object) -> Rit:
    rit = services.ritten.new(FRIDAY, gezin.id if gezin else None)
    return services.ritten.save(replace(rit, **values))  # type: ignore[arg-type]


def test_a_next_journey_is_filled_in_as_the_ones_before(services: Services, gezin: Gezin) -> None:
    first = services.ritten.new(FRIDAY, gezin.id)
    assert (first.plaats, first.doel, first.km_tienden) == ("Amersfoort", "cliëntbezoek", 0)
    for km in (240, 260, 260):
        trip(services, gezin, van="kantoor", km_tienden=km)
    found = services.ritten.new(FRIDAY, gezin.id)
    assert (found.km_tienden, found.van) == (260, "kantoor")
    assert services.ritten.new(FRIDAY).km_tienden == 0


def test_the_kilometres_of_a_contact_become_a_whole_journey(
    services: Services, gezin: Gezin
) -> None:
    trip(services, gezin, van="kantoor", km_tienden=240)
    bundel = services.contacten.new(gezin.id, FRIDAY)
    rit = services.contacten.new_rit(bundel.contact, 250)
    services.contacten.save(replace(bundel, rit=rit))
    newest = services.ritten.jaar(2026).regels[0].rit
    assert (newest.van, newest.plaats, newest.km_tienden) == ("kantoor", "Amersfoort", 250)


def test_the_fiscal_list_names_no_gezin_and_no_address(services: Services, gezin: Gezin) -> None:
    trip(services, gezin, van="kantoor", naar="Lindelaan 12", doel="bij De Vries", km_tienden=240)
    trip(services, None, van="Lindelaan 12", naar="Zorgkantoor Utrecht", km_tienden=300)
    trip(services, gezin, plaats="Lindelaan", km_tienden=10)
    staat = services.ritten.staat(date(2026, 1, 1), date(2026, 12, 31))
    printed = [str(value) for rij in staat.rijen for value in rij]
    assert not any("Vries" in text or "Lindelaan" in text for text in printed)
    assert [rij[2] for rij in staat.rijen] == [
        "cliëntbezoek, Amersfoort",
        "Zorgkantoor Utrecht",
        "cliëntbezoek",
    ]
    assert any("weggelaten" in sentence for sentence in staat.toelichting)


def test_money_is_for_work_only_and_only_with_a_tariff(services: Services, gezin: Gezin) -> None:
    trip(services, gezin, km_tienden=1005)
    trip(services, None, km_tienden=400, zakelijk=False)
    jaar = (date(2026, 1, 1), date(2026, 12, 31))
    assert services.ritten.staat(*jaar).totaal == ("Totaal zakelijk", "", "", "", "", 1005, None)
    services.ritten.set_tarief(2026, 230)
    staat = services.ritten.staat(*jaar)
    assert [rij[-1] for rij in staat.rijen] == [2312, None]
    assert services.ritten.jaar(2026).tiende_cent == 230
    services.herstel.undo()
    assert services.ritten.jaar(2026).tiende_cent is None


def test_a_journey_that_was_deleted_comes_back(services: Services, gezin: Gezin) -> None:
    rit = trip(services, gezin, km_tienden=100)
    services.ritten.delete(rit.id)
    assert services.ritten.jaar(2026).regels == ()
    services.herstel.undo()
    assert services.ritten.jaar(2026).regels[0].rit == rit
    services.ritten.delete(rit.id)
    (binned,) = services.prullenbak.all()
    services.prullenbak.put_back(binned.id)
    assert services.ritten.jaar(2026).regels[0].rit == rit


def test_a_contact_that_goes_to_another_gezin_takes_its_journey_there(
    services: Services, gezin: Gezin
) -> None:
    other = replace(services.gezinnen.register("Gezin Bos"), plaats="Zwolle")
    services.gezinnen.save(other)
    bundel = services.contacten.new(gezin.id, FRIDAY)
    rit = replace(
        services.contacten.new_rit(bundel.contact, 250),
        van="kantoor",
        naar="bij hen thuis",
        doel="rechtbank",
    )
    kept = services.contacten.save(replace(bundel, rit=rit))
    services.contacten.save(replace(kept, contact=replace(kept.contact, gezin_id=other.id)))
    [staat] = services.ritten.staat(date(2026, 1, 1), date(2026, 12, 31)).rijen
    assert staat[1:4] == ("kantoor", "cliëntbezoek, Zwolle", "cliëntbezoek")
    assert services.ritten.jaar(2026).regels[0].rit.naar == ""


def test_where_a_journey_to_one_gezin_began_says_nothing_of_another(
    services: Services, gezin: Gezin
) -> None:
    trip(services, gezin, van="school van Tim", km_tienden=240)
    other = services.gezinnen.register("Gezin Bos")
    assert services.ritten.new(FRIDAY, other.id).van == ""
