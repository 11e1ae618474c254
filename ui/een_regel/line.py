"""The line itself: typed in as any line, with keys for answering, learning and undo."""

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from ui.widgets.text_fields import LONGEST_LINE

_WORD = re.compile(r"\S+")
_STEPS = {
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
}
_ENTERING = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
}


class RegelLine(QLineEdit):
    """While something is asked Tab and the arrows go along the answers, Alt with a digit answers.

    ``stepped`` carries the direction, ``picked`` the number of the answer from 0 on. Ctrl+Z in an
    empty line asks to take back what was booked.
    """

    entered = Signal()
    stepped = Signal(int)
    picked = Signal(int)
    learn_asked = Signal()
    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST_LINE)
        self.asking = False

    def word_at_cursor(self) -> str:
        """Return the selected words, or the one at the cursor."""
        if self.hasSelectedText():
            return self.selectedText().strip()
        at = self.cursorPosition()
        words = _WORD.finditer(self.text())
        return next((word[0] for word in words if word.start() <= at <= word.end()), "")

    def event(self, event: QEvent) -> bool:
        """Take Tab for the answers before Qt moves the focus with it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if self.asking and step is not None:
                self.stepped.emit(step)
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on at the end: a line that is chosen whole would go with the next key."""
        super().focusInEvent(event)
        if event.reason() in _ENTERING:
            self.end(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer, book, learn, or type."""
        key, alt = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif self.asking and alt and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.picked.emit(key - Qt.Key.Key_1)
        elif key == Qt.Key.Key_F2:
            self.learn_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.text():
            self.undo_asked.emit()
        else:
            super().keyPressEvent(event)
