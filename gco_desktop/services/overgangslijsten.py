"""Use cases about the two checklists: becoming 18, and going from Wmo or Jeugdwet to the Wlz."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.ids import GezinId, PersoonId, PlanId, TaakId, TrajectId
from gco_desktop.domain.plan import Actie, Casemanagementplan, Doel
from gco_desktop.domain.termijnen import Termijn
from gco_desktop.domain.termijnlijst import GezinBron, termijnen
from gco_desktop.domain.traject import leading
from gco_desktop.errors import NotFoundError
from gco_desktop.reference import mijlpalen as reference
from gco_desktop.reference import tables
from gco_desktop.services.context import Context
from gco_desktop.services.plannen import next_plan
from gco_desktop.storage.unit_of_work import UnitOfWork


class Lijst(StrEnum):
    """The checklists there are."""

    ACHTTIEN = "ACHTTIEN"
    WLZ = "WLZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class LijstRegel:
    """One line of a checklist, for one person; ``tekst`` is what a task or an action will say.

    ``staat_al`` tells that there is a task or a plan action of this line already.
    """

    code: str
    label: str
    tekst: str
    toelichting: str
    datum: date | None
    verificatie: str
    staat_al: bool = False


@dataclass(frozen=True, slots=True)
class LijstService:
    """What a GCO'er can do with checklists."""

    context: Context

    def regels(
        self, lijst: Lijst, gezin_id: GezinId, persoon_id: PersoonId
    ) -> Sequence[LijstRegel]:
        """Return the lines of a checklist for a person of the gezin, with their days."""
        soorten = reference.soorten()
        with self.context.read() as uow:
            bron = _one(uow, gezin_id)
            used = _used(uow, gezin_id)
        persoon = next((each for each in bron.personen if each.id == persoon_id), None)
        if persoon is None:
            raise NotFoundError
        bron = replace(bron, clienten=frozenset({persoon_id}))
        running = {
            each.code: each
            for each in termijnen(bron, soorten, self.context.vandaag)
            if each.persoon_id == persoon_id and not each.eigen
        }
        found = []
        for row in tables.table("overgangslijst"):
            soort = soorten.get(row["mijlpaal"])
            if row["lijst"] != lijst or (row["mijlpaal"] and soort is None):
                continue
            label = row["label"] or (soort.label if soort else row["code"])
            tekst = f"{label} ({persoon.naam})"
            found.append(
                LijstRegel(
                    code=row["code"],
                    label=label,
                    tekst=tekst,
                    toelichting=row["toelichting"] or (soort.actie if soort else ""),
                    datum=_day(running.get(row["mijlpaal"])),
                    verificatie=row["verificatie"],
                    staat_al=tekst in used,
                )
            )
        return found

    def as_taken(self, gezin_id: GezinId, regels: Sequence[LijstRegel]) -> int:
        """Make tasks of these lines, none of them twice; return how many. It can be undone."""
        with self.context.write() as uow:
            new = _new(regels, _used(uow, gezin_id))
            for regel in new:
                taak = Taak(
                    id=TaakId(self.context.new_id()),
                    tekst=regel.tekst,
                    gezin_id=gezin_id,
                    voor_datum=regel.datum,
                )
                self.context.guard(uow, taak, "")
                uow.taken.add(taak)
            uow.commit()
        return len(new)

    def in_plan(self, gezin_id: GezinId, doel: str, regels: Sequence[LijstRegel]) -> int:
        """Put these lines as actions under a goal in the plan, none of them twice.

        A plan that was agreed on gets a new version. Returns how many actions came; raises
        ``NotFoundError`` when the gezin has no traject that goes on.
        """
        with self.context.write() as uow:
            new = _new(regels, _used(uow, gezin_id))
            if new:
                plan, stored = self._plan(uow, gezin_id)
                plan = self._with_actions(plan, doel, new)
                self.context.guard(uow, plan, "")
                if stored:
                    uow.plannen.save(plan)
                else:
                    uow.plannen.add(plan)
            uow.commit()
        return len(new)

    def _plan(self, uow: UnitOfWork, gezin_id: GezinId) -> tuple[Casemanagementplan, bool]:
        """Return the plan that can still be changed, and whether the kluis holds it already."""
        traject = leading(uow.trajecten.find(gezin_id=gezin_id))
        if traject is None or traject.status.gesloten:
            raise NotFoundError
        versions = sorted(uow.plannen.find(traject_id=traject.id), key=lambda plan: -plan.versie)
        if versions and not versions[0].frozen:
            return versions[0], True
        plan_id = PlanId(self.context.new_id())
        return next_plan(plan_id, TrajectId(traject.id), versions, self.context.vandaag), False

    def _with_actions(
        self, plan: Casemanagementplan, tekst: str, regels: Sequence[LijstRegel]
    ) -> Casemanagementplan:
        acties = tuple(
            Actie(id=self.context.new_id(), tekst=regel.tekst, voor_datum=regel.datum)
            for regel in regels
        )
        doelen = list(plan.doelen)
        for number, doel in enumerate(doelen):
            if doel.tekst == tekst:
                doelen[number] = replace(doel, acties=(*doel.acties, *acties))
                break
        else:
            doelen.append(Doel(id=self.context.new_id(), tekst=tekst, acties=acties))
        return replace(plan, doelen=tuple(doelen))


def _one(uow: UnitOfWork, gezin_id: GezinId) -> GezinBron:
    found = uow.reads.termijnen.bronnen(gezin_id)
    if not found:
        raise NotFoundError
    return found[0]


def _used(uow: UnitOfWork, gezin_id: GezinId) -> set[str]:
    """Return the texts of all tasks of a gezin, done or not, and of its newest plans."""
    texts = {taak.tekst for taak in uow.taken.find(gezin_id=gezin_id)}
    for traject in uow.trajecten.find(gezin_id=gezin_id):
        for plan in uow.plannen.find(traject_id=traject.id):
            texts |= {actie.tekst for doel in plan.doelen for actie in doel.acties}
    return texts


def _new(regels: Sequence[LijstRegel], used: set[str]) -> list[LijstRegel]:
    return [regel for regel in regels if regel.tekst not in used]


def _day(termijn: Termijn | None) -> date | None:
    return None if termijn is None else termijn.datum
