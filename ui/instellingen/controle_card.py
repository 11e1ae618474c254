"""A card that checks the whole kluis when asked."""

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.services.controle import ControleService, Mending
from ui.instellingen import controle_texts as texts
from ui.instellingen.controle_presenter import ControlePresenter
from ui.instellingen.mended_dialog import MendedDialog
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import spaced
from ui.widgets.busy import ProgressRow
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.progress import ProgressRelay
from ui.widgets.tone import Tone


class ControleCard(QWidget):
    """Checks beside the work, can be stopped, and leads to the mending when there is damage."""

    def __init__(self, controle: ControleService, runner: Runner, navigator: Navigator) -> None:
        super().__init__()
        self._navigator = navigator
        self._presenter = ControlePresenter(self, controle, runner.scoped(self))
        self.result = InlineMessage()
        self.progress = ProgressRow(texts.WORKING)
        self.progress.hide()
        self.check_button = SecondaryButton(texts.ACTION, "file-check")
        self.mend_button = SecondaryButton(texts.MEND)
        self.mend_button.hide()
        self.mended_button = LinkButton("", "list-check")
        self.mended_button.hide()
        self.dialog: MendedDialog | None = None
        self._mending: Mending | None = None
        card = Card(texts.TITLE)
        card.add(Paragraph(texts.TEXT), self.result, self.progress)
        row = spaced(FlowLayout(), spacing=8)
        row.addWidget(self.mend_button)
        row.addWidget(self.check_button)
        card.add_layout(row)
        card.body.addWidget(self.mended_button, 0, Qt.AlignmentFlag.AlignLeft)
        spaced(QVBoxLayout(self)).addWidget(card)
        self.check_button.clicked.connect(self._on_check)
        self.mend_button.clicked.connect(self._on_mend)
        self.mended_button.clicked.connect(self._on_mended)
        self._presenter.load()

    def offer_mending(self, mending: Mending) -> None:
        """Offer to read again what the last mending came to."""
        self._mending = mending
        self.mended_button.set_text(texts.mended_on(mending.day))
        self.mended_button.show()

    def start_progress(self) -> ProgressRelay:
        """Show how far it is, and return who hears it."""
        self.result.clear()
        self.mend_button.hide()
        self.progress.set_progress(0, 0)
        self.progress.show()
        self.check_button.setEnabled(False)
        return ProgressRelay(self.progress)

    def stop_progress(self) -> None:
        """Show the button again."""
        self.progress.hide()
        self.check_button.setEnabled(True)

    def show_result(self, text: str, tone: Tone, *, offer_mend: bool = False) -> None:
        """Say what was found, with a way to save the data when there is damage."""
        self.result.show_message(text, tone)
        self.mend_button.setVisible(offer_mend)

    @Slot()
    def _on_check(self) -> None:
        self._presenter.check()

    @Slot()
    def _on_mended(self) -> None:
        if self._mending is not None:
            self.dialog = MendedDialog(self.window(), self._mending, date.today())  # noqa: DTZ011
            self.dialog.open()

    @Slot()
    def _on_mend(self) -> None:
        self._navigator.mend()
