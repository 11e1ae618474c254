"""Tables of other programs: read as they are meant, and refused when they could do harm."""

import io
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from gco_desktop.domain.ureninvoer import Invoerkolom
from gco_desktop.error_texts import error_text
from gco_desktop.errors import UrenbestandError
from gco_desktop.imports import rooster as limits
from gco_desktop.imports.bestand import read_table
from gco_desktop.imports.csv_rooster import read_csv
from gco_desktop.imports.kolommen import guess_columns
from gco_desktop.imports.rooster import make_rooster
from gco_desktop.imports.xlsx_rooster import read_xlsx
from ui.uren.invoer_texts import only_sheet


def sheet(*rows: list[object]) -> bytes:
    book, target = Workbook(), io.BytesIO()
    page = book.active
    assert page is not None
    for row in rows:
        page.append(row)
    book.save(target)
    return target.getvalue()


def packed(**parts: bytes) -> bytes:
    target, source = io.BytesIO(), io.BytesIO(sheet(["Datum"], ["1-2-2026"]))
    with (
        zipfile.ZipFile(source) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            key = name.rpartition("/")[2].split(".")[0]
            new.writestr(name, parts.get(key, old.read(name)))
    return target.getvalue()


def why(data: bytes) -> str:
    with pytest.raises(UrenbestandError) as caught:
        (read_xlsx if data[:2] in {b"PK", b"\xd0\xcf"} else read_csv)(data)
    return caught.value.reason


@pytest.mark.parametrize("mark", [";", ",", "\t", "|"])
@pytest.mark.parametrize("letters", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_csv_is_read_however_it_was_written(mark: str, letters: str) -> None:
    text = f'Datum{mark}Cliënt{mark}Duur\r\n1-2-2026{mark}"é{mark}è"{mark}1:30\r\n'
    found = read_csv(text.encode(letters))
    assert found.koppen == ("Datum", "Cliënt", "Duur")
    assert found.rijen == ((2, ("1-2-2026", f"é{mark}è", "1:30")),)


def test_commas_in_numbers_do_not_divide_a_row() -> None:
    found = read_csv(b"Datum;Uren\n1-2-2026;1,5\n2-2-2026;0,75\n")
    assert found.koppen == ("Datum", "Uren")


def test_our_own_guard_against_formulas_is_taken_off_again() -> None:
    assert read_csv(b"a;b\n'=1+1;'t huis\n").rijen[0][1] == ("=1+1", "'t huis")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\n;;\n \n", "leeg"),
        (b"Datum\x00;Uren\n", "codering"),
        (b"\xff\xfeD", "codering"),
        (b"\xd0\xcf\x11\xe0oud", "beveiligd"),
        (b"PK\x03\x04rommel", "onleesbaar"),
    ],
)
def test_what_is_no_table_is_refused_in_words(data: bytes, reason: str) -> None:
    assert why(data) == reason


def test_entities_in_a_spreadsheet_are_refused() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    assert why(packed(workbook=bomb)) == "verdacht"
    assert why(packed(sheet1="<x/>".encode("utf-16"))) == "verdacht"


def test_a_spreadsheet_that_unpacks_to_far_more_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("gco_desktop.imports.xlsx_rooster.MOST_UNPACKED", 1_000_000)
    assert why(packed(sheet1=b" " * 1_000_001)) == "te_groot"


def test_a_spreadsheet_without_sense_is_refused() -> None:
    assert why(packed(sheet1=b"<worksheet><sheetData><row>")) == "onleesbaar"
    assert why(sheet([None])) == "leeg"


def test_too_many_rows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gco_desktop.imports.csv_rooster.MOST_ROWS", 2)
    assert why(b"a\n1\n2\n3\n") == "te_groot"


def test_a_file_is_known_by_how_it_begins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "uren.csv"
    path.write_bytes(sheet(["Datum", "Uren"], [datetime(2026, 2, 1), 1.5]))  # noqa: DTZ001
    assert read_table(path)[0].koppen == ("Datum", "Uren")
    path.write_bytes(b"")
    with pytest.raises(UrenbestandError, match="leeg"):
        read_table(path)
    monkeypatch.setattr("gco_desktop.imports.bestand.MOST_BYTES", 10)
    path.write_bytes(b"x" * 11)
    with pytest.raises(UrenbestandError, match="te_groot"):
        read_table(path)


def test_formulas_in_a_spreadsheet_are_never_worked_out() -> None:
    found = read_xlsx(sheet(["Datum", "Duur"], ["1-2-2026", "=1+1"], ["2-2-2026", "1:00"]))
    assert found.rijen[0] == (2, ("1-2-2026", None))


def test_columns_are_guessed_from_their_headings() -> None:
    found = read_csv(b"Dag;Begin;Tot;Client;Werk\n1-2-2026;9:00;10:00;De Vries;bellen\n")
    kinds = guess_columns(found)
    assert kinds == (
        Invoerkolom.DATUM,
        Invoerkolom.BEGIN,
        Invoerkolom.EIND,
        Invoerkolom.GEZIN,
        None,
    )


def test_one_column_of_length_will_do_and_days_are_seen_below_any_heading() -> None:
    found = read_csv(b"Wat;Uren;Minuten\n1-2-2026;1,5;90\n")
    assert guess_columns(found) == (Invoerkolom.DATUM, None, Invoerkolom.MINUTEN)


def test_a_kind_of_hours_is_not_taken_for_a_number_of_hours() -> None:
    found = read_csv(b"Datum;Soort uren;Aantal uren\n1-2-2026;Direct;1,5\n")
    assert guess_columns(found) == (Invoerkolom.DATUM, Invoerkolom.SOORT, Invoerkolom.UREN)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (["zb", "", "Overige dienstverlening"], Invoerkolom.PRODUCT),
        (["OD", "XX", "IA"], Invoerkolom.PRODUCT),
        (["Begeleiding", "ZB", "Dagbesteding"], None),
        (["", ""], None),
    ],
)
def test_a_column_of_products_is_taken_for_those_of_zn_only_when_it_says_them(
    said: list[str], kind: Invoerkolom | None
) -> None:
    found = make_rooster(
        [(1, ("Uren", "Product")), *((n, (n, text)) for n, text in enumerate(said, 2))]
    )
    assert found is not None
    assert guess_columns(found)[1] is kind


def test_rows_without_anything_and_cells_that_are_missing_do_no_harm() -> None:
    found = make_rooster([(1, ("a", "b", None)), (2, (None,)), (3, ("x",))])
    assert found is not None
    assert found.rijen == ((3, ("x", None)),)
    assert limits.MOST_ROWS >= 10_000


@pytest.mark.parametrize("row", [b'1-2-2026;"De Vries;1:00', b'1-2-2026;"De Vries"s;1:00'])
def test_a_quotation_mark_that_is_never_closed_swallows_no_rows(row: bytes) -> None:
    with pytest.raises(UrenbestandError) as caught:
        read_csv(b"Datum;Gezin;Duur\n" + row + b"\n2-2-2026;Jansma;1:00\n")
    assert "op regel 2 of" in error_text(caught.value)


def test_a_hidden_sheet_is_passed_over_and_other_sheets_are_counted() -> None:
    book, target = Workbook(), io.BytesIO()
    hidden = book.active
    assert hidden is not None
    hidden.title = "Blad1"
    hidden.append(["Lijst"])
    hidden.sheet_state = "hidden"
    for name, rows in (("Leeg", []), ("Uren", [["Datum"], ["1-2-2026"]]), ("Extra", [["x"]])):
        page = book.create_sheet(name)
        for row in rows:
            page.append(row)
    book.save(target)
    found = read_xlsx(target.getvalue())
    assert (found.koppen, found.blad, found.andere) == (("Datum",), "Uren", 2)
    said = only_sheet(found.blad, found.andere)
    assert said == "Alleen blad Uren is gelezen; 2 andere bladen niet."
    assert only_sheet("Uren", 0) == ""
    assert found.bladen == ("Uren", "Extra")
    assert read_xlsx(target.getvalue(), "Extra").koppen == ("x",)
    for name in ("Blad1", "Leeg"):
        with pytest.raises(UrenbestandError, match="leeg"):
            read_xlsx(target.getvalue(), name)


@pytest.mark.parametrize(
    ("first", "bladen"), [(" ", ("Uren",)), ("Uren van 2026", ("Voorblad", "Uren"))]
)
def test_a_first_sheet_without_rows_is_passed_over(first: str, bladen: tuple[str, ...]) -> None:
    book, target = Workbook(), io.BytesIO()
    cover = book.active
    assert cover is not None
    cover.title = "Voorblad"
    cover.append([first])
    hours = book.create_sheet("Uren")
    hours.append(["Datum"])
    hours.append(["1-2-2026"])
    book.save(target)
    found = read_xlsx(target.getvalue())
    assert (found.blad, found.koppen, len(found.rijen)) == ("Uren", ("Datum",), 1)
    assert found.bladen == bladen


def test_without_any_rows_the_headings_of_the_sheet_are_shown() -> None:
    assert read_xlsx(sheet([" "], ["Datum", "Duur"])).koppen == ("Datum", "Duur")


def test_rows_below_a_large_gap_are_not_dropped_unseen() -> None:
    book, target = Workbook(), io.BytesIO()
    page = book.active
    assert page is not None
    page.append(["Datum"])
    page["B1"], page["A12000"] = "Duur", ""
    book.save(target)
    assert read_xlsx(target.getvalue()).koppen == ("Datum", "Duur")
    page["A12000"] = "1-2-2026"
    book.save(target := io.BytesIO())
    assert why(target.getvalue()) == "gat"
