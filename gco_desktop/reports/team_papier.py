"""What the paper of a team is made of: plain, frozen data, filled by the services."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamRegel:
    """One line of hours; ``toelichting`` says what a reader must know about the figure.

    ``kort`` names the line where a long ``label`` does not fit; empty means: it always fits.
    """

    label: str
    minuten: int
    melders: int
    toelichting: str = ""
    samengevoegd: bool = False
    kort: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamPeriode:
    """The hours of one quarter or of all."""

    titel: str
    dekking: str
    totaal: int
    gezinnen: str
    regels: tuple[TeamRegel, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamBlad:
    """Everything a team lead reads."""

    perioden: tuple[TeamPeriode, ...]
    signalen: tuple[tuple[str, int], ...]
    teksten: tuple[str, ...]
    afzenders: tuple[str, ...]
    tot: date | None = None
