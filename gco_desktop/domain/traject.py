"""A traject: the period and the file of support, its status and its intensity over the years."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from gco_desktop.domain.ids import GezinId, OpdrachtgeverId, PersoonId, TrajectId
from gco_desktop.errors import EindVoorBeginError

ONBEKEND = "ONBEKEND"
GCO_TYPES = frozenset({"GCO", "LLB"})


class TrajectStatus(StrEnum):
    """Where a traject stands; the value is what the database keeps (trajectstatus.csv)."""

    AANGEMELD = "AANGEMELD"
    IN_TRIAGE = "IN_TRIAGE"
    TOEGEWEZEN = "TOEGEWEZEN"
    KENNISMAKING = "KENNISMAKING"
    ACTIEF = "ACTIEF"
    OVERDRACHT = "OVERDRACHT"
    NAZORG = "NAZORG"
    AFGESLOTEN = "AFGESLOTEN"
    AFGEWEZEN = "AFGEWEZEN"
    INGETROKKEN = "INGETROKKEN"
    TE_VERNIETIGEN = "TE_VERNIETIGEN"

    @property
    def actief(self) -> bool:
        """Whether the family is being supported in this status."""
        return self in _ACTIEF

    @property
    def aangemeld(self) -> bool:
        """Whether support has not started yet."""
        return self in _AANGEMELD

    @property
    def gesloten(self) -> bool:
        """Whether support ended, or never comes."""
        return not self.actief and not self.aangemeld

    @property
    def eindigt(self) -> bool:
        """Whether the end date alone closes a traject in this status."""
        return self in _EINDIGT


_AANGEMELD = frozenset({TrajectStatus.AANGEMELD, TrajectStatus.IN_TRIAGE, TrajectStatus.TOEGEWEZEN})
_ACTIEF = frozenset(
    {
        TrajectStatus.KENNISMAKING,
        TrajectStatus.ACTIEF,
        TrajectStatus.OVERDRACHT,
        TrajectStatus.NAZORG,
    }
)
_EINDIGT = _ACTIEF - {TrajectStatus.NAZORG}  # aftercare goes on after the end


class Intensiteit(StrEnum):
    """How close the contact is; goes up and down for years (intensiteit.csv)."""

    CRISIS = "CRISIS"
    INTENSIEF = "INTENSIEF"
    REGULIER = "REGULIER"
    WAAKVLAM = "WAAKVLAM"


@dataclass(frozen=True, slots=True, kw_only=True)
class Traject:
    """Support for one client unit; everything but the gezin may still be unknown.

    ``weeknorm_min`` is what was agreed on per week, in minutes. ``bestemming`` is a code of
    overdracht_bestemming.csv, ``overdracht`` says to whom exactly it is handed over.
    """

    id: TrajectId
    gezin_id: GezinId
    code: str
    client_id: PersoonId | None = None
    soort: str = "GCO"
    doelgroep: str = ONBEKEND
    wetten: tuple[str, ...] = ()
    opdrachtgever_id: OpdrachtgeverId | None = None
    status: TrajectStatus = TrajectStatus.ACTIEF
    intensiteit: Intensiteit = Intensiteit.REGULIER
    doel: str = ""
    start: date | None = None
    eind: date | None = None
    afsluitreden: str = ""
    weeknorm_min: int | None = None
    bestemming: str = ""
    overdracht_op: date | None = None
    overdracht: str = ""

    def check(self) -> None:
        """Raise ``EindVoorBeginError`` when the traject ends before it starts."""
        if self.start and self.eind and self.eind < self.start:
            raise EindVoorBeginError


def rank(status: TrajectStatus, start: date | None) -> tuple[bool, date]:
    """Return what orders the trajecten of a gezin; the highest one leads."""
    return status.actief, start or date.min


def leading(trajecten: Iterable[Traject]) -> Traject | None:
    """Return the active traject that started last, or else the newest one."""
    return max(trajecten, key=lambda traject: rank(traject.status, traject.start), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusStap:
    """That a traject came into a status on a day."""

    id: UUID
    traject_id: TrajectId
    status: TrajectStatus
    op: date
    reden: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntensiteitPeriode:
    """The intensity from a day on, until the next period starts."""

    id: UUID
    traject_id: TrajectId
    intensiteit: Intensiteit
    van: date
    reden: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overgang:
    """Another status or intensity from a day on, and why."""

    naar: TrajectStatus | Intensiteit
    op: date
    reden: str = ""


def status_op(stappen: Sequence[StatusStap], day: date) -> StatusStap | None:
    """Return the step in force on ``day``: of those on one day the one stored last."""
    begun = [stap for stap in stappen if stap.op <= day]
    return max(reversed(begun), key=lambda stap: stap.op, default=None)


def intensiteit_op(periodes: Sequence[IntensiteitPeriode], day: date) -> Intensiteit | None:
    """Return the intensity in force on ``day``, or nothing before the first period."""
    begun = [periode for periode in periodes if periode.van <= day]
    return max(begun, key=lambda periode: periode.van).intensiteit if begun else None
