"""A short list inside a card, of which each row leads somewhere."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent

from ui.theme import sized
from ui.theme.tokens import LIST_ROW
from ui.widgets.rows import RowList
from ui.widgets.shapes import ListRow

_MOST = 6
_EDGE = 2


class LinkList(RowList):
    """As high as its rows, up to six; ``followed`` carries the key, by a click or Enter."""

    followed = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.clicked.connect(self._on_clicked)

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these rows; none is chosen until one goes there."""
        super().show_rows(rows)
        self.clearSelection()
        sized(self, height=min(len(rows), _MOST) * LIST_ROW + _EDGE)
        self.setVisible(bool(rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the current row with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_clicked()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which row Enter follows."""
        super().focusInEvent(event)
        self.selectionModel().select(
            self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Choose none while one is elsewhere."""
        super().focusOutEvent(event)
        self.clearSelection()

    @Slot()
    def _on_clicked(self) -> None:
        key = self.current_key()
        if key is not None:
            self.followed.emit(key)
