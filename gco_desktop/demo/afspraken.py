"""Appointments of these days, and promises in every direction: open, kept, broken and lapsed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from random import Random
from uuid import UUID

from gco_desktop.demo.agenda import Agenda, weekday
from gco_desktop.demo.diary import Diary
from gco_desktop.demo.household import Household, first_by_name
from gco_desktop.domain.belofte import Belofte, BelofteStand, Belover
from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.ids import BelofteId, InstantieId, TaakId
from gco_desktop.domain.netwerk import Instantie

# (gezin, days from the reference date, hour, minute, where, what)
APPOINTMENTS = (
    ("De Vries", 0, 13, 30, "Bij het gezin thuis", "Huisbezoek: samen de post doornemen"),
    ("Yılmaz", 0, 16, 0, "Wijkcentrum De Brug", "Overleg over de aanpassing van de badkamer"),
    ("Okafor", 3, 10, 0, "Gemeentehuis", "Meegaan naar de hoorzitting"),
    ("Bakker", 4, 14, 15, "School", "Gesprek met de intern begeleider"),
    ("Pereira", 6, 9, 30, "Online", "Rondetafel met school en jeugdhulp"),
)
GEMEENTE, ZORGKANTOOR = "Gemeente Oosterdal", "Zorgkantoor Oost"
UWV, SCHOOL, AANBIEDER = "UWV kantoor Oosterdal", "De Wingerd", "Zorggroep Het Veer"
KINDS = {
    GEMEENTE: "GEM_TOEGANG",
    ZORGKANTOOR: "ZORGKANTOOR",
    UWV: "UWV",
    SCHOOL: "SCHOOL",
    AANBIEDER: "ZORGAANBIEDER",
}
_IK, _GEZIN, _OPEN = "ik", "gezin", "open"
# (gezin, by whom, days since, due in days or none, what became of it after how many days, what)
PROMISES = (
    ("De Vries", GEMEENTE, 41, -6, _OPEN, 0, "Het besluit over hulp in huis op papier sturen"),
    ("De Vries", _IK, 3, 2, _OPEN, 0, "Uitzoeken of de eigen bijdrage klopt"),
    ("De Vries", _GEZIN, 8, 5, _OPEN, 0, "De brieven van de woningbouw klaarleggen"),
    ("De Vries", ZORGKANTOOR, 70, -40, "nagekomen", 33, "Terugbellen over het pgb"),
    ("Yılmaz", GEMEENTE, 63, -21, _OPEN, 0, "Iemand langs laten komen voor de badkamer"),
    ("Yılmaz", AANBIEDER, 30, None, _OPEN, 0, "Een vaste begeleider zoeken"),
    ("Okafor", UWV, 25, -4, _OPEN, 0, "De medische gegevens opvragen bij de huisarts"),
    ("Okafor", _IK, 12, -5, "nagekomen", 6, "De termijnen van het bezwaar op een rij zetten"),
    ("Bakker", SCHOOL, 18, 4, _OPEN, 0, "Een nieuw plan voor de ochtenden maken"),
    ("Bakker", UWV, 90, -60, "gebroken", 45, "Een afspraak plannen met de arbeidsdeskundige"),
    ("El Amrani", ZORGKANTOOR, 52, -10, _OPEN, 0, "Beslissen over de verlenging van meerzorg"),
    ("Pereira", _GEZIN, 20, -6, "nagekomen", 12, "De vragenlijst voor school invullen"),
    ("Postma", GEMEENTE, 80, -50, "vervallen", 30, "Vervoer naar de dagbesteding regelen"),
    ("Bos", AANBIEDER, 37, -9, "nagekomen", 28, "Een rondleiding op de woongroep geven"),
)


@dataclass(frozen=True, slots=True)
class AfspraakWriter:
    """Notes in the diary what was agreed on and promised."""

    agenda: Agenda
    diary: Diary
    random: Random

    def tell(self, households: Iterable[Household]) -> None:
        """Note the appointments and the promises of the gezinnen that are there."""
        by_name = first_by_name(households)
        self._plan(by_name)
        self._promise(by_name)

    def _plan(self, by_name: Mapping[str, Household]) -> None:
        for name, ahead, hour, minute, place, text in APPOINTMENTS:
            if name not in by_name:
                continue
            day = self.agenda.last + timedelta(days=ahead)
            taak = Taak(
                id=TaakId(self._new_id()),
                tekst=text,
                gezin_id=by_name[name].gezin.id,
                voor_datum=weekday(day) if ahead else day,
                tijd=time(hour, minute),
                plaats=place,
            )
            self.diary.add(self._typed(5), "taken", taak)

    def _promise(self, by_name: Mapping[str, Household]) -> None:
        known = {each.naam: each for _day, each in self.diary.added("instanties")}
        for name, who, ago, due, stand, after, text in PROMISES:
            if name not in by_name:
                continue
            household, made = by_name[name], self.agenda.last - timedelta(days=ago)
            made = max(made, household.aangemeld)
            own = who in {_IK, _GEZIN}
            ended = None if stand == _OPEN else min(made + timedelta(days=after), self.agenda.last)
            belofte = Belofte(
                id=BelofteId(self._new_id()),
                gezin_id=household.gezin.id,
                van=Belover(who) if own else Belover.INSTANTIE,
                tekst=text,
                beloofd_op=made,
                instantie_id=None if own else self._instantie(who, known),
                voor_datum=None if due is None else self._day(due, made),
                stand=BelofteStand(stand),
                afgedaan_op=ended,
            )
            self.diary.add(self.agenda.last, "beloften", belofte)

    def _instantie(self, naam: str, known: dict[str, Instantie]) -> InstantieId:
        if naam not in known:
            new = Instantie(id=InstantieId(self._new_id()), naam=naam, soort=KINDS[naam])
            self.diary.add(self.agenda.last, "instanties", new)
            known[naam] = new
        return known[naam].id

    def _day(self, due: int, made: date) -> date:
        return max(made, self.agenda.last + timedelta(days=due))

    def _typed(self, ago: int) -> date:
        return self.agenda.on_or_before(self.agenda.last - timedelta(days=ago))

    def _new_id(self) -> UUID:
        return UUID(int=self.random.getrandbits(128), version=4)
