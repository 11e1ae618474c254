"""Hours: what stands now (``Urenregel``) and what was ever booked (``Boeking``)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from gco_desktop.domain.ids import (
    ContactId,
    GezinId,
    OpdrachtgeverId,
    RitId,
    TrajectId,
    UrenregelId,
)

REISTIJD = "REISTIJD"
BEDRIJF = "BEDRIJF"


@dataclass(frozen=True, slots=True, kw_only=True)
class Urenregel:
    """Minutes on one day, of one kind and at most one activity."""

    id: UrenregelId
    datum: date
    minuten: int
    soort: str
    gezin_id: GezinId | None = None
    traject_id: TrajectId | None = None
    opdrachtgever_id: OpdrachtgeverId | None = None
    activiteit: int | None = None
    contact_id: ContactId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Boeking:
    """One line of the append-only ledger; a correction is minus old, plus new."""

    geboekt_op: date
    urenregel_id: UrenregelId
    datum: date
    minuten: int
    soort: str
    gezin_id: GezinId | None
    traject_id: TrajectId | None
    opdrachtgever_id: OpdrachtgeverId | None
    activiteit: int | None
    trajectsoort: str = ""

    def reversed_on(self, geboekt_op: date) -> Self:
        """Return the line that takes this one back, booked on ``geboekt_op``."""
        return replace(self, minuten=-self.minuten, geboekt_op=geboekt_op)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rit:
    """A journey for a contact; ``km_tienden`` counts tenths of a kilometre."""

    id: RitId
    datum: date
    km_tienden: int
    gezin_id: GezinId | None = None
    contact_id: ContactId | None = None


def booking(regel: Urenregel, trajectsoort: str, geboekt_op: date) -> Boeking:
    """Return the ledger line of a new or changed ``regel``."""
    return Boeking(
        geboekt_op=geboekt_op,
        urenregel_id=regel.id,
        datum=regel.datum,
        minuten=regel.minuten,
        soort=regel.soort,
        gezin_id=regel.gezin_id,
        traject_id=regel.traject_id,
        opdrachtgever_id=regel.opdrachtgever_id,
        activiteit=regel.activiteit,
        trajectsoort=trajectsoort,
    )


def bookings(previous: Boeking | None, new: Boeking | None, op: date) -> Sequence[Boeking]:
    """Return what the ledger gains: minus what was booked, plus what stands now.

    ``previous`` is the line in force, ``new`` the line that should be; nothing when both count
    the same. Source: every entry and correction is counted once, on the day it was booked.
    """
    if previous and new and replace(previous, geboekt_op=op) == replace(new, geboekt_op=op):
        return ()
    reversal = () if previous is None else (previous.reversed_on(op),)
    return reversal if new is None else (*reversal, new)
