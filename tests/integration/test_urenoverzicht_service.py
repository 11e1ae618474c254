"""Where the time went: totals by period and by what the hours were for."""

from dataclasses import replace
from datetime import date

import pytest
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.domain.tijdvak import Tijdsoort, Tijdvak
from gco_desktop.domain.traject import Traject
from gco_desktop.domain.urenoverzicht import Groepering, Keuze, Urenoverzicht

NOVEMBER = Tijdvak.of(Tijdsoort.MAAND, date(2026, 11, 1))
YEAR = Tijdvak.of(Tijdsoort.JAAR, date(2026, 1, 1))


@pytest.fixture
def trajecten(services: Services) -> tuple[Traject, Traject]:
    services.profiel.add_opdrachtgever("Alliantie")
    one = begin_traject(services, services.gezinnen.register("Gezin Bos").id, doelgroep="ZEVMB")
    other = begin_traject(
        services, services.gezinnen.register("Gezin Aalders").id, doelgroep="NAH", weeknorm_min=120
    )
    return one, other


def book(services: Services, traject: Traject, day: date, minuten: int, nr: int = 4) -> None:
    rij = UrenRij(soort="DIRECT", gezin_id=traject.gezin_id, traject_id=traject.id, activiteit=nr)
    services.uren.set_cell(rij, day, minuten)


@pytest.fixture
def filled(services: Services, trajecten: tuple[Traject, Traject]) -> Services:
    bos, aalders = trajecten
    book(services, bos, date(2026, 11, 2), 60)
    book(services, bos, date(2026, 11, 2), 30, nr=11)
    book(services, aalders, date(2026, 11, 20), 200)
    book(services, aalders, date(2026, 3, 5), 15)
    services.uren.set_cell(UrenRij(soort="INTERVISIE"), date(2026, 11, 30), 90)
    services.uren.set_cell(UrenRij(soort="INTERVISIE"), date(2025, 12, 31), 500)
    return services


def names(overzicht: Urenoverzicht) -> dict[str, int]:
    return {groep.naam: groep.minuten for groep in overzicht.groepen}


def test_gezinnen_come_by_name_and_other_work_last(filled: Services) -> None:
    found = filled.urenoverzicht.overzicht(NOVEMBER, Groepering.GEZIN)
    assert list(names(found).items()) == [
        ("Gezin Aalders", 200),
        ("Gezin Bos", 90),
        ("Niet voor een gezin", 90),
    ]
    assert (found.totaal, found.bij_gezinnen) == (380, 290)


def test_a_gezin_has_its_doelgroep_and_what_was_agreed_beside_it(filled: Services) -> None:
    aalders, bos, rest = filled.urenoverzicht.overzicht(NOVEMBER, Groepering.GEZIN).groepen
    assert (aalders.doelgroepen, aalders.afgesproken) == (("NAH",), 120)
    assert (bos.doelgroepen, bos.afgesproken) == (("ZEVMB",), None)
    assert rest.doelgroepen == ()


@pytest.mark.parametrize(
    ("groepering", "expected"),
    [
        (
            Groepering.ACTIVITEIT,
            [
                ("4. Praktische ondersteuning", 260),
                ("11. Leven met specifieke behoeftes", 30),
                ("Zonder activiteit", 90),
            ],
        ),
        (
            Groepering.SOORT,
            [
                ("Contact met cliënt of naaste", 290),
                ("Intervisie en casuïstiekbespreking", 90),
            ],
        ),
        (Groepering.OPDRACHTGEVER, [("Alliantie", 380)]),
        (
            Groepering.DOELGROEP,
            [("NAH", 200), ("ZEVMB", 90), ("Niet voor een doelgroep", 90)],
        ),
    ],
)
def test_hours_add_up_by_every_group(
    filled: Services, groepering: Groepering, expected: list[tuple[str, int]]
) -> None:
    found = filled.urenoverzicht.overzicht(NOVEMBER, groepering)
    assert list(names(found).items()) == expected
    assert (found.totaal, found.bij_gezinnen) == (380, 290)


def test_the_bars_of_a_year_are_its_months(filled: Services) -> None:
    found = filled.urenoverzicht.overzicht(YEAR, Groepering.SOORT)
    assert [minuten for _stuk, minuten in found.staven()] == [0, 0, 15, *[0] * 7, 380, 0]
    assert sum(minuten for _stuk, minuten in found.strook()) == 395


def test_the_bars_of_a_week_are_its_days_and_there_is_no_strip(filled: Services) -> None:
    week = Tijdvak.of(Tijdsoort.WEEK, date(2026, 11, 20))
    found = filled.urenoverzicht.overzicht(week, Groepering.GEZIN)
    assert [minuten for _stuk, minuten in found.staven()] == [0, 0, 0, 0, 200, 0, 0]
    assert found.strook() == ()


@pytest.mark.parametrize("groepering", Groepering)
def test_one_group_can_be_looked_into(filled: Services, groepering: Groepering) -> None:
    for groep in filled.urenoverzicht.overzicht(NOVEMBER, groepering).groepen:
        keuze = Keuze(groepering=groepering, sleutel=groep.sleutel)
        for way in Groepering:
            found = filled.urenoverzicht.overzicht(NOVEMBER, way, keuze)
            assert found.totaal == groep.minuten, (groep.naam, way)


def test_an_average_is_over_the_weeks_that_passed(filled: Services) -> None:
    quarter = Tijdvak.of(Tijdsoort.KWARTAAL, date(2026, 11, 1))  # the clock stands at 22 November
    found = filled.urenoverzicht.overzicht(quarter, Groepering.SOORT)
    assert found.weken == pytest.approx(61 / 7)  # hours of 30 November are there already
    assert found.per_week(61) == 7


def test_a_period_without_hours_is_empty(services: Services) -> None:
    found = services.urenoverzicht.overzicht(NOVEMBER, Groepering.GEZIN)
    assert (found.totaal, found.groepen, found.per_dag) == (0, (), {})
    assert found.weken >= 1


def test_hours_of_a_gezin_keep_its_name_when_it_is_archived(filled: Services) -> None:
    gezin = filled.gezinnen.regels()[0]
    filled.gezinnen.archive(gezin.id)
    found = filled.urenoverzicht.overzicht(NOVEMBER, Groepering.GEZIN)
    assert gezin.naam in names(found)


def test_what_was_agreed_counts_over_all_active_trajecten(
    filled: Services, trajecten: tuple[Traject, Traject]
) -> None:
    second = filled.trajecten.new_traject(trajecten[1].gezin_id)
    filled.trajecten.begin(replace(second, doelgroep="NAASTEN", weeknorm_min=30))
    aalders, *_rest = filled.urenoverzicht.overzicht(NOVEMBER, Groepering.GEZIN).groepen
    assert (aalders.doelgroepen, aalders.afgesproken) == (("NAH", "NAASTEN"), 150)
