"""A card with gezinnen to think of, two beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import spaced
from ui.vandaag.due_row import TileOpener
from ui.vandaag.state import GezinTile
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.pill import Pill
from ui.widgets.shapes import Tone

_COLUMNS = 2


class TilesCard(Card):
    """Shows some gezinnen; ``opened`` with the id of one."""

    opened = Signal(object)

    def __init__(self, title: str) -> None:
        self.more = LinkButton("")
        self.badge = Pill("", Tone.WARN)
        super().__init__(title, self.badge, self.more, spacing=8)
        self.tiles: list[TileOpener] = []
        self._grid = spaced(QGridLayout(), spacing=8)
        self._note = Label("", "muted", wrap=True)
        self.add(self._note)
        self.add_layout(self._grid)

    def show_tiles(
        self, tiles: Sequence[GezinTile], *, note: str, more: str = "", badge: str = ""
    ) -> None:
        """Show these gezinnen, what is said above them, and how many there are."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QWidget):
                widget.hide()
                widget.deleteLater()
        self.tiles = [TileOpener(tile) for tile in tiles]
        for number, opener in enumerate(self.tiles):
            opener.clicked.connect(self._on_opened)
            self._grid.addWidget(opener, *divmod(number, _COLUMNS))
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.badge.show_status(badge, Tone.WARN)
        self.more.set_text(more)
        self.more.setVisible(bool(more))

    @Slot()
    def _on_opened(self) -> None:
        opener = self.sender()
        if isinstance(opener, TileOpener):
            self.opened.emit(opener.tile.gezin_id)
