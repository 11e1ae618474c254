"""Closing the books of a month: what was sent never changes silently."""

from dataclasses import dataclass
from datetime import date

from gco_desktop.domain.ids import AfsluitingId, OpdrachtgeverId


@dataclass(frozen=True, slots=True, kw_only=True)
class Afsluiting:
    """A month of one opdrachtgever (or of none) that was closed, and perhaps opened again.

    ``maand`` is "2026-03"; ``volgnummer`` counts the closings of that opdrachtgever;
    ``tot_nummer`` is the last ledger number that counts. The name and the four rules are those of
    the opdrachtgever on that day, so that the statement can be made again to the letter.
    """

    id: AfsluitingId
    maand: str
    volgnummer: int
    gesloten_op: date
    tot_nummer: int
    minuten: int
    opdrachtgever_id: OpdrachtgeverId | None = None
    naam: str = ""
    afronding_min: int = 0
    reistijd_declarabel: bool = False
    indirect_declarabel: bool = True
    zn_producten: bool = False
    heropend_op: date | None = None
    reden: str = ""
