"""One form, one transaction: a contact with its hours, journey and task."""

from dataclasses import replace
from datetime import date

import pytest
from conftest import Clock
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.errors import (
    BsnVermoedError,
    IntussenGewijzigdError,
    NietsOngedaanError,
    NotFoundError,
    TekstTeLangError,
)
from gco_desktop.services.contacten import ContactBundel


@pytest.fixture
def gezin(services: Services) -> Gezin:
    gezin = services.gezinnen.register("Gezin De Vries")
    begin_traject(services, gezin.id)
    return gezin


def filled(services: Services, gezin: Gezin) -> ContactBundel:
    bundel = services.contacten.new(gezin.id)
    contact = replace(bundel.contact, vorm="HUISBEZOEK", verslag="Samen de brief gelezen.")
    return replace(
        bundel,
        contact=contact,
        uren=(
            services.contacten.new_regel(contact, 60, 4),
            services.contacten.new_reistijd(contact, 30),
        ),
        rit=services.contacten.new_rit(contact, 234),
        taak=services.contacten.new_taak(contact, "Gemeente bellen", date(2026, 11, 25)),
    )


def booked(services: Services) -> int:
    with services.uren.context.read() as uow:
        lines = uow.reads.uren.ledger(date(2000, 1, 1), date(2100, 1, 1), None)
    return sum(line.minuten for line in lines)


def test_a_contact_is_kept_with_everything_on_it(services: Services, gezin: Gezin) -> None:
    saved = services.contacten.save(filled(services, gezin))
    assert services.contacten.get(saved.contact.id) == saved
    assert saved.contact.activiteiten == (4,)
    assert booked(services) == 90
    assert services.uren.week(date(2026, 11, 22)).totaal == 90


def test_undo_takes_the_whole_contact_back(services: Services, gezin: Gezin) -> None:
    saved = services.contacten.save(filled(services, gezin))
    services.herstel.undo()
    with pytest.raises(NotFoundError):
        services.contacten.get(saved.contact.id)
    assert booked(services) == 0
    assert services.taken.open() == []


@pytest.mark.parametrize("reverse", [False, True])
def test_participants_stay_in_the_order_of_the_form_and_do_not_hinder_undo(
    services: Services, gezin: Gezin, *, reverse: bool
) -> None:
    persons = []
    for naam in ("Anna", "Bart", "Cor"):
        lid = services.gezinnen.new_persoon(gezin.id)
        services.gezinnen.save_persoon(replace(lid.persoon, voornaam=naam), lid.relatie)
        persons.append(lid.persoon.id)
    bundel = filled(services, gezin)
    together = tuple(sorted(persons, reverse=reverse))
    bundel = replace(bundel, contact=replace(bundel.contact, deelnemers=together))
    saved = services.contacten.save(bundel)
    assert services.contacten.get(saved.contact.id) == saved
    services.herstel.undo()
    assert services.contacten.day(saved.contact.datum).contacten == ()


def test_a_contact_that_loses_its_hours_journey_and_task_keeps_its_note(
    services: Services, gezin: Gezin
) -> None:
    saved = services.contacten.save(filled(services, gezin))
    services.contacten.save(ContactBundel(contact=saved.contact))
    assert services.contacten.get(saved.contact.id) == ContactBundel(contact=saved.contact)
    assert (booked(services), services.taken.open()) == (0, [])
    services.herstel.undo()
    assert services.contacten.get(saved.contact.id) == saved


def test_a_deleted_contact_comes_back_whole(services: Services, gezin: Gezin) -> None:
    saved = services.contacten.save(filled(services, gezin))
    services.contacten.delete(saved.contact.id)
    assert booked(services) == 0
    services.herstel.undo()
    assert services.contacten.get(saved.contact.id) == saved
    assert booked(services) == 90


def test_a_correction_is_booked_as_minus_old_plus_new(
    services: Services, gezin: Gezin, clock: Clock
) -> None:
    saved = services.contacten.save(filled(services, gezin))
    clock.forward(days=60)  # the quarter of the first booking is over
    first, travel = saved.uren
    services.contacten.save(replace(saved, uren=(replace(first, minuten=45), travel)))
    with services.uren.context.read() as uow:
        before = uow.reads.uren.ledger(date(2026, 10, 1), date(2026, 12, 31), None)
        after = uow.reads.uren.ledger(date(2027, 1, 1), date(2027, 3, 31), None)
    assert sum(line.minuten for line in before) == 90
    assert [line.minuten for line in after] == [-15]


def test_text_alone_changes_nothing_in_the_ledger(services: Services, gezin: Gezin) -> None:
    saved = services.contacten.save(filled(services, gezin))
    changed = replace(saved.contact, verslag="Anders verwoord.")
    services.contacten.save(replace(saved, contact=changed))
    assert booked(services) == 90


def test_undo_refuses_when_it_would_lose_a_later_change(services: Services, gezin: Gezin) -> None:
    saved = services.contacten.save(filled(services, gezin))
    with services.contacten.context.write() as uow:
        uow.contacten.save(replace(saved.contact, onderwerp="Later"))
        uow._connection.commit()  # a change from elsewhere, of which the journal knows nothing
    with pytest.raises(IntussenGewijzigdError):
        services.herstel.undo()


def test_nothing_to_undo_is_said(services: Services) -> None:
    with pytest.raises(NietsOngedaanError):
        services.herstel.undo()


def test_a_number_that_may_be_a_bsn_needs_a_reason(services: Services, gezin: Gezin) -> None:
    bundel = filled(services, gezin)
    bundel = replace(bundel, contact=replace(bundel.contact, verslag="Nummer 111.222.333 gezien"))
    with pytest.raises(BsnVermoedError):
        services.contacten.save(bundel)
    assert booked(services) == 0
    services.contacten.save(bundel, bsn_reden="Is een klantnummer")
    assert booked(services) == 90


def test_a_note_of_200_000_characters_is_kept_whole(services: Services, gezin: Gezin) -> None:
    bundel = filled(services, gezin)
    text = "Lang verslag. " * 14_286
    bundel = replace(bundel, contact=replace(bundel.contact, verslag=text))
    services.contacten.save(bundel)
    assert services.contacten.get(bundel.contact.id).contact.verslag == text


def test_a_text_beyond_every_dossier_is_refused(services: Services, gezin: Gezin) -> None:
    bundel = filled(services, gezin)
    bundel = replace(bundel, contact=replace(bundel.contact, verslag="x" * 1_000_001))
    with pytest.raises(TekstTeLangError):
        services.contacten.save(bundel)


def test_a_day_shows_all_its_hours_and_its_contacts(services: Services, gezin: Gezin) -> None:
    bundel = filled(services, gezin)
    services.contacten.save(bundel)
    services.uren.set_cell(UrenRij(soort="INTERVISIE"), bundel.contact.datum, 45)

    dag = services.contacten.day(bundel.contact.datum)

    assert dag.minuten == 90 + 45
    assert [regel.id for regel in dag.contacten] == [bundel.contact.id]
    assert services.contacten.day(date(2026, 11, 21)).contacten == ()


def test_a_second_task_of_a_contact_survives_a_change_in_its_form(
    services: Services, gezin: Gezin
) -> None:
    saved = services.contacten.save(filled(services, gezin))
    second = services.contacten.new_taak(saved.contact, "Brief lezen", None)
    with services.contacten.context.write() as uow:
        uow.taken.add(second)
        uow.commit()

    services.contacten.save(services.contacten.get(saved.contact.id))
    services.contacten.save(replace(services.contacten.get(saved.contact.id), taak=None))

    with services.contacten.context.read() as uow:
        assert uow.taken.find(contact_id=saved.contact.id) == [second]


def test_a_typo_in_the_notes_moves_no_hours_to_an_opdrachtgever_that_came_later(
    services: Services, gezin: Gezin
) -> None:
    bundel = services.contacten.save(filled(services, gezin))
    party = services.profiel.add_opdrachtgever("Alliantie").id
    old = services.contacten.get(bundel.contact.id)
    extra = services.contacten.new_regel(old.contact, 15, 4)
    changed = replace(old.contact, verslag="Samen de brief gelezen!")
    services.contacten.save(replace(old, contact=changed, uren=(*old.uren, extra)))
    now = services.contacten.get(bundel.contact.id).uren
    assert {line.minuten: line.opdrachtgever_id for line in now} == {60: None, 30: None, 15: party}

    moved = replace(changed, traject_id=None)
    services.contacten.save(replace(old, contact=moved))
    now = services.contacten.get(bundel.contact.id).uren
    assert {line.opdrachtgever_id for line in now} == {party}
