"""Finding text the way people type it: without accents, capitals or the right order."""

import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")

_LETTERS = str.maketrans({"\u0131": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss"})


def normalise(text: str) -> str:
    """Return ``text`` in small letters without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char)).translate(_LETTERS)


def matches(query: str, text: str) -> bool:
    """Return whether every word of ``query`` stands somewhere in ``text``."""
    plain = normalise(text)
    return all(word in plain for word in normalise(query).split())


def best_first(query: str, things: Iterable[T], text_of: Callable[[T], str]) -> list[T]:
    """Return the things that match; those with a word that starts like the query come first."""
    start = normalise(query).strip()
    found = [thing for thing in things if matches(query, text_of(thing))]
    return sorted(found, key=lambda thing: _rank(start, normalise(text_of(thing))))


def _rank(start: str, plain: str) -> int:
    if plain.startswith(start):
        return 0
    return 1 if any(word.startswith(start) for word in plain.split()) else 2
