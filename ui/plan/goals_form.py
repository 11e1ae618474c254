"""The goals of one leefgebied, or those of none, below one another."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.plan import Casemanagementplan
from ui.plan import form_texts as words
from ui.plan.editing import goals_of, with_goal
from ui.plan.goal_card import GoalCard
from ui.plan.parts import PartForm
from ui.theme import spaced
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Label


class GoalsBox(QWidget):
    """The goals of one leefgebied; cards are kept as long as the goals are the same ones."""

    edited = Signal()
    delete_asked = Signal(object)
    action_asked = Signal(object, object)
    new_action_asked = Signal(object)
    add_asked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.cards: list[GoalCard] = []
        self._shown: object = None
        self.add_button = SecondaryButton(words.ADD_GOAL, "plus")
        self._none = Label(words.NO_GOALS, "muted", wrap=True)
        self._list = spaced(QVBoxLayout(), spacing=12)
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(Label(words.GOALS, "heading"))
        head.addStretch(1)
        head.addWidget(self.add_button)
        column = spaced(QVBoxLayout(self), spacing=10)
        column.addLayout(head)
        column.addWidget(self._none)
        column.addLayout(self._list)
        self.add_button.clicked.connect(self.add_asked)

    def fill(self, plan: Casemanagementplan, code: str) -> None:
        """Show the goals of a leefgebied."""
        doelen = goals_of(plan, code)
        shown = (plan.id, [doel.id for doel in doelen])
        if shown == self._shown:
            for card, doel in zip(self.cards, doelen, strict=True):
                card.show_goal(doel)
        else:
            self._shown = shown
            self._rebuild(plan, code)
        self._none.setVisible(not doelen)
        self.add_button.setVisible(not plan.frozen)

    def apply(self, plan: Casemanagementplan) -> Casemanagementplan:
        """Return the plan with what the cards say."""
        for card in self.cards:
            plan = with_goal(plan, card.goal())
        return plan

    def card(self, goal_id: object) -> GoalCard | None:
        """Return the card of a goal."""
        return next((card for card in self.cards if card.goal_id == goal_id), None)

    def _rebuild(self, plan: Casemanagementplan, code: str) -> None:
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [
            GoalCard(doel, number, self._today)
            for number, doel in enumerate(goals_of(plan, code), 1)
        ]
        for card in self.cards:
            card.edited.connect(self.edited)
            card.delete_asked.connect(self.delete_asked)
            card.action_asked.connect(self.action_asked)
            card.new_action_asked.connect(self.new_action_asked)
            self._list.addWidget(card)


class GoalsForm(PartForm):
    """A form with goals: the signals of the box go on to who edits the plan."""

    delete_asked = Signal(object)
    action_asked = Signal(object, object)
    new_action_asked = Signal(object)
    add_asked = Signal(str)

    def __init__(self, title: str, hint: str, today: Callable[[], date]) -> None:
        super().__init__(title, hint)
        self.code = ""
        self.goals = GoalsBox(today)
        self.goals.edited.connect(self.changed)
        self.goals.delete_asked.connect(self.delete_asked)
        self.goals.action_asked.connect(self.action_asked)
        self.goals.new_action_asked.connect(self.new_action_asked)
        self.goals.add_asked.connect(self._on_add)

    def show_plan(self, plan: Casemanagementplan) -> None:
        """Show the goals of the plan."""
        with self.filling(plan):
            self.goals.fill(plan, self.code)

    def apply(self, plan: Casemanagementplan) -> Casemanagementplan:
        """Return the plan with what the fields say."""
        return self.goals.apply(plan)

    def set_frozen(self, *, frozen: bool) -> None:
        """Let the fields be read only, or not."""
        super().set_frozen(frozen=frozen)
        for card in self.goals.cards:
            card.set_frozen(frozen=frozen)

    def focus_goal(self, goal_id: UUID) -> None:
        """Start writing a goal."""
        card = self.goals.card(goal_id)
        if card is not None:
            card.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_add(self) -> None:
        self.add_asked.emit(self.code)


class OtherGoalsForm(GoalsForm):
    """The goals that belong to no leefgebied."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(words.OTHER_GOALS, words.OTHER_HINT, today)
        self.column.addWidget(self.goals)
        self.column.addStretch(1)
