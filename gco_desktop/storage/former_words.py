"""Names and streets that were changed or removed, as far as a text that may leave holds them.

What is in no such text is not kept: it is gone from the file, as with everything written over.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from gco_desktop.domain.aanmelding import Aanmelding
from gco_desktop.domain.dubbel import words
from gco_desktop.domain.gezin import Gezin, Persoon
from gco_desktop.domain.netwerk import Contactpersoon, Vertegenwoordiging
from gco_desktop.storage.rows import (
    BoekingRow,
    OudenaamRow,
    RitRow,
    ScholingRow,
    UrenregelRow,
)
from gco_desktop.storage.table import Change

Found = set[tuple[str, bool]]  # a word, and whether it is a street
_NAMED = {
    Persoon: ("voornaam", "achternaam"),
    Contactpersoon: ("naam",),
    Vertegenwoordiging: ("door",),
    Aanmelding: ("naam", "aanmelder_naam"),
}
_LEAVING = (
    BoekingRow.omschrijving,
    UrenregelRow.omschrijving,
    RitRow.van,
    RitRow.naar,
    RitRow.doel,
    RitRow.plaats,
    ScholingRow.titel,
    ScholingRow.bewijs,
)
_LONG = 4  # letters; a shorter part of a name stands within too many words


def family_name(naam: str) -> str:
    """Return a name without the word "gezin" before it."""
    return naam.removeprefix("Gezin ").removeprefix("gezin ")


def street_of(adres: str) -> str:
    """Return an address without its house number."""
    return adres.rstrip(" 0123456789")


def keep_former(connection: Connection, changes: Sequence[Change]) -> None:
    """Keep the words that these changes took from the kluis and that may still leave it."""
    gone: Found = set()
    for change in changes:
        gone |= _words_of(change.before) - _words_of(change.after)
    if not gone:
        return
    texts = _leaving(connection)
    kept = [{"tekst": text, "straat": straat} for text, straat in gone if _stands_in(text, texts)]
    if kept:
        connection.execute(upsert(OudenaamRow).on_conflict_do_nothing(), kept)


def former_words(connection: Connection) -> tuple[set[str], set[str]]:
    """Return the names and the streets that were kept."""
    names: set[str] = set()
    streets: set[str] = set()
    for text, straat in connection.execute(select(OudenaamRow.tekst, OudenaamRow.straat)):
        (streets if straat else names).add(text)
    return names, streets


def _words_of(entity: Any) -> Found:
    if isinstance(entity, Gezin):
        found = {(family_name(entity.naam), False), (street_of(entity.adres), True)}
    else:
        names = (getattr(entity, name) for name in _NAMED.get(type(entity), ()))
        found = {(family_name(name), False) for name in names}
    return {(text, straat) for text, straat in found if text.strip()}


def _leaving(connection: Connection) -> set[str]:
    found: set[str] = set()
    for column in _LEAVING:
        for text in connection.scalars(select(column).where(column != "").distinct()):
            found.update(words(text))
    return found


def _stands_in(naam: str, texts: Iterable[str]) -> bool:
    parts = words(naam)
    short = tuple(part for part in parts if len(part) < _LONG)
    long = [part for part in parts if len(part) >= _LONG]
    return any(
        (short and word.startswith(short)) or any(part in word for part in long) for word in texts
    )
