"""Recognises the names a kluis knows in a text, also when they are mistyped or glued."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from gco_desktop.exports.folding import fold_name
from gco_desktop.exports.wordlists import KNOWN, ROLES, SMALL, WORDS

MIN_NAME = 2
MIN_POSSESSIVE = 4
MIN_TYPO = 5
MIN_SQUASHED = 8
_NO_NAMES = SMALL | (KNOWN - WORDS)
_PART = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word of a folded text; ``opens`` tells that it starts a sentence."""

    begin: int
    eind: int
    lower: str
    capital: bool
    all_capitals: bool
    opens: bool

    @property
    def parts(self) -> list[str]:
        """The pieces between hyphens and apostrophes."""
        return _PART.findall(self.lower)

    @property
    def forms(self) -> set[str]:
        """The word, its parts, and each of them without the s of possession."""
        whole = {self.lower, *self.parts}
        bare = {form.removesuffix("s") for form in whole if len(form) >= MIN_POSSESSIVE}
        return {form for form in whole | bare if len(form) >= MIN_NAME} - _NO_NAMES


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNames:
    """The names of persons, cut in parts, and whole without blanks."""

    parts: frozenset[str]
    whole: frozenset[str]

    @classmethod
    def of(cls, names: Iterable[str]) -> Self:
        """Return ``names`` ready to compare with; roles such as "moeder" are no names."""
        pieces = [_PART.findall(fold_name(name)) for name in names]
        roles = ROLES | _NO_NAMES
        parts = (part for found in pieces for part in found)
        whole = ("".join(found) for found in pieces if len(set(found) - roles) > 1)
        return cls(
            parts=frozenset(p for p in parts if len(p) >= MIN_NAME and p not in roles),
            whole=frozenset(name for name in whole if len(name) >= MIN_SQUASHED),
        )

    def hits(self, word: Word) -> set[str]:
        """Return the names that the word, or a part of it, is."""
        return word.forms & self.parts

    def resembles(self, word: Word) -> bool:
        """Whether a capitalised word is one slip of the finger away from one of the names."""
        forms = [form for form in word.forms if len(form) >= MIN_TYPO] if word.capital else []
        names = [name for name in self.parts if len(name) >= MIN_TYPO] if forms else []
        return any(one_slip(form, name) for form in forms for name in names)

    def squashed(self, lower: str) -> Iterator[tuple[int, int]]:
        """Yield where a whole name stands in ``lower``, blanks and marks left out."""
        letters = [(place, char) for place, char in enumerate(lower) if char.isalpha()]
        glued = "".join(char for _, char in letters)
        for name in self.whole:
            start = glued.find(name)
            if start >= 0:
                yield letters[start][0], letters[start + len(name) - 1][0] + 1


def one_slip(a: str, b: str) -> bool:
    """Whether one letter more, less, other or swapped makes ``a`` into ``b``."""
    if abs(len(a) - len(b)) > 1:
        return False
    same = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), None)
    if same is None:
        return True
    a, b = a[same:], b[same:]
    swapped = a[:2] == b[1::-1] and a[2:] == b[2:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or swapped
