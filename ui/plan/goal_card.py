"""One goal with its actions."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.plan import Actie, Doel, DoelStand
from ui.plan import form_texts as words
from ui.plan.action_table import ActionTable
from ui.theme import spaced, theme
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.labels import Label
from ui.widgets.text_fields import TextArea, TextField

_THREE_BESIDE = 460


class GoalCard(Card):
    """Edits one goal; its actions open in a dialog of their own."""

    edited = Signal()
    delete_asked = Signal(object)
    action_asked = Signal(object, object)
    new_action_asked = Signal(object)

    def __init__(self, doel: Doel, number: int, today: Callable[[], date]) -> None:
        self.delete_button = IconButton("trash", words.DELETE_GOAL, bare=True)
        super().__init__(words.goal(number), self.delete_button, spacing=10)
        self._doel = doel
        self._filling = False
        self._shown_actions: tuple[Actie, ...] | None = None
        self.text = TextArea(lines=2)
        self.noticed = TextField()
        self.whose = TextField()
        self.day = DateField(lambda text: parse_datum(text, today(), vooruit=True))
        self.standing = ChoiceField([(s.value, w) for s, w in words.GOAL_STANDINGS.items()])
        self.table = ActionTable(today())
        self.none = Label(words.NO_ACTIONS, "muted")
        self.add_button = LinkButton(words.ADD_ACTION, "plus")
        self._build()
        self._connect()
        self.show_goal(doel)

    @property
    def goal_id(self) -> UUID:
        """The goal that is edited."""
        return self._doel.id

    def show_goal(self, doel: Doel) -> None:
        """Show a goal, without telling that it was edited."""
        self._filling = True
        self._doel = doel
        self.text.set_text(doel.tekst)
        for field, text in ((self.noticed, doel.merken_aan), (self.whose, doel.van_wie)):
            if field.text() != text:
                field.setText(text)
        if self.day.error() is None and self.day.value() != doel.streefdatum:
            self.day.set_value(doel.streefdatum)
        self.standing.set_value(doel.stand)
        self._show_actions()
        self._filling = False

    def goal(self) -> Doel:
        """Return the goal as the fields say; an unreadable day changes nothing."""
        return replace(
            self._doel,
            tekst=self.text.text(),
            merken_aan=self.noticed.text(),
            van_wie=self.whose.text(),
            streefdatum=self._doel.streefdatum if self.day.error() else self.day.value(),
            stand=DoelStand(self.standing.value() or self._doel.stand),
        )

    def set_frozen(self, *, frozen: bool) -> None:
        """Let the goal be read only, or not."""
        self.standing.setEnabled(not frozen)
        self.table.setEnabled(not frozen)
        self.delete_button.setVisible(not frozen)
        self.add_button.setVisible(not frozen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what does not fit."""
        super().resizeEvent(event)
        self.table.reflow(self.width())
        direction = QBoxLayout.Direction
        beside = self.width() / theme.scale >= _THREE_BESIDE
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _build(self) -> None:
        label = f"{words.GOAL}, {self.heading.text()}"
        self.text.setAccessibleName(label)
        self.add(FormRow(words.GOAL, self.text), FormRow(words.GOAL_NOTICED, self.noticed))
        self._row = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), spacing=10)
        fields = (
            FormRow(words.GOAL_WHOSE, self.whose),
            FormRow(words.GOAL_DAY, self.day),
            FormRow(words.GOAL_STANDING, self.standing),
        )
        for field in fields:
            self._row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.add_layout(self._row)
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(Label(words.ACTIONS, "strong"))
        head.addWidget(self.none)
        head.addStretch(1)
        head.addWidget(self.add_button)
        self.add_layout(head)
        self.add(self.table)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._on_changed)
        for line in (self.noticed, self.whose):
            line.textChanged.connect(self._on_changed)
        self.day.value_changed.connect(self._on_changed)
        self.standing.value_changed.connect(self._on_changed)
        self.delete_button.clicked.connect(self._on_delete)
        self.add_button.clicked.connect(self._on_add)
        self.table.opened.connect(self._on_opened)

    def _show_actions(self) -> None:
        if self._doel.acties != self._shown_actions:
            self._shown_actions = self._doel.acties
            self.table.show_actions(self._doel.acties)
        self.table.setVisible(bool(self._doel.acties))
        self.none.setVisible(not self._doel.acties)

    @Slot()
    def _on_changed(self) -> None:
        if not self._filling:
            self._doel = self.goal()
            self.edited.emit()

    @Slot()
    def _on_delete(self) -> None:
        self.delete_asked.emit(self._doel.id)

    @Slot()
    def _on_add(self) -> None:
        self.new_action_asked.emit(self._doel.id)

    @Slot(object)
    def _on_opened(self, actie_id: object) -> None:
        self.action_asked.emit(self._doel.id, actie_id)
