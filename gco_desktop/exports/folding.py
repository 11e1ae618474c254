"""A text without diacritics, that still knows where each letter stood."""

import unicodedata
from dataclasses import dataclass

_LETTERS = {
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "Ae",
    "œ": "oe", "Œ": "Oe", "\u0131": "i",
    "\u2018": "'", "\u2019": "'", "\u00b4": "'", "`": "'",
    "\u2010": "-", "\u2011": "-", "\u2013": "-",
    "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\ufeff": "",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """``plain`` is ``text`` without diacritics, ``lower`` that in lower case, equally long."""

    text: str
    plain: str
    lower: str
    places: tuple[int, ...]

    def span(self, begin: int, eind: int) -> tuple[int, int]:
        """Return where the piece from ``begin`` up to ``eind`` of ``plain`` stands in ``text``."""
        return self.places[begin], self.places[eind - 1] + 1


def fold(text: str) -> Folded:
    """Return ``text`` without diacritics, invisible characters and curly marks."""
    letters = [(letter, place) for place, char in enumerate(text) for letter in _fold_one(char)]
    plain = "".join(letter for letter, _ in letters)
    return Folded(
        text=text,
        plain=plain,
        lower="".join(map(_lower_one, plain)),
        places=tuple(place for _, place in letters),
    )


def fold_name(text: str) -> str:
    """Return ``text`` as names are compared: without diacritics, in lower case."""
    return fold(text).lower


def _fold_one(char: str) -> str:
    if char in _LETTERS:
        return _LETTERS[char]
    decomposed = unicodedata.normalize("NFKD", char)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _lower_one(letter: str) -> str:
    lowered = letter.lower()
    return lowered if len(lowered) == 1 else letter
