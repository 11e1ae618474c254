"""The contents of the file: its figures, its signalen, and the literal text."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.samenvatting import texts
from ui.samenvatting.preview import Preview
from ui.widgets import texts as widget_texts
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.reading_table import ReadingTable
from ui.widgets.shapes import Tone
from ui.widgets.text_fields import TextArea

_FILE_LINES = 20
_HOURS_WIDTH = 96
_TEXT_WIDTH = 280


class FileCard(Card):
    """Everything that stands in the file, line by line."""

    doubt_asked = Signal()
    settings_asked = Signal()

    def __init__(self) -> None:
        super().__init__(texts.IN_FILE, spacing=10)
        self._preview: Preview | None = None
        self.sender_line = Label("", "muted", wrap=True)
        self.table = ReadingTable(
            texts.IN_FILE, texts.HEADERS, figures=(1,), widths={1: _HOURS_WIDTH}
        )
        self.band = Label("", wrap=True)
        self.notes = Label("", "small", wrap=True)
        self._signal_title = Label(texts.SIGNALS, "strong")
        self.signals = ReadingTable(texts.SIGNALS, texts.SIGNAL_HEADERS, widths={1: _TEXT_WIDTH})
        self._no_signals = Label(texts.NO_SIGNALS, "muted", wrap=True)
        fix = LinkButton(texts.TO_SIGNAAL)
        fix.clicked.connect(self.doubt_asked)
        self.doubt = InlineMessage("", Tone.WARN, fix)
        self._choose = LinkButton(texts.TO_SETTINGS)
        self._choose.clicked.connect(self.settings_asked)
        self.counted = InlineMessage("", Tone.INFO, self._choose)
        self.fingerprint = Label("", "small", wrap=True)
        self.full_button = LinkButton(texts.FULL_FILE, "eye")
        self.full_button.clicked.connect(self._on_full)
        self.add(
            self.sender_line, self.counted, self.table, self.band, self.notes, self._signal_title
        )
        self.add(self.signals, self._no_signals, self.doubt, self.fingerprint)
        self.body.addWidget(self.full_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_preview(self, preview: Preview) -> None:
        """Show the file."""
        self._preview = preview
        self.sender_line.setText(preview.sender)
        self._choose.setVisible(preview.needs_choice)
        self.counted.show_message(preview.counted, Tone.WARN if preview.needs_choice else Tone.INFO)
        self.table.show_rows(preview.rows, preview.strong)
        self.band.setText(preview.band)
        self.notes.setText("\n".join(preview.notes))
        self.signals.show_rows(preview.signals)
        self.signals.setVisible(bool(preview.signals))
        self._no_signals.setVisible(not preview.signals)
        self.doubt.show_message(preview.doubt, Tone.WARN)
        self.fingerprint.setText(preview.fingerprint)

    @Slot()
    def _on_full(self) -> None:
        if self._preview is not None:
            FullFile(self.window(), self._preview).open()


class FullFile(Dialog):
    """The literal text of the file, its name, its size and its check figure."""

    def __init__(self, parent: QWidget, preview: Preview) -> None:
        super().__init__(parent, texts.FULL_TITLE, 720)
        self.facts = Label(f"{preview.name} \u00b7 {preview.size}", "muted", wrap=True)
        self.area = TextArea(lines=_FILE_LINES)
        self.area.set_text(preview.text)
        self.area.setReadOnly(True)
        self.area.setAccessibleName(texts.FULL_TITLE)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.area)
        self.body.addWidget(Label(preview.fingerprint, "small", wrap=True))
        close = PrimaryButton(widget_texts.CLOSE)
        close.clicked.connect(self.accept)
        self.set_buttons(close)

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the text, so that the arrows scroll it."""
        super().showEvent(event)
        self.area.setFocus()
