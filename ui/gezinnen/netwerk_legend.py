"""Lines and shapes of the map, and what each of them means."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.ecogram import Kring
from gco_desktop.domain.ecogram_layout import Point
from gco_desktop.domain.ecogram_lines import strokes
from gco_desktop.domain.netwerk import Band
from ui.gezinnen import netwerk_texts as texts
from ui.theme import sized, spaced, theme
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label

BAND_COLORS = {
    Band.STEUNEND: "text2",
    Band.OPPERVLAKKIG: "text3",
    Band.GESPANNEN: "bad",
    Band.VERBROKEN: "text2",
    Band.ONBEKEND: "border_strong",
}
KRING_COLORS = {
    Kring.FAMILIE: "c3",
    Kring.VRIENDEN: "c5",
    Kring.ZORG: "c1",
    Kring.INSTANTIES: "c4",
}
KRING_ICONS = {
    Kring.FAMILIE: "home-heart",
    Kring.VRIENDEN: "users",
    Kring.ZORG: "heart-handshake",
    Kring.INSTANTIES: "building-community",
}
CORNER = 3  # design pixels: whoever is there because of work has corners, the rest is round
_SAMPLE = (36, 20)
_ICON = 14


def draw_band(painter: QPainter, band: Band, start: Point, end: Point) -> None:
    """Draw a bond from one point to another."""
    drawn = strokes(band, start, end, theme.scale)
    pen = QPen(theme.color(BAND_COLORS[band]), drawn.width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if drawn.dash:
        pen.setDashPattern(list(drawn.dash))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in drawn.lines:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))


def draw_frame(painter: QPainter, area: QRectF, kring: Kring, *, pale: bool = False) -> None:
    """Draw the shape that somebody of this kind has: with corners, or round."""
    pen = QPen(theme.color("border_strong" if pale else KRING_COLORS[kring]), theme.px(2) * 0.8)
    if pale:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(theme.color("surface2" if pale else "surface"))
    corner = theme.px(CORNER) if kring.formeel else min(area.height() / 2, theme.px(20))
    painter.drawRoundedRect(area, corner, corner)


class BandSample(QWidget):
    """The line of one kind of bond."""

    def __init__(self, band: Band) -> None:
        super().__init__()
        self._band = band
        sized(self, width=_SAMPLE[0], height=_SAMPLE[1])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, edge = self.height() / 2, theme.px(2)
        draw_band(painter, self._band, (edge, middle), (self.width() - edge, middle))
        painter.end()


class KringSample(QWidget):
    """The shape of one part of the network."""

    def __init__(self, kring: Kring) -> None:
        super().__init__()
        self._kring = kring
        sized(self, width=_SAMPLE[0], height=_SAMPLE[1])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape with its icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_frame(painter, QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), self._kring)
        picture = theme.pixmap(KRING_ICONS[self._kring], KRING_COLORS[self._kring], _ICON)
        size = theme.px(_ICON)
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, picture)
        painter.end()


class Legend(QWidget):
    """Explains the map: first the lines, then the shapes."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(texts.LEGEND)
        column = spaced(QVBoxLayout(self), spacing=4)
        lines = [_entry(BandSample(band), words) for band, words in texts.BAND_LABELS.items()]
        shapes = [_entry(KringSample(kring), words) for kring, words in texts.KRING_LABELS.items()]
        for entries in (lines, shapes):
            row = QWidget()
            flow = spaced(FlowLayout(row), spacing=14)
            for entry in entries:
                flow.addWidget(entry)
            policy = row.sizePolicy()
            policy.setHeightForWidth(True)
            row.setSizePolicy(policy)
            column.addWidget(row)


def _entry(sample: QWidget, words: str) -> QWidget:
    entry = QWidget()
    row = spaced(QHBoxLayout(entry), spacing=6)
    row.addWidget(sample)
    row.addWidget(Label(words, "small"))
    return entry
