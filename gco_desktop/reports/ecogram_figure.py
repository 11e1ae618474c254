"""Paints an ecogram on paper: the clients in the middle, everybody else around them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from reportlab.pdfgen.canvas import Canvas

from gco_desktop.domain.ecogram import BANDEN, MOST_DRAWN, Ecogram, Knoop, nearest
from gco_desktop.domain.ecogram_label import lines_of
from gco_desktop.domain.ecogram_layout import (
    Box,
    Point,
    fitted,
    needed_height,
    places_of,
)
from gco_desktop.domain.ecogram_lines import between, strokes
from gco_desktop.domain.netwerk import Band
from gco_desktop.reports import typeset
from gco_desktop.reports.paragraph import Decoration
from gco_desktop.reports.styles import colour
from gco_desktop.reports.theme import Theme

_NAME, _ROLE = 8.6, 7.4  # the sizes of the words, in points
_LEADING = 1.25
_ROOM = 92.0  # points for the words of one shape
_PAD = 6.0
_GAP = 5.0  # white around a shape
_MIDDLE_GAP = 22.0  # around the middle, so that every line shows
_MOST_NAME, _MOST_ROLE = 2, 3
_SQUARE = 2.0
_UNIT = 0.72  # lines are thinner than on a screen
_LEGEND = 38.0
_SAMPLE = 26.0
_LOW, _HIGH = 205.0, 440.0
_FEWER = 4  # so many at a time stay away until the rest fits on the sheet


@dataclass(frozen=True, slots=True)
class _Shape:
    """One shape with its words; ``formal`` has corners, the rest is round."""

    name: tuple[str, ...]
    role: tuple[str, ...]
    half_width: float
    half_height: float
    formal: bool = False
    filled: bool = False

    def box(self, gap: float) -> Box:
        return Box(self.half_width + gap, self.half_height + gap)


def fitting(theme: Theme, ecogram: Ecogram) -> tuple[Knoop, ...]:
    """Return those who fit in a drawing on one sheet, the nearest ones first."""
    typeset.register()
    most = MOST_DRAWN
    while True:
        knopen = nearest(ecogram.aanwezig, most)
        shapes = [_middle(ecogram), *map(_shape, knopen)]
        if most <= _FEWER or needed_height(_boxes(shapes), theme.width) <= _HIGH:
            return knopen
        most -= _FEWER


def figure(theme: Theme, ecogram: Ecogram, knopen: Sequence[Knoop]) -> tuple[float, Decoration]:
    """Return the height of the drawing, and what paints it."""
    typeset.register()
    shapes = [_middle(ecogram), *map(_shape, knopen)]
    found = places_of(knopen)
    places = [(0, 0), *(found[knoop.wie] for knoop in knopen)]
    sheet, points = fitted(theme.width, _LOW, places, _boxes(shapes))
    bands = [knoop.band for knoop in knopen]
    return sheet.height + _LEGEND, partial(_paint, theme, shapes, points, bands)


def _boxes(shapes: Sequence[_Shape]) -> list[Box]:
    return [shape.box(_GAP if number else _MIDDLE_GAP) for number, shape in enumerate(shapes)]


def _middle(ecogram: Ecogram) -> _Shape:
    return _sized(", ".join(ecogram.midden) or ecogram.gezin, "", filled=True)


def _shape(knoop: Knoop) -> _Shape:
    return _sized(knoop.naam, knoop.rol, formal=knoop.kring.formeel)


def _sized(naam: str, rol: str, *, formal: bool = False, filled: bool = False) -> _Shape:
    name = lines_of(naam, _ROOM, _MOST_NAME, lambda text: _wide(text, name=True))
    role = lines_of(rol, _ROOM, _MOST_ROLE, lambda text: _wide(text, name=False))
    widths = [_wide(line, name=True) for line in name] + [_wide(line, name=False) for line in role]
    high = _LEADING * (_NAME * len(name) + _ROLE * len(role))
    return _Shape(
        name,
        role,
        max(widths, default=0.0) / 2 + _PAD + (0 if formal else 2),
        high / 2 + _PAD * 0.6,
        formal,
        filled,
    )


def _wide(text: str, *, name: bool) -> float:
    font, size = (typeset.SEMI, _NAME) if name else (typeset.BODY, _ROLE)
    return typeset.width_of(text, font, size)


def _paint(
    theme: Theme,
    shapes: Sequence[_Shape],
    points: Sequence[Point],
    bands: Sequence[Band],
    canvas: Canvas,
    *size: float,
) -> None:
    width, height = size
    canvas.saveState()
    # The drawing counts downwards from its middle, paper upwards from the left corner.
    canvas.translate(width / 2, (height + _LEGEND) / 2)
    up = [(x, -y) for x, y in points]
    middle = (up[0], shapes[0].box(0))
    for point, shape, band in zip(up[1:], shapes[1:], bands, strict=True):
        _paint_band(theme, canvas, band, *between(middle, (point, shape.box(0))))
    for point, shape in zip(up, shapes, strict=True):
        _paint_shape(theme, canvas, shape, point)
    canvas.restoreState()
    _paint_legend(theme, canvas, width)


def _paint_band(theme: Theme, canvas: Canvas, band: Band, start: Point, end: Point) -> None:
    drawn = strokes(band, start, end, _UNIT)
    canvas.setStrokeColor(colour(theme.warn if band is Band.GESPANNEN else theme.soft))
    canvas.setLineWidth(drawn.width)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    canvas.setDash([part * drawn.width for part in drawn.dash])
    for line in drawn.lines:
        path = canvas.beginPath()
        path.moveTo(*line[0])
        for point in line[1:]:
            path.lineTo(*point)
        canvas.drawPath(path, stroke=1, fill=0)
    canvas.setDash([])


def _paint_shape(theme: Theme, canvas: Canvas, shape: _Shape, point: Point) -> None:
    left, low = point[0] - shape.half_width, point[1] - shape.half_height
    canvas.setLineWidth(1.0)
    canvas.setStrokeColor(colour(theme.accent))
    canvas.setFillColor(colour(theme.accent if shape.filled else theme.paper))
    round_by = _SQUARE if shape.formal else min(shape.half_height, 12.0)
    canvas.roundRect(
        left, low, shape.half_width * 2, shape.half_height * 2, round_by, stroke=1, fill=1
    )
    top = point[1] + _LEADING * (_NAME * len(shape.name) + _ROLE * len(shape.role)) / 2
    ink = theme.paper if shape.filled else theme.ink
    for lines, font, size, tone in (
        (shape.name, typeset.SEMI, _NAME, ink),
        (shape.role, typeset.BODY, _ROLE, ink if shape.filled else theme.soft),
    ):
        canvas.setFillColor(colour(tone))
        for line in lines:
            half = typeset.width_of(line, font, size) / 2
            typeset.draw(canvas, (point[0] - half, top - size), line, font, size)
            top -= size * _LEADING


def _paint_legend(theme: Theme, canvas: Canvas, width: float) -> None:
    x, y = 0.0, 21.0
    step = width / len(BANDEN)
    for band, label in BANDEN.items():
        _paint_band(theme, canvas, band, (x, y + 2.6), (x + _SAMPLE, y + 2.6))
        canvas.setFillColor(colour(theme.soft))
        typeset.draw(canvas, (x + _SAMPLE + 5, y), label, typeset.BODY, _ROLE + 0.6)
        x += step
    x, y = 0.0, 7.0
    for formal, words in ((False, _INFORMAL), (True, _FORMAL)):
        canvas.setLineWidth(1.0)
        canvas.setStrokeColor(colour(theme.accent))
        canvas.roundRect(x + 4, y - 1, 18, 8, _SQUARE / 2 if formal else 4, stroke=1, fill=0)
        canvas.setFillColor(colour(theme.soft))
        typeset.draw(canvas, (x + _SAMPLE + 5, y), words, typeset.BODY, _ROLE + 0.6)
        x += width / 2


_INFORMAL = "Familie, vrienden en buren"
_FORMAL = "Zorg, school, werk en instanties"
