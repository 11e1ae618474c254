"""Minutes of one contact over several gezinnen: all of them, and to the minute."""

from hypothesis import given
from hypothesis import strategies as st

from gco_desktop.domain.verdelen import cut, even_parts


def test_the_first_gezin_takes_the_rest() -> None:
    assert even_parts(100, 3) == (34, 33, 33)
    assert even_parts(1, 2) == (1, 0)


@given(total=st.integers(0, 1440), count=st.integers(1, 12))
def test_even_parts_add_up_and_differ_only_in_the_rest(total: int, count: int) -> None:
    parts = even_parts(total, count)
    assert sum(parts) == total
    assert len(set(parts[1:])) <= 1


def test_each_gezin_gets_its_share_of_every_activity() -> None:
    assert cut([40, 20], [30, 30]) == [(20, 10), (20, 10)]


@given(data=st.data(), lines=st.lists(st.integers(0, 480), min_size=1, max_size=6))
def test_no_minute_is_lost_or_made(data: st.DataObject, lines: list[int]) -> None:
    left, parts = sum(lines), list[int]()
    for _ in range(data.draw(st.integers(0, 5))):
        parts.append(data.draw(st.integers(0, left)))
        left -= parts[-1]
    parts.insert(0, left)
    found = cut(lines, parts)
    assert [sum(piece) for piece in found] == parts
    assert [sum(column) for column in zip(*found, strict=True)] == lines
    assert all(minutes >= 0 for piece in found for minutes in piece)
