"""Use cases about the GCO'er: own details, and the parties hours are made for."""

from collections.abc import Sequence
from dataclasses import dataclass

from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.profiel import Opdrachtgever, Profiel
from gco_desktop.services.context import Context


@dataclass(frozen=True, slots=True)
class ProfielService:
    """What a GCO'er keeps about oneself."""

    context: Context

    def get(self) -> Profiel:
        """Return the profile."""
        with self.context.read() as uow:
            return uow.profiel.get()

    def save(self, profiel: Profiel, *, bsn_reden: str | None = None) -> Profiel:
        """Keep the profile."""
        with self.context.write() as uow:
            self.context.guard(uow, profiel, bsn_reden)
            uow.profiel.save(profiel)
            uow.commit()
        return profiel

    def opdrachtgevers(self) -> Sequence[Opdrachtgever]:
        """Return the opdrachtgevers by name."""
        with self.context.read() as uow:
            return sorted(uow.opdrachtgevers.find(), key=lambda party: party.naam.lower())

    def add_opdrachtgever(self, naam: str) -> Opdrachtgever:
        """Keep a new opdrachtgever; the first one becomes the one summaries are for."""
        party = Opdrachtgever(id=OpdrachtgeverId(self.context.new_id()), naam=naam.strip())
        party.check()
        with self.context.write() as uow:
            self.context.guard(uow, party)
            uow.opdrachtgevers.add(party)
            uow.commit()
        return party

    def rename_opdrachtgever(self, party: Opdrachtgever) -> None:
        """Give an opdrachtgever another name."""
        party.check()
        with self.context.write() as uow:
            self.context.guard(uow, party)
            uow.opdrachtgevers.save(party)
            uow.commit()
