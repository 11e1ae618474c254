"""Use cases about closing a day: what may still be booked, and what becomes of it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from statistics import median_low

from gco_desktop.domain.afkorting import Afkortingsoort
from gco_desktop.domain.boeken import correction_month
from gco_desktop.domain.dag import (
    NO_VORM,
    USUAL_MINUTES,
    Antwoord,
    Dag,
    Dagen,
    Gewoonte,
    Kans,
    Voorstel,
    came,
    complete,
    from_the_desk,
    not_counted,
    reopened,
    still_open,
    usual,
    with_usual,
)
from gco_desktop.domain.dag_vorm import AGENDA_WORDS, form_in
from gco_desktop.domain.dagpunt import Dagpunt, Dagstand
from gco_desktop.domain.ids import GezinId, OpdrachtgeverId, UrenregelId
from gco_desktop.domain.regel_woorden import fold
from gco_desktop.domain.traject import leading
from gco_desktop.domain.uren import BEDRIJF, REISTIJD, Urenregel, month_of
from gco_desktop.reference import tables
from gco_desktop.services.contacten import ContactBundel, ContactService
from gco_desktop.services.context import Context
from gco_desktop.services.uren import asks_product
from gco_desktop.storage.unit_of_work import UnitOfWork

BACK = timedelta(days=7)
KEPT = timedelta(days=31)
OWN, EVERY = 20, 200  # contacts that tell what is usual
_SHORTEST_WORD = 5  # letters that tell a kind of hours


@dataclass(frozen=True, slots=True)
class DagService:
    """What a GCO'er can do at the end of a day; nothing is ever booked by itself."""

    context: Context
    contacten: ContactService

    def overview(self) -> Dagen:
        """Return today, and the days of the last week of which something is still open."""
        with self.context.read() as uow:
            today = self.context.vandaag
            kansen = self._open(uow, today - BACK, today)
            every = uow.reads.dag.gewoonten(today, EVERY)
            days = [self._dag(uow, today, kansen.get(today, ()), every)]
            days += [
                self._dag(uow, day, kansen[day], every)
                for day in sorted(kansen, reverse=True)
                if day < today
            ]
        return Dagen(vandaag=days[0], eerder=tuple(days[1:]))

    def count(self) -> int:
        """Return how many proposals there are for today."""
        today = self.context.vandaag
        with self.context.read() as uow:
            return len(self._open(uow, today, today).get(today, ()))

    def opened(self, gezin_id: GezinId) -> None:
        """Remember that the dossier of a gezin was open today; once a day, and no undo step.

        What was remembered of days long past goes: nobody asks for it any more.
        """
        wanted = {"datum": self.context.vandaag, "stand": Dagstand.GEOPEND, "gezin_id": gezin_id}
        with self.context.read() as uow:
            if uow.dagpunten.find(**wanted) or not uow.gezinnen.exists(gezin_id):
                return
        with self.context.write() as uow:
            uow.dagpunten.add(self._punt(self.context.vandaag, Dagstand.GEOPEND, gezin_id))
            first = self.context.vandaag - KEPT
            uow.dagpunten.remove_all([each for each in uow.dagpunten.find() if each.datum < first])
            uow.commit_for_good()

    def book(self, voorstel: Voorstel, *, bsn_reden: str | None = None) -> Antwoord:
        """Keep what was proposed as a contact with its hours and journey; one step for undo.

        An appointment is ticked off with it. With the last answer the day is complete. What was
        answered already is not booked twice.
        """
        bundel = None if voorstel.kans.gezin_id is None else self._bundel(voorstel)
        with self.context.write() as uow:
            if not self._still_asked(uow, voorstel):
                return Antwoord()
            product = False
            if bundel is not None:
                kept = self.contacten.store(uow, bundel, bsn_reden)
                product = asks_product(uow, kept.uren)
            else:
                self._book_hours(uow, voorstel)
            self._tick_off(uow, voorstel.kans)
            last = self._settle(uow, voorstel.kans.datum)
            uow.commit()
        contact_id = bundel.contact.id if bundel else None
        return Antwoord(contact_id=contact_id, compleet=last, product=product)

    def decline(self, voorstel: Voorstel) -> Antwoord:
        """Turn a proposal down: it does not come back; it can be undone."""
        with self.context.write() as uow:
            if not self._still_asked(uow, voorstel):
                return Antwoord()
            self._turn_down(uow, voorstel.kans)
            last = self._settle(uow, voorstel.kans.datum)
            uow.commit()
        return Antwoord(compleet=last)

    def complete(self, day: date, shown: Collection[str]) -> Antwoord:
        """Close a day: turn down what is open of it, as far as its keys are ``shown``.

        It is not complete as long as something came up since, or an appointment is to come.
        """
        with self.context.write() as uow:
            left = [
                kans for kans in self._open(uow, day, day).get(day, ()) if kans.sleutel in shown
            ]
            for kans in left:
                self._turn_down(uow, kans)
            last = self._settle(uow, day)
            uow.commit()
        return Antwoord(compleet=last, overgeslagen=len(left))

    def _open(self, uow: UnitOfWork, van: date, tot: date) -> dict[date, list[Kans]]:
        """Return what is open on each day; of a day that is complete what came up since."""
        now, today = self.context.now(), self.context.vandaag
        kansen, contacten = uow.reads.dag.kansen(van, tot), uow.reads.dag.contacten(van, tot)
        found: dict[date, list[Kans]] = {}
        for day, every in kansen.items():
            punten = uow.dagpunten.find(datum=day)
            come = (each for each in every if came(each, now))
            left = still_open(come, contacten.get(day, {}), punten)
            if day != today and complete(punten) and not reopened(punten):
                left = not_counted(left, punten)
            if left:
                found[day] = left
        return found

    def _to_come(self, uow: UnitOfWork, day: date) -> tuple[time, ...]:
        """Return when the appointments of a day are that nobody answered before their time."""
        now, reads = self.context.now(), uow.reads.dag
        every = reads.kansen(day, day).get(day, [])
        contacten = reads.contacten(day, day).get(day, {})
        left = still_open(every, contacten, uow.dagpunten.find(datum=day))
        return tuple(kans.tijd for kans in left if kans.tijd and not came(kans, now))

    def _dag(
        self, uow: UnitOfWork, day: date, kansen: Iterable[Kans], every: Sequence[Gewoonte]
    ) -> Dag:
        reads, straks = uow.reads.dag, self._to_come(uow, day)
        voorstellen = tuple(
            self._in_books(uow, self._voorstel(uow, kans, every)) for kans in kansen
        )
        return Dag(
            datum=day,
            voorstellen=voorstellen,
            minuten=reads.minuten(day, day).get(day, 0),
            contacten=sum(map(len, reads.contacten(day, day).get(day, {}).values())),
            km_tienden=reads.km_tienden(day, day).get(day, 0),
            compleet=not voorstellen and not straks and _began(uow, day),
            straks=straks,
        )

    def _voorstel(self, uow: UnitOfWork, kans: Kans, every: Sequence[Gewoonte]) -> Voorstel:
        if kans.gezin_id is None:
            soort = _kind_in(kans.tekst)
            took = uow.reads.dag.minuten_van_soort(soort, OWN)
            minuten = median_low(took) if took else USUAL_MINUTES
            return Voorstel(kans=kans, vorm="", soort=soort, minuten=minuten)
        own = uow.reads.dag.gewoonten(kans.datum, OWN, kans.gezin_id)
        if kans.tijd is None:  # nobody says that one went there
            own, every = from_the_desk(own), from_the_desk(every)
        return with_usual(kans, usual(own, every, form_in(kans.tekst, _form_words(uow))))

    def _in_books(self, uow: UnitOfWork, voorstel: Voorstel) -> Voorstel:
        """Return a proposal with the month its hours are booked in when their own is closed."""
        kans = voorstel.kans
        maand, gesloten = month_of(kans.datum), uow.reads.boeken.closed()
        if not any(closed == maand for _, closed in gesloten):
            return voorstel
        traject = None
        if kans.gezin_id is not None:
            traject = leading(uow.trajecten.find(gezin_id=kans.gezin_id))
        found = uow.reads.trajecten.party(None if traject is None else traject.id)
        party = None if found is None else OpdrachtgeverId(found)
        return replace(
            voorstel,
            correctie=correction_month(gesloten, party, maand),
            correctie_bedrijf=correction_month(gesloten, None, maand),
        )

    def _bundel(self, voorstel: Voorstel) -> ContactBundel:
        kans, service = voorstel.kans, self.contacten
        assert kans.gezin_id is not None  # noqa: S101 - the caller knows
        nr = voorstel.activiteit
        contact = replace(
            service.new(kans.gezin_id, kans.datum).contact,
            begintijd=kans.tijd,
            duur_min=voorstel.minuten or None,
            vorm=voorstel.vorm,
            onderwerp=kans.tekst,
            activiteiten=() if nr is None else (nr,),
        )
        uren = [service.new_regel(contact, voorstel.minuten, nr)] if voorstel.minuten else []
        if voorstel.reistijd:
            uren.append(service.new_reistijd(contact, voorstel.reistijd))
        rit = service.new_rit(contact, voorstel.km_tienden) if voorstel.km_tienden else None
        return ContactBundel(contact=contact, uren=tuple(uren), rit=rit)

    def _book_hours(self, uow: UnitOfWork, voorstel: Voorstel) -> None:
        party = uow.reads.trajecten.party(None)
        if voorstel.minuten:
            uow.uren.add(
                Urenregel(
                    id=UrenregelId(self.context.new_id()),
                    datum=voorstel.kans.datum,
                    minuten=voorstel.minuten,
                    soort=voorstel.soort or BEDRIJF,
                    opdrachtgever_id=None if party is None else OpdrachtgeverId(party),
                )
            )
        self._turn_down(uow, voorstel.kans)  # no contact tells that it was answered

    def _still_asked(self, uow: UnitOfWork, voorstel: Voorstel) -> bool:
        day = voorstel.kans.datum
        left = self._open(uow, day, day).get(day, ())
        return any(kans.sleutel == voorstel.sleutel for kans in left)

    def _turn_down(self, uow: UnitOfWork, kans: Kans) -> None:
        punt = self._punt(kans.datum, Dagstand.NIET, kans.gezin_id)
        uow.dagpunten.add(replace(punt, taak_id=kans.taak_id))

    def _tick_off(self, uow: UnitOfWork, kans: Kans) -> None:
        taak = None if kans.taak_id is None else uow.taken.current(kans.taak_id)
        if taak is not None and taak.gedaan_op is None:
            uow.taken.save(replace(taak, gedaan_op=kans.datum))

    def _settle(self, uow: UnitOfWork, day: date) -> bool:
        """Make the day complete when nothing is open; return whether it is."""
        return not self._open(uow, day, day) and self._mark_complete(uow, day)

    def _mark_complete(self, uow: UnitOfWork, day: date) -> bool:
        if self._to_come(uow, day):
            return False
        punten = uow.dagpunten.find(datum=day)
        if not complete(punten) or reopened(punten):
            uow.dagpunten.add(self._punt(day, Dagstand.COMPLEET))
        for kans in not_counted(uow.reads.dag.kansen(day, day).get(day, ()), punten):
            punt = self._punt(day, Dagstand.COMPLEET, kans.gezin_id)
            uow.dagpunten.add(replace(punt, taak_id=kans.taak_id))
        return True

    def _punt(self, day: date, stand: Dagstand, gezin_id: GezinId | None = None) -> Dagpunt:
        return Dagpunt(id=self.context.new_id(), datum=day, stand=stand, gezin_id=gezin_id)


def _began(uow: UnitOfWork, day: date) -> bool:
    """Whether a day held anything to answer, or was complete without."""
    return complete(uow.dagpunten.find(datum=day)) or day in uow.reads.dag.kansen(day, day)


def _form_words(uow: UnitOfWork) -> dict[str, str]:
    """Return what names a form of contact that is offered: the words of the one line, and more."""
    offered = tables.choices("contactvorm")
    words = dict(AGENDA_WORDS)
    for row in tables.table("afkorting"):
        if row["soort"] == Afkortingsoort.VORM:
            words[fold(row["code"])] = row["doel"]
    for code, label in offered:
        words |= {fold(label): code, fold(tables.chip("contactvorm", code)): code}
    words |= {fold(e.tekst): e.doel for e in uow.afkortingen.find(soort=Afkortingsoort.VORM)}
    known = {code for code, _ in offered} - {NO_VORM}
    return {word: code for word, code in words.items() if word and code in known}


def _kind_in(tekst: str) -> str:
    """Return the kind of hours whose first word a text holds; else those of the own business."""
    words = tekst.casefold()
    for code, label in tables.choices("urensoort"):
        first = next(iter(label.casefold().split()), "")
        asks = tables.entries("urensoort")[code]["traject_verplicht"] == "ja"
        if not asks and code != REISTIJD and len(first) >= _SHORTEST_WORD and first in words:
            return code
    return BEDRIJF
