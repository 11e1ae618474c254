"""The holidays, beside years that are known."""

from datetime import date, timedelta

import pytest

from gco_desktop.domain.feestdagen import easter, feestdag


@pytest.mark.parametrize(
    "known",
    [
        date(1999, 4, 4),
        date(2000, 4, 23),
        date(2008, 3, 23),
        date(2011, 4, 24),
        date(2019, 4, 21),
        date(2024, 3, 31),
        date(2025, 4, 20),
        date(2026, 4, 5),
        date(2027, 3, 28),
        date(2038, 4, 25),  # as late as it can be
        date(2285, 3, 22),  # as early
    ],
)
def test_easter_falls_on_the_day_it_did(known: date) -> None:
    assert easter(known.year) == known


def test_the_holidays_of_2026() -> None:
    days = (date(2026, 1, 1) + timedelta(days=number) for number in range(365))
    assert {f"{day:%d-%m}": name for day in days if (name := feestdag(day))} == {
        "01-01": "Nieuwjaarsdag",
        "03-04": "Goede Vrijdag",
        "05-04": "Eerste Paasdag",
        "06-04": "Tweede Paasdag",
        "27-04": "Koningsdag",
        "05-05": "Bevrijdingsdag",
        "14-05": "Hemelvaartsdag",
        "24-05": "Eerste Pinksterdag",
        "25-05": "Tweede Pinksterdag",
        "25-12": "Eerste Kerstdag",
        "26-12": "Tweede Kerstdag",
    }


@pytest.mark.parametrize("year", [2014, 2025, 2031])
def test_koningsdag_is_a_day_early_when_it_falls_on_a_sunday(year: int) -> None:
    assert feestdag(date(year, 4, 26)).endswith("Koningsdag")
    assert "Koningsdag" not in feestdag(date(year, 4, 27))


def test_before_2014_it_was_of_the_queen() -> None:
    assert feestdag(date(2013, 4, 30)) == "Koninginnedag"
    assert feestdag(date(2006, 4, 29)) == "Koninginnedag"
    assert feestdag(date(2013, 4, 27)) == ""


def test_two_on_one_day_are_both_named() -> None:
    assert feestdag(date(2016, 5, 5)) == "Bevrijdingsdag en Hemelvaartsdag"


def test_every_year_has_its_moveable_days_on_their_weekdays() -> None:
    for year in range(1950, 2150):
        pasen = easter(year)
        assert pasen.weekday() == 6
        assert date(year, 3, 22) <= pasen <= date(year, 4, 25)
        assert "Hemelvaartsdag" in feestdag(pasen + timedelta(days=39))
