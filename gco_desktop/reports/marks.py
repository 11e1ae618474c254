"""Small marks beside a word: a state has a shape of its own, so it shows in black and white too."""

from collections.abc import Callable
from enum import Enum, auto

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas

from gco_desktop.reports import typeset
from gco_desktop.reports.paragraph import Decoration
from gco_desktop.reports.styles import colour, variant
from gco_desktop.reports.theme import Theme

_Paint = Callable[[Canvas, float, float, float], None]


class Mark(Enum):
    """The shape that stands for a state."""

    OPEN = auto()
    ASKED = auto()
    BUSY = auto()
    DONE = auto()
    LATER = auto()
    NONE = auto()


def marked_style(theme: Theme) -> ParagraphStyle:
    """Return the style of a word with a mark before it."""
    return variant(theme, "td", leftIndent=theme.size * 1.15)


def mark(theme: Theme, shape: Mark) -> Decoration:
    """Return what paints the mark in front of the first line."""
    style = marked_style(theme)
    colours = {Mark.BUSY: theme.warn, Mark.ASKED: theme.warn, Mark.DONE: theme.good}
    ink = colour(colours.get(shape, theme.soft))

    def paint(canvas: Canvas, _width: float, height: float) -> None:
        radius = style.fontSize * 0.36
        x, y = radius + 0.4, height - style.leading * 0.5 - 0.2
        canvas.setStrokeColor(ink)
        canvas.setFillColor(ink)
        canvas.setLineWidth(1.1)
        canvas.circle(x, y, radius, stroke=1, fill=shape is Mark.DONE)
        if shape in _INSIDE:
            if shape is Mark.DONE:
                canvas.setStrokeColor(colour(theme.paper))
            _INSIDE[shape](canvas, x, y, radius)

    return paint


def disc(theme: Theme, number: int, *, filled: bool) -> tuple[ParagraphStyle, Decoration]:
    """Return style and mark of a numbered line; a filled disc means that it was used."""
    radius = theme.size * 0.74
    style = variant(
        theme,
        "td_bold" if filled else "td_soft",
        leftIndent=radius * 2.9,
    )

    def paint(canvas: Canvas, _width: float, height: float) -> None:
        y = height - style.leading * 0.5
        canvas.setLineWidth(0.9)
        canvas.setStrokeColor(colour(theme.accent if filled else theme.rule))
        canvas.setFillColor(colour(theme.accent))
        canvas.circle(radius + 0.5, y, radius, stroke=1, fill=filled)
        canvas.setFillColor(colour(theme.paper if filled else theme.soft))
        canvas.setFont(typeset.SEMI, theme.size * 0.8)
        canvas.drawCentredString(radius + 0.5, y - theme.size * 0.28, str(number))

    return style, paint


def bar(theme: Theme, share: float, start: float) -> Decoration:
    """Return a bar of ``share`` (0 to 1) of the room from ``start`` points on."""
    leading = variant(theme, "td").leading

    def paint(canvas: Canvas, width: float, height: float) -> None:
        y, room = height - leading * 0.5 - 3, width - start
        if share <= 0 or room <= 0:
            return
        canvas.setFillColor(colour(theme.tint))
        canvas.roundRect(start, y, room, 6, 3, stroke=0, fill=1)
        canvas.setFillColor(colour(theme.accent))
        canvas.roundRect(start, y, max(room * share, 6), 6, 3, stroke=0, fill=1)

    return paint


def side_bar(theme: Theme) -> Decoration:
    """Return the bar at the left of somebody's own words."""

    def paint(canvas: Canvas, _width: float, height: float) -> None:
        canvas.setFillColor(colour(theme.accent))
        canvas.rect(0, -1, 2.4, height + 1, stroke=0, fill=1)

    return paint


def pill(theme: Theme, word: str) -> Decoration:
    """Return a framed word at the right end of a line, like a stamp; it is not read aloud."""
    size = theme.size * 1.05

    def paint(canvas: Canvas, width: float, height: float) -> None:
        room = typeset.width_of(word, typeset.SEMI, size) + size * 1.6
        left, tall = width - room, size * 1.75
        bottom = height / 2 - tall / 2
        canvas.setStrokeColor(colour(theme.warn))
        canvas.setFillColor(colour(theme.warn_tint))
        canvas.setLineWidth(1.1)
        canvas.roundRect(left, bottom, room, tall, tall / 2, stroke=1, fill=1)
        canvas.setFillColor(colour(theme.warn))
        typeset.draw(
            canvas, (left + size * 0.8, bottom + tall * 0.5 - size * 0.34), word, typeset.SEMI, size
        )

    return paint


def _half(canvas: Canvas, x: float, y: float, radius: float) -> None:
    path = canvas.beginPath()
    path.moveTo(x, y - radius)
    path.arcTo(x - radius, y - radius, x + radius, y + radius, -90, 180)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _check(canvas: Canvas, x: float, y: float, radius: float) -> None:
    canvas.setLineWidth(1.2)
    canvas.line(x - radius * 0.45, y, x - radius * 0.1, y - radius * 0.4)
    canvas.line(x - radius * 0.1, y - radius * 0.4, x + radius * 0.5, y + radius * 0.4)


def _dash(canvas: Canvas, x: float, y: float, radius: float) -> None:
    canvas.line(x - radius * 0.5, y, x + radius * 0.5, y)


def _dot(canvas: Canvas, x: float, y: float, radius: float) -> None:
    canvas.circle(x, y, radius * 0.4, stroke=0, fill=1)


def _hands(canvas: Canvas, x: float, y: float, radius: float) -> None:
    canvas.setLineWidth(0.9)
    canvas.line(x, y, x, y + radius * 0.6)
    canvas.line(x, y, x + radius * 0.5, y)


_INSIDE: dict[Mark, _Paint] = {
    Mark.ASKED: _dot,
    Mark.BUSY: _half,
    Mark.DONE: _check,
    Mark.LATER: _hands,
    Mark.NONE: _dash,
}
