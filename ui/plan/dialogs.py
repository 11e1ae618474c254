"""The questions before a plan is discussed or settled."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.datum import parse_datum
from ui.drafts import DraftBox, DraftKey
from ui.plan import texts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.form_draft import FormDraft
from ui.widgets.labels import Paragraph
from ui.widgets.text_fields import TextArea
from ui.widgets.texts import CANCEL


class DayDialog(Dialog):
    """Asks on what day something happened; ``given`` carries the day."""

    given = Signal(object)

    def __init__(
        self, parent: QWidget, words: tuple[str, str, str, str], today: Callable[[], date]
    ) -> None:
        title, text, label, action = words
        super().__init__(parent, title, 480)
        self.day = DateField(lambda typed: parse_datum(typed, today()))
        self.day.set_value(today())
        self.draft: FormDraft | None = None
        self.day_row = FormRow(label, self.day)
        self.body.addWidget(Paragraph(text))
        self.body.addWidget(self.day_row)
        self.action_button = PrimaryButton(action)
        self.action_button.clicked.connect(self._on_action)
        cancel = QuietButton(CANCEL)
        cancel.clicked.connect(self.reject)
        self.set_buttons(cancel, self.action_button)

    def reject(self) -> None:
        """Close without an answer; what was typed can be brought back for a moment."""
        if self.draft is not None:
            self.draft.throw_away()
        super().reject()

    @Slot()
    def _on_action(self) -> None:
        day = self.day.value()
        if not self.day.check():
            return
        if day is None:
            self.day_row.set_error(texts.DAY_NEEDED)
            return
        if self.draft is not None:
            self.draft.done()
        self.given.emit(day)
        self.accept()


class DiscussDialog(DayDialog):
    """Asks when the plan was discussed."""

    def __init__(self, parent: QWidget, today: Callable[[], date]) -> None:
        words = (
            texts.DISCUSS_TITLE,
            texts.DISCUSS_TEXT,
            texts.DISCUSS_DAY,
            texts.DISCUSS_ACTION,
        )
        super().__init__(parent, words, today)


class SettleDialog(DayDialog):
    """Asks when the plan was settled, and who agreed and how; ``settled`` carries both."""

    settled = Signal(object, str)

    def __init__(self, parent: QWidget, akkoord: str, today: Callable[[], date]) -> None:
        words = (texts.SETTLE_TITLE, texts.SETTLE_TEXT, texts.SETTLE_DAY, texts.SETTLE_ACTION)
        super().__init__(parent, words, today)
        self.who = TextArea(lines=2)
        self.who.set_text(akkoord)
        row = FormRow(texts.SETTLE_WHO, self.who, hint=texts.SETTLE_WHO_HINT, optional=True)
        self.body.addWidget(row)
        self.given.connect(self._on_given)

    def keep_draft(self, drafts: DraftBox, key: DraftKey, place: str) -> None:
        """Keep what is typed until it is given or thrown away."""
        self.draft = FormDraft(self, drafts, {"dag": self.day, "akkoord": self.who})
        self.body.insertWidget(0, self.draft.notice)
        self.draft.begin(key, place)

    @Slot(object)
    def _on_given(self, day: date) -> None:
        self.settled.emit(day, self.who.text().strip())
