"""The overview in words: norms as a hint, nothing as a ranking or a verdict."""

from datetime import date
from uuid import uuid4

from gco_desktop.domain.tijdvak import Tijdsoort, Tijdvak
from gco_desktop.domain.urenoverzicht import Groepering, Keuze, Urengroep, Urenoverzicht
from ui.uren.overzicht_state import build_state

TODAY = date(2026, 11, 22)


def overview(
    soort: Tijdsoort,
    *groepen: Urengroep,
    groepering: Groepering = Groepering.GEZIN,
    keuze: Keuze | None = None,
) -> Urenoverzicht:
    total = sum(groep.minuten for groep in groepen)
    return Urenoverzicht(
        tijdvak=Tijdvak.of(soort, TODAY),
        groepering=groepering,
        vandaag=TODAY,
        per_dag={TODAY: total} if total else {},
        groepen=groepen,
        bij_gezinnen=total,
        keuze=keuze,
    )


def gezin(naam: str, minuten: int, *doelgroepen: str, afgesproken: int | None = None) -> Urengroep:
    return Urengroep(
        sleutel=uuid4(),
        naam=naam,
        minuten=minuten,
        doelgroepen=doelgroepen,
        afgesproken=afgesproken,
    )


def test_a_norm_stands_beside_the_gezin_in_words() -> None:
    state = build_state(
        overview(Tijdsoort.MAAND, gezin("Gezin Bos", 660, "NAASTEN", afgesproken=120))
    )
    (bar,) = state.groups.bars
    assert bar.hint == (
        "3:30 per week · afgesproken 2:00"
        " · richtlijn ongeveer 5,3 uur per maand, na twee jaar minder"
    )
    assert state.guided


def test_a_doelgroep_without_a_known_norm_gets_none() -> None:
    state = build_state(overview(Tijdsoort.MAAND, gezin("Gezin Bos", 660, "ASS")))
    assert state.groups.bars[0].hint == "3:30 per week"
    assert not state.guided


def test_the_table_says_all_that_the_bars_say() -> None:
    state = build_state(overview(Tijdsoort.KWARTAAL, gezin("Gezin Bos", 90, "ZEVMB", "NAH")))
    (row,) = state.groups.rows
    assert row[:2] == ("Gezin Bos", "1:30")
    assert row[-1] == (
        "ZEVMB: ongeveer 2 uur per week voor een gezin, zonder maximum;"
        " NAH: 4 tot 8 uur per week voor alle gezinnen samen"
    )
    assert len(state.over_time.rows) == len(state.over_time.bars) == 14
    assert state.strip is not None
    assert state.strip.sentence == "1 van 92 dagen met uren."


def test_the_bars_of_a_week_are_named_by_day_and_today_stands_out() -> None:
    state = build_state(overview(Tijdsoort.WEEK, gezin("Gezin Bos", 90)))
    assert [bar.label for bar in state.over_time.bars][-1] == "zo 22"
    assert [bar.highlight for bar in state.over_time.bars] == [False] * 6 + [True]
    assert state.over_time.rows[-1] == ("zondag 22 november 2026", "1:30")
    assert state.strip is None


def test_a_year_is_told_by_month() -> None:
    state = build_state(overview(Tijdsoort.JAAR, gezin("Gezin Bos", 90)))
    assert state.title == "2026"
    assert state.over_time.rows[10] == ("november", "1:30")


def test_one_group_that_is_looked_into_is_named() -> None:
    keuze = Keuze(groepering=Groepering.ACTIVITEIT, sleutel=5, naam="5. Gesprekken")
    state = build_state(overview(Tijdsoort.JAAR, keuze=keuze))
    assert state.only == "Je ziet alleen: 5. Gesprekken."
    assert state.empty
