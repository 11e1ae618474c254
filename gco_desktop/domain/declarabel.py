"""Whether hours may be billed: what the line says, what its kind says, what was agreed."""

from dataclasses import dataclass
from typing import Protocol

YES, NO = "ja", "nee"
_TRAVEL = "reis"
_DIRECT = "direct"


@dataclass(frozen=True, slots=True)
class Urensoortregel:
    """What the table of kinds says: ``standaard`` is "ja", "nee" or "per opdrachtgever"."""

    standaard: str
    hoofdgroep: str


class Afspraken(Protocol):
    """What was agreed with an opdrachtgever, now or when a month was closed."""

    @property
    def reistijd_declarabel(self) -> bool:
        """Whether travel time is paid."""
        ...

    @property
    def indirect_declarabel(self) -> bool:
        """Whether work without the gezin is paid."""
        ...


def is_declarabel(eigen: bool | None, soort: Urensoortregel, afspraken: Afspraken | None) -> bool:
    """Return whether a line may be billed.

    What its maker decided (``eigen``) goes first. Without an opdrachtgever (no ``afspraken``)
    nobody pays. A kind that says "nee" is never paid by itself. Contact that says "ja" always is;
    travel time and all other kinds follow what was agreed. Source: which hours are paid differs
    per contract.
    """
    if eigen is not None:
        return eigen
    if afspraken is None or soort.standaard == NO:
        return False
    if soort.hoofdgroep == _TRAVEL:
        return afspraken.reistijd_declarabel
    if soort.hoofdgroep == _DIRECT and soort.standaard == YES:
        return True
    return afspraken.indirect_declarabel
