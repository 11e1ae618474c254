"""Dividing minutes over several gezinnen, so that nothing is lost and nothing appears."""

from collections.abc import Sequence


def even_parts(total: int, count: int) -> tuple[int, ...]:
    """Return ``total`` minutes in ``count`` equal parts; the first one takes the rest."""
    part, rest = divmod(total, count)
    return (part + rest, *[part] * (count - 1))


def cut(lines: Sequence[int], parts: Sequence[int]) -> list[tuple[int, ...]]:
    """Return for each part its minutes of each line, in proportion.

    What a part gets adds up to that part, what is taken of a line to that line; both must count
    the same together.
    """
    left = list(lines)
    found: list[tuple[int, ...]] = []
    for want in reversed(parts[1:]):
        piece = _piece(left, want)
        left = [have - taken for have, taken in zip(left, piece, strict=True)]
        found.insert(0, piece)
    return [tuple(left), *found]


def _piece(left: Sequence[int], want: int) -> tuple[int, ...]:
    total = sum(left)
    if not total:
        return tuple(left)
    piece = [have * want // total for have in left]
    by_rest = sorted(range(len(left)), key=lambda n: left[n] * want % total, reverse=True)
    for number in by_rest[: want - sum(piece)]:
        piece[number] += 1
    return tuple(piece)
