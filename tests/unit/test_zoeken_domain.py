"""What is typed becomes words, and a sentence keeps its marks."""

import pytest

from gco_desktop.domain.zoeken import MARK, UNMARK, Deel, parts_of, plain, words_of


def test_only_letters_and_figures_are_words_each_once_and_not_too_many() -> None:
    assert words_of('De "school" (OR) de-school\'s 2e') == ("De", "school", "OR", "de", "s", "2e")
    assert words_of('"*()_-^:{}\x00 \u0301') == ()
    assert len(words_of(" ".join(f"woord{number}" for number in range(99)))) == 12
    assert len(words_of("x" * 500)[0]) == 64


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Noël", "noel"), ("ŁUKASZ", "lukasz"), ("Straße", "strasse"), ("IJs", "ijs"), ("Şa", "sa")],
)
def test_letters_are_compared_without_diacritics_and_capitals(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_a_sentence_is_parted_at_its_marks() -> None:
    marked = f"Over de\n {MARK}school{UNMARK} en {MARK}zwem{UNMARK}"
    assert parts_of(marked) == (
        Deel(tekst="Over de "),
        Deel(tekst="school", raak=True),
        Deel(tekst=" en "),
        Deel(tekst="zwem", raak=True),
    )


@pytest.mark.parametrize("text", ["", MARK, UNMARK, f"a{MARK}b", f"a{UNMARK}b{MARK}", MARK * 3])
def test_marks_that_somebody_typed_himself_cost_no_text(text: str) -> None:
    parts = parts_of(text)
    bare = text.replace(MARK, "").replace(UNMARK, "")
    assert "".join(part.tekst for part in parts).replace(UNMARK, "") == bare
