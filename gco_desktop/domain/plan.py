"""The casemanagementplan: made with cliënt and naasten, agreed on, then never changed."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Self
from uuid import UUID

from gco_desktop.domain.ids import PlanId, TrajectId
from gco_desktop.errors import PlanVastgesteldError

EVALUATE_AFTER = timedelta(days=182)  # twice a year


class PlanStatus(StrEnum):
    """Where a version of the plan stands."""

    CONCEPT = "CONCEPT"
    BESPROKEN = "BESPROKEN"
    VASTGESTELD = "VASTGESTELD"
    VERVANGEN = "VERVANGEN"


class LeefgebiedStand(StrEnum):
    """What is known of a leefgebied; "niet besproken" prints as nothing."""

    NIET_BESPROKEN = "NIET_BESPROKEN"
    GEEN_VRAAG = "GEEN_VRAAG"
    VRAAG = "VRAAG"
    DOEL_LOOPT = "DOEL_LOOPT"
    BEREIKT = "BEREIKT"
    LATER = "LATER"


class DoelStand(StrEnum):
    """How a goal stands."""

    OPEN = "OPEN"
    LOOPT = "LOOPT"
    BEREIKT = "BEREIKT"
    DEELS = "DEELS"
    VERVALLEN = "VERVALLEN"


class ActieStand(StrEnum):
    """How an action stands."""

    OPEN = "OPEN"
    BEZIG = "BEZIG"
    GEDAAN = "GEDAAN"
    VERVALLEN = "VERVALLEN"

    @property
    def open(self) -> bool:
        """Whether somebody still has to act."""
        return self in (ActieStand.OPEN, ActieStand.BEZIG)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLeefgebied:
    """What the plan says of one leefgebied; the label is copied when the plan is agreed on."""

    code: str
    label: str = ""
    stand: LeefgebiedStand = LeefgebiedStand.NIET_BESPROKEN
    gaat_goed: str = ""
    situatie: str = ""
    wens: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actie:
    """One step: who does what, before when."""

    id: UUID
    tekst: str
    wie: str = ""
    voor_datum: date | None = None
    stand: ActieStand = ActieStand.OPEN
    activiteit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Doel:
    """A wanted result, in whose words, and how one will notice."""

    id: UUID
    tekst: str
    leefgebied: str = ""
    van_wie: str = ""
    merken_aan: str = ""
    streefdatum: date | None = None
    stand: DoelStand = DoelStand.OPEN
    acties: tuple[Actie, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Casemanagementplan:
    """One version of the plan of a traject."""

    id: PlanId
    traject_id: TrajectId
    versie: int
    status: PlanStatus = PlanStatus.CONCEPT
    gemaakt_op: date
    opgesteld_met: str = ""
    wat_speelt: str = ""
    eigen_woorden: str = ""
    gaat_goed: str = ""
    belangrijkste: str = ""
    afspraken: str = ""
    evaluatie: str = ""
    besproken_op: date | None = None
    vastgesteld_op: date | None = None
    evaluatie_op: date | None = None
    akkoord: str = ""
    leefgebieden: tuple[PlanLeefgebied, ...] = ()
    doelen: tuple[Doel, ...] = ()

    @property
    def frozen(self) -> bool:
        """Whether this version never changes again."""
        return self.status in (PlanStatus.VASTGESTELD, PlanStatus.VERVANGEN)

    def discuss(self, op: date) -> Self:
        """Return the plan as discussed with the gezin on ``op``."""
        self.require_open()
        return replace(self, status=PlanStatus.BESPROKEN, besproken_op=op)

    def agree(self, op: date, akkoord: str) -> Self:
        """Return the plan as agreed on; from here on it is immutable."""
        self.require_open()
        return replace(
            self,
            status=PlanStatus.VASTGESTELD,
            besproken_op=self.besproken_op or op,
            vastgesteld_op=op,
            akkoord=akkoord,
            evaluatie_op=self.evaluatie_op or op + EVALUATE_AFTER,
        )

    def next_version(self, plan_id: PlanId, op: date) -> Self:
        """Return a concept that starts from what this version says."""
        return replace(
            self,
            id=plan_id,
            versie=self.versie + 1,
            status=PlanStatus.CONCEPT,
            gemaakt_op=op,
            besproken_op=None,
            vastgesteld_op=None,
            evaluatie_op=None,
            evaluatie="",
            akkoord="",
        )

    def require_open(self) -> None:
        """Raise ``PlanVastgesteldError`` when this version never changes again."""
        if self.frozen:
            raise PlanVastgesteldError
