"""A gezin, the persons in it and how they belong together."""

import re
from dataclasses import dataclass
from datetime import date

from gco_desktop.domain.datum import FIRST_YEAR, age_on, parse_datum
from gco_desktop.domain.ids import GezinId, PersoonId, RelatieId
from gco_desktop.errors import (
    DatumError,
    EindVoorBeginError,
    GeborenInToekomstError,
    NaamOntbreektError,
)

_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gezin:
    """One family system that is supported; a name is all it needs."""

    id: GezinId
    naam: str
    dossiernummer: str = ""
    adres: str = ""
    postcode: str = ""
    plaats: str = ""
    telefoon: str = ""
    benadering: str = ""
    notitie: str = ""
    gearchiveerd_op: date | None = None

    def check(self) -> None:
        """Raise ``NaamOntbreektError`` when the name is empty."""
        if not self.naam.strip():
            raise NaamOntbreektError


@dataclass(frozen=True, slots=True, kw_only=True)
class Persoon:
    """One person, in one or more gezinnen; either name will do."""

    id: PersoonId
    voornaam: str = ""
    achternaam: str = ""
    geboortedatum: date | None = None
    geboortejaar: int | None = None
    overleden_op: date | None = None
    telefoon: str = ""
    email: str = ""
    notitie: str = ""

    @property
    def naam(self) -> str:
        """The full name."""
        return f"{self.voornaam} {self.achternaam}".strip()

    def check(self, vandaag: date) -> None:
        """Raise when there is no name at all, or a date that cannot be."""
        if not self.naam:
            raise NaamOntbreektError
        if self.geboortedatum is not None and self.geboortedatum > vandaag:
            raise GeborenInToekomstError
        if self.geboortejaar is not None and self.geboortejaar > vandaag.year:
            raise GeborenInToekomstError
        if self.overleden_op and self.geboortedatum and self.overleden_op < self.geboortedatum:
            raise EindVoorBeginError

    def leeftijd(self, day: date) -> int | None:
        """Return the age in years on ``day``; unknown with a year of birth only."""
        return None if self.geboortedatum is None else age_on(self.geboortedatum, day)


@dataclass(frozen=True, slots=True, kw_only=True)
class GezinsRelatie:
    """That a person belongs to a gezin, and as what (``relatie`` is a code of relatie.csv).

    ``woord`` is what the family itself says, such as "oom Henk van de buren".
    """

    id: RelatieId
    gezin_id: GezinId
    persoon_id: PersoonId
    relatie: str = "ANDERS"
    is_client: bool = False
    is_mantelzorger: bool = False
    woont_thuis: bool = True
    aanspreekpunt: bool = False
    mag_meelezen: bool = False
    woord: str = ""
    van: date | None = None
    tot: date | None = None

    def check(self) -> None:
        """Raise ``EindVoorBeginError`` when it ends before it starts."""
        if self.van and self.tot and self.tot < self.van:
            raise EindVoorBeginError

    def voorbij(self, vandaag: date) -> bool:
        """Whether the person has left: from the last day on."""
        return self.tot is not None and self.tot <= vandaag

    def held_on(self, day: date) -> bool:
        """Whether the person belonged to the gezin on ``day``, first and last day included."""
        return (self.van is None or self.van <= day) and (self.tot is None or day <= self.tot)

    def overlaps(self, other: "GezinsRelatie") -> bool:
        """Whether the same person belongs to the same gezin twice at one time."""
        if (self.gezin_id, self.persoon_id) != (other.gezin_id, other.persoon_id):
            return False
        ends = (self.tot or date.max, other.tot or date.max)
        starts = (self.van or date.min, other.van or date.min)
        return self.id != other.id and max(starts) < min(ends)


def parse_geboren(text: str, vandaag: date) -> date | int:
    """Return the date of birth ``text`` means, or only the year when that is all it says.

    Raises ``DatumError``, or ``GeborenInToekomstError`` for a day after ``vandaag``.
    """
    clean = text.strip()
    if not _YEAR.fullmatch(clean):
        day = parse_datum(clean, vandaag, geboorte=True)
        if day > vandaag:
            raise GeborenInToekomstError
        return day
    if int(clean) < FIRST_YEAR:
        raise DatumError("jaar", clean)
    if int(clean) > vandaag.year:
        raise GeborenInToekomstError
    return int(clean)


def parse_overleden(text: str, vandaag: date) -> date:
    """Return the day of death ``text`` means; raise ``DatumError``, also for a day to come."""
    day = parse_datum(text, vandaag, geboorte=True)
    if day > vandaag:
        raise DatumError("toekomst", text.strip())
    return day
