"""The dossier of a gezin as one story: everything that happened, each with its day."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from uuid import UUID

from gco_desktop.domain.ids import PersoonId, TrajectId


class DossierSoort(StrEnum):
    """What kind of thing happened."""

    CONTACT = "contact"
    PLAN = "plan"
    STATUS = "status"
    INTENSITEIT = "intensiteit"
    DOCUMENT = "document"
    SIGNAAL = "signaal"
    TAAK = "taak"
    BELOFTE = "belofte"
    MIJLPAAL = "mijlpaal"


class PlanStap(StrEnum):
    """What was done with a version of the plan."""

    GEMAAKT = "gemaakt"
    BESPROKEN = "besproken"
    VASTGESTELD = "vastgesteld"


Sleutel = tuple[DossierSoort, UUID, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierRegel:
    """One line of the story, without its text.

    ``code`` says more of what it is: the form of a contact, a status, a kind of document. ``stap``
    tells moments of the same thing apart, such as a plan that was made and one that was agreed on.
    ``titel`` are the words of the user, when there are any.
    """

    soort: DossierSoort
    id: UUID
    datum: date
    tijd: time | None = None
    code: str = ""
    stap: str = ""
    titel: str = ""
    traject_id: TrajectId | None = None
    duur_min: int | None = None
    activiteiten: tuple[int, ...] = ()
    leefgebieden: tuple[str, ...] = ()
    personen: tuple[PersoonId, ...] = ()
    uitspraak: str = ""
    volgens: str = ""
    vertrouwelijk: bool = False
    in_plan: bool = False
    delen: bool = False

    @property
    def sleutel(self) -> Sleutel:
        """What no other line of the story has."""
        return self.soort, self.id, self.stap

    @property
    def moment(self) -> tuple[date, time]:
        """What orders the story; without a time it comes first on its day."""
        return self.datum, self.tijd or time.min


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierBegin:
    """The newest lines of a story, and how many there are in all."""

    regels: tuple[DossierRegel, ...]
    totaal: int

    @property
    def compleet(self) -> bool:
        """Whether these are all of them."""
        return len(self.regels) >= self.totaal


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierStuk:
    """One line of the story in full; ``personen`` are names, ``deelactiviteiten`` codes."""

    regel: DossierRegel
    tekst: str = ""
    personen: tuple[str, ...] = ()
    deelactiviteiten: tuple[str, ...] = ()
    plaats: str = ""
    traject: str = ""
