"""The grid as Qt sees it: what to do, seven days, a total."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from ui.uren import texts
from ui.uren.grid import Cell, GridRow, GridWeek, RowKey
from ui.widgets.labels import plain_tip
from ui.widgets.table import LEFT, RIGHT, Index

DETAIL_ROLE = Qt.ItemDataRole.UserRole + 21
FAULT_ROLE = Qt.ItemDataRole.UserRole + 22
HOLIDAY_ROLE = Qt.ItemDataRole.UserRole + 24
NAME = 0
FIRST_DAY, LAST_DAY = 1, 7
TOTAL = 8
_WEEKEND = 6
_EMPTY = "·"
_NO_GRID = GridWeek(days=(), rows=(), totals=(), vandaag=None, faults=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a cell is drawn."""

    text: str
    kind: str
    color: str = "text"
    ground: str | None = None
    closed: bool = False
    wrong: bool = False


class UrenModel(QAbstractTableModel):
    """Shows a ``GridWeek``; typing in a cell is reported by ``entered`` and changes nothing."""

    entered = Signal(int, int, str)  # row, day from 0, text

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = _NO_GRID

    def show_grid(self, grid: GridWeek) -> None:
        """Show this grid; the same rows on the same days are only touched where they differ."""
        before = self._grid
        if _shape(before) != _shape(grid):
            self.beginResetModel()
            self._grid = grid
            self.endResetModel()
            return
        self._grid = grid
        for number, (old, new) in enumerate(zip(before.rows, grid.rows, strict=True)):
            for column in _changed(old, new):
                index = self.index(number, column)
                self.dataChanged.emit(index, index)

    def key(self, row: int) -> RowKey:
        """Return what makes a row itself."""
        return self._grid.rows[row].key

    def find(self, key: RowKey | None) -> int:
        """Return the number of the row with this key, or -1."""
        rows = enumerate(self._grid.rows)
        return next((number for number, row in rows if row.key == key), -1)

    @property
    def today_column(self) -> int:
        """The column of today, or the first day of the week."""
        return FIRST_DAY + (self._grid.vandaag or 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._grid.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the name, seven days and the total."""
        return 0 if parent.isValid() else TOTAL + 1

    def look(self, row: int, column: int) -> Look:
        """Return all that is needed to draw a day or a total, in one go."""
        line = self._grid.rows[row]
        if column == TOTAL:
            return Look(text=line.total, kind="strong")
        cell = line.cells[column - FIRST_DAY]
        return Look(
            text=cell.text or _EMPTY,
            kind="strong" if cell.fault else "body",
            color=_color(cell),
            ground=self._ground(line, column),
            closed=bool(cell.closed),
            wrong=bool(cell.fault),
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the days be typed in."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _OF_DAY if FIRST_DAY <= index.column() <= LAST_DAY else _OF_TEXT

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, what is wrong with it, and how it looks."""
        if not index.isValid():
            return None
        row, column = self._grid.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if column == NAME else RIGHT
        if column == NAME:
            return _name(row, role)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(row, column)
        return _total(row, role) if column == TOTAL else _day(row.cells[column - FIRST_DAY], role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Report what was typed; whoever listens shows the outcome."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & _EDITABLE:
            return False
        self.entered.emit(index.row(), index.column() - FIRST_DAY, str(value))
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the days above their columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return super().headerData(section, orientation, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._head(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = LEFT if section == NAME else RIGHT
            top = Qt.AlignmentFlag.AlignTop  # the name of a holiday stands below
            return side & ~Qt.AlignmentFlag.AlignVCenter | top if any(self.holidays) else side
        if role in {HOLIDAY_ROLE, Qt.ItemDataRole.ToolTipRole}:
            return self.holiday(section) or None
        return None

    def holiday(self, column: int) -> str:
        """Return the name of the holiday above a column; nothing when it is none."""
        return self._grid.holidays[column - FIRST_DAY] if FIRST_DAY <= column <= LAST_DAY else ""

    @property
    def holidays(self) -> tuple[str, ...]:
        """The name of each day that has one."""
        return self._grid.holidays

    def _head(self, section: int) -> str:
        heads = (texts.WHAT_FOR, *(self._grid.days or ("",) * LAST_DAY), texts.TOTAL)
        return heads[section]

    def _sentence(self, row: GridRow, column: int) -> str:
        head = self._head(column)
        if column == TOTAL:
            return texts.cell((row.name, row.detail, head), row.total)
        cell, holiday = row.cells[column - FIRST_DAY], self.holiday(column)
        said = texts.cell((row.name, row.detail, head, holiday), cell.text)
        remarks = [texts.NOT_SAVED] * bool(cell.fault) + [texts.CLOSED] * bool(cell.closed)
        return ", ".join([said, *remarks])

    def _ground(self, row: GridRow, column: int) -> str | None:
        if column == TOTAL:
            return None
        if row.cells[column - FIRST_DAY].closed:
            return "neutral_soft"
        if column - FIRST_DAY == self._grid.vandaag:
            return "primary_soft"
        return "surface2" if column >= _WEEKEND or self.holiday(column) else None


_EDITABLE = Qt.ItemFlag.ItemIsEditable
_OF_TEXT = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)
_OF_DAY = _OF_TEXT | _EDITABLE


def _name(row: GridRow, role: int) -> object:
    whole = f"{row.name}, {row.detail}" if row.detail else row.name
    values: dict[int, object] = {
        Qt.ItemDataRole.DisplayRole: row.name,
        Qt.ItemDataRole.ToolTipRole: plain_tip(whole),
        Qt.ItemDataRole.AccessibleTextRole: whole,
        DETAIL_ROLE: row.detail,
    }
    return values.get(role)


# Asked of every cell that is drawn, so only what is asked is made.
_DAY: dict[int, Callable[[Cell], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda cell: cell.text or _EMPTY,
    Qt.ItemDataRole.EditRole: lambda cell: cell.text,
    Qt.ItemDataRole.ToolTipRole: lambda cell: plain_tip(cell.fault or cell.closed) or None,
    Qt.ItemDataRole.AccessibleDescriptionRole: lambda cell: cell.fault or None,
    FAULT_ROLE: lambda cell: bool(cell.fault),
}


def _day(cell: Cell, role: int) -> object:
    value = _DAY.get(role)
    return None if value is None else value(cell)


def _color(cell: Cell) -> str:
    if cell.fault:
        return "bad"
    if cell.closed:
        return "text2"
    return "text" if cell.text else "text3"


def _total(row: GridRow, role: int) -> object:
    return row.total if role == Qt.ItemDataRole.DisplayRole else None


def _shape(grid: GridWeek) -> object:
    return [row.key for row in grid.rows], grid.days, grid.vandaag, grid.holidays


def _changed(old: GridRow, new: GridRow) -> list[int]:
    found = [NAME] if (old.name, old.detail) != (new.name, new.detail) else []
    pairs = zip(old.cells, new.cells, strict=True)
    found += [number + FIRST_DAY for number, (one, other) in enumerate(pairs) if one != other]
    return [*found, TOTAL] if old.total != new.total else found
