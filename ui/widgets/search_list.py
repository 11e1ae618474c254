"""A list that is searched, as it stands beside what is chosen from it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import spaced
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.rows import RowList
from ui.widgets.shapes import ListRow
from ui.widgets.text_fields import SearchField

IDLE_MS = 80


class SearchList(Card):
    """``chosen`` follows the arrows after a pause, ``opened`` comes at once.

    ``filters`` stand under the field to search in.
    """

    searched = Signal(str)
    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, search: SearchField, name: str, none: str, *filters: QWidget) -> None:
        super().__init__()
        spaced(self.body, (0, 14, 0, 8), 8)
        self.search = search
        self.count = Label("", "small")
        self.none = Label(none, "muted", wrap=True)
        self.none.hide()  # until the list was read
        self.list = RowList(name)
        top = spaced(QVBoxLayout(), (16, 0, 16, 0), 8)
        for widget in (self.search, *filters, self.count, self.none):
            top.addWidget(widget)
        self.add_layout(top)
        self.body.addWidget(self.list, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(IDLE_MS)
        self._pause.timeout.connect(self._on_paused)
        self.search.searched.connect(self.searched)
        self.search.entered.connect(self.focus_list)
        self.list.moved.connect(self._on_moved)
        self.list.opened.connect(self._on_opened)
        self.list.clicked.connect(self._on_clicked)

    def show_rows(self, rows: Sequence[ListRow], caption: str) -> None:
        """Show these; filling the list is no choice of the user."""
        self._pause.stop()
        self.list.blockSignals(True)
        self.list.show_rows(rows)
        self.list.blockSignals(False)
        self.count.setText(caption)
        self.none.setVisible(not rows)

    def select(self, key: object | None) -> None:
        """Mark one; what is not in the list marks none."""
        self._pause.stop()
        self.list.blockSignals(True)
        if self.list.rows.find(key) < 0:
            self.list.clearSelection()
        else:
            self.list.select(key)
        self.list.blockSignals(False)

    @Slot()
    def focus_list(self) -> None:
        """Go to the list."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _on_moved(self, _key: object) -> None:
        self._pause.start()

    @Slot()
    def _on_paused(self) -> None:
        key = self.list.current_key()
        if key is not None:
            self.chosen.emit(key)

    @Slot()
    def _on_clicked(self) -> None:
        key = self.list.current_key()
        if key is not None:
            self._on_opened(key)

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        self._pause.stop()
        self.opened.emit(key)
