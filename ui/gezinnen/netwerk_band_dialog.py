"""The panel of one bond: what kind it is, and what is to be said of it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from gco_desktop.domain.ecogram import Knoop
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.netwerk import Band
from ui.drafts import DraftKey, FormKind
from ui.gezinnen import netwerk_texts as texts
from ui.gezinnen.netwerk_legend import BandSample
from ui.gezinnen.tools import Tools
from ui.theme import spaced
from ui.widgets.form import FormRow
from ui.widgets.kept_dialog import KeptDialog
from ui.widgets.labels import Label
from ui.widgets.text_fields import TextArea

_LONGEST_TITLE = 60
_NOTE_LIMIT = 2000


class BandChoice(QWidget):
    """The kinds of bond, each with its line; one is chosen."""

    value_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(texts.BAND_QUESTION)
        self._group = QButtonGroup(self)
        self._buttons: dict[Band, QRadioButton] = {}
        column = spaced(QVBoxLayout(self), spacing=4)
        for band, words in texts.BAND_LABELS.items():
            button = QRadioButton(words)
            self._group.addButton(button)
            self._buttons[band] = button
            row = spaced(QHBoxLayout(), spacing=12)
            row.addWidget(BandSample(band))
            row.addWidget(button, 1)
            column.addLayout(row)
            button.toggled.connect(self._on_toggled)

    def values(self) -> tuple[str, ...]:
        """Return the code of the bond chosen."""
        return tuple(band.value for band, each in self._buttons.items() if each.isChecked())

    def set_values(self, codes: Iterable[str]) -> None:
        """Choose the bond with this code."""
        for code in codes:
            self._buttons[Band(code)].setChecked(True)

    def value(self) -> Band:
        """Return the bond chosen."""
        return next((Band(code) for code in self.values()), Band.ONBEKEND)

    def start(self) -> None:
        """Put the keyboard at the bond chosen."""
        self._buttons[self.value()].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _on_toggled(self, chosen: bool) -> None:
        if chosen:
            self.value_changed.emit()


class BandDialog(KeptDialog):
    """Changes the bond with one person or organisation; Esc leaves it as it was."""

    def __init__(self, tools: Tools, gezin_id: GezinId, knoop: Knoop, parent: QWidget) -> None:
        title = texts.band_title(knoop.naam[:_LONGEST_TITLE])
        super().__init__(parent, title, tools.navigator.drafts, tools.runner, 480)
        self.setWindowTitle(texts.EDIT_BAND)  # nobody's name in the list of windows
        self._service = tools.ecogram
        self._gezin_id, self._wie = gezin_id, knoop.wie
        self.choice = BandChoice()
        self.choice.set_values((knoop.band.value,))
        self.note = TextArea(3, limit=_NOTE_LIMIT)
        self.note.set_text(knoop.notitie)
        if knoop.rol:
            self.body.addWidget(Label(texts.role(knoop), "muted", wrap=True))
        self.body.addWidget(FormRow(texts.BAND_QUESTION, self.choice, hint=texts.BAND_HINT))
        self.body.addWidget(FormRow(texts.NOTE, self.note, hint=texts.NOTE_HINT, optional=True))
        self.set_buttons(self.cancel_button, self.save_button)
        key = DraftKey(FormKind.BAND, f"{gezin_id}:{knoop.wie}")
        self.keep_draft(key, {"band": self.choice, "notitie": self.note}, str(gezin_id))
        self.choice.start()

    def save(self) -> None:
        """Keep the bond."""
        service, gezin_id, wie = self._service, self._gezin_id, self._wie
        band, note = self.choice.value(), self.note.text()
        self.store(lambda reden: service.save_band(gezin_id, wie, band, note, bsn_reden=reden))
