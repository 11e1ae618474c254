"""What finding is about: names, pieces of text, and how words are compared."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from uuid import UUID

from gco_desktop.domain.ids import GezinId, TrajectId

MOST_WORDS = 12
LONGEST_WORD = 64
SHORTEST_WORD = 2  # one letter stands in everything
MARK, UNMARK = "\x02", "\x03"  # around a word that was found; nobody types these

_WORD = re.compile(r"[^\W_]+")
_SPACES = re.compile(r"\s{2,}|[^\S ]")  # a single space stays as it is
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "\u0131": "i"}
)


@unique
class Naamsoort(StrEnum):
    """Who or what has a name."""

    GEZIN = "gezin"
    PERSOON = "persoon"
    INSTANTIE = "instantie"
    CONTACTPERSOON = "contactpersoon"


@unique
class Stuksoort(StrEnum):
    """What a piece of text is part of; the value is what the index calls it."""

    CONTACT = "contact"
    PLAN = "plan"
    LEEFGEBIED = "leefgebied"
    DOEL = "doel"
    ACTIE = "actie"
    SIGNAAL = "signaal"
    DOCUMENT = "document"
    TAAK = "taak"
    BELOFTE = "belofte"
    GEZIN = "gezin"
    PERSOON = "persoon"
    TRAJECT = "traject"
    ACTIVITEIT = "activiteit"
    AANMELDING = "aanmelding"
    INSTANTIE = "instantie"
    CONTACTPERSOON = "contactpersoon"
    INDICATIE = "indicatie"
    PROCEDURE = "procedure"
    MIJLPAAL = "mijlpaal"
    VERTEGENWOORDIGING = "vertegenwoordiging"
    BETROKKENHEID = "betrokkenheid"
    ECOGRAM = "ecogram"


@dataclass(frozen=True, slots=True, kw_only=True)
class Naam:
    """A name; ``bij`` says where it belongs, ``gesloten`` that nothing goes on there any more."""

    soort: Naamsoort
    id: UUID
    naam: str
    bij: str = ""
    gezin_id: GezinId | None = None
    gesloten: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Deel:
    """A part of a sentence; ``raak`` when it is a word that was looked for."""

    tekst: str
    raak: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Treffer:
    """A piece of text in which the words stand; ``ref`` is the id of what it is part of.

    In ``gemerkt``, the sentence, ``MARK`` and ``UNMARK`` stand around them.
    """

    soort: Stuksoort
    ref: UUID
    gemerkt: str
    gezin_id: GezinId | None = None
    gezin: str = ""
    traject_id: TrajectId | None = None
    datum: date | None = None
    titel: str = ""
    gesloten: bool = False

    @property
    def zin(self) -> tuple[Deel, ...]:
        """The sentence in parts; of all that is found, few are looked at."""
        return parts_of(self.gemerkt)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vondst:
    """What was found for a text; ``teksten`` counts all pieces, also those not among ``treffers``.

    ``teksten`` is None while texts cannot be searched.
    """

    tekst: str = ""
    namen: tuple[Naam, ...] = ()
    treffers: tuple[Treffer, ...] = ()
    teksten: int | None = 0


def plain(text: str) -> str:
    """Return ``text`` in small letters, without diacritics."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char)).translate(_LETTERS)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of what was typed, each once; whatever else stands in it is left out."""
    found = _WORD.findall(unicodedata.normalize("NFC", text))
    return tuple(dict.fromkeys(word[:LONGEST_WORD] for word in found))[:MOST_WORDS]


def parts_of(marked: str) -> tuple[Deel, ...]:
    """Return the parts of a sentence in which ``MARK`` and ``UNMARK`` stand around words."""
    parts: list[Deel] = []
    for number, piece in enumerate(_SPACES.sub(" ", marked).split(MARK)):
        hit, mark, rest = piece.partition(UNMARK) if number else ("", "", piece)
        if not mark:
            hit, rest = "", hit + rest
        parts += [Deel(tekst=hit, raak=True)] if hit else []
        parts += [Deel(tekst=rest)] if rest else []
    return tuple(parts)


def without_marks(marked: str) -> str:
    """Return a sentence without the marks around words."""
    return marked.replace(MARK, "").replace(UNMARK, "")
