"""Bars: seven days standing up, and named bars lying down."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import limited, sized, theme
from ui.widgets.charts.base import Chart, bar_rows
from ui.widgets.labels import plain_tip
from ui.widgets.shapes import Bar

_HEADROOM = 1.08
_CENTER = Qt.AlignmentFlag.AlignCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAP = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
_ROW, _BELOW_HINT = 30, 8
_TALLEST = 10_000


class WeekBars(Chart):
    """Bars beside each other with a dashed target; the highlighted one is today."""

    def __init__(self, name: str, headers: Sequence[str] = ()) -> None:
        super().__init__(name, headers)
        self._bars: tuple[Bar, ...] = ()
        self._target = 0.0
        limited(self, min_height=150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, bars: Sequence[Bar], sentence: str, target: float = 0.0) -> None:
        """Show these bars; a target of 0 draws no line."""
        self._bars = tuple(bars)
        self._target = target
        self.describe(sentence, bar_rows(bars))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the target, the bars and the ground line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, ground = theme.px(22), self.height() - theme.px(24)
        room = max(ground - top, 1)
        highest = max([self._target, *(bar.value for bar in self._bars)], default=0) * _HEADROOM
        scale = room / highest if highest else 0
        if self._target:
            painter.setPen(QPen(theme.color("c2"), 1.5, Qt.PenStyle.DashLine))
            level = ground - self._target * scale
            painter.drawLine(QPointF(0, level), QPointF(self.width(), level))
        slot = self.width() / max(len(self._bars), 1)
        for number, bar in enumerate(self._bars):
            area = QRectF(number * slot, top, slot, ground - top)
            self._draw_bar(painter, area, bar, bar.value * scale)
        painter.setPen(QPen(theme.color("border_strong"), 1))
        painter.drawLine(QPointF(0, ground + 0.5), QPointF(self.width(), ground + 0.5))
        areas = [QRectF(n * slot, 0, slot, self.height()) for n in range(len(self._bars))]
        tips = [f"{bar.label}: {bar.text}" for bar in self._bars]
        self.remember(list(zip(areas, tips, strict=True)))
        self.draw_current(painter)
        painter.end()

    def _draw_bar(self, painter: QPainter, area: QRectF, bar: Bar, height: float) -> None:
        width = min(area.width() * 0.52, theme.px(38))
        left = area.x() + (area.width() - width) / 2
        if bar.value:
            body = QRectF(left, area.bottom() - height, width, height)
            painter.fillPath(_round_top(body), theme.color("primary" if bar.highlight else "heat2"))
            painter.setFont(theme.font("micro", tabular=True))
            word = QRectF(
                0, 0, QFontMetrics(painter.font()).horizontalAdvance(bar.text) + 8, theme.px(16)
            )
            word.moveCenter(QPointF(area.center().x(), body.top() - theme.px(11)))
            painter.fillRect(word, theme.color("surface"))  # the target does not run through it
            painter.setPen(theme.color("text" if bar.highlight else "text2"))
            painter.drawText(word, _CENTER, bar.text)
        painter.setFont(theme.font("micro"))
        painter.setPen(theme.color("primary" if bar.highlight else "text2"))
        below = QRectF(area.x(), area.bottom() + 6, area.width(), theme.px(16))
        painter.drawText(below, _CENTER, bar.label)


class HorizontalBars(Chart):
    """Bars below each other: the name on the left, the value on the right, as in a table."""

    def __init__(self, name: str, headers: Sequence[str] = (), color: str = "heat3") -> None:
        super().__init__(name, headers)
        self._bars: tuple[Bar, ...] = ()
        self._token = color
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_bars(self, bars: Sequence[Bar], sentence: str) -> None:
        """Show these bars."""
        self._bars = tuple(bars)
        self.describe(sentence, bar_rows(bars))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return one line per bar."""
        return QSize(theme.px(280), theme.px(_ROW) * max(len(self._bars), 1))

    def minimumSizeHint(self) -> QSize:
        """Return one line per bar."""
        return QSize(theme.px(180), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._bars:
            self._draw_bars(painter)
        self.draw_current(painter)
        painter.end()

    def _draw_bars(self, painter: QPainter) -> None:
        metrics = QFontMetrics(theme.font("small", tabular=True))
        names = max(metrics.horizontalAdvance(bar.label) for bar in self._bars) + theme.px(14)
        names = min(names, self.width() // 2)
        values = max(metrics.horizontalAdvance(bar.text) for bar in self._bars) + theme.px(12)
        longest = max(bar.value for bar in self._bars) or 1
        areas = []
        for bar, (line, whole) in zip(self._bars, self._places(), strict=True):
            name = QRectF(0, line.y(), names - theme.px(10), line.height())
            painter.setPen(theme.color("text"))
            painter.setFont(theme.font("small"))
            fitting = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, int(name.width()))
            painter.drawText(name, _LEFT, fitting)
            painter.setFont(theme.font("small", tabular=True))
            painter.drawText(line, _RIGHT, bar.text)
            track = QRectF(names, 0, self.width() - names - values, theme.px(12))
            track.moveCenter(QPointF(track.center().x(), line.center().y()))
            draw_meter(painter, track, bar.value / longest, self._token)
            areas.append((whole, f"{bar.label}: {bar.text}"))
        self.remember(areas)

    def _places(self) -> list[tuple[QRectF, QRectF]]:
        """Return where the line of each bar is, and all that belongs to it."""
        height = self.height() / len(self._bars)
        lines = [QRectF(0, n * height, self.width(), height) for n in range(len(self._bars))]
        return list(zip(lines, lines, strict=True))


class HintedBars(HorizontalBars):
    """Bars below each other, each with its hint below it, over as many lines as that needs."""

    def __init__(self, name: str, headers: Sequence[str] = (), color: str = "heat3") -> None:
        super().__init__(name, headers, color)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return that the hints wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines and hints."""
        return sum(theme.px(_ROW) + self._hint_height(bar, width) for bar in self._bars)

    def sizeHint(self) -> QSize:
        """Return all lines and hints at the width there is."""
        width = max(self.width(), theme.px(280))
        return QSize(theme.px(280), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return one line per bar; the height follows from the width."""
        return QSize(theme.px(180), theme.px(_ROW) * max(len(self._bars), 1))

    def _draw_bars(self, painter: QPainter) -> None:
        super()._draw_bars(painter)
        painter.setPen(theme.color("text2"))
        painter.setFont(theme.font("micro"))
        for bar, (line, whole) in zip(self._bars, self._places(), strict=True):
            painter.drawText(whole.adjusted(0, line.height() - 3, 0, 0), _WRAP, bar.hint)

    def _places(self) -> list[tuple[QRectF, QRectF]]:
        places, top = [], 0.0
        for bar in self._bars:
            line = QRectF(0, top, self.width(), theme.px(_ROW))
            whole = line.adjusted(0, 0, 0, self._hint_height(bar, self.width()))
            places.append((line, whole))
            top = whole.bottom()
        return places

    def _hint_height(self, bar: Bar, width: int) -> int:
        if not bar.hint:
            return 0
        room = QRect(0, 0, max(width, 1), _TALLEST)
        metrics = QFontMetrics(theme.font("micro"))
        return metrics.boundingRect(room, _WRAP, bar.hint).height() + theme.px(_BELOW_HINT)


class Meter(QWidget):
    """A thin bar that shows a part of a whole; the text beside it says it in words."""

    def __init__(self, name: str, color: str = "primary", height: int = 8) -> None:
        super().__init__()
        self._part = 0.0
        self._token = color
        self.setAccessibleName(name)
        sized(self, height=height)

    def show_part(self, part: float, sentence: str) -> None:
        """Show a part from 0 to 1; more than the whole fills the bar."""
        self._part = min(max(part, 0.0), 1.0)
        self.setAccessibleDescription(sentence)
        self.setToolTip(plain_tip(sentence))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_meter(painter, QRectF(self.rect()), self._part, self._token)
        painter.end()


def draw_meter(painter: QPainter, track: QRectF, part: float, color: str) -> None:
    """Draw a track that is filled for ``part``."""
    radius = min(track.height() / 2, 4.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("heat0"))
    painter.drawRoundedRect(track, radius, radius)
    if part > 0:
        filled = QRectF(track)
        filled.setWidth(max(2 * radius, track.width() * part))
        painter.setBrush(theme.color(color))
        painter.drawRoundedRect(filled, radius, radius)


def _round_top(body: QRectF) -> QPainterPath:
    radius = min(5.0, body.height() / 2, body.width() / 2)
    path = QPainterPath(body.bottomLeft())
    path.lineTo(body.left(), body.top() + radius)
    path.quadTo(body.topLeft(), QPointF(body.left() + radius, body.top()))
    path.lineTo(body.right() - radius, body.top())
    path.quadTo(body.topRight(), QPointF(body.right(), body.top() + radius))
    path.lineTo(body.bottomRight())
    path.closeSubpath()
    return path
