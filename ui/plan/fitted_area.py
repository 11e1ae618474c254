"""Lines of text that are as high as what they say."""

from math import ceil

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent

from ui.theme import theme
from ui.widgets.text_fields import TextArea

_MOST = 14  # lines; more than these scroll


class FittedArea(TextArea):
    """A text area that is high enough for the text it is given; what is typed in it may scroll."""

    def __init__(self, lines: int) -> None:
        super().__init__(lines)
        self._fewest = lines
        theme.changed.connect(self.fit)

    def set_text(self, text: str) -> None:
        """Show another text; under the hands of who types in it the height stays."""
        super().set_text(text)
        if not self.hasFocus():
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again when the lines break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    @Slot()
    def fit(self) -> None:
        """Be as high as the text, within bounds."""
        height = 0.0
        block = self.document().begin()
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        lines = ceil(height / self.fontMetrics().lineSpacing() - 0.5)
        lines = max(self._fewest, min(lines, _MOST))
        if lines != self._lines:
            self._lines = lines
            self._on_theme_changed()
