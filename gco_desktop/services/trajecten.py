"""Use cases about trajecten and their 11 activities."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gco_desktop.domain.aanmelding import Aanmelding
from gco_desktop.domain.activiteit import ActiviteitPeriode
from gco_desktop.domain.ids import GezinId, PersoonId, TrajectId
from gco_desktop.domain.overzicht import TrajectOverzicht, TrajectRegel
from gco_desktop.domain.traject import (
    IntensiteitPeriode,
    Overgang,
    StatusStap,
    Traject,
    TrajectStatus,
)
from gco_desktop.errors import EindVoorBeginError, TrajectOnbekendError
from gco_desktop.reference import tables
from gco_desktop.services.activiteit_detail import ActiviteitDetail, activiteit_detail
from gco_desktop.services.context import Context
from gco_desktop.services.traject_history import (
    close_when_ended,
    enrol,
    in_force,
    make_overgang,
    move_start,
)
from gco_desktop.services.traject_overzicht import traject_overzicht
from gco_desktop.storage.unit_of_work import UnitOfWork

Stap = StatusStap | IntensiteitPeriode


@dataclass(frozen=True, slots=True, kw_only=True)
class TrajectDetail:
    """A traject with its history and how its activities stand.

    ``termijn`` is the days without contact its intensity allows; there is none while it is not
    active, or when the client has died: then ``overleden_op`` tells since when.
    """

    traject: Traject
    gezin: str
    personen: tuple[tuple[PersoonId, str], ...]
    client: str
    opdrachtgever: str
    stappen: tuple[StatusStap, ...]
    intensiteiten: tuple[IntensiteitPeriode, ...]
    overzicht: TrajectOverzicht
    evaluatie_op: date | None
    vandaag: date
    laatste_contact: date | None = None
    termijn: int | None = None
    in_rouw: bool = False
    overleden_op: date | None = None
    aanmelding: Aanmelding | None = None

    @property
    def nazorg_op(self) -> date | None:
        """The day aftercare began, while it goes on."""
        if self.traject.status is not TrajectStatus.NAZORG:
            return None
        return max((s.op for s in self.stappen if s.status is TrajectStatus.NAZORG), default=None)


@dataclass(frozen=True, slots=True)
class TrajectService:
    """What a GCO'er can do with trajecten."""

    context: Context

    def regels(self) -> Sequence[TrajectRegel]:
        """Return every traject by gezin."""
        with self.context.read() as uow:
            return uow.reads.trajecten.regels()

    def new_traject(self, gezin_id: GezinId) -> Traject:
        """Return a traject that starts today, to be filled in; nothing is stored."""
        return Traject(
            id=TrajectId(self.context.new_id()),
            gezin_id=gezin_id,
            code="",
            start=self.context.vandaag,
        )

    def begin(self, traject: Traject, *, bsn_reden: str | None = None) -> Traject:
        """Put a filled-in traject on the caseload; it gets its code here."""
        traject.check()
        with self.context.write() as uow:
            self.context.guard(uow, traject, bsn_reden)
            traject = enrol(self.context, uow, traject)
            uow.commit()
        return traject

    def revise(
        self, traject: Traject, overgangen: Sequence[Overgang] = (), *, bsn_reden: str | None = None
    ) -> Traject:
        """Keep what was filled in of a traject, and how it stands from a day on, in one step.

        Only an ``overgang`` changes the status or the intensity, and dates do: the first of them
        moves along with the start, and an end that has passed closes. History tells of each.
        """
        with self.context.write() as uow:
            for subject in (traject, *overgangen):
                self.context.guard(uow, subject, bsn_reden)
            kept = uow.trajecten.get(traject.id)
            traject = replace(traject, status=kept.status, intensiteit=kept.intensiteit)
            traject.check()
            traject = move_start(self.context, uow, kept, traject)
            for overgang in overgangen:
                traject = make_overgang(self.context, uow, traject, overgang)
            if traject.eind != kept.eind:
                traject = close_when_ended(self.context, uow, traject)
            traject.check()
            uow.trajecten.save(traject)
            uow.commit()
        return traject

    def catch_up(self) -> None:
        """Let each traject show the status and the intensity in force today.

        They may have been set ahead of time, and a traject whose end has passed is closed.
        """
        today = self.context.vandaag
        with self.context.read() as uow:
            reads = uow.reads.trajecten
            overtaken = {traject_id for traject_id, _ in reads.overtaken(today)}
            overtaken |= reads.turned(today)
        if not overtaken:
            return
        with self.context.write() as uow:
            for traject_id in sorted(overtaken):
                traject = in_force(self.context, uow, uow.trajecten.get(traject_id))
                uow.trajecten.save(close_when_ended(self.context, uow, traject))
            uow.commit_for_good()

    def correct(self, stap: Stap, *, bsn_reden: str | None = None) -> Traject:
        """Change the day or the reason of a step in the history.

        Raises ``EindVoorBeginError`` for a traject that would close before its start.
        """
        with self.context.write() as uow:
            self.context.guard(uow, stap, bsn_reden)
            traject = uow.trajecten.get(stap.traject_id)
            if isinstance(stap, IntensiteitPeriode):
                for other in uow.intensiteiten.find(traject_id=traject.id, van=stap.van):
                    if other.id != stap.id:
                        uow.intensiteiten.delete(other.id)
                uow.intensiteiten.save(stap)
            else:
                traject = _corrected(uow, traject, stap)
            return self._settle(uow, traject)

    def remove(self, stap: Stap) -> Traject:
        """Take a step out of the history; the only one of its kind stays. It can be undone."""
        with self.context.write() as uow:
            traject = uow.trajecten.get(stap.traject_id)
            if isinstance(stap, IntensiteitPeriode):
                if len(uow.intensiteiten.find(traject_id=traject.id)) > 1:
                    uow.intensiteiten.delete(stap.id)
            elif len(uow.stappen.find(traject_id=traject.id)) > 1:
                uow.stappen.delete(stap.id)
            return self._settle(uow, traject)

    def _settle(self, uow: UnitOfWork, traject: Traject) -> Traject:
        traject = in_force(self.context, uow, traject)
        traject.check()
        uow.trajecten.save(traject)
        uow.commit()
        return traject

    def detail(self, traject_id: TrajectId) -> TrajectDetail:
        """Return one traject with its history and its activities."""
        today = self.context.vandaag
        with self.context.read() as uow:
            traject, reads = uow.trajecten.get(traject_id), uow.reads.trajecten
            client = uow.personen.current(traject.client_id) if traject.client_id else None
            in_rouw = traject_id in reads.in_rouw()
            term = None if in_rouw or not traject.status.actief else traject.intensiteit
            return TrajectDetail(
                traject=traject,
                gezin=uow.gezinnen.get(traject.gezin_id).naam,
                personen=_personen(uow, traject.gezin_id),
                client="" if client is None else client.naam,
                opdrachtgever=_opdrachtgever(uow, traject),
                stappen=tuple(sorted(uow.stappen.find(traject_id=traject_id), key=lambda s: s.op)),
                intensiteiten=tuple(
                    sorted(uow.intensiteiten.find(traject_id=traject_id), key=lambda p: p.van)
                ),
                overzicht=traject_overzicht(uow, traject_id, today),
                evaluatie_op=reads.evaluation(traject_id),
                vandaag=today,
                laatste_contact=reads.last_contact(traject_id, today),
                termijn=tables.termijnen()[term] if term else None,
                in_rouw=in_rouw,
                overleden_op=client.overleden_op if client is not None and in_rouw else None,
                aanmelding=next(iter(uow.aanmeldingen.find(traject_id=traject_id)), None),
            )

    def find_code(self, code: str) -> Traject:
        """Return the traject with this code, or raise ``TrajectOnbekendError``."""
        with self.context.read() as uow:
            found = uow.trajecten.find(code=code.strip().upper())
        if not found:
            raise TrajectOnbekendError
        return found[0]

    def periodes(self, traject_id: TrajectId, nr: int) -> Sequence[ActiviteitPeriode]:
        """Return the runs of one activity, oldest first."""
        with self.context.read() as uow:
            found = uow.activiteiten.find(traject_id=traject_id, nr=nr)
        return sorted(found, key=lambda periode: periode.van or date.min)

    def new_periode(self, traject_id: TrajectId, nr: int) -> ActiviteitPeriode:
        """Return a run that starts today, to be filled in; nothing is stored."""
        return ActiviteitPeriode(
            id=self.context.new_id(), traject_id=traject_id, nr=nr, van=self.context.vandaag
        )

    def save_periode(self, periode: ActiviteitPeriode, *, bsn_reden: str | None = None) -> None:
        """Keep a new or changed run of an activity."""
        periode.check()
        with self.context.write() as uow:
            self.context.guard(uow, periode, bsn_reden)
            uow.activiteiten.put(periode)
            uow.commit()

    def delete_periode(self, periode: ActiviteitPeriode) -> None:
        """Remove a run of an activity; it can be undone."""
        with self.context.write() as uow:
            uow.activiteiten.delete_all(id=periode.id)
            uow.commit()

    def activiteit(self, traject_id: TrajectId, nr: int) -> ActiviteitDetail:
        """Return everything that was done in one activity; of the contacts the newest."""
        with self.context.read() as uow:
            return activiteit_detail(uow, traject_id, nr)


def _corrected(uow: UnitOfWork, traject: Traject, stap: StatusStap) -> Traject:
    kept = uow.stappen.get(stap.id)
    closes = stap.status is TrajectStatus.AFGESLOTEN
    if closes and traject.start is not None and stap.op < traject.start:
        raise EindVoorBeginError
    uow.stappen.save(stap)
    if stap.status.gesloten and traject.eind == kept.op:
        return replace(traject, eind=stap.op)
    if stap.status.actief and traject.start == kept.op:
        return replace(traject, start=stap.op)
    return traject


def _personen(uow: UnitOfWork, gezin_id: GezinId) -> tuple[tuple[PersoonId, str], ...]:
    relaties = sorted(uow.relaties.find(gezin_id=gezin_id), key=lambda each: not each.is_client)
    return tuple(
        (relatie.persoon_id, uow.personen.get(relatie.persoon_id).naam) for relatie in relaties
    )


def _opdrachtgever(uow: UnitOfWork, traject: Traject) -> str:
    party = traject.opdrachtgever_id and uow.opdrachtgevers.current(traject.opdrachtgever_id)
    return party.naam if party else ""
