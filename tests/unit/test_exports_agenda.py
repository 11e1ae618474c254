"""The calendar file: any calendar reads it, and it tells nobody's name."""

from datetime import UTC, date, datetime, time, timedelta
from random import Random

import pytest

from gco_desktop.exports.agenda import LONGEST_LINE, AgendaRegel, escape, fold, to_calendar

MOMENT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SIGNS = "aZ09 ,;:\\\n\r\t\"'éßıŞ中文🌳👩‍👩‍👧\u00a0\u200b\x07\x7f-"


def regel(tekst: str = "Afspraak gezin V.", **what: object) -> AgendaRegel:
    kept: dict[str, object] = {"sleutel": "taak-1", "datum": date(2026, 11, 24), "tekst": tekst}
    return AgendaRegel(**kept | what)  # type: ignore[arg-type]


def unfolded(data: bytes) -> list[str]:
    """Read the lines the way a calendar does."""
    return data.replace(b"\r\n ", b"").decode().removesuffix("\r\n").split("\r\n")


def unescaped(text: str) -> str:
    found, signs = "", iter(text)
    for sign in signs:
        if sign == "\\":
            following = next(signs)
            found += "\n" if following in "nN" else following
        else:
            found += sign
    return found


def test_an_appointment_has_the_time_on_the_clock_and_no_zone() -> None:
    lines = unfolded(to_calendar([regel(tijd=time(13, 30))], MOMENT))
    assert "DTSTART:20261124T133000" in lines
    assert "DTSTAMP:20261122T093000Z" in lines
    assert "UID:taak-1@gco-desktop.invalid" in lines
    assert not [line for line in lines if "TZID" in line or "LOCATION" in line]


def test_what_has_only_a_day_takes_the_day_without_filling_it() -> None:
    lines = unfolded(to_calendar([regel()], MOMENT))
    assert "DTSTART;VALUE=DATE:20261124" in lines
    assert "TRANSP:TRANSPARENT" in lines


def test_the_moment_is_written_in_utc_whatever_the_zone() -> None:
    summer = datetime.fromisoformat("2026-07-01T00:30:00+02:00")
    assert "DTSTAMP:20260630T223000Z" in unfolded(to_calendar([regel()], summer))


def test_a_file_without_anything_is_a_calendar_all_the_same() -> None:
    assert unfolded(to_calendar([], MOMENT))[0::5] == ["BEGIN:VCALENDAR", "END:VCALENDAR"]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a,b;c", "a\\,b\\;c"),
        ("C:\\map", "C:\\\\map"),
        ("een\ntwee\r\ndrie\rvier", "een\\ntwee\\ndrie\\nvier"),
        ("tab\tbel\x07", "tab bel"),
    ],
)
def test_signs_with_a_meaning_are_marked(text: str, written: str) -> None:
    assert escape(text) == written


def test_a_line_of_75_octets_stays_whole_and_one_more_is_cut() -> None:
    assert fold("x" * LONGEST_LINE) == b"x" * 75
    assert fold("x" * (LONGEST_LINE + 1)) == b"x" * 75 + b"\r\n x"


@pytest.mark.parametrize("seed", range(40))
def test_any_text_comes_back_as_it_was_and_no_line_is_too_long(seed: int) -> None:
    random = Random(seed)
    text = "".join(random.choice(SIGNS) for _ in range(random.randint(0, 400)))
    data = to_calendar([regel(text)], MOMENT)
    pieces = data.split(b"\r\n")
    assert pieces[-1] == b""
    assert max(map(len, pieces)) <= LONGEST_LINE
    for piece in pieces:
        piece.decode()  # no letter is cut in two
        assert b"\n" not in piece
        assert b"\r" not in piece
    summary = next(line for line in unfolded(data) if line.startswith("SUMMARY:"))
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(
        sign if sign == "\n" or sign.isprintable() else " " if sign.isspace() else ""
        for sign in plain
    )
    assert unescaped(summary.removeprefix("SUMMARY:")) == kept


def test_everything_opens_and_closes_in_order() -> None:
    days = [regel(datum=date(2026, 1, 1) + timedelta(days=n)) for n in range(30)]
    open_parts: list[str] = []
    for line in unfolded(to_calendar(days, MOMENT)):
        kind, _, name = line.partition(":")
        if kind == "BEGIN":
            open_parts.append(name)
        elif kind == "END":
            assert open_parts.pop() == name
    assert open_parts == []
