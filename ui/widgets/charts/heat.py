"""A strip of weeks, darker where more happened."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.theme import theme
from ui.widgets.charts.base import Chart, bar_rows
from ui.widgets.shapes import Bar

_GAP = 2
_CELL = 14
_LEVELS = 4


class HeatStrip(Chart):
    """One cell per week, oldest first."""

    def __init__(self, name: str, headers: Sequence[str] = (), full: float = 180.0) -> None:
        super().__init__(name, headers)
        self._weeks: tuple[Bar, ...] = ()
        self._full = full
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_weeks(self, weeks: Sequence[Bar], sentence: str) -> None:
        """Show these weeks; a value of ``full`` or more is the darkest."""
        self._weeks = tuple(weeks)
        self.describe(sentence, bar_rows(weeks))

    def set_full(self, full: float) -> None:
        """Make this value the darkest from now on."""
        self._full = full
        self.update()

    def sizeHint(self) -> QSize:
        """Return the cells at their best size."""
        return QSize(theme.px(_CELL + _GAP) * max(len(self._weeks), 1), theme.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        values = [week.value for week in self._weeks]
        cells = draw_heat(painter, area, values, self._full)
        names = [f"{week.label}: {week.text}" for week in self._weeks]
        self.remember(list(zip(cells, names, strict=True)))
        self.draw_current(painter)
        painter.end()


def heat_level(value: float, full: float) -> int:
    """Return the step of a value, 0 for nothing to 4 for ``full`` or more."""
    if value <= 0:
        return 0
    return min(_LEVELS, 1 + int(value / full * (_LEVELS - 0.01)))


def draw_heat(
    painter: QPainter, area: QRectF, values: Sequence[float], full: float = 180.0
) -> list[QRectF]:
    """Draw a strip in ``area``, for a widget or a table cell; return where each cell is."""
    if not values:
        return []
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    count = len(values)
    width = min((area.width() - _GAP * (count - 1)) / count, theme.px(_CELL))
    height = min(area.height(), theme.px(18))
    top = area.center().y() - height / 2
    cells = []
    for number, value in enumerate(values):
        cell = QRectF(area.x() + number * (width + _GAP), top, width, height)
        painter.setBrush(theme.color(f"heat{heat_level(value, full)}"))
        painter.drawRoundedRect(cell, 2.5, 2.5)
        cells.append(cell)
    painter.restore()
    return cells
