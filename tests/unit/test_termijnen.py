"""Which day follows from which: every kind of term against a day worked out by hand."""

from datetime import date

import pytest

from gco_desktop.domain.termijnen import add_months, end_of_school_year, last_day
from gco_desktop.reference import mijlpalen as reference
from gco_desktop.reference import tables

SOORTEN = reference.soorten()

# A line per row of the table: the day it counts from, the day it falls on, when to remind.
BY_HAND = {
    "L12": ("2014-03-15", "2026-03-15", "2026-01-14"),
    "L16": ("2010-12-01", "2026-12-01", "2026-10-02"),
    "L16T": ("2012-02-29", "2028-02-29", "2028-02-29"),
    "L17": ("2012-02-29", "2029-02-28", "2029-02-28"),
    "L18_WAJONG": ("2008-02-29", "2026-02-28", "2025-09-01"),
    "L18_WAJONG_U": ("2009-05-10", "2027-01-18", "2026-12-21"),
    "L18_VERTEGENW": ("2009-01-31", "2027-01-31", "2026-10-03"),
    "L18_OVERGANG": ("2008-11-22", "2026-11-22", "2026-05-26"),
    "L18_GELD": ("2000-12-31", "2018-12-31", "2018-10-02"),
    "L18_INDICATIE": ("1999-07-04", "2017-07-04", "2017-01-05"),
    "L20_VSO": ("2007-03-15", "2027-07-31", "2026-07-31"),
    "L21": ("2005-06-30", "2026-06-30", "2026-04-01"),
    "L23_LVG": ("2004-02-29", "2027-02-28", "2026-06-03"),
    "L23_JEUGD": ("2003-10-10", "2026-10-10", "2026-04-13"),
    "AOW": (None, None, None),
    "WMO_MELDING_PP": ("2026-12-28", "2027-01-04", "2027-01-01"),
    "WMO_ONDERZOEK": ("2026-11-02", "2026-12-14", "2026-12-07"),
    "WMO_BESCHIKKING": ("2026-12-20", "2027-01-03", "2026-12-31"),
    "JEUGD_BESCHIKKING": ("2026-01-01", "2026-02-26", "2026-02-12"),
    "CIZ_BESLUIT": ("2028-01-20", "2028-03-02", "2028-02-24"),
    "WLZ_PP": ("2026-02-25", "2026-03-04", "2026-03-01"),
    "WLZ_ZORGPLAN": ("2026-10-01", "2026-11-12", "2026-10-29"),
    "WLZ_ZORGPLAN_EV": ("2026-01-15", "2026-07-16", "2026-06-18"),
    "OVERBRUGGING": ("2026-11-22", "2027-02-21", "2027-01-10"),
    "BEZWAAR": ("2026-01-05", "2026-02-16", "2026-02-02"),
    "BEZWAAR_BESLUIT": ("2026-02-16", "2026-03-30", "2026-03-23"),
    "BEROEP": ("2026-03-30", "2026-05-11", "2026-04-27"),
    "KLACHT": ("2026-07-20", "2026-08-31", "2026-08-24"),
    "INDICATIE_EINDE": ("2027-06-30", "2027-06-30", "2027-03-02"),
    "MEERZORG_EINDE": ("2027-01-31", "2027-01-31", "2026-10-03"),
    "PGB_WLZ_JAAR": ("2026-12-15", "2026-12-15", "2026-12-15"),
    "PGB_WMO_EINDE": ("2026-12-31", "2026-12-31", "2026-10-02"),
    "PASPOORT_ZEVMB": ("2026-08-31", "2027-02-28", "2027-01-29"),
    "HULPMIDDEL": (None, None, None),
    "PLAN_EVALUATIE": ("2026-05-01", "2026-10-30", "2026-10-02"),
    "TOESTEMMING_HERZIEN": ("2027-03-01", "2028-02-29", "2028-01-30"),
    "NAZORG_CHECK": ("2026-12-10", "2027-01-07", "2027-01-07"),
    "MENTOR_VERSLAG": (None, None, None),
    "AVG_VERZOEK": ("2026-01-31", "2026-02-28", "2026-02-14"),
    "WMO_VERNIETIGING": ("2026-11-30", "2027-02-28", "2027-02-07"),
    "DATALEK": ("2026-12-30", "2027-01-02", "2027-01-02"),
}
WARN = {  # how many days ahead, read off the table once more
    "L12": 60, "L16": 60, "L16T": 0, "L17": 0, "L18_WAJONG": 180, "L18_WAJONG_U": 28,
    "L18_VERTEGENW": 120, "L18_OVERGANG": 180, "L18_GELD": 90, "L18_INDICATIE": 180,
    "L20_VSO": 365, "L21": 90, "L23_LVG": 270, "L23_JEUGD": 180, "AOW": 180, "HULPMIDDEL": 60,
    "MENTOR_VERSLAG": 60, "DATALEK": 0, "OVERBRUGGING": 42, "BEZWAAR": 14, "INDICATIE_EINDE": 120,
}  # fmt: skip


def test_there_is_a_case_for_every_row() -> None:
    assert list(BY_HAND) == [row["code"] for row in tables.table("mijlpaal")]


@pytest.mark.parametrize("code", [code for code, case in BY_HAND.items() if case[0]])
def test_a_term_falls_on_the_day_worked_out_by_hand(code: str) -> None:
    basis, day, remind = (date.fromisoformat(text) for text in BY_HAND[code] if text)
    soort = SOORTEN[code]

    assert soort.op(basis) == day
    assert (day - remind).days == soort.herinner
    assert not soort.eigen_datum


@pytest.mark.parametrize("code", [code for code, case in BY_HAND.items() if not case[0]])
def test_of_some_only_the_user_knows_the_day(code: str) -> None:
    assert SOORTEN[code].eigen_datum


@pytest.mark.parametrize(("code", "days"), WARN.items())
def test_a_reminder_starts_so_many_days_ahead(code: str, days: int) -> None:
    assert SOORTEN[code].herinner == days


@pytest.mark.parametrize(
    ("born", "day"),
    [
        ("2008-02-29", "2026-02-28"),  # no leap year
        ("2004-02-29", "2022-02-28"),
        ("1996-02-29", "2014-02-28"),
        ("1900-02-28", "1918-02-28"),  # 1900 was no leap year
        ("1900-01-01", "1918-01-01"),
        ("2099-12-31", "2117-12-31"),
        ("2082-02-28", "2100-02-28"),
    ],
)
def test_eighteen_is_on_the_safe_side_and_in_any_century(born: str, day: str) -> None:
    assert SOORTEN["L18_GELD"].op(date.fromisoformat(born)) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("turned_20", "ends"),
    [
        ("2027-03-15", "2027-07-31"),
        ("2027-07-31", "2027-07-31"),
        ("2027-08-01", "2028-07-31"),
        ("2027-12-31", "2028-07-31"),
    ],
)
def test_school_goes_on_until_the_end_of_its_year(turned_20: str, ends: str) -> None:
    assert end_of_school_year(date.fromisoformat(turned_20)) == date.fromisoformat(ends)


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-10-31", 4, "2027-02-28"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-15", -1, "2025-12-15"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
    ],
)
def test_a_month_on_is_the_same_day_or_the_last_one(day: str, months: int, then: str) -> None:
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(then)


@pytest.mark.parametrize(
    ("sent", "last"),
    [
        ("2026-01-05", "2026-02-16"),
        ("2026-01-03", "2026-02-14"),  # a Saturday
        ("2026-11-14", "2026-12-26"),  # a holiday
        ("2028-01-20", "2028-03-02"),
    ],
)
def test_the_last_day_is_not_extended_for_a_weekend_or_a_holiday(sent: str, last: str) -> None:
    assert last_day(date.fromisoformat(sent)) == date.fromisoformat(last)
