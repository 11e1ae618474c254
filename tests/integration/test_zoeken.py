"""Finding things back: names and sentences, whatever is typed, and only what is there now."""

import unicodedata
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.contactmoment import Contactmoment
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.netwerk import Contactpersoon, Instantie
from gco_desktop.domain.zoeken import Naamsoort, Stuksoort, Vondst

HOSTILE = (
    "",
    " ",
    '"',
    '""""',
    "*",
    "OR",
    "AND NOT",
    "(",
    ")",
    "NEAR(",
    "a:b",
    "titel:school",
    "'; DROP TABLE gezin; --",
    "\x00",
    "\x02school\x03",
    "- + ^ {}",
    "___",
    "\u0301\u0308",
    "🙂",
    "school*",
    '"school',
    "school OR",
    "school AND (",
    "schöol",
    "x" * 500,
    "school " * 500,
    "ab " * 2000,
    "\ud800",
)


def write(services: Services, gezin: Gezin, verslag: str, **more: Any) -> Contactmoment:
    bundel = services.contacten.new(gezin.id)
    contact = replace(bundel.contact, verslag=verslag, **more)
    return services.contacten.save(replace(bundel, contact=contact)).contact


def refs(found: Vondst) -> set[Any]:
    return {treffer.ref for treffer in found.treffers}


def names(found: Vondst) -> list[str]:
    return [naam.naam for naam in found.namen]


def marked(found: Vondst) -> list[str]:
    return [part.tekst for treffer in found.treffers for part in treffer.zin if part.raak]


@pytest.fixture
def gezin(services: Services) -> Gezin:
    return services.gezinnen.register("De Vries")


def test_a_word_is_found_in_its_sentence_by_its_beginning(services: Services, gezin: Gezin) -> None:
    contact = write(
        services, gezin, "Moeder belde over de school.\nZij is moe.", onderwerp="Bellen"
    )
    found = services.zoeken.search("scho")
    (treffer,) = found.treffers
    assert (treffer.soort, treffer.ref) == (Stuksoort.CONTACT, contact.id)
    assert (treffer.gezin_id, treffer.gezin, treffer.datum) == (gezin.id, "De Vries", contact.datum)
    assert "".join(part.tekst for part in treffer.zin) == "Moeder belde over de school. Zij is moe."
    assert [part.tekst for part in treffer.zin if part.raak] == ["school"]
    assert treffer.titel == "Bellen"


def test_every_word_has_to_be_there(services: Services, gezin: Gezin) -> None:
    both = write(services, gezin, "Moeder belde over school")
    write(services, gezin, "Moeder was er")
    assert refs(services.zoeken.search("school moe")) == {both.id}


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("coördinatie", "coordi"),
        ("coordinatie", "coörd"),
        ("geëvalueerde", "GEEVAL"),
        ("Fryslân", "fryslan"),
        ("Şahin", "sahin"),
        (unicodedata.normalize("NFD", "privé"), "prive"),
        ("prive", unicodedata.normalize("NFD", "privé")),
        ("Łukasz", "lukasz"),
        ("Øystein", "oyst"),
        ("cliëntondersteuning", "ondersteuning"),
        ("woningbouwvereniging", "bouw"),
    ],
)
def test_diacritics_and_compounds_keep_nothing_hidden(
    services: Services, gezin: Gezin, written: str, typed: str
) -> None:
    contact = write(services, gezin, f"Het ging over {written} vandaag")
    services.zoeken.learn()
    found = services.zoeken.search(typed)
    assert refs(found) == {contact.id}
    assert marked(found) == [written]


@pytest.mark.parametrize("typed", HOSTILE)
def test_whatever_is_typed_gets_a_calm_answer(services: Services, gezin: Gezin, typed: str) -> None:
    write(services, gezin, "De school belde")
    services.zoeken.learn()
    found = services.zoeken.search(typed)
    assert found.teksten is not None
    assert len(found.treffers) <= 1


def test_quotes_and_operators_are_words_like_any_other(services: Services, gezin: Gezin) -> None:
    contact = write(services, gezin, 'Zij zei: "nu OR nooit", en NEAR was het niet')
    for typed in ("or", '"nu OR nooit"', "near", "nooit OR"):
        assert refs(services.zoeken.search(typed)) == {contact.id}
    assert refs(services.zoeken.search("nu AND nooit")) == set()


def test_what_is_changed_deleted_or_put_back_is_found_as_it_is(
    services: Services, gezin: Gezin
) -> None:
    contact = write(services, gezin, "Over de zwemles")
    bundel = services.contacten.get(contact.id)
    services.contacten.save(replace(bundel, contact=replace(contact, verslag="Over ballet")))
    assert refs(services.zoeken.search("zwemles")) == set()
    assert refs(services.zoeken.search("ballet")) == {contact.id}
    services.contacten.delete(contact.id)
    assert refs(services.zoeken.search("ballet")) == set()
    services.herstel.undo()
    assert refs(services.zoeken.search("ballet")) == {contact.id}


def test_only_the_newest_version_of_a_plan_is_found(services: Services, gezin: Gezin) -> None:
    traject = begin_traject(services, gezin.id)
    plan = services.plannen.start(traject.id)
    doel = replace(
        services.plannen.new_doel(),
        tekst="Naar de manege",
        acties=(replace(services.plannen.new_actie(), tekst="Paardrijles zoeken"),),
    )
    area = replace(plan.leefgebieden[0], situatie="Woont krap")
    services.plannen.save(
        replace(plan, wat_speelt="Veel onrust", doelen=(doel,), leefgebieden=(area,))
    )
    search = services.zoeken.search
    kinds = {
        word: [treffer.soort for treffer in search(word).treffers]
        for word in ("onrust", "manege", "paardrijles", "krap")
    }
    assert kinds == {
        "onrust": [Stuksoort.PLAN],
        "manege": [Stuksoort.DOEL],
        "paardrijles": [Stuksoort.ACTIE],
        "krap": [Stuksoort.LEEFGEBIED],
    }
    assert all(t.traject_id == traject.id for t in search("manege").treffers)
    services.plannen.agree(plan.id, services.plannen.context.vandaag, "moeder")
    newer = services.plannen.start(traject.id)
    assert refs(search("manege")) == {newer.id}
    services.plannen.save(replace(services.plannen.get(newer.id), doelen=()))
    assert refs(search("manege")) == set()
    services.plannen.delete(newer.id)
    assert refs(search("manege")) == {plan.id}
    services.herstel.undo()
    assert refs(search("manege")) == set()
    assert services.zoeken.index.tend(thorough=True) is False


def test_tasks_signals_and_notes_are_found_with_where_they_belong(
    services: Services, gezin: Gezin
) -> None:
    services.taken.add("Formulier opsturen", gezin.id, None)
    services.gezinnen.save(replace(gezin, notitie="De bel doet het niet"))
    lid = services.gezinnen.new_persoon(gezin.id)
    services.gezinnen.save_persoon(
        replace(lid.persoon, voornaam="Noël", notitie="Houdt van vissen"), lid.relatie
    )
    signaal = replace(services.signalen.new(()), titel="Wachtlijst", gevolg="Lang stilstaan")
    services.signalen.save(signaal)
    kinds = {
        word: [(t.soort, t.gezin_id) for t in services.zoeken.search(word).treffers]
        for word in ("formulier", "bel", "vissen", "stilstaan")
    }
    assert kinds == {
        "formulier": [(Stuksoort.TAAK, gezin.id)],
        "bel": [(Stuksoort.GEZIN, gezin.id)],
        "vissen": [(Stuksoort.PERSOON, gezin.id)],
        "stilstaan": [(Stuksoort.SIGNAAL, None)],
    }


def add_organisation(services: Services) -> tuple[Instantie, Contactpersoon]:
    instantie = Instantie(id=uuid4(), naam="Stichting Zonneschijn")  # type: ignore[arg-type]
    contactpersoon = Contactpersoon(
        id=uuid4(),  # type: ignore[arg-type]
        naam="Łukasz Nowak",
        instantie_id=instantie.id,
    )
    with services.gezinnen.context.write() as uow:
        uow.instanties.add(instantie)
        uow.contactpersonen.add(contactpersoon)
        uow.commit()
    return instantie, contactpersoon


def test_names_are_found_by_the_beginning_of_any_word(services: Services, gezin: Gezin) -> None:
    lid = services.gezinnen.new_persoon(gezin.id)
    services.gezinnen.save_persoon(
        replace(lid.persoon, voornaam="Øystein", achternaam="de Vries"), lid.relatie
    )
    add_organisation(services)

    def kinds(typed: str) -> list[Naamsoort]:
        return [naam.soort for naam in services.zoeken.search(typed).namen]

    assert kinds("vri") == [Naamsoort.GEZIN, Naamsoort.PERSOON]
    assert kinds("vries oys") == [Naamsoort.PERSOON]
    assert kinds("zonn") == [Naamsoort.INSTANTIE, Naamsoort.CONTACTPERSOON]
    assert kinds("NOWAK luk") == [Naamsoort.CONTACTPERSOON]
    assert kinds("ries") == []
    (persoon,) = services.zoeken.search("oys").namen
    assert (persoon.gezin_id, persoon.bij) == (gezin.id, "De Vries")


def test_a_new_name_is_found_at_once(services: Services, gezin: Gezin) -> None:
    assert names(services.zoeken.search("jansen")) == []
    services.gezinnen.register("Jansen")
    assert names(services.zoeken.search("jansen")) == ["Jansen"]


def archive(services: Services, gezin: Gezin) -> None:
    with services.gezinnen.context.write() as uow:
        uow.gezinnen.save(replace(gezin, gearchiveerd_op=date(2026, 1, 1)))
        uow.commit()


def test_a_gezin_that_was_put_away_is_found_after_the_others(
    services: Services, gezin: Gezin
) -> None:
    other = services.gezinnen.register("De Vries-Zwart")
    for each in (gezin, other):
        write(services, each, "Over de wachtlijst")
    archive(services, gezin)
    found = services.zoeken.search("vries wachtlijst")
    assert found.treffers == ()
    found = services.zoeken.search("wachtlijst")
    assert [(t.gezin_id, t.gesloten) for t in found.treffers] == [
        (other.id, False),
        (gezin.id, True),
    ]
    assert [(n.naam, n.gesloten) for n in services.zoeken.search("vries").namen] == [
        ("De Vries-Zwart", False),
        ("De Vries", True),
    ]


def test_there_are_never_more_than_asked_and_the_count_says_what_there_is(
    services: Services, gezin: Gezin
) -> None:
    for number in range(60):
        write(services, gezin, f"Gesprek {number} over vervoer")
    found = services.zoeken.search("vervoer")
    assert (len(found.treffers), found.teksten) == (8, 60)
    found = services.zoeken.search("vervoer", 500)
    assert (len(found.treffers), found.teksten) == (50, 60)


def test_what_stands_nearly_everywhere_comes_newest_first(
    services: Services, gezin: Gezin, monkeypatch: pytest.MonkeyPatch
) -> None:
    contacten = [write(services, gezin, f"Gebeld {number}") for number in range(9)]
    monkeypatch.setattr("gco_desktop.services.zoeken.RANKED", 5)
    found = services.zoeken.search("gebeld", 3)
    assert [t.ref for t in found.treffers] == [c.id for c in contacten[:-4:-1]]


def test_words_are_forgotten_when_the_kluis_closes(services: Services, gezin: Gezin) -> None:
    write(services, gezin, "Over de wachtlijst")
    services.zoeken.learn()
    services.zoeken.search("vries")
    services.close()
    held = repr((services.zoeken._names, services.zoeken._words))
    assert "wachtlijst" not in held
    assert "vries" not in held
