"""Looks for personal data in a text that would leave the kluis.

It cannot recognise a recognisable case; only the reader of the text can.
"""

import re
from collections.abc import Iterable, Iterator

from gco_desktop.domain.bsn import find_bsn
from gco_desktop.exports.findings import Bevinding, Fragment, Soort
from gco_desktop.exports.folding import Folded, fold, fold_name
from gco_desktop.exports.names import OwnNames, Word
from gco_desktop.exports.patterns import HARD, SOFT, Pattern
from gco_desktop.exports.wordlists import KNOWN, SMALL, WORDS

_WORD = re.compile(r"[^\W\d_]+(?:['\-][^\W\d_]+)*")
_SENTENCE_ENDS = ".!?:;\n\"'(•"
_HOUSE_NUMBER = re.compile(r"[\s,]*\d+\s?[a-z]?$")
_MIN_PLACE = 2


def check_text(
    text: str,
    eigen_namen: Iterable[str] = (),
    straten: Iterable[str] = (),
    plaatsen: Iterable[str] = (),
) -> Bevinding:
    """Return what in ``text`` may be personal data, in the order it stands there.

    ``eigen_namen``, ``straten`` and ``plaatsen`` are what the own kluis knows.
    """
    folded = fold(text)
    words = tuple(_words(folded))
    found = [(True, fragment) for fragment in _numbers(text)]
    found += [(True, fragment) for pattern in HARD for fragment in _matches(folded, pattern)]
    found += _own_names(folded, words, OwnNames.of(eigen_namen))
    found += _own_places(folded, straten, Soort.STRAAT)
    found += _own_places(folded, plaatsen, Soort.PLAATS)
    found += [(False, fragment) for pattern in SOFT for fragment in _matches(folded, pattern)]
    found += [(False, fragment) for fragment in _unknown_names(folded, words)]
    hard = sorted({fragment for is_hard, fragment in found if is_hard})
    soft = {fragment for is_hard, fragment in found if not is_hard}
    rest = sorted(f for f in soft if not any(f.overlaps(other) for other in hard))
    return Bevinding(hard=tuple(hard), soft=tuple(rest))


class Neutral:
    """Says of many short texts whether they surely name somebody, or a street, of the own kluis.

    Quicker than ``check_text``: it knows only what the kluis knows, and remembers each answer.
    """

    def __init__(self, eigen_namen: Iterable[str], straten: Iterable[str]) -> None:
        self._names = OwnNames.of(eigen_namen)
        self._straten = tuple(straten)
        self._known: dict[str, bool] = {"": True}

    def __call__(self, text: str) -> bool:
        """Whether the text can leave the kluis."""
        if text not in self._known:
            self._known[text] = not self._names_someone(text)
        return self._known[text]

    def _names_someone(self, text: str) -> bool:
        folded = fold(text)
        for word in _words(folded):
            hits = self._names.hits(word)
            if hits and (word.capital or not hits <= WORDS):
                return True
        glued = next(self._names.squashed(folded.lower), None) is not None
        return glued or any(hard for hard, _ in _own_places(folded, self._straten, Soort.STRAAT))


def _numbers(text: str) -> Iterator[Fragment]:
    for number in find_bsn(text):
        for match in re.finditer(re.escape(number), text):
            yield Fragment(match.start(), match.end(), Soort.BSN, number)


def _matches(folded: Folded, pattern: Pattern) -> Iterator[Fragment]:
    searched = folded.plain if pattern.cased else folded.lower
    for match in pattern.regex.finditer(searched):
        if pattern.accept(folded.plain[match.start() : match.end()]):
            yield _fragment(folded, match.start(), match.end(), pattern.soort)


def _fragment(folded: Folded, begin: int, eind: int, soort: Soort) -> Fragment:
    begin, eind = folded.span(begin, eind)
    return Fragment(begin, eind, soort, folded.text[begin:eind].strip())


def _words(folded: Folded) -> Iterator[Word]:
    before = "."
    last = 0
    for match in _WORD.finditer(folded.plain):
        before = (before + folded.plain[last : match.start()]).rstrip(" \t\r")[-1]
        yield Word(
            begin=match.start(),
            eind=match.end(),
            lower=folded.lower[match.start() : match.end()],
            capital=match[0][0].isupper(),
            all_capitals=match[0].isupper(),
            opens=before in _SENTENCE_ENDS,
        )
        before, last = match[0][-1], match.end()


def _own_names(
    folded: Folded, words: tuple[Word, ...], names: OwnNames
) -> Iterator[tuple[bool, Fragment]]:
    known = False
    for word in words:
        hits = names.hits(word)
        if hits:
            known = True
            is_word = not word.capital and hits <= WORDS
            yield not is_word, _fragment(folded, word.begin, word.eind, Soort.EIGEN_NAAM)
        elif names.resembles(word):
            # At the start of a sentence any word has a capital.
            found = _fragment(folded, word.begin, word.eind, Soort.LIJKT_OP_NAAM)
            yield not word.opens, found
    for begin, eind in () if known else names.squashed(folded.lower):
        yield True, _fragment(folded, begin, eind, Soort.EIGEN_NAAM)


def _own_places(
    folded: Folded, places: Iterable[str], soort: Soort
) -> Iterator[tuple[bool, Fragment]]:
    for name in {_HOUSE_NUMBER.sub("", fold_name(place).strip()) for place in places}:
        if len(name) < _MIN_PLACE or name not in folded.lower:
            continue
        for match in re.finditer(rf"(?<!\w){re.escape(name)}s?(?!\w)", folded.lower):
            is_word = name in WORDS and folded.plain[match.start()].islower()
            yield not is_word, _fragment(folded, match.start(), match.end(), soort)


def _unknown_names(folded: Folded, words: tuple[Word, ...]) -> Iterator[Fragment]:
    for word in words:
        if word.capital and not word.opens and not word.all_capitals and not _is_known(word):
            yield _fragment(folded, word.begin, word.eind, Soort.MOGELIJKE_NAAM)


def _is_known(word: Word) -> bool:
    return word.parts[0] in KNOWN or word.lower in KNOWN or word.lower in SMALL
