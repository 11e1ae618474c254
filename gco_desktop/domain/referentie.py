"""What the user changed in a reference table: the program never changes it back."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Referentie:
    """One row of a reference table as the user wants it, or one of the user's own."""

    id: UUID
    tabel: str
    code: str
    label: str
    volgorde: int
    actief: bool = True
    omschrijving: str = ""
