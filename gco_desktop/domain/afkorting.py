"""What the user writes short: "jansen", "hb", "#meerzorg"."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Afkortingsoort(StrEnum):
    """What an abbreviation stands for."""

    GEZIN = "gezin"
    VORM = "vorm"
    SOORT = "soort"
    ACTIVITEIT = "activiteit"
    SIGNAAL = "signaal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Afkorting:
    """One abbreviation; ``doel`` is a code of a reference table, or the id of an object."""

    id: UUID
    tekst: str
    soort: Afkortingsoort
    doel: str
