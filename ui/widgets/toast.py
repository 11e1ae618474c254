"""A short message at the bottom of the window, with a way back."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QHBoxLayout,
    QWidget,
)

from ui.theme import spaced, theme
from ui.widgets import texts
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.messages import announce

KEPT_FREE = "kept_free"  # a property: no message comes over this, though it is no control
SECONDS = 10  # as long as it has a way back
_SHORTEST, _LONGEST = 4, 14
_READ_PER_SECOND = 15  # characters, at the pace of a slow reader
_MARGIN = 24
_STEP = 8
_LOOK = 250  # milliseconds
_LARGE = 100  # design pixels: no button or line is as high as that
_WIDEST = 340  # design pixels of text; longer ones take more lines
_LOW = 3  # the part of the window it should be in, counted from below: a third
_WITH_BUTTON = (16, 4, 8, 4)
_WORDS_ONLY = (16, 10, 16, 10)


class ToastButton(Button):
    """A button on a toast."""

    kind = "toast"


class Toast(QFrame):
    """Floats over ``window`` where no control is; one message at a time, gone by itself.

    With ``within`` it stays over that part of the window. A click or Esc takes it away sooner;
    it stays while the mouse or the focus is on it.
    """

    def __init__(self, window: QWidget, within: QWidget | None = None) -> None:
        super().__init__(window)
        self.setProperty("look", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._window = window
        self._within = within or window
        self._undo: Callable[[], None] | None = None
        self._label = Label("", wrap=False)
        self._button = ToastButton(texts.UNDO)
        self._button.clicked.connect(self.undo)
        self._row = spaced(QHBoxLayout(self), _WITH_BUTTON, 8)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK)
        self._look.timeout.connect(self._look_again)
        for widget in {window, self._within}:
            widget.installEventFilter(self)
        theme.changed.connect(self.make_way)
        self.hide()

    @property
    def can_undo(self) -> bool:
        """Whether ``undo`` would do something now."""
        return self._undo is not None

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    @property
    def seconds(self) -> float:
        """How long the message stands there, when nobody touches it."""
        return self._timer.interval() / 1000

    def show_message(
        self, text: str, undo: Callable[[], None] | None = None, seconds: float | None = None
    ) -> None:
        """Say ``text``; with ``undo`` it has a button "Ongedaan maken" and stays longer."""
        self._undo = undo
        self._label.setText(text)
        self.setAccessibleName(text)
        self._button.setVisible(undo is not None)
        spaced(self._row, _WITH_BUTTON if undo else _WORDS_ONLY, 8)
        self._follow_lists()
        self._place()
        self.show()
        self.raise_()
        usual = SECONDS if undo else _reading_time(text)
        self._look.start()
        self._timer.start(round(1000 * (usual if seconds is None else seconds)))
        announce(self, text)

    @Slot()
    def undo(self) -> None:
        """Take back what the message is about, once."""
        undo, self._undo = self._undo, None
        self.dismiss()
        if undo is not None:
            undo()

    @Slot()
    def dismiss(self) -> None:
        """Take the message away; there is no way back after that."""
        self._undo = None
        self._timer.stop()
        self._look.stop()
        self.hide()

    @Slot()
    def make_way(self) -> None:
        """Move to where no control is now: the screen below it may be another one."""
        if self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom of the window, and go with an Esc that nothing else took."""
        if event.type() == QEvent.Type.Resize and watched is self._within:
            self.make_way()
        elif watched is self._window and event.type() == QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and self._leaves_at(event)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with Esc, when the focus is on the button."""
        if not self._leaves_at(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Go with a click."""
        self.dismiss()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the mouse is here."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting from the start once the mouse has left."""
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    def _leaves_at(self, event: QKeyEvent) -> bool:
        leaves = event.key() == Qt.Key.Key_Escape and self.isVisible()
        if leaves:
            self.dismiss()
        return leaves

    @Slot()
    def _on_time(self) -> None:
        if self._button.hasFocus():
            self._timer.start()
        else:
            self.dismiss()

    @Slot()
    def _look_again(self) -> None:
        """Make way for a button that came below it: most answers change the screen as well."""
        if not self.underMouse() and _meets(self.geometry(), self._small()):
            self.make_way()

    def _small(self) -> list[QRect]:
        return [area for area, large in self._controls() if not large]

    def _place(self) -> None:
        for widget in (self, self._label, self._button):
            widget.ensurePolished()  # else the first message is measured in another font
        self._label.setWordWrap(False)
        self._label.setMinimumWidth(0)
        room = self._within.width() - 2 * theme.px(_MARGIN)
        words = self._label.sizeHint().width()
        widest = min(theme.px(_WIDEST), room - (self._asked_width() - words))
        if words > widest:
            self._label.setWordWrap(True)
            longest_word = self._label.minimumSizeHint().width()
            self._label.setMinimumWidth(max(widest, longest_word))
        width = min(self._asked_width(), room)
        self.resize(width, max(self._row.heightForWidth(width), self._row.sizeHint().height()))
        self.move(self._free_place())

    def _asked_width(self) -> int:
        self._row.invalidate()
        return self._row.sizeHint().width()

    def _free_place(self) -> QPoint:
        """Return the lowest place where no control is covered; above all no button or line."""
        controls = list(self._controls())
        small = [area for area, large in controls if not large]
        every = [area for area, _large in controls]
        places = list(self._places())
        area = self._area()
        low = [place for place in places if place.y() > area.bottom() - area.height() // _LOW]
        for candidates, kept_free in ((low, every), (low, small), (places, small)):
            for place in candidates:
                if not _meets(QRect(place, self.size()), kept_free):
                    return place
        return places[0]

    def _places(self) -> Iterator[QPoint]:
        margin = theme.px(_MARGIN)
        area = self._area().adjusted(margin, margin, -margin, -margin)
        left, right = area.left(), area.right() + 1 - self.width()
        highest, lowest = area.top(), max(area.bottom() + 1 - self.height(), area.top())
        for y in range(lowest, highest - 1, -max(theme.px(_STEP), 1)):
            for x in (right, (left + right) // 2, left):
                yield QPoint(x, y)

    def _follow_lists(self) -> None:
        """Make way for a row that becomes the current one: it may be what the message is about."""
        for view in self._window.findChildren(QAbstractItemView):
            if view.isVisible() and view.selectionModel() is not None:
                view.selectionModel().currentChanged.connect(
                    self.make_way, Qt.ConnectionType.UniqueConnection
                )

    def _area(self) -> QRect:
        return QRect(self._within.mapTo(self._window, QPoint()), self._within.size())

    def _controls(self) -> Iterator[tuple[QRect, bool]]:
        """Yield where the controls can be seen, and whether each is a large one."""
        for widget in self._window.findChildren(QWidget):
            if _kept_free(widget) and widget.isVisible() and not self.isAncestorOf(widget):
                area = self._seen(widget)
                if not area.isEmpty():
                    yield area, _is_large(widget)
                    if isinstance(widget, QAbstractItemView):
                        yield self._current_row(widget) & area, False

    def _current_row(self, view: QAbstractItemView) -> QRect:
        row = view.visualRect(view.currentIndex())
        return QRect(view.viewport().mapTo(self._window, row.topLeft()), row.size())

    def _seen(self, widget: QWidget) -> QRect:
        """Return the part of a widget that its parents leave in sight."""
        area = QRect(widget.mapTo(self._window, QPoint()), widget.size())
        parent = widget.parentWidget()
        while parent is not None and parent is not self._window:
            area &= QRect(parent.mapTo(self._window, QPoint()), parent.size())
            parent = parent.parentWidget()
        return area


def _kept_free(widget: QWidget) -> bool:
    """Return whether one works with this: by keyboard, or with the mouse only."""
    takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_focus or isinstance(widget, QAbstractButton) or bool(widget.property(KEPT_FREE))


def _is_large(widget: QWidget) -> bool:
    """Return whether a part of it may be covered for a moment: a list, a text, a chart."""
    return isinstance(widget, QAbstractScrollArea) or widget.height() > theme.px(_LARGE)


def _meets(place: QRect, areas: Iterable[QRect]) -> bool:
    return any(place.intersects(area) for area in areas)


def _reading_time(text: str) -> float:
    return min(max(_SHORTEST, 2 + len(text) / _READ_PER_SECOND), _LONGEST)
