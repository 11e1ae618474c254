"""What the words of one line can stand for, in the kluis that is open."""

from collections.abc import Iterable, Iterator, Sequence

from gco_desktop.domain.afkorting import Afkorting, Afkortingsoort
from gco_desktop.domain.overzicht import GezinRegel
from gco_desktop.domain.regel_woorden import Rang, Term, Woord, Woordenboek, fold, name_terms
from gco_desktop.reference import tables
from gco_desktop.storage.unit_of_work import UnitOfWork

_TABLES = {
    Afkortingsoort.VORM: "contactvorm",
    Afkortingsoort.SOORT: "urensoort",
    Afkortingsoort.ACTIVITEIT: "activiteit",
}
_TRAJECT, _YES = "traject_verplicht", "ja"


def make_woordenboek(uow: UnitOfWork) -> Woordenboek:
    """Return every word there is: of the program, of the kluis, and what was learnt."""
    gezinnen = uow.reads.gezinnen.regels(tables.termijnen())
    words = list(_words(uow, gezinnen))
    by_place = {(word.soort, word.doel): word for word in words}
    personen = {str(regel.id): regel.personen for regel in gezinnen}
    terms = [
        *learnt_terms(uow.afkortingen.find(), by_place),
        *_own_terms(words, personen),
        *_built_in(by_place),
    ]
    return Woordenboek(terms)


def known_words(uow: UnitOfWork) -> list[Woord]:
    """Return everything a word can stand for."""
    return list(_words(uow, uow.reads.gezinnen.regels(tables.termijnen())))


def learnt_terms(
    afkortingen: Iterable[Afkorting], by_place: dict[tuple[Afkortingsoort, str], Woord]
) -> Iterator[Term]:
    """Yield what the user taught; what it stood for may be gone."""
    for each in afkortingen:
        word = by_place.get((each.soort, each.doel))
        if word is not None:
            yield Term(tekst=fold(each.tekst), woord=word, rang=Rang.GELEERD)


def _words(uow: UnitOfWork, gezinnen: Sequence[GezinRegel]) -> Iterator[Woord]:
    for regel in gezinnen:
        yield Woord(
            soort=Afkortingsoort.GEZIN,
            doel=str(regel.id),
            naam=regel.naam,
            bij=" · ".join(filter(None, (regel.dossiernummer, regel.plaats))),
            gesloten=regel.gearchiveerd,
        )
    for soort, table in _TABLES.items():
        for code, label in tables.choices(table):
            row = tables.entries(table)[code]
            needed = row.get(_TRAJECT) == _YES
            yield Woord(soort=soort, doel=code, naam=label, gezin_nodig=needed)
    for signaal in uow.signalen.find():
        yield Woord(soort=Afkortingsoort.SIGNAAL, doel=str(signaal.id), naam=signaal.titel)


def _own_terms(words: Iterable[Woord], personen: dict[str, str]) -> Iterator[Term]:
    for word in words:
        if word.soort is Afkortingsoort.GEZIN:
            yield from name_terms(word, personen.get(word.doel, ""))
            continue
        yield Term(tekst=fold(word.naam), woord=word)
        if word.soort in _TABLES:
            chip = fold(tables.chip(_TABLES[word.soort], word.doel))
            if chip != fold(word.naam):
                yield Term(tekst=chip, woord=word)


def _built_in(by_place: dict[tuple[Afkortingsoort, str], Woord]) -> Iterator[Term]:
    for row in tables.table("afkorting"):
        word = by_place.get((Afkortingsoort(row["soort"]), row["doel"]))
        if word is not None:  # a form the user switched off is not offered
            yield Term(tekst=fold(row["code"]), woord=word, stellig=row["stellig"] == _YES)
