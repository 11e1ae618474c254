"""Terms in the kluis: what the user says of them, and the ones of all gezinnen together."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from conftest import Clock
from sqlalchemy import event
from termijn_cases import BORN, VANDAAG, client, gezin_id, member, term

from gco_desktop.bootstrap import Services
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.mijlpaal import MijlpaalStand
from gco_desktop.domain.traject import TrajectStatus
from gco_desktop.errors import (
    BsnVermoedError,
    DatumError,
    EindVoorBeginError,
    NaamOntbreektError,
    NotFoundError,
)

BSN = "111222333"


def test_a_term_is_marked_opened_again_and_taken_back(services: Services) -> None:
    client(services)
    mijlpalen = services.mijlpalen

    mijlpalen.mark(term(services, "L18_GELD"), MijlpaalStand.GEDAAN)
    assert term(services, "L18_GELD").stand is MijlpaalStand.GEDAAN
    with mijlpalen.context.read() as uow:
        assert [kept.afgehandeld_op for kept in uow.mijlpalen.find()] == [VANDAAG]

    mijlpalen.mark(term(services, "L18_GELD"), MijlpaalStand.OPEN)
    assert term(services, "L18_GELD").open
    services.herstel.undo()
    assert term(services, "L18_GELD").stand is MijlpaalStand.GEDAAN
    services.herstel.undo()
    with mijlpalen.context.read() as uow:
        assert uow.mijlpalen.find() == []


def test_another_day_and_a_note_are_kept_together_with_the_mark(services: Services) -> None:
    client(services)
    later = date(2027, 1, 5)

    services.mijlpalen.change(term(services, "L18_GELD"), datum=later, notitie=" bellen ")
    services.mijlpalen.mark(term(services, "L18_GELD"), MijlpaalStand.NIET_NODIG)

    kept = term(services, "L18_GELD")
    assert (kept.datum, kept.gezet, kept.notitie) == (later, later, "bellen")
    assert kept.stand is MijlpaalStand.NIET_NODIG
    services.mijlpalen.change(kept, datum=None, notitie="")
    assert term(services, "L18_GELD").datum == date(2027, 1, 10)


def test_a_day_before_the_start_of_a_term_is_refused(services: Services) -> None:
    persoon = client(services)
    sent = replace(services.indicaties.new(persoon.id), verzonden_op=date(2026, 11, 2))
    services.indicaties.save(sent)
    termijn = term(services, "BEZWAAR")

    with pytest.raises(EindVoorBeginError):
        services.mijlpalen.change(termijn, datum=date(2026, 11, 1), notitie="")
    services.mijlpalen.change(termijn, datum=date(2026, 11, 2), notitie="")
    assert term(services, "BEZWAAR").datum == date(2026, 11, 2)


def test_an_end_may_ask_sooner_than_it_is(services: Services) -> None:
    persoon = client(services)
    services.indicaties.save(
        replace(services.indicaties.new(persoon.id), wet="WLZ", einde=date(2027, 3, 1))
    )

    services.mijlpalen.change(term(services, "INDICATIE_EINDE"), datum=date(2027, 1, 1), notitie="")

    assert term(services, "INDICATIE_EINDE").datum == date(2027, 1, 1)


def test_a_term_of_the_users_own_needs_a_name_and_a_day(services: Services) -> None:
    client(services)
    new = services.mijlpalen.new(gezin_id(services))

    with pytest.raises(NaamOntbreektError):
        services.mijlpalen.add(replace(new, label="  ", datum=VANDAAG))
    with pytest.raises(DatumError):
        services.mijlpalen.add(replace(new, label="Bellen"))
    with pytest.raises(DatumError):
        services.mijlpalen.add(replace(new, code="AOW", basis_op=VANDAAG))
    early = replace(new, code="PASPOORT_ZEVMB", basis_op=VANDAAG, datum=date(2026, 11, 1))
    with pytest.raises(EindVoorBeginError):
        services.mijlpalen.add(early)
    with pytest.raises(BsnVermoedError):
        services.mijlpalen.add(replace(new, label=f"Bellen over {BSN}", datum=VANDAAG))


def test_a_term_of_the_users_own_is_changed_and_removed_with_a_way_back(
    services: Services,
) -> None:
    client(services)
    new = services.mijlpalen.new(gezin_id(services))
    services.mijlpalen.add(replace(new, code="PASPOORT_ZEVMB", basis_op=date(2026, 8, 31)))
    kept = term(services, "PASPOORT_ZEVMB")
    assert (kept.datum, kept.eigen) == (date(2027, 2, 28), True)

    services.mijlpalen.remove(new.id)
    with pytest.raises(StopIteration):
        term(services, "PASPOORT_ZEVMB")
    services.herstel.undo()
    assert term(services, "PASPOORT_ZEVMB") == kept

    own = services.mijlpalen.add(
        replace(services.mijlpalen.new(gezin_id(services)), label="Bellen", datum=VANDAAG)
    )
    with pytest.raises(DatumError):
        services.mijlpalen.change(term(services, ""), datum=None, notitie="")
    assert own.label == "Bellen"


def test_an_unknown_gezin_has_no_terms(services: Services) -> None:
    with pytest.raises(NotFoundError):
        services.mijlpalen.of_gezin(GezinId(services.gezinnen.new_gezin_id()))


def test_the_coming_terms_of_all_gezinnen_come_first_day_first(services: Services) -> None:
    client(services, "Gezin A")
    persoon = client(services, "Gezin B", born=None)
    services.indicaties.save(replace(services.indicaties.new(persoon.id), wet="WLZ", einde=VANDAAG))
    archived = services.gezinnen.register("Gezin C")
    member(services, archived)
    services.gezinnen.archive(archived.id)

    found = services.mijlpalen.komend(VANDAAG + timedelta(days=14))

    assert [termijn.datum for termijn in found] == sorted(t.datum for t in found if t.datum)
    assert found[0].gezin == "Gezin B"
    assert found[0].over == "Wlz"
    assert {termijn.gezin for termijn in found} == {"Gezin A", "Gezin B"}


def test_who_lives_in_two_gezinnen_is_told_of_once(services: Services) -> None:
    persoon = client(services, "Gezin A")
    other = services.gezinnen.register("Gezin B")
    relatie = services.gezinnen.new_relatie(other.id, persoon.id, "CLIENT")
    services.gezinnen.save_persoon(persoon, relatie)

    codes = [termijn.code for termijn in services.mijlpalen.komend(VANDAAG)]

    assert len(codes) == len(set(codes)) > 0
    services.mijlpalen.mark(term(services, "L18_GELD", 1), MijlpaalStand.GEDAAN)
    assert term(services, "L18_GELD", 0).stand is MijlpaalStand.GEDAAN


def test_all_gezinnen_take_as_many_queries_as_one(services: Services) -> None:
    def count() -> int:
        seen: list[str] = []

        def note(*call: object) -> None:
            seen.append(str(call[2]))

        engine = services.kluis.kluis.engine
        event.listen(engine, "before_cursor_execute", note)
        services.mijlpalen.komend(VANDAAG)
        event.remove(engine, "before_cursor_execute", note)
        return len([text for text in seen if text.lstrip().startswith("SELECT")])

    client(services, "Gezin A")
    few = count()
    for number in range(20):
        persoon = client(services, f"Gezin {number}")
        services.indicaties.save(replace(services.indicaties.new(persoon.id), wet="WLZ"))

    assert count() == few <= 8


def test_a_traject_asks_for_a_plan_then_for_its_evaluation_then_for_aftercare(
    services: Services, clock: Clock
) -> None:
    gezin = services.gezinnen.register("Gezin Sem")
    traject = replace(services.trajecten.new_traject(gezin.id), start=VANDAAG)
    services.trajecten.begin(traject)
    assert term(services, "W05").datum == date(2027, 1, 17)

    plan = services.plannen.start(traject.id)
    services.plannen.agree(plan.id, VANDAAG, "")
    assert term(services, "PLAN_EVALUATIE").datum == VANDAAG + timedelta(days=182)

    with services.trajecten.context.write() as uow:
        closed = replace(
            uow.trajecten.get(traject.id), status=TrajectStatus.AFGESLOTEN, eind=VANDAAG
        )
        uow.trajecten.save(closed)
        uow.commit()
    assert term(services, "NAZORG_CHECK").datum == VANDAAG + timedelta(days=28)
    clock.forward(days=28)
    assert [t.code for t in services.mijlpalen.komend(VANDAAG)] == ["NAZORG_CHECK"]


def test_after_the_death_of_the_client_there_is_no_question_about_aftercare(
    services: Services,
) -> None:
    persoon = client(services)
    traject = replace(
        services.trajecten.new_traject(gezin_id(services)), client_id=persoon.id, start=VANDAAG
    )
    services.trajecten.begin(traject)
    with services.trajecten.context.write() as uow:
        died = TrajectStatus.NAZORG
        uow.trajecten.save(replace(uow.trajecten.get(traject.id), status=died, eind=VANDAAG))
        uow.personen.save(replace(persoon, overleden_op=VANDAAG))
        uow.commit()

    found = services.mijlpalen.of_gezin(gezin_id(services))

    assert found.termijnen == ()
    assert [each.naam for each in found.overleden] == ["Sem"]
    assert services.mijlpalen.komend(VANDAAG + timedelta(days=400)) == []


def test_of_whom_no_birth_is_known_is_told(services: Services) -> None:
    client(services, born=None)

    found = services.mijlpalen.of_gezin(gezin_id(services))

    assert [persoon.naam for persoon in found.zonder_geboorte] == ["Sem"]


def test_five_hundred_persons_in_one_gezin_are_no_trouble(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin Groot")
    with services.gezinnen.context.write() as uow:
        leden = [services.gezinnen.new_persoon(gezin.id) for _ in range(500)]
        uow.personen.add_all(
            [replace(lid.persoon, voornaam="Sem", geboortedatum=BORN) for lid in leden]
        )
        uow.relaties.add_all([replace(lid.relatie, is_client=True) for lid in leden])
        uow.commit()

    assert len(services.mijlpalen.of_gezin(gezin.id).termijnen) > 500
