"""One week on the screen: what waits, what is closed, what is long."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from gco_desktop.domain.ids import GezinId, OpdrachtgeverId, TrajectId
from gco_desktop.domain.overzicht import UrenRij, UrenWeek
from ui.uren.grid import key_of, offered
from ui.uren.sheet import Fault, Sheet

MAANDAG = date(2026, 11, 16)
GEZIN, TRAJECT = GezinId(UUID(int=1)), TrajectId(UUID(int=2))
MINE, OTHER = OpdrachtgeverId(UUID(int=3)), OpdrachtgeverId(UUID(int=4))
INTERVISIE = UrenRij(soort="INTERVISIE")
VRIES = UrenRij(soort="DIRECT", gezin_id=GEZIN, traject_id=TRAJECT, gezin="Gezin De Vries")


def week(maandag: date = MAANDAG, **other: object) -> UrenWeek:
    rijen = ((VRIES, (60, 0, 0, 0, 0, 0, 0)), (INTERVISIE, (545, 0, 0, 0, 0, 0, 0)))
    return UrenWeek(maandag=maandag, rijen=rijen, norm=None, **other)  # type: ignore[arg-type]


def sheet(shown: UrenWeek) -> Sheet:
    made = Sheet(shown.maandag)
    made.load(shown)
    return made


@pytest.mark.parametrize("maandag", [date(2026, 3, 23), date(2026, 10, 19)])
def test_a_week_in_which_the_clock_moves_has_seven_days(maandag: date) -> None:
    made = sheet(week(maandag))
    made.expect(VRIES, maandag + timedelta(days=6), 90)
    made.settle((key_of(VRIES), maandag + timedelta(days=6)), 90)
    assert made.week().dagen == (605, 0, 0, 0, 0, 0, 90)
    assert made.grid(made.week(), maandag).days[6] in {"zo 29", "zo 25"}


def test_a_row_that_waits_follows_the_name_of_its_gezin() -> None:
    made = Sheet(MAANDAG)
    made.add([VRIES])
    renamed = UrenRij(soort="REISTIJD", gezin_id=GEZIN, traject_id=TRAJECT, gezin="Gezin Postma")
    made.load(UrenWeek(maandag=MAANDAG, rijen=((renamed, (30,) * 7),), norm=None))
    assert [rij.gezin for rij in made.rijen()] == ["Gezin Postma", "Gezin Postma"]


def test_rows_used_often_are_offered_until_they_are_there() -> None:
    made = sheet(week(vaak=(UrenRij(soort="REGIO"), INTERVISIE)))
    assert [rij.soort for rij in offered(made.week())] == ["REGIO"]
    made.add(offered(made.week()))
    assert offered(made.week()) == []


def test_more_than_ten_hours_is_a_long_day_and_ten_is_not() -> None:
    made = sheet(week())
    assert made.grid(made.week(), MAANDAG).long == (0,)
    made.expect(INTERVISIE, MAANDAG, 540)
    assert made.grid(made.week(), MAANDAG).long == ()


def test_only_the_days_of_a_closed_month_of_that_opdrachtgever_are_closed() -> None:
    maandag = date(2026, 9, 28)
    shown = week(
        maandag,
        gesloten=frozenset({(MINE, "2026-09"), (MINE, "2026-10"), (OTHER, "2026-10")}),
        partijen={None: OTHER, TRAJECT: MINE},
    )
    made = sheet(shown)
    days = [maandag + timedelta(days=number) for number in range(7)]
    assert {made.correction_month(VRIES, day) for day in days} == {"2026-11"}
    assert [made.correction_month(INTERVISIE, day) for day in days] == [
        *[""] * 3,
        *["2026-11"] * 4,
    ]
    assert not made.correction_month(UrenRij(soort="BEDRIJF"), days[6])
    first, second = made.grid(made.week(), MAANDAG).rows
    assert "september 2026 is afgesloten" in first.cells[0].closed
    assert [bool(cell.closed) for cell in second.cells] == [False] * 3 + [True] * 4


def test_a_holiday_is_named() -> None:
    made = sheet(week(date(2026, 5, 11)))
    assert made.grid(made.week(), MAANDAG).holidays[3] == "Hemelvaartsdag"


def test_what_was_forgiven_shows_what_is_kept() -> None:
    made = sheet(week())
    cell = key_of(VRIES), MAANDAG
    made.refuse(cell, Fault(text="abc", message="onleesbaar"))
    assert made.grid(made.week(), MAANDAG).rows[0].cells[0].text == "abc"
    made.forgive(cell)
    assert made.grid(made.week(), MAANDAG).rows[0].cells[0].text == "1:00"
