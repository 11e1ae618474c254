"""What the GCO'er noted for her register, and which contacts were about a signaal."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from gco_desktop.demo.agenda import Agenda
from gco_desktop.demo.diary import Diary
from gco_desktop.demo.household import Household
from gco_desktop.domain.scholing import Registernorm, Scholing
from gco_desktop.domain.signaal import Signaal, Signaalcontact

# (days before the reference date, kind, title, minutes, tenths of a point, proof)
COURSES = (
    (412, "GEACCREDITEERD", "Basiscursus hersenletsel", 720, 120, "Certificaat in de map Register"),
    (296, "SUPERVISIE", "Supervisie, zes keer", 540, 90, "Verslag van de supervisor"),
    (171, "GEACCREDITEERD", "Wlz: van aanvraag tot besluit", 390, 65, "Certificaat per e-mail"),
    (64, "COACHING", "Grenzen in langdurige trajecten", 120, 20, "Kort eigen verslag"),
    (23, "NIET_GEACCREDITEERD", "Webinar over mentorschap", 75, 0, ""),
)
NOTED, POINTS = "INTERVISIE", 25  # tenths of a point for one meeting with a report
LATER = timedelta(days=2)
# (group, hours, tenths of a point): made up for practice, as the rest
NORMS = (("reflectie", 80 * 60, None), ("deskundigheidsbevordering", None, 400))
YEARS = 5
AROUND = timedelta(days=75)  # a signaal is written down some time after it began
MOST = 4  # contacts of one gezin about one signaal


@dataclass(frozen=True, slots=True)
class LeerWriter:
    """Notes learning and links in the diary."""

    agenda: Agenda
    diary: Diary
    random: Random

    def tell(self, households: Sequence[Household], first: date) -> None:
        """Note it all, from the first day on."""
        self._norms(first)
        self._courses(first)
        self._meetings()
        self._links(households)

    def _new_id(self) -> UUID:
        return UUID(int=self.random.getrandbits(128), version=4)

    def _norms(self, first: date) -> None:
        begin = self.agenda.last.year - 1
        for groep, minuten, punten in NORMS:
            norm = Registernorm(
                id=self._new_id(),
                van=date(begin, 1, 1),
                tot=date(begin + YEARS - 1, 12, 31),
                groep=groep,
                minuten=minuten,
                punten_tienden=punten,
            )
            self.diary.add(self.agenda.on_or_before(first), "registernormen", norm)

    def _courses(self, first: date) -> None:
        for days, soort, titel, minuten, punten, bewijs in COURSES:
            day = self.agenda.on_or_before(self.agenda.last - timedelta(days=days))
            if day <= first:
                continue
            scholing = Scholing(
                id=self._new_id(),
                datum=day,
                soort=soort,
                titel=titel,
                minuten=minuten,
                punten_tienden=punten,
                bewijs=bewijs,
            )
            self.diary.add(day, "scholingen", scholing)

    def _meetings(self) -> None:
        """Note points for the intervisie that was booked; its hours count by themselves."""
        booked = [(day, regel) for day, regel in self.diary.added("uren") if regel.soort == NOTED]
        for day, regel in booked[:-1]:
            typed = min(day + LATER, self.agenda.last)
            scholing = Scholing(
                id=self._new_id(),
                datum=regel.datum,
                soort=NOTED,
                titel="Intervisie met de vakgenoten",
                punten_tienden=POINTS,
                bewijs="Verslag in de map Register",
            )
            self.diary.add(typed, "scholingen", scholing)

    def _links(self, households: Sequence[Household]) -> None:
        of_traject = {household.traject.id: household.gezin.id for household in households}
        contacts = self.diary.added("contacten")
        for typed, signaal in self.diary.added("signalen"):
            for traject_id in signaal.traject_ids:
                gezin_id = of_traject.get(traject_id)
                near = [
                    (day, contact)
                    for day, contact in contacts
                    if contact.gezin_id == gezin_id and _near(signaal, contact.datum)
                ]
                for day, contact in near[-MOST:]:
                    link = Signaalcontact(
                        id=self._new_id(), signaal_id=signaal.id, contact_id=contact.id
                    )
                    self.diary.add(max(typed, day), "signaalcontacten", link)


def _near(signaal: Signaal, day: date) -> bool:
    return signaal.datum - AROUND <= day <= signaal.datum + AROUND
