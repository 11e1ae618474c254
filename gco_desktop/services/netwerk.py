"""Use cases about organisations, who works there, and what they do for a gezin."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from gco_desktop.domain.dubbel import Bekende, Getypt, find_dubbelen
from gco_desktop.domain.gezin import GezinsRelatie, Persoon
from gco_desktop.domain.ids import ContactpersoonId, GezinId, InstantieId
from gco_desktop.domain.netwerk import Betrokkenheid, Contactpersoon, Instantie
from gco_desktop.domain.netwerk_overzicht import (
    BetrokkenheidInvoer,
    BetrokkenheidRegel,
    KaartDetail,
    KaartRegel,
)
from gco_desktop.errors import InGebruikError, NotFoundError
from gco_desktop.services.context import Context
from gco_desktop.services.ecogram_vergeten import forget_in_standen
from gco_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class NetwerkService:
    """The sociale kaart, shared by all gezinnen, and who of it does what for which gezin."""

    context: Context

    def kaart(self) -> Sequence[KaartRegel]:
        """Return all organisations and contact persons by name, archived ones included."""
        with self.context.read() as uow:
            return uow.reads.netwerk.kaart(self.context.vandaag)

    def detail(self, wie: UUID) -> KaartDetail:
        """Return an organisation or a contact person; raise ``NotFoundError`` for neither."""
        with self.context.read() as uow:
            mens = uow.contactpersonen.current(wie)
            if mens is not None:
                return self._of_contactpersoon(uow, mens)
            return self._of_instantie(uow, uow.instanties.get(wie))

    def new_instantie(self, naam: str = "") -> Instantie:
        """Return an empty organisation, to be filled in; nothing is stored."""
        return Instantie(id=InstantieId(self.context.new_id()), naam=naam)

    def new_contactpersoon(
        self, instantie_id: InstantieId | None = None, naam: str = ""
    ) -> Contactpersoon:
        """Return an empty contact person, to be filled in; nothing is stored."""
        new_id = ContactpersoonId(self.context.new_id())
        return Contactpersoon(id=new_id, naam=naam, instantie_id=instantie_id)

    def save_instantie(self, instantie: Instantie, *, bsn_reden: str | None = None) -> None:
        """Keep a new or changed organisation."""
        with self.context.write() as uow:
            self._put_instantie(uow, instantie, bsn_reden)
            uow.commit()

    def save_contactpersoon(self, mens: Contactpersoon, *, bsn_reden: str | None = None) -> None:
        """Keep a new or changed contact person."""
        with self.context.write() as uow:
            self._put_contactpersoon(uow, mens, bsn_reden)
            uow.commit()

    def archive(self, wie: UUID) -> None:
        """Take an organisation or contact person off the lists; everything stays readable."""
        self._set_archived(wie, self.context.vandaag)

    def unarchive(self, wie: UUID) -> None:
        """Put an organisation or contact person back on the lists."""
        self._set_archived(wie, None)

    def delete(self, wie: UUID) -> None:
        """Remove an organisation or contact person; one that is gone already stays gone.

        Of a contact person initials are left in the ecograms that were kept.
        Raises ``InGebruikError`` when anything refers to it: archive it instead.
        """
        with self.context.write() as uow:
            reads = uow.reads.bekenden
            if reads.instantie_referred(wie) or reads.contactpersoon_referred(wie):
                raise InGebruikError
            uow.instanties.delete_all(id=wie)
            if uow.contactpersonen.exists(wie):
                forget_in_standen(uow, wie, ())
            uow.contactpersonen.delete_all(id=wie)
            uow.commit()

    def van_gezin(self, gezin_id: GezinId) -> tuple[BetrokkenheidRegel, ...]:
        """Return who does what for a gezin, running first, ended ones by their end."""
        with self.context.read() as uow:
            return tuple(uow.reads.netwerk.of_gezin(gezin_id))

    def invoer(
        self, gezin_id: GezinId, betrokkenheid_id: UUID | None = None
    ) -> BetrokkenheidInvoer:
        """Return what the form for a betrokkenheid, new or known, starts from.

        Archived ones and persons who left are offered only when they are chosen already.
        """
        with self.context.read() as uow:
            found = None if betrokkenheid_id is None else uow.betrokkenheden.get(betrokkenheid_id)
            if found is None:
                found = Betrokkenheid(id=self.context.new_id(), gezin_id=gezin_id)
            vandaag = self.context.vandaag
            relaties = uow.relaties.find(gezin_id=found.gezin_id)
            return BetrokkenheidInvoer(
                betrokkenheid=found,
                instanties=tuple(
                    each
                    for each in uow.instanties.find()
                    if each.gearchiveerd_op is None or each.id == found.instantie_id
                ),
                contactpersonen=tuple(
                    each
                    for each in uow.contactpersonen.find()
                    if each.gearchiveerd_op is None or each.id == found.contactpersoon_id
                ),
                personen=tuple(
                    _present(uow.reads.gezinnen.personen(found.gezin_id), relaties, vandaag)
                ),
                vandaag=vandaag,
            )

    def save_betrokkenheid(
        self,
        betrokkenheid: Betrokkenheid,
        *,
        instantie: Instantie | None = None,
        contactpersoon: Contactpersoon | None = None,
        bsn_reden: str | None = None,
    ) -> Betrokkenheid:
        """Keep who does what for a gezin; what was typed anew beside it is kept in one step."""
        betrokkenheid.check()
        with self.context.write() as uow:
            if instantie is not None:
                self._put_instantie(uow, instantie, bsn_reden)
            if contactpersoon is not None:
                self._put_contactpersoon(uow, contactpersoon, bsn_reden)
            self.context.guard(uow, betrokkenheid, bsn_reden)
            uow.betrokkenheden.put(betrokkenheid)
            uow.commit()
        return betrokkenheid

    def end_betrokkenheid(self, betrokkenheid_id: UUID) -> None:
        """Say that it ended today; it stays readable."""
        with self.context.write() as uow:
            ended = replace(uow.betrokkenheden.get(betrokkenheid_id), tot=self.context.vandaag)
            ended.check()
            uow.betrokkenheden.save(ended)
            uow.commit()

    def delete_betrokkenheid(self, betrokkenheid_id: UUID) -> None:
        """Remove who did what, because it was a mistake; it can be undone."""
        with self.context.write() as uow:
            uow.betrokkenheden.delete_all(id=betrokkenheid_id)
            uow.commit()

    def lijken_op(self, getypt: Getypt, *, mens: bool, niet: UUID | None = None) -> list[Bekende]:
        """Return which organisations, or contact persons, may be the one being typed."""
        with self.context.read() as uow:
            reads = uow.reads.bekenden
            known = reads.mensen() if mens else reads.instanties()
        return find_dubbelen(getypt, (each for each in known if each.id != niet))

    def _put_instantie(self, uow: UnitOfWork, instantie: Instantie, reden: str | None) -> None:
        instantie = replace(instantie, naam=instantie.naam.strip())
        instantie.check()
        self.context.guard(uow, instantie, reden)
        uow.instanties.put(instantie)

    def _put_contactpersoon(self, uow: UnitOfWork, mens: Contactpersoon, reden: str | None) -> None:
        mens = replace(mens, naam=mens.naam.strip())
        mens.check()
        self.context.guard(uow, mens, reden)
        uow.contactpersonen.put(mens)

    def _set_archived(self, wie: UUID, day: date | None) -> None:
        with self.context.write() as uow:
            mens, instantie = uow.contactpersonen.current(wie), uow.instanties.current(wie)
            if mens is not None:
                uow.contactpersonen.save(replace(mens, gearchiveerd_op=day))
            elif instantie is not None:
                uow.instanties.save(replace(instantie, gearchiveerd_op=day))
            else:
                raise NotFoundError
            uow.commit()

    def _of_contactpersoon(self, uow: UnitOfWork, mens: Contactpersoon) -> KaartDetail:
        work = None if mens.instantie_id is None else uow.instanties.get(mens.instantie_id)
        return KaartDetail(
            instantie=work,
            contactpersoon=mens,
            mensen=(),
            betrokken=tuple(uow.reads.netwerk.of_contactpersoon(mens.id)),
            beslist=tuple(uow.reads.netwerk.decides(mens.id)),
            gebruikt=bool(uow.reads.bekenden.contactpersoon_referred(mens.id)),
            vandaag=self.context.vandaag,
        )

    def _of_instantie(self, uow: UnitOfWork, instantie: Instantie) -> KaartDetail:
        mensen = uow.contactpersonen.find(instantie_id=instantie.id)
        mensen.sort(key=lambda each: (each.gearchiveerd_op is not None, each.naam.lower()))
        return KaartDetail(
            instantie=instantie,
            contactpersoon=None,
            mensen=tuple(mensen),
            betrokken=tuple(uow.reads.netwerk.of_instantie(instantie.id)),
            beslist=(),
            gebruikt=bool(uow.reads.bekenden.instantie_referred(instantie.id)),
            vandaag=self.context.vandaag,
        )


def _present(
    personen: Sequence[Persoon], relaties: Iterable[GezinsRelatie], vandaag: date
) -> list[Persoon]:
    here = {each.persoon_id for each in relaties if not each.voorbij(vandaag)}
    return [persoon for persoon in personen if persoon.id in here]
