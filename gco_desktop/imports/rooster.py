"""The cells of a table that another program made, as they are."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

Cel = str | int | float | bool | date | datetime | time | timedelta | None

MOST_ROWS = 50_000
MOST_COLUMNS = 60
MOST_BYTES = 25 * 1000 * 1000
LONGEST_CELL = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Rooster:
    """A table: the headings and the rows below them, each with the number it has in the file.

    ``letters`` is how the text was written, ``tussen`` what stood between the cells; ``blad`` the
    sheet it stands on, ``bladen`` the filled sheets in sight, and ``andere`` how many filled ones
    there are beside its own.
    """

    koppen: tuple[str, ...]
    rijen: tuple[tuple[int, tuple[Cel, ...]], ...]
    letters: str = ""
    tussen: str = ""
    blad: str = ""
    bladen: tuple[str, ...] = ()
    andere: int = 0


def text_of(cell: Cel) -> str:
    """Return a cell as a person would type it."""
    if cell is None or isinstance(cell, str):
        return cell or ""
    if isinstance(cell, bool):
        return "ja" if cell else "nee"
    if isinstance(cell, float):
        return f"{cell:.6f}".rstrip("0").rstrip(".").replace(".", ",")
    return str(cell) if isinstance(cell, int) else _moment(cell)


def _moment(cell: date | datetime | time | timedelta) -> str:
    if isinstance(cell, timedelta):
        minutes = round(cell.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02d}"
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    whole = not isinstance(cell, datetime) or cell.time() == time()
    return f"{cell:%d-%m-%Y}" if whole else f"{cell:%d-%m-%Y %H:%M}"


def make_rooster(
    rows: list[tuple[int, tuple[Cel, ...]]], letters: str = "", tussen: str = ""
) -> Rooster | None:
    """Return the table that begins with its first row that says something; nothing without one.

    Rows in which nothing stands are left out; short rows are filled up.
    """
    full = [(number, row) for number, row in rows if any(text_of(cell).strip() for cell in row)]
    if not full:
        return None
    width = min(max(_filled(row) for _number, row in full), MOST_COLUMNS)
    made = [(number, (*row[:width], *(None,) * (width - len(row)))) for number, row in full]
    head = tuple(" ".join(text_of(cell).split()) for cell in made[0][1])
    return Rooster(koppen=head, rijen=tuple(made[1:]), letters=letters, tussen=tussen)


def _filled(row: tuple[Cel, ...]) -> int:
    places = [place for place, cell in enumerate(row) if text_of(cell).strip()]
    return places[-1] + 1 if places else 0
