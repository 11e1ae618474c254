"""A plain table in a file: the types are right, and no text ever becomes a formula."""

import io
import zipfile
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from gco_desktop.domain.staat import Kolom, Kolomsoort, Staat, Waarde
from gco_desktop.errors import CancelledError, UrenbestandError
from gco_desktop.exports.staat import staat_csv
from gco_desktop.exports.xlsx import staat_xlsx
from gco_desktop.reports.staat import MOST_ROWS, staat_pdf

KOLOMMEN = (
    Kolom(titel="Datum", soort=Kolomsoort.DATUM),
    Kolom(titel="Omschrijving"),
    Kolom(titel="Uren", soort=Kolomsoort.MINUTEN),
    Kolom(titel="Minuten", soort=Kolomsoort.GETAL),
    Kolom(titel="Km", soort=Kolomsoort.KM),
    Kolom(titel="Bedrag", soort=Kolomsoort.EURO),
)
RIJ = (date(2026, 11, 22), "Overleg", 75, 75, 125, 288)


def table(*rijen: tuple[Waarde, ...], totaal: tuple[Waarde, ...] | None = None) -> Staat:
    return Staat(
        titel="Urenstaat 2026",
        kolommen=KOLOMMEN,
        rijen=rijen,
        toelichting=("Niet afgerond: elke minuut telt.",),
        totaal=totaal,
    )


def text_table(*texts: str) -> Staat:
    kolommen = (Kolom(titel="Tekst"),)
    return Staat(titel="x", kolommen=kolommen, rijen=tuple((text,) for text in texts))


def cells(content: bytes, sheet: int = 0) -> list[list[tuple[object, str]]]:
    book = load_workbook(io.BytesIO(content))
    rows = book.worksheets[sheet].iter_rows()
    return [[(cell.value, cell.data_type) for cell in row] for row in rows]


def test_a_spreadsheet_has_real_numbers_and_days() -> None:
    (_head, row, total) = cells(staat_xlsx(table(RIJ, totaal=("Totaal", "", 75, 75, None, 288))))
    assert row == [
        (datetime(2026, 11, 22), "d"),  # noqa: DTZ001 - a day without a zone
        ("Overleg", "s"),
        (1.25, "n"),
        (75, "n"),
        (12.5, "n"),
        (2.88, "n"),
    ]
    assert [kind for _value, kind in total] == ["s", "s", "n", "n", "n", "n"]


def test_the_rule_of_rounding_stands_in_every_file() -> None:
    rule = "Niet afgerond: elke minuut telt."
    assert [rule in str(row[0][0]) for row in cells(staat_xlsx(table(RIJ)), 1)] == [False, True]
    assert rule in staat_csv(table(RIJ)).decode("utf-8-sig")


@pytest.mark.parametrize("text", ["=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "=1"])
def test_a_formula_leaves_as_text(text: str) -> None:
    assert cells(staat_xlsx(text_table(text)))[1] == [(text, "s")]
    with zipfile.ZipFile(io.BytesIO(staat_xlsx(text_table(text)))) as pack:
        assert b"<f>" not in pack.read("xl/worksheets/sheet1.xml")
    assert f"\r\n'{text}" in staat_csv(text_table(text)).decode("utf-8-sig")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40))
def test_any_text_comes_back_from_a_spreadsheet_as_it_was(text: str) -> None:
    kept = text.replace("\ufffe", "").replace("\uffff", "")
    found = str(cells(staat_xlsx(text_table(text)))[1][0][0] or "")
    # The library leaves Excel's way of writing a letter as its number as it is.
    assert found.replace("_x005F_", "_") == kept.replace("_x005F_", "_")


def test_csv_has_days_as_iso_and_decimal_commas() -> None:
    lines = staat_csv(table(RIJ)).decode("utf-8-sig").splitlines()
    assert lines[1] == "2026-11-22;Overleg;1,25;75;12,5;2,88"
    assert staat_csv(table(RIJ)).startswith(b"\xef\xbb\xbf")


def test_a_spreadsheet_can_be_stopped_and_is_always_the_same() -> None:
    assert staat_xlsx(table(RIJ)) == staat_xlsx(table(RIJ))
    with pytest.raises(CancelledError):
        staat_xlsx(table(RIJ), lambda _percent: False)


def test_a_number_may_have_decimals() -> None:
    staat = Staat(
        titel="x",
        kolommen=(Kolom(titel="Punten", soort=Kolomsoort.GETAL),),
        rijen=((Decimal("2.5"),),),
    )
    assert cells(staat_xlsx(staat))[1] == [(2.5, "n")]
    assert "\r\n2,5\r\n" in staat_csv(staat).decode("utf-8-sig")


def test_paper_is_made_of_a_table_unless_it_is_far_too_long() -> None:
    made = date(2026, 11, 22)
    assert staat_pdf(table(RIJ, totaal=RIJ), "S. Jansen", made).startswith(b"%PDF")
    assert staat_pdf(table(), "", made).startswith(b"%PDF")
    with pytest.raises(UrenbestandError):
        staat_pdf(table(*[RIJ] * (MOST_ROWS + 1)), "", made)
