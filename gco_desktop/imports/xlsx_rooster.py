"""Reads a filled sheet that is not hidden of a spreadsheet that anybody may have made.

What it could do to us is looked for first: parts that unpack to far more than they are, and
entities. Formulas are never worked out, links to elsewhere never followed, macros never run.
"""

import warnings
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

from gco_desktop.errors import UrenbestandError
from gco_desktop.imports.rooster import (
    MOST_COLUMNS,
    MOST_ROWS,
    Cel,
    Rooster,
    make_rooster,
)

ZIP_MARK, OLE_MARK = b"PK", b"\xd0\xcf\x11\xe0"
MOST_UNPACKED = 80 * 1000 * 1000  # bytes
_MOST_PARTS = 500
_LONGEST_GAP = 10_000  # rows without anything; a sheet may say that it has a million
_LAST_ROW = 1_048_576  # of any sheet
_VISIBLE = "visible"
_XML = (".xml", ".rels", ".vml")
_FORBIDDEN = (b"<!DOCTYPE", b"<!ENTITY", b"\0")
_AT_ONCE = 1 << 20
_BOM = b"\xef\xbb\xbf"
_BOOK = "xl/workbook.xml"
Rij = tuple[int, tuple[Cel, ...]]


def read_xlsx(data: bytes, blad: str = "") -> Rooster:
    """Return the table of a sheet, or of the first one in sight that holds one.

    Raises ``UrenbestandError``.
    """
    if data.startswith(OLE_MARK):
        raise UrenbestandError("beveiligd")  # noqa: EM101 - a reason, not a text
    _inspect(data)
    try:
        found, filled = _read_book(data, blad)
    except UrenbestandError:
        raise
    except Exception as error:  # the library raises anything at a file that is not as it should be
        raise UrenbestandError("onleesbaar") from error  # noqa: EM101 - a reason, not a text
    if found is None:
        raise UrenbestandError("leeg")  # noqa: EM101 - a reason, not a text
    bladen = tuple(name for name, visible in filled if visible)
    return replace(found, bladen=bladen, andere=len(filled) - 1)


def _inspect(data: bytes) -> None:
    try:
        with zipfile.ZipFile(BytesIO(data)) as pack:
            parts = pack.infolist()
            if _BOOK not in pack.namelist():
                raise UrenbestandError("onleesbaar")  # noqa: EM101 - a reason, not a text
            size = sum(part.file_size for part in parts)
            if len(parts) > _MOST_PARTS or size > MOST_UNPACKED:
                raise UrenbestandError("te_groot", f"{size // 1_000_000} MB")  # noqa: EM101
            for part in parts:
                if part.filename.lower().endswith(_XML):
                    _look_through(pack, part)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, ValueError, RuntimeError) as error:
        raise UrenbestandError("onleesbaar") from error  # noqa: EM101 - a reason, not a text
    except NotImplementedError as error:  # a way of packing that nobody uses for this
        raise UrenbestandError("verdacht") from error  # noqa: EM101 - a reason, not a text


def _look_through(pack: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Refuse a part with entities, or in letters in which they would not be seen."""
    tail = b""
    with pack.open(part) as file:
        while piece := file.read(_AT_ONCE):
            seen = tail + piece
            hidden = not tail and not piece.removeprefix(_BOM).lstrip().startswith(b"<")
            if hidden or any(word in seen for word in _FORBIDDEN):
                raise UrenbestandError("verdacht")  # noqa: EM101 - a reason, not a text
            tail = piece[-len(_FORBIDDEN[0]) :]


def _read_book(data: bytes, wanted: str) -> tuple[Rooster | None, list[tuple[str, bool]]]:
    """Return the table of a sheet, and every sheet that holds something."""
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it remarks on what it does not know of the look
        book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            found = _first_table(each for each in book.worksheets if _is_wanted(each, wanted))
            filled = [
                (str(each.title), each.sheet_state == _VISIBLE)
                for each in book.worksheets
                if found is not None and _is_filled(each)
            ]
        finally:
            book.close()
    return found, filled


def _first_table(sheets: Iterable[Any]) -> Rooster | None:
    """Return the first table with rows below its headings, else the first that says anything."""
    title_only = None
    for sheet in sheets:
        found = make_rooster(list(_rows(sheet)))
        if found is None:
            continue
        found = replace(found, blad=str(sheet.title))
        if found.rijen:
            return found
        title_only = title_only or found
    return title_only


def _is_wanted(sheet: Any, wanted: str) -> bool:
    return sheet.sheet_state == _VISIBLE and wanted in {"", str(sheet.title)}


def _is_filled(sheet: Any) -> bool:
    try:
        return any(True for _row in _rows(sheet))
    except Exception:  # noqa: BLE001 - the library raises anything; and it is not nothing
        return True


def _rows(sheet: Any) -> Iterator[Rij]:
    sheet.reset_dimensions()  # what a sheet says of its size need not be so
    found, last, blank = 0, 0, None
    rows = sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True)
    for number, row in enumerate(rows, 1):
        if number > _LAST_ROW:
            raise UrenbestandError("verdacht")  # noqa: EM101 - a reason, not a text
        if row is blank:  # the same one each time, for rows of which nothing is written
            continue
        if any(map(_says, row)):
            if number - last > _LONGEST_GAP:
                raise UrenbestandError("gat", str(number))  # noqa: EM101 - a reason, not a text
            found, last = found + 1, number
            if found > MOST_ROWS + 1:
                raise UrenbestandError("te_groot", f"meer dan {MOST_ROWS} regels")  # noqa: EM101
            yield number, tuple(row)
        else:
            blank = row


def _says(cell: Cel) -> bool:
    return bool(cell.strip()) if isinstance(cell, str) else cell is not None
