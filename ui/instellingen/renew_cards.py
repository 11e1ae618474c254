"""The cards about another recovery code: when one needs it, and what older ones still open."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.services.herstelcode import HerstelcodeService
from ui.instellingen import code_texts as texts
from ui.instellingen.renew_presenter import RenewPresenter
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import spaced
from ui.widgets.busy import ProgressRow
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card
from ui.widgets.dialogs import ConfirmDialog
from ui.widgets.labels import Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.progress import ProgressRelay
from ui.widgets.shapes import Tone

_LEFT = Qt.AlignmentFlag.AlignLeft


class RenewCards(QWidget):
    """One card that is always there, and one for as long as there are older copies."""

    def __init__(self, service: HerstelcodeService, runner: Runner, navigator: Navigator) -> None:
        super().__init__()
        self._presenter = RenewPresenter(self, service, runner.scoped(self), navigator)
        self._question = ""
        self.dialog: ConfirmDialog | None = None
        self.renew_button = SecondaryButton(texts.RENEW_ACTION, "key")
        self.renew_button.clicked.connect(self._presenter.renew)
        renew = Card(texts.RENEW)
        renew.add(Paragraph(texts.RENEW_TEXT))
        renew.body.addWidget(self.renew_button, 0, _LEFT)
        self.old = Card(texts.OLD)
        self.old_text = Paragraph("")
        self.message = InlineMessage()
        self.progress = ProgressRow(texts.OLD_WORKING)
        self.old_button = SecondaryButton(texts.OLD_ACTION, "trash")
        self.old_button.clicked.connect(self._on_old)
        self.old.add(self.old_text, self.message, self.progress)
        self.old.body.addWidget(self.old_button, 0, _LEFT)
        column = spaced(QVBoxLayout(self), spacing=16)
        column.addWidget(renew)
        column.addWidget(self.old)
        self.progress.hide()
        self.old.hide()

    def load(self) -> None:
        """Look again for copies that open with an older code."""
        self._presenter.load()

    def show_old(self, text: str, question: str) -> None:
        """Tell which copies open with an older code; without text there are none."""
        self._question = question
        self.old_text.set_text(text)
        self.old.setVisible(bool(text))

    def show_message(self, text: str, tone: Tone = Tone.BAD) -> None:
        """Say what became of it."""
        self.message.show_message(text, tone)

    def start_progress(self) -> ProgressRelay:
        """Show how far it is, and return who hears it."""
        self.progress.set_progress(0, 0)
        self._show_busy(busy=True)
        return ProgressRelay(self.progress)

    def stop_progress(self) -> None:
        """Show the button again."""
        self._show_busy(busy=False)

    def _show_busy(self, *, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.old_button.setVisible(not busy)
        self.renew_button.setEnabled(not busy)

    @Slot()
    def _on_old(self) -> None:
        self.dialog = ConfirmDialog(
            self.window(), texts.OLD_TITLE, self._question, texts.OLD_CONFIRM, danger=True
        )
        self.dialog.accepted.connect(self._presenter.throw_away)
        self.dialog.open()
