"""A gezin comes on the caseload with its traject in one step, and persons come along."""

from dataclasses import replace
from datetime import date

import pytest
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.traject import Intensiteit, Overgang, Traject, TrajectStatus
from gco_desktop.errors import BsnVermoedError, EindVoorBeginError, NotFoundError
from gco_desktop.services.gezinnen import Lid


def filled_in(services: Services) -> tuple[Gezin, Traject]:
    gezin = Gezin(id=services.gezinnen.new_gezin_id(), naam="Gezin De Vries")
    traject = replace(
        services.trajecten.new_traject(gezin.id),
        doelgroep="NAH",
        intensiteit=Intensiteit.WAAKVLAM,
        status=TrajectStatus.AANGEMELD,
        start=date(2025, 3, 3),
    )
    return gezin, traject


def member(services: Services, gezin: Gezin, voornaam: str) -> Lid:
    lid = services.gezinnen.new_persoon(gezin.id)
    persoon = replace(lid.persoon, voornaam=voornaam)
    return services.gezinnen.save_persoon(persoon, lid.relatie)


def test_a_gezin_and_its_traject_are_kept_with_their_first_history(services: Services) -> None:
    gezin, traject = filled_in(services)
    services.gezinnen.register(gezin, traject=traject)
    detail = services.trajecten.detail(traject.id)
    assert detail.traject.code == "T2025-001"
    assert detail.traject.doelgroep == "NAH"
    assert [(step.status, step.op) for step in detail.stappen] == [
        (TrajectStatus.AANGEMELD, date(2025, 3, 3))
    ]
    assert [(period.intensiteit, period.van) for period in detail.intensiteiten] == [
        (Intensiteit.WAAKVLAM, date(2025, 3, 3))
    ]


def test_one_undo_takes_both_back(services: Services) -> None:
    gezin, traject = filled_in(services)
    services.gezinnen.register(gezin, traject=traject)
    services.herstel.undo()
    with pytest.raises(NotFoundError):
        services.gezinnen.detail(gezin.id)
    assert services.trajecten.regels() == []


def test_a_traject_that_cannot_be_keeps_the_gezin_out_too(services: Services) -> None:
    gezin, traject = filled_in(services)
    with pytest.raises(EindVoorBeginError):
        services.gezinnen.register(gezin, traject=replace(traject, eind=date(2024, 1, 1)))
    assert services.gezinnen.regels() == []


def test_a_number_that_may_be_a_bsn_is_asked_about_in_the_traject_as_well(
    services: Services,
) -> None:
    gezin, traject = filled_in(services)
    traject = replace(traject, doel="Contact over 111222333")
    with pytest.raises(BsnVermoedError):
        services.gezinnen.register(gezin, traject=traject)
    assert services.gezinnen.regels() == []
    services.gezinnen.register(gezin, traject=traject, bsn_reden="Een klantnummer")


def test_the_list_the_dossier_and_a_new_contact_agree_on_the_leading_traject(
    services: Services,
) -> None:
    gezin, traject = filled_in(services)
    services.gezinnen.register(gezin, traject=traject)
    same_day = [begin_traject(services, gezin.id) for _ in range(2)]
    closed = Overgang(naar=TrajectStatus.AFGESLOTEN, op=date(2026, 11, 22))
    later = begin_traject(services, gezin.id, start=date(2026, 11, 22))
    services.trajecten.revise(later, (closed,))
    leading = services.gezinnen.detail(gezin.id).leidend
    assert leading == same_day[0]
    assert services.gezinnen.regels()[0].traject_id == leading.id
    assert services.contacten.new(gezin.id).contact.traject_id == leading.id


def test_only_persons_from_elsewhere_are_offered_with_their_gezinnen(services: Services) -> None:
    here, there = (services.gezinnen.register(name) for name in ("Gezin A", "Gezin B"))
    member(services, here, "Noor")
    opa = member(services, there, "Opa")
    alone = member(services, there, "Buur")
    services.gezinnen.remove_relatie(alone.relatie.id)
    offered = services.gezinnen.personen_elders(here.id)
    assert offered == [(alone.persoon, ""), (opa.persoon, "Gezin B")]
    link = services.gezinnen.new_relatie(here.id, opa.persoon.id, "GROOTOUDER")
    services.gezinnen.save_persoon(opa.persoon, link)
    assert services.gezinnen.personen_elders(here.id) == [(alone.persoon, "")]
