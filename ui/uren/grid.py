"""What the week grid shows: cells, rows and the whole of a week, ready to be drawn."""

from dataclasses import dataclass
from uuid import UUID

from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.overzicht import UrenRij, UrenWeek
from gco_desktop.reference import tables
from ui.uren import texts

_DIRECT = "DIRECT"

RowKey = tuple[str, UUID | None, UUID | None, int | None, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell as it is shown; ``fault`` is empty when all is well.

    ``closed`` says which month was closed, and where a change goes; empty when it is open.
    """

    text: str
    fault: str = ""
    closed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GridRow:
    """One row as it is shown: a name, a detail, seven days and a total."""

    key: RowKey
    name: str
    detail: str
    cells: tuple[Cell, ...]
    total: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GridWeek:
    """The whole grid as it is shown; ``vandaag`` is the number of the day, when it is in it.

    ``holidays`` has the name of each day that has one, ``long`` the numbers of the days with more
    hours than most.
    """

    days: tuple[str, ...]
    rows: tuple[GridRow, ...]
    totals: tuple[str, ...]
    vandaag: int | None
    faults: tuple[str, ...]
    holidays: tuple[str, ...] = ("",) * 7
    long: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A rectangle of cells: rows and days from 0, the last ones with it."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def rows(self) -> range:
        """The rows in it."""
        return range(self.top, self.bottom + 1)

    @property
    def days(self) -> range:
        """The days in it."""
        return range(self.left, self.right + 1)

    @property
    def is_one(self) -> bool:
        """Whether it is a single cell."""
        return (self.top, self.left) == (self.bottom, self.right)


def key_of(rij: UrenRij) -> RowKey:
    """Return what makes a row itself; the name of its gezin may change."""
    return rij.sleutel


def names_of(rij: UrenRij) -> tuple[str, str]:
    """Return the name of a row and what it is about beside that."""
    if rij.gezin_id is None:
        return tables.chip("urensoort", rij.soort), ""
    parts = []
    if rij.activiteit is not None:
        parts.append(texts.activiteit(rij.activiteit, tables.chip("activiteit", rij.activiteit)))
    if rij.soort != _DIRECT:
        parts.append(tables.chip("urensoort", rij.soort).lower())
    if rij.zn_product:
        parts.append(texts.product(rij.zn_product))
    return rij.gezin, " · ".join(parts) or texts.NO_ACTIVITEIT


def offered(week: UrenWeek) -> list[UrenRij]:
    """Return the rows that are used often and are not in the week yet."""
    there = {key_of(rij) for rij, _ in week.rijen}
    return [rij for rij in week.vaak if key_of(rij) not in there]


def write(minuten: int) -> str:
    """Return minutes as they stand in a cell; no minutes is an empty one."""
    return format_duur(minuten) if minuten else ""
