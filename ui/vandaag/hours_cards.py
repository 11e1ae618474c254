"""The hours on Vandaag: this week by day, and this month by what they went to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import spaced
from ui.vandaag import texts
from ui.vandaag.due_row import DashSample
from ui.vandaag.state import VandaagState
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.charts.bars import HorizontalBars, WeekBars
from ui.widgets.charts.base import Chart
from ui.widgets.labels import Label, NumberLabel


class HoursCards(QWidget):
    """Two cards below each other; the bars of the week take the room that is left."""

    def __init__(self) -> None:
        super().__init__()
        self.week = WeekBars(texts.HOURS, texts.HOURS_HEADERS)
        self.time = HorizontalBars(texts.TIME, texts.TIME_HEADERS)
        self.week_table = _table_link(self.week)
        self.time_table = _table_link(self.time)
        self._total = NumberLabel("", "title")
        self._norm = Label("", "muted")
        self._dashes = DashSample()
        self._per_day = Label("", "small")
        self._time_card = Card(texts.TIME, self.time_table)
        self._time_empty = Label(texts.TIME_EMPTY, "muted", wrap=True)
        self._time_card.add(self.time, self._time_empty)
        column = spaced(QVBoxLayout(self), spacing=16)
        column.addWidget(self._week_card(), 1)
        column.addWidget(self._time_card)

    def show_state(self, state: VandaagState) -> None:
        """Show the hours."""
        self._total.setText(state.total)
        self._norm.setText(state.norm)
        self._per_day.setText(state.per_day)
        self._dashes.setVisible(bool(state.per_day))
        self.week.show_bars(state.week, state.week_sentence, state.target)
        self._time_card.set_title(state.month_title)
        self.time.setAccessibleName(state.month_title)
        self.time.show_bars(state.time, state.time_sentence)
        self.time.setVisible(bool(state.time))
        self.time_table.setVisible(bool(state.time))
        self._time_empty.setVisible(not state.time)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self.week_table, self.week, self.time_table, self.time]

    def _week_card(self) -> Card:
        card = Card(texts.HOURS, self.week_table)
        row = spaced(QHBoxLayout(), spacing=12)
        row.addWidget(self._total)
        row.addWidget(self._norm, 1)
        row.addWidget(self._dashes, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._per_day)
        card.add_layout(row)
        card.body.addWidget(self.week, 1)
        return card


def _table_link(chart: Chart) -> LinkButton:
    link = LinkButton(texts.AS_TABLE)
    link.setAccessibleName(f"{texts.AS_TABLE}: {chart.accessibleName()}")
    link.clicked.connect(chart.show_table)
    return link
