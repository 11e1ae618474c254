"""The first screen: what is due comes up, and goes when it is done or over."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.plan import ActieStand, Casemanagementplan
from gco_desktop.domain.traject import Overgang, Traject, TrajectStatus
from gco_desktop.services.vandaag import AHEAD

TODAY = date(2026, 11, 22)


@pytest.fixture
def traject(services: Services) -> Traject:
    gezin = services.gezinnen.register("Gezin De Vries")
    return begin_traject(services, gezin.id, start=date(2026, 1, 5))


def settle(services: Services, traject: Traject) -> Casemanagementplan:
    """A plan with an action for each stand, all for today, to be evaluated today."""
    plan = services.plannen.start(traject.id)
    acties = tuple(
        replace(services.plannen.new_actie(), tekst=stand, stand=stand, voor_datum=TODAY)
        for stand in ActieStand
    )
    doel = replace(services.plannen.new_doel(), tekst="Rust", acties=acties)
    services.plannen.save(replace(plan, doelen=(doel,), evaluatie_op=TODAY))
    return services.plannen.agree(plan.id, TODAY, "Akkoord")


def due(services: Services) -> list[tuple[str, str]]:
    return [(each.soort, each.titel) for each in services.vandaag.overview().eerst]


def test_open_actions_and_the_evaluation_of_a_settled_plan_come_up(
    services: Services, traject: Traject
) -> None:
    settle(services, traject)
    assert sorted(due(services)) == [
        ("actie", "BEZIG"),
        ("actie", "OPEN"),
        ("evaluatie", "Gezin De Vries"),
    ]


def test_a_concept_asks_for_nothing(services: Services, traject: Traject) -> None:
    settle(services, traject)
    services.plannen.start(traject.id)
    assert len(due(services)) == 3  # those of the settled plan, once


def test_a_planned_end_does_not_silence_an_active_traject_but_closing_does(
    services: Services, traject: Traject
) -> None:
    settle(services, traject)
    planned = services.trajecten.revise(replace(traject, eind=date(2027, 3, 1)))
    assert len(due(services)) == 3
    closed = Overgang(naar=TrajectStatus.AFGESLOTEN, op=TODAY)
    services.trajecten.revise(planned, (closed,))
    assert due(services) == []


def test_a_task_comes_up_in_time_and_goes_when_it_is_done(
    services: Services, traject: Traject
) -> None:
    first = services.taken.add("Bellen", traject.gezin_id, TODAY + AHEAD)
    services.taken.add("Ooit", traject.gezin_id, TODAY + AHEAD + timedelta(days=1))
    services.taken.add("Zonder dag", None, None)
    assert due(services) == [("taak", "Bellen")]
    services.taken.finish(first.id)
    assert due(services) == []


def test_who_was_not_spoken_to_for_longest_comes_first(services: Services) -> None:
    for naam, days in (("A", 43), ("B", 100), ("C", 42)):
        gezin = services.gezinnen.register(naam)
        begin_traject(services, gezin.id)
        services.contacten.save(services.contacten.new(gezin.id, TODAY - timedelta(days=days)))
    overview = services.vandaag.overview()
    assert [regel.naam for regel in overview.niet_gesproken] == ["B", "A"]
    assert (overview.gezinnen, overview.actieve_gezinnen) == (3, 3)
