"""Looks at one document from memory; what was read is forgotten when it closes."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gco_desktop.domain.document import Document
from ui.gezinnen import document_texts as texts
from ui.theme import spaced, theme
from ui.widgets.buttons import IconButton, QuietButton, SecondaryButton
from ui.widgets.dialogs import Dialog
from ui.widgets.image_view import ImageView, ReadImage
from ui.widgets.messages import InlineMessage
from ui.widgets.pdf_pages import PdfPages
from ui.widgets.shapes import Tone

_WIDTH = 820
_AROUND = 190  # for the title, the buttons and the edges


class _Pages(PdfPages):
    """Pages that ask for most of the window."""

    def sizeHint(self) -> QSize:
        return _room(self, super().sizeHint())


class _Picture(ImageView):
    """A picture that asks for most of the window."""

    def sizeHint(self) -> QSize:
        return _room(self, super().sizeHint())


def _room(widget: QWidget, hint: QSize) -> QSize:
    around = widget.window().parentWidget()
    height = around.height() if around is not None else theme.px(_WIDTH)
    return QSize(hint.width(), height - theme.px(_AROUND))


class DocumentDialog(Dialog):
    """Shows the pages of a PDF or a picture; ``copy_asked`` when the user wants it as a file."""

    copy_asked = Signal()

    def __init__(self, parent: QWidget | None, document: Document) -> None:
        super().__init__(parent, texts.DOCUMENT, _WIDTH)  # the title of a window names nobody
        self.document = document
        self.heading.setText(document.titel)
        self.message = InlineMessage()
        self.pages: PdfPages = _Pages(texts.PAGES)
        self.picture: ImageView = _Picture(texts.PICTURE)
        self._tools = QWidget()
        self.close_button = QuietButton(texts.CLOSE)
        self.copy_button = SecondaryButton(texts.COPY, "download")
        self._build()
        self.close_button.clicked.connect(self.accept)
        self.copy_button.clicked.connect(self.copy_asked)
        self.pages.shown.connect(self._on_shown)

    def show_pdf(self, inhoud: bytes) -> None:
        """Show the pages of a PDF."""
        self.pages.show_pdf(inhoud)
        self.pages.setFocus()

    def show_picture(self, read: ReadImage) -> None:
        """Show a picture, or why there is none."""
        if read.image is None:
            self.picture.hide()
            self._tools.hide()
            self.show_message(texts.TOO_LARGE if read.too_large else texts.UNREADABLE, Tone.WARN)
            return
        self.message.clear()
        self.picture.show_image(read.image)
        self.picture.setFocus()

    @Slot()
    def _on_shown(self) -> None:
        if not self.pages.page_count:
            self.pages.hide()
            self.show_message(texts.UNREADABLE_PDF, Tone.WARN)

    def show_message(self, text: str, tone: Tone) -> None:
        """Tell something about it."""
        self.message.show_message(text, tone)

    def _build(self) -> None:
        beeld = self.document.bestandssoort.beeld
        row = spaced(QHBoxLayout(self._tools), spacing=4)
        for icon, name, slot in (
            ("minus", texts.SMALLER, self.picture.zoom_out),
            ("plus", texts.LARGER, self.picture.zoom_in),
        ):
            button = IconButton(icon, name)
            button.clicked.connect(slot)
            row.addWidget(button)
        fit = QuietButton(texts.FIT, tip=texts.FIT_TIP)
        fit.clicked.connect(self.picture.fit)
        row.addWidget(fit)
        self.body.addWidget(self.message)
        self.body.addWidget(self.picture if beeld else self.pages, 1)
        self._tools.setVisible(beeld)
        if beeld:
            self.show_message(texts.LOADING, Tone.INFO)
        self.set_buttons(self.copy_button, self.close_button, left=self._tools)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the bytes: it is closed, or the kluis is locked."""
        super().hideEvent(event)
        if not event.spontaneous():  # the system hides a window that is made small
            self.pages.clear()
            self.picture.clear()
