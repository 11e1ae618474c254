"""A signaal: a structural bottleneck in the care system, without names."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from gco_desktop.domain.ids import ContactId, SignaalId, TrajectId
from gco_desktop.errors import NaamOntbreektError


class Frequentie(StrEnum):
    """How often it was seen, as a band."""

    EEN = "1"
    TWEE_TOT_VIER = "2-4"
    VIJF_OF_MEER = "5+"
    ONBEKEND = "?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signaal:
    """What goes wrong in the system, for whom it is to solve, and what would help.

    ``traject_ids`` stay in the kluis; ``meesturen`` lets the structured record go along in a
    summary, with ``deeltekst`` (at most 280 characters) when that was filled in for it.
    ``verzonden_in`` names the summary it went along in, so that it goes only once. The first of
    ``wetten`` is the main one: a summary names that law alone.
    """

    id: SignaalId
    datum: date
    titel: str
    omschrijving: str = ""
    categorie: str = ""
    niveau: str = "LOKAAL"
    wetten: tuple[str, ...] = ()
    leefgebied: str = ""
    adressaat: str = "ONBEKEND"
    frequentie: Frequentie = Frequentie.ONBEKEND
    gevolg: str = ""
    geprobeerd: str = ""
    oplossing: str = ""
    status: str = "WAARGENOMEN"
    terugkoppeling: str = ""
    meesturen: bool = False
    deeltekst: str = ""
    verzonden_in: str = ""
    traject_ids: tuple[TrajectId, ...] = ()

    @property
    def hoofdwet(self) -> str:
        """The law that goes along in a summary; nothing when none was chosen."""
        return self.wetten[0] if self.wetten else ""

    def check(self) -> None:
        """Raise ``NaamOntbreektError`` when the title is empty."""
        if not self.titel.strip():
            raise NaamOntbreektError


@dataclass(frozen=True, slots=True, kw_only=True)
class Signaalcontact:
    """A contact that was about a signaal: its hours are part of what the bottleneck costs."""

    id: UUID
    signaal_id: SignaalId
    contact_id: ContactId
