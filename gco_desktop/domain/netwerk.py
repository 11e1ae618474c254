"""Who stands around a gezin: organisations, the people who work there, and who decides for whom."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from gco_desktop.domain.ids import ContactpersoonId, GezinId, InstantieId, PersoonId, PlanId
from gco_desktop.errors import (
    EigenVertegenwoordigerError,
    EindVoorBeginError,
    NaamOntbreektError,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Instantie:
    """An organisation, shared by all gezinnen (``soort`` is a code of instantie_type.csv)."""

    id: InstantieId
    naam: str
    soort: str = "ANDERS"
    vestiging: str = ""
    telefoon: str = ""
    email: str = ""
    notitie: str = ""
    gearchiveerd_op: date | None = None

    def check(self) -> None:
        """Raise ``NaamOntbreektError`` when the name is empty."""
        if not self.naam.strip():
            raise NaamOntbreektError


@dataclass(frozen=True, slots=True, kw_only=True)
class Contactpersoon:
    """Somebody who works with gezinnen, at an organisation or alone; shared by all gezinnen."""

    id: ContactpersoonId
    naam: str
    instantie_id: InstantieId | None = None
    functie: str = ""
    telefoon: str = ""
    email: str = ""
    notitie: str = ""
    gearchiveerd_op: date | None = None

    def check(self) -> None:
        """Raise ``NaamOntbreektError`` when the name is empty."""
        if not self.naam.strip():
            raise NaamOntbreektError


@dataclass(frozen=True, slots=True, kw_only=True)
class Betrokkenheid:
    """That an organisation, or somebody of it, does something for a gezin or a person in it."""

    id: UUID
    gezin_id: GezinId
    persoon_id: PersoonId | None = None
    contactpersoon_id: ContactpersoonId | None = None
    instantie_id: InstantieId | None = None
    rol: str = ""
    van: date | None = None
    tot: date | None = None
    notitie: str = ""

    def check(self) -> None:
        """Raise when nobody is meant, or when it ends before it starts."""
        if self.contactpersoon_id is None and self.instantie_id is None:
            raise NaamOntbreektError
        if self.van and self.tot and self.tot < self.van:
            raise EindVoorBeginError

    def voorbij(self, vandaag: date) -> bool:
        """Whether it has ended: from the last day on."""
        return self.tot is not None and self.tot <= vandaag


@dataclass(frozen=True, slots=True, kw_only=True)
class Vertegenwoordiging:
    """Who decides and signs for a person (``soort`` is a code of vertegenwoordiging.csv)."""

    id: UUID
    persoon_id: PersoonId
    soort: str
    door_persoon_id: PersoonId | None = None
    contactpersoon_id: ContactpersoonId | None = None
    door: str = ""
    van: date | None = None
    tot: date | None = None
    bewijs_gezien_op: date | None = None
    notitie: str = ""

    def check(self) -> None:
        """Raise when it ends before it starts, or when one would decide for oneself."""
        if self.van and self.tot and self.tot < self.van:
            raise EindVoorBeginError
        if self.door_persoon_id == self.persoon_id:
            raise EigenVertegenwoordigerError

    def voorbij(self, vandaag: date) -> bool:
        """Whether it has ended: from the last day on."""
        return self.tot is not None and self.tot <= vandaag


class Band(StrEnum):
    """What kind of bond it is, as the family feels it."""

    ONBEKEND = "onbekend"
    STEUNEND = "steunend"
    OPPERVLAKKIG = "oppervlakkig"
    GESPANNEN = "gespannen"
    VERBROKEN = "verbroken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ecogramplek:
    """Where somebody stands in the ecogram of a gezin, and the bond.

    ``wie`` is a person, a contact person or an organisation; ``x`` and ``y`` are thousandths of
    the width and of the height of the drawing from its middle, -500 to 500.
    """

    id: UUID
    gezin_id: GezinId
    wie: UUID
    x: int | None = None
    y: int | None = None
    band: Band = Band.ONBEKEND
    notitie: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ecogramstand:
    """An ecogram as it was on a day; ``inhoud`` is JSON, and never changes."""

    id: UUID
    gezin_id: GezinId
    op: date
    inhoud: str
    plan_id: PlanId | None = None
    omschrijving: str = ""
