"""A page with a list and, beside it, what is chosen from it."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.theme import limited, spaced, theme
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.buttons import PrimaryButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.messages import InlineMessage
from ui.widgets.page import PageHeader
from ui.widgets.search_list import SearchList
from ui.widgets.shapes import Tone

_NARROW = 820
_ANY_WIDTH = 10_000
_BOTH, _NOTHING_YET, _UNREAD = range(3)
_NONE_CHOSEN, _CHOSEN = range(2)


class Beside(Protocol):
    """What stands beside the list: it has a way back for when it stands alone."""

    @property
    def back_asked(self) -> SignalInstance:
        """Emitted by the way back."""
        ...

    @property
    def back_button(self) -> QAbstractButton:
        """The way back."""
        ...

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the way back, or not."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPageTexts:
    """What the page says while nothing is chosen, and while there is nothing to choose."""

    icon: str
    choose: tuple[str, str]
    empty: tuple[str, str]
    first: str


class ListPage(QWidget):
    """One of both when there is little room; Esc leads from what was chosen back to the list.

    ``asked`` tells what was opened from the list, ``left`` that the user went back to it. A list
    that could not be read shows the error and nothing else.
    """

    asked = Signal(object)
    left = Signal()

    def __init__(
        self,
        header: PageHeader,
        list_panel: SearchList,
        detail: QWidget,
        way_back: Beside,
        words: ListPageTexts,
        list_width: int,
    ) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = header
        self.error = InlineMessage("", Tone.BAD)
        self.first_button = PrimaryButton(words.first, "plus")
        self._list = list_panel
        self._beside = way_back
        self._list_width = list_width
        self._narrow = False
        self._in_detail = False
        self._read = False
        self._side = QStackedWidget()
        self._side.addWidget(EmptyState(words.icon, *words.choose))
        self._side.addWidget(detail)
        self._stack = QStackedWidget()
        self._build(EmptyState(words.icon, *words.empty, self.first_button))
        list_panel.opened.connect(self._on_opened)
        way_back.back_asked.connect(self._on_back)
        theme.changed.connect(self._reflow)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._on_find)

    def show_any(self, *, any_at_all: bool) -> None:
        """Show the list that was read, or how to begin when there is nothing at all."""
        if not self._read:
            self.error.clear()
        self._read = True
        self._stack.setCurrentIndex(_BOTH if any_at_all else _NOTHING_YET)

    def show_chosen(self, *, chosen: bool) -> None:
        """Show what was chosen, or that nothing is."""
        self._side.setCurrentIndex(_CHOSEN if chosen else _NONE_CHOSEN)
        if chosen:
            self._stack.setCurrentIndex(_BOTH)
        else:
            self.show_side(detail=False)

    def show_side(self, *, detail: bool) -> None:
        """Where one of both fits, show what was chosen, or the list."""
        self._in_detail = detail
        alone = self._narrow and detail
        self._list.setVisible(not alone)
        self.header.setVisible(not alone)
        self._side.setVisible(not self._narrow or detail)

    def show_error(self, message: str) -> None:
        """Tell what went wrong; what was typed stays."""
        self.error.show_message(message, Tone.BAD)
        if not self._read and not self.has_choice():
            self._stack.setCurrentIndex(_UNREAD)

    def has_choice(self) -> bool:
        """Whether something stands beside the list."""
        return self._side.currentIndex() == _CHOSEN

    def offers_list(self) -> bool:
        """Whether there is a list to choose from."""
        return self._stack.currentIndex() == _BOTH

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list or what was chosen when both do not fit."""
        super().resizeEvent(event)
        self._reflow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._narrow and self._in_detail:
            self._on_back()
            return
        super().keyPressEvent(event)

    def _build(self, empty: QWidget) -> None:
        both = QWidget()
        row = spaced(QHBoxLayout(both), spacing=16)
        row.addWidget(self._list)
        row.addWidget(self._side, 1)
        for place in (both, empty, QWidget()):
            self._stack.addWidget(place)
        column = spaced(QVBoxLayout(self), (PAGE_MARGIN, 22, PAGE_MARGIN, 22), 14)
        column.addWidget(self.header)
        column.addWidget(self.error)
        column.addWidget(self._stack, 1)

    @Slot()
    def _reflow(self) -> None:
        self._narrow = self.width() / theme.scale < _NARROW
        width = (0, _ANY_WIDTH) if self._narrow else (self._list_width, self._list_width)
        limited(self._list, min_width=width[0], max_width=width[1])
        self._beside.set_narrow(narrow=self._narrow)
        self.show_side(detail=self._in_detail)

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        self.asked.emit(key)
        if self._narrow:
            self.show_side(detail=True)
            self._beside.back_button.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_back(self) -> None:
        self.show_side(detail=False)
        self._list.focus_list()
        self.left.emit()

    @Slot()
    def _on_find(self) -> None:
        self.show_side(detail=not self._narrow)
        self._list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._list.search.selectAll()
