"""What stands where nothing is yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import limited, spaced
from ui.widgets.labels import Icon, Label, Paragraph

_WIDEST = 600  # design pixels: longer lines are hard to read
_ALL_OF_IT = 100  # of the width, up to the widest; the rest is beside it


class EmptyState(QWidget):
    """An icon, what this place is for, and at most one action."""

    def __init__(self, icon: str, title: str, text: str, action: QWidget | None = None) -> None:
        super().__init__()
        center = Qt.AlignmentFlag.AlignCenter
        row = spaced(QHBoxLayout(self))
        middle = limited(QWidget(), max_width=_WIDEST)
        column = spaced(QVBoxLayout(middle), (16, 24, 16, 24), 8)
        row.addStretch(1)
        row.addWidget(middle, _ALL_OF_IT)
        row.addStretch(1)
        column.addStretch(1)
        column.addWidget(Icon(icon, "text3", 44), 0, Qt.AlignmentFlag.AlignHCenter)
        self._title = Label(title, "heading", wrap=True)
        self._text = Paragraph(text)
        for label in (self._title, self._text):
            label.setAlignment(center)
            column.addWidget(label)
        if action is not None:
            column.addSpacing(4)
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def set_texts(self, title: str, text: str) -> None:
        """Say something else, for example that a search found nothing."""
        self._title.setText(title)
        self._text.set_text(text)
