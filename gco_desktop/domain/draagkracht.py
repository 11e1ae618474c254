"""What one can carry: hours per gezin and week beside what was agreed; it never leaves."""

from dataclasses import dataclass
from datetime import date

from gco_desktop.domain.ids import GezinId

WEKEN = 13


@dataclass(frozen=True, slots=True, kw_only=True)
class DraagkrachtRegel:
    """One active gezin in minutes per week; ``gemiddeld`` is over the last weeks that count.

    ``afgesproken`` is nothing when no agreement was filled in.
    """

    gezin_id: GezinId
    naam: str
    gemiddeld: int
    deze_week: int
    afgesproken: int | None = None

    @property
    def telt(self) -> int:
        """What this gezin asks per week: what was agreed, else what it took."""
        return self.gemiddeld if self.afgesproken is None else self.afgesproken


@dataclass(frozen=True, slots=True, kw_only=True)
class Draagkracht:
    """The active gezinnen by name, everything else as one sum, and the own hours per week."""

    vandaag: date
    norm: int | None
    regels: tuple[DraagkrachtRegel, ...]
    overig: int

    @property
    def nodig(self) -> int:
        """Minutes per week that are taken."""
        return sum(regel.telt for regel in self.regels) + self.overig

    @property
    def ruimte(self) -> int | None:
        """Minutes per week left, below zero when it is too much; unknown without a norm."""
        return None if self.norm is None else self.norm - self.nodig

    @property
    def per_gezin(self) -> int:
        """Minutes per week a gezin asks here, on average; 0 without gezinnen."""
        asked = [regel.telt for regel in self.regels if regel.telt]
        return round(sum(asked) / len(asked)) if asked else 0

    @property
    def past_erbij(self) -> bool | None:
        """Whether a gezin like the others fits; unknown without a norm."""
        return None if self.ruimte is None else self.ruimte >= max(self.per_gezin, 1)
