"""Whether two names may mean the same gezin: to ask about, never to act on."""

from gco_desktop.domain.dubbel import SHORT, one_slip, words

_HOUSEHOLD = frozenset({"gezin", "familie", "fam"})
_SHORTEST = 3  # letters: a shorter word says nothing


def resembles(one: str, other: str) -> bool:
    """Whether the names share a word that tells something, give or take a slip."""
    return any(_alike(left, right) for left in _telling(one) for right in _telling(other))


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same but for capitals, accents, spaces and order."""
    return words(one) == words(other)


def _telling(naam: str) -> list[str]:
    return [word for word in words(naam) if len(word) >= _SHORTEST and word not in _HOUSEHOLD]


def _alike(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) > SHORT and one_slip(one, other))
