"""A card with things that are due, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import spaced
from ui.vandaag import texts
from ui.vandaag.due_row import DueRow
from ui.vandaag.state import DueLine
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import Rule


class LinesCard(Card):
    """Shows the first few lines, and all of them on request; ``none`` stands there without any."""

    opened = Signal(object)
    ticked = Signal(object)
    unfolded = Signal()

    def __init__(self, title: str, shown: int, none: QWidget, *actions: QWidget) -> None:
        self.more = LinkButton(texts.MORE)
        super().__init__(title, self.more, *actions, spacing=4)
        self.rows: list[DueRow] = []
        self._shown = shown
        self._all = False
        self._lines: Sequence[DueLine] = ()
        self._none = none
        self._list = spaced(QVBoxLayout(), spacing=0)
        self.add_layout(self._list)
        self.add(none)
        self.more.clicked.connect(self._on_more)

    def show_lines(self, lines: Sequence[DueLine]) -> None:
        """Show these lines; the keyboard stays at its place."""
        place = self._focused_row()
        clear(self._list)
        self._lines = lines
        ticks = any(line.tick for line in lines)
        shown = lines if self._all else lines[: self._shown]
        self.rows = [DueRow(line, room=ticks) for line in shown]
        for row in self.rows:
            if self._list.count():
                self._list.addWidget(Rule())
            row.opened.connect(self._on_opened)
            row.ticked.connect(self._on_ticked)
            self._list.addWidget(row)
        self._none.setVisible(not lines)
        self.more.setVisible(len(lines) > self._shown)
        self.more.set_text(texts.LESS if self._all else texts.MORE)
        if place is not None and self.rows:
            row = self.rows[min(place, len(self.rows) - 1)]
            row.opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops in the rows, in order."""
        return [stop for row in self.rows for stop in row.stops()]

    def _focused_row(self) -> int | None:
        """Return where the keyboard is, so that it stays there when the rows are made anew."""
        for place, row in enumerate(self.rows):
            if any(stop.hasFocus() for stop in row.stops()):
                return place
        return None

    @Slot()
    def _on_more(self) -> None:
        self._all = not self._all
        self.show_lines(self._lines)
        self.unfolded.emit()

    @Slot()
    def _on_opened(self) -> None:
        row = self.sender()
        if isinstance(row, DueRow):
            self.opened.emit(row.line.source)

    @Slot()
    def _on_ticked(self) -> None:
        row = self.sender()
        if isinstance(row, DueRow):
            self.ticked.emit(row.line.source)


def clear(layout: QVBoxLayout) -> None:
    """Take everything out of a column."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if isinstance(widget, QWidget):
            widget.hide()
            widget.deleteLater()
