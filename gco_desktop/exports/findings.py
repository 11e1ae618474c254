"""What the personal data check reports: kinds, fragments, and how hard they are."""

from dataclasses import dataclass
from enum import StrEnum


class Soort(StrEnum):
    """What a fragment looks like; the value is what people read."""

    BSN = "burgerservicenummer"
    IBAN = "rekeningnummer"
    EMAIL = "e-mailadres"
    TELEFOON = "telefoonnummer"
    POSTCODE = "postcode"
    DATUM = "datum"
    NUMMER = "nummer van een dossier"
    ADRES = "adres"
    LINK = "webadres"
    PERSOON = "naam van een persoon of gezin"
    VOORLETTERS = "voorletters"
    EIGEN_NAAM = "naam uit je eigen kluis"
    LIJKT_OP_NAAM = "lijkt op een naam uit je eigen kluis"
    STRAAT = "straat uit je eigen kluis"
    PLAATS = "plaats uit je eigen kluis"
    LEEFTIJD = "leeftijd of duur in jaren"
    GEZIN = "gezinslid"
    CASUS = "beschrijving van één gezin"
    ZIEKTE = "zeldzame ziekte"
    MAAND = "maand en jaar"
    GETAL = "lang getal"
    MOGELIJKE_NAAM = "mogelijk een naam"


@dataclass(frozen=True, slots=True, order=True)
class Fragment:
    """One piece of a text, from ``begin`` up to ``eind``."""

    begin: int
    eind: int
    soort: Soort
    tekst: str

    def overlaps(self, other: "Fragment") -> bool:
        """Whether both share a character."""
        return self.begin < other.eind and other.begin < self.eind


@dataclass(frozen=True, slots=True, kw_only=True)
class Bevinding:
    """What was found: ``hard`` must go, each of ``soft`` must be answered."""

    hard: tuple[Fragment, ...] = ()
    soft: tuple[Fragment, ...] = ()

    @property
    def clean(self) -> bool:
        """Whether there is nothing to ask."""
        return not self.hard and not self.soft
