"""What the map and the list of a network show: plain data, made from an ecogram."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from gco_desktop.domain.ecogram import Ecogram, Knoop, Kring, nearest
from gco_desktop.domain.ecogram_layout import Place, places_of
from gco_desktop.domain.netwerk import Band
from ui.gezinnen import netwerk_texts as texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One person or organisation on the map."""

    key: UUID
    name: str
    role: str
    sentence: str
    kring: Kring
    band: Band
    place: Place
    pale: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """The map: what stands in the middle, and everything around it."""

    middle: str
    sentence: str
    shapes: tuple[Shape, ...]
    fixed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the list."""

    key: UUID
    cells: tuple[str, ...]
    sentence: str
    pale: bool = False


def drawing_of(ecogram: Ecogram, *, gone: bool, fixed: bool) -> Drawing:
    """Return the map; ``gone`` shows who left too, and nothing of a ``fixed`` one moves."""
    knopen = nearest(_shown(ecogram, gone=gone))
    places = places_of(knopen)
    middle = ", ".join(ecogram.midden) or ecogram.gezin
    return Drawing(
        middle=middle,
        sentence=texts.described(middle, len(knopen)),
        shapes=tuple(_shape(knoop, places[knoop.wie]) for knoop in knopen),
        fixed=fixed,
    )


def lines_of(ecogram: Ecogram, *, gone: bool) -> list[Line]:
    """Return everybody, for the list."""
    return [_line(knoop) for knoop in _shown(ecogram, gone=gone)]


def _shown(ecogram: Ecogram, *, gone: bool) -> Sequence[Knoop]:
    return ecogram.knopen if gone else ecogram.aanwezig


def _shape(knoop: Knoop, place: Place) -> Shape:
    return Shape(
        key=knoop.wie,
        name=knoop.naam,
        role=texts.role(knoop),
        sentence=texts.sentence(knoop),
        kring=knoop.kring,
        band=knoop.band,
        place=place,
        pale=knoop.voorbij,
    )


def _line(knoop: Knoop) -> Line:
    since = "" if knoop.van is None else texts.short_day(knoop.van)
    band = texts.BAND_LABELS[knoop.band]
    note = " ".join(knoop.notitie.split())
    return Line(
        key=knoop.wie,
        cells=(knoop.naam, texts.role(knoop), band, since, note),
        sentence=texts.sentence(knoop),
        pale=knoop.voorbij,
    )
