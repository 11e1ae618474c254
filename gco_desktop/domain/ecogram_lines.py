"""How a bond is drawn, on a screen and on paper alike: its shape tells it, never its colour."""

from dataclasses import dataclass
from math import hypot

from gco_desktop.domain.ecogram_layout import Box, Point
from gco_desktop.domain.netwerk import Band

_WIDTHS = {
    Band.STEUNEND: 3.2,
    Band.OPPERVLAKKIG: 1.1,
    Band.GESPANNEN: 1.8,
    Band.VERBROKEN: 1.8,
    Band.ONBEKEND: 2.0,
}
_WAVE = 10.0  # the length of half a zigzag
_SWING = 4.5
_GAP = 5.0  # half of what is missing in a broken line
_BAR = 8.0  # half the length of the bars at the gap
_DOTS = (0.1, 2.6)  # of the width of the line


@dataclass(frozen=True, slots=True)
class Strokes:
    """Open lines of one width; ``dash`` is in widths of the line, empty for a whole line."""

    lines: tuple[tuple[Point, ...], ...]
    width: float
    dash: tuple[float, ...] = ()


def strokes(band: Band, start: Point, end: Point, unit: float = 1.0) -> Strokes:
    """Return what to draw for a bond from one point to another, in units of this size."""
    width = _WIDTHS[band] * unit
    length = hypot(end[0] - start[0], end[1] - start[1])
    if length <= 0:
        return Strokes((), width)
    if band is Band.GESPANNEN:
        return Strokes((_zigzag(start, end, length, unit),), width)
    if band is Band.VERBROKEN:
        return Strokes(_broken(start, end, length, unit), width)
    return Strokes(((start, end),), width, _DOTS if band is Band.ONBEKEND else ())


def between(one: tuple[Point, Box], other: tuple[Point, Box]) -> tuple[Point, Point]:
    """Return the line between two boxes, from edge to edge."""
    return _leaving(one, other[0]), _leaving(other, one[0])


def _leaving(box: tuple[Point, Box], towards: Point) -> Point:
    (x, y), size = box
    across, down = towards[0] - x, towards[1] - y
    shares = [
        half / abs(way)
        for half, way in ((size.half_width, across), (size.half_height, down))
        if way
    ]
    share = min([1.0, *shares])
    return x + across * share, y + down * share


def _zigzag(start: Point, end: Point, length: float, unit: float) -> tuple[Point, ...]:
    count = max(4, round(length / (_WAVE * unit)))
    along, across = _ways(start, end, length)
    found = [start]
    for turn in range(1, count):
        far, side = length * turn / count, _SWING * unit * (1 if turn % 2 else -1)
        found.append(_at(start, along, far, across, side))
    return (*found, end)


def _broken(start: Point, end: Point, length: float, unit: float) -> tuple[tuple[Point, ...], ...]:
    along, across = _ways(start, end, length)
    half, gap, bar = length / 2, min(_GAP * unit, length / 4), _BAR * unit
    pieces = (half - gap, half + gap)
    bars = [
        (_at(start, along, far, across, -bar), _at(start, along, far, across, bar))
        for far in pieces
    ]
    first, last = (_at(start, along, far, across, 0) for far in pieces)
    return ((start, first), *bars, (last, end))


def _ways(start: Point, end: Point, length: float) -> tuple[Point, Point]:
    along = ((end[0] - start[0]) / length, (end[1] - start[1]) / length)
    return along, (-along[1], along[0])


def _at(start: Point, along: Point, far: float, across: Point, side: float) -> Point:
    return (
        start[0] + along[0] * far + across[0] * side,
        start[1] + along[1] * far + across[1] * side,
    )
