"""One thing that is due: the line leads to where it is done, the tick ends a task."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.theme import spaced
from ui.vandaag import texts
from ui.vandaag.presenter import DueLine, SilentTile
from ui.widgets.buttons import IconButton
from ui.widgets.labels import ElidedLabel, Icon
from ui.widgets.pill import Pill

_OPENERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class Opener(QFrame):
    """A surface that opens something: with the mouse, Enter or Space."""

    opened = Signal()

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(sentence)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open when the mouse is let go inside."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or Space."""
        if event.key() in _OPENERS:
            self.opened.emit()
            return
        super().keyPressEvent(event)


class DueRow(Opener):
    """An icon, two lines, how far away it is, and for a task a tick."""

    ticked = Signal()

    def __init__(self, line: DueLine) -> None:
        super().__init__(f"{line.title}, {line.text}, {line.due}")
        self.line = line
        row = spaced(QHBoxLayout(self), (0, 6, 0, 6), 12)
        row.addWidget(Icon(line.icon), 0, Qt.AlignmentFlag.AlignTop)
        words = spaced(QVBoxLayout(), spacing=1)
        words.addWidget(ElidedLabel(line.title, "strong"))
        if line.text:
            words.addWidget(ElidedLabel(line.text, "small"))
        row.addLayout(words, 1)
        row.addWidget(Pill(line.due, line.tone))
        if line.source.taak_id is not None:
            tick = IconButton("check", f"{texts.DONE_TIP}: {line.title}")
            tick.clicked.connect(self._on_ticked)
            row.addWidget(tick)

    @Slot()
    def _on_ticked(self) -> None:
        self.ticked.emit()


class SilentOpener(Opener):
    """A gezin that was not spoken to within its term."""

    def __init__(self, tile: SilentTile) -> None:
        super().__init__(tile.sentence)
        self.tile = tile
        self.setProperty("look", "tile")
        column = spaced(QVBoxLayout(self), (12, 9, 12, 9), 1)
        column.addWidget(ElidedLabel(tile.title, "strong"))
        column.addWidget(ElidedLabel(tile.text, "small"))
