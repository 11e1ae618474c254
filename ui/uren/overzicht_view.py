"""The tab Overzicht: where the time went, in charts for one's own eyes."""

from datetime import date
from typing import Self

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.tijdvak import Tijdsoort
from ui.changes import ReloadWhenShown, Subject
from ui.theme import limited, spaced
from ui.uren import overzicht_texts as texts
from ui.uren.overzicht_presenter import OverzichtPresenter
from ui.uren.overzicht_state import OverzichtState, Picture
from ui.uren.steps import Steps
from ui.uren.tab_page import Memory, TabPage, UrenTools
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.charts.bars import HintedBars, WeekBars
from ui.widgets.charts.base import Chart, table_button
from ui.widgets.charts.heat import HeatStrip
from ui.widgets.choices import SegmentRow
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, NumberLabel
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone

_SHOWS = {Subject.UREN, Subject.CONTACT, Subject.GEZIN, Subject.TRAJECT, Subject.PROFIEL}
_BARS_HEIGHT = 190
_FULL_DAY, _FULL_WEEK = 480.0, 1800.0  # the darkest cell: a day of 8 hours, a week of 30


class OverzichtTab(TabPage):
    """Bars over time, a strip, and bars by what the hours were for; each also as a table."""

    def __init__(self, tools: UrenTools) -> None:
        self.period = SegmentRow(texts.PERIODS)
        self.period.setAccessibleName(texts.PERIOD)
        self._steps = Steps(texts.PREVIOUS, texts.NOW, texts.NEXT, texts.NOW_TIP)
        self.previous, self.now, self.next = self._steps.buttons
        super().__init__(" ", self.period, self.previous, self.now, self.next)
        self.problem = InlineMessage("", Tone.BAD)
        self.body.addWidget(self.problem)
        self._build_head()
        self._build_time()
        self._build_groups()
        self._build_empty()
        self.body.addStretch(1)
        self._presenter = OverzichtPresenter(
            self,
            tools.services.urenoverzicht,
            tools.runner.scoped(self),
            tools.navigator,
            tools.today,
        )
        self.memory = Memory(tell=self._place, show=self._presenter.show_place)
        self._filling = False
        self._connect()
        self._reloader = ReloadWhenShown(self, tools.changes, _SHOWS, self._presenter.load)

    @classmethod
    def of(cls, tools: UrenTools) -> Self:
        """Return the tab of an open kluis."""
        return cls(tools)

    def start_widget(self) -> QWidget:
        """Return where work begins: the choice of the period."""
        return self.period

    def open_day(self, day: date) -> None:
        """Show the period this day lies in."""
        self._presenter.open_day(day)

    def show_state(self, state: OverzichtState) -> None:
        """Show everything."""
        self._choose(state.soort.value, state.groepering.value)
        self.header.set_title(state.title)
        self.problem.clear()
        self.total.setText(state.total)
        self.beside.setText(state.beside)
        self.division.setText(state.division)
        self.only.show_message(state.only)
        self._show_time(state)
        self._show_groups(state)
        self._show_parts(full=True)

    def show_empty(self, title: str, soort: Tijdsoort, heading: str) -> None:
        """Say that the period has no hours."""
        self._choose(soort.value, self.group.value() or "")
        self.header.set_title(heading)
        self.problem.clear()
        self.only.clear()
        self.empty.set_texts(title, texts.EMPTY_TEXT)
        self._show_parts(full=False)

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.problem.show_message(message, Tone.BAD)

    def copy(self, text: str) -> None:
        """Put text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def _show_time(self, state: OverzichtState) -> None:
        soort = state.soort
        self.time_card.set_title(texts.OVER_TIME[soort])
        self.bars.setAccessibleName(texts.of_period(texts.OVER_TIME[soort], state.title))
        self.bars.show_bars(state.over_time.bars, state.over_time.sentence)
        self.bars.describe(state.over_time.sentence, state.over_time.rows)
        self.bar_tip.setText(texts.BAR_TIP[soort])
        for widget in (self.strip, self.strip_caption, self.strip_table):
            widget.setVisible(state.strip is not None)
        if state.strip is not None:
            self.strip.set_full(_FULL_WEEK if soort is Tijdsoort.JAAR else _FULL_DAY)
            self.strip_caption.setText(texts.STRIP[soort])
            self.strip.setAccessibleName(texts.of_period(texts.STRIP_TITLES[soort], state.title))
            self.strip.show_weeks(state.strip.bars, state.strip.sentence)

    def _show_groups(self, state: OverzichtState) -> None:
        picture: Picture = state.groups
        self.groups.set_headers(texts.GROUP_HEADERS[state.groepering])
        self.groups.setAccessibleName(f"{texts.WHERE} {state.title}")
        self.groups.show_bars(picture.bars, picture.sentence)
        self.groups.describe(picture.sentence, picture.rows)
        self.groups.setVisible(bool(picture.bars))
        self.nothing.setVisible(not picture.bars)
        self.group_tip.setText(texts.GROUP_TIP[state.leads_to_gezin])
        self.guidelines.setVisible(state.guided)

    def _show_parts(self, *, full: bool) -> None:
        for card in (self.head_card, self.time_card, self.group_card):
            card.setVisible(full)
        self.empty.setVisible(not full)

    def _choose(self, soort: str, groep: str) -> None:
        self._filling = True
        self.period.set_values([soort])
        self.group.set_values([groep])
        self._filling = False

    def _build_head(self) -> None:
        self.total = NumberLabel("", "title")
        self.beside = Label("", "muted")
        self.division = Label("", "muted")
        self.all_again = LinkButton(texts.ALL_AGAIN)
        self.only = InlineMessage("", Tone.INFO, self.all_again)
        self.head_card = Card()
        line = spaced(FlowLayout(), spacing=14)
        for label in (self.total, self.beside, self.division):
            line.addWidget(label)
        spaced(self.head_card.body, (16, 8, 16, 8))
        self.head_card.add_layout(line)
        self.body.addWidget(self.only)
        self.body.addWidget(self.head_card)

    def _build_time(self) -> None:
        self.bars = WeekBars(" ", texts.TIME_HEADERS)
        limited(self.bars, min_height=_BARS_HEIGHT)
        self.strip = HeatStrip(" ", texts.TIME_HEADERS)
        self.bar_tip = Label("", "hint", wrap=True)
        self.strip_caption = Label("", "hint", wrap=True)
        self.strip_table = table_button(self.strip)
        self.time_card = Card(" ", table_button(self.bars))
        self.time_card.add(self.bars, self.bar_tip)
        foot = spaced(QHBoxLayout(), (0, 6, 0, 0), 8)
        words = spaced(QVBoxLayout(), spacing=4)
        words.addWidget(self.strip)
        words.addWidget(self.strip_caption)
        foot.addLayout(words, 1)
        foot.addWidget(self.strip_table, 0, Qt.AlignmentFlag.AlignTop)
        self.time_card.add_layout(foot)
        self.body.addWidget(self.time_card)

    def _build_groups(self) -> None:
        self.group = SegmentRow(texts.GROUPS)
        self.group.setAccessibleName(texts.GROUP)
        self.copy_button = LinkButton(texts.COPY, "copy", texts.COPY_TIP)
        self.groups = HintedBars(" ")
        self.group_tip = Label("", "hint", wrap=True)
        self.nothing = Label(texts.NOTHING_HERE, "muted", wrap=True)
        self.guidelines = Label(texts.GUIDELINES, "hint", wrap=True)
        self.group_card = Card(texts.WHERE, self.copy_button, table_button(self.groups))
        self.group_card.add(self.group, self.groups, self.nothing, self.group_tip, self.guidelines)
        self.body.addWidget(self.group_card)

    def _build_empty(self) -> None:
        self.to_week = SecondaryButton(texts.TO_WEEK, "calendar-week")
        self.empty = EmptyState("clock", " ", texts.EMPTY_TEXT, self.to_week)
        self.body.addWidget(self.empty, 1)
        self._show_parts(full=False)
        self.empty.hide()  # until it is known

    def _connect(self) -> None:
        presenter = self._presenter
        self.period.value_changed.connect(self._on_period)
        self.group.value_changed.connect(self._on_group)
        self._steps.lead(self, presenter.go, presenter.now)
        self.to_week.clicked.connect(presenter.to_week)
        self.all_again.clicked.connect(presenter.show_all)
        self.copy_button.clicked.connect(presenter.copy)
        charts: tuple[Chart, ...] = (self.bars, self.strip, self.groups)
        opens = (presenter.open_bar, presenter.open_cell, presenter.open_group)
        for chart, act in zip(charts, opens, strict=True):
            chart.let_open()
            chart.opened.connect(act)

    def _place(self) -> str:
        return self._presenter.place

    @Slot()
    def _on_period(self) -> None:
        code = self.period.value()
        if code and not self._filling:
            self._presenter.choose_period(code)

    @Slot()
    def _on_group(self) -> None:
        code = self.group.value()
        if code and not self._filling:
            self._presenter.choose_group(code)
