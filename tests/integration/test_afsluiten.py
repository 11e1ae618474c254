"""Closing a month: numbered, frozen, corrected in the next open one, and always made again."""

from dataclasses import replace
from datetime import date

import pytest
from conftest import Clock

from gco_desktop.bootstrap import Services
from gco_desktop.domain.ids import OpdrachtgeverId, UrenregelId
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.domain.uren import BEDRIJF, Urenregel
from gco_desktop.errors import AfsluitError, BsnVermoedError, NietsOngedaanError, NotFoundError
from gco_desktop.services.afsluiten import Maandstand

MARCH, APRIL, MAY = "2026-03", "2026-04", "2026-05"
DAY = date(2026, 3, 10)
DIRECT = UrenRij(soort="DIRECT", activiteit=4)
TRAVEL = UrenRij(soort="REISTIJD")


@pytest.fixture
def party(services: Services) -> Opdrachtgever:
    return services.profiel.add_opdrachtgever("Samen")


def total(services: Services, party: Opdrachtgever | None, maand: str) -> int:
    return services.opgaven.of(party.id if party else None, maand).totaal.minuten


def state(services: Services, party: Opdrachtgever, maand: str) -> Maandstand:
    for each in services.afsluiten.overview():
        if (each.opdrachtgever_id, each.maand) == (party.id, maand):
            return each.stand
    raise AssertionError(maand)


def test_a_closed_month_gets_the_next_number_of_its_opdrachtgever(
    services: Services, party: Opdrachtgever
) -> None:
    services.uren.set_cell(DIRECT, DAY, 60)
    numbers = [services.afsluiten.close(party.id, maand).volgnummer for maand in (APRIL, MARCH)]
    assert numbers == [1, 2]
    assert services.afsluiten.close(None, MARCH).volgnummer == 1
    assert services.afsluiten.closed_months() == {
        (party.id, APRIL),
        (party.id, MARCH),
        (None, MARCH),
    }


def test_what_is_closed_is_not_closed_again_and_what_is_open_not_opened(
    services: Services, party: Opdrachtgever
) -> None:
    with pytest.raises(AfsluitError, match="open"):
        services.afsluiten.reopen(party.id, MARCH, "Vergissing")
    services.afsluiten.close(party.id, MARCH)
    with pytest.raises(AfsluitError, match="gesloten"):
        services.afsluiten.close(party.id, MARCH)
    with pytest.raises(AfsluitError, match="reden"):
        services.afsluiten.reopen(party.id, MARCH, "  ")
    with pytest.raises(BsnVermoedError):
        services.afsluiten.reopen(party.id, MARCH, "Van 111222333")


def test_a_correction_stands_in_the_next_open_month_and_names_what_it_corrects(
    services: Services, party: Opdrachtgever
) -> None:
    services.uren.set_cell(DIRECT, DAY, 60)
    services.afsluiten.close(party.id, MARCH)
    services.uren.set_cell(DIRECT, DAY, 45)
    assert (total(services, party, MARCH), total(services, party, APRIL)) == (60, -15)
    opgave = services.opgaven.of(party.id, APRIL)
    assert opgave.regels == ()
    assert [(each.datum, each.minuten, each.volgnummer) for each in opgave.correcties] == [
        (DAY, -15, 1)
    ]


def test_a_late_line_and_a_deletion_are_corrections_too(
    services: Services, party: Opdrachtgever
) -> None:
    services.uren.set_cell(DIRECT, DAY, 60)
    services.afsluiten.close(party.id, MARCH)
    services.uren.set_cell(DIRECT, DAY, 0)
    services.uren.set_cell(TRAVEL, DAY, 30)
    opgave = services.opgaven.of(party.id, APRIL)
    assert [(each.soort, each.minuten) for each in opgave.correcties] == [
        ("DIRECT", -60),
        ("REISTIJD", 30),
    ]


def test_undoing_what_was_typed_before_the_closing_is_a_correction(
    services: Services, party: Opdrachtgever
) -> None:
    services.uren.set_cell(DIRECT, DAY, 60)
    services.afsluiten.close(party.id, MARCH)
    services.herstel.undo()
    assert (total(services, party, MARCH), total(services, party, APRIL)) == (60, -60)


def test_no_undo_takes_a_closing_back(services: Services, party: Opdrachtgever) -> None:
    services.afsluiten.close(party.id, MARCH)
    with pytest.raises(NietsOngedaanError):
        services.herstel.undo()


def test_what_a_contact_changes_is_a_correction(services: Services, party: Opdrachtgever) -> None:
    gezin = services.gezinnen.register("Gezin De Vries")
    bundel = services.contacten.new(gezin.id, DAY)
    regel = services.contacten.new_regel(bundel.contact, 60, 4)
    saved = services.contacten.save(replace(bundel, uren=(regel,)))
    services.afsluiten.close(party.id, MARCH)
    services.contacten.save(replace(saved, uren=(replace(saved.uren[0], minuten=75),)))
    assert (total(services, party, MARCH), total(services, party, APRIL)) == (60, 15)
    services.contacten.delete(saved.contact.id)
    assert (total(services, party, MARCH), total(services, party, APRIL)) == (60, -60)


def test_when_the_next_month_is_closed_as_well_a_correction_goes_further_on(
    services: Services, party: Opdrachtgever
) -> None:
    services.uren.set_cell(DIRECT, DAY, 60)
    services.afsluiten.close(party.id, MARCH)
    services.uren.set_cell(DIRECT, DAY, 45)
    services.afsluiten.close(party.id, APRIL)
    services.uren.set_cell(DIRECT, DAY, 30)
    assert [total(services, party, each) for each in (MARCH, APRIL, MAY)] == [60, -15, -15]


def test_a_clock_that_is_set_back_changes_nothing_about_where_a_correction_stands(
    services: Services, party: Opdrachtgever, clock: Clock
) -> None:
    services.uren.set_cell(DIRECT, DAY, 60)
    services.afsluiten.close(party.id, MARCH)
    clock.forward(days=-700)
    services.uren.set_cell(DIRECT, DAY, 45)
    assert services.afsluiten.close(party.id, APRIL).volgnummer == 2
    assert (total(services, party, MARCH), total(services, party, APRIL)) == (60, -15)


def test_another_opdrachtgever_takes_a_line_over_from_the_one_of_before(
    services: Services, party: Opdrachtgever
) -> None:
    other = services.profiel.add_opdrachtgever("Gemeente")
    services.uren.set_cell(DIRECT, DAY, 60)
    services.afsluiten.close(party.id, MARCH)
    with services.uren.context.write() as uow:
        [regel] = uow.uren.find()
        uow.uren.save(replace(regel, opdrachtgever_id=other.id))
        uow.commit()
    assert [total(services, party, each) for each in (MARCH, APRIL)] == [60, -60]
    assert [total(services, other, each) for each in (MARCH, APRIL)] == [60, 0]


def test_own_business_goes_to_no_opdrachtgever(services: Services, party: Opdrachtgever) -> None:
    services.uren.set_cell(UrenRij(soort=BEDRIJF), DAY, 60)
    assert (total(services, party, MARCH), total(services, None, MARCH)) == (0, 60)


def test_reopening_brings_corrections_home_that_were_not_sent_and_gets_a_new_number(
    services: Services, party: Opdrachtgever
) -> None:
    services.uren.set_cell(DIRECT, DAY, 60)
    first = services.afsluiten.close(party.id, MARCH)
    sent = services.opgaven.of(party.id, MARCH, first.volgnummer)
    services.uren.set_cell(DIRECT, DAY, 45)
    opened = services.afsluiten.reopen(party.id, MARCH, "Verkeerde dag")
    assert (opened.reden, state(services, party, MARCH)) == ("Verkeerde dag", Maandstand.HEROPEND)
    assert (total(services, party, MARCH), total(services, party, APRIL)) == (45, 0)
    second = services.afsluiten.close(party.id, MARCH)
    assert (second.volgnummer, second.minuten) == (2, 45)
    assert services.opgaven.of(party.id, MARCH, first.volgnummer) == sent
    assert services.opgaven.of(party.id, MARCH, 2).correcties == ()


def test_reopening_and_undoing_a_deletion_leaves_the_line_at_home(
    services: Services, party: Opdrachtgever
) -> None:
    services.uren.set_cell(DIRECT, DAY, 60)
    services.afsluiten.close(party.id, MARCH)
    services.uren.set_cell(DIRECT, DAY, 0)
    services.afsluiten.reopen(party.id, MARCH, "Toch niet")
    assert (total(services, party, MARCH), total(services, party, APRIL)) == (0, 0)
    services.herstel.undo()
    assert (total(services, party, MARCH), total(services, party, APRIL)) == (60, 0)


def test_closing_and_reopening_are_logged(services: Services, party: Opdrachtgever) -> None:
    services.afsluiten.close(party.id, MARCH)
    services.afsluiten.reopen(party.id, MARCH, "Vergissing")
    with services.uren.context.read() as uow:
        assert uow.archive.last_logged("maand-afgesloten")
        assert uow.archive.last_logged("maand-heropend")


def test_a_statement_that_was_sent_keeps_its_name_and_its_agreements(
    services: Services, party: Opdrachtgever
) -> None:
    services.profiel.revise_opdrachtgever(replace(party, afronding_min=15))
    services.uren.set_cell(DIRECT, DAY, 52)
    services.uren.set_cell(TRAVEL, DAY, 20)
    services.afsluiten.close(party.id, MARCH)
    sent = services.opgaven.of(party.id, MARCH, 1)
    assert (sent.afgerond.declarabel, sent.afgerond.overig) == (45, 15)
    changed = replace(party, naam="Anders", afronding_min=0, reistijd_declarabel=True)
    services.profiel.revise_opdrachtgever(changed)
    assert services.opgaven.of(party.id, MARCH, 1) == sent
    assert services.opgaven.of(party.id, MARCH) == sent
    services.afsluiten.reopen(party.id, MARCH, "Nieuwe afspraken")
    now = services.opgaven.of(party.id, MARCH)
    assert (now.hoofd.naam, now.afgerond.declarabel) == ("Anders", 72)


def test_a_closing_that_never_was_has_no_statement(
    services: Services, party: Opdrachtgever
) -> None:
    services.afsluiten.close(party.id, MARCH)
    for maand, number in ((MARCH, 2), (APRIL, 1)):
        with pytest.raises(NotFoundError):
            services.opgaven.of(party.id, maand, number)


def test_a_month_that_is_not_over_says_so_and_can_be_closed(
    services: Services, party: Opdrachtgever
) -> None:
    services.uren.set_cell(DIRECT, DAY, 60)
    services.uren.set_cell(DIRECT, date(2026, 11, 20), 60)
    assert [(each.maand, each.loopt) for each in services.afsluiten.overview()] == [
        ("2026-11", True),
        (MARCH, False),
    ]
    services.afsluiten.close(party.id, "2026-11")
    services.uren.set_cell(DIRECT, date(2026, 11, 21), 30)
    assert total(services, party, "2026-12") == 30


def test_the_quarter_counts_what_was_booked_whatever_month_it_stands_in(
    services: Services, party: Opdrachtgever
) -> None:
    services.uren.set_cell(DIRECT, DAY, 60)
    services.afsluiten.close(party.id, MARCH)
    services.uren.set_cell(DIRECT, DAY, 45)
    services.afsluiten.reopen(party.id, MARCH, "Nog iets")
    with services.uren.context.read() as uow:
        booked = uow.reads.uren.ledger(date(2026, 10, 1), date(2026, 12, 31), party.id)
    assert sum(line.minuten for line in booked) == 45


def test_a_bulk_of_lines_is_booked_in_open_months_as_well(
    services: Services, party: Opdrachtgever
) -> None:
    services.afsluiten.close(party.id, MARCH)
    add(services, [(DAY, 30, party.id), (date(2026, 4, 1), 40, party.id), (DAY, 50, None)])
    assert [total(services, party, each) for each in (MARCH, APRIL)] == [0, 70]
    assert total(services, None, MARCH) == 50


def add(services: Services, lines: list[tuple[date, int, OpdrachtgeverId | None]]) -> None:
    with services.uren.context.write() as uow:
        uow.uren.add_all(
            [
                Urenregel(
                    id=UrenregelId(services.uren.context.new_id()),
                    datum=day,
                    minuten=minuten,
                    soort="DIRECT",
                    opdrachtgever_id=party,
                )
                for day, minuten, party in lines
            ]
        )
        uow.commit()
