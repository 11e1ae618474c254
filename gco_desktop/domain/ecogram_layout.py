"""Where everybody stands in the drawing of an ecogram: rings, and nobody over another."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, cos, pi, sin, sqrt
from uuid import UUID

from gco_desktop.domain.ecogram import Knoop, Kring

EDGE = 500  # thousandths from the middle to the side
_ROOM = (8, 16)  # in the rings from the middle on; what is left stands in the last one
_RADII = {1: (1.0,), 2: (0.56, 1.0), 3: (0.42, 0.72, 1.0)}
_LOOSE = 1.9  # how much larger the drawing is than all that stands in it
_GROWTHS, _GROWTH = 6, 1.15
_SLACK = 0.01
_ROUNDS = 30
_STEPS = 40  # how far, in steps, a free place is looked for
_KRINGEN = list(Kring)

Place = tuple[int, int]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """Half the size of what stands somewhere, the white around it included."""

    half_width: float
    half_height: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """The size of a drawing; its middle is (0, 0)."""

    width: float
    height: float

    def point(self, place: Place, box: Box) -> Point:
        """Return the middle of a box at a place; no place puts it over the edge."""
        wide, high = self._reach(box)
        return place[0] / EDGE * wide, place[1] / EDGE * high

    def place(self, point: Point, box: Box) -> Place:
        """Return the place of a box whose middle is at a point."""
        wide, high = self._reach(box)
        return _thousandths(point[0], wide), _thousandths(point[1], high)

    def inside(self, point: Point, box: Box) -> Point:
        """Return the nearest point at which the box does not stick out."""
        wide, high = self._reach(box)
        return max(-wide, min(wide, point[0])), max(-high, min(high, point[1]))

    def _reach(self, box: Box) -> Point:
        return (
            max(0.0, self.width / 2 - box.half_width),
            max(0.0, self.height / 2 - box.half_height),
        )


def places_of(knopen: Sequence[Knoop]) -> Mapping[UUID, Place]:
    """Return where everybody stands: where they were put, or else in a ring."""
    found = dict(_rings(knopen))
    for knoop in knopen:
        if knoop.x is not None and knoop.y is not None:
            found[knoop.wie] = (knoop.x, knoop.y)
    return found


def needed_height(boxes: Sequence[Box], width: float) -> float:
    """Return how high a drawing of this width must be to hold everything."""
    area = sum(4 * box.half_width * box.half_height for box in boxes)
    highest = max((2 * box.half_height for box in boxes), default=0.0)
    return max(highest, area * _LOOSE / max(width, 1.0))


def fitted(
    width: float, least: float, places: Sequence[Place], boxes: Sequence[Box]
) -> tuple[Sheet, list[Point]]:
    """Return a sheet of this width and at least this height on which nothing overlaps.

    It stops growing after a while: a word wider than the sheet fits nowhere.
    """
    sheet = Sheet(width, max(least, needed_height(boxes, width)))
    points = spread(sheet, places, boxes)
    for _ in range(_GROWTHS):
        if not _any_overlap(points, boxes):
            break
        sheet = Sheet(width, sheet.height * _GROWTH)
        points = spread(sheet, places, boxes)
    return sheet, points


def spread(sheet: Sheet, places: Sequence[Place], boxes: Sequence[Box]) -> list[Point]:
    """Return the middle of every box, as near to its place as goes without overlap.

    The first one stands still in the middle. When the sheet is too small something must overlap.
    """
    points = [sheet.point(place, box) for place, box in zip(places, boxes, strict=True)]
    for _ in range(_ROUNDS):
        if not _push(points, boxes):
            return points
        points[1:] = [
            sheet.inside(point, box) for point, box in zip(points[1:], boxes[1:], strict=True)
        ]
    for number in range(1, len(points)):
        before = list(zip(points[:number], boxes[:number], strict=True))
        points[number] = _free(sheet, points[number], boxes[number], before)
    return points


def free_point(sheet: Sheet, number: int, points: Sequence[Point], boxes: Sequence[Box]) -> Point:
    """Return the free point for one box that is nearest to where it stands now."""
    both = list(zip(points, boxes, strict=True))
    return _free(sheet, points[number], boxes[number], both[:number] + both[number + 1 :])


def _free(sheet: Sheet, start: Point, box: Box, others: Sequence[tuple[Point, Box]]) -> Point:
    blocks = [
        (
            x,
            y,
            box.half_width + other.half_width - _SLACK,
            box.half_height + other.half_height - _SLACK,
        )
        for (x, y), other in others
    ]
    for candidate in _around(start, box):
        x, y = sheet.inside(candidate, box)
        if not any(
            abs(x - left) < wide and abs(y - top) < high for left, top, wide, high in blocks
        ):
            return x, y
    return sheet.inside(start, box)


def _rings(knopen: Sequence[Knoop]) -> Iterator[tuple[UUID, Place]]:
    rings = _filled(knopen)
    angles: list[float] = []
    for ring, radius in zip(rings, _RADII[len(rings)], strict=True):
        angles = _angles(angles, len(ring))
        for knoop, angle in zip(ring, angles, strict=True):
            yield (
                knoop.wie,
                (round(EDGE * radius * cos(angle)), round(EDGE * radius * sin(angle))),
            )


def _angles(inner: Sequence[float], count: int) -> list[float]:
    """Return so many angles, in the gaps of the ring inside so that no line is hidden."""
    if not inner:
        return [-pi / 2 + 2 * pi * place / count for place in range(count)]
    gap = 2 * pi / len(inner)
    found: list[float] = []
    for place, start in enumerate(inner):
        here = (place + 1) * count // len(inner) - place * count // len(inner)
        found += [start + gap * (each + 1) / (here + 1) for each in range(here)]
    return found


def _filled(knopen: Sequence[Knoop]) -> list[list[Knoop]]:
    """Return one to three rings, the nearest ones first; each is in order of kring."""
    near = [knoop for knoop in knopen if knoop.dichtbij]
    far = [knoop for knoop in knopen if not knoop.dichtbij]
    inner, rest = near[: _ROOM[0]], near[_ROOM[0] :] + far
    middle, outer = rest[: _ROOM[1]], rest[_ROOM[1] :]
    rings = [ring for ring in (inner, middle, outer) if ring] or [[]]
    return [sorted(ring, key=lambda knoop: _KRINGEN.index(knoop.kring)) for ring in rings]


def _push(points: list[Point], boxes: Sequence[Box]) -> bool:
    """Push what overlaps apart, along the shorter way; return whether anything did."""
    moved = False
    for one, box in enumerate(boxes):
        for other in range(one + 1, len(boxes)):
            # Written out: this is what a drawing of forty spends its time on.
            wide = box.half_width + boxes[other].half_width - _SLACK
            across = points[other][0] - points[one][0]
            if not -wide < across < wide:
                continue
            high = box.half_height + boxes[other].half_height - _SLACK
            down = points[other][1] - points[one][1]
            if -high < down < high:
                moved = True
                over = (wide - abs(across) + _SLACK, high - abs(down) + _SLACK)
                _part(points, one, other, over)
    return moved


def _any_overlap(points: Sequence[Point], boxes: Sequence[Box]) -> bool:
    return _push(list(points), boxes)


def _part(points: list[Point], one: int, other: int, over: Point) -> None:
    along = 0 if over[0] < over[1] else 1
    sign = 1 if points[other][along] >= points[one][along] else -1
    share = 0.0 if one == 0 else 0.5
    points[one] = _moved(points[one], along, -sign * over[along] * share)
    points[other] = _moved(points[other], along, sign * over[along] * (1 - share))


def _moved(point: Point, along: int, by: float) -> Point:
    return (point[0] + by, point[1]) if along == 0 else (point[0], point[1] + by)


def _around(start: Point, box: Box) -> Iterator[Point]:
    """Yield points in growing rings around a start."""
    yield start
    step = sqrt(box.half_width * box.half_height) / 2
    for ring in range(1, _STEPS):
        count = max(8, ceil(2 * pi * ring))
        for turn in range(count):
            angle = 2 * pi * turn / count
            yield start[0] + ring * step * cos(angle), start[1] + ring * step * sin(angle)


def _thousandths(value: float, reach: float) -> int:
    return 0 if reach <= 0 else max(-EDGE, min(EDGE, round(value / reach * EDGE)))
