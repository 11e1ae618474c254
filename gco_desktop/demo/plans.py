"""The versions of the casemanagementplan of each traject, in their own time."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gco_desktop.demo.agenda import Agenda
from gco_desktop.demo.diary import Diary
from gco_desktop.demo.household import Household
from gco_desktop.demo.plan_content import Moment, PlanFiller
from gco_desktop.domain.ids import PlanId
from gco_desktop.domain.plan import Casemanagementplan, PlanLeefgebied, PlanStatus
from gco_desktop.reference import tables

FIRST_PLAN = timedelta(days=45)
NEXT_PLAN = timedelta(days=175)
WRITTEN, DISCUSSED, RECENT = timedelta(days=12), timedelta(days=4), timedelta(days=8)
CONCEPT_AGE = timedelta(days=6)
# Gezinnen whose evaluation is about now: days from the reference date.
EVALUATION = {"Bakker": -3, "Visser": 5, "Öztürk": 11}
OVERDUE = {"Yılmaz": -2, "Okafor": -5}  # and those with an action that should have been done
AGREED = "Mondeling akkoord van {client} en {naaste}, in elkaars bijzijn"


@dataclass(frozen=True, slots=True)
class PlanWriter:
    """Notes the plans of gezinnen in the diary."""

    agenda: Agenda
    diary: Diary

    def tell(self, household: Household) -> None:
        """Note every version of the plan of a traject."""
        if household.traject.start is None:
            return
        filler = PlanFiller(household)
        days = list(self._settled(household))
        previous: Casemanagementplan | None = None
        for number, op in enumerate(days, start=1):
            newest = op == days[-1]
            due_from = self._due_from(household) if newest else op
            moment = Moment(number, op, due_from, newest)
            previous = self._settle(household, filler, moment, previous)
        if household.sketch.concept or not days:
            self._concept(household, filler, len(days) + 1)

    def _settled(self, household: Household) -> Iterator[date]:
        start, end = household.traject.start, household.traject.eind
        until = self.agenda.last - RECENT
        day = self.agenda.on_or_after((start or until) + FIRST_PLAN)
        while day <= min(until, end or until):
            yield day
            day = self.agenda.on_or_after(day + NEXT_PLAN)

    def _due_from(self, household: Household) -> date:
        return self.agenda.last + timedelta(days=OVERDUE.get(household.sketch.naam, 1))

    def _settle(
        self,
        household: Household,
        filler: PlanFiller,
        moment: Moment,
        previous: Casemanagementplan | None,
    ) -> Casemanagementplan:
        before = self.agenda.on_or_before
        written, discussed = before(moment.op - WRITTEN), before(moment.op - DISCUSSED)
        plan = self._plan(household, filler, moment, written)
        self.diary.add(written, "plannen", plan)
        plan = plan.discuss(discussed)
        self.diary.become(plan)
        plan = plan.agree(moment.op, AGREED.format_map(household.words))
        soon = EVALUATION.get(household.sketch.naam)
        if soon is not None and moment.op + NEXT_PLAN > self.agenda.last - RECENT:
            plan = replace(plan, evaluatie_op=self.agenda.last + timedelta(days=soon))
        plan = replace(plan, leefgebieden=tuple(map(_labelled, plan.leefgebieden)))
        if previous is not None:
            old = replace(previous, status=PlanStatus.VERVANGEN)
            self.diary.become(old)
        self.diary.become(plan)
        return plan

    def _concept(self, household: Household, filler: PlanFiller, number: int) -> None:
        op = self.agenda.on_or_before(self.agenda.last - CONCEPT_AGE)
        op = max(op, household.traject.start or op)
        moment = Moment(number, op, self.agenda.last, newest=True)
        plan = replace(self._plan(household, filler, moment, op), evaluatie="")
        self.diary.add(op, "plannen", plan)

    def _plan(
        self, household: Household, filler: PlanFiller, moment: Moment, written: date
    ) -> Casemanagementplan:
        doelen = filler.goals(moment)
        plan = Casemanagementplan(
            id=PlanId(household.new_id()),
            traject_id=household.traject.id,
            versie=moment.versie,
            gemaakt_op=written,
            leefgebieden=filler.areas(moment, doelen),
            doelen=doelen,
        )
        return filler.told(plan, moment)


def _labelled(part: PlanLeefgebied) -> PlanLeefgebied:
    return replace(part, label=tables.label("leefgebied", part.code))
