"""The ecogram: who stands around the client, and how it was before."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from ecogram_cases import involve, network
from gezinnen_cases import join, register

from gco_desktop.bootstrap import Services
from gco_desktop.domain.ecogram import Kring
from gco_desktop.domain.netwerk import Band
from gco_desktop.errors import BsnVermoedError

VANDAAG = date(2026, 11, 22)


def test_the_client_stands_in_the_middle_with_family_and_professionals_around(
    services: Services,
) -> None:
    gezin, oma, arts = network(services)
    ecogram = services.ecogram.van_gezin(gezin.id)
    assert ecogram.midden == ("Daan",)
    family, doctor = ecogram.knopen
    assert (family.wie, family.naam, family.kring) == (oma.persoon.id, "Oma Ria", Kring.FAMILIE)
    assert (doctor.wie, doctor.naam, doctor.kring) == (arts, "dr. Post", Kring.ZORG)
    assert doctor.rol == "Huisartsenpraktijk Noord"


@pytest.mark.parametrize(
    ("woord", "naam", "rol"),
    [
        ("oma Ria", "Oma Ria", "Grootouder"),
        ("oma Ria, om de hoek", "Oma Ria, om de hoek", "Grootouder"),
        ("de liefste oma", "Ria", "de liefste oma"),
        ("Riagg", "Ria", "Riagg"),
        ("", "Ria", "Grootouder"),
    ],
)
def test_everybody_is_called_as_the_family_does(
    services: Services, woord: str, naam: str, rol: str
) -> None:
    gezin = register(services, "Gezin Woord")
    join(services, gezin, "Ria", relatie="GROOTOUDER", woord=woord)
    (knoop,) = services.ecogram.van_gezin(gezin.id).knopen
    assert (knoop.naam, knoop.rol) == (naam, rol)


def test_persons_with_the_same_first_name_get_their_family_name_too(services: Services) -> None:
    gezin = register(services, "Gezin Twee")
    for family_name in ("Bakker", "Bos"):
        lid = services.gezinnen.new_persoon(gezin.id)
        persoon = replace(lid.persoon, voornaam="Jan", achternaam=family_name)
        services.gezinnen.save_persoon(persoon, lid.relatie)
    names = {knoop.naam for knoop in services.ecogram.van_gezin(gezin.id).knopen}
    assert names == {"Jan Bakker", "Jan Bos"}


def test_whoever_left_stopped_or_died_is_marked_as_gone(services: Services) -> None:
    gezin = register(services, "Gezin Weg")
    yesterday = VANDAAG - timedelta(days=1)
    join(services, gezin, "Vertrokken", relatie="PARTNER", tot=yesterday)
    involve(services, gezin, "Oude school", "SCHOOL", tot=yesterday)
    died = join(services, gezin, "Opa", relatie="GROOTOUDER")
    services.gezinnen.save_persoon(replace(died.persoon, overleden_op=yesterday), died.relatie)
    ecogram = services.ecogram.van_gezin(gezin.id)
    assert ecogram.aanwezig == ()
    assert len(ecogram.voorbij) == 3
    assert ecogram.find(died.persoon.id).rol == "Grootouder, overleden"  # type: ignore[union-attr]


def test_somebody_with_two_tasks_stands_there_once_with_both(services: Services) -> None:
    gezin = register(services, "Gezin Dubbel")
    wie = involve(services, gezin, "Wijkteam", "GEM_TOEGANG", rol="Wmo")
    first = services.netwerk.van_gezin(gezin.id)[0].betrokkenheid
    services.netwerk.save_betrokkenheid(replace(first, id=uuid4(), rol="Jeugd"))
    (knoop,) = services.ecogram.van_gezin(gezin.id).knopen
    assert (knoop.wie, knoop.rol) == (wie, "Wmo, Jeugd")


def test_places_are_kept_and_undo_brings_the_earlier_ones_back(services: Services) -> None:
    gezin, oma, arts = network(services)
    services.ecogram.place(gezin.id, {oma.persoon.id: (-200, 100), arts: (300, 0)})
    services.ecogram.place(gezin.id, {oma.persoon.id: (10, 20)})
    services.herstel.undo()
    ecogram = services.ecogram.van_gezin(gezin.id)
    assert [(knoop.x, knoop.y) for knoop in ecogram.knopen] == [(-200, 100), (300, 0)]


def test_arranging_again_forgets_places_but_no_bond(services: Services) -> None:
    gezin, oma, _arts = network(services)
    services.ecogram.place(gezin.id, {oma.persoon.id: (1, 2)})
    services.ecogram.save_band(gezin.id, oma.persoon.id, Band.STEUNEND, "belt elke dag")
    services.ecogram.arrange(gezin.id)
    knoop = services.ecogram.van_gezin(gezin.id).find(oma.persoon.id)
    assert knoop is not None
    assert (knoop.x, knoop.band, knoop.notitie) == (None, Band.STEUNEND, "belt elke dag")


def test_a_bsn_in_the_note_of_a_bond_is_held_back(services: Services) -> None:
    gezin, oma, _arts = network(services)
    with pytest.raises(BsnVermoedError):
        services.ecogram.save_band(gezin.id, oma.persoon.id, Band.STEUNEND, "bsn 111222333")


def test_a_kept_ecogram_holds_the_bond_of_who_was_removed_since(services: Services) -> None:
    gezin, oma, _arts = network(services)
    services.ecogram.save_band(gezin.id, oma.persoon.id, Band.GESPANNEN, "")
    services.ecogram.place(gezin.id, {oma.persoon.id: (5, 6)})
    stand = services.ecogram.keep_stand(gezin.id, "Voor de zomer")
    services.gezinnen.remove_relatie(oma.relatie.id)
    kept = services.ecogram.stand(stand.id)
    assert kept.omschrijving == "Voor de zomer"
    found = kept.find(oma.persoon.id)
    assert found is not None
    assert (found.naam, found.band, found.x) == ("O.R.", Band.GESPANNEN, 5)
    now = services.ecogram.van_gezin(gezin.id)
    assert now.find(oma.persoon.id) is None
    assert [each.id for each in now.standen] == [stand.id]


def test_settling_a_plan_keeps_the_ecogram_and_so_does_its_first_evaluation(
    services: Services,
) -> None:
    gezin, _oma, _arts = network(services)
    traject = services.gezinnen.detail(gezin.id).trajecten[0]
    plan = services.plannen.start(traject.id)
    services.plannen.save(replace(plan, evaluatie="Het gaat beter"))
    services.plannen.save(replace(plan, evaluatie="Het gaat veel beter"))
    reasons = [each.omschrijving for each in services.ecogram.van_gezin(gezin.id).standen]
    assert reasons == ["Evaluatie bij plan versie 1"]
    services.plannen.agree(plan.id, VANDAAG, "ja")
    reasons = [each.omschrijving for each in services.ecogram.van_gezin(gezin.id).standen]
    assert reasons == ["Plan versie 1 vastgesteld"]  # one a day for a plan


def test_a_concept_with_a_kept_ecogram_can_still_be_thrown_away_and_brought_back(
    services: Services,
) -> None:
    gezin, _oma, _arts = network(services)
    plan = services.plannen.start(services.gezinnen.detail(gezin.id).trajecten[0].id)
    services.plannen.save(replace(plan, evaluatie="Het gaat beter"))
    services.plannen.delete(plan.id)
    assert len(services.ecogram.van_gezin(gezin.id).standen) == 1
    services.herstel.undo()
    assert services.plannen.get(plan.id).evaluatie == "Het gaat beter"


def test_an_empty_network_is_not_kept_with_a_plan(services: Services) -> None:
    gezin = register(services, "Gezin Alleen")
    plan = services.plannen.start(services.gezinnen.detail(gezin.id).trajecten[0].id)
    services.plannen.agree(plan.id, VANDAAG, "ja")
    assert services.ecogram.van_gezin(gezin.id).standen == ()


def test_a_kept_ecogram_that_is_damaged_shows_nobody_instead_of_failing(
    services: Services,
) -> None:
    gezin, _oma, _arts = network(services)
    stand = services.ecogram.keep_stand(gezin.id)
    with services.ecogram.context.write() as uow:
        uow.ecogramstanden.save(replace(stand, inhoud='{"midden": 3'))
        uow.commit()
    assert services.ecogram.stand(stand.id).knopen == ()


def test_of_who_is_taken_out_a_kept_ecogram_says_initials_until_that_is_undone(
    services: Services,
) -> None:
    gezin, oma, _arts = network(services)
    services.ecogram.save_band(gezin.id, oma.persoon.id, Band.STEUNEND, "Ria past op")
    stand = services.ecogram.keep_stand(gezin.id)

    services.gezinnen.remove_relatie(oma.relatie.id)

    with services.ecogram.context.read() as uow:
        assert "Ria" not in uow.ecogramstanden.get(stand.id).inhoud
    kept = services.ecogram.stand(stand.id)
    assert [knoop.naam for knoop in kept.knopen] == ["O.R.", "dr. Post"]
    assert kept.find(oma.persoon.id).band is Band.STEUNEND  # type: ignore[union-attr]
    services.herstel.undo()
    assert services.ecogram.stand(stand.id).knopen[0].naam == "Oma Ria"


def test_a_client_who_is_taken_out_is_initials_in_the_middle(services: Services) -> None:
    gezin = register(services, "Gezin De Vries")
    daan = join(services, gezin, "Daan", relatie="CLIENT", is_client=True)
    join(services, gezin, "Ria", relatie="GROOTOUDER")
    stand = services.ecogram.keep_stand(gezin.id)

    services.gezinnen.remove_relatie(daan.relatie.id)

    assert services.ecogram.stand(stand.id).midden == ("D.",)


def test_a_contact_person_who_is_removed_is_initials_in_every_kept_ecogram(
    services: Services,
) -> None:
    gezin, _oma, arts = network(services)
    stand = services.ecogram.keep_stand(gezin.id)
    (regel,) = services.netwerk.van_gezin(gezin.id)
    services.netwerk.delete_betrokkenheid(regel.betrokkenheid.id)

    services.netwerk.delete(arts)

    assert services.ecogram.stand(stand.id).knopen[1].naam == "D.P."
