"""The history of a traject: every status and intensity, each with a day and a reason to mend."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.ids import TrajectId
from ui.theme import spaced
from ui.traject import form_texts as words
from ui.traject.history_presenter import HistoryPresenter, Step
from ui.traject.tools import Tools
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.labels import Label, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.pill import Pill
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextField
from ui.widgets.texts import CANCEL, CLOSE


class StepRow(QWidget):
    """One step; the pencil opens its fields below it."""

    edit_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.key = step.key
        self.edit_button = IconButton("pencil", f"{words.EDIT_STEP}: {step.sentence}", bare=True)
        self.remove_button = IconButton("trash", f"{words.DROP_STEP}: {step.sentence}", bare=True)
        self.remove_button.setVisible(step.can_go)
        row = spaced(QHBoxLayout(), spacing=8)
        row.addWidget(Pill(step.label, step.tone), 0, Qt.AlignmentFlag.AlignVCenter)
        text = spaced(QVBoxLayout(), spacing=2)
        text.addWidget(Label(step.when, "body", wrap=True))
        if step.reason:
            text.addWidget(Label(step.reason, "small", wrap=True))
        row.addLayout(text, 1)
        row.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column = spaced(QVBoxLayout(self), spacing=8)
        self.column.addLayout(row)
        self.edit_button.clicked.connect(self._on_edit)
        self.remove_button.clicked.connect(self._on_remove)

    @Slot()
    def _on_edit(self) -> None:
        self.edit_asked.emit(self.key)

    @Slot()
    def _on_remove(self) -> None:
        self.remove_asked.emit(self.key)


class StepFields(QWidget):
    """The day and the reason of one step."""

    save_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.day = DateField(lambda text: parse_datum(text, today()))
        self.reason = TextField()
        self.day_row = FormRow(words.STEP_DAY, self.day)
        self.save_button = PrimaryButton(words.SAVE)
        cancel = QuietButton(CANCEL)
        fields = spaced(QHBoxLayout(), spacing=12)
        fields.addWidget(self.day_row, 2, Qt.AlignmentFlag.AlignTop)
        reason = FormRow(words.STEP_REASON, self.reason, optional=True)
        fields.addWidget(reason, 3, Qt.AlignmentFlag.AlignTop)
        buttons = spaced(QHBoxLayout(), spacing=8)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        column = spaced(QVBoxLayout(self), spacing=8)
        column.addLayout(fields)
        column.addLayout(buttons)
        self.save_button.clicked.connect(self.save_asked)
        cancel.clicked.connect(self.cancel_asked)

    def value(self) -> tuple[date, str] | None:
        """Return the day and the reason; nothing, with the fault shown, without a day."""
        if not self.day.check():
            return None
        day = self.day.value()
        if day is None:
            self.day_row.set_error(words.DAY_NEEDED)
            return None
        return day, self.reason.text().strip()


class HistoryDialog(Dialog):
    """Shows the history, and lets the user mend it; every change can be undone."""

    def __init__(self, parent: QWidget, traject_id: TrajectId, tools: Tools) -> None:
        super().__init__(parent, words.HISTORY_DIALOG, 620)
        self.message = InlineMessage()
        self.fields = StepFields(tools.today)
        self.rows: list[StepRow] = []
        self._open: StepRow | None = None
        self._list = spaced(QVBoxLayout(), spacing=12)
        self.body.addWidget(Paragraph(words.HISTORY_HINT))
        self.body.addWidget(self.message)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.body.addWidget(self.fields)
        self.fields.hide()
        close = QuietButton(CLOSE)
        self.set_buttons(close)
        close.clicked.connect(self.accept)
        self.fields.save_asked.connect(self._on_save)
        self.fields.cancel_asked.connect(self._on_cancel)
        self._presenter = HistoryPresenter(self, traject_id, tools.scoped(self))
        self._presenter.load()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps, newest first."""
        self._shut()
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [StepRow(step) for step in steps]
        for row in self.rows:
            self._list.addWidget(row)
            row.edit_asked.connect(self._on_edit)
            row.remove_asked.connect(self._on_remove)

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.message.show_message(message, Tone.BAD)

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self, on_reason)

    def _shut(self) -> None:
        self.message.clear()
        self.fields.hide()
        if self._open is not None:
            self._open.column.removeWidget(self.fields)
            self.body.addWidget(self.fields)
            self._open = None

    @Slot(object)
    def _on_edit(self, key: object) -> None:
        self._shut()
        step = self._presenter.step(key)
        row = next((each for each in self.rows if each.key == key), None)
        if step is None or row is None:
            return
        self._open = row
        row.column.addWidget(self.fields)
        self.fields.day.set_value(step.day)
        self.fields.reason.setText(step.reason)
        self.fields.show()
        self.fields.day.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_remove(self, key: object) -> None:
        self._presenter.remove(key)

    @Slot()
    def _on_save(self) -> None:
        typed = self.fields.value()
        if typed is not None and self._open is not None:
            self._presenter.correct(self._open.key, *typed)

    @Slot()
    def _on_cancel(self) -> None:
        row = self._open
        self._shut()
        if row is not None:
            row.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)
