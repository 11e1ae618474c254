"""Offers what is known already in place of what is being typed; it never decides by itself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import spaced
from ui.widgets import texts
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label
from ui.widgets.messages import announce
from ui.widgets.tone import Tone


class Offers(QFrame):
    """A quiet box with one line and one button per offer; hidden while there is none.

    ``taken`` carries the key of the offer that the user wants.
    """

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "message")
        self.setProperty("kind", Tone.INFO.value)
        self._column = spaced(QVBoxLayout(self), (12, 8, 12, 8), 4)
        self._lines: list[QWidget] = []
        self._shown: tuple[tuple[object, str], ...] = ()
        self.buttons: list[LinkButton] = []
        self._column.addWidget(Label(texts.MAYBE_KNOWN, "strong"))
        self.hide()

    def show_offers(self, offers: Sequence[tuple[object, str]]) -> None:
        """Offer these (key, text); the same ones again change nothing."""
        if tuple(offers) == self._shown:
            return
        self._shown = tuple(offers)
        for line in self._lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self._lines, self.buttons = [], []
        for number, (_key, text) in enumerate(offers):
            self._add(number, text)
        self.setVisible(bool(offers))
        if offers and self.window().isVisible():
            announce(self, f"{texts.MAYBE_KNOWN} {'. '.join(text for _key, text in offers)}")

    def _add(self, number: int, text: str) -> None:
        line = QWidget()
        row = spaced(QHBoxLayout(line), spacing=8)
        row.addWidget(Label(text, wrap=True), 1)
        button = LinkButton(texts.USE_THIS)
        button.setAccessibleName(f"{texts.USE_THIS}: {text}")
        button.setProperty("number", number)
        button.clicked.connect(self._on_clicked)
        row.addWidget(button)
        self._column.addWidget(line)
        self._lines.append(line)
        self.buttons.append(button)

    @Slot()
    def _on_clicked(self) -> None:
        number = self.sender().property("number")
        if number < len(self._shown):
            key, _text = self._shown[number]
            self.taken.emit(key)
