"""A gezin of the caseload: its members and the course of its traject."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random
from uuid import UUID

from gco_desktop.demo.agenda import Agenda
from gco_desktop.demo.diary import Diary
from gco_desktop.demo.names import MEN, PLACES, STREETS, SURNAMES, WOMEN
from gco_desktop.demo.sketches import MONTH, Lid, Sketch
from gco_desktop.domain.gezin import Gezin, GezinsRelatie, Persoon
from gco_desktop.domain.ids import GezinId, OpdrachtgeverId, PersoonId, RelatieId, TrajectId
from gco_desktop.domain.traject import (
    Intensiteit,
    Traject,
    TrajectStatus,
)

LETTERS = "ABCDEGHJKLMNPRTVWXZ"
ROLES = {
    "MOEDER": ("moeder", "moeder"),
    "VADER": ("vader", "vader"),
    "PARTNER": ("partner", "partner"),
    "BRUS": ("broer", "zus"),
    "KIND": ("zoon", "dochter"),
    "GROOTOUDER": ("opa", "oma"),
    "VERTEGENWOORDIGER": ("mentor", "mentor"),
    "CLIENT": ("cliënt", "cliënt"),
}
ENDINGS = ("DOEL_BEREIKT", "DOEL_BEREIKT", "OVERDRACHT_GEMEENTE", "VERHUIZING", "OVERDRACHT_OCO")
ONLY_YEAR = 0.06


@dataclass(slots=True, kw_only=True)
class Household:
    """A gezin as it will stand in the kluis, with what its story needs."""

    sketch: Sketch
    random: Random
    gezin: Gezin
    traject: Traject
    aangemeld: date
    personen: list[tuple[Lid, Persoon]] = field(default_factory=list)
    phases: list[tuple[date, Intensiteit]] = field(default_factory=list)
    words: dict[str, str] = field(default_factory=dict)
    nazorg: date | None = None

    def new_id(self) -> UUID:
        """Return an id that is the same for the same seed."""
        return UUID(int=self.random.getrandbits(128), version=4)

    def intensity(self, day: date) -> Intensiteit:
        """Return the intensity on a day."""
        begun = [intensity for start, intensity in self.phases if start <= day]
        return begun[-1] if begun else Intensiteit.REGULIER

    def in_aftercare(self, day: date) -> bool:
        """Whether only aftercare was given on a day."""
        return self.nazorg is not None and day > self.nazorg


@dataclass(slots=True, kw_only=True)
class Registry:
    """What households share: numbers, the calendar, persons in two gezinnen."""

    agenda: Agenda
    diary: Diary
    parties: tuple[OpdrachtgeverId, ...]
    scale: float
    numbers: dict[int, int] = field(default_factory=dict)
    two_homes: frozenset[str] = frozenset()
    shared: dict[str, Persoon] = field(default_factory=dict)

    def ago(self, months: float, shift: int) -> date:
        """Return the day so many months before the reference date, ``shift`` days earlier."""
        days = round(months * MONTH * self.scale)
        return self.agenda.on_or_after(self.agenda.last - timedelta(days=days + shift))

    def number(self, year: int) -> int:
        """Return the next number of a year."""
        self.numbers[year] = self.numbers.get(year, 0) + 1
        return self.numbers[year]


def renamed(sketch: Sketch, random: Random) -> Sketch:
    """Return the same situation in a gezin with other names, elsewhere."""
    family = random.choice(SURNAMES)
    others = {lid.achternaam: random.choice(SURNAMES) for lid in sketch.leden}
    others[sketch.leden[0].achternaam] = family
    count = len(sketch.leden)
    men, women = random.sample(MEN, count), random.sample(WOMEN, count)
    leden = tuple(
        replace(
            lid,
            voornaam=(men if lid.man else women).pop(),
            achternaam=others[lid.achternaam],
            known=False,
        )
        for lid in sketch.leden
    )
    naam = family[0].upper() + family[1:]
    return replace(sketch, naam=naam, leden=leden, plaats=random.choice(list(PLACES)))


def ended(sketch: Sketch, random: Random) -> Sketch:
    """Return the same situation as one that is over, some of them after many more years."""
    longer = random.choice((1, 1, 2, 3))
    verloop = tuple((months * longer, intensity) for months, intensity in sketch.verloop)
    if len(verloop) > 1 and longer > 1:  # what lasts for years is on the background mostly
        verloop = (verloop[0], (sketch.months * (longer - 1), "WAAKVLAM"), *sketch.verloop[1:])
    slot = "AFGESLOTEN" if verloop else "AFGEWEZEN"
    return replace(
        sketch,
        verloop=verloop,
        slot=slot,
        slot_months=0.0,
        afsluitreden=random.choice(ENDINGS) if verloop else "",
        stil=0,
        concept=False,
    )


def registered_on(sketch: Sketch, registry: Registry, shift: int) -> date:
    """Return the day the gezin was registered; ``shift`` is in days."""
    waited = 35 if sketch.verloop else 20 if sketch.slot == "AFGEWEZEN" else 0
    return registry.ago(sketch.months, shift + waited)


def build_household(sketch: Sketch, registry: Registry, random: Random, shift: int) -> Household:
    """Return a gezin with its persons and traject, noted in the diary."""
    aangemeld = registered_on(sketch, registry, shift)
    number = registry.number(aangemeld.year)
    ids = Random(random.getrandbits(64))
    gezin_id = GezinId(UUID(int=ids.getrandbits(128), version=4))
    household = Household(
        sketch=sketch,
        random=ids,
        aangemeld=aangemeld,
        gezin=_gezin(sketch, gezin_id, f"G{aangemeld.year}-{number:03d}", random),
        traject=Traject(
            id=TrajectId(UUID(int=ids.getrandbits(128), version=4)),
            gezin_id=gezin_id,
            code=f"T{aangemeld.year}-{number:03d}",
            soort=sketch.soort,
            doelgroep=sketch.doelgroep,
            wetten=sketch.wetten,
            opdrachtgever_id=registry.parties[sketch.soort == "LLB"],
            status=TrajectStatus.AANGEMELD,
            doel=sketch.doel,
        ),
    )
    registry.diary.add(aangemeld, "gezinnen", household.gezin)
    _add_members(household, registry, registry.agenda.last - timedelta(days=shift))
    return household


def _gezin(sketch: Sketch, gezin_id: GezinId, dossiernummer: str, random: Random) -> Gezin:
    prefix = PLACES[sketch.plaats][1]
    letters = random.choice(LETTERS) + random.choice(LETTERS)
    return Gezin(
        id=gezin_id,
        naam=f"Gezin {sketch.naam}",
        dossiernummer=dossiernummer,
        adres=f"{random.choice(STREETS)} {random.randint(1, 190)}",
        postcode=f"{prefix}{random.randint(10, 99)} {letters}",
        plaats=sketch.plaats,
        telefoon=phone(random),
        benadering=sketch.benadering,
        notitie=sketch.notitie,
    )


def phone(random: Random) -> str:
    """Return a telephone number that is nobody's."""
    return f"06-5550 {random.randint(1000, 9999)}"


def _add_members(household: Household, registry: Registry, day: date) -> None:
    for lid in household.sketch.leden:
        persoon = registry.shared.get(f"{lid.voornaam} {lid.achternaam}")
        if persoon is None:
            persoon = _persoon(household, lid, day)
            registry.diary.add(household.aangemeld, "personen", persoon)
        if persoon.naam in registry.two_homes:
            registry.shared[persoon.naam] = persoon
        household.personen.append((lid, persoon))
        registry.diary.add(household.aangemeld, "relaties", _relatie(household, lid, persoon))
    clients = [p for lid, p in household.personen if lid.relatie == "CLIENT"]
    household.traject = replace(household.traject, client_id=clients[0].id)
    household.words = _words(household)


def _persoon(household: Household, lid: Lid, day: date) -> Persoon:
    random = household.random
    birth = date(day.year - lid.leeftijd - 1, day.month, 1) + timedelta(
        days=random.randint(32, 360)
    )
    known = random.random() > ONLY_YEAR
    adult = lid.leeftijd > _GROWN_UP and "a" in lid.marks
    return Persoon(
        id=PersoonId(household.new_id()),
        voornaam=lid.voornaam,
        achternaam=lid.achternaam,
        geboortedatum=birth if known else None,
        geboortejaar=None if known else birth.year,
        telefoon=phone(random) if lid.leeftijd > _GROWN_UP else "",
        email=f"post{random.randint(100, 999)}@postvak.example" if adult else "",
    )


_GROWN_UP = 17


def _relatie(household: Household, lid: Lid, persoon: Persoon) -> GezinsRelatie:
    return GezinsRelatie(
        id=RelatieId(household.new_id()),
        gezin_id=household.gezin.id,
        persoon_id=persoon.id,
        relatie=lid.relatie,
        is_client=lid.relatie == "CLIENT",
        is_mantelzorger="m" in lid.marks,
        woont_thuis="u" not in lid.marks,
        aanspreekpunt="a" in lid.marks,
        mag_meelezen="l" in lid.marks,
    )


def _words(household: Household) -> dict[str, str]:
    leden = household.sketch.leden
    client = leden[0]
    near = next((lid for lid in leden[1:] if "a" in lid.marks), leden[1])
    sibling = next((lid for lid in leden[1:] if lid.relatie in _SIBLINGS and lid != near), near)
    role = ROLES.get(near.relatie, ("naaste", "naaste"))[not near.man]
    words = {"client": client.voornaam, "naaste": near.voornaam, "brus": sibling.voornaam}
    words |= {"rol": role, "Rol": role.capitalize(), "familie": household.sketch.naam}
    for prefix, lid in (("", client), ("n", near)):
        for word, pair in _PRONOUNS.items():
            own = pair[not lid.man]
            words[prefix + word] = own
            words[(prefix + word).capitalize()] = own.capitalize()
    return words


_SIBLINGS = ("BRUS", "KIND")
_PRONOUNS = {"hij": ("hij", "zij"), "hem": ("hem", "haar"), "zijn": ("zijn", "haar")}


def first_by_name(households: Iterable[Household]) -> dict[str, Household]:
    """Return the households by the name of their sketch; of two with one name the first."""
    found: dict[str, Household] = {}
    for household in households:
        found.setdefault(household.sketch.naam, household)
    return found
