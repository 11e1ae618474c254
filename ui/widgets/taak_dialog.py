"""The form for a task or an appointment, with a gezin or without; it keeps what was filled in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.datum import parse_datum
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, NaamOntbreektError
from gco_desktop.services.taken import TaakService
from ui.drafts import DraftBox, DraftKey, FormKind
from ui.runner import Runner
from ui.theme import spaced
from ui.widgets import taak_texts as texts
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import DateField, TimeField
from ui.widgets.form import FormRow
from ui.widgets.form_draft import FormDraft
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.saver import Saver
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextField


@dataclass(frozen=True, slots=True)
class TaakTools:
    """What the form needs: the core, the runner, who keeps drafts, and the day it is."""

    taken: TaakService
    runner: Runner
    drafts: DraftBox
    today: Callable[[], date]


class TaakDialog(Dialog):
    """Changes a task, or makes a new one; ``saved`` when it was kept."""

    saved = Signal()

    def __init__(self, parent: QWidget, tools: TaakTools, taak: Taak) -> None:
        new = not taak.tekst
        super().__init__(parent, texts.TITLE_NEW if new else texts.TITLE_EDIT, 520)
        self._taak = taak
        self._tools = tools
        self._saver = Saver(tools.runner.scoped(self), self)
        self.message = InlineMessage()
        self.text = TextField(taak.tekst)
        self.day = DateField(lambda words: parse_datum(words, tools.today(), vooruit=True))
        self.day.set_value(taak.voor_datum)
        self.time = TimeField()
        self.time.set_value(taak.tijd)
        self.place = TextField(taak.plaats)
        self.save_button = PrimaryButton(texts.SAVE)
        self.cancel_button = QuietButton(texts.CANCEL)
        self._build()
        fields: dict[str, QWidget] = {
            "tekst": self.text,
            "dag": self.day,
            "tijd": self.time,
            "plaats": self.place,
        }
        self.draft = FormDraft(self, tools.drafts, fields)
        self.body.insertWidget(0, self.draft.notice)
        gezin = str(taak.gezin_id) if taak.gezin_id else ""
        self.draft.begin(DraftKey(FormKind.AFSPRAAK, gezin if new else str(taak.id)), gezin)

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self, on_reason)

    def reject(self) -> None:
        """Close without keeping; what was typed can be brought back for a moment."""
        if self.draft.changed:
            self.draft.throw_away()
        super().reject()

    def _build(self) -> None:
        self.text_row = FormRow(texts.TEXT, self.text)
        self.day_row = FormRow(texts.DAY, self.day, optional=True)
        self.time_row = FormRow(texts.TIME, self.time, optional=True)
        pair = spaced(QHBoxLayout(), spacing=12)
        pair.addWidget(self.day_row, 3, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(self.time_row, 2, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.message)
        self.body.addWidget(self.text_row)
        self.body.addLayout(pair)
        self.body.addWidget(Label(texts.TIME_HINT, "hint", wrap=True))
        self.body.addWidget(FormRow(texts.PLACE, self.place, optional=True))
        self.set_buttons(self.cancel_button, self.save_button)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        self.text.textChanged.connect(self._on_text)
        self.text.setFocus()

    @Slot()
    def _on_text(self) -> None:
        self.text_row.set_error("")
        self.message.clear()

    @Slot()
    def _on_save(self) -> None:
        for field, row in ((self.day, self.day_row), (self.time, self.time_row)):
            if not field.check():
                row.focus_field()
                return
        if self.time.value() is not None and self.day.value() is None:
            self.day_row.set_error(texts.NO_DAY)
            self.day_row.focus_field()
            return
        taak = self._typed()
        self._saver.save(
            lambda reden: self._tools.taken.save(taak, bsn_reden=reden), self._finish, self._fail
        )

    def _typed(self) -> Taak:
        return replace(
            self._taak,
            tekst=self.text.text().strip(),
            voor_datum=self.day.value(),
            tijd=self.time.value(),
            plaats=self.place.text().strip(),
        )

    def _finish(self, _taak: Taak) -> None:
        self.draft.done()
        self.accept()
        self.saved.emit()

    def _fail(self, error: GcoError) -> None:
        if isinstance(error, NaamOntbreektError):
            self.text_row.set_error(texts.EMPTY)
            self.text_row.focus_field()
        else:
            self.message.show_message(error_text(error), Tone.BAD)
