"""The dossier as one story, and the paper that the family may have."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from conftest import NOW
from paper_cases import EMOJI, MARKUP, opened, structure, text_of
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.belofte import BelofteStand, Belover
from gco_desktop.domain.contactmoment import Contactmoment
from gco_desktop.domain.dossier import DossierRegel, DossierSoort
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.ids import ContactId, MijlpaalId, PersoonId
from gco_desktop.domain.mijlpaal import Mijlpaal, MijlpaalStand
from gco_desktop.domain.traject import Intensiteit, Overgang, Traject
from gco_desktop.errors import NotFoundError

TODAY = NOW.date()


@pytest.fixture
def traject(services: Services) -> Traject:
    gezin = services.gezinnen.register("Gezin De Vries")
    return begin_traject(services, gezin.id, start=TODAY - timedelta(days=90))


def speak(services: Services, traject: Traject, days_ago: int, **what: object) -> Contactmoment:
    new = services.contacten.new(traject.gezin_id, TODAY - timedelta(days=days_ago))
    contact = replace(new.contact, **what)  # type: ignore[arg-type]
    return services.contacten.save(replace(new, contact=contact)).contact


def story(services: Services, traject: Traject) -> list[DossierRegel]:
    return list(services.dossier.all(traject.gezin_id))


def join(services: Services, gezin: Gezin, voornaam: str, achternaam: str) -> PersoonId:
    lid = services.gezinnen.new_persoon(gezin.id)
    persoon = replace(lid.persoon, voornaam=voornaam, achternaam=achternaam)
    return services.gezinnen.save_persoon(persoon, lid.relatie).persoon.id


def test_everything_that_happened_stands_in_one_story_newest_first(
    services: Services, traject: Traject
) -> None:
    speak(services, traject, 3, begintijd=time(9), verslag="Over de meerzorg")
    speak(services, traject, 3, begintijd=time(14), vorm="TELEFOON")
    change = Overgang(naar=Intensiteit.CRISIS, op=TODAY - timedelta(days=10), reden="Uitval")
    services.trajecten.revise(traject, [change])
    plan = services.plannen.start(traject.id)
    services.plannen.agree(plan.id, TODAY, "Samen getekend")
    taak = services.taken.add("Bellen", traject.gezin_id, TODAY)
    services.taken.finish(taak.id)
    services.taken.add("Nog open", traject.gezin_id, TODAY)
    made = replace(services.beloften.new(traject.gezin_id, Belover.IK), tekst="Brief sturen")
    services.beloften.settle(services.beloften.save(made).id, BelofteStand.NAGEKOMEN)
    new = services.signalen.new()
    services.signalen.save(replace(new, titel="Wachtlijst", traject_ids=(traject.id,)))
    with services.dossier.context.write() as uow:
        uow.mijlpalen.add(
            Mijlpaal(
                id=MijlpaalId(services.dossier.context.new_id()),
                gezin_id=traject.gezin_id,
                code="L12",
                stand=MijlpaalStand.GEDAAN,
                afgehandeld_op=TODAY,
            )
        )
        uow.commit()
    found = story(services, traject)
    kinds = [regel.soort for regel in found]
    assert {soort: kinds.count(soort) for soort in DossierSoort} == {
        DossierSoort.CONTACT: 2,
        DossierSoort.PLAN: 2,
        DossierSoort.STATUS: 1,
        DossierSoort.INTENSITEIT: 2,
        DossierSoort.DOCUMENT: 0,
        DossierSoort.SIGNAAL: 1,
        DossierSoort.TAAK: 1,
        DossierSoort.BELOFTE: 2,
        DossierSoort.MIJLPAAL: 1,
    }
    assert [regel.moment for regel in found] == sorted(
        (regel.moment for regel in found), reverse=True
    )
    assert len({regel.sleutel for regel in found}) == len(found)
    assert [each.code for each in found if each.soort is DossierSoort.CONTACT] == [
        "TELEFOON",
        "ANDERS",
    ]
    texts = {services.dossier.stuk(regel).tekst for regel in found}
    assert {"Over de meerzorg", "Uitval", "Samen getekend"} <= texts


def test_the_newest_lines_come_first_and_the_rest_can_follow(
    services: Services, traject: Traject
) -> None:
    for number in range(6):
        speak(services, traject, number)
    begin = services.dossier.begin(traject.gezin_id, limit=4)
    whole = story(services, traject)
    assert begin.regels == tuple(whole[:4])
    assert begin.totaal == len(whole) == 8
    assert not begin.compleet
    assert services.dossier.begin(traject.gezin_id).compleet


def test_another_gezin_is_no_part_of_the_story(services: Services, traject: Traject) -> None:
    other = services.gezinnen.register("Gezin Bakker")
    speak(services, traject, 1)
    assert services.dossier.begin(other.id).regels == ()
    assert services.dossier.texts(other.id) == {}


def test_who_took_part_and_what_was_written_is_found(services: Services, traject: Traject) -> None:
    gezin = services.gezinnen.detail(traject.gezin_id).gezin
    noor = join(services, gezin, "Noor", "de Vries")
    contact = speak(services, traject, 1, verslag=f"{MARKUP} {EMOJI}", deelnemers=(noor,))
    regel = next(each for each in story(services, traject) if each.id == contact.id)
    assert regel.personen == (noor,)
    assert services.dossier.stuk(regel).personen == ("Noor de Vries",)
    assert MARKUP in services.dossier.texts(traject.gezin_id)[regel.sleutel]


def test_a_line_that_is_gone_says_so(services: Services, traject: Traject) -> None:
    contact = speak(services, traject, 1)
    regel = story(services, traject)[0]
    services.contacten.delete(ContactId(contact.id))
    with pytest.raises(NotFoundError):
        services.dossier.stuk(regel)


def test_a_tick_is_kept_at_once_and_can_be_taken_back(services: Services, traject: Traject) -> None:
    contact = speak(services, traject, 1)
    services.contacten.mark(contact.id, delen=True)
    services.contacten.mark(contact.id, in_plan=True)
    kept = services.contacten.get(contact.id).contact
    assert (kept.in_plan, kept.delen) == (True, True)
    services.herstel.undo()
    assert services.contacten.get(contact.id).contact.in_plan is False


def test_the_family_gets_what_was_ticked_and_nothing_confidential(
    services: Services, traject: Traject
) -> None:
    speak(
        services,
        traject,
        9,
        verslag="Voor ons samen",
        delen=True,
        uitspraak="volgens",
        volgens="oma",
    )
    speak(services, traject, 8, verslag="Alleen voor mij")
    speak(services, traject, 7, verslag="Geheim", delen=True, vertrouwelijk=True)
    blad = services.dossier.gezinsblad(traject.gezin_id)
    assert [stuk.tekst for stuk in blad.papier.stukken] == ["Voor ons samen"]
    assert blad.vertrouwelijk == (TODAY - timedelta(days=7),)
    printed = text_of(services.dossier.gezinsblad_pdf(blad))
    assert "Voor ons samen" in printed
    assert "Volgens oma" in printed
    assert "Geheim" not in printed
    assert " je " not in f" {printed} "


@pytest.mark.parametrize(
    "said", ["Ik sprak Piet Bakker gisteren.", "Bij gezin Bakker ging het ook zo.", "PIET  BAKKER"]
)
def test_a_note_with_a_name_of_another_gezin_stays_away_from_the_paper(
    services: Services, traject: Traject, said: str
) -> None:
    other = services.gezinnen.register("Gezin Bakker")
    join(services, other, "Piet", "Bakker")
    join(services, services.gezinnen.detail(traject.gezin_id).gezin, "Noor", "de Vries")
    speak(services, traject, 3, verslag=said, delen=True)
    speak(services, traject, 2, verslag="Noor de Vries ging naar de bakker.", delen=True)
    blad = services.dossier.gezinsblad(traject.gezin_id)
    assert [stuk.tekst for stuk in blad.papier.stukken] == ["Noor de Vries ging naar de bakker."]
    assert blad.andere_gezinnen == (TODAY - timedelta(days=3),)


def test_who_is_of_another_gezin_is_not_named_as_present(
    services: Services, traject: Traject
) -> None:
    other = services.gezinnen.register("Gezin Bakker")
    piet = join(services, other, "Piet", "Bakker")
    speak(services, traject, 3, delen=True, deelnemers=(piet,), verslag="Overleg")
    blad = services.dossier.gezinsblad(traject.gezin_id)
    assert [stuk.aanwezig for stuk in blad.papier.stukken] == [""]


def test_markup_and_emoji_in_a_note_print_as_they_are(services: Services, traject: Traject) -> None:
    speak(services, traject, 3, onderwerp=MARKUP, verslag=f"{MARKUP}\n{EMOJI}\n\n" * 40, delen=True)
    blad = services.dossier.gezinsblad(traject.gezin_id)
    pdf = services.dossier.gezinsblad_pdf(blad)
    assert MARKUP in text_of(pdf)
    with opened(pdf) as file:
        roles = [str(elem.S) for elem in structure(file)]
        assert bool(file.Root.MarkInfo.Marked) is True
    assert roles.count("/H1") == 1
    assert "/H2" in roles


def test_a_contact_may_lie_in_1900_or_2099(services: Services, traject: Traject) -> None:
    for day in (date(1900, 1, 1), date(2099, 12, 31)):
        new = services.contacten.new(traject.gezin_id, day)
        services.contacten.save(new)
    found = story(services, traject)
    assert (found[0].datum.year, found[-1].datum.year) == (2099, 1900)


def test_the_plan_is_offered_what_was_ticked_for_it_about_its_leefgebied(
    services: Services, traject: Traject
) -> None:
    about = {"leefgebieden": ("WONEN",), "in_plan": True}
    speak(services, traject, 9, verslag="Ouder", **about)
    speak(services, traject, 3, verslag="Nieuwer", **about)
    speak(services, traject, 2, verslag="Geheim", vertrouwelijk=True, **about)
    speak(services, traject, 2, verslag="  ", **about)
    speak(services, traject, 1, verslag="Over geld", leefgebieden=("FINANCIEN",), in_plan=True)
    speak(services, traject, 1, verslag="Niet gekozen", leefgebieden=("WONEN",))
    found = services.plannen.uit_dossier(traject.id, "WONEN")
    assert [contact.verslag for contact in found] == ["Nieuwer", "Ouder"]
