"""The drawing of an ecogram: places, lines, words, and what is kept of it."""

from dataclasses import replace
from datetime import date
from itertools import combinations
from random import Random
from uuid import UUID

import pytest

from gco_desktop.domain.ecogram import (
    MOST_DRAWN,
    Ecogram,
    Knoop,
    Kring,
    kring_of_instantie,
    kring_of_relatie,
    nearest,
)
from gco_desktop.domain.ecogram_inhoud import from_json, to_json
from gco_desktop.domain.ecogram_label import lines_of
from gco_desktop.domain.ecogram_layout import Box, Sheet, fitted, free_point, places_of
from gco_desktop.domain.ecogram_lines import between, strokes
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.netwerk import Band

DAY = date(2026, 11, 22)


def knoop(number: int, **how: object) -> Knoop:
    kring = list(Kring)[number % 4]
    made = Knoop(wie=UUID(int=number), naam=f"Naam {number}", kring=kring)
    return replace(made, **how)  # type: ignore[arg-type]


def overlap(one: tuple[float, float], other: tuple[float, float], a: Box, b: Box) -> bool:
    return (
        abs(one[0] - other[0]) < a.half_width + b.half_width - 0.1
        and abs(one[1] - other[1]) < a.half_height + b.half_height - 0.1
    )


@pytest.mark.parametrize("count", [0, 1, 2, 9, 14, 25, 40])
def test_nobody_stands_over_another_or_over_the_edge(count: int) -> None:
    random = Random(count)
    knopen = [knoop(number) for number in range(count)]
    boxes = [Box(90, 40)]
    boxes += [Box(random.uniform(30, 95), random.uniform(20, 40)) for _ in knopen]
    found = places_of(knopen)
    sheet, points = fitted(650, 300, [(0, 0), *(found[each.wie] for each in knopen)], boxes)
    assert points[0] == (0, 0)
    for one, other in combinations(range(count + 1), 2):
        assert not overlap(points[one], points[other], boxes[one], boxes[other])
    for (x, y), box in zip(points, boxes, strict=True):
        assert abs(x) + box.half_width <= sheet.width / 2 + 0.1
        assert abs(y) + box.half_height <= sheet.height / 2 + 0.1


def test_all_at_one_place_still_get_points_of_their_own() -> None:
    boxes = [Box(60, 30)] * 21
    _sheet, points = fitted(650, 300, [(0, 0)] + [(120, 0)] * 20, boxes)
    for one, other in combinations(range(21), 2):
        assert not overlap(points[one], points[other], boxes[one], boxes[other])


def test_a_place_that_was_chosen_is_kept_and_the_rest_stands_in_rings() -> None:
    knopen = [knoop(0, x=-321, y=77), knoop(1), knoop(2)]
    places = places_of(knopen)
    assert places[knopen[0].wie] == (-321, 77)
    assert abs(places[knopen[1].wie][0]) <= 500


def test_family_stands_nearer_than_an_organisation() -> None:
    oma, school = knoop(0), knoop(3)
    places = places_of([oma, school])
    far = places[school.wie][0] ** 2 + places[school.wie][1] ** 2
    assert places[oma.wie][0] ** 2 + places[oma.wie][1] ** 2 < far


def test_a_broken_bond_stands_further_away() -> None:
    assert knoop(0, band=Band.STEUNEND).dichtbij
    assert not knoop(0, band=Band.VERBROKEN).dichtbij


def test_a_place_and_its_point_are_each_others_inverse() -> None:
    sheet, box = Sheet(600, 400), Box(80, 25)
    assert sheet.place(sheet.point((-250, 410), box), box) == (-250, 410)
    assert sheet.point((500, -500), box) == (220, -175)


def test_a_box_wider_than_the_sheet_stands_in_the_middle() -> None:
    sheet, box = Sheet(100, 100), Box(80, 80)
    assert sheet.point((500, 500), box) == (0, 0)
    assert sheet.place((30, 30), box) == (0, 0)


def test_what_is_dropped_on_another_goes_to_the_nearest_free_point() -> None:
    boxes = [Box(50, 20)] * 3
    point = free_point(Sheet(600, 400), 2, [(0, 0), (150, 0), (150, 0)], boxes)
    assert not overlap(point, (150, 0), boxes[0], boxes[0])
    assert abs(point[0] - 150) < 120


def test_of_many_those_are_drawn_who_are_there_and_of_whom_something_is_known() -> None:
    knopen = [knoop(number) for number in range(500)]
    knopen[499] = replace(knopen[499], band=Band.STEUNEND)
    knopen[498] = replace(knopen[498], x=1, y=1)
    knopen[0] = replace(knopen[0], voorbij=True, x=1, y=1)
    drawn = nearest(knopen)
    assert len(drawn) == MOST_DRAWN
    assert {knopen[499], knopen[498]} <= set(drawn)
    assert knopen[0] not in drawn


@pytest.mark.parametrize("band", list(Band))
def test_every_bond_has_a_line_of_its_own(band: Band) -> None:
    drawn = strokes(band, (0, 0), (100, 40))
    assert drawn.lines[0][0] == (0, 0)
    assert drawn.lines[-1][-1] == pytest.approx((100, 40))
    others = [strokes(other, (0, 0), (100, 40)) for other in Band if other is not band]
    assert all(
        (len(each.lines), len(each.lines[0]), each.width, each.dash)
        != (len(drawn.lines), len(drawn.lines[0]), drawn.width, drawn.dash)
        for each in others
    )


@pytest.mark.parametrize("band", list(Band))
def test_a_line_without_length_is_not_drawn(band: Band) -> None:
    assert strokes(band, (5, 5), (5, 5)).lines == ()


def test_a_line_runs_from_edge_to_edge() -> None:
    start, end = between(((0, 0), Box(40, 20)), ((200, 0), Box(30, 20)))
    assert (start, end) == ((40, 0), (170, 0))
    assert between(((0, 0), Box(4, 2)), ((0, 0), Box(3, 2))) == ((0, 0), (0, 0))


def test_words_wrap_and_only_the_last_line_may_end_in_an_ellipsis() -> None:
    def wide(text: str) -> float:
        return float(len(text))

    assert lines_of("oma Ria van de buren", 8, 3, wide) == ("oma Ria", "van de", "buren")
    assert lines_of("oma Ria van de buren", 8, 2, wide) == ("oma Ria", "van de\u2026")
    assert lines_of("", 8, 2, wide) == ()
    assert lines_of("x" * 5000, 8, 2, wide) == ("x" * 8, "x" * 7 + "\u2026")
    assert lines_of("ab", 0.5, 2, wide)  # no room at all ends too


def test_what_is_kept_comes_back_without_whoever_left() -> None:
    there = knoop(1, band=Band.GESPANNEN, notitie="ruzie", x=-5, y=7, van=DAY)
    left = knoop(2, voorbij=True)
    gezin = GezinId(UUID(int=9))
    ecogram = Ecogram(
        gezin_id=gezin, gezin="Gezin Bos", op=DAY, midden=("Daan",), knopen=(there, left)
    )
    empty = Ecogram(gezin_id=gezin, gezin="", op=DAY)
    assert from_json(to_json(ecogram), empty) == replace(ecogram, knopen=(there,))


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"midden": 3}', '{"midden":[],"gezin":"x","knopen":7}', "[" * 9999],
)
def test_what_cannot_be_read_gives_an_empty_ecogram(text: str) -> None:
    empty = Ecogram(gezin_id=GezinId(UUID(int=9)), gezin="", op=DAY)
    assert from_json(text, empty) == empty


def test_of_one_that_cannot_be_read_only_that_one_is_left_out() -> None:
    empty = Ecogram(gezin_id=GezinId(UUID(int=9)), gezin="", op=DAY)
    good = to_json(replace(empty, gezin="G", knopen=(knoop(1),)))
    bad = good.replace('"knopen":[', '"knopen":[{"wie":"niemand"},4,')
    assert len(from_json(bad, empty).knopen) == 1


def test_who_works_with_the_gezin_is_formal_and_the_rest_is_not() -> None:
    assert not kring_of_relatie("MOEDER").formeel
    assert not kring_of_relatie("BUUR").formeel
    assert kring_of_relatie("VERTEGENWOORDIGER").formeel
    assert kring_of_instantie("HUISARTS") is Kring.ZORG
    assert kring_of_instantie("een eigen code") is Kring.INSTANTIES
