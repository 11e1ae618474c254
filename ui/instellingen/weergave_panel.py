"""Weergave: light or dark, and how large the text is; each choice works at once."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.settings import LARGEST_TEXT, SMALLEST_TEXT, Weergave
from ui.instellingen import texts
from ui.navigator import SettingsHolder
from ui.theme import spaced, theme
from ui.widgets.card import Card
from ui.widgets.choices import ChipRow, SegmentRow
from ui.widgets.labels import Paragraph

_STEP = 10


class WeergavePanel(QWidget):
    """Chooses the scheme and the text scale of this computer."""

    def __init__(self, settings: SettingsHolder) -> None:
        super().__init__()
        self._settings = settings
        self.scheme = SegmentRow(texts.SCHEMES)
        self.scheme.setAccessibleName(texts.SCHEME)
        sizes = range(SMALLEST_TEXT, LARGEST_TEXT + 1, _STEP)
        self.size_row = ChipRow([(str(size), texts.percent(size)) for size in sizes])
        self.size_row.setAccessibleName(texts.TEXT_SIZE)
        column = spaced(QVBoxLayout(self), spacing=16)
        for title, text, row in (
            (texts.SCHEME, texts.SCHEME_TEXT, self.scheme),
            (texts.TEXT_SIZE, texts.TEXT_SIZE_TEXT, self.size_row),
        ):
            card = Card(title)
            card.add(Paragraph(text), row)
            column.addWidget(card)
        self._show()
        self.scheme.value_changed.connect(self._on_scheme)
        self.size_row.value_changed.connect(self._on_size)
        theme.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        """Show the settings in force; the keyboard changes the text size too."""
        settings = self._settings.settings
        self.scheme.set_value(settings.weergave.value)
        self.size_row.set_value(str(settings.tekst))

    @Slot()
    def _on_scheme(self) -> None:
        code = self.scheme.value()
        if code is not None:
            settings = self._settings.settings
            self._settings.change_settings(replace(settings, weergave=Weergave(code)))

    @Slot()
    def _on_size(self) -> None:
        code = self.size_row.value()
        if code is not None:
            self._settings.change_settings(replace(self._settings.settings, tekst=int(code)))
