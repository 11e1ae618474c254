"""Use cases about promises: by whom, before when, and what became of them; never exported."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gco_desktop.domain.belofte import (
    Belofte,
    BelofteRegel,
    BelofteStand,
    Belover,
    Wachttijd,
    waiting_times,
)
from gco_desktop.domain.contactmoment import Contactmoment
from gco_desktop.domain.ids import BelofteId, GezinId
from gco_desktop.domain.netwerk import Contactpersoon, Instantie
from gco_desktop.services.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Beloftenboek:
    """Every open promise over all gezinnen, and how long organisations keep them waiting."""

    vandaag: date
    open: tuple[BelofteRegel, ...]
    wachttijden: tuple[Wachttijd, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Partijen:
    """Who can promise something besides oneself and the gezin: by name, none archived."""

    instanties: tuple[Instantie, ...]
    contactpersonen: tuple[Contactpersoon, ...]


@dataclass(frozen=True, slots=True)
class BelofteService:
    """What a GCO'er can do with promises."""

    context: Context

    def book(self) -> Beloftenboek:
        """Return the promises over all gezinnen."""
        vandaag = self.context.vandaag
        with self.context.read() as uow:
            regels = uow.reads.beloften.book()
        return Beloftenboek(
            vandaag=vandaag,
            open=tuple(regel for regel in regels if regel.belofte.open),
            wachttijden=tuple(waiting_times(regels, vandaag)),
        )

    def of_gezin(self, gezin_id: GezinId) -> Sequence[BelofteRegel]:
        """Return every promise of a gezin, first due first."""
        with self.context.read() as uow:
            return uow.reads.beloften.of_gezin(gezin_id)

    def partijen(self, belofte: Belofte | None = None) -> Partijen:
        """Return who can be named as the one who promised, those of ``belofte`` included."""
        with self.context.read() as uow:
            instanties, personen = uow.instanties.find(), uow.contactpersonen.find()
        kept = {belofte.instantie_id, belofte.contactpersoon_id} if belofte else set()
        return Partijen(
            instanties=tuple(
                each
                for each in sorted(instanties, key=lambda each: each.naam.lower())
                if each.gearchiveerd_op is None or each.id in kept
            ),
            contactpersonen=tuple(
                each
                for each in sorted(personen, key=lambda each: each.naam.lower())
                if each.gearchiveerd_op is None or each.id in kept
            ),
        )

    def new(self, gezin_id: GezinId, van: Belover = Belover.IK) -> Belofte:
        """Return a promise made today, to be filled in; nothing is stored."""
        return Belofte(
            id=BelofteId(self.context.new_id()),
            gezin_id=gezin_id,
            van=van,
            tekst="",
            beloofd_op=self.context.vandaag,
        )

    def uit_contact(
        self,
        contact: Contactmoment,
        tekst: str,
        van: Belover = Belover.IK,
        voor_datum: date | None = None,
    ) -> Belofte:
        """Return a promise made in a contact, on its day; nothing is stored.

        It is kept along with the contact when it stands in ``ContactBundel.beloften``.
        """
        return replace(
            self.new(contact.gezin_id, van),
            tekst=tekst.strip(),
            beloofd_op=contact.datum,
            contact_id=contact.id,
            voor_datum=voor_datum,
        )

    def get(self, belofte_id: BelofteId) -> Belofte:
        """Return one promise, or raise ``NotFoundError``."""
        with self.context.read() as uow:
            return uow.beloften.get(belofte_id)

    def save(
        self,
        belofte: Belofte,
        *,
        instantie: Instantie | None = None,
        contactpersoon: Contactpersoon | None = None,
        bsn_reden: str | None = None,
    ) -> Belofte:
        """Keep a new or changed promise; only one of an organisation names who made it.

        Who was typed anew beside it is kept in the same step.
        """
        belofte = replace(belofte, tekst=belofte.tekst.strip())
        belofte.check()
        if belofte.van is not Belover.INSTANTIE:
            belofte = replace(belofte, instantie_id=None, contactpersoon_id=None)
            instantie = contactpersoon = None
        with self.context.write() as uow:
            if instantie is not None:
                instantie.check()
                self.context.guard(uow, instantie, bsn_reden)
                uow.instanties.put(instantie)
            if contactpersoon is not None:
                contactpersoon.check()
                self.context.guard(uow, contactpersoon, bsn_reden)
                uow.contactpersonen.put(contactpersoon)
            self.context.guard(uow, belofte, bsn_reden)
            uow.beloften.put(belofte)
            uow.commit()
        return belofte

    def settle(self, belofte_id: BelofteId, stand: BelofteStand) -> None:
        """Say what became of a promise, today; ``OPEN`` makes it wait again. It can be undone."""
        with self.context.write() as uow:
            belofte = uow.beloften.get(belofte_id)
            uow.beloften.save(belofte.settle(stand, self.context.vandaag))
            uow.commit()

    def delete(self, belofte_id: BelofteId) -> None:
        """Remove a promise, if still there; it can be undone."""
        with self.context.write() as uow:
            uow.beloften.delete_all(id=belofte_id)
            uow.commit()
