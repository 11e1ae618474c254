"""Use cases about decisions, and about what is done against them."""

from dataclasses import dataclass, replace
from uuid import UUID

from gco_desktop.domain.aanleidingen import calculated_last_day
from gco_desktop.domain.ids import IndicatieId, PersoonId, ProcedureId
from gco_desktop.domain.indicatie import Indicatie, Procedure, Proceduresoort
from gco_desktop.errors import EindVoorBeginError
from gco_desktop.services.context import Context


@dataclass(frozen=True, slots=True)
class IndicatieService:
    """What a GCO'er can do with indicaties, beschikkingen and procedures."""

    context: Context

    def new(self, persoon_id: PersoonId, wet: str = "") -> Indicatie:
        """Return an empty decision about a person; nothing is stored."""
        return Indicatie(id=IndicatieId(self.context.new_id()), persoon_id=persoon_id, wet=wet)

    def save(self, indicatie: Indicatie, *, bsn_reden: str | None = None) -> None:
        """Keep a new or changed decision; raise ``EindVoorBeginError`` for an end that is not."""
        indicatie.check()
        with self.context.write() as uow:
            self.context.guard(uow, indicatie, bsn_reden)
            uow.indicaties.put(indicatie)
            uow.commit()

    def delete(self, indicatie_id: IndicatieId) -> None:
        """Take a decision away with what was said of its terms; it can be undone.

        Procedures against it stay.
        """
        with self.context.write() as uow:
            for procedure in uow.procedures.find(indicatie_id=indicatie_id):
                uow.procedures.save(replace(procedure, indicatie_id=None))
            uow.mijlpalen.delete_all(indicatie_id=indicatie_id)
            uow.indicaties.delete_all(id=indicatie_id)
            uow.commit()

    def new_procedure(
        self, persoon_id: PersoonId, soort: Proceduresoort = Proceduresoort.BEZWAAR
    ) -> Procedure:
        """Return an empty procedure of a person; nothing is stored."""
        procedure_id = ProcedureId(self.context.new_id())
        return Procedure(id=procedure_id, persoon_id=persoon_id, soort=soort)

    def save_procedure(self, procedure: Procedure, *, bsn_reden: str | None = None) -> None:
        """Keep a new or changed procedure; a last day that is the calculated one is not kept.

        Raises ``EindVoorBeginError`` when the last day or the outcome lies before the decision.
        """
        procedure = _without_calculated(procedure)
        _check(procedure)
        with self.context.write() as uow:
            self.context.guard(uow, procedure, bsn_reden)
            uow.procedures.put(procedure)
            uow.commit()

    def delete_procedure(self, procedure_id: ProcedureId) -> None:
        """Take a procedure away with what was said of its terms; it can be undone."""
        with self.context.write() as uow:
            uow.mijlpalen.delete_all(procedure_id=procedure_id)
            uow.procedures.delete_all(id=procedure_id)
            uow.commit()

    def instanties(self) -> tuple[tuple[UUID, str], ...]:
        """Return the organisations that are known, by name; archived ones left out."""
        with self.context.read() as uow:
            found = uow.instanties.find(gearchiveerd_op=None)
        named = sorted(found, key=lambda each: each.naam.lower())
        return tuple(
            (each.id, " ".join(filter(None, (each.naam, each.vestiging)))) for each in named
        )


def _without_calculated(procedure: Procedure) -> Procedure:
    if procedure.uiterlijk is not None and procedure.uiterlijk == calculated_last_day(procedure):
        return replace(procedure, uiterlijk=None)
    return procedure


def _check(procedure: Procedure) -> None:
    sent = procedure.verzonden_op
    if sent is None:
        return
    if any(day is not None and day < sent for day in (procedure.uiterlijk, procedure.beslist_op)):
        raise EindVoorBeginError
