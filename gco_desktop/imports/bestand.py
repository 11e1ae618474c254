"""Reads a file with a table, whatever it is called."""

import hashlib
from pathlib import Path

from gco_desktop.errors import UrenbestandError
from gco_desktop.imports.csv_rooster import read_csv
from gco_desktop.imports.rooster import MOST_BYTES, Rooster
from gco_desktop.imports.xlsx_rooster import OLE_MARK, ZIP_MARK, read_xlsx


def read_table(path: Path) -> tuple[Rooster, str]:
    """Return the table and the SHA-256 of the file; raises ``UrenbestandError``, ``OSError``.

    What it is follows from how it begins, never from its name.
    """
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UrenbestandError("te_groot", f"meer dan {MOST_BYTES // 1_000_000} MB")  # noqa: EM101
    if not data.strip():
        raise UrenbestandError("leeg")  # noqa: EM101 - a reason, not a text
    is_sheet = data.startswith((ZIP_MARK, OLE_MARK))
    return (read_xlsx if is_sheet else read_csv)(data), hashlib.sha256(data).hexdigest()
