"""Use cases about contacts: one form, one transaction, 0 to n urenregels."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gco_desktop.domain.belofte import Belofte
from gco_desktop.domain.contactmoment import Contactmoment, Taak
from gco_desktop.domain.datum import monday_of
from gco_desktop.domain.ids import (
    ContactId,
    GezinId,
    OpdrachtgeverId,
    RitId,
    SignaalId,
    TaakId,
    UrenregelId,
)
from gco_desktop.domain.overzicht import ContactRegel
from gco_desktop.domain.signaal import Signaalcontact
from gco_desktop.domain.traject import leading
from gco_desktop.domain.uren import BEDRIJF, REISTIJD, Rit, Urenregel, month_of
from gco_desktop.reference import tables
from gco_desktop.services.context import Context
from gco_desktop.services.ritten import completed
from gco_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactBundel:
    """A contact with everything its form holds.

    A promise that is left out stays: what became of it is told elsewhere. ``signalen`` are what
    the contact was about; a new one must be kept already.
    """

    contact: Contactmoment
    uren: tuple[Urenregel, ...] = ()
    rit: Rit | None = None
    taak: Taak | None = None
    beloften: tuple[Belofte, ...] = ()
    signalen: tuple[SignaalId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DagBeeld:
    """What stands on one day already; ``minuten`` are all hours booked on it.

    ``buren`` are the contacts of the days around it: one may go on past midnight;
    ``gesloten_voor`` the opdrachtgevers for whom its month is closed.
    """

    datum: date
    minuten: int
    contacten: tuple[ContactRegel, ...]
    buren: tuple[ContactRegel, ...] = ()
    gesloten_voor: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactService:
    """What a GCO'er can do with contacts."""

    context: Context

    def new(self, gezin_id: GezinId, datum: date | None = None) -> ContactBundel:
        """Return an empty contact with the gezin, on its leading traject; nothing is stored."""
        with self.context.read() as uow:
            traject = leading(uow.trajecten.find(gezin_id=gezin_id))
        return ContactBundel(
            contact=Contactmoment(
                id=ContactId(self.context.new_id()),
                gezin_id=gezin_id,
                traject_id=None if traject is None else traject.id,
                datum=datum or self.context.vandaag,
            )
        )

    def new_regel(
        self, contact: Contactmoment, minuten: int, activiteit: int | None, soort: str | None = None
    ) -> Urenregel:
        """Return an urenregel on a contact; its kind follows from the form of contact."""
        return Urenregel(
            id=UrenregelId(self.context.new_id()),
            datum=contact.datum,
            minuten=minuten,
            soort=soort or tables.urensoort_of(contact.vorm),
            gezin_id=contact.gezin_id,
            traject_id=contact.traject_id,
            activiteit=activiteit,
            contact_id=contact.id,
        )

    def new_reistijd(self, contact: Contactmoment, minuten: int) -> Urenregel:
        """Return the travel time of a contact."""
        return self.new_regel(contact, minuten, None, REISTIJD)

    def new_rit(self, contact: Contactmoment, km_tienden: int) -> Rit:
        """Return the journey of a contact; ``km_tienden`` in tenths of a kilometre."""
        return Rit(
            id=RitId(self.context.new_id()),
            datum=contact.datum,
            km_tienden=km_tienden,
            gezin_id=contact.gezin_id,
            contact_id=contact.id,
        )

    def new_taak(self, contact: Contactmoment, tekst: str, voor_datum: date | None) -> Taak:
        """Return a task that follows from a contact."""
        return Taak(
            id=TaakId(self.context.new_id()),
            tekst=tekst,
            gezin_id=contact.gezin_id,
            contact_id=contact.id,
            voor_datum=voor_datum,
        )

    def get(self, contact_id: ContactId) -> ContactBundel:
        """Return a contact with its hours, journey and task."""
        with self.context.read() as uow:
            ritten = uow.ritten.find(contact_id=contact_id)
            taken = uow.taken.find(contact_id=contact_id)
            return ContactBundel(
                contact=uow.contacten.get(contact_id),
                uren=tuple(sorted(uow.uren.find(contact_id=contact_id), key=_form_order)),
                rit=ritten[0] if ritten else None,
                taak=taken[0] if taken else None,
                beloften=tuple(uow.beloften.find(contact_id=contact_id)),
                signalen=tuple(
                    link.signaal_id for link in uow.signaalcontacten.find(contact_id=contact_id)
                ),
            )

    def save(self, bundel: ContactBundel, *, bsn_reden: str | None = None) -> ContactBundel:
        """Keep a new or changed contact with its hours, all or nothing.

        Every urenregel gets the date, gezin and traject of the contact; a new one without an
        opdrachtgever gets that of the traject (or of the profile when that is unknown), and so
        does one that goes to another traject.
        """
        with self.context.write() as uow:
            kept = self.store(uow, bundel, bsn_reden)
            uow.commit()
        return kept

    def save_all(
        self, bundels: Sequence[ContactBundel], *, bsn_reden: str | None = None
    ) -> Sequence[ContactBundel]:
        """Keep several contacts, as of one talk about several gezinnen: in one step, or none."""
        with self.context.write() as uow:
            kept = [self.store(uow, bundel, bsn_reden) for bundel in bundels]
            uow.commit()
        return kept

    def store(
        self, uow: UnitOfWork, bundel: ContactBundel, bsn_reden: str | None = None
    ) -> ContactBundel:
        """Keep a contact within a transaction of another use case; as ``save`` does."""
        self._guard(uow, bundel, bsn_reden)
        bundel = self._complete(uow, bundel)
        if uow.contacten.exists(bundel.contact.id):
            self._change(uow, bundel)
        else:
            self._add(uow, bundel)
        self._link(uow, bundel)
        return bundel

    def mark(
        self, contact_id: ContactId, *, in_plan: bool | None = None, delen: bool | None = None
    ) -> None:
        """Offer a contact for the plan, or for the family, or no longer; it can be undone."""
        with self.context.write() as uow:
            contact = uow.contacten.get(contact_id)
            if in_plan is not None:
                contact = replace(contact, in_plan=in_plan)
            if delen is not None:
                contact = replace(contact, delen=delen)
            uow.contacten.save(contact)
            uow.commit()

    def delete(self, contact_id: ContactId) -> None:
        """Remove a contact with its hours, journey and task, if still there; it can be undone.

        Its documents and promises stay with the gezin.
        """
        with self.context.write() as uow:
            uow.uren.delete_all(contact_id=contact_id)
            uow.ritten.delete_all(contact_id=contact_id)
            uow.taken.delete_all(contact_id=contact_id)
            uow.signaalcontacten.delete_all(contact_id=contact_id)
            for document in uow.documenten.find(contact_id=contact_id):
                uow.documenten.save(replace(document, contact_id=None))
            for belofte in uow.beloften.find(contact_id=contact_id):
                uow.beloften.save(replace(belofte, contact_id=None))
            uow.contacten.delete_all(id=contact_id)
            uow.commit()

    def of_gezin(self, gezin_id: GezinId, limit: int) -> Sequence[ContactRegel]:
        """Return the newest contacts of a gezin."""
        with self.context.read() as uow:
            return uow.reads.contacten.of_gezin(gezin_id, limit)

    def day(self, datum: date) -> DagBeeld:
        """Return what stands on a day, so that a form can warn before something is double."""
        monday = monday_of(datum)
        with self.context.read() as uow:
            found = uow.reads.contacten.around(datum)
            return DagBeeld(
                datum=datum,
                minuten=uow.reads.uren.days(monday)[datum.weekday()],
                contacten=tuple(each for each in found if each.datum == datum),
                buren=tuple(each for each in found if each.datum != datum),
                gesloten_voor=tuple(uow.reads.boeken.closed_for(month_of(datum))),
            )

    def _guard(self, uow: UnitOfWork, bundel: ContactBundel, reden: str | None) -> None:
        self.context.guard(uow, bundel.contact, reden)
        for regel in bundel.uren:
            self.context.guard(uow, regel, reden)
        if bundel.taak is not None:
            self.context.guard(uow, bundel.taak, reden)
        for belofte in bundel.beloften:
            belofte.check()
            self.context.guard(uow, belofte, reden)

    def _complete(self, uow: UnitOfWork, bundel: ContactBundel) -> ContactBundel:
        contact = bundel.contact
        found = uow.reads.trajecten.party(contact.traject_id)
        party = None if found is None else OpdrachtgeverId(found)
        # What is booked stays with whom it was booked for, also with nobody: that month may be
        # closed, and a party that came later has no part in it.
        booked = {
            line.id
            for line in uow.uren.find(contact_id=contact.id, traject_id=contact.traject_id)
            if line.soort != BEDRIJF
        }
        uren = tuple(
            replace(
                regel,
                datum=contact.datum,
                gezin_id=contact.gezin_id,
                traject_id=contact.traject_id,
                opdrachtgever_id=regel.opdrachtgever_id or (None if regel.id in booked else party),
            )
            for regel in bundel.uren
            if regel.minuten
        )
        rit = bundel.rit and completed(
            uow, replace(bundel.rit, datum=contact.datum, gezin_id=contact.gezin_id)
        )
        used = dict.fromkeys([*contact.activiteiten, *(r.activiteit for r in uren if r.activiteit)])
        contact = replace(contact, activiteiten=tuple(sorted(used)))
        return replace(bundel, contact=contact, uren=uren, rit=rit)

    def _add(self, uow: UnitOfWork, bundel: ContactBundel) -> None:
        uow.contacten.add(bundel.contact)
        uow.uren.add_all(bundel.uren)
        if bundel.rit is not None:
            uow.ritten.add(bundel.rit)
        if bundel.taak is not None:
            uow.taken.add(bundel.taak)
        uow.beloften.add_all(bundel.beloften)

    def _change(self, uow: UnitOfWork, bundel: ContactBundel) -> None:
        contact_id = bundel.contact.id
        uow.contacten.save(bundel.contact)
        uow.uren.keep_only(bundel.uren, contact_id=contact_id)
        uow.ritten.keep_only((bundel.rit,) if bundel.rit else (), contact_id=contact_id)
        _change_taak(uow, contact_id, bundel.taak)
        for belofte in bundel.beloften:
            uow.beloften.put(belofte)

    def _link(self, uow: UnitOfWork, bundel: ContactBundel) -> None:
        contact_id = bundel.contact.id
        there = {link.signaal_id for link in uow.signaalcontacten.find(contact_id=contact_id)}
        for gone in there - set(bundel.signalen):
            uow.signaalcontacten.delete_all(contact_id=contact_id, signaal_id=gone)
        for signaal_id in dict.fromkeys(bundel.signalen):
            # One that was thrown away meanwhile costs nobody the contact.
            if signaal_id not in there and uow.signalen.exists(signaal_id):
                uow.signaalcontacten.add(
                    Signaalcontact(
                        id=self.context.new_id(), signaal_id=signaal_id, contact_id=contact_id
                    )
                )


def _change_taak(uow: UnitOfWork, contact_id: ContactId, taak: Taak | None) -> None:
    """Keep the one task that the form of a contact holds; other tasks of it stay."""
    shown = [each.id for each in uow.taken.find(contact_id=contact_id)][:1]
    wanted = () if taak is None else (taak,)
    uow.taken.keep_only(wanted, id=shown[0] if shown else None)


def _form_order(regel: Urenregel) -> tuple[bool, int]:
    return (regel.soort == REISTIJD, regel.activiteit or 0)
