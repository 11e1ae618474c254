"""Decisions and procedures in the kluis, and the checklists that lead to tasks and actions."""

from dataclasses import replace
from datetime import date

import pytest
from termijn_cases import VANDAAG, client, gezin_id, term

from gco_desktop.bootstrap import Services
from gco_desktop.domain.indicatie import Proceduresoort
from gco_desktop.domain.netwerk import Instantie
from gco_desktop.domain.plan import PlanStatus
from gco_desktop.errors import BsnVermoedError, EindVoorBeginError, NotFoundError
from gco_desktop.services.overgangslijsten import Lijst, LijstRegel

SENT = date(2026, 11, 2)


def test_only_a_person_is_needed(services: Services) -> None:
    persoon = client(services)
    indicatie = services.indicaties.new(persoon.id)

    services.indicaties.save(indicatie)

    found = services.mijlpalen.of_gezin(gezin_id(services))
    assert found.bron.indicaties == (indicatie,)


@pytest.mark.parametrize(
    "days",
    [
        {"ingang": VANDAAG, "einde": SENT},
        {"meerzorg_van": VANDAAG, "meerzorg_tot": SENT},
    ],
)
def test_an_end_before_its_start_is_refused(services: Services, days: dict[str, date]) -> None:
    persoon = client(services)

    with pytest.raises(EindVoorBeginError):
        services.indicaties.save(replace(services.indicaties.new(persoon.id), **days))  # type: ignore[arg-type]


def test_a_number_that_may_be_a_bsn_asks_for_a_reason(services: Services) -> None:
    persoon = client(services)
    indicatie = replace(services.indicaties.new(persoon.id), besluitnummer="111222333")

    with pytest.raises(BsnVermoedError):
        services.indicaties.save(indicatie)
    services.indicaties.save(indicatie, bsn_reden="nummer van de gemeente")


def test_a_calculated_last_day_follows_the_day_of_sending(services: Services) -> None:
    persoon = client(services)
    new = services.indicaties.new_procedure(persoon.id)
    last = date(2026, 12, 14)

    services.indicaties.save_procedure(replace(new, verzonden_op=SENT, uiterlijk=last))

    with services.indicaties.context.read() as uow:
        assert uow.procedures.get(new.id).uiterlijk is None
    assert term(services, "BEZWAAR").datum == last


def test_a_last_day_of_a_dispute_is_kept_whatever_it_is(services: Services) -> None:
    persoon = client(services)
    new = services.indicaties.new_procedure(persoon.id, Proceduresoort.GESCHIL)
    last = date(2026, 12, 14)

    services.indicaties.save_procedure(replace(new, verzonden_op=SENT, uiterlijk=last))

    assert term(services, "").datum == last


@pytest.mark.parametrize("field", ["uiterlijk", "beslist_op"])
def test_a_procedure_does_not_end_before_its_decision(services: Services, field: str) -> None:
    persoon = client(services)
    new = services.indicaties.new_procedure(persoon.id)

    with pytest.raises(EindVoorBeginError):
        services.indicaties.save_procedure(
            replace(new, verzonden_op=VANDAAG, **{field: SENT})  # type: ignore[arg-type]
        )


def test_a_decision_goes_with_its_words_and_comes_back_with_them(services: Services) -> None:
    persoon = client(services)
    indicatie = replace(services.indicaties.new(persoon.id), verzonden_op=SENT)
    services.indicaties.save(indicatie)
    services.mijlpalen.change(term(services, "BEZWAAR"), datum=None, notitie="proforma")
    procedure = replace(services.indicaties.new_procedure(persoon.id), indicatie_id=indicatie.id)
    services.indicaties.save_procedure(procedure)

    services.indicaties.delete(indicatie.id)

    bron = services.mijlpalen.of_gezin(gezin_id(services)).bron
    assert (bron.indicaties, bron.mijlpalen) == ((), ())
    assert [each.indicatie_id for each in bron.procedures] == [None]
    services.herstel.undo()
    bron = services.mijlpalen.of_gezin(gezin_id(services)).bron
    assert bron.indicaties == (indicatie,)
    assert [each.notitie for each in bron.mijlpalen] == ["proforma"]
    assert bron.procedures == (procedure,)


def test_a_procedure_can_be_deleted_and_brought_back(services: Services) -> None:
    persoon = client(services)
    procedure = replace(services.indicaties.new_procedure(persoon.id), verzonden_op=SENT)
    services.indicaties.save_procedure(procedure)
    services.mijlpalen.change(term(services, "BEZWAAR"), datum=None, notitie="bellen")

    services.indicaties.delete_procedure(procedure.id)
    assert services.mijlpalen.of_gezin(gezin_id(services)).bron.procedures == ()

    services.herstel.undo()
    assert term(services, "BEZWAAR").notitie == "bellen"


def test_organisations_to_choose_from_come_by_name(services: Services) -> None:
    with services.indicaties.context.write() as uow:
        for naam, gone in (("Zorgkantoor", None), ("CIZ", None), ("Oud", VANDAAG)):
            new = services.gezinnen.new_gezin_id()
            uow.instanties.add(Instantie(id=new, naam=naam, gearchiveerd_op=gone))  # type: ignore[arg-type]
        uow.commit()

    assert [naam for _, naam in services.indicaties.instanties()] == ["CIZ", "Zorgkantoor"]


def lines(services: Services, lijst: Lijst = Lijst.ACHTTIEN) -> list[LijstRegel]:
    persoon = services.mijlpalen.of_gezin(gezin_id(services)).bron.personen[0]
    return list(services.lijsten.regels(lijst, gezin_id(services), persoon.id))


def test_the_list_of_18_holds_its_rows_with_their_days(services: Services) -> None:
    client(services)

    found = {line.code: line.datum for line in lines(services)}

    assert found["L18_GELD"] == date(2027, 1, 10)
    assert found["L18_WAJONG_U"] == date(2026, 9, 20)
    assert found["L20_VSO"] == date(2029, 7, 31)
    assert next(iter(found)) == "L16T"


def test_the_list_of_the_wlz_counts_from_its_start(services: Services) -> None:
    persoon = client(services)
    services.indicaties.save(
        replace(services.indicaties.new(persoon.id), wet="WLZ", ingang=VANDAAG)
    )

    found = {line.code: line.datum for line in lines(services, Lijst.WLZ)}

    assert found["OVERBRUGGING"] == date(2027, 2, 21)
    assert found["EIGEN_BIJDRAGE"] is None


def test_a_line_becomes_a_task_once(services: Services) -> None:
    client(services)
    chosen = lines(services)[:3]

    assert services.lijsten.as_taken(gezin_id(services), chosen) == 3
    assert services.lijsten.as_taken(gezin_id(services), chosen) == 0

    taken = services.taken.open(gezin_id(services))
    assert {taak.tekst for taak in taken} == {line.tekst for line in chosen}
    assert [line.staat_al for line in lines(services)].count(True) == 3
    services.taken.finish(taken[0].id)
    assert [line.staat_al for line in lines(services)].count(True) == 3


def test_lines_come_into_the_plan_once_and_one_agreed_on_gets_a_new_version(
    services: Services,
) -> None:
    client(services)
    gezin = gezin_id(services)
    with pytest.raises(NotFoundError):
        services.lijsten.in_plan(gezin, "Klaar voor 18", lines(services)[:1])
    traject = services.trajecten.new_traject(gezin)
    services.trajecten.begin(traject)

    assert services.lijsten.in_plan(gezin, "Klaar voor 18", lines(services)[:2]) == 2
    assert services.lijsten.in_plan(gezin, "Klaar voor 18", lines(services)[:3]) == 1
    (plan,) = services.plannen.versions(traject.id)
    assert [len(doel.acties) for doel in plan.doelen] == [3]

    services.plannen.agree(plan.id, VANDAAG, "")
    assert services.lijsten.in_plan(gezin, "Klaar voor 18", lines(services)[:4]) == 1
    newest, settled = services.plannen.versions(traject.id)
    assert (newest.status, settled.status) == (PlanStatus.CONCEPT, PlanStatus.VASTGESTELD)
    assert [len(doel.acties) for doel in newest.doelen] == [4]
    assert services.lijsten.as_taken(gezin, lines(services)[:4]) == 0
    services.herstel.undo()
    assert len(services.plannen.versions(traject.id)) == 1


def test_a_person_of_elsewhere_has_no_list_here(services: Services) -> None:
    client(services)

    with pytest.raises(NotFoundError):
        services.lijsten.regels(
            Lijst.WLZ,
            gezin_id(services),
            services.gezinnen.new_persoon(gezin_id(services)).persoon.id,
        )
