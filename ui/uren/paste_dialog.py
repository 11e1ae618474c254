"""Shows what a paste would do before anything is booked, and what it leaves out."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.theme import limited
from ui.uren import paste_texts as texts
from ui.uren.paste import Lost, Reading
from ui.uren.paste_table import LostTable
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import Label, Paragraph

_WIDTH = 780
_TABLE = 220


class PasteDialog(Dialog):
    """Asks whether the cells should be filled; ``accepted`` means: do it."""

    def __init__(self, parent: QWidget | None, reading: Reading) -> None:
        super().__init__(parent, texts.TITLE, _WIDTH)
        unread = len(reading.faults)
        self.sentence = Label(
            texts.preview(len(reading.cells), unread, len(reading.outside), len(reading.closed)),
            "strong",
            wrap=True,
        )
        self.body.addWidget(self.sentence)
        effect = texts.effect(reading.replaced, reading.emptied)
        for text in (effect, texts.unread_stays(unread)):
            if text:
                self.body.addWidget(Paragraph(text))
        self.lost = add_lost(self, reading.lost)
        self.cancel_button = QuietButton(texts.CANCEL)
        self.fill_button = PrimaryButton(texts.fill(len(reading.cells)))
        if not reading.cells:
            self.fill_button.set_text(texts.LEAVE if unread else texts.CLOSE)
        self.cancel_button.clicked.connect(self.reject)
        self.fill_button.clicked.connect(self.accept)
        self.set_buttons(self.cancel_button, self.fill_button)
        self.fill_button.setFocus()


class LostDialog(Dialog):
    """Shows what a paste found no place for."""

    def __init__(self, parent: QWidget | None, lost: Sequence[Lost]) -> None:
        super().__init__(parent, texts.LOST_TITLE, _WIDTH)
        self.lost = add_lost(self, lost)
        close = SecondaryButton(texts.CLOSE)
        close.clicked.connect(self.accept)
        self.set_buttons(close)


def add_lost(dialog: Dialog, lost: Sequence[Lost]) -> LostTable | None:
    """Add the table of what is left out; nothing when all of it is filled in."""
    if not lost:
        return None
    dialog.body.addWidget(Label(texts.LOST, "heading"))
    rows = [(each.place, each.text, each.reason) for each in lost]
    table = LostTable(texts.LOST, texts.HEADERS, rows)
    dialog.body.addWidget(limited(table, min_height=_TABLE))
    return table
