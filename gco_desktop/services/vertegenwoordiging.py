"""Use cases about who decides and signs for a person."""

from dataclasses import dataclass
from uuid import UUID

from gco_desktop.domain.ids import GezinId, PersoonId
from gco_desktop.domain.netwerk import Contactpersoon, Vertegenwoordiging
from gco_desktop.domain.netwerk_overzicht import VertegenwoordigingRegel
from gco_desktop.services.context import Context

NOBODY = "GEEN"


@dataclass(frozen=True, slots=True)
class VertegenwoordigingService:
    """What a GCO'er notes about who decides for whom."""

    context: Context

    def van_gezin(self, gezin_id: GezinId) -> tuple[VertegenwoordigingRegel, ...]:
        """Return who decides for the persons of a gezin, ended ones included."""
        with self.context.read() as uow:
            return tuple(uow.reads.netwerk.vertegenwoordigingen(gezin_id))

    def contactpersonen(self) -> tuple[Contactpersoon, ...]:
        """Return which contact persons may be chosen, by name."""
        with self.context.read() as uow:
            found = uow.contactpersonen.find(gearchiveerd_op=None)
        return tuple(sorted(found, key=lambda each: each.naam.lower()))

    def new(self, persoon_id: PersoonId, soort: str = NOBODY) -> Vertegenwoordiging:
        """Return an empty one, to be filled in; nothing is stored."""
        return Vertegenwoordiging(id=self.context.new_id(), persoon_id=persoon_id, soort=soort)

    def save(
        self, vertegenwoordiging: Vertegenwoordiging, *, bsn_reden: str | None = None
    ) -> Vertegenwoordiging:
        """Keep a new or changed one."""
        vertegenwoordiging.check()
        with self.context.write() as uow:
            self.context.guard(uow, vertegenwoordiging, bsn_reden)
            uow.vertegenwoordigingen.put(vertegenwoordiging)
            uow.commit()
        return vertegenwoordiging

    def delete(self, vertegenwoordiging_id: UUID) -> None:
        """Remove it, because it was a mistake; it can be undone."""
        with self.context.write() as uow:
            uow.vertegenwoordigingen.delete_all(id=vertegenwoordiging_id)
            uow.commit()
