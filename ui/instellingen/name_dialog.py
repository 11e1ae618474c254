"""Asks for one short text, such as a choice in a list."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.drafts import DraftBox, DraftKey
from ui.instellingen import texts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.dialogs import Dialog
from ui.widgets.form import FormRow
from ui.widgets.form_draft import FormDraft
from ui.widgets.text_fields import TextField

_WIDTH = 440


class NameDialog(Dialog):
    """One name; ``given`` carries it, and the dialog stays until it was kept."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None, title: str, name: str, label: str) -> None:
        super().__init__(parent, title, _WIDTH)
        self.field = TextField(name)
        self.draft: FormDraft | None = None
        self.row = FormRow(label, self.field)
        self.body.addWidget(self.row)
        cancel = QuietButton(texts.CANCEL)
        cancel.clicked.connect(self.reject)
        self.save_button = PrimaryButton(texts.SAVE)
        self.save_button.clicked.connect(self._on_save)
        self.field.returnPressed.connect(self._on_save)
        self.set_buttons(cancel, self.save_button)

    def keep_draft(self, drafts: DraftBox, key: DraftKey) -> None:
        """Keep what is typed until it is saved or thrown away."""
        self.draft = FormDraft(self, drafts, {"naam": self.field})
        self.body.insertWidget(0, self.draft.notice)
        self.draft.begin(key)

    def finish(self) -> None:
        """Close: the name was kept."""
        if self.draft is not None:
            self.draft.done()
        self.accept()

    def reject(self) -> None:
        """Close without keeping; what was typed can be brought back for a moment."""
        if self.draft is not None:
            self.draft.throw_away()
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the name."""
        super().showEvent(event)
        self.field.setFocus()
        self.field.selectAll()

    @Slot()
    def _on_save(self) -> None:
        self.row.set_error("")
        self.given.emit(self.field.text())
