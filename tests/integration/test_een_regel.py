"""One line becomes a contact with its hours, or hours alone, in one step."""

from dataclasses import replace
from datetime import date, time

import pytest

from gco_desktop.bootstrap import Services
from gco_desktop.domain.afkorting import Afkortingsoort
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.regel import read_regel
from gco_desktop.domain.regel_deel import Regel
from gco_desktop.errors import BsnVermoedError, LabelError
from gco_desktop.reference import tables
from gco_desktop.services.een_regel import Geboekt

SUNDAY = date(2026, 11, 22)


@pytest.fixture
def gezin(services: Services) -> Gezin:
    gezin = services.gezinnen.register("Gezin Jansen")
    services.gezinnen.register("De Boer")
    return gezin


def read(services: Services, text: str) -> Regel:
    return read_regel(text, services.een_regel.vocabulary(), SUNDAY)


def book(services: Services, text: str) -> Geboekt:
    regel = read(services, text)
    assert regel.gebreken == (), [deel.keuzes for deel in regel.delen]
    return services.een_regel.book(regel)


def test_a_line_becomes_a_contact_with_hours_km_and_signaal(
    services: Services, gezin: Gezin
) -> None:
    signaal = services.signalen.new()

    services.signalen.save(replace(signaal, titel="Meerzorg duurt te lang"))
    traject = services.trajecten.begin(services.trajecten.new_traject(gezin.id))

    done = book(services, "jansen hb 13:00-14:30 a5 gisteren 23km #meerzorg rt 40m: moeder is moe")

    assert done.contact_id is not None
    bundel = services.contacten.get(done.contact_id)
    contact = bundel.contact
    assert (contact.gezin_id, contact.vorm, contact.verslag) == (
        gezin.id,
        "HUISBEZOEK",
        "moeder is moe",
    )
    assert (contact.datum, contact.begintijd, contact.duur_min) == (
        date(2026, 11, 21),
        time(13),
        90,
    )
    assert [(r.soort, r.minuten, r.activiteit) for r in bundel.uren] == [
        ("DIRECT", 90, 5),
        ("REISTIJD", 40, None),
    ]
    assert contact.traject_id == traject.id == bundel.uren[0].traject_id
    assert bundel.rit
    assert bundel.rit.km_tienden == 230
    assert bundel.signalen == (signaal.id,)


def test_a_booked_line_is_undone_as_one_step(services: Services, gezin: Gezin) -> None:
    done = book(services, "jansen tel 30m 12,5km")
    services.herstel.undo(done.change)
    assert services.contacten.of_gezin(gezin.id, 9) == []
    assert services.uren.week(SUNDAY).rijen == ()


def test_hours_without_a_gezin_are_only_hours(services: Services, gezin: Gezin) -> None:
    done = book(services, "intervisie 2u zaterdag casus besproken 14km")
    assert (done.contact_id, done.minuten) == (None, 120)
    [(rij, minuten)] = services.uren.week(SUNDAY).rijen
    assert (rij.soort, rij.gezin_id, minuten[5]) == ("INTERVISIE", None, 120)


def test_work_for_a_gezin_without_a_word_about_it_is_no_contact(
    services: Services, gezin: Gezin
) -> None:
    assert book(services, "jansen verslag 45m").contact_id is None
    [(rij, _minuten)] = services.uren.week(SUNDAY).rijen
    assert (rij.soort, rij.gezin_id) == ("ADMIN_TRAJECT", gezin.id)


def test_a_signaal_that_is_not_there_yet_is_offered_afterwards(
    services: Services, gezin: Gezin
) -> None:
    assert book(services, "jansen tel 10m #wachttijd").nieuw == ("wachttijd",)


def test_nine_digits_that_may_be_a_bsn_are_asked_about(services: Services, gezin: Gezin) -> None:
    for line in ("jansen tel 10m: 123456782", "intervisie 1u: 123456782"):
        regel = read(services, line)
        with pytest.raises(BsnVermoedError):
            services.een_regel.book(regel)
        assert services.een_regel.book(regel, bsn_reden="klantnummer").minuten


def test_a_learnt_word_means_what_it_was_taught_also_after_a_new_name(
    services: Services, gezin: Gezin
) -> None:

    word = next(w for w in services.afkortingen.words() if w.doel == str(gezin.id))
    services.afkortingen.remember("J1", word)
    services.gezinnen.save(replace(gezin, naam="Gezin Jansen-Pietersen"))

    found = read(services, "j1 tel 10m").gezin
    assert found
    assert found.naam == "Gezin Jansen-Pietersen"


def test_an_archived_gezin_is_asked_first(services: Services, gezin: Gezin) -> None:
    services.gezinnen.archive(gezin.id)
    assert read(services, "jansen tel 10m").vraag is not None


def test_a_closed_month_is_known_before_a_line_is_booked_in_it(
    services: Services, gezin: Gezin
) -> None:
    book(services, "jansen tel 30m 1-10-2026")
    line = services.een_regel
    assert not line.standing(date(2026, 10, 2), gezin.id).gesloten
    services.afsluiten.close(None, "2026-10")
    stand = line.standing(date(2026, 10, 1), gezin.id)
    assert (stand.gesloten, stand.minuten) == (True, 30)
    assert not line.standing(SUNDAY, gezin.id).gesloten


def test_abbreviations_can_be_changed_deleted_and_brought_back(
    services: Services, gezin: Gezin
) -> None:
    service = services.afkortingen
    words = {word.doel: word for word in service.words()}
    mine = service.new("  kt  ", words["HUISBEZOEK"])
    service.save(mine)
    with pytest.raises(LabelError):
        service.save(service.new("KT", words["TELEFOON"]))
    with pytest.raises(LabelError):
        service.save(service.new("--", words["TELEFOON"]))
    with pytest.raises(LabelError):
        service.save(service.new("een twee drie vier vijf zes", words["TELEFOON"]))
    service.remember("kt", words["TELEFOON"])
    [regel] = service.regels()
    assert regel.woord
    assert (regel.afkorting.tekst, regel.woord.doel) == ("kt", "TELEFOON")

    service.delete(mine.id)
    assert service.regels() == []
    services.herstel.undo()
    assert [each.afkorting.id for each in service.regels()] == [mine.id]


def test_every_built_in_abbreviation_stands_for_something(services: Services) -> None:

    places = {(word.soort, word.doel) for word in services.afkortingen.words()}
    rows = tables.table("afkorting")
    assert rows
    assert [
        row["code"] for row in rows if (Afkortingsoort(row["soort"]), row["doel"]) not in places
    ] == []


def test_a_line_for_an_opdrachtgever_with_products_of_zn_asks_for_one(
    services: Services, gezin: Gezin
) -> None:
    assert not book(services, "jansen hb 1u").product
    party = services.profiel.add_opdrachtgever("Zorgkantoor")
    services.profiel.revise_opdrachtgever(replace(party, zn_producten=True))
    done = book(services, "jansen hb 1u a5")
    assert done.product
    assert done.contact_id is not None
    bundel = services.contacten.get(done.contact_id)
    line = replace(bundel.uren[0], zn_product="ZB")
    services.contacten.save(replace(bundel, uren=(line,)))
    assert services.contacten.get(done.contact_id).uren[0].zn_product == "ZB"
