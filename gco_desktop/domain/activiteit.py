"""The 11 activities of a traject: a menu, not steps."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from gco_desktop.domain.ids import TrajectId
from gco_desktop.errors import EindVoorBeginError

ACTIVITEITEN = range(1, 12)


class ActiviteitStatus(StrEnum):
    """How an activity stands in a traject."""

    NIET_INGEZET = "NIET_INGEZET"
    LOOPT = "LOOPT"
    AFGEROND = "AFGEROND"
    NIET_NODIG = "NIET_NODIG"

    @property
    def ingezet(self) -> bool:
        """Whether the activity was or is carried out."""
        return self in (ActiviteitStatus.LOOPT, ActiviteitStatus.AFGEROND)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActiviteitPeriode:
    """One run of an activity; the same one may run again after a change.

    ``deelactiviteiten`` are codes such as "4.2": the activity, and its row of deelactiviteit.csv.
    """

    id: UUID
    traject_id: TrajectId
    nr: int
    status: ActiviteitStatus = ActiviteitStatus.LOOPT
    van: date | None = None
    tot: date | None = None
    toelichting: str = ""
    deelactiviteiten: tuple[str, ...] = ()

    def check(self) -> None:
        """Raise ``EindVoorBeginError`` when the run ends before it starts."""
        if self.van and self.tot and self.tot < self.van:
            raise EindVoorBeginError


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """A soft hint: activity ``nr`` usually comes after ``voorwaarde``; never a block."""

    nr: int
    voorwaarde: int
    omstreden: bool


def standing(periodes: Iterable[ActiviteitPeriode]) -> ActiviteitStatus:
    """Return how one activity stands over all its runs: a run that goes on leads."""
    statuses = {periode.status for periode in periodes}
    for status in (
        ActiviteitStatus.LOOPT,
        ActiviteitStatus.AFGEROND,
        ActiviteitStatus.NIET_NODIG,
    ):
        if status in statuses:
            return status
    return ActiviteitStatus.NIET_INGEZET


def hints(ingezet: set[int], voorwaarden: Sequence[Hint]) -> tuple[Hint, ...]:
    """Return the prerequisites that were not carried out for the activities that were."""
    return tuple(
        hint for hint in voorwaarden if hint.nr in ingezet and hint.voorwaarde not in ingezet
    )
