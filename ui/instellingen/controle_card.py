"""A card that checks the whole kluis when asked."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.services.controle import ControleService
from ui.instellingen import controle_texts as texts
from ui.instellingen.controle_presenter import ControlePresenter
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import spaced
from ui.widgets.busy import ProgressRow
from ui.widgets.buttons import SecondaryButton
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
        card = Card(texts.TITLE)
        card.add(Paragraph(texts.TEXT), self.result, self.progress)
        row = spaced(FlowLayout(), spacing=8)
        row.addWidget(self.mend_button)
        row.addWidget(self.check_button)
        card.add_layout(row)
        spaced(QVBoxLayout(self)).addWidget(card)
        self.check_button.clicked.connect(self._on_check)
        self.mend_button.clicked.connect(self._on_mend)

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
    def _on_mend(self) -> None:
        self._navigator.mend()
