"""Whether somebody is known already: names that are alike, the same birthday, the same number."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

SHORT = 4  # letters: below this one slip makes another name of it
_PREFIXES = frozenset(
    ("van", "de", "der", "den", "ten", "ter", "te", "het", "t", "v", "d", "vd", "el", "al")
)
_HOUSEHOLD = frozenset({"gezin", "familie", "fam"})
_SHORTEST = 3  # letters: a shorter word says nothing
_FEW_DIGITS = 8  # a number without its prefix
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "\u0131": "i", "æ": "ae"})
_SEPARATORS = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bekende:
    """Somebody, or an organisation, that stands in the kluis; ``toelichting`` tells which one."""

    id: UUID
    naam: str
    telefoon: str = ""
    geboren: date | int | None = None
    toelichting: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Getypt:
    """What was typed so far about somebody new."""

    naam: str
    telefoon: str = ""
    geboren: date | int | None = None


def find_dubbelen(getypt: Getypt, bekenden: Iterable[Bekende], most: int = 3) -> list[Bekende]:
    """Return who may be meant, the likeliest first."""
    names, number = words(getypt.naam), digits(getypt.telefoon)
    found = [
        (rank, bekende)
        for bekende in bekenden
        if (rank := _rank(names, number, getypt.geboren, bekende)) is not None
    ]
    found.sort(key=lambda pair: pair[0])
    return [bekende for _rank, bekende in found[:most]]


def resembles(one: str, other: str) -> bool:
    """Whether two names of gezinnen share a word that tells something, give or take a slip.

    To ask about, never to act on.
    """
    return any(_one_word(left, right) for left in _telling(one) for right in _telling(other))


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same but for capitals, accents, spaces and order."""
    return words(one) == words(other)


def words(naam: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared: folded, without van, de and der."""
    plain = unicodedata.normalize("NFKD", naam.casefold())
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    found = _SEPARATORS.sub(" ", letters.translate(_LETTERS)).split()
    return tuple(sorted(word for word in found if word not in _PREFIXES)) or tuple(found)


def digits(telefoon: str) -> str:
    """Return the last eight digits of a telephone number; nothing when there are fewer."""
    found = "".join(char for char in telefoon if char.isdigit())
    return found[-_FEW_DIGITS:] if len(found) >= _FEW_DIGITS else ""


def one_slip(left: str, right: str) -> bool:
    """Whether two words are the same but for one letter too many, too few, other or swapped."""
    if abs(len(left) - len(right)) > 1:
        return False
    start = _common(left, right)
    left, right = left[start:], right[start:]
    end = _common(left[::-1], right[::-1])
    left, right = left[: len(left) - end], right[: len(right) - end]
    if len(left) <= 1 and len(right) <= 1:
        return True
    return len(left) == len(right) == len("ab") and left == right[::-1]


def _common(left: str, right: str) -> int:
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            return count
        count += 1
    return count


def _rank(
    names: tuple[str, ...], number: str, geboren: date | int | None, bekende: Bekende
) -> int | None:
    """Return how sure it is, 0 for the same name; nothing when it is somebody else."""
    known = words(bekende.naam)
    same_day = isinstance(geboren, date) and geboren == bekende.geboren
    if names and names == known:
        return 0 if _can_be(geboren, bekende.geboren) else 3
    if number and number == digits(bekende.telefoon):
        return 1
    if same_day and set(names) & set(known):
        return 1
    return 2 if _alike(names, known) and _can_be(geboren, bekende.geboren) else None


def _can_be(one: date | int | None, other: date | int | None) -> bool:
    """Whether two births can be the same; a year says less than a day, and nothing fits all."""
    if one is None or other is None:
        return True
    if isinstance(one, date) and isinstance(other, date):
        return one == other
    return _year(one) == _year(other)


def _year(born: date | int) -> int:
    return born.year if isinstance(born, date) else born


def _telling(naam: str) -> list[str]:
    return [word for word in words(naam) if len(word) >= _SHORTEST and word not in _HOUSEHOLD]


def _one_word(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) > SHORT and one_slip(one, other))


def _alike(names: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Whether all words but one are the same, and that one differs by a slip; or all return."""
    if not names or not known:
        return False
    left, right = set(names) - set(known), set(known) - set(names)
    if not left:  # all that was typed stands in the known name
        return len(names) > 1 or len(names[0]) > SHORT
    if len(left) == len(right) == 1 and len(names) == len(known):
        one, other = left.pop(), right.pop()
        return min(len(one), len(other)) >= SHORT - (len(names) > 1) and one_slip(one, other)
    return False
