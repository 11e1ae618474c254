"""Bewijs: how the data are encrypted, what that says after a theft, and the same as a PDF."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.bewijs import DE_WET, WAT_NIET, WAT_WEL, Deel
from gco_desktop.services.bewijs import BewijsService
from ui.instellingen import bewijs_texts as texts
from ui.instellingen.bewijs_presenter import BewijsPresenter
from ui.navigator import SettingsHolder
from ui.runner import Runner
from ui.theme import spaced
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card
from ui.widgets.files import FileChooser, FileKind
from ui.widgets.labels import Icon, Label, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.pdf_dialog import PdfDialog
from ui.widgets.shapes import Tone

_TOP = Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft
_PDF = FileKind(label=texts.PDF_KIND, suffix="pdf")
_CAPTION, _VALUE = 4, 7  # how the width is shared


class BewijsPanel(QWidget):
    """Read from the kluis each time it is shown."""

    def __init__(
        self, service: BewijsService, runner: Runner, holder: SettingsHolder, files: FileChooser
    ) -> None:
        super().__init__()
        self._presenter = BewijsPresenter(self, service, runner.scoped(self), holder)
        self._files = files
        self._pdf = b""
        self._facts: list[Card] = []
        self.dialog: PdfDialog | None = None
        self.problem = InlineMessage()
        self.make_button = SecondaryButton(texts.MAKE, "file-text")
        self.make_button.clicked.connect(self._presenter.make_pdf)
        top = Card(texts.PREVIEW)
        top.add(Paragraph(texts.TEXT), self.problem)
        top.body.addWidget(self.make_button, 0, _LEFT)
        self._column = spaced(QVBoxLayout(self), spacing=16)
        self._column.addWidget(top)
        for card in (_said(), _not_said(), _law()):
            self._column.addWidget(card)

    def load(self) -> None:
        """Show the facts of now."""
        self._presenter.load()

    def show_parts(self, parts: Sequence[Deel]) -> None:
        """Show the facts."""
        for card in self._facts:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._facts = [_facts(part) for part in parts]
        for place, card in enumerate(self._facts, 1):
            self._column.insertWidget(place, card)

    def show_pdf(self, pdf: bytes) -> None:
        """Show the proof as it will be written."""
        self._pdf = pdf
        self.dialog = PdfDialog(self.window(), texts.PREVIEW, pdf, texts.PREVIEW_TEXT)
        self.dialog.save_asked.connect(self._on_save)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

    def show_saved(self) -> None:
        """Say that the proof was written."""
        if self.dialog is not None:
            self.dialog.show_message(texts.PDF_SAVED)

    def show_save_problem(self, text: str) -> None:
        """Say why the proof was not written."""
        if self.dialog is not None:
            self.dialog.show_message(text, Tone.BAD)

    def show_problem(self, text: str) -> None:
        """Say what else went wrong."""
        self.problem.show_message(text, Tone.BAD)

    @Slot()
    def _on_save(self) -> None:
        parent = self.dialog or self
        self._files.save(parent, texts.PDF_WHERE, texts.PDF_NAME, _PDF, self._on_path)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog, self._pdf = None, b""

    def _on_path(self, path: Path) -> None:
        if self._pdf:
            self._presenter.write_pdf(path, self._pdf)


def _facts(part: Deel) -> Card:
    card = Card(part.titel)
    grid = spaced(QGridLayout(), spacing=10)
    grid.setColumnStretch(0, _CAPTION)
    grid.setColumnStretch(1, _VALUE)
    for row, (caption, value) in enumerate(part.regels):
        text = Label(value, wrap=True)
        text.setAccessibleName(f"{caption}: {value}")
        grid.addWidget(Label(caption, "muted", wrap=True), row, 0, _TOP)
        grid.addWidget(text, row, 1, _TOP)
    card.add_layout(grid)
    return card


def _said() -> Card:
    card = Card(texts.PROVES)
    card.add(Paragraph(WAT_WEL, "body"))
    return card


def _not_said() -> Card:
    card = Card(texts.PROVES_NOT, spacing=8)
    for point in WAT_NIET:
        line = spaced(QHBoxLayout(), spacing=10)
        line.addWidget(Icon("minus"), 0, _TOP)
        line.addWidget(Label(point, wrap=True), 1)
        card.add_layout(line)
    return card


def _law() -> Card:
    card = Card(texts.REPORT)
    card.add(Paragraph(DE_WET, "body"))
    return card
