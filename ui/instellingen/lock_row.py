"""After how many minutes without a touch the kluis is locked: a choice of this computer."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.settings import IDLE_MINUTES
from ui.navigator import SettingsHolder
from ui.theme import spaced
from ui.widgets.card import Card
from ui.widgets.choices import SegmentRow
from ui.widgets.form import FormRow

TITLE = "Vanzelf vergrendelen"
LABEL = "Vergrendel na"
HINT = (
    "Raak je zo lang het toetsenbord en de muis niet aan, dan gaat de kluis dicht. Dat gebeurt ook"
    " als je scherm op slot gaat of je computer gaat slapen. Wat je typte, staat daarna weer klaar."
)


class LockRow(QWidget):
    """A row of choices that counts at once."""

    def __init__(self, settings: SettingsHolder) -> None:
        super().__init__()
        self._settings = settings
        self.choice = SegmentRow([(str(each), minutes(each)) for each in IDLE_MINUTES])
        self.choice.set_value(str(settings.settings.rust))
        self.choice.value_changed.connect(self._on_chosen)
        spaced(QVBoxLayout(self)).addWidget(FormRow(LABEL, self.choice, hint=HINT))

    @Slot()
    def _on_chosen(self) -> None:
        chosen = int(self.choice.value() or self._settings.settings.rust)
        self._settings.change_settings(replace(self._settings.settings, rust=chosen))


class LockCard(Card):
    """The row in a card of its own."""

    def __init__(self, settings: SettingsHolder) -> None:
        super().__init__(TITLE)
        self.row = LockRow(settings)
        self.add(self.row)


def minutes(count: int) -> str:
    """Return a number of minutes in words."""
    return f"{count} minuten"
