"""Initials: what stands on paper that may be lost on the way."""

import re
from collections.abc import Iterable

_SMALL = frozenset(
    {"aan", "af", "al", "bij", "de", "del", "den", "der", "des", "di", "du", "el", "en", "het"}
    | {"in", "la", "le", "'t", "'s", "op", "te", "ten", "ter", "tot", "uit", "van", "von", "voor"}
)
_HOUSEHOLD = frozenset({"gezin", "familie", "fam", "fam."})
_PART = re.compile(r"[^\s\-/&+,;]+")
_SHORTEST = 2  # a name of one letter is an initial already
NAMELESS = "?"


def initialen(naam: str) -> str:
    """Return "J.V." for "Jan de Vries"; small words such as "de" and "Gezin" do not count."""
    words = [word for word in _PART.findall(naam) if word.casefold() not in _HOUSEHOLD]
    big = [word for word in words if word.casefold() not in _SMALL] or words
    letters = (next((char for char in word if char.isalpha()), "") for word in big)
    return "".join(f"{letter.upper()}." for letter in letters if letter) or NAMELESS


def only_initialen(text: str, namen: Iterable[str]) -> str:
    """Return ``text`` with each of these names, whole or in part, as initials.

    Only whole words that begin with a capital count: "roos" stays a flower where Roos is a person.
    """
    found: dict[str, str] = {}
    for naam in namen:
        whole = naam.strip()
        parts = [word for word in _PART.findall(whole) if word.casefold() not in _SMALL]
        for each in (whole, *parts):
            if len(each) >= _SHORTEST and each.casefold() not in _HOUSEHOLD:
                found.setdefault(each.casefold(), initialen(each))
    if not found:
        return text
    longest_first = sorted(found, key=len, reverse=True)
    names = "|".join(map(re.escape, longest_first))
    pattern = re.compile(rf"(?<!\w)({names})(?!\w)", re.IGNORECASE)

    def shorten(match: re.Match[str]) -> str:
        word = match[0]
        return found[word.casefold()] if _has_capital(word) else word

    return pattern.sub(shorten, text)


def _has_capital(name: str) -> bool:
    return any(char.isupper() for char in name)
