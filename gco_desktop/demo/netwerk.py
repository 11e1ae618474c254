"""The sociale kaart of the caseload, who does what for which gezin, and who decides for whom."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random
from uuid import UUID

from gco_desktop.demo.agenda import Agenda
from gco_desktop.demo.diary import Diary
from gco_desktop.demo.household import Household
from gco_desktop.demo.sketches import MONTH
from gco_desktop.domain.gezin import GezinsRelatie, Persoon
from gco_desktop.domain.ids import ContactpersoonId, InstantieId, PersoonId, RelatieId
from gco_desktop.domain.netwerk import (
    Betrokkenheid,
    Contactpersoon,
    Instantie,
    Vertegenwoordiging,
)

# name: kind, place, last digits of the number
ORGANISATIONS = {
    "Gemeente Oosterdal": ("GEM_TOEGANG", "Toegang Wmo en jeugd", "1040"),
    "Zorgkantoor Oost": ("ZORGKANTOOR", "", "1100"),
    "UWV kantoor Oosterdal": ("UWV", "Oosterdal", "1200"),
    "De Wingerd": ("SCHOOL", "Speciaal onderwijs, Oosterdal", "1312"),
    "Zorggroep Het Veer": ("ZORGAANBIEDER", "Wonen en dagbesteding", "1420"),
    "Huisartsenpraktijk De Linde": ("HUISARTS", "Oosterdal", "1500"),
    "Revalidatie De Brink": ("ZIEKENHUIS", "Polikliniek hersenletsel", "1610"),
    "CIZ": ("CIZ", "", "1700"),
    "Thuiszorg De Nachtegaal": ("ZORGAANBIEDER", "Nachtzorg en logeren", "1800"),
    "Leerplicht Oosterdal": ("GEM_LEERPLICHT", "", "1041"),
    "Sociaal raadslieden Oosterdal": ("SOCRAAD", "", "1043"),
}
# name: where, what, last digits of the number
PEOPLE = {
    "Saskia Wagenaar": ("Gemeente Oosterdal", "Klantmanager Wmo", "2041"),
    "Omar Aydın": ("Gemeente Oosterdal", "Jeugdconsulent", "2042"),
    "Ellen Wubbels": ("Zorgkantoor Oost", "Zorgadviseur", "2101"),
    "Roel ten Brinke": ("UWV kantoor Oosterdal", "Arbeidsdeskundige", "2201"),
    "Marijke Teunissen": ("De Wingerd", "Intern begeleider", "2312"),
    "Thomas Veldhuis": ("Zorggroep Het Veer", "Persoonlijk begeleider", "2421"),
    "Nadia Fofana": ("Zorggroep Het Veer", "Gedragswetenschapper", "2422"),
    "Hanna Reinders": ("Huisartsenpraktijk De Linde", "Huisarts", ""),
    "Irene Timmerman": ("Revalidatie De Brink", "Ergotherapeut", "2611"),
    "Bea Kleinjan": ("Thuiszorg De Nachtegaal", "Planner", "2801"),
    "Anja Rozema": ("", "Professioneel mentor", "2901"),
    "Wim Lubbers": ("", "Bewindvoerder", "2902"),
}
# gezin, for whom (or all), who, role, months since, months since it ended (or none)
INVOLVED = (
    ("De Vries", "", "Saskia Wagenaar", "Beslist over hulp in huis", 20, None),
    ("De Vries", "Bart", "Irene Timmerman", "Ergotherapie", 18, None),
    ("De Vries", "Bart", "Roel ten Brinke", "Re-integratie", 12, None),
    ("De Vries", "", "Hanna Reinders", "Huisarts", 22, None),
    ("De Vries", "Bart", "Thomas Veldhuis", "Begeleiding thuis", 15, 4),
    ("Yılmaz", "Elif", "Bea Kleinjan", "Nachtzorg plannen", 14, None),
    ("Yılmaz", "", "Saskia Wagenaar", "Woningaanpassing", 9, None),
    ("Yılmaz", "Elif", "Ellen Wubbels", "Pgb", 20, None),
    ("Kowalska", "Kacper", "Marijke Teunissen", "Aanspreekpunt op school", 12, None),
    ("Kowalska", "Kacper", "Leerplicht Oosterdal", "Leerplicht", 8, None),
    ("El Amrani", "Ilyas", "Nadia Fofana", "Gedragsplan", 12, None),
    ("El Amrani", "Ilyas", "Thomas Veldhuis", "Vaste begeleider", 5, None),
    ("El Amrani", "Ilyas", "Ellen Wubbels", "Meerzorg", 13, None),
    ("Bakker", "Marit", "Roel ten Brinke", "Re-integratie", 7, None),
    ("Bakker", "Marit", "Irene Timmerman", "Ergotherapie", 9, 2),
    ("Janssen", "Kevin", "Thomas Veldhuis", "Begeleiding op de woning", 17, None),
    ("Okafor", "Emmanuel", "Marijke Teunissen", "Intern begeleider", 6, None),
    ("Okafor", "", "Sociaal raadslieden Oosterdal", "Geld en formulieren", 5, None),
    ("Pereira", "Joana", "Omar Aydın", "Jeugdhulp", 5, None),
    ("Smit", "Noa", "Omar Aydın", "Jeugdhulp", 6, None),
    ("Bos", "Ruben", "CIZ", "Indicatie", 3, None),
    ("Postma", "Jurre", "Bea Kleinjan", "Logeren plannen", 3, None),
    ("Sahin", "Deniz", "Nadia Fofana", "Zorgplan", 12, None),
)
# gezin, for whom, kind, by whom of the gezin, or else by whom, months since, months since the proof
DECIDE = (
    ("El Amrani", "Ilyas", "MENTOR", "Naïma", "", 30, 20),
    ("El Amrani", "Ilyas", "BEWINDVOERDER", "", "Wim Lubbers", 28, 20),
    ("Janssen", "Kevin", "MENTOR", "Gerda", "", 60, 17),
    ("Van der Meulen", "Sietse", "MENTOR", "Anneke", "", 12, None),
    ("Sahin", "Deniz", "CURATOR", "Emre", "", 24, 19),
    ("Yılmaz", "Elif", "OUDER_GEZAG", "Ayşe", "", None, None),
    ("Kowalska", "Kacper", "OUDER_GEZAG", "Agnieszka", "", None, None),
    ("Tesfay", "Selam", "OUDER_GEZAG", "Yohannes", "", None, None),
    ("Bos", "Ruben", "OUDER_GEZAG", "Esther", "", None, None),
    ("De Vries", "Bart", "GEMACHTIGDE", "Samira", "", 15, 15),
    ("Öztürk", "Hüseyin", "MENTOR", "", "Anja Rozema", 14, 14),
)
WORDS = {"Karima Bouzid": "Tante Karima", "Riet de Vries": "Oma Riet, om de hoek"}
LEFT = ("Pereira", "Marco", "Pinto", "STIEFOUDER", 50, 14)  # gezin, who, since, until, in months
_BASIC = (("WLZ", "Zorgkantoor Oost", "Zorgplicht"), ("WMO", "Gemeente Oosterdal", "Toegang"))


@dataclass(slots=True)
class NetwerkWriter:
    """Notes in the diary who stands around the gezinnen."""

    agenda: Agenda
    diary: Diary
    random: Random
    known: dict[str, Instantie | Contactpersoon] = field(default_factory=dict)

    def tell(self, households: Iterable[Household]) -> None:
        """Note the sociale kaart, and what of it belongs to the gezinnen that are there."""
        by_name: dict[str, Household] = {}
        named = {row[0] for row in INVOLVED}
        first = date.max
        for household in households:
            by_name.setdefault(household.sketch.naam, household)
            first = min(first, household.aangemeld)
        if not by_name:
            return
        self._map(first)
        for household in households:
            if household.sketch.naam not in named or by_name[household.sketch.naam] != household:
                self._involve_basic(household)
        self._involve(by_name)
        self._decide(by_name)
        self._relate(by_name)

    def _map(self, first: date) -> None:
        there = {each.naam: each for _, each in self.diary.added("instanties")}
        for naam, (soort, vestiging, digits) in ORGANISATIONS.items():
            one = there.get(naam) or Instantie(id=InstantieId(self._new_id()), naam=naam)
            filled = replace(one, soort=soort, vestiging=vestiging, telefoon=_phone(digits))
            if naam in there:
                self.diary.become(filled)
            else:
                self.diary.add(first, "instanties", filled)
            self.known[naam] = filled
        for naam, (work, functie, digits) in PEOPLE.items():
            mens = Contactpersoon(
                id=ContactpersoonId(self._new_id()),
                naam=naam,
                instantie_id=InstantieId(self.known[work].id) if work else None,
                functie=functie,
                telefoon=_phone(digits) if digits else "",
                email=f"post{digits}@werk.example" if digits else "",
            )
            self.known[naam] = mens
            self.diary.add(first, "contactpersonen", mens)

    def _involve_basic(self, household: Household) -> None:
        for wet, naam, rol in _BASIC:
            if wet in household.sketch.wetten:
                self._add(household, self.known[naam], rol, (household.aangemeld, None))

    def _involve(self, by_name: dict[str, Household]) -> None:
        for gezin, voor, naam, rol, since, ended in INVOLVED:
            household = by_name.get(gezin)
            if household is not None:
                days = self._ago(since), None if ended is None else self._ago(ended)
                self._add(household, self.known[naam], rol, days, _member(household, voor))

    def _add(
        self,
        household: Household,
        who: Instantie | Contactpersoon,
        rol: str,
        days: tuple[date, date | None],
        voor: Persoon | None = None,
    ) -> None:
        mens = who if isinstance(who, Contactpersoon) else None
        work = who.instantie_id if isinstance(who, Contactpersoon) else who.id
        van, tot = max(days[0], household.aangemeld), days[1]
        self.diary.add(
            household.aangemeld,
            "betrokkenheden",
            Betrokkenheid(
                id=self._new_id(),
                gezin_id=household.gezin.id,
                persoon_id=None if voor is None else voor.id,
                contactpersoon_id=None if mens is None else mens.id,
                instantie_id=work,
                rol=rol,
                van=van,
                tot=None if tot is None else max(van, tot),
            ),
        )

    def _decide(self, by_name: dict[str, Household]) -> None:
        for gezin, voor, soort, door, other, since, proof in DECIDE:
            household = by_name.get(gezin)
            person = None if household is None else _member(household, voor)
            if household is None or person is None:
                continue
            by = _member(household, door)
            mens = self.known.get(other)
            one = Vertegenwoordiging(
                id=self._new_id(),
                persoon_id=person.id,
                soort=soort,
                door_persoon_id=None if by is None else by.id,
                contactpersoon_id=mens.id if isinstance(mens, Contactpersoon) else None,
                van=None if since is None else self._ago(since),
                bewijs_gezien_op=None if proof is None else self._ago(proof),
            )
            self.diary.add(household.aangemeld, "vertegenwoordigingen", one)

    def _relate(self, by_name: dict[str, Household]) -> None:
        """Note relation words of their own, and a stepfather who left."""
        names = {each.id: each.naam for _, each in self.diary.added("personen")}
        for _, relatie in list(self.diary.added("relaties")):
            word = WORDS.get(names[relatie.persoon_id])
            if word:
                self.diary.become(replace(relatie, woord=word))
        gezin, voornaam, achternaam, kind, since, ended = LEFT
        household = by_name.get(gezin)
        if household is None:
            return
        person = Persoon(id=PersoonId(self._new_id()), voornaam=voornaam, achternaam=achternaam)
        self.diary.add(household.aangemeld, "personen", person)
        self.diary.add(
            household.aangemeld,
            "relaties",
            GezinsRelatie(
                id=RelatieId(self._new_id()),
                gezin_id=household.gezin.id,
                persoon_id=person.id,
                relatie=kind,
                woont_thuis=False,
                van=self._ago(since),
                tot=self._ago(ended),
            ),
        )

    def _ago(self, months: int) -> date:
        return self.agenda.last - timedelta(days=round(months * MONTH))

    def _new_id(self) -> UUID:
        return UUID(int=self.random.getrandbits(128), version=4)


def _member(household: Household, voornaam: str) -> Persoon | None:
    return next((each for _, each in household.personen if each.voornaam == voornaam), None)


def _phone(digits: str) -> str:
    return f"06-5550 {digits}"
