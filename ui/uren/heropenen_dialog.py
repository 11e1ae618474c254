"""Asks why a month is opened again; what is typed is kept until it is open."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.drafts import DraftBox, DraftKey
from ui.uren import afsluiten_texts as texts
from ui.widgets import texts as words
from ui.widgets.dialogs import ConfirmDialog, ReasonDialog
from ui.widgets.form_draft import FormDraft


class HeropenDialog(ReasonDialog):
    """The reason stays a draft when it is given: the month may not open after all."""

    def __init__(
        self, parent: QWidget, question: tuple[str, str, str], box: DraftBox, key: DraftKey
    ) -> None:
        super().__init__(parent, *question)
        self.question: ConfirmDialog | None = None
        self.row.set_label(texts.REOPEN_REASON)
        self.row.set_hint(texts.REOPEN_HINT)
        self.draft = FormDraft(self, box, {"reden": self.reason})
        self.body.insertWidget(0, self.draft.notice)
        self.given.connect(self._on_given)
        self.draft.begin(key)

    def reject(self) -> None:
        """Close, after a question when something was typed."""
        if not self.draft.changed:
            super().reject()
            return
        text = (words.LEAVE_TITLE, words.LEAVE_TEXT, words.DISCARD)
        self.question = ConfirmDialog.ask(self, text, self._leave)

    def _leave(self) -> None:
        self.draft.throw_away()
        super().reject()

    @Slot()
    def _on_given(self) -> None:
        self.draft.keep()
