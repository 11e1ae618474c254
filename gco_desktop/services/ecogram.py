"""Use cases about the ecogram of a gezin: who stands where, which bond, and how it was before."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from gco_desktop.domain.ecogram import Ecogram
from gco_desktop.domain.ecogram_inhoud import from_json, to_json
from gco_desktop.domain.ecogram_layout import Place
from gco_desktop.domain.ids import GezinId, PlanId
from gco_desktop.domain.netwerk import Band, Ecogramplek, Ecogramstand
from gco_desktop.domain.plan import Casemanagementplan
from gco_desktop.services.context import Context
from gco_desktop.services.ecogram_lezen import read_ecogram, read_standen
from gco_desktop.services.plan_papier import afzender
from gco_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class EcogramService:
    """What a GCO'er can do with the drawing of the network of a gezin."""

    context: Context

    def van_gezin(self, gezin_id: GezinId) -> Ecogram:
        """Return the network as it is today, who left included."""
        with self.context.read() as uow:
            return read_ecogram(uow, gezin_id, self.context.vandaag)

    def stand(self, stand_id: UUID) -> Ecogram:
        """Return an ecogram that was kept, with all others there are; nothing in it changes."""
        with self.context.read() as uow:
            stand = uow.ecogramstanden.get(stand_id)
            return replace(_unfolded(stand), standen=read_standen(uow, stand.gezin_id))

    def place(self, gezin_id: GezinId, places: Mapping[UUID, Place]) -> None:
        """Keep where these stand; one step for undo."""
        with self.context.write() as uow:
            known = _places(uow, gezin_id)
            for wie, (x, y) in places.items():
                uow.ecogramplekken.put(replace(self._plek(gezin_id, wie, known), x=x, y=y))
            uow.commit()

    def arrange(self, gezin_id: GezinId) -> None:
        """Forget where everybody was put: the drawing arranges itself again."""
        with self.context.write() as uow:
            for plek in uow.ecogramplekken.find(gezin_id=gezin_id):
                uow.ecogramplekken.save(replace(plek, x=None, y=None))
            uow.commit()

    def save_band(
        self,
        gezin_id: GezinId,
        wie: UUID,
        band: Band,
        notitie: str,
        *,
        bsn_reden: str | None = None,
    ) -> None:
        """Keep what kind of bond it is, and what is to be said of it."""
        with self.context.write() as uow:
            plek = self._plek(gezin_id, wie, _places(uow, gezin_id))
            plek = replace(plek, band=band, notitie=notitie.strip())
            self.context.guard(uow, plek, bsn_reden)
            uow.ecogramplekken.put(plek)
            uow.commit()

    def keep_stand(
        self, gezin_id: GezinId, omschrijving: str = "", *, bsn_reden: str | None = None
    ) -> Ecogramstand:
        """Keep the ecogram as it is today."""
        with self.context.write() as uow:
            ecogram = read_ecogram(uow, gezin_id, self.context.vandaag)
            stand = _folded(self.context.new_id(), ecogram, omschrijving.strip())
            self.context.guard(uow, replace(stand, inhoud=""), bsn_reden)
            uow.ecogramstanden.add(stand)
            uow.commit()
        return stand

    def delete_stand(self, stand_id: UUID) -> None:
        """Remove an ecogram that was kept; it can be undone."""
        with self.context.write() as uow:
            uow.ecogramstanden.delete_all(id=stand_id)
            uow.commit()

    def pdf(self, gezin_id: GezinId, stand_id: UUID | None = None) -> bytes:
        """Return the ecogram of today, or one that was kept, on paper; from memory."""
        with self.context.read() as uow:
            if stand_id is None:
                ecogram = read_ecogram(uow, gezin_id, self.context.vandaag)
            else:
                ecogram = _unfolded(uow.ecogramstanden.get(stand_id))
            opsteller = afzender(uow.profiel.get())
        # Imported here: only who prints waits for ReportLab.
        from gco_desktop.reports.ecogram import EcogramPapier, ecogram_pdf

        return ecogram_pdf(EcogramPapier(ecogram=ecogram, opsteller=opsteller))

    def _plek(self, gezin_id: GezinId, wie: UUID, known: Mapping[UUID, Ecogramplek]) -> Ecogramplek:
        return known.get(wie) or Ecogramplek(id=self.context.new_id(), gezin_id=gezin_id, wie=wie)


def keep_for_plan(
    context: Context, uow: UnitOfWork, plan: Casemanagementplan, omschrijving: str
) -> None:
    """Keep the ecogram of today with a plan; an empty network is not worth keeping.

    One a day: a later one of the same day takes the place of the earlier.
    """
    gezin_id = uow.trajecten.get(plan.traject_id).gezin_id
    ecogram = read_ecogram(uow, gezin_id, context.vandaag)
    if not ecogram.aanwezig:
        return
    uow.ecogramstanden.delete_all(plan_id=plan.id, op=context.vandaag)
    uow.ecogramstanden.add(_folded(context.new_id(), ecogram, omschrijving, plan.id))


def _places(uow: UnitOfWork, gezin_id: GezinId) -> dict[UUID, Ecogramplek]:
    return {plek.wie: plek for plek in uow.ecogramplekken.find(gezin_id=gezin_id)}


def _folded(
    stand_id: UUID, ecogram: Ecogram, omschrijving: str, plan_id: PlanId | None = None
) -> Ecogramstand:
    return Ecogramstand(
        id=stand_id,
        gezin_id=ecogram.gezin_id,
        op=ecogram.op,
        inhoud=to_json(ecogram),
        plan_id=plan_id,
        omschrijving=omschrijving,
    )


def _unfolded(stand: Ecogramstand) -> Ecogram:
    empty = Ecogram(gezin_id=stand.gezin_id, gezin="", op=stand.op, omschrijving=stand.omschrijving)
    return from_json(stand.inhoud, empty)
