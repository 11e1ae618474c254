"""The first screen: what is due comes up, and goes when it is done or over."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.belofte import BelofteStand
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.mijlpaal import Mijlpaal
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


def mijlpaal(services: Services, gezin_id: GezinId, day: date) -> Mijlpaal:
    new = replace(services.mijlpalen.new(gezin_id), label="Keuring rolstoel", datum=day)
    return services.mijlpalen.add(new)


def test_another_date_makes_each_kind_of_line_go_away(services: Services, traject: Traject) -> None:
    far, gezin_id = TODAY + timedelta(days=200), traject.gezin_id
    taak = services.taken.add("Bellen", gezin_id, TODAY)
    afspraak = services.taken.save(
        replace(services.taken.new(gezin_id), tekst="Bezoek", voor_datum=TODAY, tijd=time(9))
    )
    belofte = services.beloften.save(
        replace(services.beloften.new(gezin_id), tekst="Brief", voor_datum=TODAY)
    )
    term = mijlpaal(services, gezin_id, TODAY)
    overview = services.vandaag.overview()
    assert sorted(each.soort for each in overview.eerst) == ["belofte", "taak", "termijn"]
    assert [each.titel for each in overview.agenda] == ["Bezoek"]
    services.taken.save(replace(taak, voor_datum=far))
    services.taken.save(replace(afspraak, voor_datum=far))
    services.beloften.save(replace(belofte, voor_datum=far))
    found = services.mijlpalen.of_gezin(gezin_id).termijnen
    own = next(each for each in found if each.mijlpaal_id == term.id)
    services.mijlpalen.change(own, datum=far, notitie="")
    overview = services.vandaag.overview()
    assert (overview.eerst, overview.agenda, overview.termijnen) == ((), (), ())


def test_doing_it_makes_actions_and_evaluations_go_away(
    services: Services, traject: Traject
) -> None:
    settle(services, traject)
    concept = services.plannen.start(traject.id)
    later = TODAY + timedelta(days=200)
    doelen = tuple(
        replace(doel, acties=tuple(replace(actie, voor_datum=later) for actie in doel.acties))
        for doel in concept.doelen
    )
    services.plannen.save(replace(concept, doelen=doelen, evaluatie_op=later))
    services.plannen.agree(concept.id, TODAY, "Akkoord")
    assert due(services) == []


def test_speaking_to_a_gezin_makes_it_go_away(services: Services, traject: Traject) -> None:
    old = services.contacten.new(traject.gezin_id, TODAY - timedelta(days=60))
    services.contacten.save(old)
    assert len(services.vandaag.overview().niet_gesproken) == 1
    services.contacten.save(services.contacten.new(traject.gezin_id, TODAY))
    assert services.vandaag.overview().niet_gesproken == ()


def test_any_date_from_today_on_is_a_next_date(services: Services, traject: Traject) -> None:
    gezin_id = traject.gezin_id

    def without() -> int:
        return len(services.vandaag.overview().zonder_datum)

    services.taken.add("Ooit", gezin_id, None)
    services.taken.add("Had al gemoeten", gezin_id, TODAY - timedelta(days=1))
    assert without() == 1
    services.taken.add("Bellen", gezin_id, TODAY)
    assert without() == 0
    services.herstel.undo()
    belofte = replace(services.beloften.new(gezin_id), tekst="Brief", voor_datum=TODAY)
    services.beloften.save(belofte)
    assert without() == 0
    services.beloften.settle(belofte.id, BelofteStand.VERVALLEN)
    assert without() == 1
    services.contacten.save(services.contacten.new(gezin_id, TODAY + timedelta(days=3)))
    assert without() == 0


def test_an_action_of_the_plan_is_a_next_date(services: Services, traject: Traject) -> None:
    settle(services, traject)
    assert services.vandaag.overview().zonder_datum == ()


@pytest.mark.parametrize("named", [True, False])
def test_nobody_is_reminded_of_a_gezin_whose_client_died(
    services: Services, traject: Traject, *, named: bool
) -> None:
    lid = services.gezinnen.new_persoon(traject.gezin_id)
    persoon = replace(lid.persoon, voornaam="Ruben")
    services.gezinnen.save_persoon(persoon, replace(lid.relatie, is_client=True))
    if named:
        services.trajecten.revise(replace(traject, client_id=persoon.id))
    services.contacten.save(services.contacten.new(traject.gezin_id, TODAY - timedelta(days=90)))
    overview = services.vandaag.overview()
    assert (len(overview.niet_gesproken), len(overview.zonder_datum)) == (1, 1)
    died = replace(persoon, overleden_op=TODAY - timedelta(days=3))
    services.gezinnen.save_persoon(died, replace(lid.relatie, is_client=True))
    overview = services.vandaag.overview()
    assert (overview.niet_gesproken, overview.zonder_datum) == ((), ())


def test_an_archived_gezin_asks_for_nothing(services: Services, traject: Traject) -> None:
    mijlpaal(services, traject.gezin_id, TODAY)
    services.gezinnen.archive(traject.gezin_id)
    overview = services.vandaag.overview()
    assert (overview.eerst, overview.zonder_datum) == ((), ())


def test_the_terms_of_one_gezin_take_one_line_and_wait_behind_what_is_late(
    services: Services, traject: Traject
) -> None:
    for days in (-9, -8, 2):
        mijlpaal(services, traject.gezin_id, TODAY + timedelta(days=days))
    services.taken.add("Bellen", None, TODAY - timedelta(days=1))
    services.taken.add("Brief", None, TODAY)
    found = [(each.soort, each.aantal) for each in services.vandaag.overview().eerst]
    assert found == [("taak", 1), ("taak", 1), ("termijn", 3)]


def test_the_plan_that_is_not_there_yet_goes_once_it_is_agreed_on(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin De Vries")
    traject = begin_traject(services, gezin.id, start=TODAY - timedelta(days=50))

    def of_plan() -> list[str]:
        return [each.titel for each in services.vandaag.overview().eerst if each.soort == "plan"]

    assert of_plan() == ["Casemanagementplan vaststellen"]
    settle(services, traject)
    assert of_plan() == []
