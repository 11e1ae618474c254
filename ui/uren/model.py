"""The grid as Qt sees it: what to do, seven days, a total."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from ui.uren import texts
from ui.uren.sheet import GridRow, GridWeek, RowKey
from ui.widgets.labels import plain_tip
from ui.widgets.table import GROUND_ROLE, KIND_ROLE, LEFT, RIGHT, TOKEN_ROLE, Index

DETAIL_ROLE = Qt.ItemDataRole.UserRole + 21
FAULT_ROLE = Qt.ItemDataRole.UserRole + 22
NAME = 0
FIRST_DAY, LAST_DAY = 1, 7
TOTAL = 8
_WEEKEND = 6
_EMPTY = "·"
_NO_GRID = GridWeek(days=(), rows=(), totals=(), vandaag=None, faults=())


class UrenModel(QAbstractTableModel):
    """Shows a ``GridWeek``; typing in a cell is reported by ``entered`` and changes nothing."""

    entered = Signal(int, int, str)  # row, day from 0, text

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = _NO_GRID

    def show_grid(self, grid: GridWeek) -> None:
        """Show this grid; the same rows on the same days are only touched where they differ."""
        before = self._grid
        same = [row.key for row in before.rows] == [row.key for row in grid.rows]
        if not same or before.days != grid.days or before.vandaag != grid.vandaag:
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

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the days be typed in."""
        flags = super().flags(index)
        if index.isValid() and FIRST_DAY <= index.column() <= LAST_DAY:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

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
        if role == GROUND_ROLE:
            return self._ground(column)
        return _total(row, role) if column == TOTAL else _day(row, column - FIRST_DAY, role)

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
            return LEFT if section == NAME else RIGHT
        return None

    def _head(self, section: int) -> str:
        heads = (texts.WHAT_FOR, *(self._grid.days or ("",) * LAST_DAY), texts.TOTAL)
        return heads[section]

    def _sentence(self, row: GridRow, column: int) -> str:
        text = row.total if column == TOTAL else row.cells[column - FIRST_DAY].text
        if column != TOTAL and row.cells[column - FIRST_DAY].fault:
            text = f"{text}, {texts.NOT_SAVED}"
        return texts.cell((row.name, row.detail, self._head(column)), text)

    def _ground(self, column: int) -> str | None:
        if column == TOTAL:
            return None
        if column - FIRST_DAY == self._grid.vandaag:
            return "primary_soft"
        return "surface2" if column >= _WEEKEND else None


_EDITABLE = Qt.ItemFlag.ItemIsEditable


def _name(row: GridRow, role: int) -> object:
    whole = f"{row.name}, {row.detail}" if row.detail else row.name
    values: dict[int, object] = {
        Qt.ItemDataRole.DisplayRole: row.name,
        Qt.ItemDataRole.ToolTipRole: plain_tip(whole),
        Qt.ItemDataRole.AccessibleTextRole: whole,
        DETAIL_ROLE: row.detail,
    }
    return values.get(role)


def _day(row: GridRow, number: int, role: int) -> object:
    cell = row.cells[number]
    values: dict[int, object] = {
        Qt.ItemDataRole.DisplayRole: cell.text or _EMPTY,
        Qt.ItemDataRole.EditRole: cell.text,
        Qt.ItemDataRole.ToolTipRole: plain_tip(cell.fault) or None,
        Qt.ItemDataRole.AccessibleDescriptionRole: cell.fault or None,
        FAULT_ROLE: bool(cell.fault),
        TOKEN_ROLE: "bad" if cell.fault else "text" if cell.text else "text3",
        KIND_ROLE: "strong" if cell.fault else "body",
    }
    return values.get(role)


def _total(row: GridRow, role: int) -> object:
    values: dict[int, object] = {Qt.ItemDataRole.DisplayRole: row.total, KIND_ROLE: "strong"}
    return values.get(role)


def _changed(old: GridRow, new: GridRow) -> list[int]:
    found = [NAME] if (old.name, old.detail) != (new.name, new.detail) else []
    pairs = zip(old.cells, new.cells, strict=True)
    found += [number + FIRST_DAY for number, (one, other) in enumerate(pairs) if one != other]
    return [*found, TOTAL] if old.total != new.total else found
