"""Use cases about trajecten and their 11 activities."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gco_desktop.domain.activiteit import ActiviteitPeriode
from gco_desktop.domain.ids import GezinId, PersoonId, TrajectId
from gco_desktop.domain.overzicht import ContactRegel, TrajectOverzicht, TrajectRegel
from gco_desktop.domain.traject import (
    IntensiteitPeriode,
    Overgang,
    StatusStap,
    Traject,
)
from gco_desktop.errors import TrajectOnbekendError
from gco_desktop.services.context import Context
from gco_desktop.services.traject_history import enrol, make_overgang
from gco_desktop.services.traject_overzicht import traject_overzicht
from gco_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class TrajectDetail:
    """A traject with its history and how its activities stand."""

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

        Only an ``overgang`` changes the status or the intensity, so that history tells of each.
        """
        with self.context.write() as uow:
            for subject in (traject, *overgangen):
                self.context.guard(uow, subject, bsn_reden)
            kept = uow.trajecten.get(traject.id)
            traject = replace(traject, status=kept.status, intensiteit=kept.intensiteit)
            for overgang in overgangen:
                traject = make_overgang(self.context, uow, traject, overgang)
            traject.check()
            uow.trajecten.save(traject)
            uow.commit()
        return traject

    def catch_up(self) -> None:
        """Let each traject show the intensity in force today, when one was set ahead of time."""
        with self.context.read() as uow:
            overtaken = uow.reads.trajecten.overtaken(self.context.vandaag)
        if not overtaken:
            return
        with self.context.write() as uow:
            for traject_id, intensiteit in overtaken:
                uow.trajecten.save(replace(uow.trajecten.get(traject_id), intensiteit=intensiteit))
            uow.commit_for_good()

    def detail(self, traject_id: TrajectId) -> TrajectDetail:
        """Return one traject with its history and its activities."""
        with self.context.read() as uow:
            traject = uow.trajecten.get(traject_id)
            client = uow.personen.current(traject.client_id) if traject.client_id else None
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
                overzicht=traject_overzicht(uow, traject_id, self.context.vandaag),
                evaluatie_op=uow.reads.trajecten.evaluation(traject_id),
                vandaag=self.context.vandaag,
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

    def contacten(self, traject_id: TrajectId, nr: int) -> Sequence[ContactRegel]:
        """Return the contacts in which an activity was carried out, newest first."""
        with self.context.read() as uow:
            return uow.reads.contacten.of_activiteit(traject_id, nr)


def _personen(uow: UnitOfWork, gezin_id: GezinId) -> tuple[tuple[PersoonId, str], ...]:
    relaties = sorted(uow.relaties.find(gezin_id=gezin_id), key=lambda each: not each.is_client)
    return tuple(
        (relatie.persoon_id, uow.personen.get(relatie.persoon_id).naam) for relatie in relaties
    )


def _opdrachtgever(uow: UnitOfWork, traject: Traject) -> str:
    party = traject.opdrachtgever_id and uow.opdrachtgevers.current(traject.opdrachtgever_id)
    return party.naam if party else ""
