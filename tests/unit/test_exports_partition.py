"""No figure is printed that too few families, or one large family, are in."""

from itertools import combinations

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from gco_desktop.exports.partition import Cell, crowded, partition, safe, union

FAMILIES = [f"g{n}" for n in range(9)]
CATEGORIES = range(6)


def cells_of(minuten: st.SearchStrategy[int]) -> st.SearchStrategy[dict[int, Cell]]:
    cell = st.dictionaries(st.sampled_from(FAMILIES), minuten, max_size=9)
    return st.fixed_dictionaries(dict.fromkeys(CATEGORIES, cell))


BOOKED = cells_of(st.integers(0, 240))
CORRECTED = cells_of(st.sampled_from([-120, -60, -30, 0, 30, 60, 120, 240]))


def even(*families: str, minuten: int = 60) -> Cell:
    return dict.fromkeys(families, minuten)


def test_five_equal_families_are_safe_and_four_are_not() -> None:
    assert safe(even(*"abcde"))
    assert not safe(even(*"abcd"))
    assert not safe({**even(*"abcd"), "e": 0})


def test_a_family_with_more_than_half_is_not_hidden() -> None:
    assert safe({**even(*"abcde"), "f": 300})
    assert not safe({**even(*"abcde"), "f": 301})


def test_two_who_know_their_own_share_cannot_come_near_the_third() -> None:
    assert not safe({"a": 1000, "b": 900, "c": 800, "d": 50, "e": 49})
    assert safe({"a": 1000, "b": 900, "c": 800, "d": 50, "e": 50})


def test_a_correction_weighs_as_much_as_an_entry() -> None:
    assert safe({**even(*"abcd"), "e": -60})
    assert not safe({**even(*"abcd"), "e": -300})


def test_a_sum_of_nothing_is_not_printed() -> None:
    assert not safe({})
    assert not safe({**even(*"abc"), **even(*"def", minuten=-60)})


def test_below_five_families_nothing_is_broken_down() -> None:
    assert partition({n: even(*"abcd") for n in CATEGORIES}) == ()


def test_empty_categories_are_merged_with_what_is_unsafe() -> None:
    cells = {1: even(*"abcde"), 2: even(*"ab"), 3: {}, 4: even(*"cdef")}

    assert partition(cells) == ((1,), (2, 3, 4))


def test_one_left_over_category_takes_in_the_smallest() -> None:
    cells = {1: even(*"abcdef"), 2: even(*"abcde"), 3: even("a")}

    assert partition(cells) == ((1,), (2, 3))


def test_as_few_categories_as_possible_are_taken_in() -> None:
    cells = {1: even(*"abcde"), 2: even(*"abcdef"), 3: even(*"abcdefg"), 4: {}, 5: {"a": 240}}

    # With the first, a would still have more than half.
    assert partition(cells) == ((1,), (3,), (2, 4, 5))


def test_corrections_that_cancel_out_between_groups_leave_nobody_alone() -> None:
    # Adding both would show what is left of e, and of nobody else.
    cells = {1: even(*"abcde"), 2: {**even(*"abcd", minuten=-60), "e": -30}, 3: even(*"fghij")}

    assert not crowded(union([cells[1], cells[2]]))
    assert partition(cells) == ((1, 2, 3),)


def faults(cells: dict[int, Cell]) -> list[str]:
    """Name every promise that the groups of these cells break."""
    groups = partition(cells)
    sums = [union(cells[nr] for nr in group) for group in groups]
    if not groups:
        return ["nothing was printed, though the whole is safe"] * safe(union(cells.values()))
    promises = {
        "every category is in one group": sorted(sum(groups, ())) == sorted(cells),
        "one group is merged at most": sum(len(group) > 1 for group in groups) <= 1,
        "every group is safe": all(map(safe, sums)),
        "no sum of groups leaves few families": all(
            crowded(together) or not any(together.values())
            for count in range(2, len(sums))
            for together in map(union, combinations(sums, count))
        ),
    }
    return [promise for promise, kept in promises.items() if not kept]


@given(BOOKED)
def test_every_printed_group_is_safe_or_nothing_is_printed(cells: dict[int, Cell]) -> None:
    assert faults(cells) == []


@given(CORRECTED)
@settings(max_examples=200)
def test_every_sum_of_groups_is_safe_after_corrections_too(cells: dict[int, Cell]) -> None:
    assert faults(cells) == []


@given(BOOKED)
@settings(suppress_health_check=[HealthCheck.filter_too_much])
def test_safe_categories_keep_their_name_when_nothing_else_needs_them(
    cells: dict[int, Cell],
) -> None:
    groups = partition(cells)
    good = {nr for nr in cells if safe(cells[nr])}
    bad = set(cells) - good
    assume(groups and (not bad or (len(bad) > 1 and safe(union(cells[nr] for nr in bad)))))

    assert {group[0] for group in groups if len(group) == 1} == good


@pytest.mark.parametrize("families", [1, 4, 5, 12, 40])
def test_the_same_cells_give_the_same_groups_whatever_the_order(families: int) -> None:
    cells = {n: {f"g{i}": 15 + i * n % 7 for i in range(n % 5, families)} for n in CATEGORIES}
    turned = {n: dict(reversed(cell.items())) for n, cell in cells.items()}

    assert partition(cells) == partition(turned)
