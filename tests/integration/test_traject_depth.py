"""Trajecten in depth: the history is mended, dates decide, and after a death it is quiet."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from conftest import PASSWORD, Clock
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.domain.ids import ContactId, PersoonId
from gco_desktop.domain.traject import Intensiteit, Overgang, Traject, TrajectStatus
from gco_desktop.errors import EindVoorBeginError

TODAY = date(2026, 11, 22)
LATER = date(2026, 12, 1)
S = TrajectStatus


@pytest.fixture
def traject(services: Services) -> Traject:
    gezin = services.gezinnen.register("Gezin De Vries")
    return begin_traject(services, gezin.id, start=date(2026, 1, 5))


def turn(services: Services, traject: Traject, naar: S | Intensiteit, op: date) -> Traject:
    kept = services.trajecten.detail(traject.id).traject
    return services.trajecten.revise(kept, (Overgang(naar=naar, op=op),))


def statuses(services: Services, traject: Traject) -> list[tuple[S, date]]:
    return [(stap.status, stap.op) for stap in services.trajecten.detail(traject.id).stappen]


def add_client(services: Services, traject: Traject) -> PersoonId:
    lid = services.gezinnen.new_persoon(traject.gezin_id)
    persoon = replace(lid.persoon, voornaam="Sem")
    services.gezinnen.save_persoon(persoon, replace(lid.relatie, is_client=True))
    return persoon.id


def test_a_status_on_a_day_to_come_waits_for_that_day(
    services: Services, traject: Traject, kluis_folder: Path, clock: Clock
) -> None:
    assert turn(services, traject, S.NAZORG, LATER).status is S.ACTIEF
    services.close()
    clock.forward(days=20)
    with closing(open_kluis(kluis_folder, PASSWORD, now=clock)) as later:
        detail = later.trajecten.detail(traject.id)
        assert (detail.traject.status, detail.nazorg_op) == (S.NAZORG, LATER)


def test_a_start_to_come_is_assigned_until_then_and_an_end_that_passed_closes(
    services: Services, traject: Traject, kluis_folder: Path, clock: Clock
) -> None:
    ahead = begin_traject(services, traject.gezin_id, start=LATER)
    assert (ahead.status, ahead.code[:5]) == (S.TOEGEWEZEN, "T2026")
    ends = replace(traject, eind=date(2026, 11, 30))
    assert services.trajecten.revise(ends).status is S.ACTIEF
    services.close()
    clock.forward(days=20)
    with closing(open_kluis(kluis_folder, PASSWORD, now=clock)) as later:
        assert later.trajecten.detail(ahead.id).traject.status is S.ACTIEF
        closed = later.trajecten.detail(traject.id)
        assert closed.traject.status is S.AFGESLOTEN
        assert (closed.stappen[-1].status, closed.stappen[-1].op) == (
            S.AFGESLOTEN,
            date(2026, 11, 30),
        )


def test_an_end_in_the_past_closes_at_once_but_never_before_the_start(
    services: Services, traject: Traject
) -> None:
    closed = services.trajecten.revise(replace(traject, eind=date(2026, 11, 1)))
    assert (closed.status, closed.eind) == (S.AFGESLOTEN, date(2026, 11, 1))
    services.herstel.undo()
    with pytest.raises(EindVoorBeginError):
        services.trajecten.revise(replace(traject, eind=date(2025, 1, 1)))
    with pytest.raises(EindVoorBeginError):
        turn(services, traject, S.AFGESLOTEN, date(2025, 1, 1))
    assert statuses(services, traject) == [(S.ACTIEF, date(2026, 1, 5))]


def test_another_start_takes_the_first_status_and_intensity_along(
    services: Services, traject: Traject
) -> None:
    earlier = services.trajecten.revise(replace(traject, start=date(2025, 12, 1)))
    detail = services.trajecten.detail(traject.id)
    assert (detail.stappen[0].op, detail.intensiteiten[0].van) == (earlier.start, earlier.start)
    assert services.trajecten.revise(replace(earlier, start=LATER)).status is S.TOEGEWEZEN
    assert statuses(services, traject) == [(S.TOEGEWEZEN, TODAY), (S.ACTIEF, LATER)]


def test_the_first_active_day_is_the_start_unless_it_was_filled_in(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin De Boer")
    traject = begin_traject(services, gezin.id, status=S.TOEGEWEZEN, start=date(2026, 11, 1))
    met = turn(services, traject, S.KENNISMAKING, date(2026, 11, 10))
    assert (met.status, met.start) == (S.KENNISMAKING, date(2026, 11, 10))
    assert turn(services, traject, S.ACTIEF, TODAY).start == date(2026, 11, 10)


def test_reopening_keeps_why_and_when_it_was_closed(services: Services, traject: Traject) -> None:
    ended = replace(traject, eind=date(2026, 11, 15), afsluitreden="DOEL_BEREIKT")
    services.trajecten.revise(
        ended, (Overgang(naar=S.AFGESLOTEN, op=TODAY, reden="Samen besloten"),)
    )
    reopened = turn(services, traject, S.ACTIEF, TODAY)
    assert (reopened.status, reopened.eind, reopened.afsluitreden) == (S.ACTIEF, None, "")
    closing_step = services.trajecten.detail(traject.id).stappen[1]
    assert closing_step.reden == ("Doelen bereikt, stabiel; einde 15 november 2026; Samen besloten")


def test_closing_drops_what_was_planned_after_it(services: Services, traject: Traject) -> None:
    turn(services, traject, S.NAZORG, LATER)
    turn(services, traject, S.AFGESLOTEN, TODAY)
    assert [status for status, _op in statuses(services, traject)] == [S.ACTIEF, S.AFGESLOTEN]


def test_support_that_never_came_can_end_before_its_start(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin Bakker")
    ahead = begin_traject(services, gezin.id, start=LATER)
    withdrawn = turn(services, ahead, S.INGETROKKEN, TODAY)
    assert (withdrawn.status, withdrawn.start) == (S.INGETROKKEN, None)
    assert [status for status, _op in statuses(services, ahead)] == [S.TOEGEWEZEN, S.INGETROKKEN]


def test_intensities_out_of_order_or_on_one_day_never_overlap(
    services: Services, traject: Traject
) -> None:
    turn(services, traject, Intensiteit.WAAKVLAM, date(2026, 10, 1))
    turn(services, traject, Intensiteit.CRISIS, date(2026, 6, 1))
    detail = services.trajecten.detail(traject.id)
    crisis = detail.intensiteiten[1]
    assert crisis.intensiteit is Intensiteit.CRISIS
    moved = services.trajecten.correct(replace(crisis, van=date(2026, 10, 1), reden="Typefout"))
    assert moved.intensiteit is Intensiteit.CRISIS
    periodes = services.trajecten.detail(traject.id).intensiteiten
    assert [periode.intensiteit for periode in periodes] == [
        Intensiteit.REGULIER,
        Intensiteit.CRISIS,
    ]
    assert services.trajecten.remove(periodes[1]).intensiteit is Intensiteit.REGULIER
    services.trajecten.remove(periodes[0])
    assert len(services.trajecten.detail(traject.id).intensiteiten) == 1


def test_a_mended_step_decides_anew_how_the_traject_stands(
    services: Services, traject: Traject
) -> None:
    turn(services, traject, S.AFGESLOTEN, date(2026, 11, 20))
    closed = services.trajecten.detail(traject.id).stappen[1]
    moved = services.trajecten.correct(replace(closed, op=date(2026, 11, 18)))
    assert moved.eind == date(2026, 11, 18)
    with pytest.raises(EindVoorBeginError):
        services.trajecten.correct(replace(closed, op=date(2025, 1, 1)))
    reopened = services.trajecten.remove(closed)
    assert (reopened.status, reopened.eind) == (S.ACTIEF, None)
    services.herstel.undo()
    assert services.trajecten.detail(traject.id).traject.status is S.AFGESLOTEN
    first = services.trajecten.detail(traject.id).stappen[0]
    assert services.trajecten.correct(replace(first, op=date(2026, 1, 2))).start == date(2026, 1, 2)


def test_after_a_death_there_is_no_term_and_nothing_is_late(
    services: Services, traject: Traject
) -> None:
    client = add_client(services, traject)
    [regel] = services.gezinnen.regels()
    assert (regel.termijn, regel.overleden) == (42, False)
    with services.gezinnen.context.write() as uow:
        uow.personen.save(replace(uow.personen.get(client), overleden_op=TODAY))
        uow.commit()
    [regel] = services.gezinnen.regels()
    assert (regel.termijn, regel.overleden) == (None, True)
    late = services.taken.new(traject.gezin_id)
    services.taken.save(replace(late, tekst="Kaart sturen", voor_datum=date(2026, 11, 2)))
    assert [line.datum for line in services.vandaag.overview().eerst] == [TODAY]
    assert services.trajecten.regels()[0].overleden
    detail = services.trajecten.detail(traject.id)
    assert (detail.in_rouw, detail.termijn) == (True, None)
    add_client(services, traject)  # another client of the gezin lives on
    assert not services.trajecten.detail(traject.id).in_rouw
    services.trajecten.revise(replace(detail.traject, client_id=client))
    assert services.trajecten.detail(traject.id).overleden_op == TODAY


def test_handover_and_norm_are_kept_with_the_traject(services: Services, traject: Traject) -> None:
    filled = replace(
        traject,
        bestemming="GEMEENTE",
        overdracht="Wijkteam Oost",
        overdracht_op=TODAY,
        weeknorm_min=90,
    )
    services.trajecten.revise(filled, (Overgang(naar=S.OVERDRACHT, op=TODAY),))
    kept = services.trajecten.detail(traject.id).traject
    assert (kept.status, kept.weeknorm_min, kept.overdracht) == (S.OVERDRACHT, 90, "Wijkteam Oost")


def test_the_panel_of_an_activity_stays_small_with_thousands_of_contacts(
    services: Services, traject: Traject
) -> None:
    new = services.contacten.new(traject.gezin_id, TODAY).contact
    context = services.gezinnen.context
    with context.write() as uow:
        uow.contacten.add_all(
            [
                replace(
                    new,
                    id=ContactId(context.new_id()),
                    traject_id=traject.id,
                    datum=date.fromordinal(TODAY.toordinal() - number % 3650),
                    activiteiten=(4,) if number % 11 else (4, 5),
                    deelactiviteiten=("4.2",) if number % 2 else (),
                    verslag="Een gesprek over de aanvraag. " * 20,
                )
                for number in range(1_100)
            ]
        )
        uow.commit()
    found = services.trajecten.activiteit(traject.id, 4)
    assert (found.contacten_totaal, len(found.contacten)) == (1_100, 60)
    assert found.contacten[0].datum == TODAY
    assert found.gebruikt == {"4.2": 550}
    assert services.trajecten.activiteit(traject.id, 5).contacten_totaal == 100
