"""Reads comma separated values of which nobody said how they are written."""

import csv
import io

from gco_desktop.errors import UrenbestandError
from gco_desktop.imports.rooster import LONGEST_CELL, MOST_ROWS, Cel, Rooster, make_rooster

_MARKS = (";", "\t", ",", "|")
_MARKED = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_LOOKED_AT = 50  # lines
_BEFORE_FORMULA = "'"
_FORMULA = ("=", "+", "-", "@")
_NAMES = {"utf-8-sig": "UTF-8", "utf-8": "UTF-8", "utf-16": "UTF-16", "cp1252": "Windows"}


def read_csv(data: bytes) -> Rooster:
    """Return the table; raises ``UrenbestandError``."""
    text, letters = decoded(data)
    mark = separator(text)
    csv.field_size_limit(10 * LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    rows: list[tuple[int, tuple[Cel, ...]]] = []
    read = 0  # lines of the file
    try:
        for row in reader:
            if len(rows) > MOST_ROWS:
                raise UrenbestandError("te_groot", f"meer dan {MOST_ROWS} regels")  # noqa: EM101
            read = reader.line_num
            rows.append((read, tuple(map(_bare, row))))
    except csv.Error as error:
        raise UrenbestandError("aanhaling", str(read + 1)) from error  # noqa: EM101
    found = make_rooster(rows, _NAMES.get(letters, letters), mark)
    if found is None:
        raise UrenbestandError("leeg")  # noqa: EM101 - a reason, not a text
    return found


def decoded(data: bytes) -> tuple[str, str]:
    """Return the text, and how it was written; raises ``UrenbestandError``."""
    known = next((name for mark, name in _MARKED if data.startswith(mark)), "")
    for name in (known,) if known else ("utf-8", "cp1252"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text, name
    raise UrenbestandError("codering")  # noqa: EM101 - a reason, not a text


def separator(text: str) -> str:
    """Return what stands between the cells: what divides most lines in the same number."""
    lines = [line for line in text.splitlines()[:_LOOKED_AT] if line.strip()]

    def evenness(mark: str) -> tuple[int, int]:
        counts = [line.count(mark) for line in lines]
        usual = max(set(counts), key=counts.count, default=0)
        return (sum(count == usual for count in counts) if usual else 0, usual)

    return max(_MARKS, key=evenness)


def _bare(cell: str) -> str:
    """Return a cell without the mark that keeps a spreadsheet from taking it for a formula."""
    if cell.startswith(_BEFORE_FORMULA) and cell[1:].startswith(_FORMULA):
        return cell[1:]
    return cell
