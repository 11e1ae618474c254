"""The terms of a gezin: what runs by itself, with what the user said about it, and their own."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID

from gco_desktop.domain.aanleidingen import (
    LEEFTIJD,
    Aanleiding,
    TrajectBron,
    of_indicaties,
    of_persoon,
    of_procedures,
    of_traject,
)
from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.ids import GezinId, PersoonId
from gco_desktop.domain.indicatie import Indicatie, Procedure
from gco_desktop.domain.mijlpaal import Mijlpaal, MijlpaalStand
from gco_desktop.domain.termijnen import Termijn, Termijnsoort, by_date
from gco_desktop.domain.termijnvenster import Venster

_YEARS_SHOWN = 2
_OWN_WARNING = 14  # days before a term of the user's own
_NAZORG = "NAZORG_CHECK"


def _nameless(_thing: Indicatie | Procedure) -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GezinBron:
    """All that terms of one gezin follow from.

    ``archief`` silences every reminder; ``gesloten`` those that only matter while support goes on.
    ``over`` gives the name of a decision or a procedure in a few words.
    """

    gezin_id: GezinId
    naam: str
    archief: bool = False
    gesloten: bool = False
    personen: tuple[Persoon, ...] = ()
    clienten: frozenset[PersoonId] = frozenset()
    indicaties: tuple[Indicatie, ...] = ()
    procedures: tuple[Procedure, ...] = ()
    trajecten: tuple[TrajectBron, ...] = ()
    mijlpalen: tuple[Mijlpaal, ...] = ()
    over: Callable[[Indicatie | Procedure], str] = _nameless


def termijnen(
    bron: GezinBron, soorten: Mapping[str, Termijnsoort], vandaag: date, tot: date | None = None
) -> list[Termijn]:
    """Return the terms of a gezin, first day first.

    With ``tot`` only the open ones whose reminder has begun today, or whose day is not later.
    """
    return termijnen_in(Venster(soorten, vandaag, tot), bron)


def termijnen_in(venster: Venster, bron: GezinBron) -> list[Termijn]:
    """Return the terms of a gezin that are asked for, first day first."""
    return sorted(_Maker(bron, venster).make(), key=by_date)


def subject_of(thing: Mijlpaal | Aanleiding | Termijn) -> UUID | None:
    """Return the id of what a term is about: the closest thing, and else the person."""
    return thing.procedure_id or thing.indicatie_id or thing.traject_id or thing.persoon_id


class _Maker:
    """Makes the terms of one gezin; all that does not ask is left early."""

    def __init__(self, bron: GezinBron, venster: Venster) -> None:
        self._bron = bron
        self._venster = venster
        self._soorten = venster.soorten
        self._vandaag = venster.vandaag
        self._personen = {persoon.id: persoon for persoon in bron.personen}
        self._said: dict[tuple[str, int], list[Mijlpaal]] = {}
        for mijlpaal in bron.mijlpalen:
            self._said.setdefault(_key(mijlpaal), []).append(mijlpaal)
        self._codes = {code for code, _subject in self._said}
        self._subjects = {subject for _code, subject in self._said}
        self._used: set[int] = set()
        self._things: dict[int, Indicatie | Procedure] = {}

    def make(self) -> Iterator[Termijn]:
        for aanleiding in self._aanleidingen():
            soort = self._soorten.get(aanleiding.code)
            words = self._words(aanleiding) if aanleiding.code in self._codes else None
            if soort is not None and (words or self._venster.may_ask(soort, aanleiding)):
                termijn = self._calculated(soort, aanleiding, words)
                if self._shown(termijn, aanleiding):
                    yield termijn
        for mijlpaal in self._own():
            termijn = self._of_user(mijlpaal)
            if self._venster.wanted(termijn):
                yield termijn

    def _aanleidingen(self) -> Iterator[Aanleiding]:
        for traject in self._bron.trajecten:
            yield from of_traject(traject)
        if self._venster.tot is None or not self._bron.gesloten:
            yield from self._of_personen()

    def _of_personen(self) -> Iterator[Aanleiding]:
        bron = self._bron
        indicaties = _by_person(bron.indicaties)
        procedures = _by_person(bron.procedures)
        for persoon in bron.personen:
            own = indicaties.get(persoon.id.int, ())
            against = procedures.get(persoon.id.int, ())
            if persoon.id in bron.clienten and persoon.overleden_op is None:
                yield from of_persoon(persoon, own, self._ages(persoon))
            if own:
                wanted = [each for each in own if self._matters(each)]
                yield from of_indicaties(wanted, own, against, self._vandaag)
            if against:
                yield from of_procedures(against)

    def _matters(self, indicatie: Indicatie) -> bool:
        """Whether anything may follow from it; the user may have set another day."""
        return indicatie.id.int in self._subjects or not self._venster.long_past(indicatie)

    def _words(self, aanleiding: Aanleiding) -> Mijlpaal | None:
        """Return what the user said about it, newest first; of an earlier base it says nothing."""
        for mijlpaal in reversed(self._said.get(_key(aanleiding), ())):
            if mijlpaal.basis_op == (None if aanleiding.los else aanleiding.basis):
                self._used.add(mijlpaal.id.int)
                return mijlpaal
        return None

    def _ages(self, persoon: Persoon) -> Sequence[str]:
        if self._said and any(_key_of(code, persoon.id) in self._said for code in LEEFTIJD):
            return LEEFTIJD  # the user may have set another day
        return self._venster.ages(persoon.geboortedatum)

    def _shown(self, termijn: Termijn, aanleiding: Aanleiding) -> bool:
        if self._venster.tot is not None:
            return self._venster.wanted(termijn)
        if not (aanleiding.los and termijn.voorbij and termijn.mijlpaal_id is None):
            return True
        year = termijn.datum.year if termijn.datum else termijn.jaar
        return year is None or year >= self._vandaag.year - _YEARS_SHOWN

    def _calculated(
        self, soort: Termijnsoort, aanleiding: Aanleiding, words: Mijlpaal | None
    ) -> Termijn:
        basis = aanleiding.basis
        day = basis if isinstance(basis, date) else None
        jaar = None if isinstance(basis, date) else basis + soort.jaren
        berekend = None if day is None else soort.op(day)
        datum = (words and words.datum) or aanleiding.datum or berekend
        stand = words.stand if words else MijlpaalStand.OPEN
        vanzelf = stand is MijlpaalStand.OPEN and aanleiding.klaar
        moved = words is not None and words.datum is not None
        voorbij = not moved and self._passed(datum, jaar, aanleiding.geldig)
        asks = stand is MijlpaalStand.OPEN and not vanzelf and not voorbij
        aftercare = soort.code == _NAZORG and aanleiding.traject_id is not None
        quiet = self._bron.gesloten and not aftercare
        return Termijn(
            gezin_id=self._bron.gezin_id,
            gezin=self._bron.naam,
            code=soort.code,
            label=soort.label,
            datum=datum,
            jaar=None if datum else jaar,
            berekend=berekend,
            gezet=words.datum if words else None,
            basis_op=None if aanleiding.los else day,
            herinner_vanaf=self._reminder(soort, datum, aanleiding.persoon_id)
            if asks and not quiet
            else None,
            stand=MijlpaalStand.GEDAAN if vanzelf else stand,
            vanzelf=vanzelf,
            voorbij=voorbij,
            persoon=self._name(aanleiding.persoon_id),
            over=self._over(aanleiding),
            notitie=words.notitie if words else "",
            persoon_id=aanleiding.persoon_id,
            traject_id=aanleiding.traject_id,
            indicatie_id=aanleiding.indicatie_id,
            procedure_id=aanleiding.procedure_id,
            mijlpaal_id=words.id if words else None,
        )

    def _own(self) -> Iterator[Mijlpaal]:
        for mijlpaal in self._bron.mijlpalen:
            thing = mijlpaal.procedure_id or mijlpaal.indicatie_id or mijlpaal.traject_id
            dated = mijlpaal.datum or mijlpaal.basis_op
            here = mijlpaal.gezin_id == self._bron.gezin_id
            if mijlpaal.id.int not in self._used and here and dated and not thing:
                yield mijlpaal

    def _of_user(self, mijlpaal: Mijlpaal) -> Termijn:
        soort = self._soorten.get(mijlpaal.code) if mijlpaal.code else None
        if soort is None:
            label = mijlpaal.label or mijlpaal.code
            soort = Termijnsoort(code=mijlpaal.code, label=label, herinner=_OWN_WARNING)
        basis = None if soort.eigen_datum else mijlpaal.basis_op
        berekend = None if basis is None else soort.op(basis)
        datum = mijlpaal.datum or berekend
        asks = mijlpaal.stand is MijlpaalStand.OPEN
        return Termijn(
            gezin_id=self._bron.gezin_id,
            gezin=self._bron.naam,
            code=mijlpaal.code,
            label=mijlpaal.label or soort.label,
            datum=datum,
            berekend=berekend,
            gezet=mijlpaal.datum,
            basis_op=mijlpaal.basis_op,
            herinner_vanaf=self._reminder(soort, datum, mijlpaal.persoon_id) if asks else None,
            stand=mijlpaal.stand,
            eigen=True,
            persoon=self._name(mijlpaal.persoon_id),
            notitie=mijlpaal.notitie,
            persoon_id=mijlpaal.persoon_id,
            mijlpaal_id=mijlpaal.id,
        )

    def _reminder(
        self, soort: Termijnsoort, datum: date | None, persoon_id: PersoonId | None
    ) -> date | None:
        persoon = self._personen.get(persoon_id) if persoon_id else None
        died = persoon is not None and persoon.overleden_op is not None
        if datum is None or died or self._bron.archief:
            return None
        return datum - timedelta(days=soort.herinner)

    def _passed(self, datum: date | None, jaar: int | None, geldig: int) -> bool:
        if datum is None:
            return jaar is not None and jaar < self._vandaag.year
        return (self._vandaag - datum).days > geldig

    def _over(self, aanleiding: Aanleiding) -> str:
        thing_id = aanleiding.procedure_id or aanleiding.indicatie_id
        if thing_id is None:
            return ""
        if not self._things:
            self._things.update((each.id.int, each) for each in self._bron.indicaties)
            self._things.update((each.id.int, each) for each in self._bron.procedures)
        return self._bron.over(self._things[thing_id.int])

    def _name(self, persoon_id: PersoonId | None) -> str:
        persoon = self._personen.get(persoon_id) if persoon_id else None
        return persoon.naam if persoon else ""


_Owned = TypeVar("_Owned", Indicatie, Procedure)


def _by_person(things: Iterable[_Owned]) -> Mapping[int, Sequence[_Owned]]:
    found: dict[int, list[_Owned]] = {}
    for thing in things:
        found.setdefault(thing.persoon_id.int, []).append(thing)
    return found


def _key(thing: Mijlpaal | Aanleiding) -> tuple[str, int]:
    return _key_of(thing.code, subject_of(thing))


def _key_of(code: str, subject: UUID | None) -> tuple[str, int]:
    return code, subject.int if subject else 0  # a whole number is found sooner than an id
