"""The parts of the plan, the form of one part, and the paper beside it."""

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.plan import Actie, Casemanagementplan, Doel
from ui.plan import texts
from ui.plan.action_dialog import ActionDialog
from ui.plan.area_form import AreaForm
from ui.plan.editing import with_action, with_area, with_goal, without_action, without_goal
from ui.plan.goals_form import GoalsForm, OtherGoalsForm
from ui.plan.outline import BEGIN, OTHER, SLOT, area_code, area_key
from ui.plan.outline_panel import OutlinePanel
from ui.plan.parts import BeginForm, SlotForm
from ui.plan.preview_panel import PreviewPanel
from ui.plan.tools import Tools
from ui.theme import sized, spaced
from ui.widgets.page import ScrollArea

Form = BeginForm | GoalsForm | SlotForm

_OUTLINE = 246
_PREVIEW = 366
_BESIDE = 1000


class Makes(Protocol):
    """Who makes new goals and actions."""

    def new_goal(self, code: str) -> Doel:
        """Return an empty goal of a leefgebied."""
        ...

    def new_action(self) -> Actie:
        """Return an empty action."""
        ...


class PlanEditor(QWidget):
    """Edits a plan: ``edited`` carries the next one, ``stepped`` with what was taken away."""

    edited = Signal(object)
    stepped = Signal(object, str)
    preview_changed = Signal()

    def __init__(self, makes: Makes, tools: Tools) -> None:
        super().__init__()
        self._makes = makes
        self._today = tools.today
        self._plan: Casemanagementplan | None = None
        self._key = BEGIN
        self._dialog: ActionDialog | None = None
        self.outline = OutlinePanel()
        self.begin = BeginForm()
        self.area = AreaForm(tools)
        self.other = OtherGoalsForm(tools.today)
        self.slot = SlotForm(tools.today)
        self.preview = PreviewPanel(tools)
        self._middle = QFrame()
        self._build()
        self._connect()

    def show_plan(self, plan: Casemanagementplan) -> None:
        """Show a plan, or the same one after a change."""
        self._plan = plan
        code = area_code(self._key)
        if code is not None and all(part.code != code for part in plan.leefgebieden):
            self._key = BEGIN
        self.outline.show_plan(plan, self._key)
        self._form().show_plan(plan)
        self.preview.show_plan(plan)

    def show_part(self, key: str) -> None:
        """Show the form of another part."""
        self._key = key
        self._show_form()
        self._scroll.verticalScrollBar().setValue(0)

    def show_preview(self, *, shown: bool) -> None:
        """Show the paper, or hide it."""
        if shown:
            self.preview.open()
        else:
            self.preview.hide()
        self.preview_changed.emit()

    def reflow(self, width: float) -> None:
        """Put the paper beside the form, or in its place."""
        opened = not self.preview.isHidden()
        beside = width >= _BESIDE
        self._middle.setVisible(beside or not opened)
        if beside:
            sized(self.preview, width=_PREVIEW)
        else:
            self.preview.setMinimumWidth(0)
            self.preview.setMaximumWidth(16777215)

    def _build(self) -> None:
        self._middle.setProperty("look", "card")
        content = QWidget()
        content.setProperty("look", "plain")
        column = spaced(QVBoxLayout(content), (16, 2, 16, 8))
        for form in self._forms():
            column.addWidget(form)
            form.setVisible(form is self.begin)
        self._scroll = ScrollArea(content)
        self._scroll.keep_edge(column)
        inside = spaced(QVBoxLayout(self._middle), (1, 14, 1, 8))
        inside.addWidget(self._scroll)
        sized(self.outline, width=_OUTLINE)
        row = spaced(QHBoxLayout(self), spacing=14)
        row.addWidget(self.outline)
        row.addWidget(self._middle, 1)
        row.addWidget(self.preview)
        self.preview.hide()

    def _connect(self) -> None:
        self.outline.chosen.connect(self.show_part)
        self.outline.area_asked.connect(self._on_area)
        self.preview.closed.connect(self._on_preview_closed)
        for form in self._forms():
            form.edited.connect(self._on_edited)
        for goals in (self.area, self.other):
            goals.add_asked.connect(self._on_add_goal)
            goals.delete_asked.connect(self._on_delete_goal)
            goals.action_asked.connect(self._on_action)
            goals.new_action_asked.connect(self._on_new_action)

    def _forms(self) -> tuple[Form, ...]:
        return self.begin, self.area, self.other, self.slot

    def _form(self) -> Form:
        general: dict[str, Form] = {BEGIN: self.begin, OTHER: self.other, SLOT: self.slot}
        return general.get(self._key, self.area)

    def _goals_form(self) -> GoalsForm:
        return self.other if self._key == OTHER else self.area

    def _show_form(self) -> None:
        form = self._form()
        code = area_code(self._key)
        if code is not None:
            self.area.code = code
        for each in self._forms():
            each.setVisible(each is form)
        if self._plan is not None:
            form.show_plan(self._plan)

    def _goal(self, goal_id: object) -> Doel | None:
        doelen = self._plan.doelen if self._plan else ()
        return next((doel for doel in doelen if doel.id == goal_id), None)

    def _change(self, plan: Casemanagementplan) -> None:
        self.show_plan(plan)
        self.edited.emit(plan)

    @Slot()
    def _on_edited(self) -> None:
        if self._plan is not None and not self._plan.frozen:
            self._change(self._form().apply(self._plan))

    @Slot(str)
    def _on_area(self, code: str) -> None:
        if self._plan is not None:
            self._change(with_area(self._plan, code))
            self.show_part(area_key(code))
            self.outline.show_plan(self._plan, self._key)

    @Slot(str)
    def _on_add_goal(self, code: str) -> None:
        if self._plan is not None:
            doel = self._makes.new_goal(code)
            self._change(with_goal(self._plan, doel))
            self._goals_form().focus_goal(doel.id)

    @Slot(object)
    def _on_delete_goal(self, goal_id: object) -> None:
        doel = self._goal(goal_id)
        if self._plan is not None and doel is not None:
            self._change(without_goal(self._plan, doel.id))
            self.stepped.emit(self._plan, texts.GOAL_DELETED)

    @Slot(object, object)
    def _on_action(self, goal_id: object, actie_id: object) -> None:
        doel = self._goal(goal_id)
        found = [actie for actie in doel.acties if actie.id == actie_id] if doel else []
        if doel is not None and found:
            self._open_action(doel, found[0])

    @Slot(object)
    def _on_new_action(self, goal_id: object) -> None:
        doel = self._goal(goal_id)
        if doel is not None:
            self._open_action(doel, self._makes.new_action())

    def _open_action(self, doel: Doel, actie: Actie) -> None:
        dialog = ActionDialog(self.window(), actie, self._today)
        goal_id = doel.id

        def edit(changed: object) -> None:
            goal = self._goal(goal_id)
            if goal is not None and self._plan is not None and isinstance(changed, Actie):
                self._change(with_goal(self._plan, with_action(goal, changed)))

        def delete(_gone: object) -> None:
            goal = self._goal(goal_id)
            if goal is not None and self._plan is not None:
                self._change(with_goal(self._plan, without_action(goal, actie.id)))
                self.stepped.emit(self._plan, texts.ACTION_DELETED)

        dialog.edited.connect(edit)
        dialog.delete_asked.connect(delete)
        dialog.finished.connect(self._on_action_done)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def _on_action_done(self) -> None:
        self._dialog = None
        if self._plan is None:
            return
        tidy = replace(self._plan, doelen=tuple(_without_empty(doel) for doel in self._plan.doelen))
        if tidy != self._plan:
            self._change(tidy)

    @Slot()
    def _on_preview_closed(self) -> None:
        self.show_preview(shown=False)


def _without_empty(doel: Doel) -> Doel:
    acties = tuple(actie for actie in doel.acties if actie.tekst.strip() or actie.wie.strip())
    return replace(doel, acties=acties) if acties != doel.acties else doel
