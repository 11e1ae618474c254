"""Guesses what each column of a file holds, from its heading and what stands below it."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from gco_desktop.domain.dubbel import words
from gco_desktop.domain.ureninvoer import Invoerkolom
from gco_desktop.imports.rooster import Rooster, text_of
from gco_desktop.reference import tables

_HEADS: Mapping[Invoerkolom, frozenset[str]] = MappingProxyType(
    {
        # Before the lengths: "Soort uren" is no number of hours.
        Invoerkolom.SOORT: frozenset({"soort", "urensoort", "type", "categorie", "taak"}),
        Invoerkolom.DATUM: frozenset({"datum", "dag", "date", "wanneer"}),
        Invoerkolom.MINUTEN: frozenset({"minuten", "min", "minutes"}),
        Invoerkolom.UREN: frozenset({"uren", "uur", "hours", "aantal"}),
        Invoerkolom.DUUR: frozenset(
            {"duur", "tijd", "tijdsduur", "duration", "time", "tijdsbesteding"}
        ),
        Invoerkolom.BEGIN: frozenset(
            {"begin", "begintijd", "van", "start", "starttijd", "aanvang"}
        ),
        Invoerkolom.EIND: frozenset({"eind", "eindtijd", "einde", "tot", "stop", "end"}),
        Invoerkolom.GEZIN: frozenset(
            {"gezin", "client", "klant", "naam", "traject", "project", "dossier", "dossiernummer"}
        ),
        Invoerkolom.ACTIVITEIT: frozenset({"activiteit", "activiteiten", "activity"}),
        Invoerkolom.PRODUCT: frozenset({"product", "zn", "znproduct"}),
        Invoerkolom.OPDRACHTGEVER: frozenset({"opdrachtgever", "organisatie", "customer"}),
        Invoerkolom.OMSCHRIJVING: frozenset(
            {"omschrijving", "opmerking", "beschrijving", "toelichting", "notitie", "description"}
        ),
    }
)
_LENGTHS = (Invoerkolom.MINUTEN, Invoerkolom.DUUR, Invoerkolom.UREN)  # the surest first
_LOOKED_AT = 20
_DAY = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}.*")


def guess_columns(rooster: Rooster) -> tuple[Invoerkolom | None, ...]:
    """Return what each column seems to hold; nothing is guessed twice, and one length will do."""
    found: list[Invoerkolom | None] = []
    for column, head in enumerate(rooster.koppen):
        kind = _by_heading(head)
        if kind is Invoerkolom.PRODUCT and not _of_zn(rooster, column):
            kind = None
        found.append(None if kind in found else kind)
    lengths = [kind for kind in _LENGTHS if kind in found]
    found = [None if kind in lengths[1:] else kind for kind in found]
    if Invoerkolom.DATUM not in found:
        place = _first_days(rooster, found)
        if place is not None:
            found[place] = Invoerkolom.DATUM
    return tuple(found)


def product_of(said: str) -> str | None:
    """Return the code of the product of ZN that a cell names; nothing when there is none."""
    wanted = words(said)
    for code, label in tables.choices("zn_product"):
        if wanted in (words(code), words(label)):
            return code
    return None


def _of_zn(rooster: Rooster, place: int) -> bool:
    """Whether half of what a column says or more are products of ZN; anybody sells products."""
    said = Counter(text_of(row[place]).strip() for _nr, row in rooster.rijen)
    del said[""]
    known = sum(count for text, count in said.items() if product_of(text) is not None)
    return 0 < said.total() <= known * 2


def _by_heading(head: str) -> Invoerkolom | None:
    said = set(words(head))
    return next((kind for kind, known in _HEADS.items() if said & known), None)


def _first_days(rooster: Rooster, taken: Sequence[Invoerkolom | None]) -> int | None:
    for place, kind in enumerate(taken):
        texts = [text_of(row[place]).strip() for _nr, row in rooster.rijen[:_LOOKED_AT]]
        said = [text for text in texts if text]
        if kind is None and said and all(_DAY.fullmatch(text) for text in said):
            return place
    return None
