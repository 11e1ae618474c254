"""What stands below the grid: faults, long days, and what a paste found no place for."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import spaced
from ui.uren import paste_texts, texts
from ui.uren.paste import Lost
from ui.widgets.buttons import LinkButton
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone

_MOST = 4  # lines about faults


class Notes(QWidget):
    """Messages that stop nothing; each stays until it is no longer true, or is sent away."""

    long_accepted = Signal()
    lost_asked = Signal()
    lost_forgotten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.long_ok = LinkButton(texts.LONG_DAY_OK)
        self.show_lost_button = LinkButton(paste_texts.SHOW_LOST)
        self.forget_lost_button = LinkButton(paste_texts.FORGET_LOST)
        self.faults = InlineMessage("", Tone.BAD)
        self.long_days = InlineMessage("", Tone.WARN, self.long_ok)
        self.lost = InlineMessage("", Tone.WARN, self.show_lost_button, self.forget_lost_button)
        column = spaced(QVBoxLayout(self), spacing=6)
        for message in (self.faults, self.long_days, self.lost):
            column.addWidget(message)
        self.long_ok.clicked.connect(self.long_accepted)
        self.show_lost_button.clicked.connect(self.lost_asked)
        self.forget_lost_button.clicked.connect(self.lost_forgotten)

    def show_faults(self, faults: Sequence[str]) -> None:
        """Say what is wrong in which cell."""
        lines = list(faults[:_MOST])
        if len(faults) > _MOST:
            lines.append(texts.more_faults(len(faults) - _MOST))
        _say(self.faults, "\n".join(lines), Tone.BAD)

    def show_long_days(self, text: str) -> None:
        """Ask whether a long day is right."""
        _say(self.long_days, text, Tone.WARN)

    def show_lost(self, lost: Sequence[Lost]) -> None:
        """Say how much of a paste found no place."""
        _say(self.lost, paste_texts.left(len(lost)) if lost else "", Tone.WARN)


def _say(message: InlineMessage, text: str, tone: Tone) -> None:
    if text != message.text:
        message.show_message(text, tone)
