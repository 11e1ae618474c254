"""Aanmeldingen in the kluis: weighed, refused, withdrawn, and turned into a traject in one step."""

from dataclasses import replace
from datetime import date

import pytest
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.aanmelding import Aanmelding, Besluit
from gco_desktop.domain.traject import TrajectStatus
from gco_desktop.errors import BsnVermoedError, NaamOntbreektError, NotFoundError

TODAY = date(2026, 11, 22)


def filled(services: Services) -> Aanmelding:
    return replace(
        services.aanmeldingen.new(),
        naam="Gezin Bergsma",
        datum=date(2026, 11, 3),
        aanmelder="NAASTE",
        aanmelder_naam="Tineke Bergsma",
        hulpvraag="Rust in huis",
        doelgroep="NAH",
        toets=("REGULIER=nee",),
        uitzondering=True,
        motivering="Geen andere hulp past",
    )


def test_a_name_is_all_it_needs_and_open_ones_come_first_the_oldest_on_top(
    services: Services,
) -> None:
    service = services.aanmeldingen
    with pytest.raises(NaamOntbreektError):
        service.save(service.new())
    for naam, day, besluit in (
        ("Nieuw", date(2026, 11, 20), Besluit.OPEN),
        ("Weg", date(2026, 11, 1), Besluit.INGETROKKEN),
        ("Oud", date(2026, 11, 2), Besluit.OPEN),
    ):
        service.save(replace(service.new(), naam=naam, datum=day, besluit=besluit))
    assert [each.naam for each in service.regels()] == ["Oud", "Nieuw", "Weg"]
    assert service.regels()[2].besluit_op == TODAY


def test_a_traject_comes_in_one_step_with_everything_that_was_filled_in(services: Services) -> None:
    service, aanmelding = services.aanmeldingen, filled(services)
    service.save(aanmelding)
    traject = service.begin_traject(aanmelding, gezin="Gezin Bergsma")
    detail = services.trajecten.detail(traject.id)
    assert (traject.doelgroep, traject.doel) == ("NAH", "Rust in huis")
    assert [(stap.status, stap.op, stap.reden) for stap in detail.stappen] == [
        (TrajectStatus.AANGEMELD, date(2026, 11, 3), ""),
        (TrajectStatus.TOEGEWEZEN, TODAY, "Geen andere hulp past"),
    ]
    gezin = services.gezinnen.detail(traject.gezin_id)
    [lid] = gezin.leden
    assert (gezin.gezin.naam, lid.persoon.naam) == ("Gezin Bergsma", "Tineke Bergsma")
    assert (lid.relatie.is_client, lid.relatie.aanspreekpunt) == (False, True)
    assert detail.aanmelding is not None
    assert detail.aanmelding.besluit is Besluit.TOEGEWEZEN
    again = service.begin_traject(service.get(aanmelding.id), gezin="Nog een keer")
    assert again.id == traject.id
    services.herstel.undo()
    assert service.get(aanmelding.id).besluit is Besluit.OPEN
    assert services.gezinnen.regels() == []
    with pytest.raises(NotFoundError):
        services.trajecten.detail(traject.id)


def test_a_traject_for_a_gezin_that_is_there_adds_nobody_twice(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin Bergsma")
    lid = services.gezinnen.new_persoon(gezin.id)
    persoon = replace(lid.persoon, voornaam="Tineke", achternaam="Bergsma")
    services.gezinnen.save_persoon(persoon, replace(lid.relatie, is_client=True))
    services.gezinnen.register("Gezin Bakker")
    alike, everyone = services.aanmeldingen.gezinnen("mevrouw Bergsma")
    assert ([each.id for each in alike], len(everyone)) == ([gezin.id], 2)
    begin_traject(services, gezin.id)
    traject = services.aanmeldingen.begin_traject(
        replace(filled(services), aanmelder="CLIENT", aanmelder_naam="tineke bergsma"),
        gezin=gezin.id,
    )
    assert traject.client_id == persoon.id
    detail = services.gezinnen.detail(gezin.id)
    assert (len(detail.leden), len(detail.trajecten)) == (1, 2)
    assert detail.leidend is not None
    assert detail.leidend.status is TrajectStatus.ACTIEF


def test_a_refused_one_keeps_a_short_record_and_all_of_it_can_be_undone(services: Services) -> None:
    service = services.aanmeldingen
    refused = service.save(
        replace(filled(services), besluit=Besluit.NIET_PASSEND, bestemming="OCO_SD")
    )
    service.shorten(refused.id)
    assert service.get(refused.id) == refused.shortened()
    services.herstel.undo()
    assert service.get(refused.id) == refused
    service.delete(refused.id)
    assert service.regels() == ()
    services.herstel.undo()
    assert service.regels() == (refused,)


def test_nine_digits_that_may_be_a_bsn_are_asked_about(services: Services) -> None:
    typed = replace(filled(services), hulpvraag="Nummer 111222333")
    with pytest.raises(BsnVermoedError):
        services.aanmeldingen.save(typed)
    with pytest.raises(BsnVermoedError):
        services.aanmeldingen.begin_traject(typed, gezin="Gezin Bergsma")
    assert services.gezinnen.regels() == []
    services.aanmeldingen.save(typed, bsn_reden="Een dossiernummer")


def test_a_refused_one_without_handover_is_asked_about_on_the_first_screen(
    services: Services,
) -> None:
    refused = services.aanmeldingen.save(
        replace(filled(services), besluit=Besluit.NIET_PASSEND, besluit_op=date(2026, 11, 8))
    )
    [line] = services.vandaag.overview().eerst
    assert (line.aanmelding_id, line.titel) == (refused.id, "Is de warme overdracht geregeld?")
    services.aanmeldingen.save(replace(refused, overdracht_op=TODAY))
    assert services.vandaag.overview().eerst == ()
