"""Days and durations of other programs: read the way a GCO'er would, or refused with the reason."""

from datetime import date, datetime, time, timedelta

import pytest

from gco_desktop.domain.invoerregel import read_between, read_day, read_minutes, two_ways
from gco_desktop.domain.ureninvoer import Invoerkolom
from gco_desktop.errors import DatumError, DuurError

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "cell",
    [
        "3-4-2026",
        "03/04/2026",
        "2026-04-03",
        "2026-04-03 00:00:00",
        "2026/04/03",
        "20260403",
        "vr 3-4-26",
        "vrijdag 3 april 2026",
        "3 apr 2026 14:30",
        datetime(2026, 4, 3, 9, 30),  # noqa: DTZ001
        date(2026, 4, 3),
        46115,
        46115.0,
    ],
)
def test_a_day_is_read_day_first_in_every_way_of_writing(cell: object) -> None:
    assert read_day(cell, TODAY) == date(2026, 4, 3)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        (None, "leeg"),
        ("", "leeg"),
        ("gisteren", "onleesbaar"),
        ("3-4", "jaar"),
        ("13/25/2026", "bestaat_niet"),
        ("31-2-2026", "bestaat_niet"),
        ("23-11-2026", "toekomst"),
        (True, "onleesbaar"),
        ("totaal", "onleesbaar"),
    ],
)
def test_a_day_that_is_none_tells_why(cell: object, reason: str) -> None:
    with pytest.raises(DatumError) as caught:
        read_day(cell, TODAY)  # type: ignore[arg-type]
    assert caught.value.reason == reason


def test_a_day_that_could_be_read_in_two_ways_is_counted() -> None:
    assert two_ways("3-4-2026")
    assert not any(two_ways(cell) for cell in ("13-4-2026", "4-4-2026", "2026-04-03", None))


@pytest.mark.parametrize(
    ("cell", "kind", "minutes"),
    [
        ("1:30", Invoerkolom.DUUR, 90),
        ("1,5", Invoerkolom.DUUR, 90),
        ("90m", Invoerkolom.UREN, 90),
        ("1,5", Invoerkolom.UREN, 90),
        (1.5, Invoerkolom.UREN, 90),
        (12, Invoerkolom.UREN, 720),
        ("45", Invoerkolom.MINUTEN, 45),
        (45, Invoerkolom.MINUTEN, 45),
        ("1.225", Invoerkolom.MINUTEN, 1225),
        ("1.440", Invoerkolom.MINUTEN, 1440),
        ("1.25", Invoerkolom.UREN, 75),
        (time(1, 30), Invoerkolom.UREN, 90),
        (timedelta(hours=2), Invoerkolom.DUUR, 120),
    ],
)
def test_a_duration_follows_what_its_column_is(
    cell: object, kind: Invoerkolom, minutes: int
) -> None:
    assert read_minutes(cell, kind) == minutes  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("cell", "reason"),
    [("90", "vraag"), ("0", "leeg"), ("", "leeg"), ("-1", "negatief"), ("1:75", "minuten")],
)
def test_a_duration_that_is_none_tells_why(cell: str, reason: str) -> None:
    with pytest.raises(DuurError) as caught:
        read_minutes(cell, Invoerkolom.DUUR)
    assert caught.value.reason == reason


def test_two_times_of_day_make_a_duration() -> None:
    assert read_between("9:15", time(10, 0)) == 45
    assert read_between("9:15:00", "1:00 pm") == 225
    with pytest.raises(DuurError, match="middernacht"):
        read_between("23:00", "1:00")
