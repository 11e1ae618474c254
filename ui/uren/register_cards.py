"""The cards of the register: norms with how far one is, and what was learnt."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import spaced
from ui.uren import jaar_texts as texts
from ui.uren.jaar_presenter import NormLine
from ui.widgets.buttons import IconButton, LinkButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.charts.bars import Meter
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.link_list import LinkList
from ui.widgets.shapes import ListRow


class NormRow(QWidget):
    """One norm: what it is about, a meter, and how far one is in words."""

    edit_asked = Signal(object)

    def __init__(self, line: NormLine) -> None:
        super().__init__()
        self._norm_id = line.norm.id
        self.edit_button = IconButton("pencil", f"{texts.EDIT_NORM}: {line.title}", bare=True)
        self.edit_button.clicked.connect(self._on_edit)
        self.meter = Meter(f"{texts.METER}: {line.title}")
        self.meter.show_part(line.part, line.sentence)
        self.sentence = Label(line.sentence, "small", wrap=True)
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(Label(line.title, "strong"))
        head.addWidget(Label(line.period, "muted"))
        head.addStretch(1)
        head.addWidget(self.edit_button)
        column = spaced(QVBoxLayout(self), (0, 2, 0, 6), 4)
        column.addLayout(head)
        column.addWidget(self.meter)
        column.addWidget(self.sentence)

    @Slot()
    def _on_edit(self) -> None:
        self.edit_asked.emit(self._norm_id)


class NormCard(Card):
    """What the register asks, as the user entered it."""

    new_asked = Signal()
    edit_asked = Signal(object)

    def __init__(self) -> None:
        self.new_button = LinkButton(texts.NORM_NEW, "plus")
        self.first_button = SecondaryButton(texts.NORM_NEW, "plus")
        super().__init__(texts.NORMS, self.new_button)
        self.rows: list[NormRow] = []
        self._list = spaced(QVBoxLayout(), spacing=6)
        self.empty = EmptyState("target", texts.NO_NORM, texts.NO_NORM_TEXT, self.first_button)
        self.add_layout(self._list)
        self.add(self.empty)
        self.body.addStretch(1)
        for button in (self.new_button, self.first_button):
            button.clicked.connect(self.new_asked)

    def show_norms(self, lines: Sequence[NormLine]) -> None:
        """Show these norms."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [NormRow(line) for line in lines]
        for row in self.rows:
            row.edit_asked.connect(self._on_edit)
            self._list.addWidget(row)
        self.empty.setVisible(not lines)
        self.new_button.setVisible(bool(lines))

    @Slot(object)
    def _on_edit(self, norm_id: UUID) -> None:
        self.edit_asked.emit(norm_id)


class _Entries(LinkList):
    """The list of what was learnt; Delete asks to remove the current line."""

    delete_asked = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.current_key()
        if event.key() == Qt.Key.Key_Delete and key is not None:
            self.delete_asked.emit(key)
            return
        super().keyPressEvent(event)


class LearntCard(Card):
    """What was learnt, with the hours that were booked for it."""

    new_asked = Signal()
    opened = Signal(int)
    delete_asked = Signal(int)

    def __init__(self) -> None:
        self.new_button = LinkButton(texts.LEARNT_NEW, "plus")
        self.first_button = SecondaryButton(texts.LEARNT_NEW, "plus")
        super().__init__(texts.LEARNT, self.new_button)
        self.total = Label("", "muted", wrap=True)
        self.list = _Entries(texts.LEARNT_LIST)
        self.how = Label(texts.COUNTED_ONCE, "hint", wrap=True)
        self.empty = EmptyState(
            "school", texts.NOTHING_LEARNT, texts.NOTHING_LEARNT_TEXT, self.first_button
        )
        self.add(self.total, self.list, self.how, self.empty)
        self.body.addStretch(1)
        for button in (self.new_button, self.first_button):
            button.clicked.connect(self.new_asked)
        self.list.followed.connect(self._on_followed)
        self.list.delete_asked.connect(self._on_delete)

    def show_entries(self, rows: Sequence[ListRow], total: str) -> None:
        """Show these lines."""
        self.list.show_rows(rows)
        self.total.setText(total)
        for widget in (self.total, self.how, self.new_button):
            widget.setVisible(bool(rows))
        self.empty.setVisible(not rows)

    @Slot(object)
    def _on_followed(self, key: int) -> None:
        self.opened.emit(key)

    @Slot(object)
    def _on_delete(self, key: int) -> None:
        self.delete_asked.emit(key)
