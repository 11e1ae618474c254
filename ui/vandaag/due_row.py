"""What can be opened from Vandaag: a thing that is due, and a gezin to think of."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import sized, spaced, theme
from ui.vandaag.state import DueLine, GezinTile
from ui.widgets.buttons import Button, IconButton
from ui.widgets.labels import ElidedLabel, Icon, NumberLabel
from ui.widgets.pill import Pill

_TICK = 32  # as wide as the button, so that pills stay in line where there is none


class Opener(Button):
    """A surface of two lines that opens something: with the mouse, Enter or Space."""

    kind = "row"

    def __init__(self, sentence: str, margins: tuple[int, int, int, int]) -> None:
        super().__init__("")
        self.setAccessibleName(sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.row = spaced(QHBoxLayout(self), margins, 12)

    def add_words(self, title: str, text: str) -> None:
        """Add the two lines; without ``text`` there is one."""
        words = spaced(QVBoxLayout(), spacing=1)
        words.addWidget(ElidedLabel(title, "strong"))
        if text:
            words.addWidget(ElidedLabel(text, "small"))
        self.row.addLayout(words, 1)

    def sizeHint(self) -> QSize:
        """Return the room its content asks for."""
        return self.row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least its content can do with."""
        return self.row.minimumSize()


class DueRow(QWidget):
    """An icon or a time, two lines, how far away it is, and where it has one a tick.

    Without ``room`` nothing is kept free for a tick.
    """

    opened = Signal()
    ticked = Signal()

    def __init__(self, line: DueLine, *, room: bool = True) -> None:
        super().__init__()
        self.line = line
        self.opener = Opener(line.sentence, (0, 8, 0, 8))
        lead = NumberLabel(line.time, "strong") if line.time else Icon(line.icon)
        self.opener.row.addWidget(lead, 0, Qt.AlignmentFlag.AlignTop)
        self.opener.add_words(line.title, line.text)
        if line.due:
            self.opener.row.addWidget(Pill(line.due, line.tone))
        self.opener.clicked.connect(self.opened)
        self.tick: IconButton | None = None
        row = spaced(QHBoxLayout(self), (0, 2, 0, 2), 6)
        row.addWidget(self.opener, 1)
        if room and not line.tick:
            row.addWidget(sized(QWidget(), width=_TICK))
        elif line.tick:
            self.tick = IconButton("circle", f"{line.tick}: {line.title}", bare=True)
            self.tick.clicked.connect(self._on_tick)
            row.addWidget(self.tick)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self.opener] if self.tick is None else [self.opener, self.tick]

    @Slot()
    def _on_tick(self) -> None:
        self.ticked.emit()


class TileOpener(Opener):
    """A gezin to think of."""

    kind = "tile"

    def __init__(self, tile: GezinTile) -> None:
        super().__init__(tile.sentence, (12, 9, 12, 9))
        self.tile = tile
        self.add_words(tile.title, tile.text)


class DashSample(QWidget):
    """A piece of the dashed line in the bars, beside what it means."""

    def __init__(self) -> None:
        super().__init__()
        sized(self, width=26, height=16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashes."""
        painter = QPainter(self)
        painter.setPen(QPen(theme.color("c2"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(0, self.height() // 2, self.width(), self.height() // 2)
        painter.end()
