"""Makes the practice kluis: sketches become gezinnen, and a diary becomes a database."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING
from uuid import UUID

from gco_desktop.bootstrap import Services, new_kluis, open_kluis
from gco_desktop.demo.aanmeldingen import tell_aanmeldingen
from gco_desktop.demo.afkortingen import tell_afkortingen
from gco_desktop.demo.afspraken import AfspraakWriter
from gco_desktop.demo.agenda import Agenda
from gco_desktop.demo.closings import Closings
from gco_desktop.demo.contacts import ContactWriter
from gco_desktop.demo.course import add_course
from gco_desktop.demo.dag import DagWriter
from gco_desktop.demo.diary import Diary
from gco_desktop.demo.documents import DocumentWriter
from gco_desktop.demo.ecogram import EcogramWriter
from gco_desktop.demo.household import (
    Household,
    Registry,
    build_household,
    ended,
    registered_on,
    renamed,
)
from gco_desktop.demo.leren import LeerWriter
from gco_desktop.demo.netwerk import NetwerkWriter
from gco_desktop.demo.office import Office
from gco_desktop.demo.plans import PlanWriter
from gco_desktop.demo.rechten import RechtWriter
from gco_desktop.demo.ritten import tell_journeys
from gco_desktop.demo.runs import RunWriter
from gco_desktop.demo.signalen import SignaalWriter
from gco_desktop.demo.sketches import MONTH, Sketch, sketches
from gco_desktop.domain.periode import Periode
from gco_desktop.kluis.passwords import PRACTICE_PASSWORD
from gco_desktop.kluis.progress import Progress

if TYPE_CHECKING:
    from gco_desktop.domain.contactmoment import Contactmoment
    from gco_desktop.domain.ids import GezinId

WRITTEN_AT = time(16, 40)
SENT_AFTER = timedelta(days=9)  # a summary is made some days after its quarter
FULL_STORY = 2  # years the sketches need
YEAR = 12 * MONTH  # days


@dataclass(slots=True)
class Clock:
    """A clock that shows the day being written."""

    day: date

    def __call__(self) -> datetime:
        """Return the moment things are typed in."""
        return datetime.combine(self.day, WRITTEN_AT)

    def go_to(self, day: date) -> None:
        """Show another day."""
        self.day = day


def build_practice_kluis(
    folder: Path,
    *,
    gezinnen: int = 23,
    jaren: int = 2,
    zaad: int = 1,
    peildatum: date,
    progress: Callable[[int], bool] | None = None,
) -> None:
    """Make a practice kluis in ``folder``, all of it or nothing.

    Its contents depend on the seed, the sizes and the reference date only; its password is
    public. ``progress`` gets percentages and stops the work by answering False, which raises
    CancelledError. Raises KluisExistsError, DiskFullError or ReadOnlyError.
    """
    report = Progress(progress)
    report.at(0, 1)
    diary = write_diary(gezinnen, jaren, zaad, peildatum)
    new_kluis(folder, PRACTICE_PASSWORD, practice=True)
    try:
        _fill(folder, diary, Random(f"{zaad}-rest"), report.part(10, 100))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def write_diary(gezinnen: int, jaren: int, zaad: int, peildatum: date) -> Diary:
    """Return everything that was typed in up to the reference date."""
    agenda, diary = Agenda(peildatum), Diary(peildatum)
    office = Office(agenda, diary, Random(f"{zaad}-kantoor"))
    parties = office.parties()
    registry = Registry(
        agenda=agenda,
        diary=diary,
        parties=tuple(party.id for party in parties),
        scale=min(1.0, jaren / FULL_STORY),
        two_homes=frozenset(
            f"{lid.voornaam} {lid.achternaam}"
            for sketch in sketches()
            for lid in sketch.leden
            if lid.known
        ),
    )
    households = _households(registry, gezinnen, jaren, zaad)
    first = min((h.aangemeld for h in households), default=peildatum - timedelta(days=30))
    office.settle(agenda.on_or_before(first - timedelta(days=7)), parties)
    office.meet(first, parties[0].id)
    writer = ContactWriter(agenda, diary)
    stories = [(household, writer.tell(household)) for household in households]
    office.fill_week(stories, writer)
    office.plan_ahead(households)
    _tell_rest(households, agenda, diary)
    SignaalWriter(agenda, diary, office.new_id).tell(households, first)
    LeerWriter(agenda, diary, Random(f"{zaad}-leren")).tell(households, first)
    tell_aanmeldingen(households, agenda, diary, Random(f"{zaad}-aanmeldingen"))
    DocumentWriter(agenda, diary, Random(f"{zaad}-documenten")).tell(households)
    NetwerkWriter(agenda, diary, Random(f"{zaad}-netwerk")).tell(households)
    EcogramWriter(agenda, diary, Random(f"{zaad}-ecogram")).tell(households)
    AfspraakWriter(agenda, diary, Random(f"{zaad}-afspraken")).tell(households)
    DagWriter(agenda, diary, Random(f"{zaad}-dag")).tell(households)
    RechtWriter(agenda, diary, Random(f"{zaad}-rechten")).tell(households)
    tell_journeys(diary)
    tell_afkortingen(households, diary, Random(f"{zaad}-afkortingen"))
    office.correct()
    return diary


def _households(registry: Registry, gezinnen: int, jaren: int, zaad: int) -> list[Household]:
    rooms: list[tuple[date, int, Sketch, int]] = []
    room = max(0, round((jaren - FULL_STORY) * YEAR))
    for number in range(gezinnen):
        random = Random(f"{zaad}-{number}")
        sketch = sketches()[number % len(sketches())]
        shift = 0
        if number >= len(sketches()):
            sketch, shift = renamed(sketch, random), random.randint(0, room)
            sketch = ended(sketch, random) if shift else sketch
        rooms.append((registered_on(sketch, registry, shift), number, sketch, shift))
    rooms.sort(key=lambda entry: entry[:2])
    return [
        _household(sketch, registry, Random(f"{zaad}-{number}-leven"), shift)
        for _, number, sketch, shift in rooms
    ]


def _household(sketch: Sketch, registry: Registry, random: Random, shift: int) -> Household:
    household = build_household(sketch, registry, random, shift)
    add_course(household, registry, shift)
    return household


def _tell_rest(households: list[Household], agenda: Agenda, diary: Diary) -> None:
    contacts: dict[GezinId, list[tuple[date, Contactmoment]]] = {}
    for typed, contact in diary.added("contacten"):
        contacts.setdefault(contact.gezin_id, []).append((typed, contact))
    runs, plans = RunWriter(agenda, diary), PlanWriter(agenda, diary)
    for household in households:
        runs.tell(household, contacts.get(household.gezin.id, []))
        plans.tell(household)


def _fill(folder: Path, diary: Diary, random: Random, progress: Progress) -> None:
    days = diary.days()
    clock = Clock(days[0])

    def new_id() -> UUID:
        return UUID(int=random.getrandbits(128), version=4)

    services = open_kluis(folder, PRACTICE_PASSWORD, now=clock, new_id=new_id)
    try:
        context = services.gezinnen.context
        with context.write() as uow:
            diary.write_all_but_hours(uow)
            uow.commit()
        send = _Summaries(services, clock, diary)
        parties = [party.id for _, party in diary.added("opdrachtgevers")]
        first = diary.added("uren")[0][0]
        closings = Closings(services.afsluiten, clock.go_to, parties, first, diary.last)
        for number, day in enumerate(days):
            send.before(day)
            closings.before(day)
            clock.day = day
            with context.write() as uow:
                diary.write_day(day, uow)
                uow.commit()
            progress.at(number + 1, len(days))
    finally:
        services.close()


class _Summaries:
    """Makes every summary in its own time, up to the last quarter but one."""

    def __init__(self, services: Services, clock: Clock, diary: Diary) -> None:
        self._services, self._clock = services, clock
        first, last = diary.added("uren")[0][0], diary.last
        self._next, self._kept = Periode.of(first), Periode.of(last).previous()

    def before(self, day: date) -> None:
        """Make the summaries that were made before a day."""
        while self._next < self._kept and self._next.next().van + SENT_AFTER <= day:
            self._clock.day = self._next.next().van + SENT_AFTER
            self._services.samenvattingen.make(self._next)
            self._next = self._next.next()
