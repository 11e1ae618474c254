"""Decides which version of which plan is shown, and what becomes of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from gco_desktop.domain.ids import PlanId, TrajectId
from gco_desktop.domain.plan import Actie, Casemanagementplan, Doel
from gco_desktop.error_texts import error_text
from gco_desktop.errors import BsnVermoedError, GcoError
from ui.plan import texts
from ui.plan.keeper import KeeperView, PlanKeeper
from ui.plan.state import BarState, bar_state
from ui.plan.tools import Tools

# What is settled stays. A concept is thrown away in its menu: a moment after it was made the last
# change is what was typed in it, and that alone would be taken back.
_NO_WAY_BACK = {texts.SETTLED, texts.STARTED}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRead:
    """What the kluis says of the plans of a traject; newest first."""

    traject_id: TrajectId
    gezin: str
    versions: Sequence[Casemanagementplan]


class PlanScreen(KeeperView, Protocol):
    """What the presenter may ask of the screen."""

    def show_bar(self, title: str, bar: BarState) -> None:
        """Show whose plan it is, and which version."""
        ...

    def show_plan(self, plan: Casemanagementplan) -> None:
        """Show what the plan says."""
        ...

    def show_none(self, title: str) -> None:
        """Say that there is no plan yet, and of whom."""
        ...


class PlanPresenter:
    """Stands between the plan editor and the core."""

    def __init__(self, view: PlanScreen, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self.keeper = PlanKeeper(view, tools)
        self._traject_id: TrajectId | None = None
        self._versions: Sequence[Casemanagementplan] = ()
        self._wanted: PlanId | None = None

    def open(self, traject_id: TrajectId) -> None:
        """Show the newest version of the plan of a traject."""
        self.keeper.flush()
        if traject_id != self._traject_id:
            self._traject_id, self._wanted, self._versions = traject_id, None, ()
            self.keeper.show(None)
        self.load()

    def load(self) -> None:
        """Show the latest data; what was typed stays."""
        traject_id = self._traject_id
        if traject_id is not None:
            self._tools.runner.run(lambda: self._read(traject_id), self._on_read, self._fail)

    def back(self) -> None:
        """Go to the traject of the plan."""
        if self._traject_id is not None:
            self.keeper.flush()
            self._tools.navigator.open_traject(self._traject_id)

    def choose(self, plan_id: str) -> None:
        """Show another version."""
        found = [each for each in self._versions if str(each.id) == plan_id]
        if found and found[0] != self.keeper.plan:
            self.keeper.flush()
            self._wanted = found[0].id
            self.load()

    def start(self) -> None:
        """Make a first concept, or a new one from the newest version."""
        traject_id = self._traject_id
        if traject_id is not None:
            self._tools.runner.run(
                lambda: self._tools.plannen.start(traject_id),
                lambda _plan: self._on_done(texts.STARTED, None),
                self._fail,
            )

    def save(self) -> None:
        """Keep what was typed now, and say so."""
        self.keeper.keep_now(lambda: self._tools.navigator.saved(texts.KEPT, undo=False))

    def keep_step(self, message: str) -> None:
        """Keep a step that can be taken back at once, such as a goal that was removed."""
        self.keeper.keep_now(lambda: self._tools.navigator.saved(message))

    def new_goal(self, code: str) -> Doel:
        """Return an empty goal of a leefgebied; nothing is stored."""
        return self._tools.plannen.new_doel(code)

    def new_action(self) -> Actie:
        """Return an empty action; nothing is stored."""
        return self._tools.plannen.new_actie()

    def discuss(self, op: date) -> None:
        """Write down when the plan was discussed."""
        plannen = self._tools.plannen
        self._act(lambda plan: plannen.discuss(plan.id, op), texts.DISCUSSED)

    def settle(self, op: date, akkoord: str) -> None:
        """Settle the plan for good."""
        plan = self.keeper.plan
        if plan is not None:
            self.keeper.keep_now(lambda: self._settle(plan.id, op, akkoord, None))

    def discard(self) -> None:
        """Throw the concept away; it can be undone."""
        self._act(lambda plan: self._tools.plannen.delete(plan.id), texts.DISCARDED)

    def _act(self, work: Callable[[Casemanagementplan], object], message: str) -> None:
        plan = self.keeper.plan
        if plan is None:
            return

        def go() -> None:
            self._tools.runner.run(
                lambda: work(plan), lambda _result: self._on_done(message, None), self._fail
            )

        self.keeper.keep_now(go)

    def _settle(self, plan_id: PlanId, op: date, akkoord: str, reden: str | None) -> None:
        self._tools.runner.run(
            lambda: self._tools.plannen.agree(plan_id, op, akkoord, bsn_reden=reden),
            lambda _plan: self._on_done(texts.SETTLED, plan_id),
            lambda error: self._on_unsettled(error, (plan_id, op, akkoord)),
        )

    def _on_unsettled(self, error: GcoError, asked: tuple[PlanId, date, str]) -> None:
        if isinstance(error, BsnVermoedError):
            self._view.ask_reason(lambda reden: self._settle(*asked, reden))
        else:
            self._fail(error)

    def _on_done(self, message: str, wanted: PlanId | None) -> None:
        self._wanted = wanted
        self._tools.announcer.plan_changed()
        self._tools.navigator.saved(message, undo=message not in _NO_WAY_BACK)

    def _read(self, traject_id: TrajectId) -> PlanRead:
        return PlanRead(
            traject_id=traject_id,
            gezin=self._tools.trajecten.detail(traject_id).gezin,
            versions=self._tools.plannen.versions(traject_id),
        )

    def _on_read(self, read: PlanRead) -> None:
        if read.traject_id != self._traject_id:
            return
        self._versions = read.versions
        title = texts.title(read.gezin)
        if not read.versions:
            self.keeper.show(None)
            self._view.show_none(title)
            return
        found = [each for each in read.versions if each.id == self._wanted]
        plan = found[0] if found else read.versions[0]
        self._view.show_bar(title, bar_state(plan, read.versions, self._tools.today()))
        if self.keeper.show(plan):
            self._view.show_plan(plan)

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))
