"""The screen Vandaag: widgets, layout and nothing to decide."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.services.contacten import TaakService
from gco_desktop.services.vandaag import VandaagService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.navigator import Navigator, Page
from ui.runner import Runner
from ui.theme import spaced
from ui.vandaag import texts
from ui.vandaag.due_row import DueRow, SilentOpener
from ui.vandaag.presenter import (
    SHOWN_FIRST,
    DueLine,
    SilentTile,
    VandaagPresenter,
    VandaagState,
)
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.charts.bars import HorizontalBars, WeekBars
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label, NumberLabel, Rule
from ui.widgets.messages import InlineMessage
from ui.widgets.page import Columns, ScrollPage
from ui.widgets.shapes import Tone

_SHOWS = set(Subject)


class VandaagView(ScrollPage):
    """What the GCO'er sees first."""

    def __init__(
        self,
        services: tuple[VandaagService, TaakService],
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
        new_gezin: Callable[[], None],
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        hours = SecondaryButton(texts.FILL_HOURS, "clock")
        contact = PrimaryButton(texts.NEW_CONTACT, "plus")
        super().__init__("", "", hours, contact)
        self._navigator = navigator
        self._new_gezin = new_gezin
        self._changes = changes
        self._presenter = VandaagPresenter(
            self, services, runner.scoped(self), navigator, self._announce, now
        )
        hours.clicked.connect(self._on_hours)
        contact.clicked.connect(self._on_contact)
        self._all_shown = False
        self._lines: Sequence[DueLine] = ()
        self._build()
        self._reloader = ReloadWhenShown(self, changes, _SHOWS, self._presenter.load)

    def _build(self) -> None:
        backup = LinkButton(texts.BACKUP_MAKE)
        backup.clicked.connect(self._on_backup)
        self.banner = InlineMessage("", Tone.WARN, backup)
        self.error = InlineMessage("", Tone.BAD)
        add = PrimaryButton(texts.EMPTY_ACTION, "plus")
        add.clicked.connect(self._on_new_gezin)
        self.empty = EmptyState("home-heart", texts.EMPTY_TITLE, texts.EMPTY_TEXT, add)
        self.columns = Columns(53, 47)
        for widget in (self.error, self.banner, self.empty, self.columns):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.empty.hide()
        self.columns.hide()
        self._build_left()
        self._build_right()

    def _build_left(self) -> None:
        self.more = LinkButton(texts.MORE)
        self.more.clicked.connect(self._on_more)
        first = Card(texts.FIRST, self.more, spacing=4)
        self._first = spaced(QVBoxLayout(), spacing=0)
        self._nothing = EmptyState("circle-check", texts.FIRST_EMPTY_TITLE, texts.FIRST_EMPTY_TEXT)
        first.add_layout(self._first)
        first.add(self._nothing)
        silent = Card(texts.SILENT, spacing=8)
        self._silent = spaced(QGridLayout(), spacing=8)
        self._silent_note = Label("", "muted", wrap=True)
        self._silent_more = LinkButton("")
        self._silent_more.clicked.connect(self._on_gezinnen)
        silent.add_layout(self._silent)
        silent.add(self._silent_note)
        silent.body.addWidget(self._silent_more, 0, Qt.AlignmentFlag.AlignLeft)
        for card in (first, silent):
            self.columns.left.addWidget(card)
        self.columns.left.addStretch(1)

    def _build_right(self) -> None:
        self.week = WeekBars(texts.HOURS, texts.HOURS_HEADERS)
        week_table = LinkButton(texts.AS_TABLE)
        week_table.clicked.connect(self.week.show_table)
        week = Card(texts.HOURS, week_table)
        self._total = NumberLabel("", "title")
        self._norm = Label("", "muted")
        self._per_day = Label("", "small")
        row = spaced(QHBoxLayout(), spacing=12)
        for widget in (self._total, self._norm):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._per_day)
        week.add_layout(row)
        week.add(self.week)
        self.time = HorizontalBars(texts.TIME, texts.TIME_HEADERS)
        time_table = LinkButton(texts.AS_TABLE)
        time_table.clicked.connect(self.time.show_table)
        self._time_card = Card(texts.TIME, time_table)
        self._time_empty = Label(texts.TIME_EMPTY, "muted", wrap=True)
        self._time_card.add(self.time, self._time_empty)
        for card in (week, self._time_card):
            self.columns.right.addWidget(card)
        self.columns.right.addStretch(1)

    def show_state(self, state: VandaagState) -> None:
        """Show everything."""
        self.error.clear()
        self.header.set_title(state.title)
        self.header.set_subtitle(state.subtitle)
        self.banner.show_message(state.banner, Tone.WARN)
        self.empty.setVisible(state.empty)
        self.columns.setVisible(not state.empty)
        self._lines = state.first
        self._show_first()
        self._show_silent(state.silent, state.more_silent)
        self._total.setText(state.total)
        self._norm.setText(state.norm)
        self._per_day.setText(f"- - -  {state.per_day}" if state.per_day else "")
        self.week.show_bars(state.week, state.week_sentence, state.target)
        self._time_card.set_title(state.month_title)
        self.time.show_bars(state.time, state.month_title)
        self.time.setVisible(bool(state.time))
        self._time_empty.setVisible(not state.time)

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.error.show_message(message, Tone.BAD)

    def _show_first(self) -> None:
        _clear(self._first)
        shown = self._lines if self._all_shown else self._lines[:SHOWN_FIRST]
        for number, line in enumerate(shown):
            if number:
                self._first.addWidget(Rule())
            row = DueRow(line)
            row.opened.connect(self._on_row_opened)
            row.ticked.connect(self._on_row_ticked)
            self._first.addWidget(row)
        self._nothing.setVisible(not self._lines)
        self.more.setVisible(len(self._lines) > SHOWN_FIRST)
        self.more.set_text(texts.LESS if self._all_shown else texts.MORE)

    def _show_silent(self, tiles: Sequence[SilentTile], more: int) -> None:
        _clear(self._silent)
        for number, tile in enumerate(tiles):
            opener = SilentOpener(tile)
            opener.opened.connect(self._on_tile_opened)
            self._silent.addWidget(opener, number // 2, number % 2)
        self._silent_note.setText("" if tiles else texts.SILENT_EMPTY)
        self._silent_note.setVisible(not tiles)
        self._silent_more.set_text(texts.more_silent(more))
        self._silent_more.setVisible(more > 0)

    @Slot()
    def _on_row_opened(self) -> None:
        row = self.sender()
        if isinstance(row, DueRow):
            self._presenter.open(row.line.source)

    @Slot()
    def _on_row_ticked(self) -> None:
        row = self.sender()
        if isinstance(row, DueRow) and row.line.source.taak_id is not None:
            self._presenter.finish(row.line.source.taak_id)

    @Slot()
    def _on_tile_opened(self) -> None:
        tile = self.sender()
        if isinstance(tile, SilentOpener):
            self._navigator.open_gezin(tile.tile.gezin_id)

    @Slot()
    def _on_more(self) -> None:
        self._all_shown = not self._all_shown
        self._show_first()

    @Slot()
    def _on_hours(self) -> None:
        self._navigator.open_page(Page.UREN)

    @Slot()
    def _on_contact(self) -> None:
        self._navigator.new_contact()

    @Slot()
    def _on_gezinnen(self) -> None:
        self._navigator.open_page(Page.GEZINNEN)

    @Slot()
    def _on_backup(self) -> None:
        self._navigator.open_page(Page.INSTELLINGEN)

    @Slot()
    def _on_new_gezin(self) -> None:
        self._new_gezin()

    def _announce(self) -> None:
        self._changes.announce(Subject.TAAK)


def _clear(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if isinstance(widget, QWidget):
            widget.deleteLater()
