"""Use cases about the GCO'er: own details, and the parties hours are made for."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.profiel import Opdrachtgever, Profiel
from gco_desktop.errors import InGebruikError
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
        """Keep the profile; raises ``MeldercodeError`` for a code that cannot be used."""
        profiel.check()
        with self.context.write() as uow:
            self.context.guard(uow, profiel, bsn_reden)
            uow.profiel.save(profiel)
            uow.commit()
        return profiel

    def opdrachtgevers(self) -> Sequence[Opdrachtgever]:
        """Return the opdrachtgevers by name."""
        with self.context.read() as uow:
            return sorted(uow.opdrachtgevers.find(), key=lambda party: party.naam.lower())

    def choose_opdrachtgever(self, party_id: OpdrachtgeverId | None) -> None:
        """Make summaries for this opdrachtgever; the rest of the profile stays as it is."""
        with self.context.write() as uow:
            uow.profiel.save(replace(uow.profiel.get(), opdrachtgever_id=party_id))
            uow.commit()

    def add_opdrachtgever(
        self, naam: str, *, like: Opdrachtgever | None = None, bsn_reden: str | None = None
    ) -> Opdrachtgever:
        """Keep a new opdrachtgever, with the agreements of ``like``.

        The first one becomes the one summaries are for.
        """
        new_id = OpdrachtgeverId(self.context.new_id())
        party = replace(like or Opdrachtgever(id=new_id, naam=""), id=new_id, naam=naam.strip())
        party.check()
        with self.context.write() as uow:
            self.context.guard(uow, party, bsn_reden)
            uow.opdrachtgevers.add(party)
            profiel = uow.profiel.get()
            if profiel.opdrachtgever_id is None:
                uow.profiel.save(replace(profiel, opdrachtgever_id=party.id))
            # The profile is outside undo, and would be left with a party that is gone.
            uow.commit_for_good()
        return party

    def revise_opdrachtgever(self, party: Opdrachtgever, *, bsn_reden: str | None = None) -> None:
        """Keep another name or other agreements; what was closed keeps those of then."""
        party.check()
        with self.context.write() as uow:
            self.context.guard(uow, party, bsn_reden)
            uow.opdrachtgevers.save(party)
            uow.commit()

    def delete_opdrachtgever(self, party_id: OpdrachtgeverId) -> None:
        """Remove an opdrachtgever that nothing was done for; it can be undone.

        Raises ``InGebruikError`` when a traject, hours, a closing or the profile names it.
        """
        with self.context.write() as uow:
            if uow.reads.boeken.uses(party_id):
                raise InGebruikError
            uow.opdrachtgevers.delete(party_id)
            uow.commit()
