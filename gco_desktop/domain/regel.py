"""One line, read: "jansen hb 1,5u a5 gisteren 23km #meerzorg".

What is not understood becomes text, and what may mean two things is asked: nothing is guessed and
no word is lost. From the first word of a sentence on only what cannot be part of one is still
read; after a colon, or very many words, everything is text.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise

from gco_desktop.domain.afkorting import Afkortingsoort
from gco_desktop.domain.regel_deel import SINGLE, Betekenis, Deel, Deelsoort, LetOp, Regel
from gco_desktop.domain.regel_vormen import AHEAD, Gelezen, as_text, read_form
from gco_desktop.domain.regel_woorden import LONGEST_TERM, Rang, Term, Woordenboek
from gco_desktop.domain.uren import REISTIJD

_TOKEN = re.compile(r"\S+")
_ENDS = ",;"
_MOST_WORDS = 80
_NO_NAMES = frozenset(
    (
        "aan", "als", "bij", "dan", "die", "dit", "een", "haar", "hem", "het", "hij", "hun", "ik",
        "maar", "met", "naar", "niet", "nog", "ook", "over", "per", "tot", "uit", "van", "voor",
    )
)  # fmt: skip
_KINDS = {
    Afkortingsoort.GEZIN: Deelsoort.GEZIN,
    Afkortingsoort.VORM: Deelsoort.VORM,
    Afkortingsoort.SOORT: Deelsoort.SOORT,
    Afkortingsoort.ACTIVITEIT: Deelsoort.ACTIVITEIT,
    Afkortingsoort.SIGNAAL: Deelsoort.SIGNAAL,
}


def read_regel(
    text: str,
    woorden: Woordenboek,
    vandaag: date,
    antwoorden: Mapping[str, str] | None = None,
) -> Regel:
    """Return the line as it is read; ``antwoorden`` are keys of meanings by what was asked."""
    reader = _Reader(text, woorden, vandaag, antwoorden or {})
    delen = _settle(reader.pieces())
    return Regel(tekst=text, delen=tuple(_merge(text, delen)), vandaag=vandaag)


def question_of(deel: Deel) -> str:
    """Return what the answer to a question is filed under."""
    return " ".join(deel.tekst.lower().split())


@dataclass(slots=True)
class _Reader:
    text: str
    woorden: Woordenboek
    vandaag: date
    antwoorden: Mapping[str, str]
    taken: set[Deelsoort] = field(default_factory=set)
    told: bool = False  # words of a sentence came by
    settled: set[str] = field(default_factory=set)  # what was asked, and answered here

    def pieces(self) -> list[Deel]:
        tokens = list(_TOKEN.finditer(self.text))
        found: list[Deel] = []
        at = 0
        while at < len(tokens):
            if at >= _MOST_WORDS:  # a whole note was pasted
                found += self._rest(tokens[at:])
                break
            deel, count = self._piece(tokens[at:])
            at += count
            found.append(deel)
            self._note(deel)
            if self.text[: deel.tot].endswith(":"):
                found += self._rest(tokens[at:])
                break
        return self._without_slips(self._asked_ahead(found))

    def _asked_ahead(self, found: Sequence[Deel]) -> list[Deel]:
        """Ask about "morgen" right before the words of a sentence: it may be the first of them."""
        delen = list(found)
        for number, (deel, after) in enumerate(pairwise(found)):
            ahead = deel.tekst.rstrip(_ENDS).lower() in AHEAD and deel.soort is Deelsoort.DATUM
            if ahead and not deel.open and _plain_text(after) and after.tekst[0] != ":":
                keuzes = (deel.betekenis, as_text(deel.tekst))
                delen[number] = self._answered(replace(deel, keuzes=keuzes))
        return delen

    def _without_slips(self, found: Sequence[Deel]) -> list[Deel]:
        """Ask about the first word that is nearly a name, when the line has no gezin."""
        delen = list(found)
        if any(deel.soort in {Deelsoort.GEZIN, Deelsoort.SOORT} for deel in delen):
            return delen
        for number, deel in enumerate(delen):
            if deel.soort is Deelsoort.TEKST and not deel.open:
                terms = self.woorden.resembling(_bare_words(deel.tekst))
                if terms:
                    keuzes = (*map(meaning_of, terms), as_text(deel.tekst))
                    delen[number] = self._answered(replace(deel, keuzes=keuzes))
                    break
        return delen

    def _rest(self, tokens: Sequence[re.Match[str]]) -> list[Deel]:
        if not tokens:
            return []
        van, tot = tokens[0].start(), tokens[-1].end()
        words = self.text[van:tot]
        return [Deel(tekst=words, van=van, tot=tot, keuzes=(as_text(words),))]

    def _piece(self, tokens: Sequence[re.Match[str]]) -> tuple[Deel, int]:
        for count in range(min(LONGEST_TERM, len(tokens)), 0, -1):
            span = tokens[:count]
            if any(token[0].endswith(":") for token in span[:-1]):
                continue
            words = " ".join(token[0] for token in span)
            read = self._read(_bare_words(words))
            if read.keuzes or read.fout:
                return replace(self._deel(span, read), zwak=read.zwak), count
        return self._start_of_name(tokens[:1]), 1

    def _read(self, words: str) -> Gelezen:
        if words.startswith("#"):
            return self._signaal(words) if " " not in words else Gelezen()
        form = read_form(words.lower(), self.vandaag, first=not self.told)
        terms = self.woorden.find(words)
        if terms:
            return self._named(words, terms, form)
        if form.keuzes or form.fout:
            return form
        return self._travel(words)

    def _named(self, words: str, terms: Sequence[Term], form: Gelezen) -> Gelezen:
        keuzes = tuple(meaning_of(term) for term in terms)
        if all(term.woord.gesloten for term in terms):
            keuzes = (*keuzes, as_text(words))
        certain = all(term.stellig for term in terms) and form.stellig
        kinds = {each.soort for each in (*keuzes, *form.keuzes)}
        if not certain and kinds <= self.taken - {Deelsoort.GEZIN}:
            return Gelezen()  # the line has one: here the sentence begins
        return Gelezen(
            keuzes=(*keuzes, *form.keuzes),
            stellig=certain or not self.told or self._must_be_name(terms),
            zwak=all(term.rang > Rang.DEEL for term in terms),
        )

    def _must_be_name(self, terms: Sequence[Term]) -> bool:
        """Whether these names, within a sentence, are the gezin that the line still lacks."""
        if self.taken & {Deelsoort.GEZIN, Deelsoort.SOORT}:
            return False
        names = [term.woord.soort is Afkortingsoort.GEZIN for term in terms]
        return all(names) and all(term.rang <= Rang.DEEL for term in terms)

    def _start_of_name(self, span: Sequence[re.Match[str]]) -> Deel:
        word = _bare_words(span[0][0])
        if self.told or Deelsoort.GEZIN in self.taken or word.lower() in _NO_NAMES:
            return self._deel(span, Gelezen())
        terms = self.woorden.starting_with(word)
        return replace(self._deel(span, self._named(word, terms, Gelezen())), zwak=bool(terms))

    def _travel(self, words: str) -> Gelezen:
        """Read "reistijd 40m": the travel of a contact."""
        word, _space, rest = words.partition(" ")
        travels = any(term.woord.doel == REISTIJD for term in self.woorden.find(word))
        if not rest or not travels:
            return Gelezen()
        form = read_form(rest.lower(), self.vandaag, first=True)
        keuzes = tuple(
            replace(each, soort=Deelsoort.REISTIJD, begin=None)
            for each in form.keuzes
            if each.soort is Deelsoort.DUUR
        )
        return Gelezen(keuzes=keuzes)

    def _signaal(self, words: str) -> Gelezen:
        name = words[1:]
        if not name:
            return Gelezen()
        terms = self.woorden.signalen(name)
        new = Betekenis(soort=Deelsoort.SIGNAAL, tekst=name)
        known = tuple(meaning_of(term) for term in terms)
        return Gelezen(keuzes=known if len(known) == 1 else (*known, new))

    def _deel(self, span: Sequence[re.Match[str]], read: Gelezen) -> Deel:
        van, tot = span[0].start(), span[-1].end()
        words = self.text[van:tot]
        deel = Deel(tekst=words, van=van, tot=tot, keuzes=(as_text(words),))
        keuzes = tuple(
            as_text(words) if each.soort is Deelsoort.TEKST else each for each in read.keuzes
        )
        if read.fout is not None and not keuzes:
            deel = replace(deel, fout=read.fout)
        elif keuzes and read.stellig:
            deel = replace(deel, keuzes=keuzes)
        elif keuzes:
            deel = self._doubtful(deel, keuzes)
        return self._answered(deel)

    def _doubtful(self, deel: Deel, keuzes: tuple[Betekenis, ...]) -> Deel:
        """Ask about a word within a sentence, when the line lacks what it may be."""
        free = tuple(each for each in keuzes if each.soort not in self.taken)
        if not free:
            return deel
        return replace(deel, keuzes=(*free, as_text(deel.tekst)))

    def _answered(self, deel: Deel) -> Deel:
        asked = question_of(deel)
        answer = self.antwoorden.get(asked)
        if answer is None or not deel.open:
            return deel
        chosen = tuple(each for each in deel.keuzes if each.sleutel == answer)
        if chosen:
            self.settled.add(asked)
        elif asked in self.settled:
            chosen = (as_text(deel.tekst),)  # the same words once more: asking would never end
        return replace(deel, keuzes=chosen, fout=None) if chosen else deel

    def _note(self, deel: Deel) -> None:
        if deel.open:
            return
        self.taken.add(deel.soort)
        if deel.soort is Deelsoort.TEKST and any(char.isalpha() for char in deel.tekst):
            self.told = True


def meaning_of(term: Term) -> Betekenis:
    """Return what a term stands for."""
    woord = term.woord
    soort = _KINDS[woord.soort]
    if soort is Deelsoort.ACTIVITEIT:
        return Betekenis(soort=soort, getal=int(woord.doel))
    return Betekenis(soort=soort, woord=woord)


def _bare_words(words: str) -> str:
    return words.removesuffix(":").rstrip(_ENDS).strip()


def _settle(delen: Sequence[Deel]) -> list[Deel]:
    """Leave out of each question what the rest of the line says; of two alike the first counts."""
    taken: set[Deelsoort] = set()
    found: list[Deel] = []
    sure = {deel.soort for deel in delen if not deel.open} & SINGLE
    named = any(deel.soort is Deelsoort.GEZIN and not deel.zwak for deel in delen)
    for each in delen:
        deel = replace(each, keuzes=(as_text(each.tekst),)) if each.zwak and named else each
        settled = _without(deel, sure) if deel.open else deel
        if not settled.open and settled.soort in SINGLE:
            if settled.soort in taken:
                settled = _double(settled)
            else:
                taken.add(settled.soort)
        found.append(_remarked(settled))
    return found


def _without(deel: Deel, sure: set[Deelsoort]) -> Deel:
    left = tuple(each for each in deel.keuzes if each.soort not in sure)
    if deel.fout is not None or not left:
        return deel if deel.fout is not None else _double(deel)
    return replace(deel, keuzes=left)


def _double(deel: Deel) -> Deel:
    other = deel.soort is Deelsoort.GEZIN
    remark = LetOp.ANDER_GEZIN if other else LetOp.DUBBEL
    return replace(deel, keuzes=(as_text(deel.tekst),), let_op=remark)


def _remarked(deel: Deel) -> Deel:
    if deel.let_op is not None or deel.open:
        return deel
    meaning = deel.betekenis
    if meaning.woord is not None and meaning.woord.gesloten:
        return replace(deel, let_op=LetOp.GESLOTEN)
    if deel.soort is Deelsoort.DUUR and not meaning.getal:
        return replace(deel, let_op=LetOp.NUL)
    return deel


def _merge(text: str, delen: Sequence[Deel]) -> list[Deel]:
    """Return the pieces with neighbouring words of a sentence as one."""
    found: list[Deel] = []
    for deel in delen:
        before = found[-1] if found else None
        if before is not None and _plain_text(before) and _plain_text(deel):
            words = text[before.van : deel.tot]
            found[-1] = replace(before, tekst=words, tot=deel.tot, keuzes=(as_text(words),))
        else:
            found.append(deel)
    return found


def _plain_text(deel: Deel) -> bool:
    return deel.soort is Deelsoort.TEKST and not deel.open and deel.let_op is None
