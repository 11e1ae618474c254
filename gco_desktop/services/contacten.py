"""Use cases about contacts: one form, one transaction, 0 to n urenregels."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gco_desktop.domain.belofte import Belofte
from gco_desktop.domain.contactmoment import Contactmoment, Taak
from gco_desktop.domain.datum import monday_of
from gco_desktop.domain.ids import ContactId, GezinId, OpdrachtgeverId, RitId, TaakId, UrenregelId
from gco_desktop.domain.overzicht import ContactRegel
from gco_desktop.domain.traject import leading
from gco_desktop.domain.uren import REISTIJD, Rit, Urenregel
from gco_desktop.reference import tables
from gco_desktop.services.context import Context
from gco_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactBundel:
    """A contact with everything its form holds.

    A promise that is left out stays: what became of it is told elsewhere.
    """

    contact: Contactmoment
    uren: tuple[Urenregel, ...] = ()
    rit: Rit | None = None
    taak: Taak | None = None
    beloften: tuple[Belofte, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DagBeeld:
    """What stands on one day already; ``minuten`` are all hours booked on it."""

    datum: date
    minuten: int
    contacten: tuple[ContactRegel, ...]


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
            )

    def save(self, bundel: ContactBundel, *, bsn_reden: str | None = None) -> ContactBundel:
        """Keep a new or changed contact with its hours, all or nothing.

        Every urenregel gets the date, gezin and traject of the contact; one without an
        opdrachtgever gets that of the traject (or of the profile when that is unknown).
        """
        with self.context.write() as uow:
            self._guard(uow, bundel, bsn_reden)
            bundel = self._complete(uow, bundel)
            if uow.contacten.exists(bundel.contact.id):
                self._change(uow, bundel)
            else:
                self._add(uow, bundel)
            uow.commit()
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
            return DagBeeld(
                datum=datum,
                minuten=uow.reads.uren.days(monday)[datum.weekday()],
                contacten=tuple(uow.reads.contacten.on_day(datum)),
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
        uren = tuple(
            replace(
                regel,
                datum=contact.datum,
                gezin_id=contact.gezin_id,
                traject_id=contact.traject_id,
                opdrachtgever_id=regel.opdrachtgever_id or party,
            )
            for regel in bundel.uren
            if regel.minuten
        )
        rit = bundel.rit and replace(bundel.rit, datum=contact.datum, gezin_id=contact.gezin_id)
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


def _change_taak(uow: UnitOfWork, contact_id: ContactId, taak: Taak | None) -> None:
    """Keep the one task that the form of a contact holds; other tasks of it stay."""
    if taak is not None:
        uow.taken.put(taak)
        return
    for first in uow.taken.find(contact_id=contact_id)[:1]:
        uow.taken.delete(first.id)


def _form_order(regel: Urenregel) -> tuple[bool, int]:
    return (regel.soort == REISTIJD, regel.activiteit or 0)
