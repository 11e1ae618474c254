"""What screens show of the network: flat read models."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.netwerk import (
    Betrokkenheid,
    Contactpersoon,
    Instantie,
    Vertegenwoordiging,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KaartRegel:
    """One organisation or contact person (``mens``) of the sociale kaart.

    ``soort`` is the kind of the organisation, also for whoever works there; ``gezinnen`` counts
    where it is involved now.
    """

    wie: UUID
    naam: str
    mens: bool
    soort: str
    instantie: str
    plaats: str
    functie: str
    telefoon: str
    email: str
    mensen: int
    gezinnen: int
    gearchiveerd: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BetrokkenheidRegel:
    """Who does what for which gezin, with the number to call."""

    betrokkenheid: Betrokkenheid
    gezin: str
    persoon: str
    contactpersoon: str
    functie: str
    instantie: str
    soort: str
    telefoon: str
    email: str

    @property
    def naam(self) -> str:
        """Who it is: the contact person, else the organisation."""
        return self.contactpersoon or self.instantie


@dataclass(frozen=True, slots=True, kw_only=True)
class Beslissing:
    """That a contact person decides for somebody, in one of the gezinnen of that person."""

    gezin_id: GezinId
    gezin: str
    persoon: str
    vertegenwoordiging: Vertegenwoordiging


@dataclass(frozen=True, slots=True, kw_only=True)
class KaartDetail:
    """One organisation or contact person with everything around it.

    ``instantie`` is also filled for a contact person who works somewhere; ``gebruikt`` says that
    something refers to it, so that it can be archived and not deleted.
    """

    instantie: Instantie | None
    contactpersoon: Contactpersoon | None
    mensen: tuple[Contactpersoon, ...]
    betrokken: tuple[BetrokkenheidRegel, ...]
    beslist: tuple[Beslissing, ...]
    gebruikt: bool
    vandaag: date

    @property
    def over(self) -> Instantie | Contactpersoon:
        """What it is about."""
        found = self.contactpersoon or self.instantie
        assert found is not None  # noqa: S101 - a detail is about one of both
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class BetrokkenheidInvoer:
    """What the form for a betrokkenheid starts from, and what can be chosen in it."""

    betrokkenheid: Betrokkenheid
    instanties: tuple[Instantie, ...]
    contactpersonen: tuple[Contactpersoon, ...]
    personen: tuple[Persoon, ...]
    vandaag: date


@dataclass(frozen=True, slots=True, kw_only=True)
class VertegenwoordigingRegel:
    """Who decides for whom; ``door`` is the name of the representative."""

    vertegenwoordiging: Vertegenwoordiging
    persoon: str
    door: str
    telefoon: str
