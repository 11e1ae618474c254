"""One person or organisation on the map: a button that can be moved."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from gco_desktop.domain.ecogram_label import lines_of
from ui.gezinnen import netwerk_texts as texts
from ui.gezinnen.netwerk_drawing import Shape
from ui.gezinnen.netwerk_legend import CORNER, KRING_COLORS, KRING_ICONS, draw_frame
from ui.theme import theme
from ui.widgets.focus_ring import OWN_RING, keyboard_in_use
from ui.widgets.labels import plain_tip

_ROOM = 136  # design pixels for the words
_MOST_NAME, _MOST_ROLE = 2, 3  # lines
_PAD = (12, 5)
_ICON, _ICON_GAP = 16, 7
_HALO = 4  # around the shape, for the ring of the focus
_STEP, _LARGE_STEP = 8, 40
_REST_MS = 700
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class NetworkNode(QAbstractButton):
    """Shows one shape; ``clicked`` opens it.

    ``asked`` carries by how much it wants to move, ``dropped`` says that it was let go by the
    mouse, ``rested`` that the arrows came to rest, ``returned`` that Esc was pressed on the way.
    """

    asked = Signal(QPoint)
    dropped = Signal()
    rested = Signal()
    returned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shape_shown: Shape | None = None
        self.fixed = False
        self._name: tuple[str, ...] = ()
        self._role: tuple[str, ...] = ()
        self._grip: QPoint | None = None
        self._carried = False
        self.setProperty("ring", OWN_RING)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.rested)

    @property
    def carried(self) -> bool:
        """Whether it is on its way somewhere."""
        return self._carried or self._rest.isActive()

    def show_shape(self, shape: Shape, *, fixed: bool) -> None:
        """Show this person or organisation."""
        self.shape_shown, self.fixed = shape, fixed
        self.setAccessibleName(shape.sentence)
        tip = f"{shape.name}\n{shape.role}" if shape.role else shape.name
        self.setToolTip(plain_tip(tip if fixed else f"{tip}\n{texts.NODE_TIP}"))
        cursor = Qt.CursorShape.ArrowCursor if fixed else Qt.CursorShape.OpenHandCursor
        self.setCursor(cursor)
        self.fit()

    def fit(self) -> None:
        """Take the size its words need."""
        shape = self.shape_shown
        if shape is None:
            return
        room = theme.px(_ROOM)
        name, role = _metrics("label"), _metrics("small")
        self._name = lines_of(shape.name, room, _MOST_NAME, name.horizontalAdvance)
        self._role = lines_of(shape.role, room, _MOST_ROLE, role.horizontalAdvance)
        widest = max(
            [name.horizontalAdvance(line) for line in self._name]
            + [role.horizontalAdvance(line) for line in self._role],
            default=0.0,
        )
        wide = theme.px(_ICON + _ICON_GAP + 2 * _PAD[0])
        high = name.height() * len(self._name) + role.height() * len(self._role)
        halo = 2 * theme.px(_HALO)
        self.resize(
            QSize(round(widest + 1) + wide + halo, round(high) + 2 * theme.px(_PAD[1]) + halo)
        )
        self.update()

    def settle(self) -> None:
        """Say that the arrows came to rest, if they moved it."""
        if self._rest.isActive():
            self._rest.stop()
            self.rested.emit()

    def sizeHint(self) -> QSize:
        """Return its size: that follows from its words."""
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape, its icon and its words."""
        shape = self.shape_shown
        if shape is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        halo = theme.px(_HALO)
        area = QRectF(self.rect()).adjusted(halo, halo, -halo, -halo)
        draw_frame(painter, area, shape.kring, pale=shape.pale)
        color = "text3" if shape.pale else KRING_COLORS[shape.kring]
        size = theme.px(_ICON)
        painter.drawPixmap(
            round(area.left()) + theme.px(_PAD[0]) - 2,
            round(area.center().y() - size / 2),
            theme.pixmap(KRING_ICONS[shape.kring], color, _ICON),
        )
        self._draw_words(painter, area, pale=shape.pale)
        if self.hasFocus() and keyboard_in_use():
            painter.setPen(QPen(theme.color("focus"), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            corner = theme.px(CORNER + _HALO) if shape.kring.formeel else theme.px(20)
            ring = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            corner = min(corner, round(ring.height() / 2))
            painter.drawRoundedRect(ring, corner, corner)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.fixed:
            self._grip = event.position().toPoint()
            self.raise_()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry it along, once it is clear that this is no click."""
        super().mouseMoveEvent(event)
        if self._grip is None:
            return
        by = event.position().toPoint() - self._grip
        if not self._carried and by.manhattanLength() < QApplication.startDragDistance():
            return
        self._carried = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.asked.emit(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go: here, or where it was when it was only a click."""
        carried, self._carried, self._grip = self._carried, False, None
        if carried:
            self.setDown(False)
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, open with Enter, go back with Esc."""
        way = _WAYS.get(Qt.Key(event.key()))
        if way is not None and not self.fixed:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = theme.px(_LARGE_STEP if shift else _STEP)
            self.asked.emit(QPoint(way[0] * step, way[1] * step))
            self._rest.start()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.settle()
            self.click()
        elif event.key() == Qt.Key.Key_Escape and self.carried:
            self._rest.stop()
            self._grip, self._carried = None, False
            self.setDown(False)
            self.returned.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep where it was moved to."""
        super().focusOutEvent(event)
        self.settle()
        self.update()

    def _draw_words(self, painter: QPainter, area: QRectF, *, pale: bool) -> None:
        left = area.left() + theme.px(_PAD[0] + _ICON + _ICON_GAP) - 2
        top = area.top() + theme.px(_PAD[1])
        name = "text3" if pale else "text"
        role = "text3" if pale else "text2"
        for lines, kind, color in ((self._name, "label", name), (self._role, "small", role)):
            metrics = _metrics(kind)
            painter.setFont(theme.font(kind))
            painter.setPen(theme.color(color))
            for line in lines:
                painter.drawText(
                    QRectF(left, top, area.right() - left, metrics.height()),
                    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                    line,
                )
                top += metrics.height()


def _metrics(kind: str) -> QFontMetricsF:
    return QFontMetricsF(theme.font(kind))
