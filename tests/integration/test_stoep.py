"""Op de stoep: what one wants to know before the bell, and no name on it."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
from conftest import NOW
from paper_cases import EMOJI, MARKUP, opened, page_count, text_of
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.belofte import Belover
from gco_desktop.domain.gezin import Gezin

TODAY = NOW.date()
A6 = (298, 420)  # points


@pytest.fixture
def gezin(services: Services) -> Gezin:
    gezin = services.gezinnen.register("Gezin Okafor")
    gezin = replace(gezin, benadering="Amara eerst vragen.", notitie="Niet over Femi beginnen.")
    services.gezinnen.save(gezin)
    begin_traject(services, gezin.id, doel="Rust voor Amara")
    for voornaam, thuis in (("Amara", True), ("Chidi", False)):
        lid = services.gezinnen.new_persoon(gezin.id)
        persoon = replace(lid.persoon, voornaam=voornaam, achternaam="Okafor", geboortejaar=1980)
        relatie = replace(lid.relatie, relatie="MOEDER", woont_thuis=thuis)
        services.gezinnen.save_persoon(persoon, relatie)
    return gezin


def test_the_card_tells_what_is_known_with_initials_only(services: Services, gezin: Gezin) -> None:
    bundel = services.contacten.new(gezin.id, TODAY - timedelta(days=3))
    contact = replace(bundel.contact, vorm="TELEFOON", onderwerp="Amara over school")
    services.contacten.save(replace(bundel, contact=contact))
    services.taken.add("Chidi bellen", gezin.id, TODAY)
    promise = replace(services.beloften.new(gezin.id, Belover.IK), tekst="Brief voor Amara")
    services.beloften.save(promise)
    kaart = services.stoep.kaart(gezin.id)
    assert kaart.wie == "O."
    assert kaart.doel == "Rust voor A."
    assert kaart.bewoners == ("A.O., moeder, ongeveer 46 jaar",)
    assert kaart.benadering == "A. eerst vragen."
    assert kaart.laatste == "19 november 2026, telefonisch met gezin: A. over school"
    assert kaart.beloften == ("ik: Brief voor A.",)
    assert kaart.taken == ("C. bellen, zo 22 nov",)
    printed = text_of(services.stoep.pdf(services.stoep.with_goal(gezin.id, kaart, "Amara zien")))
    assert "A. zien" in printed
    assert not {"Amara", "Chidi", "Okafor"} & set(printed.replace(".", " ").split())


def test_an_appointment_of_today_is_the_goal(services: Services, gezin: Gezin) -> None:
    taak = replace(services.taken.new(gezin.id), tekst="Keukentafelgesprek", voor_datum=TODAY)
    services.taken.save(replace(taak, tijd=time(14)))
    assert services.stoep.kaart(gezin.id).doel == "Keukentafelgesprek"


def test_what_a_confidential_contact_was_about_stays_inside(
    services: Services, gezin: Gezin
) -> None:
    bundel = services.contacten.new(gezin.id)
    contact = replace(bundel.contact, onderwerp="Zorgen thuis", vertrouwelijk=True)
    services.contacten.save(replace(bundel, contact=contact))
    assert services.stoep.kaart(gezin.id).laatste == "22 november 2026, anders"


def test_the_card_is_a6_tagged_and_its_properties_name_nobody(
    services: Services, gezin: Gezin
) -> None:
    with opened(services.stoep.pdf(services.stoep.kaart(gezin.id))) as pdf:
        box = [float(each) for each in pdf.pages[0].mediabox]
        assert (round(box[2]), round(box[3])) == A6
        assert bool(pdf.Root.MarkInfo.Marked) is True
        assert "Okafor" not in str(pdf.docinfo)


def test_long_texts_markup_and_emoji_stay_on_a_card(services: Services, gezin: Gezin) -> None:
    services.gezinnen.save(
        replace(gezin, benadering=f"{MARKUP} {EMOJI} " * 400, notitie="x" * 5000)
    )
    for number in range(30):
        services.taken.add(f"{MARKUP} {EMOJI} nummer {number}", gezin.id, None)
    kaart = services.stoep.kaart(gezin.id)
    assert kaart.taken[-1] == "en nog 25"
    pdf = services.stoep.pdf(kaart)
    assert MARKUP in text_of(pdf)
    assert page_count(pdf) <= 3


def test_a_gezin_with_a_name_only_has_a_card_too(services: Services) -> None:
    gezin = services.gezinnen.register(EMOJI)
    kaart = services.stoep.kaart(gezin.id)
    assert (kaart.wie, kaart.delen()) == ("?", [])
    assert "nog niets vastgelegd" in text_of(services.stoep.pdf(kaart))
