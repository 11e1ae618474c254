"""The map of a network: the clients in the middle, lines to everybody, and shapes to move."""

from dataclasses import replace
from math import ceil
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFontMetricsF,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.ecogram_label import lines_of
from gco_desktop.domain.ecogram_layout import (
    Box,
    Place,
    Point,
    Sheet,
    fitted,
    free_point,
    spread,
)
from gco_desktop.domain.ecogram_lines import between
from ui.gezinnen import netwerk_texts as texts
from ui.gezinnen.netwerk_drawing import Drawing
from ui.gezinnen.netwerk_legend import draw_band
from ui.gezinnen.netwerk_node import NetworkNode
from ui.theme import theme

_LOW = 300  # design pixels: lower it is no map
_GAP, _MIDDLE_GAP = 1, 20
_MIDDLE_ROOM = 190
_MIDDLE_LINES = 3
_PAD = (18, 12)
_RINGS = (0.56, 1.0)


class NetworkMap(QWidget):
    """Draws a network; each shape is a button of its own, so the keyboard reaches it.

    ``opened`` carries the key of the shape that was opened, ``moved`` the place of every shape
    once one of them was put elsewhere.
    """

    opened = Signal(object)
    moved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.nodes: dict[UUID, NetworkNode] = {}
        self._drawing: Drawing | None = None
        self._points: dict[UUID, Point] = {}
        self._middle: tuple[str, ...] = ()
        self._middle_size = (0.0, 0.0)
        self._start: Point | None = None
        self.setAccessibleName(texts.MAP_NAME)
        theme.changed.connect(self._on_theme_changed)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show this network; a shape that stays keeps the keyboard."""
        self._drawing = drawing
        self.setAccessibleDescription(drawing.sentence)
        wanted = {shape.key for shape in drawing.shapes}
        for key in [key for key in self.nodes if key not in wanted]:
            node = self.nodes.pop(key)
            node.hide()
            node.deleteLater()
        previous: QWidget = self
        for shape in drawing.shapes:
            node = self.nodes.get(shape.key) or self._make(shape.key)
            node.show_shape(shape, fixed=drawing.fixed)
            QWidget.setTabOrder(previous, node)
            previous = node
        self._fit_middle()
        self._arrange()

    def places(self) -> dict[UUID, Place]:
        """Return where every shape stands now."""
        sheet = self._sheet()
        return {
            key: sheet.place(point, _box(self.nodes[key]))
            for key, point in self._points.items()
            if key in self.nodes
        }

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange everything anew."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange everything, now that the size is known."""
        super().showEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was moved last."""
        for node in self.nodes.values():
            node.settle()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw rings, lines and the middle; the shapes draw themselves."""
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        self._draw_rings(painter)
        middle = ((0.0, 0.0), self._middle_box(0))
        for shape in self._drawing.shapes:
            point, node = self._points.get(shape.key), self.nodes.get(shape.key)
            if point is not None and node is not None:
                draw_band(painter, shape.band, *between(middle, (point, _box(node, -3))))
        self._draw_middle(painter)
        painter.end()

    def _make(self, key: UUID) -> NetworkNode:
        node = NetworkNode(self)
        node.setProperty("key", key)
        node.asked.connect(self._on_asked)
        node.dropped.connect(self._on_dropped)
        node.rested.connect(self._on_rested)
        node.returned.connect(self._on_returned)
        node.clicked.connect(self._on_clicked)
        self.nodes[key] = node
        node.show()
        return node

    def _arrange(self) -> None:
        """Give every shape a point of its own; the map grows when there is too little room."""
        drawing = self._drawing
        if drawing is None or not self.isVisible():
            return  # its size means nothing yet
        boxes = [self._middle_box(_MIDDLE_GAP)]
        boxes += [_box(self.nodes[shape.key], _GAP) for shape in drawing.shapes]
        places = [(0, 0), *(shape.place for shape in drawing.shapes)]
        width = float(self.width())
        sheet, points = fitted(width, theme.px(_LOW), places, boxes)
        if self.minimumHeight() != ceil(sheet.height):
            self.setMinimumHeight(ceil(sheet.height))
        if self.height() > sheet.height:
            points = spread(self._sheet(), places, boxes)
        for shape, point in zip(drawing.shapes, points[1:], strict=True):
            self._put(shape.key, point)
        self._points = {key: point for key, point in self._points.items() if key in self.nodes}
        self.update()

    def _sheet(self) -> Sheet:
        return Sheet(float(self.width()), float(max(self.height(), self.minimumHeight())))

    def _put(self, key: UUID, point: Point) -> None:
        self._points[key] = point
        node = self.nodes[key]
        node.move(
            round(self.width() / 2 + point[0] - node.width() / 2),
            round(self.height() / 2 + point[1] - node.height() / 2),
        )

    def _fit_middle(self) -> None:
        text = "" if self._drawing is None else self._drawing.middle
        metrics = QFontMetricsF(theme.font("strong"))
        room = theme.px(_MIDDLE_ROOM)
        self._middle = lines_of(text, room, _MIDDLE_LINES, metrics.horizontalAdvance)
        widest = max((metrics.horizontalAdvance(line) for line in self._middle), default=0.0)
        self._middle_size = (
            widest + 2 * theme.px(_PAD[0]),
            metrics.height() * len(self._middle) + 2 * theme.px(_PAD[1]),
        )

    def _middle_box(self, gap: int) -> Box:
        wide, high = self._middle_size
        return Box(wide / 2 + theme.px(gap), high / 2 + theme.px(gap))

    def _draw_rings(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme.color("border"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ring in _RINGS:
            wide = ring * (self.width() / 2 - theme.px(70))
            high = ring * (self.height() / 2 - theme.px(28))
            painter.drawEllipse(QPointF(0, 0), wide, high)

    def _draw_middle(self, painter: QPainter) -> None:
        wide, high = self._middle_size
        area = QRectF(-wide / 2, -high / 2, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("primary"))
        corner = min(high / 2, theme.px(24))
        painter.drawRoundedRect(area, corner, corner)
        painter.setPen(theme.color("on_primary"))
        painter.setFont(theme.font("strong"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "\n".join(self._middle))

    def _node_of(self, sender: object) -> tuple[UUID, NetworkNode] | None:
        return next((pair for pair in self.nodes.items() if pair[1] is sender), None)

    @Slot(QPoint)
    def _on_asked(self, by: QPoint) -> None:
        found = self._node_of(self.sender())
        if found is None:
            return
        key, node = found
        point = self._points[key]
        if self._start is None:
            self._start = point
        there = self._sheet().inside((point[0] + by.x(), point[1] + by.y()), _box(node))
        node.raise_()
        self._put(key, there)
        self.update()

    @Slot()
    def _on_dropped(self) -> None:
        found = self._node_of(self.sender())
        if found is not None:
            key, _node = found
            keys = list(self._points)
            boxes = [self._middle_box(_GAP), *(_box(self.nodes[each], _GAP) for each in keys)]
            points = [(0.0, 0.0), *(self._points[each] for each in keys)]
            number = keys.index(key) + 1
            self._put(key, free_point(self._sheet(), number, points, boxes))
            self.update()
        self._tell()

    @Slot()
    def _on_rested(self) -> None:
        self._tell()

    @Slot()
    def _on_returned(self) -> None:
        found = self._node_of(self.sender())
        if found is not None and self._start is not None:
            self._put(found[0], self._start)
            self._start = None
            self.update()

    @Slot()
    def _on_clicked(self) -> None:
        found = self._node_of(self.sender())
        if found is not None:
            self.opened.emit(found[0])

    def _tell(self) -> None:
        self._start = None
        places, drawing = self.places(), self._drawing
        if drawing is not None:  # whoever arranges it anew, on another size, does so from there
            shapes = tuple(
                replace(shape, place=places.get(shape.key, shape.place)) for shape in drawing.shapes
            )
            self._drawing = replace(drawing, shapes=shapes)
        self.moved.emit(places)

    @Slot()
    def _on_theme_changed(self) -> None:
        for node in self.nodes.values():
            node.fit()
        self._fit_middle()
        self._arrange()


def _box(node: NetworkNode, gap: int = 0) -> Box:
    return Box(node.width() / 2 + theme.px(gap), node.height() / 2 + theme.px(gap))
