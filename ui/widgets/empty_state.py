"""What stands where nothing is yet."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import limited, spaced, theme
from ui.widgets.labels import Icon, Label, Paragraph

_WIDEST = 600  # design pixels: longer lines are hard to read
_GAP = 8  # design pixels, below each part
_ALL_OF_IT = 100  # of the width, up to the widest; the rest is beside it


class EmptyState(QWidget):
    """An icon, what this place is for, and at most one action; in a low place the icon goes."""

    def __init__(self, icon: str, title: str, text: str, action: QWidget | None = None) -> None:
        super().__init__()
        center = Qt.AlignmentFlag.AlignCenter
        row = spaced(QHBoxLayout(self))
        middle = limited(QWidget(), max_width=_WIDEST)
        column = spaced(QVBoxLayout(middle), (16, 16, 16, 16), _GAP)
        row.addStretch(1)
        row.addWidget(middle, _ALL_OF_IT)
        row.addStretch(1)
        column.addStretch(1)
        self._icon = Icon(icon, "text3", 44)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self._title = Label(title, "heading", wrap=True)
        self._text = Paragraph(text)
        for label in (self._title, self._text):
            label.setAlignment(center)
            column.addWidget(label)
        if action is not None:
            column.addSpacing(4)
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Do without the icon where there is little room."""
        least = super().minimumSizeHint()
        return least if self._icon.isHidden() else least - QSize(0, self._icon_room())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the icon where there is room for it."""
        super().resizeEvent(event)
        self._icon.setVisible(self.height() >= self.minimumSizeHint().height() + self._icon_room())

    def _icon_room(self) -> int:
        return self._icon.sizeHint().height() + theme.px(_GAP)

    def set_texts(self, title: str, text: str) -> None:
        """Say something else, for example that a search found nothing."""
        self._title.setText(title)
        self._text.set_text(text)
