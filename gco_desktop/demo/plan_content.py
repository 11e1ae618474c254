"""Fills a casemanagementplan for a gezin: own texts where there are, else by doelgroep."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from uuid import UUID

from gco_desktop.demo import plan_areas, plan_de_vries, plan_goals, plan_stories
from gco_desktop.demo.agenda import weekday
from gco_desktop.demo.household import Household
from gco_desktop.domain.plan import (
    Actie,
    ActieStand,
    Casemanagementplan,
    Doel,
    DoelStand,
    LeefgebiedStand,
    PlanLeefgebied,
)
from gco_desktop.reference import tables

FIRST_GOALS = 3
GROWTH = (DoelStand.OPEN, DoelStand.LOOPT, DoelStand.LOOPT, DoelStand.BEREIKT)
SOONEST, LATEST = timedelta(days=21), timedelta(days=175)
MOST_DATES = 2  # goals with an action that has a date
TALKED_ABOUT = 0.8


@dataclass(frozen=True, slots=True)
class Moment:
    """Which version is filled, when it is settled, and from when on its actions are due."""

    versie: int
    op: date
    due_from: date
    newest: bool = False


@dataclass(slots=True)
class PlanFiller:
    """Fills the versions of the plan of one gezin; a goal keeps its id."""

    household: Household
    _ids: dict[str, UUID] = field(default_factory=dict)

    def _handwritten(self, moment: Moment) -> bool:
        return moment.newest and self.household.sketch.naam == plan_de_vries.NAME

    def told(self, plan: Casemanagementplan, moment: Moment) -> Casemanagementplan:
        """Return the version with its texts."""
        if self._handwritten(moment):
            return replace(
                plan,
                opgesteld_met=plan_de_vries.MADE_WITH,
                wat_speelt=plan_de_vries.WHAT.strip(),
                eigen_woorden=plan_de_vries.OWN_WORDS,
                gaat_goed=plan_de_vries.GOES_WELL.strip(),
                belangrijkste=plan_de_vries.MOST,
                afspraken=plan_de_vries.AGREED.strip(),
                evaluatie=plan_de_vries.EVALUATION,
            )
        words = self.household.words
        lines = [self._say(line) for line in _stories()[self.household.sketch.doelgroep]]
        evaluations = plan_stories.EVALUATION
        again = evaluations[plan.versie % len(evaluations)]
        return replace(
            plan,
            opgesteld_met=f"{words['client']} en {words['naaste']}",
            wat_speelt="\n\n".join(lines[:2]),
            eigen_woorden=lines[2],
            gaat_goed="\n".join(lines[3].split("/")),
            belangrijkste=lines[4],
            afspraken=lines[5],
            evaluatie=self._say(again) if plan.versie > 1 else "",
        )

    def areas(self, moment: Moment, doelen: Sequence[Doel]) -> tuple[PlanLeefgebied, ...]:
        """Return what the plan says of the leefgebieden; those with a goal are always there."""
        if self._handwritten(moment):
            return tuple(
                _area(line.split("|")) for line in plan_de_vries.AREAS.strip().splitlines()
            )
        wanted = {doel.leefgebied: doel.stand for doel in doelen}
        codes = [row["code"] for row in tables.leefgebieden()]
        codes += [code for code in wanted if code not in codes]
        return tuple(self._chosen(code, wanted.get(code)) for code in codes)

    def _chosen(self, code: str, goal: DoelStand | None) -> PlanLeefgebied:
        random = self.household.random
        variants = _areas()[code]
        if goal is None and random.random() > TALKED_ABOUT:
            return PlanLeefgebied(code=code)
        stands = {LeefgebiedStand.GEEN_VRAAG, LeefgebiedStand.LATER, LeefgebiedStand.BEREIKT}
        if goal is DoelStand.BEREIKT:
            stands = {LeefgebiedStand.BEREIKT}
        elif goal is not None:
            stands = {LeefgebiedStand.VRAAG, LeefgebiedStand.DOEL_LOOPT}
        fitting = [parts for parts in variants if LeefgebiedStand(parts[0]) in stands]
        chosen = random.choice(fitting or variants)
        return _area([code, *(self._say(part) for part in chosen)])

    def goals(self, moment: Moment) -> tuple[Doel, ...]:
        """Return the goals of a version: more and further in each next one."""
        if self._handwritten(moment):
            return tuple(self._own_goals(moment))
        return tuple(self._goals(moment))

    def _goals(self, moment: Moment) -> Iterator[Doel]:
        names = self.household.sketch.doelen or ("rust_thuis", "dagritme", "mantelzorg")
        for number, name in enumerate(names[: FIRST_GOALS + moment.versie - 1]):
            age = moment.versie - max(0, number - FIRST_GOALS + 1) - number % 2
            stand = GROWTH[max(0, min(age, len(GROWTH) - 1))]
            area, (tekst, van_wie, merken, *acties) = _goals()[name]
            yield Doel(
                id=self._id(name),
                tekst=self._say(tekst),
                leefgebied=area,
                van_wie=self._say(van_wie),
                merken_aan=self._say(merken),
                streefdatum=moment.op + LATEST,
                stand=stand,
                acties=tuple(self._actions(name, stand, acties, moment, number < MOST_DATES)),
            )

    def _actions(
        self, name: str, stand: DoelStand, lines: Sequence[str], moment: Moment, dates: bool
    ) -> Iterator[Actie]:
        for number, line in enumerate(lines):
            wie, activiteit, tekst = (part.strip() for part in line[2:].split(";"))
            state = ActieStand.GEDAAN
            if stand is DoelStand.OPEN or (stand is DoelStand.LOOPT and number):
                state = ActieStand.BEZIG if number == 1 else ActieStand.OPEN
            yield Actie(
                id=self._id(f"{name}-{number}"),
                tekst=self._say(tekst),
                wie=self._say(wie),
                voor_datum=self._due(moment) if state.open and dates else None,
                stand=state,
                activiteit=int(activiteit),
            )
            dates = dates and not state.open

    def _due(self, moment: Moment) -> date:
        first = max(moment.op + SOONEST, moment.due_from)
        room = max(6, (moment.op + LATEST - first).days)
        return weekday(first + timedelta(days=self.household.random.randint(0, room)))

    def _own_goals(self, moment: Moment) -> Iterator[Doel]:
        for block in plan_de_vries.GOALS.split("\n= ")[1:]:
            head, tekst, merken, *acties = block.strip().splitlines()
            area, van_wie, stand = (part.strip() for part in head.split("|"))
            yield Doel(
                id=self._id(tekst),
                tekst=tekst,
                leefgebied=area,
                van_wie=van_wie,
                merken_aan=merken,
                streefdatum=moment.op + LATEST,
                stand=DoelStand(stand),
                acties=tuple(self._own_action(line, moment) for line in acties),
            )

    def _own_action(self, line: str, moment: Moment) -> Actie:
        wie, days, stand, activiteit, tekst = (part.strip() for part in line[2:].split(";"))
        start = max(moment.op, moment.due_from)
        return Actie(
            id=self._id(line),
            tekst=tekst,
            wie=wie,
            voor_datum=weekday(start + timedelta(days=int(days))) if int(days) else None,
            stand=ActieStand(stand),
            activiteit=int(activiteit),
        )

    def _say(self, text: str) -> str:
        return text.strip().format_map(self.household.words)

    def _id(self, key: str) -> UUID:
        if key not in self._ids:
            self._ids[key] = self.household.new_id()
        return self._ids[key]


def _area(parts: Sequence[str]) -> PlanLeefgebied:
    code, stand, gaat_goed, situatie, wens = (part.strip() for part in parts)
    return PlanLeefgebied(
        code=code,
        stand=LeefgebiedStand(stand),
        gaat_goed=gaat_goed,
        situatie=situatie,
        wens=wens,
    )


@cache
def _stories() -> dict[str, list[str]]:
    blocks = [block.strip().splitlines() for block in plan_stories.TEXT.split("\n= ")[1:]]
    return {name.strip(): lines for name, *lines in blocks}


@cache
def _areas() -> dict[str, list[list[str]]]:
    blocks = [block.strip().splitlines() for block in plan_areas.TEXT.split("\n= ")[1:]]
    return {
        name.strip(): [[part.strip() for part in line.split("|")] for line in lines]
        for name, *lines in blocks
    }


@cache
def _goals() -> dict[str, tuple[str, list[str]]]:
    blocks = [block.strip().splitlines() for block in plan_goals.TEXT.split("\n= ")[1:]]
    return {head.split()[0]: (head.split()[1], lines) for head, *lines in blocks}
