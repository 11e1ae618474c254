"""How full the week is: hours, a bar beside the agreed number, and where they went."""

from PySide6.QtWidgets import QHBoxLayout

from ui.theme import spaced
from ui.uren import draagkracht_texts, texts
from ui.uren.screen import WeekHead
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.charts.bars import Meter
from ui.widgets.labels import Label, NumberLabel


class WeekCard(Card):
    """One line above the grid."""

    def __init__(self) -> None:
        super().__init__()
        self.total = NumberLabel("", "title")
        self.norm = Label("", "muted")
        self.meter = Meter(texts.METER)
        self.division = Label("", "muted")
        self.draagkracht_button = LinkButton(
            draagkracht_texts.BUTTON, "scale", draagkracht_texts.TIP
        )
        line = spaced(QHBoxLayout(), spacing=16)
        line.addWidget(self.total)
        line.addWidget(self.norm)
        line.addWidget(self.meter, 1)
        line.addStretch(0)
        line.addWidget(self.division)
        line.addWidget(self.draagkracht_button)
        spaced(self.body, (16, 4, 8, 4))
        self.add_layout(line)

    def show_head(self, head: WeekHead) -> None:
        """Show how full the week is."""
        self.total.setText(head.totaal)
        self.norm.setText(head.norm)
        self.division.setText(head.division)
        self.meter.setVisible(head.part is not None)
        self.meter.show_part(head.part or 0.0, head.sentence)
