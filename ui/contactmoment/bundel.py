"""From the form to what is kept, and back."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from gco_desktop.domain.afstand import format_km
from gco_desktop.domain.belofte import Belofte, Belover
from gco_desktop.domain.contactmoment import Contactmoment, Taak, Uitspraak
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.ids import PersoonId, SignaalId, TrajectId
from gco_desktop.domain.uren import REISTIJD, Rit, Urenregel
from gco_desktop.reference import tables
from gco_desktop.services.beloften import BelofteService
from gco_desktop.services.contacten import ContactBundel, ContactService
from ui.contactmoment.billing import billed, billing_of
from ui.contactmoment.invoer import ContactInvoer, Lezing, RegelInvoer, write_date

_NO_VORM = "ANDERS"


@dataclass(frozen=True, slots=True)
class Builder:
    """Makes the bundle of a form; ``old`` is what stood there before, for a change."""

    service: ContactService
    old: ContactBundel | None = None

    def build(self, invoer: ContactInvoer, lezing: Lezing) -> ContactBundel:
        """Return the contact with its hours, journey and task; needs a form without faults."""
        contact = self._contact(invoer, lezing)
        return ContactBundel(
            contact=contact,
            uren=(*self._hours(contact, invoer, lezing), *self._travel(contact, lezing)),
            rit=self._rit(contact, lezing),
            taak=self._taak(contact, invoer, lezing),
            beloften=self._beloften(contact, invoer, lezing),
            signalen=self._signalen(invoer),
        )

    def _contact(self, invoer: ContactInvoer, lezing: Lezing) -> Contactmoment:
        assert invoer.gezin_id is not None  # noqa: S101 - the form was checked
        assert lezing.datum is not None  # noqa: S101 - the form was checked
        contact = self.service.new(invoer.gezin_id, lezing.datum).contact
        if self.old is not None:
            moved = self.old.contact.gezin_id != invoer.gezin_id
            traject_id = contact.traject_id if moved else self.old.contact.traject_id
            contact = replace(contact, id=self.old.contact.id, traject_id=traject_id)
        if invoer.traject_id:
            contact = replace(contact, traject_id=TrajectId(UUID(invoer.traject_id)))
        return replace(
            contact,
            begintijd=lezing.tijd,
            duur_min=lezing.duur or None,
            vorm=invoer.vorm or _NO_VORM,
            onderwerp=invoer.onderwerp.strip(),
            verslag=invoer.verslag.strip(),
            vertrouwelijk=invoer.vertrouwelijk,
            activiteiten=invoer.activiteiten,
            leefgebieden=invoer.leefgebieden,
            deelnemers=tuple(PersoonId(UUID(each)) for each in invoer.deelnemers),
            deelactiviteiten=invoer.deelactiviteiten,
            uitspraak=invoer.uitspraak,
            volgens=invoer.volgens.strip() if invoer.uitspraak == Uitspraak.VOLGENS else "",
            in_plan=invoer.in_plan,
            delen=invoer.delen,
        )

    def _hours(
        self, contact: Contactmoment, invoer: ContactInvoer, lezing: Lezing
    ) -> list[Urenregel]:
        before = [line for line in self._old_lines() if not _is_travel(line)]
        return [billed(line, invoer, before) for line in self._own_lines(contact, invoer, lezing)]

    def _own_lines(
        self, contact: Contactmoment, invoer: ContactInvoer, lezing: Lezing
    ) -> list[Urenregel]:
        if not invoer.boeken:
            return []
        if invoer.regels:
            pairs = zip(invoer.regels, lezing.regels, strict=True)
            return [self._line(contact, regel, minuten) for regel, minuten in pairs if minuten]
        if not lezing.duur:
            return []
        before = [str(line.id) for line in self._old_lines() if not _is_travel(line)]
        regel = replace(first_regel(invoer), id=before[0] if before else "")
        return [self._line(contact, regel, lezing.duur)]

    def _line(self, contact: Contactmoment, regel: RegelInvoer, minuten: int) -> Urenregel:
        new = self.service.new_regel(contact, minuten, regel.activiteit, regel.soort or None)
        for before in self._old_lines():
            if str(before.id) == regel.id:
                return self._changed(before, new)
        return new

    def _travel(self, contact: Contactmoment, lezing: Lezing) -> list[Urenregel]:
        if not lezing.reistijd:
            return []
        new = self.service.new_reistijd(contact, lezing.reistijd)
        before = [line for line in self._old_lines() if _is_travel(line)]
        return [self._changed(before[0], new) if before else new]

    def _changed(self, before: Urenregel, new: Urenregel) -> Urenregel:
        """Return the old line with the new content; another traject may be of another party."""
        party = before.opdrachtgever_id if before.traject_id == new.traject_id else None
        return replace(
            before,
            datum=new.datum,
            minuten=new.minuten,
            soort=new.soort,
            activiteit=new.activiteit,
            gezin_id=new.gezin_id,
            traject_id=new.traject_id,
            opdrachtgever_id=party,
        )

    def _rit(self, contact: Contactmoment, lezing: Lezing) -> Rit | None:
        if not lezing.km:
            return None
        before = self.old.rit if self.old else None
        if before is not None:
            return replace(before, km_tienden=lezing.km)
        return self.service.new_rit(contact, lezing.km)

    def _taak(self, contact: Contactmoment, invoer: ContactInvoer, lezing: Lezing) -> Taak | None:
        if not invoer.taak.strip():
            return None
        new = self.service.new_taak(contact, invoer.taak.strip(), lezing.taak_voor)
        before = self.old.taak if self.old else None
        if before is None:
            return new
        tijd = before.tijd if new.voor_datum else None  # a time says nothing without a day
        return replace(
            before,
            tekst=new.tekst,
            gezin_id=new.gezin_id,
            voor_datum=new.voor_datum,
            tijd=tijd,
        )

    def _beloften(
        self, contact: Contactmoment, invoer: ContactInvoer, lezing: Lezing
    ) -> tuple[Belofte, ...]:
        """Return the promise of the form; those of before are changed where they stand."""
        if not invoer.belofte.strip():
            return ()
        made = BelofteService(self.service.context).uit_contact(
            contact, invoer.belofte, Belover(invoer.belofte_van), lezing.belofte_voor
        )
        return (made,)

    def _signalen(self, invoer: ContactInvoer) -> tuple[SignaalId, ...]:
        """Return what the contact was about; the form shows the first of several."""
        if not invoer.knelpunt:
            return ()
        others = self.old.signalen[1:] if self.old else ()
        chosen = (SignaalId(UUID(invoer.signaal)),) if invoer.signaal else ()
        return (*chosen, *others)

    def _old_lines(self) -> tuple[Urenregel, ...]:
        return self.old.uren if self.old else ()


def first_regel(invoer: ContactInvoer) -> RegelInvoer:
    """Return the urenregel a form makes by itself: first activity, whole duration."""
    return RegelInvoer(
        activiteit=next(iter(invoer.activiteiten), None),
        soort=tables.urensoort_of(invoer.vorm or _NO_VORM),
        duur=invoer.duur,
    )


def to_invoer(bundel: ContactBundel) -> ContactInvoer:
    """Return the form of a contact that was kept before."""
    contact, rit, taak = bundel.contact, bundel.rit, bundel.taak
    travel = [line for line in bundel.uren if _is_travel(line)][:1]
    own = [line for line in bundel.uren if line not in travel]
    invoer = ContactInvoer(
        gezin_id=contact.gezin_id,
        traject_id=str(contact.traject_id) if contact.traject_id else None,
        datum=write_date(contact.datum),
        tijd=f"{contact.begintijd:%H:%M}" if contact.begintijd else "",
        duur=_duur(contact.duur_min),
        vorm=contact.vorm,
        activiteiten=contact.activiteiten,
        verslag=contact.verslag,
        boeken=bool(own) or (not bundel.uren and not contact.duur_min),
        taak=taak.tekst if taak else "",
        taak_voor=_date(taak.voor_datum) if taak else "",
        reistijd=_duur(sum(line.minuten for line in travel)),
        km=format_km(rit.km_tienden) if rit else "",
        leefgebieden=contact.leefgebieden,
        deelnemers=tuple(str(each) for each in contact.deelnemers),
        onderwerp=contact.onderwerp,
        vertrouwelijk=contact.vertrouwelijk,
        deelactiviteiten=contact.deelactiviteiten,
        uitspraak=contact.uitspraak,
        volgens=contact.volgens,
        in_plan=contact.in_plan,
        delen=contact.delen,
        knelpunt=bool(bundel.signalen),
        signaal=str(bundel.signalen[0]) if bundel.signalen else "",
        **billing_of(own),
    )
    regels = tuple(_regel(line) for line in own)
    plain = len(own) == 1 and replace(regels[0], id="") == first_regel(invoer)
    return invoer if plain else replace(invoer, regels=regels)


def _regel(line: Urenregel) -> RegelInvoer:
    return RegelInvoer(
        activiteit=line.activiteit,
        soort=line.soort,
        duur=format_duur(line.minuten),
        id=str(line.id),
    )


def _is_travel(line: Urenregel) -> bool:
    return line.soort == REISTIJD


def _duur(minuten: int | None) -> str:
    return format_duur(minuten) if minuten else ""


def _date(day: date | None) -> str:
    return write_date(day) if day else ""
