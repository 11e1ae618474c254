"""A form in a dialog: what is typed is kept as a draft, and never thrown away unasked."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from ui.drafts import DraftBox, DraftKey
from ui.runner import Runner, T
from ui.widgets import texts
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.dialogs import ConfirmDialog, Dialog
from ui.widgets.form_draft import FormDraft
from ui.widgets.messages import InlineMessage
from ui.widgets.saver import Saver
from ui.widgets.shapes import Tone


class KeptDialog(Dialog):
    """Who makes a form of it fills ``body``, calls ``keep_draft``, and saves with ``store``.

    ``saved`` carries what the work of ``store`` returned.
    """

    saved = Signal(object)

    def __init__(
        self, parent: QWidget | None, title: str, box: DraftBox, runner: Runner, width: int = 560
    ) -> None:
        super().__init__(parent, title, width)
        self._box = box
        self._runner = runner.scoped(self)
        self._saver = Saver(self._runner, self)
        self.draft: FormDraft | None = None
        self.question: ConfirmDialog | None = None
        self.message = InlineMessage()
        self.body.addWidget(self.message)
        self.cancel_button = QuietButton(texts.CANCEL)
        self.save_button = PrimaryButton(texts.SAVE)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)

    def keep_draft(self, key: DraftKey, fields: Mapping[str, QWidget], place: str = "") -> None:
        """Keep what is typed in these fields until it is saved or thrown away."""
        self.draft = FormDraft(self, self._box, fields)
        self.body.insertWidget(0, self.draft.notice)
        self.draft.restored.connect(self.refresh)
        self.draft.begin(key, place)

    def store(self, work: Callable[[str | None], T]) -> None:
        """Run the work with a reason for nine digits, if one is needed; then close."""
        self.message.clear()
        self._saver.save(work, self._on_stored, self.show_error)

    def save(self) -> None:
        """Check the fields and store; each form does so in its own way."""

    @Slot()
    def refresh(self) -> None:
        """Show what follows from the fields, because a draft came back in them."""

    def finish(self, result: object) -> None:
        """Close: everything is kept."""
        if self.draft is not None:
            self.draft.done()
        self.saved.emit(result)
        self.accept()

    def show_error(self, error: GcoError) -> None:
        """Tell what went wrong; what was typed stays."""
        self.message.show_message(error_text(error), Tone.BAD)

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self, on_reason)

    def reject(self) -> None:
        """Close, after a question when something was typed."""
        if self.draft is None or not self.draft.changed:
            super().reject()
            return
        text = (texts.LEAVE_TITLE, texts.LEAVE_TEXT, texts.DISCARD)
        self.question = ConfirmDialog.ask(self, text, self._leave)

    def drop(self) -> None:
        """Close without saving: the user takes what is there already."""
        self._leave()

    def _leave(self) -> None:
        if self.draft is not None:
            self.draft.throw_away()
        super().reject()

    def _on_stored(self, result: object) -> None:
        self.finish(result)

    @Slot()
    def _on_save(self) -> None:
        self.save()
