"""The sociale kaart, and who does what for a gezin."""

from dataclasses import replace
from datetime import date

import pytest
from gezinnen_cases import join

from gco_desktop.bootstrap import Services
from gco_desktop.domain.dubbel import Getypt
from gco_desktop.domain.netwerk import Betrokkenheid, Contactpersoon, Instantie
from gco_desktop.errors import (
    BsnVermoedError,
    EigenVertegenwoordigerError,
    EindVoorBeginError,
    InGebruikError,
    NaamOntbreektError,
)
from gco_desktop.services.plan_papier import plan_papier

VANDAAG = date(2026, 11, 22)


def wijkteam(services: Services) -> tuple[Instantie, Contactpersoon]:
    instantie = replace(
        services.netwerk.new_instantie("Wijkteam Oost"), soort="GEM_TOEGANG", telefoon="0334567890"
    )
    services.netwerk.save_instantie(instantie)
    mens = replace(services.netwerk.new_contactpersoon(instantie.id, "Jan de Boer"), functie="Wmo")
    services.netwerk.save_contactpersoon(mens)
    return instantie, mens


def involve(services: Services, naam: str, **what: object) -> Betrokkenheid:
    gezin = services.gezinnen.register(naam)
    empty = services.netwerk.invoer(gezin.id).betrokkenheid
    return services.netwerk.save_betrokkenheid(replace(empty, **what))  # type: ignore[arg-type]


def test_a_contact_person_is_called_at_the_number_of_the_organisation(services: Services) -> None:
    instantie, mens = wijkteam(services)
    involve(services, "Gezin A", contactpersoon_id=mens.id, rol="Regie")
    [regel] = services.netwerk.detail(instantie.id).betrokken
    assert (regel.naam, regel.instantie, regel.telefoon, regel.gezin) == (
        "Jan de Boer",
        "Wijkteam Oost",
        "0334567890",
        "Gezin A",
    )


def test_the_kaart_counts_only_gezinnen_where_it_still_runs(services: Services) -> None:
    instantie, mens = wijkteam(services)
    involve(services, "Gezin A", contactpersoon_id=mens.id, instantie_id=instantie.id)
    involve(services, "Gezin B", instantie_id=instantie.id, tot=VANDAAG)
    counts = {regel.naam: (regel.mensen, regel.gezinnen) for regel in services.netwerk.kaart()}
    assert counts == {"Jan de Boer": (0, 1), "Wijkteam Oost": (1, 1)}
    detail = services.netwerk.detail(instantie.id)
    assert [each.betrokkenheid.voorbij(VANDAAG) for each in detail.betrokken] == [False, True]


def test_new_names_and_what_they_do_are_kept_and_undone_in_one_step(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin A")
    empty = services.netwerk.invoer(gezin.id).betrokkenheid
    instantie = services.netwerk.new_instantie("School De Linde")
    mens = services.netwerk.new_contactpersoon(instantie.id, "Els")
    filled = replace(empty, instantie_id=instantie.id, contactpersoon_id=mens.id)
    services.netwerk.save_betrokkenheid(filled, instantie=instantie, contactpersoon=mens)
    assert len(services.netwerk.kaart()) == 2
    services.herstel.undo()
    assert (services.netwerk.kaart(), services.netwerk.van_gezin(gezin.id)) == ([], ())


def test_what_is_used_is_archived_and_stays_readable(services: Services) -> None:
    instantie, mens = wijkteam(services)
    used = involve(services, "Gezin A", contactpersoon_id=mens.id)
    for wie in (instantie.id, mens.id):
        with pytest.raises(InGebruikError):
            services.netwerk.delete(wie)
    services.netwerk.archive(mens.id)
    assert services.netwerk.detail(mens.id).betrokken[0].contactpersoon == "Jan de Boer"
    assert services.netwerk.invoer(used.gezin_id).contactpersonen == ()
    known = services.netwerk.invoer(used.gezin_id, used.id)
    assert [each.id for each in known.contactpersonen] == [mens.id]
    services.netwerk.unarchive(mens.id)
    services.netwerk.delete_betrokkenheid(used.id)
    services.netwerk.delete(mens.id)
    services.netwerk.delete(mens.id)
    services.netwerk.delete(instantie.id)
    assert services.netwerk.kaart() == []
    services.herstel.undo()
    assert [regel.naam for regel in services.netwerk.kaart()] == ["Wijkteam Oost"]


def test_what_cannot_be_is_refused_before_anything_is_kept(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin A")
    empty = services.netwerk.invoer(gezin.id).betrokkenheid
    instantie = services.netwerk.new_instantie("School")
    backwards = replace(empty, instantie_id=instantie.id, van=VANDAAG, tot=date(2026, 1, 1))
    with pytest.raises(EindVoorBeginError):
        services.netwerk.save_betrokkenheid(backwards, instantie=instantie)
    with pytest.raises(NaamOntbreektError):
        services.netwerk.save_betrokkenheid(empty)
    with pytest.raises(NaamOntbreektError):
        services.netwerk.save_instantie(services.netwerk.new_instantie("  "))
    numbered = replace(services.netwerk.new_instantie("School"), notitie="111222333")
    with pytest.raises(BsnVermoedError):
        services.netwerk.save_instantie(numbered)
    assert services.netwerk.kaart() == []


def test_nobody_decides_for_himself_as_a_representative(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin A")
    bart, els = (join(services, gezin, naam).persoon for naam in ("Bart", "Els"))
    service = services.vertegenwoordigingen
    empty = service.new(bart.id, "MENTOR")
    with pytest.raises(EigenVertegenwoordigerError):
        service.save(replace(empty, door_persoon_id=bart.id))
    with pytest.raises(EindVoorBeginError):
        service.save(replace(empty, van=VANDAAG, tot=date(2026, 1, 1)))
    service.save(replace(empty, door_persoon_id=els.id))
    [regel] = service.van_gezin(gezin.id)
    assert (regel.persoon, regel.door) == ("Bart", "Els")
    service.delete(empty.id)
    assert service.van_gezin(gezin.id) == ()
    services.herstel.undo()
    assert len(service.van_gezin(gezin.id)) == 1


def test_a_person_who_is_known_is_offered_and_never_merged(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin A")
    opa = join(services, gezin, "Henk").persoon
    opa = replace(opa, achternaam="van der Meer", geboortedatum=date(1950, 3, 1))
    services.gezinnen.save_persoon(opa, services.gezinnen.detail(gezin.id).leden[0].relatie)
    for naam in ("henk vd meer", "Henk Meer", "Henk van der Meier"):
        [found] = services.gezinnen.lijken_op(Getypt(naam=naam))
        assert (found.id, found.toelichting) == (opa.id, "Gezin A")
    assert services.gezinnen.lijken_op(Getypt(naam="Henk Meer"), niet=opa.id) == []


def test_somebody_in_a_settled_plan_ends_and_keeps_the_name_there(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin A")
    noor = join(services, gezin, "Noor")
    traject = services.trajecten.new_traject(gezin.id)
    services.trajecten.begin(traject)
    plan = services.plannen.start(traject.id)
    services.plannen.agree(plan.id, VANDAAG, "Akkoord")
    vertrek = services.gezinnen.remove_relatie(noor.relatie.id)
    assert vertrek.in_plan
    [lid] = services.gezinnen.detail(gezin.id).leden
    assert lid.relatie.voorbij(VANDAAG)
    assert services.gezinnen.detail(gezin.id).aanwezig == ()
    with services.plannen.context.read() as uow:
        paper = plan_papier(uow, services.plannen.get(plan.id), VANDAAG)
    assert [each.naam for each in paper.personen] == ["Noor"]


def test_who_left_can_come_back_and_is_hinted_when_both_run(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin A")
    noor = join(services, gezin, "Noor", tot=date(2025, 1, 1))
    [(again, _names)] = services.gezinnen.personen_elders(gezin.id)
    assert again.id == noor.persoon.id
    back = replace(services.gezinnen.new_relatie(gezin.id, again.id), van=date(2026, 1, 1))
    services.gezinnen.save_persoon(again, back)
    assert len(services.gezinnen.detail(gezin.id).leden) == 2
    assert not back.overlaps(noor.relatie)
    assert back.overlaps(replace(noor.relatie, tot=None))
    with pytest.raises(EindVoorBeginError):
        services.gezinnen.save_persoon(again, replace(back, tot=date(2025, 1, 1)))


def test_who_decides_from_outside_leads_to_the_gezin(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin A")
    bart = join(services, gezin, "Bart").persoon
    mens = services.netwerk.new_contactpersoon(None, "Anja Rozema")
    services.netwerk.save_contactpersoon(mens)
    empty = services.vertegenwoordigingen.new(bart.id, "MENTOR")
    services.vertegenwoordigingen.save(replace(empty, contactpersoon_id=mens.id))
    detail = services.netwerk.detail(mens.id)
    [decides] = detail.beslist
    assert (decides.gezin, decides.persoon, detail.gebruikt) == ("Gezin A", "Bart", True)
    with pytest.raises(InGebruikError):
        services.netwerk.delete(mens.id)
    assert "Anja Rozema" in _own_names(services)


def _own_names(services: Services) -> set[str]:
    with services.gezinnen.context.read() as uow:
        names, _streets, _places = uow.reads.gezinnen.own_words()
    return names


def test_a_person_in_two_gezinnen_is_named_in_both(services: Services) -> None:
    here, there = (services.gezinnen.register(name) for name in ("Gezin A", "Gezin B"))
    opa = join(services, there, "Opa")
    link = services.gezinnen.new_relatie(here.id, opa.persoon.id, "GROOTOUDER")
    services.gezinnen.save_persoon(opa.persoon, link)
    assert services.gezinnen.elders(here.id) == {opa.persoon.id: {there.id: "Gezin B"}}
    services.gezinnen.remove_relatie(link.id)
    assert services.gezinnen.elders(here.id) == {}
