"""Use cases about terms and milestones."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.ids import GezinId, MijlpaalId
from gco_desktop.domain.indicatie import Indicatie, Procedure
from gco_desktop.domain.mijlpaal import Mijlpaal, MijlpaalStand
from gco_desktop.domain.termijnen import Termijn
from gco_desktop.domain.termijnlijst import GezinBron, subject_of, termijnen_in
from gco_desktop.domain.termijnvenster import Venster
from gco_desktop.errors import DatumError, EindVoorBeginError, NaamOntbreektError, NotFoundError
from gco_desktop.reference import mijlpalen as reference
from gco_desktop.reference import tables
from gco_desktop.services.context import Context
from gco_desktop.storage.unit_of_work import UnitOfWork

_EMPTY = "leeg"


@dataclass(frozen=True, slots=True, kw_only=True)
class GezinTermijnen:
    """The terms of a gezin, and what they follow from."""

    bron: GezinBron
    termijnen: tuple[Termijn, ...]
    vandaag: date

    @property
    def zonder_geboorte(self) -> tuple[Persoon, ...]:
        """The cliënten of whom not even the year of birth is known."""
        return tuple(
            persoon
            for persoon in self.bron.personen
            if persoon.id in self.bron.clienten
            and persoon.overleden_op is None
            and persoon.geboortedatum is None
            and persoon.geboortejaar is None
        )

    @property
    def overleden(self) -> tuple[Persoon, ...]:
        """Who died: nothing reminds of a term of theirs any more."""
        return tuple(persoon for persoon in self.bron.personen if persoon.overleden_op)


@dataclass(frozen=True, slots=True)
class MijlpaalService:
    """What a GCO'er can do with terms."""

    context: Context

    def komend(self, until: date) -> Sequence[Termijn]:
        """Return the open terms of all gezinnen that ask for attention, first day first.

        Those whose reminder has begun, and those whose day is ``until`` at the latest. Someone who
        is in two gezinnen is told of once.
        """
        with self.context.read() as uow:
            return upcoming(uow, self.context.vandaag, until)

    def of_gezin(self, gezin_id: GezinId) -> GezinTermijnen:
        """Return every term of a gezin, with the decisions and procedures they follow from.

        Raises ``NotFoundError`` when there is no such gezin.
        """
        vandaag = self.context.vandaag
        with self.context.read() as uow:
            found = uow.reads.termijnen.bronnen(gezin_id)
        if not found:
            raise NotFoundError
        bron = _named(found[0])
        return GezinTermijnen(
            bron=bron,
            termijnen=tuple(termijnen_in(Venster(reference.soorten(), vandaag), bron)),
            vandaag=vandaag,
        )

    def mark(self, termijn: Termijn, stand: MijlpaalStand) -> None:
        """Keep that a term was handled, is not needed, or is open again; it can be undone."""
        self._keep(termijn, None, stand=stand)

    def change(
        self,
        termijn: Termijn,
        *,
        datum: date | None,
        notitie: str,
        bsn_reden: str | None = None,
    ) -> None:
        """Keep another day and a note; without a day the calculated one counts again.

        Raises ``EindVoorBeginError`` for a day before the one the term starts on, and
        ``DatumError`` when nothing tells the day of a term of the user's own.
        """
        if termijn.eigen and datum is None and termijn.berekend is None:
            raise DatumError(_EMPTY)
        _check(termijn.basis_op, termijn.berekend, datum)
        self._keep(termijn, bsn_reden, datum=datum, notitie=notitie.strip())

    def add(self, mijlpaal: Mijlpaal, *, bsn_reden: str | None = None) -> Mijlpaal:
        """Keep a term of the user's own.

        Raises ``NaamOntbreektError`` without a label or a kind, ``DatumError`` without a day that
        says when, and ``EindVoorBeginError`` for a day before the one it starts on.
        """
        mijlpaal = replace(mijlpaal, label=mijlpaal.label.strip(), notitie=mijlpaal.notitie.strip())
        soort = reference.soorten().get(mijlpaal.code) if mijlpaal.code else None
        if soort is None and not mijlpaal.label:
            raise NaamOntbreektError
        basis = mijlpaal.basis_op if soort and not soort.eigen_datum else None
        if basis is None and mijlpaal.datum is None:
            raise DatumError(_EMPTY)
        if soort is not None and basis is not None:
            _check(basis, soort.op(basis), mijlpaal.datum)
        with self.context.write() as uow:
            self.context.guard(uow, mijlpaal, bsn_reden)
            uow.mijlpalen.add(mijlpaal)
            uow.commit()
        return mijlpaal

    def new(self, gezin_id: GezinId) -> Mijlpaal:
        """Return an empty term of the user's own; nothing is stored."""
        return Mijlpaal(id=MijlpaalId(self.context.new_id()), gezin_id=gezin_id)

    def remove(self, mijlpaal_id: MijlpaalId) -> None:
        """Take a term of the user's own away; it can be undone."""
        with self.context.write() as uow:
            uow.mijlpalen.delete_all(id=mijlpaal_id)
            uow.commit()

    def _keep(self, termijn: Termijn, bsn_reden: str | None, **said: Any) -> None:
        with self.context.write() as uow:
            kept = None if termijn.mijlpaal_id is None else uow.mijlpalen.get(termijn.mijlpaal_id)
            mijlpaal = replace(kept or self._about(termijn), **said)
            handled = mijlpaal.stand is not MijlpaalStand.OPEN
            day = (mijlpaal.afgehandeld_op or self.context.vandaag) if handled else None
            mijlpaal = replace(mijlpaal, afgehandeld_op=day)
            self.context.guard(uow, mijlpaal, bsn_reden)
            uow.mijlpalen.put(mijlpaal)
            uow.commit()

    def _about(self, termijn: Termijn) -> Mijlpaal:
        thing = termijn.procedure_id or termijn.indicatie_id or termijn.traject_id
        return replace(
            self.new(termijn.gezin_id),
            code=termijn.code,
            persoon_id=None if thing else termijn.persoon_id,
            traject_id=termijn.traject_id,
            indicatie_id=termijn.indicatie_id,
            procedure_id=termijn.procedure_id,
            basis_op=termijn.basis_op,
        )


def upcoming(uow: UnitOfWork, vandaag: date, until: date) -> list[Termijn]:
    """Return what ``MijlpaalService.komend`` promises, within a transaction that is open."""
    venster = Venster(reference.soorten(), vandaag, until)
    found: dict[tuple[str, int, date | None], Termijn] = {}
    for bron in uow.reads.termijnen.bronnen():
        for termijn in termijnen_in(venster, _named(bron)):
            thing = termijn.mijlpaal_id if termijn.eigen else subject_of(termijn)
            key = (termijn.code, thing.int if thing else 0, termijn.basis_op)
            found.setdefault(key, termijn)
    return sorted(found.values(), key=lambda termijn: (termijn.datum or date.max, termijn.label))


def _check(basis: date | None, berekend: date | None, datum: date | None) -> None:
    """Refuse a day before the one a term starts on; what only warns of a day may come sooner."""
    runs = basis is not None and berekend is not None and berekend > basis
    if runs and basis and datum and datum < basis:
        raise EindVoorBeginError


def _named(bron: GezinBron) -> GezinBron:
    """Return it so that a decision or a procedure is told of in a few words."""
    return replace(bron, over=_naam)


def _naam(thing: Indicatie | Procedure) -> str:
    return indicatie_naam(thing) if isinstance(thing, Indicatie) else procedure_naam(thing)


def indicatie_naam(indicatie: Indicatie) -> str:
    """Return a decision in a few words: "Wlz VG7", or what it is for."""
    wet = tables.label("wet", indicatie.wet) if indicatie.wet else ""
    what = indicatie.omschrijving
    if indicatie.zorgprofiel:
        profiel = tables.entries("zorgprofiel").get(indicatie.zorgprofiel)
        what = profiel["weergave"] if profiel else indicatie.zorgprofiel
    return f"{wet} {what}".strip()


def procedure_naam(procedure: Procedure) -> str:
    """Return a procedure in a few words: "Bezwaar: beschikking begeleiding"."""
    soort = procedure.soort.value.capitalize()
    return f"{soort}: {procedure.tegen}" if procedure.tegen else soort
