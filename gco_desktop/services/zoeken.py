"""Use case of finding: names and texts, with whatever somebody types."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from gco_desktop.domain.zoeken import (
    SHORTEST_WORD,
    Naam,
    Naamsoort,
    Treffer,
    Vondst,
    plain,
    words_of,
)
from gco_desktop.errors import DatabaseDamagedError
from gco_desktop.services.context import Context
from gco_desktop.services.zoekindex import ZoekindexService
from gco_desktop.storage.unit_of_work import UnitOfWork

FIRST = 8
MOST = 50
RANKED = 300  # what stands in more pieces says little: then those that were written last
INSIDE = 4  # letters from which a word is looked for inside other words
VARIANTS = 40  # other words that one word may stand for
PENALTY = 0.5  # of what a piece says, when it is of a gezin where nothing goes on any more


class Vocabulary:
    """The words of all texts on lines of their own, folded, the usual ones first."""

    def __init__(self, counted: Sequence[tuple[str, int]] = ()) -> None:
        ordered = sorted(counted, key=lambda each: -each[1])
        self._words = tuple(word for word, _count in ordered)
        self._folded = "".join(f"\n{plain(word)}" for word in self._words) + "\n"

    def variants(self, word: str) -> list[str]:
        """Return the other words that hold this one, or begin with it but for a diacritic."""
        wanted = plain(word)
        start = wanted if len(wanted) >= INSIDE else f"\n{wanted}"
        found: list[str] = []
        place = line = 0
        while len(found) < VARIANTS and (hit := self._folded.find(start, place)) >= 0:
            line += self._folded.count("\n", place, hit + 1)
            place = self._folded.find("\n", hit + 1)
            known = self._words[line - 1]
            if not known.startswith(wanted):
                found.append(known)
        return found


class Names:
    """Every name, those of gezinnen where nothing goes on any more last."""

    def __init__(self, known: Sequence[tuple[Naam, str]] = ()) -> None:
        ordered = sorted(known, key=_order)
        self._names = tuple(naam for naam, _more in ordered)
        self._lines = [_words_line(more) for _naam, more in ordered]
        self._text = "".join(f"\n{line}" for line in self._lines) + "\n"
        self._starts = [0, *accumulate(len(line) + 1 for line in self._lines)]
        self.gezinnen = {
            naam.id.hex: naam for naam, _more in ordered if naam.soort is Naamsoort.GEZIN
        }

    def find(self, words: Sequence[str], limit: int) -> tuple[Naam, ...]:
        """Return the names of which words begin like all these; one above the limit of a kind."""
        starts = [f" {plain(word)}" for word in words]
        found = [self._names[number] for number in self._with(max(starts, key=len), starts)]
        return tuple(
            naam
            for kind in Naamsoort
            for naam in [each for each in found if each.soort is kind][: limit + 1]
        )

    def _with(self, rarest: str, starts: Sequence[str]) -> Iterator[int]:
        place = 0
        while (hit := self._text.find(rarest, place)) >= 0:
            number = bisect_right(self._starts, hit) - 1
            place = self._starts[number + 1]
            if all(start in self._lines[number] for start in starts):
                yield number


class ZoekService:
    """Finds gezinnen, people, organisations and sentences; never fails on what is typed.

    Names and words are remembered while the kluis is open, and read again after a change.
    """

    def __init__(
        self, context: Context, index: ZoekindexService, changes: Callable[[], int]
    ) -> None:
        self._context = context
        self.index = index
        self._changes = changes
        self._names = (-1, Names())
        self._words = (-1, Vocabulary())

    def search(self, tekst: str, limit: int = FIRST) -> Vondst:
        """Return what a text leads to: at most ``limit`` names of a kind, and pieces of text."""
        words = words_of(tekst)
        if not words:
            return Vondst(tekst=tekst)
        with self._context.read() as uow:
            names = self._known_names(uow)
            try:
                count, treffers = self._find_texts(uow, self.match(words), min(limit, MOST))
            except DatabaseDamagedError:
                count, treffers = None, []
        return Vondst(
            tekst=tekst,
            namen=names.find(words, limit),
            treffers=tuple(treffers),
            teksten=count,
        )

    def match(self, words: Sequence[str]) -> str:
        """Return what the index is asked; nothing of what was typed has a meaning of its own."""
        long = [word for word in words if len(word) >= SHORTEST_WORD]
        vocabulary = self._words[1]
        return " AND ".join(_one_of(word, vocabulary.variants(word)) for word in long)

    def learn(self) -> bool:
        """Read which words there are, beside the rest; return whether that was needed."""
        state = self._changes()
        if self._words[0] == state:
            return False
        self._words = (state, Vocabulary(self.index.vocabulary()))
        return True

    def close(self) -> None:
        """Stop looking after the index, and forget names and words: the kluis closes."""
        self.index.close()
        self._names, self._words = (-1, Names()), (-1, Vocabulary())

    def _known_names(self, uow: UnitOfWork) -> Names:
        state = self._changes()
        if self._names[0] != state:
            self._names = (state, Names(uow.reads.zoeken.namen()))
        return self._names[1]

    def _find_texts(self, uow: UnitOfWork, match: str, limit: int) -> tuple[int, list[Treffer]]:
        reads, gezinnen = uow.reads.zoeken, self._names[1].gezinnen
        count = reads.count(match) if match else 0
        if not count:
            return 0, []
        find = reads.best if count <= RANKED else reads.newest
        hits = find(match, limit, gezinnen)
        hits.sort(key=lambda each: each[0] * (PENALTY if each[1].gesloten else 1))
        return count, [treffer for _points, treffer in hits]


def _one_of(word: str, others: Sequence[str]) -> str:
    choices = [f'"{word}"*', *(f'"{other}"' for other in others)]
    return f"({' OR '.join(choices)})"


def _order(known: tuple[Naam, str]) -> tuple[bool, str]:
    naam = known[0]
    return naam.gesloten, plain(naam.naam)


def _words_line(text: str) -> str:
    return "".join(f" {plain(word)}" for word in words_of(text))
