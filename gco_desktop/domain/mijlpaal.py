"""A milestone or a term: a date that follows from another one, or that the user set."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gco_desktop.domain.ids import (
    GezinId,
    IndicatieId,
    MijlpaalId,
    PersoonId,
    ProcedureId,
    TrajectId,
)


class MijlpaalStand(StrEnum):
    """What became of it."""

    OPEN = "open"
    GEDAAN = "gedaan"
    NIET_NODIG = "niet_nodig"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mijlpaal:
    """What the user said about a milestone; what follows from dates alone is not kept.

    ``code`` is one of mijlpaal.csv, or empty for one of the user's own with a ``label``. It belongs
    to at most one of the persons and things named. ``basis_op`` is the day it counts from where
    nothing else tells; ``datum`` is the day the user set instead of the calculated one.
    """

    id: MijlpaalId
    gezin_id: GezinId
    code: str = ""
    label: str = ""
    persoon_id: PersoonId | None = None
    traject_id: TrajectId | None = None
    indicatie_id: IndicatieId | None = None
    procedure_id: ProcedureId | None = None
    basis_op: date | None = None
    datum: date | None = None
    stand: MijlpaalStand = MijlpaalStand.OPEN
    afgehandeld_op: date | None = None
    notitie: str = ""
