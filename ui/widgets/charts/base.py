"""What every chart shares: a name, a sentence, a tooltip and a table."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from ui.theme import theme
from ui.widgets import texts
from ui.widgets.buttons import IconButton, SecondaryButton
from ui.widgets.dialogs import Dialog
from ui.widgets.messages import announce
from ui.widgets.reading_table import ReadingTable
from ui.widgets.shapes import Bar

Row = tuple[str, ...]
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
_OPEN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
# Of a table, in design pixels.
_LEAST, _LEAST_COLUMN, _STEP = 460, 140, 4
_AROUND = 80  # beside the columns: margins and a scroll bar
_ROUND = 120  # the same, and a part of the window on both sides


class Chart(QWidget):
    """Draws figures; Enter, or the menu, shows them as a table.

    After ``let_open`` each figure leads somewhere: ``opened`` carries its number.
    """

    opened = Signal(int)

    def __init__(self, name: str, headers: Sequence[str] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._headers = tuple(headers)
        self._rows: tuple[Row, ...] = ()
        self._areas: list[tuple[QRectF, str]] = []
        self._opens = False
        self._current = 0

    def let_open(self) -> None:
        """Let one move over the figures and open one: with arrows and Enter, or by a click."""
        self._opens = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_headers(self, headers: Sequence[str]) -> None:
        """Head the table with these from now on."""
        self._headers = tuple(headers)

    def as_rows(self) -> list[Row]:
        """Return the figures as text, one tuple per row."""
        return list(self._rows)

    def describe(self, sentence: str, rows: Iterable[Row]) -> None:
        """Set the figures in words: one sentence for a screen reader, and rows for a table."""
        self._rows = tuple(rows)
        self._current = min(self._current, max(len(self._rows) - 1, 0))
        self.setAccessibleDescription(f"{sentence} {texts.CHART_KEYS}" if self._opens else sentence)
        self.update()

    def remember(self, areas: list[tuple[QRectF, str]]) -> None:
        """Keep which area stands for which figure, for the tooltip."""
        self._areas = areas

    @Slot()
    def show_table(self) -> "ShowTable":
        """Open the figures as a table."""
        dialog = ShowTable(self.window(), self.accessibleName(), self._headers, self.as_rows())
        if self._opens:
            dialog.let_open()
            dialog.opened.connect(self.opened)
        dialog.open()
        return dialog

    def event(self, event: QEvent) -> bool:
        """Show the figure under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            hits = [text for area, text in self._areas if area.contains(event.pos())]
            QToolTip.showText(event.globalPos(), hits[0] if hits else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move over the figures and open one; without that, show the table with Enter."""
        key = Qt.Key(event.key())
        if self._opens and key in _STEPS:
            self._move(_STEPS[key])
        elif self._opens and key in _OPEN:
            self._open(self._current)
        elif key in _ENTER:
            self.show_table()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the figure that is clicked."""
        super().mouseReleaseEvent(event)
        if not self._opens or event.button() is not Qt.MouseButton.LeftButton:
            return
        for number, (area, _text) in enumerate(self._areas):
            if area.contains(event.position()):
                self._current = number
                self._open(number)
                return

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which figure Enter opens."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mark none while one is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def draw_current(self, painter: QPainter) -> None:
        """Draw a line around the figure that Enter opens."""
        if self._opens and self.hasFocus() and self._current < len(self._areas):
            painter.setPen(QPen(theme.color("focus"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            area = self._areas[self._current][0]
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)

    def _move(self, step: int) -> None:
        if not self._rows:
            return
        self._current = max(0, min(len(self._rows) - 1, self._current + step))
        self.update()
        announce(self, ": ".join(self._rows[self._current]))

    def _open(self, number: int) -> None:
        if number < len(self._rows):
            self.opened.emit(number)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the table."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QAction(texts.SHOW_TABLE, menu)
        action.triggered.connect(self.show_table)
        menu.addAction(action)
        menu.popup(event.globalPos())


class ShowTable(Dialog):
    """The figures of a chart as a table; ``opened`` carries the row that was opened."""

    opened = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        headers: Sequence[str],
        rows: Sequence[Sequence[str]],
    ) -> None:
        figures = range(1, len(headers))
        table = ReadingTable(title, headers, rows, figures)
        table.setParent(parent)  # it is measured in the look of its window
        room = round(parent.window().width() / theme.scale) - _ROUND
        widths = _fitting(table.natural_widths(), room)
        super().__init__(parent, title, max(sum(widths) + _AROUND, _LEAST))
        table.stretch_column(0, dict(enumerate(widths[1:], 1)))
        self.table = table
        self.body.addWidget(table)
        close = SecondaryButton(texts.CLOSE)
        close.clicked.connect(self.accept)
        self.set_buttons(close)

    def let_open(self) -> None:
        """Let Enter or a double click open a row; the table closes then."""
        self.table.activated.connect(self._on_activated)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.accept()
        self.opened.emit(index.row())


def _fitting(widths: Sequence[int], room: int) -> list[int]:
    """Return the widths, the widest ones so much smaller that all fit; their text is wrapped."""
    limits = range(max(widths), _LEAST_COLUMN, -_STEP)
    fits = (each for each in limits if sum(min(width, each) for width in widths) <= room)
    limit = next(fits, _LEAST_COLUMN)
    return [min(width, limit) for width in widths]


def bar_rows(bars: Iterable[Bar]) -> list[Row]:
    """Return every bar and its value in words."""
    return [(bar.label, bar.text) for bar in bars]


def table_button(chart: Chart) -> IconButton:
    """Return a small button that shows ``chart`` as a table, for the title of a card."""
    button = IconButton("table", texts.SHOW_TABLE, bare=True)
    button.clicked.connect(chart.show_table)
    return button
