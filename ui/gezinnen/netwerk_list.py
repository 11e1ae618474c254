"""The network as a table: the same data as the map, for whoever reads rather than looks."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from ui.gezinnen import netwerk_texts as texts
from ui.gezinnen.netwerk_drawing import Line
from ui.theme import limited, spaced
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.table import KIND_ROLE, TOKEN_ROLE, Grid, TextTableModel

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {0: 150, 2: 114, 3: 94, 4: 130}
_LOW = 220


class LineModel(TextTableModel):
    """The lines of a network; a screen reader hears the whole line at the name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(texts.HEADERS, (), (), parent)
        self._lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines instead."""
        self._lines = lines
        self.replace([line.cells for line in lines])

    def key(self, row: int) -> UUID | None:
        """Return who stands in a row."""
        return self._lines[row].key if 0 <= row < len(self._lines) else None

    def row_of(self, key: object) -> int:
        """Return the row of somebody, or the first one."""
        keys: list[object] = [line.key for line in self._lines]
        return keys.index(key) if key in keys else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the cell shows, and how."""
        if index.isValid():
            line = self._lines[index.row()]
            if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
                return line.sentence
            if role == KIND_ROLE and index.column() == 0:
                return "strong"
            if role == TOKEN_ROLE and line.pale:
                return "text3"
        return super().data(index, role)


class LineGrid(Grid):
    """The table itself; ``opened`` with Enter or a double click."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__(texts.LIST_NAME)
        for corner in self.findChildren(QAbstractButton):  # hidden, and yet read aloud
            corner.setAccessibleName(texts.LIST_NAME)
        self.doubleClicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the line with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
            return
        super().keyPressEvent(event)


class NetworkList(QWidget):
    """The table, and what can be done with its line; ``opened`` carries the key."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.grid = LineGrid()
        self.lines = LineModel(self)
        self.grid.setModel(self.lines)
        self.grid.stretch_column(1, _WIDTHS)
        self.edit_button = SecondaryButton(texts.EDIT_BAND, "pencil")
        self.hint = Label(texts.EDIT_HINT, "hint")
        row = spaced(QHBoxLayout(), spacing=10)
        row.addWidget(self.edit_button)
        row.addWidget(self.hint, 1)
        column = spaced(QVBoxLayout(self), spacing=10)
        column.addWidget(limited(self.grid, min_height=_LOW), 1)
        column.addLayout(row)
        self.grid.opened.connect(self._on_open)
        self.edit_button.clicked.connect(self._on_open)

    def show_lines(self, lines: Sequence[Line], *, fixed: bool) -> None:
        """Show these lines; the one that was chosen stays so when it is still there."""
        before = self.current_key()
        self.lines.show_lines(lines)
        if lines:
            self.grid.setCurrentIndex(self.lines.index(self.lines.row_of(before), 0))
        for widget in (self.edit_button, self.hint):
            widget.setVisible(not fixed and bool(lines))

    def current_key(self) -> UUID | None:
        """Return who stands in the chosen line."""
        return self.lines.key(self.grid.currentIndex().row())

    @Slot()
    def _on_open(self) -> None:
        key = self.current_key()
        if key is not None:
            self.opened.emit(key)
