"""The list of trajecten with its search, its filters and its count."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.theme import limited, spaced
from ui.theme.tokens import PAGE_MARGIN
from ui.traject import texts
from ui.traject.rows import ListFilter
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.choices import ChipRow
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.page import PageHeader
from ui.widgets.rows import RowList
from ui.widgets.shapes import ListRow, Tone
from ui.widgets.text_fields import SearchField

_LIST, _NONE, _FIRST = range(3)


class ListPage(QWidget):
    """Finds a traject: ``opened`` carries the one chosen."""

    searched = Signal(str)
    status_chosen = Signal(str)
    search_all_asked = Signal()
    gezinnen_asked = Signal()
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = SearchField(texts.SEARCH, texts.SEARCH_HINT)
        self.statuses = ChipRow(texts.STATUS_CHOICES)
        self.statuses.setAccessibleName(texts.STATUS_FILTER)
        self.statuses.set_value(ListFilter().status)
        self.count = Label("", "small")
        self.list = RowList(texts.LIST)
        self.message = InlineMessage()
        self.all_button = SecondaryButton(texts.SEARCH_ALL)
        self.first_button = PrimaryButton(texts.FIRST_ACTION)
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def show_rows(self, rows: Sequence[ListRow], caption: str) -> None:
        """Show these trajecten."""
        self.message.clear()
        self._tools.show()
        self.list.show_rows(rows)
        self.count.setText(caption)
        self._stack.setCurrentIndex(_LIST if rows else _NONE)

    def show_filter(self, chosen: ListFilter) -> None:
        """Show what was chosen, without telling that it changed."""
        self.statuses.set_value(chosen.status)

    def show_empty(self) -> None:
        """Say that there are no trajecten yet."""
        self.message.clear()
        self._tools.hide()
        self._stack.setCurrentIndex(_FIRST)

    def _build(self) -> None:
        self._tools = QWidget()
        tools = spaced(QHBoxLayout(self._tools), spacing=12)
        limited(self.search, max_width=360)
        tools.addWidget(self.search, 2)
        tools.addWidget(self.statuses, 3, Qt.AlignmentFlag.AlignVCenter)
        tools.addWidget(self.count)
        card = QFrame()
        card.setProperty("look", "card")
        inside = spaced(QVBoxLayout(card), (1, 8, 1, 8))
        inside.addWidget(self.list)
        none = EmptyState("search", texts.NONE_FOUND, texts.NONE_FOUND_TEXT, self.all_button)
        first = EmptyState("route", texts.FIRST_TITLE, texts.FIRST_TEXT, self.first_button)
        for page in (card, none, first):
            self._stack.addWidget(page)
        column = spaced(QVBoxLayout(self), (PAGE_MARGIN, 22, PAGE_MARGIN, 22), 14)
        column.addWidget(PageHeader(texts.TITLE))
        column.addWidget(self.message)
        column.addWidget(self._tools)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self.searched)
        self.search.entered.connect(self._on_entered)
        self.statuses.value_changed.connect(self._on_status)
        self.list.opened.connect(self.opened)
        self.list.clicked.connect(self._on_clicked)
        self.all_button.clicked.connect(self.search_all_asked)
        self.first_button.clicked.connect(self.gezinnen_asked)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self._on_find)

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.message.show_message(message, Tone.BAD)

    @Slot()
    def _on_entered(self) -> None:
        if self.list.rows.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_status(self) -> None:
        value = self.statuses.value()
        if value is not None:
            self.status_chosen.emit(value)

    @Slot()
    def _on_clicked(self) -> None:
        self.opened.emit(self.list.current_key())

    @Slot()
    def _on_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
