"""A card in the middle of the window; it scrolls when the window is lower."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import limited, spaced
from ui.widgets.card import Card
from ui.widgets.labels import Icon, Label, Paragraph
from ui.widgets.page import ScrollArea

_CENTER = Qt.AlignmentFlag.AlignHCenter
_PADDING = (32, 24, 32, 22)
_FAR = 1000  # a stretch beside which that of the margins is nothing


class StartPage(ScrollArea):
    """The base of the screens before unlocking: add content to ``body``."""

    def __init__(self, width: int) -> None:
        content = QWidget()
        content.setProperty("look", "page")
        super().__init__(content)
        self.card = limited(Card(), max_width=width)
        self.body = spaced(self.card.body, _PADDING, 14)
        row = spaced(QHBoxLayout())
        row.addStretch(1)
        row.addWidget(self.card, _FAR)
        row.addStretch(1)
        column = spaced(QVBoxLayout(content), (24, 16, 24, 12))
        column.addStretch(1)
        column.addLayout(row)
        self.below = spaced(QHBoxLayout(), (0, 8, 0, 0), 4)
        self.below.addStretch(1)
        column.addLayout(self.below)
        column.addStretch(1)

    def add_title(self, title: str, text: str) -> None:
        """Put a title and a sentence on top of a form."""
        self.title = Label(title, "title", wrap=True)
        self.text = Paragraph(text)
        self.body.addWidget(self.title)
        self.body.addWidget(self.text)

    def add_heading(self, icon: str, title: str, text: str) -> None:
        """Put an icon, a title and a sentence on top, in the middle."""
        self.icon = Icon(icon, "primary", 44)
        self.title = Label(title, "title", wrap=True)
        self.text = Paragraph(text)
        self.body.addWidget(self.icon, 0, _CENTER)
        for label in (self.title, self.text):
            label.setAlignment(_CENTER)
            self.body.addWidget(label)

    def add_below(self, *links: QWidget) -> None:
        """Put links under the card, in the middle."""
        for link in links:
            self.below.addWidget(link)
        self.below.addStretch(1)

    @property
    def guarded(self) -> bool:
        """Whether it shows or holds what must go when the user leaves the computer."""
        return True

    @property
    def at_work(self) -> bool:
        """Whether it does something, or shows what came of it, that must not be missed."""
        return False

    def forget(self) -> None:
        """Take away what was typed in secret: the user left the computer."""

    def start(self) -> None:
        """Put the focus where the user begins."""
