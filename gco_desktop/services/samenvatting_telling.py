"""Which hours a summary counts and which it leaves out, by the party they were made for."""

from dataclasses import dataclass

from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.profiel import Profiel
from gco_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Minutes of a quarter; ``opdrachtgever`` is empty when the profile names none.

    ``eigen`` and ``zonder`` (without an opdrachtgever) are in the summary, ``ander`` is not.
    """

    opdrachtgever: str = ""
    eigen: int = 0
    zonder: int = 0
    ander: int = 0

    @property
    def needs_choice(self) -> bool:
        """Whether hours stay out because nobody chose whom the summary is for."""
        return bool(self.ander) and not self.opdrachtgever

    @property
    def zin(self) -> str:
        """What is counted and what is not, in one sentence; empty when all of it is counted."""
        if self.needs_choice:
            return (
                f"Hierin staan alleen de uren zonder opdrachtgever ({format_duur(self.zonder)})."
                f" Je andere uren ({format_duur(self.ander)}) ontbreken: kies bij Instellingen voor"
                " welke opdrachtgever je dit overzicht maakt."
            )
        if not self.ander and not (self.zonder and self.opdrachtgever):
            return ""
        counted = f"Hierin staan je uren voor {self.opdrachtgever} ({format_duur(self.eigen)})"
        if self.zonder:
            counted += f" en de uren zonder opdrachtgever ({format_duur(self.zonder)})"
        if self.ander:
            counted += f", niet je uren voor een andere opdrachtgever ({format_duur(self.ander)})"
        return f"{counted}."


def count_parties(uow: UnitOfWork, periode: Periode, profiel: Profiel) -> Telling:
    """Return for whom the hours of a quarter were made, seen from the profile."""
    minutes = uow.reads.uren.booked_by_party(periode.van, periode.tot)
    own = profiel.opdrachtgever_id
    party = uow.opdrachtgevers.current(own) if own else None
    eigen = minutes.get(own, 0) if own else 0
    zonder = minutes.get(None, 0)
    return Telling(
        opdrachtgever=party.naam if party else "",
        eigen=eigen,
        zonder=zonder,
        ander=sum(minutes.values()) - eigen - zonder,
    )
