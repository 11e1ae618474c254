"""Use cases about casemanagementplannen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gco_desktop.domain.contactmoment import Contactmoment
from gco_desktop.domain.ids import PlanId, TrajectId
from gco_desktop.domain.plan import (
    Actie,
    Casemanagementplan,
    Doel,
    LeefgebiedStand,
    PlanLeefgebied,
    PlanStatus,
)
from gco_desktop.errors import PlanNietLeegError, PlanOntbreektError
from gco_desktop.reference import tables
from gco_desktop.services.context import Context
from gco_desktop.services.ecogram import keep_for_plan
from gco_desktop.services.plan_papier import plan_papier
from gco_desktop.storage.unit_of_work import UnitOfWork

_SETTLED = "Plan versie {} vastgesteld"
_EVALUATED = "Evaluatie bij plan versie {}"


MOST_NOTES = 20


@dataclass(frozen=True, slots=True)
class PlanService:
    """What a GCO'er can do with the plan of a traject."""

    context: Context

    def versions(self, traject_id: TrajectId) -> Sequence[Casemanagementplan]:
        """Return every version, newest first."""
        with self.context.read() as uow:
            return _versions(uow, traject_id)

    def get(self, plan_id: PlanId) -> Casemanagementplan:
        """Return one version."""
        with self.context.read() as uow:
            return uow.plannen.get(plan_id)

    def richest(self) -> Casemanagementplan:
        """Return the settled plan that says most, to show what a plan can be.

        Raises ``PlanOntbreektError`` when no plan was settled.
        """
        with self.context.read() as uow:
            plans = uow.plannen.find(status=PlanStatus.VASTGESTELD)
        if not plans:
            raise PlanOntbreektError
        return max(plans, key=lambda plan: sum(1 + len(doel.acties) for doel in plan.doelen))

    def start(self, traject_id: TrajectId) -> Casemanagementplan:
        """Make a concept: a copy of the newest version, or a new plan with every leefgebied.

        Raises ``PlanNietLeegError`` when there is a version that can still be changed.
        """
        with self.context.write() as uow:
            versions = _versions(uow, traject_id)
            if versions and not versions[0].frozen:
                raise PlanNietLeegError
            plan_id = PlanId(self.context.new_id())
            plan = next_plan(plan_id, traject_id, versions, self.context.vandaag)
            uow.plannen.add(plan)
            uow.commit()
        return plan

    def save(self, plan: Casemanagementplan, *, bsn_reden: str | None = None) -> None:
        """Keep a changed concept; raise ``PlanVastgesteldError`` for a version agreed on.

        The first words of an evaluation keep the ecogram of that day with it.
        """
        with self.context.write() as uow:
            before = uow.plannen.get(plan.id)
            before.require_open()
            plan.require_open()
            self.context.guard(uow, plan, bsn_reden)
            uow.plannen.save(plan)
            if plan.evaluatie.strip() and not before.evaluatie.strip():
                keep_for_plan(self.context, uow, plan, _EVALUATED.format(plan.versie))
            uow.commit()

    def discuss(self, plan_id: PlanId, op: date) -> Casemanagementplan:
        """Mark a concept as discussed with the gezin."""
        with self.context.write() as uow:
            plan = uow.plannen.get(plan_id).discuss(op)
            uow.plannen.save(plan)
            uow.commit()
        return plan

    def agree(
        self, plan_id: PlanId, op: date, akkoord: str, *, bsn_reden: str | None = None
    ) -> Casemanagementplan:
        """Settle a plan for good; the version before it is replaced by this one.

        The labels of the leefgebieden are copied, so that a later change of the table never
        changes what was agreed on. The ecogram of the day is kept with it.
        """
        with self.context.write() as uow:
            plan = uow.plannen.get(plan_id)
            for older in uow.plannen.find(
                traject_id=plan.traject_id, status=PlanStatus.VASTGESTELD
            ):
                uow.plannen.save(replace(older, status=PlanStatus.VERVANGEN))
            plan = replace(plan.agree(op, akkoord), leefgebieden=_labelled(plan.leefgebieden))
            self.context.guard(uow, plan, bsn_reden)
            uow.plannen.save(plan)
            keep_for_plan(self.context, uow, plan, _SETTLED.format(plan.versie))
            uow.commit_for_good()
        return plan

    def delete(self, plan_id: PlanId) -> None:
        """Throw a concept away; it can be undone."""
        with self.context.write() as uow:
            uow.plannen.get(plan_id).require_open()
            for stand in uow.ecogramstanden.find(plan_id=plan_id):
                uow.ecogramstanden.save(replace(stand, plan_id=None))
            uow.plannen.delete(plan_id)
            uow.commit()

    def new_doel(self, leefgebied: str = "") -> Doel:
        """Return an empty goal; nothing is stored."""
        return Doel(id=self.context.new_id(), tekst="", leefgebied=leefgebied)

    def new_actie(self) -> Actie:
        """Return an empty action; nothing is stored."""
        return Actie(id=self.context.new_id(), tekst="")

    def uit_dossier(self, traject_id: TrajectId, leefgebied: str) -> Sequence[Contactmoment]:
        """Return the newest notes about a leefgebied that may come back in the plan.

        A confidential one never does: the plan is read by the family.
        """
        with self.context.read() as uow:
            gezin_id = uow.trajecten.get(traject_id).gezin_id
            found = uow.contacten.find(gezin_id=gezin_id, in_plan=True, vertrouwelijk=False)
        said = [each for each in found if leefgebied in each.leefgebieden and each.verslag.strip()]
        return sorted(said, key=lambda each: each.datum, reverse=True)[:MOST_NOTES]

    def pdf(self, plan_id: PlanId) -> bytes:
        """Return the plan as a PDF, from memory."""
        return self.preview(self.get(plan_id))

    def preview(self, plan: Casemanagementplan) -> bytes:
        """Return the plan as typed as a PDF, from memory; nothing is stored."""
        with self.context.read() as uow:
            papier = plan_papier(uow, plan, self.context.vandaag)
        # Imported here: only who prints waits for ReportLab.
        from gco_desktop.reports.casemanagementplan import plan_pdf

        return plan_pdf(papier)


def next_plan(
    plan_id: PlanId, traject_id: TrajectId, versions: Sequence[Casemanagementplan], op: date
) -> Casemanagementplan:
    """Return a concept: a copy of the newest version, or a new plan with every leefgebied."""
    if versions:
        return versions[0].next_version(plan_id, op)
    return Casemanagementplan(
        id=plan_id,
        traject_id=traject_id,
        versie=1,
        gemaakt_op=op,
        leefgebieden=tuple(PlanLeefgebied(code=row["code"]) for row in tables.leefgebieden()),
    )


def _versions(uow: UnitOfWork, traject_id: TrajectId) -> list[Casemanagementplan]:
    found = uow.plannen.find(traject_id=traject_id)
    return sorted(found, key=lambda plan: plan.versie, reverse=True)


def _labelled(leefgebieden: Sequence[PlanLeefgebied]) -> tuple[PlanLeefgebied, ...]:
    return tuple(
        part
        if part.stand is LeefgebiedStand.NIET_BESPROKEN
        else replace(part, label=tables.label("leefgebied", part.code))
        for part in leefgebieden
    )
