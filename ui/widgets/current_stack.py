"""Pages of which one is shown, and only that one asks for room."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QStackedWidget


class CurrentStack(QStackedWidget):
    """A stack that is as small as the page on top may be: the others do not make it larger."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self._on_changed)

    def minimumSizeHint(self) -> QSize:
        """Return the least room of the page that is shown."""
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()

    @Slot()
    def _on_changed(self) -> None:
        self.updateGeometry()
