"""Bad input and faults below the window: nothing is lost, and one is told what to do."""

from collections.abc import Callable, Iterator, Sized
from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import partial
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from bad_cases import BSN, DAY, EMOJI, LONG_NOTE, MARKUP, NASTY, Filled, each_field, fill, new_plan
from conftest import Clock
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.plan import Casemanagementplan
from gco_desktop.domain.traject import Intensiteit, Overgang, TrajectStatus
from gco_desktop.errors import (
    BsnVermoedError,
    EindVoorBeginError,
    GeborenInToekomstError,
    NietsOngedaanError,
    TekenError,
)


def text_of(pdf: bytes) -> str:
    with closing(pypdfium2.PdfDocument(BytesIO(pdf))) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join("\n".join(pages).split())


def test_markup_and_emoji_come_back_to_the_letter_from_every_field(services: Services) -> None:
    put = fill(services, NASTY)

    assert services.profiel.get() == replace(put.profiel, opdrachtgever_id=put.opdrachtgever.id)
    assert services.profiel.opdrachtgevers() == [put.opdrachtgever]
    detail = services.gezinnen.detail(put.gezin.id)
    assert (detail.gezin, detail.leden) == (put.gezin, (put.lid,))
    assert services.trajecten.detail(put.traject.id).traject == put.traject
    assert services.trajecten.periodes(put.traject.id, 4) == [put.periode]
    assert services.contacten.get(put.bundel.contact.id) == put.bundel
    assert services.plannen.get(put.plan.id) == put.plan
    assert services.signalen.get(put.signaal.id) == put.signaal


def test_markup_and_emoji_print_literally_on_every_paper(services: Services, clock: Clock) -> None:
    put = fill(services, NASTY)
    services.profiel.save(replace(services.profiel.get(), melder="mh17"))
    plan = services.plannen.agree(put.plan.id, clock().date(), NASTY)

    text = text_of(services.plannen.pdf(plan.id))
    assert text.count(MARKUP) > 20
    assert text.count(EMOJI) >= text.count(MARKUP)
    clock.forward(days=60)
    made = services.samenvattingen.make(services.samenvattingen.kwartalen()[-1].periode)
    assert made.pdf.startswith(b"%PDF")
    assert MARKUP.encode() not in made.inhoud  # nothing was marked to go along


def test_a_note_of_200_000_characters_is_kept_whole_and_prints_as_plan_text(
    services: Services,
) -> None:
    put = fill(services, "Rustig")
    bundel = replace(put.bundel, contact=replace(put.bundel.contact, verslag=LONG_NOTE))
    services.contacten.save(bundel)
    services.plannen.save(replace(put.plan, wat_speelt=LONG_NOTE))

    assert services.contacten.get(bundel.contact.id).contact.verslag == LONG_NOTE
    assert services.contacten.of_gezin(put.gezin.id, 5)[0].verslag == LONG_NOTE
    text = text_of(services.plannen.pdf(put.plan.id))
    assert text.count("heel veel woorden") >= LONG_NOTE.count("heel veel woorden") - 200


Save = tuple[str, Callable[[str | None], object]]


def each_save(what: str, subject: Any, save: Callable[[Any, str | None], object]) -> Iterator[Save]:
    for name, one in each_field(subject, f"nummer {BSN} van moeder"):
        yield f"{what}.{name}", partial(save, one)


def saves_of_changes(services: Services, put: Filled) -> Iterator[Save]:
    gezinnen, trajecten, profiel = services.gezinnen, services.trajecten, services.profiel
    bundel = put.bundel
    changes: list[tuple[Any, Callable[[Any, str | None], object]]] = [
        (put.profiel, lambda one, reden: profiel.save(one, bsn_reden=reden)),
        (
            put.opdrachtgever,
            lambda one, reden: profiel.revise_opdrachtgever(one, bsn_reden=reden),
        ),
        (put.gezin, lambda one, reden: gezinnen.save(one, bsn_reden=reden)),
        (
            put.lid.persoon,
            lambda one, reden: gezinnen.save_persoon(one, put.lid.relatie, bsn_reden=reden),
        ),
        (put.traject, lambda one, reden: trajecten.revise(one, bsn_reden=reden)),
        (
            Overgang(naar=TrajectStatus.ACTIEF, op=DAY),
            lambda one, reden: trajecten.revise(put.traject, (one,), bsn_reden=reden),
        ),
        (
            Overgang(naar=Intensiteit.CRISIS, op=DAY),
            lambda one, reden: trajecten.revise(put.traject, (one,), bsn_reden=reden),
        ),
        (put.periode, lambda one, reden: trajecten.save_periode(one, bsn_reden=reden)),
        (put.signaal, lambda one, reden: services.signalen.save(one, bsn_reden=reden)),
        (
            bundel.contact,
            lambda one, reden: services.contacten.save(
                replace(bundel, contact=one), bsn_reden=reden
            ),
        ),
        (
            bundel.uren[0],
            lambda one, reden: services.contacten.save(
                replace(bundel, uren=(one,)), bsn_reden=reden
            ),
        ),
        (
            bundel.taak,
            lambda one, reden: services.contacten.save(replace(bundel, taak=one), bsn_reden=reden),
        ),
    ]
    for subject, save in changes:
        yield from each_save(type(subject).__name__, subject, save)


def saves_of_a_plan(services: Services, put: Filled) -> Iterator[Save]:
    plan, plannen = put.plan, services.plannen
    area, doel = plan.leefgebieden[0], plan.doelen[0]

    def save(changed: Casemanagementplan, reden: str | None) -> None:
        plannen.save(changed, bsn_reden=reden)

    yield from each_save("plan", plan, save)
    yield from each_save(
        "leefgebied", area, lambda one, reden: save(replace(plan, leefgebieden=(one,)), reden)
    )
    yield from each_save("doel", doel, lambda one, reden: save(replace(plan, doelen=(one,)), reden))
    yield from each_save(
        "actie",
        doel.acties[0],
        lambda one, reden: save(replace(plan, doelen=(replace(doel, acties=(one,)),)), reden),
    )
    plannen.save(plan)
    yield "akkoord", lambda reden: plannen.agree(plan.id, DAY, BSN, bsn_reden=reden)


def saves_of_what_is_new(services: Services, put: Filled) -> Iterator[Save]:
    gezinnen, trajecten, taken = services.gezinnen, services.trajecten, services.taken
    gezin = Gezin(id=gezinnen.new_gezin_id(), naam="Gezin Rustig")
    first = replace(trajecten.new_traject(gezin.id), doel=BSN)
    second = replace(trajecten.new_traject(put.gezin.id), doel=BSN)
    yield "gezin", lambda reden: gezinnen.register(f"Gezin {BSN}", bsn_reden=reden)
    yield (
        "traject bij een nieuw gezin",
        lambda reden: gezinnen.register(gezin, traject=first, bsn_reden=reden),
    )
    yield "traject", lambda reden: trajecten.begin(second, bsn_reden=reden)
    yield "taak", lambda reden: taken.add(BSN, None, None, bsn_reden=reden)
    yield (
        "opdrachtgever",
        lambda reden: services.profiel.add_opdrachtgever(BSN, bsn_reden=reden),
    )


def logged(services: Services) -> list[str]:
    with services.herstel.context.read() as uow:
        rows = uow.archive._connection.exec_driver_sql("SELECT * FROM logregel")
        return [" ".join(map(str, row)) for row in rows]


def refused(save: Callable[[str | None], object]) -> bool:
    try:
        save(None)
    except BsnVermoedError:
        return True
    return False


def test_nine_digits_that_may_be_a_bsn_are_asked_about_in_every_text(services: Services) -> None:
    put = fill(services, "Rustig")
    tried = 0
    for what, save in (
        *saves_of_changes(services, put),
        *saves_of_a_plan(services, put),
        *saves_of_what_is_new(services, put),
    ):
        before = len(logged(services))
        assert refused(save), f"{what} was kept without a question"
        save("dossiernummer van de gemeente")
        lines = logged(services)[before:]
        assert any("dossiernummer van de gemeente" in line for line in lines), what
        assert not any(BSN in line for line in lines), what
        tried += 1
    assert tried > 50


def test_a_reason_that_repeats_the_digits_is_logged_without_them(services: Services) -> None:
    services.gezinnen.register(f"Gezin {BSN}", bsn_reden=f"111.222.333 en {BSN} horen erbij")
    (line,) = [line for line in logged(services) if "horen erbij" in line]
    assert "222" not in line


def test_an_end_before_the_start_and_a_birth_to_come_change_nothing(services: Services) -> None:
    put = fill(services, "Rustig")
    before = services.gezinnen.detail(put.gezin.id), services.trajecten.detail(put.traject.id)
    early, later = date(2026, 1, 1), date(2027, 1, 1)
    persoon, relatie = put.lid.persoon, put.lid.relatie

    for save in (
        lambda: services.trajecten.revise(replace(put.traject, eind=early)),
        lambda: services.trajecten.revise(
            put.traject, (Overgang(naar=TrajectStatus.AFGESLOTEN, op=early),)
        ),
        lambda: services.trajecten.save_periode(replace(put.periode, van=DAY, tot=early)),
        lambda: services.gezinnen.save_persoon(
            replace(persoon, geboortedatum=DAY, overleden_op=early), relatie
        ),
    ):
        with pytest.raises(EindVoorBeginError):
            save()
    for born in (replace(persoon, geboortedatum=later), replace(persoon, geboortejaar=2027)):
        with pytest.raises(GeborenInToekomstError):
            services.gezinnen.save_persoon(born, relatie)
    after = services.gezinnen.detail(put.gezin.id), services.trajecten.detail(put.traject.id)
    assert after == before


def test_characters_that_no_keyboard_has_are_kept_or_refused_whole(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin De Vries")
    bundel = services.contacten.new(gezin.id)
    strange = replace(bundel, contact=replace(bundel.contact, verslag="a\0b\u202e\ufeff\u2028c"))
    services.contacten.save(strange)
    assert services.contacten.get(bundel.contact.id) == strange
    with pytest.raises(TekenError):
        services.contacten.save(
            replace(bundel, contact=replace(bundel.contact, verslag="half een teken: \ud83d"))
        )
    assert services.contacten.get(bundel.contact.id) == strange


def test_undo_goes_back_step_by_step_and_then_says_there_is_nothing_left(
    services: Services,
) -> None:
    gezin = services.gezinnen.register("Gezin De Vries")
    services.gezinnen.save(replace(gezin, naam="Gezin Jansen"))
    services.gezinnen.save(replace(gezin, naam="Gezin Bakker"))
    names = []
    for _ in range(2):
        services.herstel.undo()
        names.append(services.gezinnen.detail(gezin.id).gezin.naam)
    assert names == ["Gezin Jansen", "Gezin De Vries"]
    services.herstel.undo()
    assert services.gezinnen.regels() == []
    with pytest.raises(NietsOngedaanError):
        services.herstel.undo()


def test_a_plan_that_was_thrown_away_comes_back_whole(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin De Vries")
    traject = begin_traject(services, gezin.id)
    plan = new_plan(services, traject)
    services.plannen.save(plan)
    services.plannen.delete(plan.id)
    assert services.plannen.versions(traject.id) == []
    services.herstel.undo()
    assert services.plannen.versions(traject.id) == [plan]


def test_taking_a_person_out_of_a_gezin_keeps_the_contacts(services: Services) -> None:
    put = fill(services, "Rustig")
    services.gezinnen.remove_relatie(put.lid.relatie.id)
    assert services.contacten.get(put.bundel.contact.id) == put.bundel
    assert services.trajecten.detail(put.traject.id).client == put.lid.persoon.naam
    services.herstel.undo()
    assert services.gezinnen.detail(put.gezin.id).leden == (put.lid,)


def test_deleting_twice_deletes_once_and_is_undone_in_one_step(services: Services) -> None:
    put = fill(services, "Rustig")
    gezin, traject = put.gezin.id, put.traject.id
    contacten, trajecten = services.contacten, services.trajecten
    steps: list[tuple[Callable[[], object], Callable[[], Sized]]] = [
        (
            lambda: contacten.delete(put.bundel.contact.id),
            lambda: contacten.of_gezin(gezin, 5),
        ),
        (lambda: services.signalen.delete(put.signaal.id), services.signalen.regels),
        (
            lambda: services.gezinnen.remove_relatie(put.lid.relatie.id),
            lambda: services.gezinnen.detail(gezin).leden,
        ),
        (
            lambda: trajecten.delete_periode(put.periode),
            lambda: trajecten.periodes(traject, 4),
        ),
    ]
    for delete, there in steps:
        delete()
        delete()
        assert not there()
        services.herstel.undo()
        assert len(there()) == 1


def test_a_summary_asked_from_two_places_is_the_same_to_the_byte(
    services: Services, clock: Clock
) -> None:
    fill(services, "Rustig")
    services.profiel.save(replace(services.profiel.get(), melder="mh17"))
    clock.forward(days=60)
    quarter = services.samenvattingen.kwartalen()[-1].periode
    here, there = services.samenvattingen.preview(quarter), services.samenvattingen.preview(quarter)
    services.contacten.save(services.contacten.new(services.gezinnen.regels()[0].id))
    made = services.samenvattingen.make(quarter, here)
    assert services.samenvattingen.make(quarter, there) == made
    assert services.samenvattingen.make(quarter) == made
    assert made.inhoud == here.inhoud
