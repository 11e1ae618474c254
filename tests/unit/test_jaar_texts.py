"""The year and the register in words, with how a forecast is reckoned."""

from datetime import date
from uuid import uuid4

from gco_desktop.domain.register import Voortgang
from gco_desktop.domain.scholing import Registernorm
from gco_desktop.domain.urencriterium import NORM, Urencriterium
from ui.uren import jaar_texts as texts
from ui.uren.jaar_presenter import criterion_state


def year(minutes: int, vandaag: date, jaar: int = 2026) -> Urencriterium:
    return Urencriterium(
        jaar=jaar,
        vandaag=vandaag,
        maanden=(minutes, *[0] * 11),
        tot_nu=minutes,
        eerste=date(jaar, 1, 1),
    )


def test_a_forecast_says_how_it_is_reckoned() -> None:
    said = texts.forecast(year(600 * 60, date(2026, 7, 19)))  # 200 days
    assert said == (
        "In dit tempo kom je op 31 december op ongeveer 1.095 uur: 130 uur te weinig. Zo is dat"
        " gerekend: 600:00 in 200 dagen (vanaf 1 januari) is 21:00 per week, en er komen nog"
        " 165 dagen."
    )


def test_more_than_needed_is_said_as_such() -> None:
    said = texts.forecast(year(800 * 60, date(2026, 7, 19)))
    assert "1.460 uur: 235 uur meer dan nodig." in said


def test_the_first_weeks_say_that_it_is_too_early() -> None:
    assert texts.forecast(year(60, date(2026, 1, 5))).startswith("Voor een verwachting")


def test_a_year_that_is_over_says_what_it_became() -> None:
    assert texts.standing(year(NORM - 90, date(2027, 1, 1))) == (
        "Dit jaar kwam je 1:30 uur tekort voor het urencriterium."
    )
    assert texts.standing(year(NORM + 30, date(2027, 1, 1))) == (
        "Je haalt het urencriterium: je hebt 1.225 uur, en 0:30 meer."
    )
    assert texts.forecast(year(60, date(2027, 1, 1))) == ""


def test_the_table_of_months_adds_up() -> None:
    state = criterion_state(year(90, date(2026, 11, 22)))
    assert state.rows[0] == ("januari", "1:30", "1:30")
    assert state.rows[11] == ("december", "0:00", "1:30")
    assert [bar.highlight for bar in state.bars].index(True) == 10


def test_progress_names_what_is_left_of_hours_and_points() -> None:
    norm = Registernorm(
        id=uuid4(),
        van=date(2026, 1, 1),
        tot=date(2030, 12, 31),
        groep="reflectie",
        minuten=2400,
        punten_tienden=400,
    )
    said = texts.progress(Voortgang(norm=norm, minuten=750, punten_tienden=185))
    assert said == (
        "12:30 van 40:00 uur en 18,5 van 40 punten."
        " Nog 27:30 uur en 21,5 punten tot en met 31 december 2030."
    )
    done = texts.progress(Voortgang(norm=norm, minuten=2400, punten_tienden=400))
    assert done.endswith("Dit heb je gehaald.")
    assert texts.norm_period(norm) == "2026 t/m 2030"


def test_hours_that_no_week_can_hold_are_said_in_words() -> None:
    said = texts.standing(year(500 * 60, date(2026, 11, 22)))
    assert said == "Je hebt nog 725:00 uur nodig. Dat haal je dit jaar niet meer."
    assert "per week" in texts.standing(year(900 * 60, date(2026, 11, 22)))
