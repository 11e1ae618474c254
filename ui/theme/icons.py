"""The icons: Tabler outlines, drawn in a colour of the theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import ROOT
from ui.theme.tokens import ICON_STROKE


def draw_icon(name: str, color: str, pixels: int, ratio: float) -> QPixmap:
    """Return icon ``name`` in ``color``, ``pixels`` wide on a screen with this pixel ratio."""
    svg = _source(name).replace("currentColor", color)
    side = round(pixels * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def _source(name: str) -> str:
    svg = (ROOT / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return svg.replace('stroke-width="2"', f'stroke-width="{ICON_STROKE}"')
