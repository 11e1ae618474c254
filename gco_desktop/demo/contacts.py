"""The contacts of a gezin over the years, with hours, journeys and tasks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from random import Random
from typing import Any

from gco_desktop.demo.agenda import DAY, Agenda, weekday
from gco_desktop.demo.diary import Diary
from gco_desktop.demo.household import Household
from gco_desktop.demo.names import PLACES
from gco_desktop.demo.ritten import FROM
from gco_desktop.demo.threads import Note, threads
from gco_desktop.domain.contactmoment import Contactmoment, Taak, Uitspraak
from gco_desktop.domain.ids import ContactId, RitId, TaakId, UrenregelId
from gco_desktop.domain.ritten import DOEL
from gco_desktop.domain.traject import Intensiteit
from gco_desktop.domain.uren import REISTIJD, Rit, Urenregel
from gco_desktop.reference import tables

STEP = 5  # minutes
VISITS = frozenset({"HUISBEZOEK", "GESPREK_INSTANTIE", "MDO"})
WITH_GEZIN = VISITS | {"TELEFOON", "BEELDBELLEN", "BERICHT"}
INTERVALS = {  # days from one contact to the next
    Intensiteit.CRISIS: (2, 4),
    Intensiteit.INTENSIEF: (4, 10),
    Intensiteit.REGULIER: (9, 24),
    Intensiteit.WAAKVLAM: (55, 95),
}
QUARTERS = (0, 15, 30, 45)
ADMIN = "ADMIN_TRAJECT"
REPORTED, CONFIDENTIAL, LOOSE, CHANGE_OF_THREAD = 0.45, 0.15, 0.26, 0.3
LATE, VERY_LATE = 0.83, 0.95
STILL_OPEN = timedelta(days=7)
AFTERCARE = (24, 38)  # days from one contact to the next
PREPARED = (20, 25, 30, 40, 45, 60, 75)  # minutes of work around a contact
PREPARES = 0.8
TRIES, ROOM_FOR_VISIT = 12, 200


PLANNED, SHARED = 6, 4  # one note in so many
_STATEMENTS = (
    Uitspraak.GEEN.value,
    Uitspraak.FEIT.value,
    Uitspraak.GEEN.value,
    Uitspraak.VOLGENS.value,
    Uitspraak.GEEN.value,
    Uitspraak.INDRUK.value,
    Uitspraak.GEEN.value,
)


class Story:
    """Hands out the notes of a gezin: its stories in order, between loose ones."""

    def __init__(self, household: Household) -> None:
        self._random = household.random
        names = household.sketch.lijnen
        self._threads = [list(threads()[name]) for name in names]
        self._decks: dict[str, list[Note]] = {}

    def next(self, intensity: Intensiteit, *, aftercare: bool) -> Note:
        """Return what the next contact was about."""
        started = not self._threads or len(self._threads[0]) == 0
        if aftercare:
            return self.draw("nazorg")
        if started and intensity is Intensiteit.WAAKVLAM:
            return self.draw("waakvlam")
        if started and intensity is Intensiteit.CRISIS:
            return self.draw("crisis", ordered=True)
        if started and self._random.random() < LOOSE:
            return self.draw("los")
        return self._told()

    def short(self, minutes: int) -> Note:
        """Return a note that takes about so many minutes at most, journey not counted."""
        for _ in range(TRIES):
            note = self.draw("kort" if self._random.random() < LOOSE * 2 else "los")
            if note.minuten <= minutes and (note.vorm not in VISITS or minutes > ROOM_FOR_VISIT):
                return note
        return replace(note, minuten=max(STEP * 2, minutes))

    def draw(self, name: str, *, ordered: bool = False) -> Note:
        """Return a note of a deck; all others come by before it returns."""
        deck = self._decks.setdefault(name, [])
        if not deck:
            deck += threads()[name]
            if not ordered:
                self._random.shuffle(deck)
        return deck.pop(0)

    def _told(self) -> Note:
        running = [thread for thread in self._threads if thread]
        if not running:
            return self.draw("los" if self._random.random() < LOOSE * 2 else "kort")
        first = running is not None and running[0] is self._threads[0]
        other = not first and len(running) > 1 and self._random.random() < CHANGE_OF_THREAD
        return running[1 if other else 0].pop(0)


@dataclass(frozen=True, slots=True)
class ContactWriter:
    """Notes the contacts of gezinnen in the diary."""

    agenda: Agenda
    diary: Diary

    def tell(self, household: Household) -> Story:
        """Note every contact of a gezin up to the reference date; return what may follow."""
        story = Story(household)
        for wish, until in self._wishes(household):
            note = story.next(household.intensity(wish), aftercare=household.in_aftercare(wish))
            self.add(household, note, wish, until)
        return story

    def _wishes(self, household: Household) -> Iterator[tuple[date, date]]:
        random = household.random
        until = self.agenda.last - timedelta(days=household.sketch.stil)
        until = min(until, household.traject.eind or until)
        if not household.phases:
            days = range(1, 1 + 7 * len(threads()["aanmelding"]), 7)
            closed = household.traject.eind is not None
            for ahead in days if closed else days[:2]:
                yield min(household.aangemeld + timedelta(days=ahead), until), until
            return
        yield household.aangemeld + timedelta(days=2), until
        day = household.phases[0][0]
        while day <= until:
            if not self.agenda.away_on(day):
                yield day, until
            pace = AFTERCARE if household.in_aftercare(day) else INTERVALS[household.intensity(day)]
            day += timedelta(days=random.randint(*pace))
        if household.sketch.stil:
            yield until, until

    def add(self, household: Household, note: Note, wish: date, until: date) -> None:
        """Note one contact on the first fitting day, with what was booked on it."""
        minuten = _about(note.minuten, household.random)
        km = PLACES[household.gezin.plaats][0] if note.vorm in VISITS else 0
        reis = 5 + round(km * 0.75 / STEP) * STEP if km else 0
        contact = _contact(household, note, minuten)
        datum = self.agenda.place(wish, minuten + reis, until)
        contact = replace(contact, datum=datum)
        op = self._typed_on(datum, household.random)
        self.diary.add(op, "contacten", contact)
        for regel in self._hours(household, note, contact, reis):
            self.diary.add(op, "uren", regel)
        if km:
            rit = Rit(
                id=RitId(household.new_id()),
                datum=datum,
                km_tienden=km * 10 + household.random.randint(-9, 30),
                gezin_id=household.gezin.id,
                contact_id=contact.id,
                van=FROM,
                doel=DOEL,
                plaats=household.gezin.plaats,
            )
            self.diary.add(op, "ritten", rit)
        if note.taak:
            self._follow_up(household, note, contact, op)
        if household.random.random() < PREPARES and datum < self.agenda.last:
            self._prepare(household, note, contact)

    def _hours(
        self, household: Household, note: Note, contact: Contactmoment, reis: int
    ) -> Sequence[Urenregel]:
        soort = tables.urensoort_of(note.vorm)
        total = contact.duur_min or 0
        parts = len(note.activiteiten)
        second = round(total / (2 * parts) / STEP) * STEP if parts > 1 else 0
        found = [_regel(household, contact, total - second, soort, note.activiteiten[0])]
        if second:
            found.append(_regel(household, contact, second, soort, note.activiteiten[1]))
        if reis:
            found.append(_regel(household, contact, reis, REISTIJD, None))
        if note.vorm in VISITS and household.random.random() < REPORTED:
            minutes = household.random.choice((15, 20, 30))
            self.agenda.take(contact.datum, minutes)
            found.append(_regel(household, contact, minutes, ADMIN, None))
        return found

    def _prepare(self, household: Household, note: Note, contact: Contactmoment) -> None:
        minutes = household.random.choice(PREPARED)
        kind = "INDIRECT" if note.vorm in WITH_GEZIN else ADMIN
        day = self.agenda.place(contact.datum + DAY, minutes, self.agenda.last, spread=2)
        regel = _regel(household, contact, minutes, kind, note.activiteiten[0])
        own = replace(regel, datum=day, contact_id=None)
        self.diary.add(day, "uren", own)

    def _typed_on(self, datum: date, random: Random) -> date:
        chance = random.random()
        if chance < LATE or self.agenda.last - datum < STILL_OPEN:
            return datum
        later = 1 if chance < VERY_LATE else random.randint(2, 6)
        return self.agenda.on_or_after(datum + timedelta(days=later))

    def _follow_up(
        self, household: Household, note: Note, contact: Contactmoment, op: date
    ) -> None:
        wanted = weekday(contact.datum + timedelta(days=note.taak_dagen))
        taak = Taak(
            id=TaakId(household.new_id()),
            tekst=note.taak.format_map(household.words),
            gezin_id=contact.gezin_id,
            contact_id=contact.id,
            voor_datum=wanted,
        )
        self.diary.add(op, "taken", taak)
        end = household.traject.eind
        done = self.agenda.on_or_after(wanted - timedelta(days=household.random.randint(0, 2)))
        done = max(op, min(done, end or done))
        if wanted <= self.agenda.last or end is not None:
            self.diary.become(replace(taak, gedaan_op=done))


def _about(minutes: int, random: Random) -> int:
    return max(10, minutes + random.choice((-10, -5, 0, 0, 0, 5, 15)))


def _contact(household: Household, note: Note, minuten: int) -> Contactmoment:
    random, words = household.random, household.words
    clients = [p.id for lid, p in household.personen if lid.relatie == "CLIENT"]
    near = [p.id for lid, p in household.personen if lid.voornaam == words["naaste"]]
    direct = note.vorm in WITH_GEZIN
    grave = "VEILIGHEID" in note.leefgebieden
    return Contactmoment(
        id=ContactId(household.new_id()),
        gezin_id=household.gezin.id,
        traject_id=household.traject.id,
        datum=household.aangemeld,
        begintijd=time(random.randint(8, 16), random.choice(QUARTERS)),
        duur_min=minuten,
        vorm=note.vorm,
        onderwerp=note.onderwerp.format_map(words),
        verslag=note.verslag.format_map(words),
        vertrouwelijk=grave and random.random() < CONFIDENTIAL,
        activiteiten=tuple(sorted(note.activiteiten)),
        leefgebieden=note.leefgebieden,
        deelnemers=(*near, *(clients if note.vorm in VISITS else [])) if direct else (),
        **_marks(note, words["naaste"]),
    )


def _marks(note: Note, naaste: str) -> dict[str, Any]:
    """Return what follows from the words of a note alone: the same for the same note."""
    number = len(note.verslag)
    statement = _STATEMENTS[number % len(_STATEMENTS)]
    first = tables.deelactiviteiten(note.activiteiten[0])
    return {
        "uitspraak": statement,
        "volgens": naaste if statement == Uitspraak.VOLGENS else "",
        "in_plan": number % PLANNED == 0,
        "delen": number % SHARED == 0 and note.vorm in WITH_GEZIN,
        "deelactiviteiten": (first[number % len(first)][0],) if first else (),
    }


def _regel(
    household: Household, contact: Contactmoment, minuten: int, soort: str, nr: int | None
) -> Urenregel:
    return Urenregel(
        id=UrenregelId(household.new_id()),
        datum=contact.datum,
        minuten=minuten,
        soort=soort,
        gezin_id=contact.gezin_id,
        traject_id=contact.traject_id,
        opdrachtgever_id=household.traject.opdrachtgever_id,
        activiteit=nr,
        contact_id=contact.id,
    )
