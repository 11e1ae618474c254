"""A line with something inside it: an icon before the text, buttons after it."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from ui.theme import theme
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Icon

_LEAD = 16
_BUTTON = 30
_EDGE = 4


class InsetButton(IconButton):
    """A small button inside a line."""

    kind = "inset"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep letters to itself: the line it lies in would take them as typed."""
        super().keyPressEvent(event)
        if event.text().isprintable() and event.text():
            event.accept()


class InsetLine(QLineEdit):
    """A line that keeps room for its icon and its buttons, at every text scale."""

    def __init__(self) -> None:
        super().__init__()
        self._lead: Icon | None = None
        self._insets: list[InsetButton] = []
        theme.changed.connect(self._arrange)

    def set_lead(self, icon: str) -> None:
        """Put an icon before the text."""
        self._lead = Icon(icon, "text3", _LEAD)
        self._lead.setParent(self)
        self._arrange()

    def add_inset(self, icon: str, name: str) -> InsetButton:
        """Put a button after the text."""
        button = InsetButton(icon, name)
        button.setParent(self)
        self._insets.append(button)
        self._arrange()
        return button

    def show_inset(self, button: InsetButton, *, shown: bool) -> None:
        """Show or hide a button, and give its room to the text."""
        button.setVisible(shown)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the icon and the buttons in their places."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        side, edge = theme.px(_BUTTON), theme.px(_EDGE)
        right = self.width() - edge
        shown = [button for button in self._insets if not button.isHidden()]
        for button in reversed(shown):
            right -= side
            button.setGeometry(right, (self.height() - side) // 2, side, side)
        lead = theme.px(_LEAD)
        if self._lead is not None:
            self._lead.move(theme.px(12), (self.height() - lead) // 2)
        before = lead + theme.px(8) if self._lead is not None else 0
        self.setTextMargins(before, 0, side * len(shown), 0)
