"""Search finds names the way people type them."""

import pytest

from ui.widgets.matching import best_first, matches


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("", "Gezin De Vries"),
        ("vries", "Gezin De Vries"),
        ("VRIES de", "Gezin De Vries"),
        ("yilmaz", "Gezin Y\u0131lmaz"),
        ("çelik", "Gezin Celik"),
        ("celik", "Gezin Çelik"),
        ("lukasz", "Łukasz Nowak"),
    ],
)
def test_accents_capitals_and_order_do_not_matter(query: str, text: str) -> None:
    assert matches(query, text)


def test_every_word_must_stand_in_the_text() -> None:
    assert not matches("vries utrecht", "Gezin De Vries, Amersfoort")


def test_what_starts_like_the_query_comes_first() -> None:
    found = best_first("ja", ["Maja", "De Jager", "Jansen", "Bos"], str)
    assert found == ["Jansen", "De Jager", "Maja"]
