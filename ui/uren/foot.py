"""The ways to more rows, below the grid: a new one, those of last week, those used often."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import limited, spaced
from ui.uren import texts
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label

_OFFER = 30  # words stand as high as the buttons beside them
_LONGEST = 40  # letters on a button


class Foot(QWidget):
    """Buttons, and up to five rows that are used often; ``row_wanted`` carries the key of one."""

    row_wanted = Signal(object)

    def __init__(self, offered: int) -> None:
        super().__init__()
        self.add_row = QuietButton(texts.ADD_ROW, "plus")
        self.previous_rows = QuietButton(texts.PREVIOUS_ROWS, "calendar-week")
        self.copy_week = QuietButton(texts.COPY_WEEK, "copy")
        self.keys = Label(texts.KEYS, "hint", wrap=True)
        self.often = limited(Label(texts.OFTEN, "muted"), min_height=_OFFER)
        self.offers = [LinkButton(" ", "plus", texts.OFTEN_TIP) for _ in range(offered)]
        self._keys: tuple[object, ...] = ()
        ways = spaced(FlowLayout(), spacing=4)
        for widget in (self.add_row, self.previous_rows, self.copy_week):
            ways.addWidget(widget)
        self._offered = QWidget()
        offers = spaced(FlowLayout(), spacing=4)
        self._offered.setLayout(offers)
        offers.addWidget(self.often)
        for button in self.offers:
            offers.addWidget(button)
            button.clicked.connect(self._on_offer)
        column = spaced(QVBoxLayout(self), (0, 4, 0, 0))
        column.addWidget(self._offered)
        column.addLayout(ways)
        column.addWidget(self.keys)
        self._offered.hide()

    @Slot(str)
    def show_typed(self, text: str) -> None:
        """Show how a text in a cell is read; without one, the keys again."""
        self.keys.setText(texts.typed(text) or texts.KEYS)

    def show_offers(self, offers: Sequence[tuple[object, str]]) -> None:
        """Offer these rows (key, text); they are added without hours."""
        keys = tuple(key for key, _ in offers)
        if keys == self._keys:
            return
        self._keys = keys
        self._offered.hide()  # laid out once, when all of them are right
        for number, button in enumerate(self.offers):
            button.setVisible(number < len(offers))
            if number < len(offers):
                text = offers[number][1]
                button.set_name(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}\u2026")
                button.setAccessibleName(f"{texts.OFTEN} {text}")
        self._offered.setVisible(bool(offers))

    @Slot()
    def _on_offer(self) -> None:
        number = [button is self.sender() for button in self.offers].index(True)
        if number < len(self._keys):
            self.row_wanted.emit(self._keys[number])
