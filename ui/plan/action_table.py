"""The actions of a goal in a table; Enter, space or a click opens one."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from gco_desktop.domain.datum import format_maand
from gco_desktop.domain.plan import Actie, ActieStand
from gco_desktop.reference import tables
from ui.plan import form_texts as words
from ui.theme import theme
from ui.widgets.shapes import Tone
from ui.widgets.table import TONE_ROLE, Grid, Index, TextTableModel

WHAT, WHO, DAY, STANDING, ACTIVITY = range(5)
_TONES = {
    ActieStand.OPEN: Tone.NEUTRAL,
    ActieStand.BEZIG: Tone.PRIMARY,
    ActieStand.GEDAAN: Tone.OK,
    ActieStand.VERVALLEN: Tone.NEUTRAL,
}
_ROOM_FOR_ACTIVITY = 560


class ActionModel(TextTableModel):
    """Rows are the actions of one goal."""

    def __init__(self) -> None:
        super().__init__(words.ACTION_HEADERS, ())
        self._actions: Sequence[Actie] = ()

    def show_actions(self, actions: Sequence[Actie], today: date) -> None:
        """Show these actions instead."""
        self._actions = tuple(actions)
        self.replace([_row(actie, today) for actie in actions])

    def action(self, row: int) -> Actie:
        """Return the action on ``row``."""
        return self._actions[row]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, or the pill of a state."""
        if index.isValid() and role == TONE_ROLE and index.column() == STANDING:
            return _TONES[self._actions[index.row()].stand]
        return super().data(index, role)


def _row(actie: Actie, today: date) -> tuple[str, ...]:
    day = format_maand(actie.voor_datum, today) if actie.voor_datum else ""
    activity = "" if actie.activiteit is None else tables.label("activiteit", actie.activiteit)
    what = " ".join(actie.tekst.split()) or words.NEW_ACTION
    return what, actie.wie, day, words.ACTION_STANDINGS[actie.stand], activity


class ActionTable(Grid):
    """The actions of one goal; ``opened`` carries the id of one."""

    opened = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__(words.ACTIONS)
        self._today = today
        self.steps = ActionModel()
        self.setModel(self.steps)
        self.stretch_column(WHAT, {WHO: 110, DAY: 88, STANDING: 96, ACTIVITY: 150})
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_index)

    def show_actions(self, actions: Sequence[Actie]) -> None:
        """Show these actions instead."""
        before = max(self.currentIndex().row(), 0)
        self.steps.show_actions(actions, self._today)
        if actions:
            self.setCurrentIndex(self.steps.index(min(before, len(actions) - 1), 0))
        self.fit_height()

    def focus_on(self, actie_id: UUID) -> None:
        """Make an action the current one."""
        for row in range(self.steps.rowCount()):
            if self.steps.action(row).id == actie_id:
                self.setCurrentIndex(self.steps.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current action with Enter or space."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in keys and not event.modifiers() and self.currentIndex().isValid():
            self._on_index(self.currentIndex())
            return
        super().keyPressEvent(event)

    def reflow(self, width: int) -> None:
        """Leave the activity out when there is no room for it."""
        self.setColumnHidden(ACTIVITY, width / theme.scale < _ROOM_FOR_ACTIVITY)

    @Slot(QModelIndex)
    def _on_index(self, index: QModelIndex) -> None:
        self.opened.emit(self.steps.action(index.row()).id)
