"""Trajecten: history with dates, and the 11 activities as a menu."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from conftest import PASSWORD, Clock
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.domain.activiteit import ActiviteitStatus
from gco_desktop.domain.traject import Intensiteit, Overgang, Traject, TrajectStatus
from gco_desktop.errors import (
    BsnVermoedError,
    EindVoorBeginError,
    NietsOngedaanError,
    TrajectOnbekendError,
)
from gco_desktop.reference import tables

TODAY = date(2026, 11, 22)


@pytest.fixture
def traject(services: Services) -> Traject:
    gezin = services.gezinnen.register("Gezin De Vries")
    return begin_traject(services, gezin.id, start=date(2026, 1, 5))


def turn(
    services: Services, traject: Traject, naar: TrajectStatus | Intensiteit, op: date
) -> Traject:
    return services.trajecten.revise(traject, (Overgang(naar=naar, op=op),))


def test_what_is_unknown_stays_unknown(services: Services, traject: Traject) -> None:
    assert (traject.doelgroep, traject.opdrachtgever_id, traject.client_id) == (
        "ONBEKEND",
        None,
        None,
    )
    assert tables.label("doelgroep", traject.doelgroep) == "Nog niet bepaald"


def test_waakvlam_is_an_intensity_and_not_a_status(services: Services, traject: Traject) -> None:
    turn(services, traject, Intensiteit.WAAKVLAM, TODAY)
    detail = services.trajecten.detail(traject.id)
    assert detail.traject.status is TrajectStatus.ACTIEF
    assert [p.intensiteit for p in detail.intensiteiten] == [
        Intensiteit.REGULIER,
        Intensiteit.WAAKVLAM,
    ]


def test_an_intensity_in_the_past_leaves_the_present_alone(
    services: Services, traject: Traject
) -> None:
    turn(services, traject, Intensiteit.WAAKVLAM, date(2026, 11, 1))
    turn(services, traject, Intensiteit.CRISIS, date(2026, 5, 1))
    assert services.trajecten.detail(traject.id).traject.intensiteit is Intensiteit.WAAKVLAM


def test_the_last_intensity_of_a_day_counts(services: Services, traject: Traject) -> None:
    turn(services, traject, Intensiteit.CRISIS, TODAY)
    turn(services, traject, Intensiteit.INTENSIEF, TODAY)
    periodes = services.trajecten.detail(traject.id).intensiteiten
    assert [p.intensiteit for p in periodes] == [Intensiteit.REGULIER, Intensiteit.INTENSIEF]


def test_an_intensity_set_ahead_shows_from_its_day_on(
    services: Services, traject: Traject, kluis_folder: Path, clock: Clock
) -> None:
    ahead = turn(services, traject, Intensiteit.WAAKVLAM, date(2026, 12, 1))
    assert ahead.intensiteit is Intensiteit.REGULIER
    services.close()
    clock.forward(days=20)
    with closing(open_kluis(kluis_folder, PASSWORD, now=clock)) as later:
        [regel] = later.trajecten.regels()
        assert regel.intensiteit is Intensiteit.WAAKVLAM
        with pytest.raises(NietsOngedaanError):
            later.herstel.undo()


def test_a_status_never_changes_without_history(services: Services, traject: Traject) -> None:
    typed = replace(traject, status=TrajectStatus.NAZORG, doel="Rust")
    kept = services.trajecten.revise(typed)
    assert (kept.status, kept.doel) == (TrajectStatus.ACTIEF, "Rust")


def test_closing_sets_the_end_and_reopening_clears_it(services: Services, traject: Traject) -> None:
    closed = turn(services, traject, TrajectStatus.AFGESLOTEN, TODAY)
    assert closed.eind == TODAY
    assert turn(services, closed, TrajectStatus.ACTIEF, TODAY).eind is None


def test_a_traject_never_ends_before_it_starts(services: Services, traject: Traject) -> None:
    with pytest.raises(EindVoorBeginError):
        turn(services, traject, TrajectStatus.AFGESLOTEN, date(2025, 1, 1))
    assert services.trajecten.detail(traject.id).traject.eind is None


def test_hours_and_contacts_add_up_per_activity(services: Services, traject: Traject) -> None:
    for day, minutes in ((date(2026, 11, 20), 60), (date(2026, 11, 2), 30)):
        bundel = services.contacten.new(traject.gezin_id, day)
        regel = services.contacten.new_regel(bundel.contact, minutes, 4)
        services.contacten.save(replace(bundel, uren=(regel,)))
    overview = services.trajecten.detail(traject.id).overzicht
    fourth = overview.activiteiten[3]
    assert (fourth.minuten, fourth.contacten, fourth.laatste) == (90, 2, date(2026, 11, 20))
    assert fourth.status is ActiviteitStatus.LOOPT
    assert (sum(fourth.weken), fourth.weken[-1], len(fourth.weken)) == (90, 60, 26)
    assert (overview.ingezet, overview.minuten) == (1, 90)


def test_an_activity_runs_more_than_once(services: Services, traject: Traject) -> None:
    first = replace(
        services.trajecten.new_periode(traject.id, 2),
        van=date(2026, 1, 5),
        tot=date(2026, 2, 1),
        status=ActiviteitStatus.AFGEROND,
    )
    services.trajecten.save_periode(first)
    services.trajecten.save_periode(services.trajecten.new_periode(traject.id, 2))
    assert len(services.trajecten.periodes(traject.id, 2)) == 2
    second = services.trajecten.detail(traject.id).overzicht.activiteiten[1]
    assert second.status is ActiviteitStatus.LOOPT
    with pytest.raises(EindVoorBeginError):
        services.trajecten.save_periode(replace(first, tot=date(2025, 1, 1)))


def test_hints_are_soft_and_say_where_sources_differ(services: Services, traject: Traject) -> None:
    for nr in (5, 8):
        services.trajecten.save_periode(services.trajecten.new_periode(traject.id, nr))
    found = {
        (hint.nr, hint.voorwaarde): hint.omstreden
        for hint in services.trajecten.detail(traject.id).overzicht.hints
    }
    assert found == {(5, 2): False, (8, 2): True}
    services.trajecten.save_periode(services.trajecten.new_periode(traject.id, 2))
    assert services.trajecten.detail(traject.id).overzicht.hints == ()


def test_a_traject_is_found_by_its_code(services: Services, traject: Traject) -> None:
    assert services.trajecten.find_code(traject.code.lower()).id == traject.id
    with pytest.raises(TrajectOnbekendError):
        services.trajecten.find_code("T1999-001")


def test_what_was_filled_in_and_how_it_stands_are_one_step_to_undo(
    services: Services, traject: Traject
) -> None:
    services.trajecten.revise(
        replace(traject, doelgroep="NAH"),
        (
            Overgang(naar=TrajectStatus.NAZORG, op=date(2026, 11, 1), reden="Loopt goed"),
            Overgang(naar=Intensiteit.WAAKVLAM, op=date(2026, 11, 1)),
        ),
    )
    detail = services.trajecten.detail(traject.id)
    assert (detail.traject.doelgroep, detail.traject.status) == ("NAH", TrajectStatus.NAZORG)
    assert detail.traject.intensiteit is Intensiteit.WAAKVLAM
    assert [stap.reden for stap in detail.stappen] == ["", "Loopt goed"]
    services.herstel.undo()
    assert services.trajecten.detail(traject.id).traject == traject


def test_an_end_that_was_filled_in_stays_when_the_traject_closes(
    services: Services, traject: Traject
) -> None:
    closing = Overgang(naar=TrajectStatus.AFGESLOTEN, op=TODAY)
    ended = replace(traject, eind=date(2026, 11, 15), afsluitreden="DOEL_BEREIKT")
    closed = services.trajecten.revise(ended, (closing,))
    assert (closed.eind, closed.status) == (date(2026, 11, 15), TrajectStatus.AFGESLOTEN)
    reopened = services.trajecten.revise(closed, (Overgang(naar=TrajectStatus.ACTIEF, op=TODAY),))
    assert (reopened.eind, reopened.afsluitreden) == (None, "")


def test_a_status_from_before_the_last_one_is_history_only(
    services: Services, traject: Traject
) -> None:
    earlier = Overgang(naar=TrajectStatus.KENNISMAKING, op=date(2025, 12, 1))
    assert services.trajecten.revise(traject, (earlier,)).status is TrajectStatus.ACTIEF
    statuses = [stap.status for stap in services.trajecten.detail(traject.id).stappen]
    assert statuses == [TrajectStatus.KENNISMAKING, TrajectStatus.ACTIEF]


def test_a_reason_that_looks_like_a_bsn_is_asked_about(
    services: Services, traject: Traject
) -> None:
    step = Overgang(naar=TrajectStatus.NAZORG, op=TODAY, reden="nummer 111222333")
    with pytest.raises(BsnVermoedError):
        services.trajecten.revise(traject, (step,))
    services.trajecten.revise(traject, (step,), bsn_reden="Een dossiernummer")
