"""Use cases about gezinnen and the persons in them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gco_desktop.domain.dubbel import Bekende, Getypt, find_dubbelen
from gco_desktop.domain.gezin import Gezin, GezinsRelatie, Persoon
from gco_desktop.domain.ids import GezinId, PersoonId, RelatieId
from gco_desktop.domain.overzicht import ContactRegel, GezinRegel
from gco_desktop.domain.traject import Traject, leading
from gco_desktop.reference import tables
from gco_desktop.services.context import Context
from gco_desktop.services.ecogram_vergeten import forget_in_standen
from gco_desktop.services.traject_history import enrol
from gco_desktop.storage.unit_of_work import UnitOfWork

NEWEST = 10  # contacts: who wants more reads the story


@dataclass(frozen=True, slots=True, kw_only=True)
class Lid:
    """A person and how he or she belongs to the gezin."""

    persoon: Persoon
    relatie: GezinsRelatie


@dataclass(frozen=True, slots=True, kw_only=True)
class Vertrek:
    """Where the name of somebody who was taken out of a gezin stays."""

    in_plan: bool = False
    contacten: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GezinDetail:
    """A gezin with everything its screen shows; ``contacten`` are the newest.

    Of the ``leden`` those who left come last. ``laatste_contact`` has been, when one has.
    """

    gezin: Gezin
    leden: tuple[Lid, ...]
    trajecten: tuple[Traject, ...]
    contacten: tuple[ContactRegel, ...]
    contacten_totaal: int
    vandaag: date
    laatste_contact: date | None = None

    @property
    def aanwezig(self) -> tuple[Lid, ...]:
        """The members who did not leave."""
        return tuple(lid for lid in self.leden if not lid.relatie.voorbij(self.vandaag))

    @property
    def aanspreekpunt(self) -> Lid | None:
        """The member who is addressed first."""
        for lid in self.aanwezig:
            if lid.relatie.aanspreekpunt:
                return lid
        return None

    @property
    def leidend(self) -> Traject | None:
        """The active traject that started last, or else the newest one."""
        return leading(self.trajecten)


@dataclass(frozen=True, slots=True)
class GezinService:
    """What a GCO'er can do with gezinnen."""

    context: Context

    def regels(self) -> Sequence[GezinRegel]:
        """Return all gezinnen by name, archived ones included."""
        with self.context.read() as uow:
            return uow.reads.gezinnen.regels(tables.termijnen())

    def detail(self, gezin_id: GezinId, *, limit: int = NEWEST) -> GezinDetail:
        """Return one gezin with its members, trajecten and newest contacts."""
        with self.context.read() as uow:
            gezin = uow.gezinnen.get(gezin_id)
            count, last = uow.reads.contacten.span_of_gezin(gezin_id, self.context.vandaag)
            return GezinDetail(
                gezin=gezin,
                leden=self._leden(uow, gezin_id),
                trajecten=tuple(uow.trajecten.find(gezin_id=gezin_id)),
                contacten=tuple(uow.reads.contacten.of_gezin(gezin_id, limit)),
                contacten_totaal=count,
                vandaag=self.context.vandaag,
                laatste_contact=last,
            )

    def register(
        self,
        gezin: Gezin | str,
        *,
        traject: Traject | None = None,
        bsn_reden: str | None = None,
    ) -> Gezin:
        """Put a new gezin on the caseload, from a name or from a filled-in form.

        An empty dossiernummer gets the next one of the year. A ``traject`` that was filled in
        beside it starts in the same transaction.
        """
        if isinstance(gezin, str):
            gezin = Gezin(id=self.new_gezin_id(), naam=gezin)
        gezin = replace(gezin, naam=gezin.naam.strip())
        gezin.check()
        with self.context.write() as uow:
            self.context.guard(uow, gezin, bsn_reden)
            if traject is not None:
                self.context.guard(uow, traject, bsn_reden)
            if not gezin.dossiernummer:
                year = self.context.vandaag.year
                number = uow.reads.gezinnen.next_number(year)
                gezin = replace(gezin, dossiernummer=f"G{year}-{number:03d}")
            uow.gezinnen.add(gezin)
            if traject is not None:
                traject.check()
                enrol(self.context, uow, traject)
            uow.commit()
        return gezin

    def new_gezin_id(self) -> GezinId:
        """Return an id for a gezin that is still being typed."""
        return GezinId(self.context.new_id())

    def save(self, gezin: Gezin, *, bsn_reden: str | None = None) -> None:
        """Keep the changed gezin."""
        gezin.check()
        with self.context.write() as uow:
            self.context.guard(uow, gezin, bsn_reden)
            uow.gezinnen.save(gezin)
            uow.commit()

    def archive(self, gezin_id: GezinId) -> None:
        """Take the gezin off the list; everything is kept."""
        self._set_archived(gezin_id, self.context.vandaag)

    def unarchive(self, gezin_id: GezinId) -> None:
        """Put the gezin back on the list."""
        self._set_archived(gezin_id, None)

    def _leden(self, uow: UnitOfWork, gezin_id: GezinId) -> tuple[Lid, ...]:
        personen = {each.id: each for each in uow.reads.gezinnen.personen(gezin_id)}
        relaties = uow.relaties.find(gezin_id=gezin_id)
        leden = [Lid(persoon=personen[each.persoon_id], relatie=each) for each in relaties]
        vandaag = self.context.vandaag
        leden.sort(
            key=lambda lid: (
                lid.relatie.voorbij(vandaag),
                not lid.relatie.is_client,
                not lid.relatie.aanspreekpunt,
            )
        )
        return tuple(leden)

    def _set_archived(self, gezin_id: GezinId, day: date | None) -> None:
        with self.context.write() as uow:
            uow.gezinnen.save(replace(uow.gezinnen.get(gezin_id), gearchiveerd_op=day))
            uow.commit()

    def save_persoon(
        self, persoon: Persoon, relatie: GezinsRelatie, *, bsn_reden: str | None = None
    ) -> Lid:
        """Keep a person, new or known, and how he or she belongs to the gezin.

        Only one person of a gezin is addressed first: the one that was kept last.
        """
        persoon.check(self.context.vandaag)
        relatie.check()
        with self.context.write() as uow:
            self.context.guard(uow, persoon, bsn_reden)
            self.context.guard(uow, relatie, bsn_reden)
            uow.personen.put(persoon)
            if relatie.aanspreekpunt:
                for other in uow.relaties.find(gezin_id=relatie.gezin_id, aanspreekpunt=True):
                    if other.id != relatie.id:
                        uow.relaties.save(replace(other, aanspreekpunt=False))
            uow.relaties.put(relatie)
            uow.commit()
        return Lid(persoon=persoon, relatie=relatie)

    def new_persoon(self, gezin_id: GezinId) -> Lid:
        """Return an empty person of the gezin, to be filled in; nothing is stored."""
        persoon = Persoon(id=PersoonId(self.context.new_id()))
        return Lid(persoon=persoon, relatie=self.new_relatie(gezin_id, persoon.id))

    def new_relatie(
        self, gezin_id: GezinId, persoon_id: PersoonId, relatie: str = "ANDERS"
    ) -> GezinsRelatie:
        """Return how a person will belong to a gezin; nothing is stored."""
        return GezinsRelatie(
            id=RelatieId(self.context.new_id()),
            gezin_id=gezin_id,
            persoon_id=persoon_id,
            relatie=relatie,
        )

    def remove_relatie(self, relatie_id: RelatieId) -> Vertrek:
        """Take a person out of a gezin; the person is kept, and contacts keep the name.

        One who belonged to the gezin when a plan was agreed on is not taken out but ends today,
        so that the plan keeps the name as well. Kept ecograms go on with initials.
        """
        with self.context.write() as uow:
            relatie = uow.relaties.current(relatie_id)
            if relatie is None:
                return Vertrek()
            days = uow.reads.gezinnen.settled_days(relatie.gezin_id)
            vertrek = Vertrek(
                in_plan=any(relatie.held_on(day) for day in days),
                contacten=uow.reads.gezinnen.contacts_with(relatie.gezin_id, relatie.persoon_id),
            )
            if vertrek.in_plan:
                uow.relaties.save(replace(relatie, tot=relatie.tot or self.context.vandaag))
            else:
                uow.relaties.delete(relatie_id)
                _forget(uow, relatie)
            uow.commit()
        return vertrek

    def lijken_op(self, getypt: Getypt, niet: PersoonId | None = None) -> list[Bekende]:
        """Return which persons may be the one being typed, with the gezinnen they are in."""
        with self.context.read() as uow:
            known = uow.reads.bekenden.personen()
        return find_dubbelen(getypt, (each for each in known if each.id != niet))

    def persoon(self, persoon_id: PersoonId) -> Persoon:
        """Return one person."""
        with self.context.read() as uow:
            return uow.personen.get(persoon_id)

    def elders(self, gezin_id: GezinId) -> dict[PersoonId, dict[GezinId, str]]:
        """Return in which other gezinnen, by name, the persons of this one are."""
        found: dict[PersoonId, dict[GezinId, str]] = {}
        with self.context.read() as uow:
            for persoon_id, other, naam in uow.reads.gezinnen.elders(gezin_id):
                found.setdefault(PersoonId(persoon_id), {})[GezinId(other)] = naam
        return found

    def personen_elders(self, gezin_id: GezinId) -> Sequence[tuple[Persoon, str]]:
        """Return who is not in this gezin yet, by name, with the gezinnen he or she is in."""
        with self.context.read() as uow:
            namen = {gezin.id: gezin.naam for gezin in uow.gezinnen.find()}
            personen = uow.personen.find()
            relaties = uow.relaties.find()
        present = {
            each.persoon_id
            for each in relaties
            if each.gezin_id == gezin_id and not each.voorbij(self.context.vandaag)
        }
        found: dict[PersoonId, list[str]] = {}
        for each in relaties:
            found.setdefault(each.persoon_id, []).append(namen[each.gezin_id])
        return [
            (persoon, ", ".join(sorted(found.get(persoon.id, ()))))
            for persoon in sorted(personen, key=lambda persoon: persoon.naam.lower())
            if persoon.id not in present
        ]


def _forget(uow: UnitOfWork, relatie: GezinsRelatie) -> None:
    """Leave initials in the kept ecograms, unless the person belongs there in another way."""
    wie, gezin_id = relatie.persoon_id, relatie.gezin_id
    if uow.relaties.find(gezin_id=gezin_id, persoon_id=wie):
        return
    persoon = uow.personen.get(wie)
    names = tuple(filter(None, (persoon.voornaam.strip(), persoon.naam)))
    forget_in_standen(uow, wie, names, gezin_id)
