"""The words that one line may hold, and what each of them stands for."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from gco_desktop.domain.afkorting import Afkorting, Afkortingsoort
from gco_desktop.domain.dubbel import SHORT, one_slip
from gco_desktop.domain.initialen import initialen
from gco_desktop.domain.zoeken import plain
from gco_desktop.errors import LabelError

SHORTEST_START = 3  # letters of a name that are enough to mean it
LONGEST_TERM = 5  # words
LONGEST_SHORT = 40  # characters of an abbreviation

_HOUSEHOLD = frozenset({"gezin", "familie", "fam"})
_SMALL = frozenset(
    ("van", "de", "der", "den", "ten", "ter", "te", "het", "t", "s", "v", "d", "vd", "el", "al")
)
_SEPARATORS = re.compile(r"[^\w']+")


class Rang(IntEnum):
    """How a term came to stand for something; of one word the lowest rank counts."""

    GELEERD = 0
    EIGEN = 1  # a whole name, or a word of the program
    DEEL = 2  # one word of a name
    PERSOON = 3
    INITIALEN = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Woord:
    """Something a word can stand for; ``naam`` is how the program writes it.

    ``bij`` tells namesakes apart; ``gesloten`` says that nothing goes on there any more, and
    ``gezin_nodig`` that hours of this kind are always for a gezin.
    """

    soort: Afkortingsoort
    doel: str
    naam: str
    bij: str = ""
    gesloten: bool = False
    gezin_nodig: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """What is typed for a word; ``stellig`` when it means nothing else in a sentence."""

    tekst: str
    woord: Woord
    rang: Rang = Rang.EIGEN
    stellig: bool = False


@dataclass(slots=True)
class Woordenboek:
    """Every term by what is typed; made once, asked with every key."""

    terms: Sequence[Term] = ()
    _by_text: dict[str, list[Term]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for term in self.terms:
            self._by_text.setdefault(term.tekst, []).append(term)

    def find(self, typed: str) -> list[Term]:
        """Return what ``typed`` stands for, every thing once; several when it has to be asked.

        A name that two gezinnen share is asked always; what was learnt for it comes first. A
        signaal is never named without its #.
        """
        found = [term for term in self._by_text.get(fold(typed), ()) if not _is_signaal(term)]
        if not found:
            return []
        best = min(term.rang for term in found)
        chosen = [term for term in found if term.rang == best]
        if best is Rang.GELEERD:
            namesakes = [term for term in found if _is_name(term)]
            chosen += namesakes if len({term.woord.doel for term in namesakes}) > 1 else []
        return _once(chosen)

    def starting_with(self, typed: str) -> list[Term]:
        """Return the gezinnen with a name that starts like this."""
        start = fold(typed)
        if len(start) < SHORTEST_START:
            return []
        found = (
            term
            for text, terms in self._by_text.items()
            if text.startswith(start)
            for term in terms
            if term.woord.soort is Afkortingsoort.GEZIN and term.rang <= Rang.DEEL
        )
        return _once(found)

    def resembling(self, typed: str) -> list[Term]:
        """Return the gezinnen with a name that is this but for one slip of the finger."""
        word = fold(typed)
        if len(word) <= SHORT:
            return []
        return _once(
            term
            for text, terms in self._by_text.items()
            if one_slip(word, text)
            for term in terms
            if term.woord.soort is Afkortingsoort.GEZIN and term.rang <= Rang.DEEL
        )

    def signalen(self, typed: str) -> list[Term]:
        """Return the signalen that ``typed``, as after a #, may name."""
        exact = [term for term in self._by_text.get(fold(typed), ()) if _is_signaal(term)]
        if exact:
            best = min(term.rang for term in exact)
            return _once(term for term in exact if term.rang == best)
        wanted = fold(typed).split()
        return _once(
            term
            for term in self.terms
            if _is_signaal(term)
            and wanted
            and all(any(w.startswith(word) for w in term.tekst.split()) for word in wanted)
        )


def fold(text: str) -> str:
    """Return ``text`` as words are compared: small letters, no accents, hyphens as spaces."""
    return " ".join(_SEPARATORS.sub(" ", plain(text).replace("_", " ")).split())


def check_afkorting(afkorting: Afkorting, kept: Iterable[Afkorting]) -> None:
    """Raise ``LabelError`` for a text that is empty or too long, or stands for something else."""
    text = fold(afkorting.tekst)
    if not text:
        raise LabelError("afkorting_leeg")
    if len(afkorting.tekst) > LONGEST_SHORT or len(text.split()) > LONGEST_TERM:
        raise LabelError("afkorting_lang")
    if any(each.id != afkorting.id and fold(each.tekst) == text for each in kept):
        raise LabelError("afkorting_dubbel")


def name_terms(woord: Woord, personen: str = "") -> list[Term]:
    """Return what may be typed for a gezin: its name, a word of it, a person in it, initials."""
    whole = fold(woord.naam)
    parts = [part for part in whole.split() if part not in _HOUSEHOLD]
    own = " ".join(parts) or whole
    found = [Term(tekst=own, woord=woord)]
    if whole != own:
        found.append(Term(tekst=whole, woord=woord, stellig=True))
    telling = [part for part in parts if part not in _SMALL and len(part) >= SHORTEST_START]
    found += [Term(tekst=part, woord=woord, rang=Rang.DEEL) for part in telling if part != own]
    for persoon in personen.split(", "):
        words = fold(persoon)
        told = {words, *(word for word in words.split() if len(word) >= SHORTEST_START)}
        found += [
            Term(tekst=each, woord=woord, rang=Rang.PERSOON)
            for each in sorted(told - _SMALL - {""})
            if each != own and each not in telling
        ]
    short = initialen(woord.naam).replace(".", "").lower()
    if len(short) > 1:
        found.append(Term(tekst=fold(short), woord=woord, rang=Rang.INITIALEN))
    return found


def _is_signaal(term: Term) -> bool:
    return term.woord.soort is Afkortingsoort.SIGNAAL


def _is_name(term: Term) -> bool:
    return term.rang is Rang.EIGEN and term.woord.soort is Afkortingsoort.GEZIN


def _once(terms: Iterable[Term]) -> list[Term]:
    found: dict[tuple[Afkortingsoort, str], Term] = {}
    for term in terms:
        found.setdefault((term.woord.soort, term.woord.doel), term)
    return list(found.values())
