"""Learning for the register: what was done, and what the register asks."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from gco_desktop.errors import EindVoorBeginError


@dataclass(frozen=True, slots=True, kw_only=True)
class Scholing:
    """One thing learnt; ``soort`` is a code of scholing_soort, points count in tenths."""

    id: UUID
    datum: date
    soort: str
    titel: str = ""
    minuten: int = 0
    punten_tienden: int = 0
    bewijs: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Registernorm:
    """What the register asks of a group in a period, as the user entered it.

    ``minuten`` and ``punten_tienden`` are minima; nothing when the register asks no such thing.
    """

    id: UUID
    van: date
    tot: date
    groep: str
    minuten: int | None = None
    punten_tienden: int | None = None

    def check(self) -> None:
        """Raise ``EindVoorBeginError`` when it ends before it begins."""
        if self.tot < self.van:
            raise EindVoorBeginError
