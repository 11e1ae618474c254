"""Which categories can be printed by themselves, and which are merged so that all is safe.

A cell maps a family to its net minutes. A family counts by the size of its net minutes, so that
a correction is as sensitive as the entry it corrects.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias

from gco_desktop.exports.rules import RULES, Rules

Cell: TypeAlias = Mapping[str, int]
PERCENT = 100


def safe(cell: Cell, rules: Rules = RULES) -> bool:
    """Whether the sum of ``cell`` may be printed; a sum of nothing, or of 0, may not."""
    return sum(cell.values()) != 0 and crowded(cell, rules)


def crowded(cell: Cell, rules: Rules = RULES) -> bool:
    """Whether ``cell`` holds enough families, and none that stands out."""
    sizes = sorted((abs(minuten) for minuten in cell.values() if minuten), reverse=True)
    if len(sizes) < rules.k:
        return False
    largest, total = sizes[0], sum(sizes)
    unknown = total - sum(sizes[: 1 + rules.coalition])
    dominated = largest * PERCENT > total * rules.dominance
    return not dominated and unknown * PERCENT >= largest * rules.p


def union(cells: Iterable[Cell]) -> dict[str, int]:
    """Return the net minutes per family of ``cells`` together."""
    together: dict[str, int] = {}
    for cell in cells:
        for family, minuten in cell.items():
            together[family] = together.get(family, 0) + minuten
    return together


def partition(cells: Mapping[int, Cell], rules: Rules = RULES) -> tuple[tuple[int, ...], ...]:
    """Return the groups of categories whose sums may be printed; none when the total may not.

    Each safe category stands alone. All others form one last group of at least two, which takes
    in as few safe categories as makes it safe, the smallest first. Any sum of printed groups is
    safe as well, also where a correction in one group takes back what stands in another.
    """
    if not safe(union(cells.values()), rules):
        return ()
    for merged in _candidates(cells, rules):
        groups: list[tuple[int, ...]] = [
            (category,) for category in cells if category not in merged
        ]
        if merged:
            groups.append(tuple(category for category in cells if category in merged))
        if _unions_safe([union(cells[c] for c in group) for group in groups], rules):
            return tuple(groups)
    return (tuple(cells),)


def _candidates(cells: Mapping[int, Cell], rules: Rules) -> Iterator[set[int]]:
    """Yield the sets to merge: the cheapest safe one, then that with ever more taken in."""
    good = sorted(
        (category for category, cell in cells.items() if safe(cell, rules)),
        key=lambda category: (_size(cells[category]), category),
    )
    bad = set(cells).difference(good)
    merged = bad if not bad else bad.union(_absorbed(cells, bad, good, rules))
    yield merged
    for category in good:
        if category not in merged:
            merged = merged | {category}
            if len(merged) > 1 and safe(union(cells[c] for c in merged), rules):
                yield merged


def _absorbed(
    cells: Mapping[int, Cell], bad: set[int], good: Sequence[int], rules: Rules
) -> tuple[int, ...]:
    """Return the fewest, then smallest, categories of ``good`` that make ``bad`` safe."""
    base = union(cells[category] for category in bad)
    for count in range(1 if len(bad) == 1 else 0, len(good)):
        options = combinations(good, count)
        for extra in sorted(options, key=lambda option: sum(_size(cells[c]) for c in option)):
            if safe(union([base, *(cells[category] for category in extra)]), rules):
                return extra
    return tuple(good)


def _size(cell: Cell) -> int:
    return sum(abs(minuten) for minuten in cell.values())


def _unions_safe(groups: Sequence[Cell], rules: Rules) -> bool:
    """Whether every sum of ``groups`` holds enough families, or none at all.

    Without corrections a union of safe groups is always safe; only where one family has minutes
    of both signs can they cancel out and leave a few others alone.
    """
    mixed = any(
        min(minuten) < 0 < max(minuten)
        for family in union(groups)
        if (minuten := [group.get(family, 0) for group in groups])
    )
    return not mixed or all(
        crowded(cell, rules) for cell in _sums({}, groups) if any(cell.values())
    )


def _sums(cell: Cell, groups: Sequence[Cell]) -> Iterator[Cell]:
    """Yield ``cell`` with each choice of ``groups`` added to it."""
    yield cell
    for number, group in enumerate(groups, start=1):
        yield from _sums(union([cell, group]), groups[number:])
