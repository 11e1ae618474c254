"""Hours per gezin beside what was agreed; a figure that never leaves the kluis."""

import ast
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from conftest import Clock
from traject_cases import begin_traject

import gco_desktop
from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.traject import Overgang, Traject, TrajectStatus

MONDAY = date(2026, 11, 16)  # of the week of the clock
ROOT = Path(gco_desktop.__file__).parent


def book(services: Services, traject: Traject, day: date, minutes: int) -> None:
    rij = UrenRij(soort="DIRECT", gezin_id=traject.gezin_id, traject_id=traject.id, activiteit=4)
    services.uren.set_cell(rij, day, minutes)


def test_the_average_is_over_whole_weeks_and_this_week_stands_apart(services: Services) -> None:
    services.profiel.save(replace(services.profiel.get(), weeknorm_min=600))
    gezin = services.gezinnen.register("Gezin De Vries")
    traject = begin_traject(services, gezin.id, start=date(2026, 1, 5), weeknorm_min=120)
    for weeks in range(1, 14):
        book(services, traject, MONDAY - timedelta(days=7 * weeks), 60)
    book(services, traject, MONDAY - timedelta(days=7 * 14), 600)  # too long ago to count
    book(services, traject, MONDAY, 45)
    services.uren.set_cell(UrenRij(soort="INTERVISIE"), MONDAY - timedelta(days=7), 130)
    found = services.draagkracht.overview()
    (regel,) = found.regels
    assert (regel.gemiddeld, regel.deze_week, regel.afgesproken) == (60, 45, 120)
    assert (found.norm, found.overig, found.nodig) == (600, 10, 130)


def test_a_young_traject_is_averaged_over_its_own_weeks(services: Services) -> None:
    old = begin_traject(services, services.gezinnen.register("Gezin A").id, start=date(2026, 1, 5))
    new = begin_traject(services, services.gezinnen.register("Gezin B").id, start=date(2026, 11, 2))
    for traject in (old, new):
        book(services, traject, date(2026, 11, 4), 120)
    book(services, old, date(2026, 8, 20), 10)
    averages = {regel.naam: regel.gemiddeld for regel in services.draagkracht.overview().regels}
    assert averages == {"Gezin A": 10, "Gezin B": 60}


def test_only_active_gezinnen_count_and_what_ended_is_other_work(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin A")
    traject = begin_traject(services, gezin.id, start=date(2026, 1, 5))
    book(services, traject, MONDAY - timedelta(days=91), 130)
    services.trajecten.revise(traject, [Overgang(naar=TrajectStatus.AFGESLOTEN, op=MONDAY)])
    found = services.draagkracht.overview()
    assert found.regels == ()
    assert found.overig == 10


def test_an_empty_kluis_has_an_answer(services: Services) -> None:
    found = services.draagkracht.overview()
    assert (found.norm, found.regels, found.nodig, found.ruimte) == (None, (), 0, None)


def test_a_summary_says_the_same_whatever_was_agreed_per_week(
    services: Services, clock: Clock
) -> None:
    clock.now = datetime(2026, 8, 3, 9)  # noqa: DTZ001 - local time
    services.profiel.save(replace(services.profiel.get(), melder="mh17"))
    trajecten = []
    for number in range(6):
        gezin = services.gezinnen.register(f"Gezin {number}")
        trajecten.append(begin_traject(services, gezin.id, start=date(2026, 7, 1)))
        book(services, trajecten[-1], date(2026, 8, 3), 60)
    clock.now = datetime(2026, 10, 12, 9)  # noqa: DTZ001
    before = services.samenvattingen.preview(Periode(2026, 3)).inhoud
    services.profiel.save(replace(services.profiel.get(), weeknorm_min=1234))
    for traject in trajecten:
        services.trajecten.revise(replace(traject, weeknorm_min=321))
    assert services.samenvattingen.preview(Periode(2026, 3)).inhoud == before


def test_nothing_that_leaves_the_kluis_knows_of_it() -> None:
    leaving = [*(ROOT / "exports").glob("*.py"), *(ROOT / "reports").glob("*.py")]
    leaving += [
        *(ROOT / "services").glob("samenvatting*.py"),
        *(ROOT / "services").glob("team*.py"),
    ]
    leaving += [
        ROOT / "storage" / "reads" / f"{name}.py"
        for name in ("uren", "uren_export", "boeken", "ritten", "register")
    ]
    assert leaving
    for path in leaving:
        names = {
            word
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            for word in (
                getattr(node, "attr", ""),
                getattr(node, "id", ""),
                getattr(node, "module", ""),
            )
        }
        assert not {
            name for name in names if name and ("weeknorm" in name or "draagkracht" in name)
        }
