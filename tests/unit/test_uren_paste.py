"""What comes from a spreadsheet: every text is taken, or kept with its place; never half."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gco_desktop.domain.duur import parse_duur
from gco_desktop.domain.overzicht import UrenRij, UrenWeek
from gco_desktop.errors import DuurError
from ui.uren.grid import Block
from ui.uren.paste import read_block, read_paste
from ui.uren.sheet import Sheet

MAANDAG = date(2026, 11, 16)
KINDS = ("INTERVISIE", "REGIO", "REISTIJD")
FIRST = Block(top=0, left=0, bottom=0, right=0)


def sheet(**other: object) -> Sheet:
    made = Sheet(MAANDAG)
    rijen = tuple((UrenRij(soort=kind), (0,) * 6 + (15,)) for kind in KINDS)
    made.load(UrenWeek(maandag=MAANDAG, rijen=rijen, norm=None, **other))  # type: ignore[arg-type]
    return made


def at(row: int, day: int) -> Block:
    return Block(top=row, left=day, bottom=row, right=day)


def minutes(text: str, block: Block = FIRST) -> list[tuple[str, int, int]]:
    reading = read_paste(sheet(), text, block)
    return [(cell.rij.soort, (cell.datum - MAANDAG).days, cell.minuten) for cell in reading.cells]


def test_rows_and_cells_land_where_they_stood() -> None:
    assert minutes("1:30\t0,5\n\t90m\n") == [
        ("INTERVISIE", 0, 90),
        ("INTERVISIE", 1, 30),
        ("REGIO", 1, 90),
    ]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_is_one(ends: str) -> None:
    assert len(minutes(f"1:00{ends}1:00{ends}1:00{ends}")) == 3


def test_the_time_of_a_spreadsheet_has_seconds() -> None:
    assert minutes("01:30:00\t1:30:00") == [("INTERVISIE", 0, 90), ("INTERVISIE", 1, 90)]


def test_a_cell_with_a_line_end_stands_between_quotes() -> None:
    assert read_block('"1:00\nextra"\t2:00\n3:00') == [["1:00\nextra", "2:00"], ["3:00"]]
    assert read_block('"1:00') == [["1:00"]]


def test_one_cell_fills_the_whole_block() -> None:
    assert len(minutes("0:30", Block(top=0, left=1, bottom=2, right=4))) == 12


def test_markup_and_formulas_are_only_text() -> None:
    reading = read_paste(sheet(), "=cmd|' /C calc'!A0\t<b>1:00</b>\t=1+1\t@SUM(A1)", FIRST)
    assert not reading.cells
    assert [fault.text for _, _, fault in reading.faults] == [
        "=cmd|' /C calc'!A0",
        "<b>1:00</b>",
        "=1+1",
        "@SUM(A1)",
    ]


def test_what_lies_outside_is_kept_with_its_place() -> None:
    reading = read_paste(sheet(), "1:00\t2:00\n3:00\t4:00", at(2, 6))
    assert [(lost.place, lost.text) for lost in reading.lost] == [
        ("rij 1, kolom 2 van het klembord", "2:00"),
        ("rij 2, kolom 1 van het klembord", "3:00"),
        ("rij 2, kolom 2 van het klembord", "4:00"),
    ]
    assert (len(reading.cells), reading.replaced) == (1, 1)


def test_an_empty_cell_leaves_what_stands_there_and_a_zero_empties_it() -> None:
    assert minutes("\t-\t·", at(0, 4)) == []
    reading = read_paste(sheet(), "0:00", Block(top=0, left=6, bottom=1, right=6))
    assert ([cell.minuten for cell in reading.cells], reading.emptied) == ([0, 0], 2)


def test_a_closed_month_is_left_alone_and_said() -> None:
    closed = sheet(gesloten=frozenset({(None, "2026-11")}))
    reading = read_paste(closed, "1:00", FIRST)
    assert not reading.cells
    assert reading.closed[0].place == "ma 16, Intervisie"


def test_a_book_in_one_cell_is_no_duration() -> None:
    reading = read_paste(sheet(), "1:00\t" + "woord " * 50_000, FIRST)
    assert (len(reading.cells), len(reading.faults)) == (1, 0)
    assert reading.lost[0].place == "di 17, Intervisie"
    assert "te lang" in reading.lost[0].reason


def test_ten_thousand_cells_are_read_and_none_is_dropped() -> None:
    text = "\n".join("\t".join(["1:00"] * 20) for _ in range(500))
    reading = read_paste(sheet(), text, FIRST)
    assert (len(reading.cells), len(reading.outside)) == (21, 10_000 - 21)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(st.text(max_size=8), min_size=1, max_size=9), min_size=1, max_size=5),
    st.integers(0, 2),
    st.integers(0, 6),
)
def test_every_text_is_taken_stands_already_or_is_kept(
    rows: list[list[str]], row: int, day: int
) -> None:
    text = "\n".join("\t".join(line) for line in rows)
    found = [
        (row + down, day + right, cell.strip())
        for down, line in enumerate(read_block(text))
        for right, cell in enumerate(line)
        if cell.strip() not in {"", "-", "\u2013", "\u00b7"}
    ]
    reading = read_paste(sheet(), text, at(row, day))
    there = [each for each in found if stands_already(*each)]
    assert len(reading.cells) + len(reading.lost) + len(there) == len(found)
    assert all(0 <= cell.minuten <= 1440 for cell in reading.cells)


def stands_already(row: int, day: int, text: str) -> bool:
    try:
        return row < 3 and day < 7 and parse_duur(text) == (15 if day == 6 else 0)
    except DuurError:
        return False
