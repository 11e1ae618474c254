"""A check box whose words wrap: Qt draws those of its own on one line only."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui.theme import spaced
from ui.widgets.labels import Label


class CheckLine(QWidget):
    """A box with its words beside it; a click on either switches it."""

    toggled = Signal(bool)

    def __init__(self, text: str) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setAccessibleName(text)
        row = spaced(QHBoxLayout(self), spacing=4)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(text, wrap=True), 1)
        self.setFocusProxy(self.box)
        self.box.toggled.connect(self.toggled)

    def checked(self) -> bool:
        """Return whether it is on."""
        return self.box.isChecked()

    def set_checked(self, *, on: bool) -> None:
        """Switch it without telling."""
        self.box.blockSignals(True)
        self.box.setChecked(on)
        self.box.blockSignals(False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Switch it with a click on its words."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.box.click()
            return
        super().mouseReleaseEvent(event)
