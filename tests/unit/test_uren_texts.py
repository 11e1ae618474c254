"""What is said about long days, corrections and months, in words that are true."""

from datetime import date

import pytest

from gco_desktop.services.afsluiten import Boekmaand
from ui.contactmoment import texts as contact_texts
from ui.een_regel import texts as line_texts
from ui.uren import afsluiten_texts, texts

DAY = date(2026, 10, 30)


def month(correctie: int, correcties: int, *, loopt: bool = True) -> Boekmaand:
    return Boekmaand(
        maand="2026-11",
        opdrachtgever_id=None,
        naam="",
        minuten=2490,
        correctie=correctie,
        correcties=correcties,
        loopt=loopt,
    )


def test_more_hours_than_a_day_has_are_asked_about_in_other_words() -> None:
    for long_day in (contact_texts.long_day, line_texts.long_day):
        assert long_day(24 * 60).endswith("Klopt dat?")
        assert long_day(1540).endswith("uur op één dag kan niet kloppen. Toch bewaren?")
    assert texts.long_days([(DAY, 1440)]) == "Op vr 30 staat 24:00. Klopt dat?"
    assert texts.long_days([(DAY, 1540)]) == (
        "Op vr 30 staat 25:40. Meer dan 24 uur op één dag kan niet kloppen. Toch zo laten?"
    )


def test_a_correction_says_in_which_month_it_is_booked() -> None:
    said = texts.correction_booked(DAY, 50, "2026-11")
    assert said == "vr 30: 0:50 geboekt als correctie in november"


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (1, "Hierin zit 1 correctie die de uren niet verandert."),
        (2, "Hierin zitten 2 correcties die elkaar opheffen."),
    ],
)
def test_corrections_that_come_to_nothing_are_said_as_such(lines: int, said: str) -> None:
    assert afsluiten_texts.waiting(month(0, lines)) == said


def test_the_line_of_a_month_is_short_and_its_pill_says_that_it_runs() -> None:
    assert afsluiten_texts.month_line(month(50, 1)) == "41:30 uur, 0:50 correctie"
    assert afsluiten_texts.month_line(month(0, 2)) == "41:30 uur, 2 correcties"
    assert afsluiten_texts.month_stand(month(50, 1)) == "Loopt nog"
    assert afsluiten_texts.month_stand(month(50, 1, loopt=False)) == "Open"
