"""The line over the window with which one goes anywhere and finds anything."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from gco_desktop.services.zoeken import ZoekService
from ui.runner import Runner
from ui.theme import spaced, theme
from ui.widgets.buttons import IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.inset import InsetLine
from ui.widgets.labels import Label
from ui.widgets.messages import announce
from ui.zoeken import texts
from ui.zoeken.contract import Command, Destinations, ZoekRow
from ui.zoeken.delegate import ZoekDelegate
from ui.zoeken.model import ZoekModel
from ui.zoeken.presenter import ZoekPresenter

_WIDTH, _HEIGHT = 680, 520
_FROM_TOP = 56
_EDGE = 24
_LONGEST = 500  # characters
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class ZoekList(QListView):
    """The rows; the focus stays in the line, so the mouse and the line choose."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(texts.LIST)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows = ZoekModel(self)
        self.setModel(self.rows)
        self._delegate = ZoekDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[ZoekRow]) -> None:
        """Show these rows; the one that was chosen stays so while it is still there."""
        chosen = self.chosen()
        self.rows.replace(rows)
        number = self.rows.find(chosen.key) if chosen else None
        first = self.rows.next_choice(-1, 1)
        self.choose(first if number is None else number)
        if number is None:
            self.scrollToTop()

    def chosen(self) -> ZoekRow | None:
        """Return the row that Enter opens."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def choose(self, number: int | None) -> None:
        """Make a row the one that Enter opens."""
        self.setCurrentIndex(QModelIndex() if number is None else self.rows.index(number, 0))

    def step(self, by: int) -> None:
        """Choose another row, so many further; headings do not count."""
        way = 1 if by > 0 else -1
        number: int | None = self.currentIndex().row()
        for _ in range(abs(by)):
            further = self.rows.next_choice(number if number is not None else -1, way)
            if further is None:
                break
            number = further
        self.choose(number)


class ZoekDialog(QDialog):
    """Ctrl+K: type, choose with the arrows, open with Enter, go away with Esc."""

    def __init__(
        self,
        zoeken: ZoekService,
        runner: Runner,
        to: Destinations,
        today: Callable[[], date],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._over = parent
        self.setWindowTitle(texts.TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # beyond round corners
        self.line = InsetLine()
        self.line.setAccessibleName(texts.PLACEHOLDER)
        self.line.setPlaceholderText(texts.PLACEHOLDER)
        self.line.setMaxLength(_LONGEST)
        self.line.set_lead("search")
        self.close_button = IconButton("x", texts.CLOSE, bare=True)
        self.message = Label("", "hint", wrap=True)
        self.list = ZoekList()
        self.nothing = EmptyState("search", texts.NOTHING, texts.NOTHING_MORE)
        self._lay_out()
        self._presenter = ZoekPresenter(self, zoeken, runner.scoped(self), to, today)
        self.line.textChanged.connect(self._presenter.typed)
        self.list.clicked.connect(self._on_clicked)
        self.close_button.clicked.connect(self.reject)
        theme.changed.connect(self._place)

    def start(self, screens: Sequence[Command], actions: Sequence[Command]) -> None:
        """Show where one can go, and wait for what is typed."""
        self._presenter.start(screens, actions)
        self.open()

    def show_rows(self, rows: Sequence[ZoekRow], message: str) -> None:
        """Show these rows, and say how much was found."""
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.nothing.set_texts(message, texts.NOTHING_MORE if message == texts.NOTHING else "")
        if message != self.message.text():
            self.message.setText(message)
            if message and self.isVisible():
                announce(self.line, message)
        self.message.setVisible(bool(message and rows))

    def leave(self) -> None:
        """Go away, because something was chosen."""
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrows, open with Enter; Esc empties the line first."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_chosen()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Stand over the upper part of the window, with the focus in the line."""
        super().showEvent(event)
        self._place()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _lay_out(self) -> None:
        outer = spaced(QVBoxLayout(self))
        card = QFrame()
        card.setProperty("look", "card")
        outer.addWidget(card)
        column = spaced(QVBoxLayout(card), (0, 14, 0, 12), 8)
        head = spaced(QHBoxLayout(), (16, 0, 12, 0), 6)
        head.addWidget(self.line, 1)
        head.addWidget(self.close_button)
        column.addLayout(head)
        notes = spaced(QVBoxLayout(), (18, 0, 18, 0))
        notes.addWidget(self.message)
        column.addLayout(notes)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        foot = spaced(QHBoxLayout(), (18, 0, 18, 0))
        foot.addWidget(Label(texts.KEYS, "hint"))
        column.addLayout(foot)

    @Slot()
    def _place(self) -> None:
        window = self._over.window()
        edge = theme.px(_EDGE)
        width = min(theme.px(_WIDTH), window.width() - 2 * edge)
        top = min(theme.px(_FROM_TOP), window.height() // 8)
        height = min(theme.px(_HEIGHT), window.height() - top - edge)
        self.resize(width, height)
        left = (window.width() - width) // 2
        self.move(window.mapToGlobal(QPoint(left, top)))

    def _step(self, by: int) -> None:
        self.list.step(by)
        chosen = self.list.chosen()
        if chosen is not None:
            announce(self.line, chosen.sentence)

    def _open_chosen(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None:
            self._presenter.choose(chosen.key)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self._presenter.choose(self.list.rows.row(index.row()).key)
