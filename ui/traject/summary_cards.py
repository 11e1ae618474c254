"""The two cards above the table: how the activities stand, and what the traject is about."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import sized, spaced
from ui.traject import texts
from ui.traject.detail import DetailState
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.card import Card
from ui.widgets.charts.base import table_button
from ui.widgets.charts.ring import ActivityRing
from ui.widgets.labels import Label, NumberLabel, Paragraph
from ui.widgets.missing_fold import MissingFold
from ui.widgets.pill import Pill
from ui.widgets.shapes import Tone

_COUNTS = 4
_ACROSS = 2


class RingCard(Card):
    """The ring, with the number of activities in each status."""

    def __init__(self) -> None:
        super().__init__()
        self.ring = ActivityRing(texts.RING, texts.RING_HEADERS)
        self._pills = [Pill() for _each in range(_COUNTS)]
        self._numbers = [NumberLabel("", "strong") for _each in range(_COUNTS)]
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(Label(texts.RING_CARD, "heading", wrap=True), 1)
        head.addWidget(table_button(self.ring), 0, Qt.AlignmentFlag.AlignTop)
        grid = spaced(QGridLayout(), spacing=8)
        for number in range(_COUNTS):
            row, column = divmod(number, _ACROSS)
            pair = spaced(QHBoxLayout(), spacing=10)
            pair.addWidget(self._pills[number])
            pair.addStretch(1)
            pair.addWidget(self._numbers[number])
            grid.addLayout(pair, row, 2 * column)
        grid.addWidget(sized(QWidget(), width=12), 0, 1)
        grid.setColumnStretch(2 * _ACROSS, 1)
        words = spaced(QVBoxLayout(), spacing=6)
        words.addLayout(head)
        words.addWidget(Paragraph(texts.RING_HINT))
        words.addLayout(grid)
        words.addStretch(1)
        row_box = spaced(QHBoxLayout(), spacing=20)
        row_box.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)
        row_box.addLayout(words, 1)
        self.body.addStretch(1)
        self.add_layout(row_box)
        self.body.addStretch(1)

    def show_state(self, state: DetailState) -> None:
        """Show how the activities stand."""
        rows = [(texts.activity(each.nr, each.name), each.state) for each in state.activities]
        self.ring.show_states(state.ring, rows, state.ring_sentence)
        for pill, number, (label, tone, count) in zip(
            self._pills, self._numbers, state.counts, strict=True
        ):
            pill.show_status(label, tone)
            number.setText(str(count))
            number.setAccessibleName(f"{label}: {count}")


class HoursCard(Card):
    """The hours of the traject, its goal, and what is known of it."""

    goal_asked = Signal()

    def __init__(self) -> None:
        self.status = Pill()
        self.intensity = Pill()
        self.history_button = IconButton("history", texts.HISTORY, bare=True)
        super().__init__(
            texts.HOURS_CARD, self.intensity, self.status, self.history_button, spacing=8
        )
        self.hours = NumberLabel("", "title")
        self._since = Label("", "muted")
        top = spaced(QHBoxLayout(), spacing=10)
        top.addWidget(self.hours)
        top.addWidget(self._since, 1, Qt.AlignmentFlag.AlignBottom)
        self.add_layout(top)
        self.goal = Label("", wrap=True)
        self.goal_button = IconButton("pencil", texts.EDIT_GOAL, bare=True)
        self.goal_button.clicked.connect(self.goal_asked)
        goal = spaced(QHBoxLayout(), spacing=4)
        goal.addWidget(self.goal, 1, Qt.AlignmentFlag.AlignTop)
        goal.addWidget(self.goal_button, 0, Qt.AlignmentFlag.AlignTop)
        self._grid = spaced(QGridLayout(), spacing=6)
        self._grid.addWidget(Label(texts.GOAL, "small"), 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(goal, 0, 1)
        self._grid.setColumnStretch(1, 1)
        self.captions: list[Label] = []
        self.values: list[Label] = []
        self.add_layout(self._grid)
        self.aanmelding_button = LinkButton(texts.OPEN_AANMELDING, "user-plus")
        self.body.addWidget(self.aanmelding_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.missing = MissingFold()
        self.add(self.missing)
        self.body.addStretch(1)

    def show_state(self, state: DetailState) -> None:
        """Show what is known of the traject."""
        self.hours.setText(state.hours)
        self._since.setText(state.since)
        self.status.show_status(*state.status)
        self.intensity.show_status(state.intensity, Tone.PRIMARY)
        self.goal.setText(state.goal or texts.UNKNOWN)
        self.goal.set_kind("body" if state.goal else "muted")
        self.goal_button.set_icon("pencil", texts.EDIT_GOAL if state.goal else texts.WRITE_GOAL)
        while len(self.values) < len(state.facts):
            self._add_fact()
        facts = [*state.facts, *[("", "")] * (len(self.values) - len(state.facts))]
        for label, shown, (caption, value) in zip(self.captions, self.values, facts, strict=True):
            label.setText(caption)
            shown.setText(value)
            shown.setAccessibleName(f"{caption}: {value}")
            label.setVisible(bool(caption))
            shown.setVisible(bool(caption))
        self.aanmelding_button.setVisible(state.aanmelding is not None)
        self.missing.show_lines(state.missing)

    def _add_fact(self) -> None:
        caption, value = Label("", "small"), Label("", wrap=True)
        row = len(self.values) + 1
        self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        self.captions.append(caption)
        self.values.append(value)
