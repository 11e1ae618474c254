"""Versions of a plan: a concept changes, what was agreed on never does."""

from dataclasses import replace
from datetime import date

import pytest
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.plan import Casemanagementplan, LeefgebiedStand, PlanStatus
from gco_desktop.domain.traject import Traject
from gco_desktop.errors import (
    NietsOngedaanError,
    NotFoundError,
    PlanNietLeegError,
    PlanVastgesteldError,
)

TODAY = date(2026, 11, 22)


@pytest.fixture
def traject(services: Services) -> Traject:
    return begin_traject(services, services.gezinnen.register("Gezin De Vries").id)


@pytest.fixture
def settled(services: Services, traject: Traject) -> Casemanagementplan:
    plan = services.plannen.start(traject.id)
    first = replace(plan.leefgebieden[0], stand=LeefgebiedStand.VRAAG, situatie="Thuis")
    doel = replace(
        services.plannen.new_doel(first.code),
        tekst="Rust in de avond",
        acties=(replace(services.plannen.new_actie(), tekst="Bellen", voor_datum=TODAY),),
    )
    plan = replace(plan, leefgebieden=(first, *plan.leefgebieden[1:]), doelen=(doel,))
    services.plannen.save(plan)
    return services.plannen.agree(plan.id, TODAY, "Moeder, mondeling")


def test_a_new_plan_asks_for_nothing(services: Services, traject: Traject) -> None:
    plan = services.plannen.start(traject.id)
    assert {part.stand for part in plan.leefgebieden} == {LeefgebiedStand.NIET_BESPROKEN}
    assert len(plan.leefgebieden) == 11
    services.plannen.save(plan)
    assert services.plannen.get(plan.id) == plan


def test_what_was_agreed_on_never_changes(services: Services, settled: Casemanagementplan) -> None:
    for change in (
        lambda: services.plannen.save(replace(settled, wat_speelt="Anders")),
        lambda: services.plannen.delete(settled.id),
        lambda: services.plannen.discuss(settled.id, TODAY),
        lambda: services.plannen.agree(settled.id, TODAY, "Nog eens"),
    ):
        with pytest.raises(PlanVastgesteldError):
            change()
    assert services.plannen.get(settled.id) == settled


def test_undo_never_reopens_what_was_agreed_on(
    services: Services, settled: Casemanagementplan
) -> None:
    with pytest.raises(NietsOngedaanError):
        services.herstel.undo()
    assert services.plannen.get(settled.id) == settled


def test_undo_still_takes_back_what_came_after_the_last_change_of_the_plan(
    services: Services, traject: Traject
) -> None:
    plan = services.plannen.start(traject.id)
    services.gezinnen.register("Gezin Jansen")
    services.plannen.agree(plan.id, TODAY, "Moeder, mondeling")

    services.herstel.undo()

    assert [regel.id for regel in services.gezinnen.regels()] == [traject.gezin_id]
    with pytest.raises(NietsOngedaanError):
        services.herstel.undo()


def test_the_label_of_a_leefgebied_is_copied_when_it_is_agreed_on(
    settled: Casemanagementplan,
) -> None:
    assert settled.leefgebieden[0].label == "Werk en onderwijs"
    assert settled.evaluatie_op == date(2027, 5, 23)


def test_a_new_version_starts_from_the_old_one_and_replaces_it(
    services: Services, settled: Casemanagementplan
) -> None:
    concept = services.plannen.start(settled.traject_id)
    assert (concept.versie, concept.status) == (2, PlanStatus.CONCEPT)
    assert concept.doelen == settled.doelen
    with pytest.raises(PlanNietLeegError):
        services.plannen.start(settled.traject_id)
    services.plannen.agree(concept.id, TODAY, "Moeder")
    states = [plan.status for plan in services.plannen.versions(settled.traject_id)]
    assert states == [PlanStatus.VASTGESTELD, PlanStatus.VERVANGEN]


def test_a_form_cannot_settle_a_plan_by_itself(services: Services, traject: Traject) -> None:
    plan = services.plannen.start(traject.id)
    with pytest.raises(PlanVastgesteldError):
        services.plannen.save(replace(plan, status=PlanStatus.VASTGESTELD))
    assert services.plannen.get(plan.id) == plan


def test_many_plans_each_come_back_with_their_own_goals_and_actions(
    services: Services, settled: Casemanagementplan
) -> None:
    other = begin_traject(services, services.gezinnen.register("Gezin Bakker").id)
    acties = tuple(replace(services.plannen.new_actie(), tekst=f"Stap {n}") for n in range(3))
    doelen = tuple(
        replace(services.plannen.new_doel(), tekst=f"Doel {n}", acties=acties[:n]) for n in range(3)
    )
    plan = replace(services.plannen.start(other.id), doelen=doelen)
    services.plannen.save(plan)
    with services.plannen.context.read() as uow:
        assert uow.plannen.find() == [settled, plan]


def test_the_traject_shows_the_evaluation_of_the_newest_settled_plan(
    services: Services, settled: Casemanagementplan
) -> None:
    concept = services.plannen.start(settled.traject_id)
    services.plannen.save(replace(concept, evaluatie_op=TODAY))
    detail = services.trajecten.detail(settled.traject_id)
    assert detail.evaluatie_op == settled.evaluatie_op
    services.plannen.agree(concept.id, TODAY, "Moeder")
    assert services.trajecten.detail(settled.traject_id).evaluatie_op == TODAY


def test_a_concept_thrown_away_comes_back_with_undo(services: Services, traject: Traject) -> None:
    plan = replace(services.plannen.start(traject.id), wat_speelt="Veel tegelijk")
    services.plannen.save(plan)
    services.plannen.delete(plan.id)
    with pytest.raises(NotFoundError):
        services.plannen.get(plan.id)
    services.herstel.undo()
    assert services.plannen.get(plan.id) == plan
