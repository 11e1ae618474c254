"""A promise: who will do what for whom, and whether it was kept."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Self

from gco_desktop.domain.ids import BelofteId, ContactId, ContactpersoonId, GezinId, InstantieId
from gco_desktop.errors import NaamOntbreektError


class Belover(StrEnum):
    """Who made the promise."""

    IK = "ik"
    GEZIN = "gezin"
    INSTANTIE = "instantie"


class BelofteStand(StrEnum):
    """What became of it."""

    OPEN = "open"
    NAGEKOMEN = "nagekomen"
    GEBROKEN = "gebroken"
    VERVALLEN = "vervallen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Belofte:
    """A promise, in either direction; only what was promised must be there."""

    id: BelofteId
    gezin_id: GezinId
    van: Belover
    tekst: str
    beloofd_op: date
    instantie_id: InstantieId | None = None
    contactpersoon_id: ContactpersoonId | None = None
    contact_id: ContactId | None = None
    voor_datum: date | None = None
    stand: BelofteStand = BelofteStand.OPEN
    afgedaan_op: date | None = None

    def check(self) -> None:
        """Raise ``NaamOntbreektError`` when nothing was promised."""
        if not self.tekst.strip():
            raise NaamOntbreektError

    @property
    def open(self) -> bool:
        """Whether it is still waited for."""
        return self.stand is BelofteStand.OPEN

    def settle(self, stand: BelofteStand, op: date) -> Self:
        """Return the promise as it ended on ``op``; ``OPEN`` makes it wait again."""
        return replace(self, stand=stand, afgedaan_op=None if stand is BelofteStand.OPEN else op)

    def days_waited(self, vandaag: date) -> int:
        """Return the days from the promise until it ended, or until today."""
        return max(0, ((self.afgedaan_op or vandaag) - self.beloofd_op).days)

    def late(self, vandaag: date) -> bool:
        """Whether it waits beyond its day."""
        return self.open and self.voor_datum is not None and self.voor_datum < vandaag


@dataclass(frozen=True, slots=True, kw_only=True)
class BelofteRegel:
    """One promise with the names around it; ``instantie`` is that of the contact person too."""

    belofte: Belofte
    gezin: str = ""
    instantie: str = ""
    contactpersoon: str = ""
    partij_id: InstantieId | ContactpersoonId | None = None

    @property
    def partij(self) -> str:
        """Who promised, when that is an organisation: its name, and who works there."""
        return " \u00b7 ".join(filter(None, (self.instantie, self.contactpersoon)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wachttijd:
    """How long one organisation keeps families waiting, in days; no name: none was noted."""

    naam: str
    open: int = 0
    langste_open: int = 0
    nagekomen: int = 0
    gebroken: int = 0
    langste_afgedaan: int = 0


def waiting_times(regels: Iterable[BelofteRegel], vandaag: date) -> list[Wachttijd]:
    """Return each organisation that promised something, the longest one waiting for first.

    A promise that lapsed says nothing about who waits for whom, and does not count.
    """
    found: dict[object, Wachttijd] = {}
    for regel in regels:
        belofte = regel.belofte
        if belofte.van is not Belover.INSTANTIE or belofte.stand is BelofteStand.VERVALLEN:
            continue
        naam = regel.instantie or regel.contactpersoon
        before = found.get(regel.partij_id, Wachttijd(naam=naam))
        found[regel.partij_id] = _counted(before, belofte, vandaag)
    return sorted(
        found.values(),
        key=lambda each: (-each.langste_open, -each.open, -each.langste_afgedaan, each.naam),
    )


def _counted(before: Wachttijd, belofte: Belofte, vandaag: date) -> Wachttijd:
    days = belofte.days_waited(vandaag)
    if belofte.open:
        return replace(before, open=before.open + 1, langste_open=max(before.langste_open, days))
    kept = belofte.stand is BelofteStand.NAGEKOMEN
    return replace(
        before,
        nagekomen=before.nagekomen + kept,
        gebroken=before.gebroken + (not kept),
        langste_afgedaan=max(before.langste_afgedaan, days),
    )
