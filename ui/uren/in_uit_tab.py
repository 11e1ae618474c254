"""The tab In en uit: hours to a file, and hours from a file."""

from datetime import date

from PySide6.QtWidgets import QWidget

from gco_desktop.services.uitvoer import Uitvoersoort
from ui.changes import ReloadWhenShown, Subject
from ui.uren.invoer_card import InvoerCard
from ui.uren.tab_page import TabPage, UrenTools
from ui.uren.uitvoer_card import UitvoerCard

TITLE = "In en uit"
_SHOWS = {Subject.UREN, Subject.CONTACT, Subject.GEZIN, Subject.TRAJECT, Subject.PROFIEL}


class InUitTab(TabPage):
    """Two cards: one to take hours out, one to bring them in."""

    def __init__(self, tools: UrenTools) -> None:
        super().__init__(TITLE)
        self.uitvoer = UitvoerCard(tools)
        self.invoer = InvoerCard(tools)
        self.body.addWidget(self.uitvoer)
        self.body.addWidget(self.invoer)
        self.body.addStretch(1)
        self._reloader = ReloadWhenShown(self, tools.changes, _SHOWS, self.reload)

    def open_day(self, day: date) -> None:
        """Choose the sheet of the year of this day: it is asked for where that year is shown."""
        self.uitvoer.choose_year(Uitvoersoort.URENCRITERIUM, day.year)

    def reload(self) -> None:
        """Show how things stand."""
        self.uitvoer.load()
        self.invoer.load()

    def start_widget(self) -> QWidget:
        """Return where work begins."""
        return self.uitvoer.what
