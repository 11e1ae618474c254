"""The list of gezinnen with its search, its filters and its count."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout

from ui.gezinnen import texts
from ui.gezinnen.filters import ListFilter, intensity_choices
from ui.theme import spaced
from ui.widgets.buttons import IconButton, LinkButton, SecondaryButton
from ui.widgets.choices import ChipRow
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.rows import RowList
from ui.widgets.shapes import ListRow
from ui.widgets.text_fields import SearchField

IDLE_MS = 80


class ListPanel(QFrame):
    """Finds gezinnen: ``chosen`` follows the arrows after a pause, ``opened`` comes at once."""

    searched = Signal(str)
    status_chosen = Signal(str)
    intensity_chosen = Signal(object)
    search_all_asked = Signal()
    new_asked = Signal()
    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "plain")
        self.search = SearchField(texts.SEARCH, texts.SEARCH_HINT)
        self.statuses = ChipRow(texts.STATUS_CHOICES)
        self.statuses.setAccessibleName(texts.STATUS_FILTER)
        self.statuses.set_value(ListFilter().status)
        self.intensity = LinkButton(texts.EVERY_INTENSITY, "filter", texts.INTENSITY_TIP)
        self.count = ElidedLabel("", "small")
        self.list = RowList(texts.LIST)
        self.add_button = IconButton("plus", texts.NEW_GEZIN)
        self.all_button = SecondaryButton(texts.SEARCH_ALL)
        self._stack = QStackedWidget()
        self.menu = self._build_menu()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(IDLE_MS)
        self._build()
        self._connect()

    def show_rows(self, rows: Sequence[ListRow], current: object, caption: str) -> None:
        """Show these gezinnen; when the current one is not among them the first is chosen."""
        self._pause.stop()
        self.list.blockSignals(True)  # filling the list is no choice of the user
        self.list.show_rows(rows)
        if rows:
            self.list.select(current)
        self.list.blockSignals(False)
        self.count.setText(caption)
        self._renew()
        self._stack.setCurrentIndex(0 if rows else 1)
        key = self.list.current_key()
        if key is not None and key != current:
            self.chosen.emit(key)

    def forget_move(self) -> None:
        """Choose nothing for a move of a moment ago: something else was asked for since."""
        self._pause.stop()

    def show_filter(self, chosen: ListFilter) -> None:
        """Show what was chosen, without telling that it changed."""
        self.statuses.set_value(chosen.status)
        self._show_intensity(chosen.intensiteit)
        if self.search.text() != chosen.query:
            self.search.blockSignals(True)
            self.search.setText(chosen.query)
            self.search.blockSignals(False)

    def _build(self) -> None:
        top = spaced(QVBoxLayout(), (14, 18, 12, 0), 8)
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(Label(texts.TITLE, "title"))
        head.addStretch(1)
        head.addWidget(self.add_button)
        line = spaced(QHBoxLayout(), spacing=4)
        line.addWidget(self.count, 1)
        line.addWidget(self.intensity)
        top.addLayout(head)
        top.addWidget(self.search)
        top.addWidget(self.statuses)
        top.addLayout(line)
        none = EmptyState("search", texts.NONE_FOUND, texts.NONE_FOUND_TEXT, self.all_button)
        self._stack.addWidget(self.list)
        self._stack.addWidget(none)
        column = spaced(QVBoxLayout(self), spacing=4)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self.searched)
        self.search.entered.connect(self._on_entered)
        self.statuses.value_changed.connect(self._on_status)
        self.intensity.clicked.connect(self._on_intensity_clicked)
        self.add_button.clicked.connect(self.new_asked)
        self.all_button.clicked.connect(self.search_all_asked)
        self.list.moved.connect(self._on_moved)
        self.list.opened.connect(self._on_opened)
        self.list.clicked.connect(self._on_clicked)
        self._pause.timeout.connect(self._on_paused)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.triggered.connect(self._on_intensity)
        self._group = QActionGroup(menu)
        self._offer(menu)
        return menu

    def _offer(self, menu: QMenu) -> None:
        before = self._group.checkedAction()
        chosen = None if before is None else before.data()
        menu.clear()
        for code, label in ((None, texts.EVERY_INTENSITY), *intensity_choices()):
            action = QAction(label, menu)
            action.setData(code)
            action.setCheckable(True)
            action.setChecked(code == chosen)
            self._group.addAction(action)
            menu.addAction(action)

    def _renew(self) -> None:
        """Show the names the intensities have by now."""
        chosen = self._group.checkedAction()
        names = [each.text() for each in self.menu.actions()]
        if names[1:] != [label for _code, label in intensity_choices()] and chosen is not None:
            code = chosen.data()
            self._offer(self.menu)
            self._show_intensity(code)

    def _show_intensity(self, code: str | None) -> None:
        for action in self.menu.actions():
            if action.data() == code:
                action.setChecked(True)
                self.intensity.set_text(action.text())

    @Slot()
    def _on_entered(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_status(self) -> None:
        self.status_chosen.emit(self.statuses.value() or ListFilter().status)

    @Slot()
    def _on_intensity_clicked(self) -> None:
        self.menu.popup(self.intensity.mapToGlobal(self.intensity.rect().bottomLeft()))

    @Slot(QAction)
    def _on_intensity(self, action: QAction) -> None:
        self._show_intensity(action.data())
        self.intensity_chosen.emit(action.data())

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
