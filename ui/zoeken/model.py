"""The list below the line: headings that cannot be chosen, and rows that can."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.zoeken.contract import RowKind, ZoekRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class ZoekModel(QAbstractListModel):
    """Rows are ``ZoekRow`` objects; a screen reader hears one full sentence per row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[ZoekRow] = ()

    def replace(self, rows: Sequence[ZoekRow]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> ZoekRow:
        """Return one row."""
        return self._rows[number]

    def next_choice(self, number: int, step: int) -> int | None:
        """Return the next row that can be chosen in a direction, or nothing."""
        number += step
        while 0 <= number < len(self._rows):
            if self._rows[number].kind is not RowKind.HEADING:
                return number
            number += step
        return None

    def find(self, key: str | None) -> int | None:
        """Return the number of the row with this key, or nothing."""
        found = (number for number, row in enumerate(self._rows) if row.key == key)
        return next(found, None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of rows; a row has none below it."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, the sentence or the whole row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.titel,
            Qt.ItemDataRole.AccessibleTextRole: row.sentence,
            ROW_ROLE: row,
        }
        return values.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a heading can only be read."""
        if index.isValid() and self._rows[index.row()].kind is RowKind.HEADING:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)
