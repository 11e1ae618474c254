"""The ring of activities: the amount of fill shows the state, the number says how many run."""

from collections.abc import Sequence
from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from ui.theme import sized, theme
from ui.widgets import texts
from ui.widgets.charts.base import Chart
from ui.widgets.labels import plain_tip
from ui.widgets.shapes import RingState

_GAP = 7.0
_FULL = 360
_UNIT = 16  # Qt counts arcs in sixteenths of a degree
_WIDTHS = {RingState.NOT_NEEDED: 0.25}
_FILLS = {RingState.DONE: ("primary", 1.0), RingState.RUNNING: ("heat3", 0.5)}


class ActivityRing(Chart):
    """One segment per activity: full is done, half is running, empty unused, thin not needed."""

    def __init__(self, name: str, headers: Sequence[str] = (), size: int = 156) -> None:
        super().__init__(name, headers)
        self._states: tuple[RingState, ...] = ()
        sized(self, width=size, height=size)

    def show_states(
        self, states: Sequence[RingState], rows: Sequence[tuple[str, str]], sentence: str
    ) -> None:
        """Show these states; ``rows`` hold the name and the state of each in words."""
        self._states = tuple(states)
        self.describe(sentence, rows)
        self.setToolTip(plain_tip(sentence))

    @property
    def used(self) -> int:
        """The number in the middle: what runs or is done."""
        return sum(state in _FILLS for state in self._states)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the segments, their numbers and the number in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, state in enumerate(self._states):
            self._draw_segment(painter, number, state)
        self._draw_middle(painter)
        painter.end()

    def _thickness(self) -> float:
        return self.width() * 0.115

    def _circle(self) -> QRectF:
        edge = self._thickness()
        return QRectF(edge, edge, self.width() - 2 * edge, self.width() - 2 * edge)

    def _draw_segment(self, painter: QPainter, number: int, state: RingState) -> None:
        step = _FULL / len(self._states)
        start, span = 90 - number * step - _GAP / 2, step - _GAP
        ground = "border" if state is RingState.NOT_NEEDED else "heat0"
        self._draw_arc(painter, ground, _WIDTHS.get(state, 1.0), (start, span))
        if state in _FILLS:
            color, part = _FILLS[state]
            self._draw_arc(painter, color, 1.0, (start, span * part))
        angle = radians(start - span / 2)
        circle = self._circle()
        radius = circle.width() / 2 - self._thickness() * 1.05
        spot = circle.center() + QPointF(radius * cos(angle), -radius * sin(angle))
        painter.setPen(theme.color("text3"))
        painter.setFont(theme.font("micro"))
        box = QRectF(0, 0, theme.px(22), theme.px(16))
        box.moveCenter(spot)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _draw_arc(
        self, painter: QPainter, color: str, width: float, arc: tuple[float, float]
    ) -> None:
        pen = QPen(theme.color(color), self._thickness() * width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        start, span = arc
        painter.drawArc(self._circle(), round(start * _UNIT), -round(span * _UNIT))

    def _draw_middle(self, painter: QPainter) -> None:
        middle, line = self.height() / 2, theme.px(26)
        center = Qt.AlignmentFlag.AlignCenter
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("title", tabular=True))
        painter.drawText(QRectF(0, middle - line, self.width(), line), center, str(self.used))
        painter.setPen(theme.color("text2"))
        painter.setFont(theme.font("micro"))
        box = QRectF(0, middle + 1, self.width(), theme.px(16))
        painter.drawText(box, center, texts.RING_CAPTION)
