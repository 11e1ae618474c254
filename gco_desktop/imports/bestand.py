"""Reads a file with a table, whatever it is called."""

import hashlib
from pathlib import Path

from gco_desktop.errors import UrenbestandError
from gco_desktop.imports.csv_rooster import read_csv
from gco_desktop.imports.rooster import MOST_BYTES, Rooster
from gco_desktop.imports.xlsx_rooster import OLE_MARK, ZIP_MARK, read_xlsx


def read_table(path: Path, blad: str = "") -> tuple[Rooster, str]:
    """Return the table and a SHA-256 of what was read; raises ``UrenbestandError``, ``OSError``.

    Of a spreadsheet that is the sheet ``blad``, or the first one that holds something.

    What it is follows from how it begins, never from its name.
    """
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UrenbestandError("te_groot", f"meer dan {MOST_BYTES // 1_000_000} MB")  # noqa: EM101
    if not data.strip():
        raise UrenbestandError("leeg")  # noqa: EM101 - a reason, not a text
    is_sheet = data.startswith((ZIP_MARK, OLE_MARK))
    rooster = read_xlsx(data, blad) if is_sheet else read_csv(data)
    mark = hashlib.sha256(data)
    if rooster.blad not in rooster.bladen[:1]:  # another sheet may be read as well
        mark.update(rooster.blad.encode())
    return rooster, mark.hexdigest()
