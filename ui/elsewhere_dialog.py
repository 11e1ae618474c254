"""What the user sees when the program is open already and does not answer."""

from PySide6.QtWidgets import QApplication, QWidget

from gco_desktop.settings import Settings
from ui import notice_texts as texts
from ui.theme import SchemeChoice, apply_theme
from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import Paragraph
from ui.widgets.texts import CLOSE


class ElsewhereDialog(Dialog):
    """Says where the work goes on, and has one button that does no harm."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, texts.OPEN_ALREADY)
        self.text = Paragraph(texts.OPEN_ALREADY_TEXT)
        self.body.addWidget(self.text)
        close = PrimaryButton(CLOSE)
        close.clicked.connect(self.accept)
        self.set_buttons(close)


def tell_elsewhere(app: QApplication, settings: Settings) -> None:
    """Say it, and return when the user has read it."""
    apply_theme(app, SchemeChoice(settings.weergave.value), settings.scale)
    dialog = ElsewhereDialog()
    dialog.open()
    app.exec()
