"""1,225 hours in a calendar year, and where one is heading."""

from datetime import date

from gco_desktop.domain.urencriterium import NORM, Urencriterium


def year(minutes: int, vandaag: date, eerste: date | None = date(2026, 1, 1)) -> Urencriterium:
    return Urencriterium(
        jaar=2026, vandaag=vandaag, maanden=(minutes,) + (0,) * 11, tot_nu=minutes, eerste=eerste
    )


def test_the_norm_is_the_same_for_who_starts_halfway() -> None:
    halfway = year(600 * 60, date(2026, 12, 31), date(2026, 7, 1))
    assert halfway.nog == NORM - 600 * 60


def test_the_forecast_goes_on_at_the_pace_since_the_first_hours() -> None:
    prognose = year(100 * 60, date(2026, 4, 10), date(2026, 1, 1)).prognose  # 100 days
    assert prognose is not None
    assert (prognose.dagen, prognose.rest) == (100, 265)
    assert prognose.verwacht == 365 * 60
    assert prognose.per_week == 7 * 60


def test_the_first_weeks_say_nothing_about_the_year() -> None:
    assert year(1000, date(2026, 1, 27)).prognose is None
    assert year(1000, date(2026, 1, 28)).prognose is not None


def test_a_year_that_is_over_or_still_to_come_has_no_forecast() -> None:
    assert year(1000, date(2027, 1, 1)).prognose is None
    assert year(1000, date(2025, 12, 1)).prognose is None
    assert year(0, date(2026, 6, 1), None).prognose is None


def test_what_is_needed_is_spread_over_the_days_to_come() -> None:
    assert year(NORM - 60, date(2026, 12, 24)).nodig_per_week == 60
    assert year(NORM, date(2026, 12, 24)).nodig_per_week == 0
    assert year(0, date(2026, 12, 31)).nodig_per_week is None
