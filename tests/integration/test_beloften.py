"""Promises and appointments, kept in a real kluis."""

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

import pytest
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.belofte import Belofte, BelofteStand, Belover
from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.ids import ContactpersoonId, InstantieId
from gco_desktop.domain.mijlpaal import Mijlpaal
from gco_desktop.domain.netwerk import Contactpersoon, Instantie
from gco_desktop.errors import BsnVermoedError, NaamOntbreektError
from ui.contactmoment.bundel import Builder, to_invoer
from ui.contactmoment.invoer import read

TODAY = date(2026, 11, 22)
GEMEENTE = Instantie(id=InstantieId(UUID(int=1)), naam="Gemeente Oosterdal")
ANNA = Contactpersoon(id=ContactpersoonId(UUID(int=2)), naam="Anna Bos", instantie_id=GEMEENTE.id)


@pytest.fixture
def gezin(services: Services) -> Gezin:
    with services.gezinnen.context.write() as uow:
        uow.instanties.add(GEMEENTE)
        uow.contactpersonen.add(ANNA)
        uow.commit()
    return services.gezinnen.register("Gezin De Vries")


def promise(services: Services, gezin: Gezin, tekst: str = "Bellen", **what: object) -> Belofte:
    new = replace(services.beloften.new(gezin.id), tekst=tekst, **what)  # type: ignore[arg-type]
    return services.beloften.save(new)


def appointment(services: Services, gezin: Gezin | None, day: date, **what: object) -> Taak:
    taak = services.taken.new(None if gezin is None else gezin.id)
    changed = {"tekst": "Huisbezoek bij Samira", "tijd": time(13, 30)} | what
    return services.taken.save(replace(taak, voor_datum=day, **changed))  # type: ignore[arg-type]


def test_a_promise_is_kept_broken_or_lapsed_and_each_can_be_taken_back(
    services: Services, gezin: Gezin
) -> None:
    made = promise(services, gezin)
    for stand in (BelofteStand.NAGEKOMEN, BelofteStand.GEBROKEN, BelofteStand.VERVALLEN):
        services.beloften.settle(made.id, stand)
        assert services.beloften.get(made.id) == made.settle(stand, TODAY)
        services.herstel.undo()
        assert services.beloften.get(made.id) == made
    services.beloften.delete(made.id)
    services.herstel.undo()
    assert services.beloften.get(made.id) == made


def test_a_promise_says_something_and_holds_no_bsn(services: Services, gezin: Gezin) -> None:
    with pytest.raises(NaamOntbreektError):
        promise(services, gezin, "  ")
    with pytest.raises(BsnVermoedError):
        promise(services, gezin, "Nummer 111222333 doorgeven")


def test_only_another_party_has_an_organisation(services: Services, gezin: Gezin) -> None:
    own = promise(services, gezin, van=Belover.IK, instantie_id=GEMEENTE.id)
    assert own.instantie_id is None


def test_the_book_names_the_organisation_of_a_contact_person(
    services: Services, gezin: Gezin
) -> None:
    since = TODAY - timedelta(days=30)
    promise(services, gezin, van=Belover.INSTANTIE, contactpersoon_id=ANNA.id, beloofd_op=since)
    promise(services, gezin, van=Belover.INSTANTIE, instantie_id=GEMEENTE.id)
    promise(services, gezin, van=Belover.INSTANTIE)
    promise(services, gezin)
    boek = services.beloften.book()
    assert len(boek.open) == 4
    assert {regel.partij for regel in boek.open} == {
        "Gemeente Oosterdal \u00b7 Anna Bos",
        "Gemeente Oosterdal",
        "",
    }
    counted = [(each.naam, each.open, each.langste_open) for each in boek.wachttijden]
    assert counted == [("Gemeente Oosterdal", 2, 30), ("", 1, 0)]


def test_a_promise_made_in_a_contact_is_kept_with_it_and_stays_when_it_goes(
    services: Services, gezin: Gezin
) -> None:
    bundel = services.contacten.new(gezin.id, TODAY - timedelta(days=2))
    belofte = services.beloften.uit_contact(bundel.contact, "Brief sturen", Belover.GEZIN, TODAY)
    services.contacten.save(replace(bundel, beloften=(belofte,)))
    assert services.contacten.get(bundel.contact.id).beloften == (belofte,)
    services.contacten.save(bundel)  # by a form that knows nothing of promises
    assert services.beloften.get(belofte.id).beloofd_op == TODAY - timedelta(days=2)
    services.contacten.delete(bundel.contact.id)
    assert services.beloften.get(belofte.id).contact_id is None
    services.herstel.undo()
    assert services.beloften.get(belofte.id) == belofte


def test_everything_of_a_gezin_comes_by_day_and_what_is_done_apart(
    services: Services, gezin: Gezin
) -> None:
    later = appointment(services, gezin, TODAY, tijd=time(16, 0))
    first = appointment(services, gezin, TODAY)
    plain = services.taken.add("Bellen", gezin.id, TODAY)
    undated = services.taken.add("Ooit", gezin.id, None)
    done = services.taken.add("Gedaan", gezin.id, TODAY)
    services.taken.finish(done.id)
    kept = promise(services, gezin)
    services.beloften.settle(kept.id, BelofteStand.NAGEKOMEN)
    found = services.agenda.of_gezin(gezin.id)
    assert found.taken == (first, later, plain, undated)
    assert [taak.id for taak in found.gedaan] == [done.id]
    assert [regel.belofte.id for regel in found.afgedaan] == [kept.id]
    services.taken.reopen(done.id)
    assert services.agenda.of_gezin(gezin.id).gedaan == ()


def test_the_calendar_file_holds_initials_and_kinds_only(services: Services, gezin: Gezin) -> None:
    begin_traject(services, gezin.id, start=date(2026, 1, 5))
    appointment(services, gezin, TODAY, plaats="Dorpsstraat 5")
    services.taken.add("Samira terugbellen", gezin.id, TODAY + timedelta(days=3))
    promise(services, gezin, "Offerte vragen aan Anna", voor_datum=TODAY)
    services.taken.add("Laptop ophalen", None, TODAY)
    services.mijlpalen.add(
        Mijlpaal(
            id=services.mijlpalen.new(gezin.id).id,
            gezin_id=gezin.id,
            label="Rolstoel voor Ruben",
            datum=TODAY + timedelta(days=5),
        )
    )
    bestand = services.agenda.bestand(TODAY, TODAY + timedelta(days=13))
    text = bestand.inhoud.decode()
    assert (bestand.afspraken, bestand.dagen) == (1, 4)
    assert bestand.naam == "GCO-agenda_2026-11-22_2026-12-05.ics"
    words = ("Vries", "Samira", "Anna", "Ruben", "Rolstoel", "Laptop", "Dorpsstraat", "Offerte")
    assert [word for word in words if word.lower() in text.lower()] == []
    summaries = sorted(line for line in text.splitlines() if line.startswith("SUMMARY"))
    assert summaries == [
        "SUMMARY:Afspraak gezin V.",
        "SUMMARY:Belofte gezin V.",
        "SUMMARY:Taak",
        "SUMMARY:Taak gezin V.",
        "SUMMARY:Termijn gezin V.",
    ]


def test_the_same_things_get_the_same_marks_in_the_next_file(
    services: Services, gezin: Gezin
) -> None:
    appointment(services, gezin, TODAY)
    services.taken.add("Bellen", gezin.id, TODAY)
    uids = [
        [line for line in services.agenda.bestand(TODAY, tot).inhoud.splitlines() if b"UID" in line]
        for tot in (TODAY, TODAY + timedelta(days=30))
    ]
    assert uids[0] == uids[1]
    assert len(set(uids[0])) == 2


def test_what_is_done_or_outside_the_period_or_without_a_time_can_stay_out(
    services: Services, gezin: Gezin
) -> None:
    appointment(services, gezin, TODAY - timedelta(days=1))
    appointment(services, gezin, TODAY + timedelta(days=1))
    services.taken.finish(appointment(services, gezin, TODAY).id)
    kept = appointment(services, gezin, TODAY)
    services.taken.add("Bellen", gezin.id, TODAY)
    bestand = services.agenda.bestand(TODAY, TODAY, dagen=False)
    assert (bestand.afspraken, bestand.dagen) == (1, 0)
    assert str(kept.id).encode() in bestand.inhoud


@pytest.mark.parametrize(("voor", "tijd"), [("24-11-2026", time(13, 30)), ("", None)])
def test_the_form_of_a_contact_keeps_the_time_and_the_place_of_its_appointment(
    services: Services, gezin: Gezin, voor: str, tijd: time | None
) -> None:
    bundel = services.contacten.new(gezin.id)
    taak = services.contacten.new_taak(bundel.contact, "Bezoek", TODAY)
    taak = replace(taak, tijd=time(13, 30), plaats="Thuis")
    services.contacten.save(replace(bundel, taak=taak))
    old = services.contacten.get(bundel.contact.id)
    invoer = replace(to_invoer(old), taak="Huisbezoek", taak_voor=voor)
    lezing, fouten = read(invoer, TODAY)
    assert fouten == []
    services.contacten.save(Builder(services.contacten, old).build(invoer, lezing))
    kept = services.taken.get(taak.id)
    assert (kept.tekst, kept.plaats, kept.tijd) == ("Huisbezoek", "Thuis", tijd)
