"""Over: what this program is, what it stands for, and whose work it is built with."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop import __version__
from ui.instellingen import texts
from ui.theme import limited, spaced
from ui.widgets.card import Card
from ui.widgets.labels import Icon, Label, Paragraph
from ui.widgets.table import TextTable

_TABLE_HEIGHT = 300


class OverPanel(QWidget):
    """Nothing to change here."""

    def __init__(self) -> None:
        super().__init__()
        column = spaced(QVBoxLayout(self), spacing=16)
        about = Card(texts.version(__version__))
        line = spaced(QHBoxLayout(), spacing=10)
        line.addWidget(Icon("world-off", "primary"))
        line.addWidget(Label(texts.OFFLINE, "strong"), 1)
        about.add_layout(line)
        about.add(Paragraph(texts.OFFLINE_TEXT))
        gco = Card(texts.GCO, spacing=8)
        for point in texts.GCO_POINTS:
            row = spaced(QHBoxLayout(), spacing=10)
            row.addWidget(Icon("check", "primary"))
            row.addWidget(Label(point, wrap=True), 1)
            gco.add_layout(row)
        licences = Card(texts.LICENCES)
        self.table = TextTable(texts.LICENCES, texts.LICENCE_HEADERS, texts.LICENCE_ROWS)
        limited(self.table, min_height=_TABLE_HEIGHT)
        licences.add(Paragraph(texts.LICENCES_TEXT), self.table)
        for card in (about, gco, licences):
            column.addWidget(card)
