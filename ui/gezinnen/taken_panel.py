"""The open tasks of a gezin, with a form for one more."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.ids import GezinId
from ui.drafts import DraftKey, FormKind
from ui.gezinnen import afspraken_texts, texts
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.taken_presenter import TaakLine, TakenPresenter
from ui.gezinnen.tools import Tools
from ui.theme import spaced
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.form_draft import FormDraft
from ui.widgets.labels import Label, plain_tip
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextField


class TaakRow(QWidget):
    """One open task with the box that ticks it off."""

    def __init__(self, line: TaakLine) -> None:
        super().__init__()
        self.line = line
        self.box = QCheckBox()
        self.box.setAccessibleName(texts.finish_task(line.text))
        self.box.setToolTip(plain_tip(texts.finish_task(line.text)))
        row = spaced(QHBoxLayout(self), (4, 2, 0, 2), 10)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.box, 0, top)
        words = spaced(QVBoxLayout(), spacing=0)
        words.addWidget(Label(line.text, wrap=True))
        if line.due:
            words.addWidget(Label(line.due, "late" if line.late else "small"))
        row.addLayout(words, 1)


class TaakForm(QFrame):
    """A new task: what, and perhaps before which day."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.setProperty("look", "tile")
        self.text = TextField()
        self.day = DateField(lambda text: parse_datum(text, tools.today(), vooruit=True))
        self.text_row = FormRow(texts.TASK_TEXT, self.text)
        self.day_row = FormRow(texts.TASK_DAY, self.day)
        self.save_button = PrimaryButton(texts.SAVE_TASK)
        self.cancel_button = QuietButton(texts.CANCEL)
        column = spaced(QVBoxLayout(self), (14, 12, 14, 12), 10)
        column.addWidget(self.text_row)
        column.addWidget(self.day_row)
        buttons = spaced(QHBoxLayout(), spacing=8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        column.addLayout(buttons)
        self.text.returnPressed.connect(self.save_button.click)
        self.day.returnPressed.connect(self.save_button.click)
        self.text.textChanged.connect(self._on_text)

    def clear(self) -> None:
        """Empty the form."""
        self.text.clear()
        self.day.clear()

    @Slot()
    def _on_text(self) -> None:
        self.text_row.set_error("")


class TakenPanel(QWidget):
    """Shows the open tasks; owns the presenter that decides about them."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.heading = Label(texts.TASKS, "heading")
        self.add_button = LinkButton(texts.ADD_TASK, "plus")
        self.all_button = LinkButton(afspraken_texts.ALL)
        self.form = TaakForm(tools)
        self.message = InlineMessage()
        self.rows: list[TaakRow] = []
        self._none = Label(texts.NO_TASKS, "muted")
        self._list = spaced(QVBoxLayout(), spacing=2)
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.all_button)
        head.addWidget(self.add_button)
        column = spaced(QVBoxLayout(self), spacing=6)
        column.addLayout(head)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addWidget(self.message)
        column.addWidget(self.form)
        self.form.hide()
        self._presenter = TakenPresenter(self, tools.scoped(self))
        self.add_button.clicked.connect(self.open_form)
        self.all_button.clicked.connect(self._presenter.open_all)
        self.form.cancel_button.clicked.connect(self._on_cancel)
        self.form.save_button.clicked.connect(self._on_save)
        self._key: DraftKey | None = None
        self.draft = FormDraft(
            self, tools.navigator.drafts, {"tekst": self.form.text, "dag": self.form.day}
        )
        self.draft.restored.connect(self._open)
        column.insertWidget(column.indexOf(self.form), self.draft.notice)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the tasks of a gezin."""
        self.message.clear()
        self._presenter.show(dossier)

    def show_taken(self, lines: Sequence[TaakLine], title: str) -> None:
        """Show these open tasks."""
        self.heading.setText(title)
        for row in self.rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows = [TaakRow(line) for line in lines]
        for row in self.rows:
            row.box.clicked.connect(self._on_ticked)
            self._list.addWidget(row)
        self._none.setVisible(not lines)

    @Slot()
    def open_form(self) -> None:
        """Show the form for a new task."""
        self._open()
        self.form.text_row.focus_field()

    def begin(self, gezin_id: GezinId) -> None:
        """Make the form ready for a task of another gezin; what was typed is kept as a draft."""
        self.draft.leave()
        self._close()
        self._key = DraftKey(FormKind.TAAK, str(gezin_id))
        self.draft.begin(self._key)

    def finish_form(self) -> None:
        """Empty and hide the form for a new task: it was saved."""
        self.draft.done()
        self._close()
        self.offer()

    def offer(self) -> None:
        """Show what was typed before, when that waits."""
        if self._key is not None and not self.draft.changed:
            self.draft.begin(self._key)

    @Slot()
    def _open(self) -> None:
        self.form.show()
        self.add_button.hide()

    def _close(self) -> None:
        had_focus = self.form.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.form.clear()
        self.form.hide()
        self.message.clear()
        self.add_button.show()
        if had_focus:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_text_error(self, message: str) -> None:
        """Say what is wrong with the text of the new task."""
        self.form.text_row.set_error(message)
        self.form.text_row.focus_field()

    def show_error(self, message: str) -> None:
        """Tell what went wrong; what was ticked off but is still open shows so again."""
        self.message.show_message(message, Tone.BAD)
        for row in self.rows:
            row.box.setChecked(False)

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self, on_reason)

    @Slot()
    def _on_cancel(self) -> None:
        self.draft.throw_away()
        self._close()
        self.offer()

    @Slot()
    def _on_ticked(self) -> None:
        for row in self.rows:
            if row.box is self.sender():
                self._presenter.finish(row.line.id)

    @Slot()
    def _on_save(self) -> None:
        if self.form.day.check():
            self._presenter.add(self.form.text.text(), self.form.day.value())
        else:
            self.form.day_row.focus_field()
