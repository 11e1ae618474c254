"""The questions before a plan is discussed or settled."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.datum import parse_datum
from ui.plan import texts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.labels import Paragraph
from ui.widgets.text_fields import TextArea
from ui.widgets.texts import CANCEL


class DayDialog(Dialog):
    """Asks on what day something happened; the base of both questions."""

    def __init__(
        self, parent: QWidget, words: tuple[str, str, str, str], today: Callable[[], date]
    ) -> None:
        title, text, label, action = words
        super().__init__(parent, title, 480)
        self.day = DateField(lambda typed: parse_datum(typed, today()))
        self.day.set_value(today())
        self.day_row = FormRow(label, self.day)
        self.body.addWidget(Paragraph(text))
        self.body.addWidget(self.day_row)
        self.action_button = PrimaryButton(action)
        self.action_button.clicked.connect(self._on_action)
        cancel = QuietButton(CANCEL)
        cancel.clicked.connect(self.reject)
        self.set_buttons(cancel, self.action_button)

    def finish(self, day: date) -> None:
        """Give the answer."""
        raise NotImplementedError

    @Slot()
    def _on_action(self) -> None:
        day = self.day.value()
        if not self.day.check():
            return
        if day is None:
            self.day_row.set_error(texts.DAY_NEEDED)
            return
        self.finish(day)
        self.accept()


class DiscussDialog(DayDialog):
    """Asks when the plan was discussed."""

    given = Signal(object)

    def __init__(self, parent: QWidget, today: Callable[[], date]) -> None:
        words = (
            texts.DISCUSS_TITLE,
            texts.DISCUSS_TEXT,
            texts.DISCUSS_DAY,
            texts.DISCUSS_ACTION,
        )
        super().__init__(parent, words, today)

    def finish(self, day: date) -> None:
        """Give the answer."""
        self.given.emit(day)


class SettleDialog(DayDialog):
    """Asks when the plan was settled, and who agreed and how."""

    given = Signal(object, str)

    def __init__(self, parent: QWidget, akkoord: str, today: Callable[[], date]) -> None:
        words = (texts.SETTLE_TITLE, texts.SETTLE_TEXT, texts.SETTLE_DAY, texts.SETTLE_ACTION)
        super().__init__(parent, words, today)
        self.who = TextArea(lines=2)
        self.who.set_text(akkoord)
        row = FormRow(texts.SETTLE_WHO, self.who, hint=texts.SETTLE_WHO_HINT, optional=True)
        self.body.addWidget(row)

    def finish(self, day: date) -> None:
        """Give the answer."""
        self.given.emit(day, self.who.text().strip())
