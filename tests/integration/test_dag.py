"""The close of a day proposes what may be forgotten, and books nothing by itself."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from conftest import NOW, Clock
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.afkorting import Afkortingsoort
from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.dag import Antwoord, Voorstel
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.regel_woorden import Woord
from gco_desktop.errors import BsnVermoedError, NietsOngedaanError
from gco_desktop.services.contacten import ContactBundel
from ui.dag import texts

TODAY = NOW.date()


@pytest.fixture
def gezin(services: Services) -> Gezin:
    gezin = services.gezinnen.register("Gezin De Vries")
    begin_traject(services, gezin.id)
    return gezin


def open_today(services: Services) -> tuple[Voorstel, ...]:
    return services.dag.overview().vandaag.voorstellen


def close(services: Services, day: date = TODAY) -> Antwoord:
    """Close a day on which one sees all that is open."""
    shown = [dag for dag in services.dag.overview().open if dag.datum == day]
    return services.dag.complete(day, [each.sleutel for dag in shown for each in dag.voorstellen])


def appointment(
    services: Services,
    gezin_id: GezinId | None,
    tekst: str = "Keukentafelgesprek",
    day: date = TODAY,
    tijd: time = time(9, 0),
) -> Taak:
    new = services.taken.new(gezin_id)
    return services.taken.save(replace(new, tekst=tekst, voor_datum=day, tijd=tijd))


def visit(services: Services, gezin: Gezin, day: date, **fields: object) -> None:
    bundel = services.contacten.new(gezin.id, day)
    contact = replace(bundel.contact, **{"vorm": "HUISBEZOEK", "duur_min": 90} | fields)  # type: ignore[arg-type]
    line = services.contacten.new_regel(contact, 90, 4)
    services.contacten.save(
        replace(
            bundel,
            contact=contact,
            uren=(line, services.contacten.new_reistijd(contact, 40)),
            rit=services.contacten.new_rit(contact, 230),
        )
    )


def test_an_appointment_is_proposed_with_what_is_usual(services: Services, gezin: Gezin) -> None:
    for days in (3, 5, 9):
        visit(services, gezin, TODAY - timedelta(days=days))
    appointment(services, gezin.id)
    (voorstel,) = open_today(services)
    assert (voorstel.vorm, voorstel.minuten, voorstel.activiteit) == ("HUISBEZOEK", 90, 4)
    assert (voorstel.reistijd, voorstel.km_tienden) == (40, 230)


def test_an_opened_dossier_is_proposed_once_and_without_travel(
    services: Services, gezin: Gezin
) -> None:
    visit(services, gezin, TODAY - timedelta(days=3))
    services.dag.opened(gezin.id)
    services.dag.opened(gezin.id)
    (voorstel,) = open_today(services)
    assert (voorstel.vorm, voorstel.reistijd, voorstel.km_tienden) == ("ANDERS", 0, 0)
    call = replace(services.contacten.new(gezin.id, TODAY - timedelta(days=9)).contact, duur_min=20)
    services.contacten.save(ContactBundel(contact=replace(call, vorm="TELEFOON")))
    (voorstel,) = open_today(services)
    assert (voorstel.vorm, voorstel.minuten, voorstel.km_tienden) == ("TELEFOON", 20, 0)


@pytest.mark.parametrize(
    ("tekst", "vorm", "reistijd", "km_tienden"),
    [
        ("Telefonisch: hoe ging de eerste week op school?", "TELEFOON", 0, 0),
        ("Belafspraak met moeder", "TELEFOON", 0, 0),
        ("Afspraak via Teams", "BEELDBELLEN", 0, 0),
        ("Moeder mailen over het pgb", "BERICHT", 0, 0),
        ("MDO over school", "MDO", 0, 0),
        ("Huisbezoek", "HUISBEZOEK", 40, 230),
        ("Belangrijk: meerzorg", "HUISBEZOEK", 40, 230),
    ],
)
def test_the_text_of_an_appointment_tells_the_form_and_with_it_the_travel(
    services: Services, gezin: Gezin, tekst: str, vorm: str, reistijd: int, km_tienden: int
) -> None:
    visit(services, gezin, TODAY - timedelta(days=3))
    appointment(services, gezin.id, tekst)
    (voorstel,) = open_today(services)
    found = (voorstel.vorm, voorstel.reistijd, voorstel.km_tienden)
    assert found == (vorm, reistijd, km_tienden)


def test_a_word_that_was_learnt_for_a_form_names_it_here_too(
    services: Services, gezin: Gezin
) -> None:
    telefoon = Woord(soort=Afkortingsoort.VORM, doel="TELEFOON", naam="Telefonisch met gezin")
    services.afkortingen.remember("kaatje", telefoon)
    appointment(services, gezin.id, "Kaatje over school")
    assert open_today(services)[0].vorm == "TELEFOON"


def test_looking_at_a_dossier_is_no_step_for_undo(services: Services, gezin: Gezin) -> None:
    before = services.herstel.last_change()
    services.dag.opened(gezin.id)
    assert services.herstel.last_change() == before


def test_a_dossier_with_a_contact_of_today_is_not_proposed(
    services: Services, gezin: Gezin
) -> None:
    services.dag.opened(gezin.id)
    visit(services, gezin, TODAY)
    assert open_today(services) == ()


def test_booking_makes_one_contact_with_hours_and_journey_in_one_step(
    services: Services, gezin: Gezin
) -> None:
    taak = appointment(services, gezin.id)
    (voorstel,) = open_today(services)
    services.dag.book(replace(voorstel, minuten=45, km_tienden=120, activiteit=4, reistijd=20))
    (regel,) = services.contacten.of_gezin(gezin.id, 10)
    bundel = services.contacten.get(regel.id)
    assert (bundel.contact.begintijd, bundel.contact.duur_min) == (time(9, 0), 45)
    assert [line.minuten for line in bundel.uren] == [45, 20]
    assert bundel.rit is not None
    assert bundel.rit.km_tienden == 120
    assert services.taken.get(taak.id).gedaan_op == TODAY
    services.herstel.undo()
    assert services.contacten.of_gezin(gezin.id, 10) == []
    assert services.taken.get(taak.id).gedaan_op is None
    assert len(open_today(services)) == 1


def test_what_was_answered_is_not_booked_a_second_time(services: Services, gezin: Gezin) -> None:
    services.dag.opened(gezin.id)
    (voorstel,) = open_today(services)
    services.dag.book(voorstel)
    services.dag.book(voorstel)
    assert len(services.contacten.of_gezin(gezin.id, 10)) == 1


def test_a_proposal_that_was_turned_down_stays_away_until_that_is_undone(
    services: Services, gezin: Gezin
) -> None:
    appointment(services, gezin.id)
    services.dag.opened(gezin.id)
    (voorstel,) = open_today(services)
    services.dag.decline(voorstel)
    assert open_today(services) == ()
    services.herstel.undo()
    assert open_today(services) == (voorstel,)


def test_one_contact_answers_the_appointment_nearest_to_it(
    services: Services, gezin: Gezin, clock: Clock
) -> None:
    appointment(services, gezin.id, "Ochtend", tijd=time(9, 0))
    appointment(services, gezin.id, "Middag", tijd=time(15, 0))
    clock.forward(hours=8)
    visit(services, gezin, TODAY, begintijd=time(14, 30))
    assert [each.kans.tekst for each in open_today(services)] == ["Ochtend"]


def test_an_appointment_of_later_today_is_no_proposal_yet(
    services: Services, gezin: Gezin, clock: Clock
) -> None:
    appointment(services, gezin.id, tijd=time(16, 0))
    assert open_today(services) == ()
    clock.forward(hours=7)
    assert len(open_today(services)) == 1


def test_a_day_is_not_complete_as_long_as_an_appointment_is_to_come(
    services: Services, gezin: Gezin, clock: Clock
) -> None:
    services.dag.opened(gezin.id)
    other = services.gezinnen.register("Gezin Bakker")
    appointment(services, other.id, tijd=time(16, 0))
    (voorstel,) = open_today(services)
    assert not services.dag.decline(voorstel).compleet
    assert not close(services).compleet
    vandaag = services.dag.overview().vandaag
    assert (vandaag.compleet, vandaag.straks) == (False, (time(16, 0),))
    clock.forward(days=1)
    (yesterday,) = services.dag.overview().eerder
    assert [each.kans.gezin_id for each in yesterday.voorstellen] == [other.id]
    assert services.dag.decline(yesterday.voorstellen[0]).compleet


def test_an_appointment_that_was_answered_before_its_time_is_not_to_come(
    services: Services, gezin: Gezin
) -> None:
    appointment(services, gezin.id, tijd=time(16, 0))
    visit(services, gezin, TODAY, begintijd=time(8, 0))
    assert services.dag.overview().vandaag.straks == ()


def test_an_appointment_without_a_gezin_books_hours_of_its_kind(services: Services) -> None:
    appointment(services, None, "Intervisie met de regio")
    (voorstel,) = open_today(services)
    assert voorstel.soort == "INTERVISIE"
    assert services.dag.book(replace(voorstel, minuten=120)).compleet
    ((rij, minuten),) = services.uren.week(TODAY).rijen
    assert (rij.soort, rij.gezin_id, sum(minuten)) == ("INTERVISIE", None, 120)
    assert open_today(services) == ()


def test_the_last_answer_makes_the_day_complete(services: Services, gezin: Gezin) -> None:
    other = services.gezinnen.register("Gezin Bakker")
    for each in (gezin, other):
        services.dag.opened(each.id)
    first, second = open_today(services)
    assert not services.dag.book(first).compleet
    assert services.dag.decline(second).compleet
    assert services.dag.overview().vandaag.compleet
    services.herstel.undo()
    assert not services.dag.overview().vandaag.compleet


def test_a_proposal_in_a_closed_month_tells_where_its_hours_go(
    services: Services, gezin: Gezin, clock: Clock
) -> None:
    usual = services.profiel.add_opdrachtgever("Alliantie")
    services.dag.opened(gezin.id)
    appointment(services, None, "Belasting")
    assert [each.correctiemaand for each in open_today(services)] == ["", ""]
    services.afsluiten.close(usual.id, f"{TODAY:%Y-%m}")
    own, visit_ = open_today(services)
    assert (visit_.correctiemaand, own.soort, own.correctiemaand) == ("2026-12", "BEDRIJF", "")
    assert replace(own, soort="INTERVISIE").correctiemaand == "2026-12"
    assert texts.correction(visit_) == (
        "November 2026 is afgesloten: dit wordt een correctie in december 2026."
    )
    assert not texts.correction(replace(visit_, minuten=0, reistijd=0))


def test_days_of_the_last_week_come_back_until_they_are_complete(
    services: Services, gezin: Gezin, clock: Clock
) -> None:
    services.dag.opened(gezin.id)
    clock.forward(days=1)
    assert [day.datum for day in services.dag.overview().eerder] == [TODAY]
    assert services.dag.count() == 0
    assert close(services) == Antwoord(compleet=True, overgeslagen=1)
    assert services.dag.overview().eerder == ()
    clock.forward(days=7)
    assert services.dag.overview().eerder == ()


def test_a_day_long_past_is_not_offered(services: Services, gezin: Gezin, clock: Clock) -> None:
    services.dag.opened(gezin.id)
    clock.forward(days=7)
    assert len(services.dag.overview().eerder) == 1
    clock.forward(days=1)
    assert services.dag.overview().eerder == ()


def test_what_was_opened_is_not_remembered_for_ever(
    services: Services, gezin: Gezin, clock: Clock
) -> None:
    services.dag.opened(gezin.id)
    clock.forward(days=40)
    services.dag.opened(gezin.id)
    with services.dag.context.read() as uow:
        assert [punt.datum for punt in uow.dagpunten.find()] == [TODAY + timedelta(days=40)]


def test_a_contact_deleted_later_opens_no_day_that_was_complete(
    services: Services, gezin: Gezin, clock: Clock
) -> None:
    services.dag.opened(gezin.id)
    services.dag.book(open_today(services)[0])
    clock.forward(days=1)
    (regel,) = services.contacten.of_gezin(gezin.id, 10)
    services.contacten.delete(regel.id)
    assert services.dag.overview().eerder == ()


def test_closing_the_day_turns_down_only_what_one_saw(
    services: Services, gezin: Gezin, clock: Clock
) -> None:
    services.dag.opened(gezin.id)
    other = services.gezinnen.register("Gezin Bakker")
    appointment(services, other.id, tijd=time(9, 35))
    shown = [each.sleutel for each in open_today(services)]
    clock.forward(hours=1)
    assert services.dag.complete(TODAY, shown) == Antwoord(overgeslagen=1)
    (left,) = open_today(services)
    assert left.kans.gezin_id == other.id
    assert not services.dag.overview().vandaag.compleet


def test_a_day_is_complete_once_the_appointment_to_come_is_gone(
    services: Services, gezin: Gezin
) -> None:
    assert not services.dag.overview().vandaag.compleet
    services.dag.opened(gezin.id)
    taak = appointment(services, None, tijd=time(16, 0))
    services.dag.decline(open_today(services)[0])
    assert not services.dag.overview().vandaag.compleet
    services.taken.delete(taak.id)
    assert services.dag.overview().vandaag.compleet


def test_an_appointment_made_after_the_day_was_complete_is_offered_the_next_day(
    services: Services, gezin: Gezin, clock: Clock
) -> None:
    appointment(services, gezin.id)
    services.dag.book(open_today(services)[0])
    late = appointment(services, gezin.id, tijd=time(23, 30))
    assert not services.dag.overview().vandaag.compleet
    clock.forward(days=1)
    (yesterday,) = services.dag.overview().eerder
    assert [each.kans.taak_id for each in yesterday.voorstellen] == [late.id]
    assert services.dag.book(yesterday.voorstellen[0]).compleet
    for regel in services.contacten.of_gezin(gezin.id, 10):
        services.contacten.delete(regel.id)  # both were answered when the day was complete
    assert services.dag.overview().eerder == ()


def test_a_dossier_opened_after_the_day_was_complete_is_offered_the_next_day(
    services: Services, gezin: Gezin, clock: Clock
) -> None:
    close(services)
    services.dag.opened(gezin.id)
    clock.forward(days=1)
    assert len(services.dag.overview().eerder) == 1


def test_the_totals_of_the_day_count_all_that_was_booked(services: Services, gezin: Gezin) -> None:
    visit(services, gezin, TODAY)
    today = services.dag.overview().vandaag
    assert (today.minuten, today.contacten, today.km_tienden) == (130, 1, 230)


def test_nine_digits_in_an_appointment_ask_for_a_reason_before_they_are_copied(
    services: Services, gezin: Gezin
) -> None:
    new = replace(services.taken.new(gezin.id), tekst="Dossier 123456782", voor_datum=TODAY)
    services.taken.save(replace(new, tijd=time(9, 0)), bsn_reden="dossiernummer")
    (voorstel,) = open_today(services)
    with pytest.raises(BsnVermoedError):
        services.dag.book(voorstel)
    services.dag.book(voorstel, bsn_reden="dossiernummer")
    assert open_today(services) == ()


def test_undo_of_a_new_gezin_takes_along_that_it_was_opened(services: Services) -> None:
    gezin = services.gezinnen.register("Per ongeluk")
    services.dag.opened(gezin.id)
    services.herstel.undo()
    assert services.gezinnen.regels() == []
    with pytest.raises(NietsOngedaanError):
        services.herstel.undo()


def test_a_task_takes_its_refusal_along_and_brings_it_back(
    services: Services, gezin: Gezin
) -> None:
    taak = appointment(services, gezin.id)
    services.dag.decline(open_today(services)[0])
    services.taken.delete(taak.id)
    services.herstel.undo()
    assert open_today(services) == ()
    services.taken.delete(taak.id)
    (binned,) = services.prullenbak.all()
    services.prullenbak.put_back(binned.id)
    assert services.taken.get(taak.id) == taak
    assert open_today(services) == ()


def test_a_task_can_go_and_come_back_after_the_day_was_complete(
    services: Services, gezin: Gezin
) -> None:
    taak = appointment(services, gezin.id)
    assert services.dag.book(open_today(services)[0]).compleet
    services.taken.delete(taak.id)
    services.prullenbak.put_back(services.prullenbak.all()[0].id)
    assert services.taken.get(taak.id).gedaan_op == TODAY
    assert services.dag.overview().vandaag.compleet
    services.herstel.undo()
    services.herstel.undo()
    services.herstel.undo()  # the booking
    assert not services.dag.overview().vandaag.compleet
    assert len(open_today(services)) == 1


def test_a_contact_with_a_refused_task_can_be_deleted_and_restored(
    services: Services, gezin: Gezin
) -> None:
    bundel = services.contacten.new(gezin.id, TODAY - timedelta(days=1))
    taak = replace(services.contacten.new_taak(bundel.contact, "Bellen", TODAY), tijd=time(9, 0))
    services.contacten.save(replace(bundel, taak=taak))
    services.dag.decline(open_today(services)[0])
    services.contacten.delete(bundel.contact.id)
    services.herstel.undo()
    assert services.taken.get(taak.id) == taak
    assert open_today(services) == ()
