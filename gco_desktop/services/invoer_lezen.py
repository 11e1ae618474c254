"""Turns the rows of a table into hours, as far as they can be read; nothing is kept here."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

from gco_desktop.domain.activiteit import ACTIVITEITEN
from gco_desktop.domain.bsn import find_bsn
from gco_desktop.domain.dubbel import words
from gco_desktop.domain.ids import GezinId, OpdrachtgeverId, TrajectId
from gco_desktop.domain.invoerregel import read_between, read_day, read_minutes, two_ways
from gco_desktop.domain.uren import BEDRIJF, month_of
from gco_desktop.domain.ureninvoer import (
    Foutregel,
    Indeling,
    Invoerbeeld,
    Invoerkolom,
    Invoerregel,
    OnbekendeNaam,
)
from gco_desktop.errors import BsnVermoedError, GcoError, TekstTeLangError, UrenbestandError
from gco_desktop.imports.kolommen import product_of
from gco_desktop.imports.rooster import Cel, Rooster, text_of
from gco_desktop.reference import tables

LONGEST = 500  # characters of a description
Sleutel = tuple[date, int, str, GezinId | None, int | None, str, str]  # the product last
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kennis:
    """What the kluis knows when a file is read.

    ``gezinnen`` gives by folded name or number which gezinnen it may be; ``trajecten`` the
    leading traject of a gezin, and its opdrachtgever; ``aanwezig`` the hours there are;
    ``partij`` whose hours are of which nobody says it.
    """

    vandaag: date
    gezinnen: Mapping[tuple[str, ...], tuple[GezinId, ...]]
    trajecten: Mapping[GezinId, tuple[TrajectId, OpdrachtgeverId | None]]
    codes: Mapping[str, tuple[GezinId, TrajectId, OpdrachtgeverId | None]]
    opdrachtgevers: Mapping[tuple[str, ...], OpdrachtgeverId]
    gesloten: frozenset[tuple[OpdrachtgeverId | None, str]] = frozenset()
    aanwezig: Counter[Sleutel] = field(default_factory=Counter)
    eerder: datetime | None = None
    partij: OpdrachtgeverId | None = None


def read_hours(rooster: Rooster, indeling: Indeling, kennis: Kennis) -> Invoerbeeld:
    """Return what reading the table would do; raises ``UrenbestandError`` for a bad division."""
    if not indeling.compleet:
        raise UrenbestandError("kolommen")  # noqa: EM101 - a reason, not a text
    reader = _Reader(indeling, kennis)
    for nummer, rij in rooster.rijen:
        reader.take(nummer, rij)
    return reader.result()


class _Reader:
    """Reads row by row, and counts what is to be told."""

    def __init__(self, indeling: Indeling, kennis: Kennis) -> None:
        self._indeling = indeling
        self._kennis = kennis
        self._read: list[Invoerregel] = []
        self._fout: list[Foutregel] = []
        self._onbekend: Counter[str] = Counter()
        self._soorten: Counter[str] = Counter()
        self._spelling: dict[str, str] = {}
        self._two_ways: list[str] = []

    def take(self, nummer: int, rij: tuple[Cel, ...]) -> None:
        """Read one row: it can be read, or is wrong with every reason why."""
        cells = {
            kind: cell
            for kind, cell in zip(self._indeling.kolommen, rij, strict=True)
            if kind is not None
        }
        faults: list[GcoError] = _broken(cells)
        regel = None if faults else self._regel(nummer, cells, faults)
        if regel is None or faults:
            texts = tuple(text_of(cell) for cell in rij)
            self._fout.append(Foutregel(nummer=nummer, cellen=texts, fouten=tuple(faults)))
            return
        if two_ways(cells.get(Invoerkolom.DATUM)):
            self._two_ways.append(text_of(cells[Invoerkolom.DATUM]).strip())
        self._read.append(regel)

    def result(self) -> Invoerbeeld:
        """Return what was found."""
        shut = self._kennis.gesloten
        skip = self._indeling.dubbele_overslaan
        there = doubles(self._read, self._kennis.aanwezig) if skip else frozenset()
        goed = tuple(regel for regel in self._read if regel.nummer not in there)
        return Invoerbeeld(
            goed=goed,
            fout=tuple(self._fout),
            onbekend=tuple(
                OnbekendeNaam(
                    naam=naam,
                    regels=count,
                    keus=self._kennis.gezinnen.get(tuple(words(naam)), ()),
                )
                for naam, count in self._onbekend.items()
            ),
            soorten=tuple(
                OnbekendeNaam(naam=self._spelling[word], regels=count)
                for word, count in self._soorten.items()
            ),
            dubbel=tuple(regel for regel in self._read if regel.nummer in there),
            dagmaand=len(self._two_ways),
            voorbeeld=self._two_ways[0] if self._two_ways else "",
            gesloten=sum((r.opdrachtgever_id, month_of(r.datum)) in shut for r in goed),
            eerder=self._kennis.eerder,
        )

    def _regel(
        self, nummer: int, cells: Mapping[Invoerkolom, Cel], faults: list[GcoError]
    ) -> Invoerregel | None:
        day = _tried(lambda: read_day(cells[Invoerkolom.DATUM], self._kennis.vandaag), faults)
        minutes = _tried(lambda: _minutes(cells), faults)
        soort = _tried(lambda: self._soort(_text(cells, Invoerkolom.SOORT)), faults)
        activiteit = _tried(lambda: _activiteit(cells), faults)
        omschrijving = _tried(lambda: _omschrijving(cells), faults)
        product = _tried(lambda: _product(cells), faults)
        gezin_id, traject_id, usual = self._gezin(_text(cells, Invoerkolom.GEZIN))
        party = _tried(lambda: self._party(cells, usual), faults)
        if day is None or minutes is None or soort is None or omschrijving is None:
            return None
        return Invoerregel(
            nummer=nummer,
            datum=day,
            minuten=minutes,
            soort=soort,
            gezin_id=gezin_id,
            traject_id=traject_id,
            opdrachtgever_id=None if soort == BEDRIJF else party,
            activiteit=activiteit,
            omschrijving=omschrijving,
            zn_product="" if soort == BEDRIJF else product or "",
        )

    def _soort(self, said: str) -> str:
        if not said:
            return self._indeling.soort
        wanted = words(said)
        for code, row in tables.entries("urensoort").items():
            if wanted in (words(code), words(row["label"]), words(row["chip"])):
                return code
        self._soorten[said.casefold()] += 1
        self._spelling.setdefault(said.casefold(), said)
        chosen = self._indeling.soort_of(said)
        if chosen is None:
            raise UrenbestandError("soort", said)  # noqa: EM101 - a reason, not a text
        return chosen

    def _gezin(self, said: str) -> tuple[GezinId | None, TrajectId | None, OpdrachtgeverId | None]:
        if not said:
            return None, None, None
        if found := self._kennis.codes.get(said.upper()):
            return found
        gezinnen = self._kennis.gezinnen.get(tuple(words(said)), ())
        if said in self._indeling.gezinnen:
            chosen = self._indeling.gezinnen[said]
            self._onbekend[said] += 1
        elif len(gezinnen) == 1:
            chosen = gezinnen[0]
        else:
            chosen = None
            self._onbekend[said] += 1
        if chosen is None:
            return None, None, None
        traject = self._kennis.trajecten.get(chosen)
        return (chosen, *traject) if traject else (chosen, None, None)

    def _party(
        self, cells: Mapping[Invoerkolom, Cel], usual: OpdrachtgeverId | None
    ) -> OpdrachtgeverId | None:
        said = _text(cells, Invoerkolom.OPDRACHTGEVER)
        if not said:
            return usual or self._kennis.partij
        found = self._kennis.opdrachtgevers.get(tuple(words(said)))
        if found is None:
            raise UrenbestandError("opdrachtgever", said)  # noqa: EM101 - a reason, not a text
        return found


def doubles(regels: Iterable[Invoerregel], aanwezig: Counter[Sleutel]) -> frozenset[int]:
    """Return the numbers of the rows that are there already.

    A row that tells no product is any of them: it may have been chosen in the kluis since.
    """
    left = Counter(aanwezig)
    every = sorted({key[-1] for key in aanwezig})
    found = set()
    for regel in sorted(regels, key=lambda each: not each.zn_product):  # the surest first
        products = [regel.zn_product] if regel.zn_product else every
        keys = (_key_of(regel, product) for product in products)
        key = next((key for key in keys if left[key] > 0), None)
        if key is not None:
            left[key] -= 1
            found.add(regel.nummer)
    return frozenset(found)


def _key_of(regel: Invoerregel, product: str) -> Sleutel:
    """Return what makes two lines the same hours."""
    return (
        regel.datum,
        regel.minuten,
        regel.soort,
        regel.gezin_id,
        regel.activiteit,
        regel.omschrijving,
        product,
    )


def _broken(cells: Mapping[Invoerkolom, Cel]) -> list[GcoError]:
    """Return a fault when a short cell goes on over more lines: it swallowed the rows below."""
    for kind, cell in cells.items():
        if kind is Invoerkolom.OMSCHRIJVING or not isinstance(cell, str):
            continue
        if len(cell.strip().splitlines()) > 1:
            return [UrenbestandError("regeleinde")]
    return []


def _tried(work: Callable[[], T], faults: list[GcoError]) -> T | None:
    try:
        return work()
    except GcoError as error:
        faults.append(error)
        return None


def _text(cells: Mapping[Invoerkolom, Cel], kind: Invoerkolom) -> str:
    return " ".join(text_of(cells.get(kind)).split())


def _minutes(cells: Mapping[Invoerkolom, Cel]) -> int:
    for kind in (Invoerkolom.MINUTEN, Invoerkolom.DUUR, Invoerkolom.UREN):
        if kind in cells:
            return read_minutes(cells[kind], kind)
    return read_between(cells[Invoerkolom.BEGIN], cells[Invoerkolom.EIND])


def _product(cells: Mapping[Invoerkolom, Cel]) -> str:
    said = _text(cells, Invoerkolom.PRODUCT)
    if not said:
        return ""
    code = product_of(said)
    if code is None:
        raise UrenbestandError("product", said)  # noqa: EM101 - a reason, not a text
    return code


def _activiteit(cells: Mapping[Invoerkolom, Cel]) -> int | None:
    said = _text(cells, Invoerkolom.ACTIVITEIT)
    if not said:
        return None
    number, _dot, _rest = said.partition(".")
    if number.isdecimal() and int(number) in ACTIVITEITEN:
        return int(number)
    for nr in ACTIVITEITEN:
        if words(said) == words(tables.label("activiteit", nr)):
            return nr
    raise UrenbestandError("activiteit", said)  # noqa: EM101 - a reason, not a text


def _omschrijving(cells: Mapping[Invoerkolom, Cel]) -> str:
    said = _text(cells, Invoerkolom.OMSCHRIJVING)
    if len(said) > LONGEST:
        raise TekstTeLangError(LONGEST)
    if find_bsn(said):
        raise BsnVermoedError(("omschrijving",))
    return said
