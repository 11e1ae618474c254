"""Use cases about aanmeldingen: weighing them, and turning one into a traject."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gco_desktop.domain.aanmelding import Aanmelding, Besluit
from gco_desktop.domain.dubbel import resembles, same_name
from gco_desktop.domain.gezin import Gezin, GezinsRelatie, Persoon
from gco_desktop.domain.ids import AanmeldingId, GezinId, PersoonId, RelatieId, TrajectId
from gco_desktop.domain.traject import Traject, TrajectStatus
from gco_desktop.services.context import Context
from gco_desktop.services.traject_history import enrol
from gco_desktop.storage.unit_of_work import UnitOfWork

# Who reports in person belongs to the gezin; a professional does not.
_OF_THE_FAMILY = {"CLIENT": "CLIENT", "NAASTE": "ANDERS"}
_MOST = 5


@dataclass(frozen=True, slots=True)
class AanmeldingService:
    """What a GCO'er can do with aanmeldingen."""

    context: Context

    @property
    def vandaag(self) -> date:
        """The day it is."""
        return self.context.vandaag

    def regels(self) -> Sequence[Aanmelding]:
        """Return every aanmelding: open ones first, the oldest on top; then the last decided."""
        with self.context.read() as uow:
            found = uow.aanmeldingen.find()
        waiting = sorted((each for each in found if each.open), key=lambda each: each.datum)
        decided = sorted(
            (each for each in found if not each.open),
            key=lambda each: each.besluit_op or each.datum,
            reverse=True,
        )
        return (*waiting, *decided)

    def new(self) -> Aanmelding:
        """Return an aanmelding of today, to be filled in; nothing is stored."""
        return Aanmelding(
            id=AanmeldingId(self.context.new_id()), datum=self.context.vandaag, naam=""
        )

    def get(self, aanmelding_id: AanmeldingId) -> Aanmelding:
        """Return one aanmelding, or raise ``NotFoundError``."""
        with self.context.read() as uow:
            return uow.aanmeldingen.get(aanmelding_id)

    def save(self, aanmelding: Aanmelding, *, bsn_reden: str | None = None) -> Aanmelding:
        """Keep a new or changed aanmelding; a decision without a day is of today."""
        aanmelding.check()
        with self.context.write() as uow:
            self.context.guard(uow, aanmelding, bsn_reden)
            kept = aanmelding.settled(self.context.vandaag)
            uow.aanmeldingen.put(kept)
            uow.commit()
        return kept

    def delete(self, aanmelding_id: AanmeldingId) -> None:
        """Throw an aanmelding away; it can be undone. What was made of it stays."""
        with self.context.write() as uow:
            uow.aanmeldingen.delete(aanmelding_id)
            uow.commit()

    def shorten(self, aanmelding_id: AanmeldingId) -> None:
        """Keep no more of an aanmelding than is needed when it comes again; it can be undone."""
        with self.context.write() as uow:
            uow.aanmeldingen.save(uow.aanmeldingen.get(aanmelding_id).shortened())
            uow.commit()

    def gezinnen(self, naam: str) -> tuple[Sequence[Gezin], Sequence[Gezin]]:
        """Return the gezinnen that may be meant with a name, and all of them by name."""
        with self.context.read() as uow:
            gezinnen = sorted(uow.gezinnen.find(), key=lambda gezin: gezin.naam.casefold())
            personen = {persoon.id: persoon for persoon in uow.personen.find()}
            relaties = uow.relaties.find()
        names = {gezin.id: [gezin.naam] for gezin in gezinnen}
        for relatie in relaties:
            names[relatie.gezin_id].append(personen[relatie.persoon_id].achternaam)
        alike = [
            gezin for gezin in gezinnen if any(resembles(naam, each) for each in names[gezin.id])
        ]
        return alike[:_MOST], gezinnen

    def begin_traject(
        self,
        aanmelding: Aanmelding,
        *,
        gezin: GezinId | str,
        bsn_reden: str | None = None,
    ) -> Traject:
        """Assign an aanmelding: a traject for a gezin that is there, or for a new one by name.

        Everything that was filled in goes along, in one step to undo. An aanmelding that became a
        traject already gives that one.
        """
        aanmelding.check()
        with self.context.write() as uow:
            kept = uow.aanmeldingen.current(aanmelding.id)
            if kept is not None and kept.traject_id is not None:
                return uow.trajecten.get(kept.traject_id)
            self.context.guard(uow, aanmelding, bsn_reden)
            today = self.context.vandaag
            aanmelding = replace(aanmelding, besluit=Besluit.TOEGEWEZEN).settled(today)
            gezin_id = self._new_gezin(uow, gezin) if isinstance(gezin, str) else gezin
            client = self._add_aanmelder(uow, aanmelding, gezin_id)
            traject = self._enrol(uow, aanmelding, gezin_id, client)
            uow.aanmeldingen.put(replace(aanmelding, gezin_id=gezin_id, traject_id=traject.id))
            uow.commit()
        return traject

    def _new_gezin(self, uow: UnitOfWork, naam: str) -> GezinId:
        year = self.context.vandaag.year
        gezin = Gezin(
            id=GezinId(self.context.new_id()),
            naam=naam.strip(),
            dossiernummer=f"G{year}-{uow.reads.gezinnen.next_number(year):03d}",
        )
        gezin.check()
        self.context.guard(uow, gezin)
        uow.gezinnen.add(gezin)
        return gezin.id

    def _add_aanmelder(
        self, uow: UnitOfWork, aanmelding: Aanmelding, gezin_id: GezinId
    ) -> PersoonId | None:
        """Add who reported in person, unless already there; return the client, if it is one."""
        role, naam = _OF_THE_FAMILY.get(aanmelding.aanmelder), aanmelding.aanmelder_naam.strip()
        relaties = uow.relaties.find(gezin_id=gezin_id)
        clients = [relatie.persoon_id for relatie in relaties if relatie.is_client]
        alone = clients[0] if len(clients) == 1 else None
        if role is None or not naam:
            return alone
        for relatie in relaties:
            if same_name(uow.personen.get(relatie.persoon_id).naam, naam):
                return relatie.persoon_id if role == "CLIENT" else alone
        first, _space, rest = naam.partition(" ")
        persoon = Persoon(id=PersoonId(self.context.new_id()), voornaam=first, achternaam=rest)
        uow.personen.add(persoon)
        uow.relaties.add(
            GezinsRelatie(
                id=RelatieId(self.context.new_id()),
                gezin_id=gezin_id,
                persoon_id=persoon.id,
                relatie=role,
                is_client=role == "CLIENT",
                aanspreekpunt=not relaties,
            )
        )
        return persoon.id if role == "CLIENT" else alone

    def _enrol(
        self,
        uow: UnitOfWork,
        aanmelding: Aanmelding,
        gezin_id: GezinId,
        client: PersoonId | None,
    ) -> Traject:
        return enrol(
            self.context,
            uow,
            Traject(
                id=TrajectId(self.context.new_id()),
                gezin_id=gezin_id,
                code="",
                client_id=client,
                doelgroep=aanmelding.doelgroep,
                doel=aanmelding.hulpvraag.strip(),
                status=TrajectStatus.TOEGEWEZEN,
                start=aanmelding.besluit_op,
            ),
            aangemeld_op=aanmelding.datum,
            reden=aanmelding.motivering.strip(),
        )
