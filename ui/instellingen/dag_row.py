"""Whether the close of the day is offered when the window goes: a choice of this computer."""

from dataclasses import replace

from PySide6.QtCore import Slot

from ui.navigator import SettingsHolder
from ui.widgets.card import Card
from ui.widgets.check_line import CheckLine
from ui.widgets.labels import Paragraph

TITLE = "Dag afsluiten"
ASK = "Bied aan mijn dag af te sluiten als ik het programma sluit"
TEXT = (
    "Staan er nog afspraken of dossiers van vandaag zonder contact, dan kun je ze eerst boeken."
    " Er wordt nooit vanzelf iets geboekt."
)


class DagCard(Card):
    """The choice in a card of its own; it counts at once."""

    def __init__(self, settings: SettingsHolder) -> None:
        super().__init__(TITLE)
        self._settings = settings
        self.ask = CheckLine(ASK)
        self.ask.set_checked(on=settings.settings.dag_vragen)
        self.ask.toggled.connect(self._on_toggled)
        self.add(Paragraph(TEXT), self.ask)

    @Slot(bool)
    def _on_toggled(self, wanted: bool) -> None:
        chosen = replace(self._settings.settings, dag_vragen=wanted)
        self._settings.change_settings(chosen)
