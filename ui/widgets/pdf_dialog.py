"""Shows a PDF from memory before it is written anywhere."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from ui.theme import limited
from ui.widgets import texts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.pdf_pages import PdfPages
from ui.widgets.shapes import Tone

_WIDTH = 640
_PAGES_HEIGHT = 220


class _Pages(PdfPages):
    """Asks for half the screen, so that the dialog around it need not scroll as well."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.screen().availableGeometry().height() // 2)


class PdfDialog(Dialog):
    """A preview; ``save_asked`` when the user wants it as a file."""

    save_asked = Signal()

    def __init__(self, parent: QWidget | None, title: str, data: bytes, note: str) -> None:
        super().__init__(parent, title, _WIDTH)
        self.pages: PdfPages = _Pages()
        limited(self.pages, min_height=_PAGES_HEIGHT)
        self.message = InlineMessage()
        self.body.addWidget(Paragraph(note))
        self.body.addWidget(self.message)
        self.body.addWidget(self.pages, 1)
        self.pages.show_pdf(data)
        self.close_button = QuietButton(texts.CLOSE)
        self.close_button.clicked.connect(self.accept)
        self.save_button = PrimaryButton(texts.SAVE_PDF, "download")
        self.save_button.clicked.connect(self.save_asked)
        self.set_buttons(self.close_button, self.save_button)
        self.save_button.setFocus()

    def show_message(self, text: str, tone: Tone = Tone.OK) -> None:
        """Say what became of it."""
        self.message.show_message(text, tone)
