"""The GCO'er herself: profile, the hours outside gezinnen, her tasks, and what she corrects."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from random import Random
from uuid import UUID

from gco_desktop.demo.agenda import DAY, Agenda, weekday
from gco_desktop.demo.contacts import STEP, ContactWriter, Story
from gco_desktop.demo.diary import Diary
from gco_desktop.demo.household import Household
from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.datum import monday_of
from gco_desktop.domain.ids import OpdrachtgeverId, TaakId, UrenregelId
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.profiel import Opdrachtgever, Profiel
from gco_desktop.domain.traject import Intensiteit, TrajectStatus
from gco_desktop.domain.uren import Urenregel
from gco_desktop.storage.unit_of_work import UnitOfWork

NAMES = ("Alliantie GCO Oost", "Gemeente Oosterdal")
WEEKNORM = 28 * 60
FRIDAY, TUESDAY, THURSDAY = 4, 1, 3
# (kind of hours, minutes, weekday, weeks in every quarter of 13 weeks)
MEETINGS = (
    ("INTERVISIE", 150, TUESDAY, (2, 6, 10)),
    ("REGIO", 180, THURSDAY, (7,)),
    ("VAKGROEP", 150, THURSDAY, (11,)),
    ("KENNISSESSIE", 90, TUESDAY, (1, 3, 5, 8, 12)),
    ("SIGNALEREN", 45, THURSDAY, (4, 9)),
    ("KENNISOVERDRACHT", 60, TUESDAY, (9,)),
    ("BEDRIJF", 60, FRIDAY, tuple(range(13))),
)
WEEKS = 13
SHORTEST = 20
CORRECTIONS = 2  # in each quarter that was closed
# (gezin, days from the reference date, what)
TASKS = (
    ("De Vries", 0, "Samira terugbellen over de beschikking van het wijkteam"),
    ("Yılmaz", -2, "Offerte plafondlift opvragen bij de gemeente"),
    ("Pereira", 0, "Bellen hoe het gesprek op school ging"),
    ("Bakker", 2, "Vragenlijst UWV meenemen naar het gesprek"),
    ("El Amrani", 3, "Aanvraag verlenging meerzorg insturen"),
    ("Okafor", 1, "Bezwaar nalezen met Grace"),
    ("Bos", -4, "Terugbellen over de rondleiding"),
    ("Postma", 5, "Logeerhuis bellen over de meekijkdag"),
    ("Brouwer", 4, "Ontbrekende brief opvragen voor de toetsing"),
    ("", 8, "Uren van deze maand nalopen"),
    ("", 6, "Casus voorbereiden voor intervisie, zonder namen"),
)


@dataclass(frozen=True, slots=True)
class Office:
    """Notes in the diary what the GCO'er does besides."""

    agenda: Agenda
    diary: Diary
    random: Random

    def new_id(self) -> UUID:
        """Return an id that is the same for the same seed."""
        return UUID(int=self.random.getrandbits(128), version=4)

    def parties(self) -> tuple[Opdrachtgever, ...]:
        """Return whom the hours are made for."""
        first, other = (
            Opdrachtgever(id=OpdrachtgeverId(self.new_id()), naam=name) for name in NAMES
        )
        return first, replace(other, afronding_min=15, reistijd_declarabel=True)

    def settle(self, first: date, parties: Sequence[Opdrachtgever]) -> None:
        """Note the profile and the opdrachtgevers on the first day."""
        profiel = Profiel(
            naam="Marloes Hendriks",
            telefoon="06-5550 2417",
            organisatie="Naastdeweg Cliëntondersteuning",
            melder="mh17",
            regio="Oost",
            weeknorm_min=WEEKNORM,
            opdrachtgever_id=parties[0].id,
        )
        for party in parties:
            self.diary.add(first, "opdrachtgevers", party)
        self.diary.step(first, partial(_keep, profiel=profiel))

    def meet(self, first: date, party: OpdrachtgeverId) -> None:
        """Note the hours that belong to no gezin."""
        monday = monday_of(first)
        while monday <= self.agenda.last:
            week = monday.isocalendar().week % WEEKS
            for soort, minutes, on, weeks in MEETINGS:
                day = monday + timedelta(days=on)
                if week in weeks and first <= day <= self.agenda.last and self.agenda.works_on(day):
                    self._book(soort, minutes, day, party)
            monday += timedelta(weeks=1)

    def _book(self, soort: str, minutes: int, day: date, party: OpdrachtgeverId) -> None:
        self.agenda.take(day, minutes)
        regel = Urenregel(
            id=UrenregelId(self.new_id()),
            datum=day,
            minuten=minutes,
            soort=soort,
            opdrachtgever_id=None if soort == "BEDRIJF" else party,
        )
        self.diary.add(day, "uren", regel)

    def fill_week(self, stories: Sequence[tuple[Household, Story]], writer: ContactWriter) -> None:
        """Add contacts, so that the week of the reference date looks like a busy one."""
        active = [pair for pair in stories if _busy(pair[0])]
        self.random.shuffle(active)
        day, turn = monday_of(self.agenda.last), 0
        while day <= self.agenda.last and active:
            household, story = active[turn % len(active)]
            short = (
                self.agenda.goal(day) - self.agenda.load(day) if self.agenda.works_on(day) else 0
            )
            if short < SHORTEST:
                day += DAY
                continue
            writer.add(household, story.short(short), day, day)
            turn += 1

    def plan_ahead(self, households: Sequence[Household]) -> None:
        """Note the tasks of these days."""
        by_name = {household.sketch.naam: household for household in households}
        for name, days, text in TASKS:
            if name and name not in by_name:
                continue
            taak = Taak(
                id=TaakId(self.new_id()),
                tekst=text,
                gezin_id=by_name[name].gezin.id if name else None,
                voor_datum=self._due(days),
            )
            self.diary.add(self.agenda.on_or_before(self.agenda.last - 6 * DAY), "taken", taak)

    def _due(self, days: int) -> date:
        day = self.agenda.last + timedelta(days=days)
        return weekday(day) if days > 0 else day

    def correct(self) -> None:
        """Note some hours of closed quarters that were changed or removed afterwards."""
        by_quarter: dict[Periode, list[tuple[date, Urenregel]]] = {}
        for typed, regel in self.diary.added("uren"):
            if regel.activiteit is not None:
                by_quarter.setdefault(Periode.of(typed), []).append((typed, regel))
        for quarter, lines in by_quarter.items():
            for n, (_, regel) in enumerate(self.random.sample(lines, min(len(lines), CORRECTIONS))):
                op = quarter.next().van + timedelta(days=14 + self.random.randint(0, 30))
                if op > self.agenda.last:
                    continue
                if n:
                    self.diary.step(op, partial(_remove, regel=regel))
                else:
                    longer = replace(regel, minuten=regel.minuten + 3 * STEP)
                    self.diary.step(op, partial(_change, regel=longer))


def _busy(household: Household) -> bool:
    traject = household.traject
    calm = traject.intensiteit is Intensiteit.WAAKVLAM
    return traject.status is TrajectStatus.ACTIEF and not household.sketch.stil and not calm


def _keep(uow: UnitOfWork, profiel: Profiel) -> None:
    uow.profiel.save(profiel)


def _change(uow: UnitOfWork, regel: Urenregel) -> None:
    uow.uren.save(regel)


def _remove(uow: UnitOfWork, regel: Urenregel) -> None:
    uow.uren.delete(regel.id)
