"""Moments below one another, joined by a line."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.theme import spaced, theme
from ui.widgets.labels import ElidedLabel, Label, Paragraph, draw_badge
from ui.widgets.shapes import TimelineEntry

_BADGE = 30
_NARROW = 360


class TimelineItem(QWidget):
    """One moment; Enter or a click opens it."""

    opened = Signal(object)

    def __init__(self, entry: TimelineEntry, *, last: bool) -> None:
        super().__init__()
        self._entry = entry
        self._last = last
        self._title, self._when = ElidedLabel("", "strong"), Label("", "small")
        self._text = Paragraph()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = spaced(QVBoxLayout(self), (44, 3, 4, 14), 1)
        self._head = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), spacing=1)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._when)
        column.addLayout(self._head)
        column.addWidget(self._text)
        self.show_entry(entry, last=last)

    def show_entry(self, entry: TimelineEntry, *, last: bool) -> None:
        """Show another moment."""
        self._entry, self._last = entry, last
        self.setAccessibleName(f"{entry.title}, {entry.when}. {entry.text}")
        self._title.setText(entry.title)
        self._when.setText(entry.when)
        self._text.set_text(entry.text)
        self._text.setHidden(not entry.text)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the date below the title when both do not fit."""
        super().resizeEvent(event)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        narrow = self.width() < theme.px(_NARROW)
        self._head.setDirection(below if narrow else beside)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the badge and the line down to the next moment."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(_BADGE)
        if not self._last:
            painter.setPen(QPen(theme.color("border"), 2))
            painter.drawLine(side // 2, side, side // 2, self.height())
        draw_badge(painter, QRect(0, 0, side, side), self._entry.icon, "primary")
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(self._entry.key)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open with a click."""
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._entry.key)


class Timeline(QWidget):
    """The moments, newest first as given; ``opened`` carries the key of one."""

    opened = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._column = spaced(QVBoxLayout(self))
        self._items: list[TimelineItem] = []

    def show_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show these moments instead."""
        for item in self._items[len(entries) :]:
            self._column.removeWidget(item)
            item.hide()
            item.deleteLater()
        del self._items[len(entries) :]
        last = len(entries) - 1
        for number, entry in enumerate(entries):
            if number < len(self._items):  # new widgets are what takes long
                self._items[number].show_entry(entry, last=number == last)
                continue
            item = TimelineItem(entry, last=number == last)
            item.opened.connect(self.opened)
            self._column.addWidget(item)
            self._items.append(item)
