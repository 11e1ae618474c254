"""What could still be filled in: folded away, and each line leads to its field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot

from ui.theme import spaced
from ui.widgets import texts
from ui.widgets.buttons import LinkButton
from ui.widgets.fold import Fold
from ui.widgets.labels import plain_tip

_LONGEST = 30  # letters; the tooltip holds all of them


class MissingFold(Fold):
    """A gentle list; ``chosen`` carries the key of the line one wants to follow."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(texts.MISSING)
        spaced(self.body, (8, 0, 0, 8))
        self.lines: list[LinkButton] = []
        self._keys: list[object] = []
        self._words: list[str] = []

    def show_lines(self, lines: Sequence[tuple[object, str]]) -> None:
        """Show a line per gap; without any there is nothing to unfold."""
        self._keys = [key for key, _text in lines]
        words = [text for _key, text in lines]
        if words != self._words:
            self._fill(words)
        self.set_summary(texts.missing(len(lines)))
        self.setVisible(bool(lines))

    def _fill(self, words: Sequence[str]) -> None:
        self._words = list(words)
        for old in self.lines:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [LinkButton("") for _each in words]
        for line, text in zip(self.lines, words, strict=True):
            line.set_name(shortened(text))
            line.setAccessibleName(text)
            line.setToolTip(plain_tip(text))
            line.clicked.connect(self._on_line)
            self.body.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _on_line(self) -> None:
        sender = self.sender()
        for line, key in zip(self.lines, self._keys, strict=True):
            if line is sender:
                self.chosen.emit(key)
                return


def shortened(text: str) -> str:
    """Return a line that never makes a column wider."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}\u2026"
