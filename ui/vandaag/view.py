"""The screen Vandaag: widgets, layout and nothing to decide."""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gco_desktop.services.contacten import TaakService
from gco_desktop.services.reservekopieen import ReservekopieService
from gco_desktop.services.vandaag import VandaagService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.navigator import Navigator, Page
from ui.runner import Runner
from ui.theme import spaced
from ui.vandaag import texts
from ui.vandaag.due_row import DueRow, SilentOpener
from ui.vandaag.hours_cards import HoursCards
from ui.vandaag.presenter import (
    SHOWN_FIRST,
    DueLine,
    SilentTile,
    VandaagPresenter,
    VandaagState,
)
from ui.widgets import backup_texts
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label, Rule
from ui.widgets.messages import InlineMessage
from ui.widgets.page import Columns, ScrollPage
from ui.widgets.shapes import Tone

_SHOWS = set(Subject)
_BACKUP_PART = "reservekopie"


class VandaagView(ScrollPage):
    """What the GCO'er sees first."""

    def __init__(
        self,
        services: tuple[VandaagService, TaakService, ReservekopieService],
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
        new_gezin: Callable[[], None],
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        self.hours_button = SecondaryButton(texts.FILL_HOURS, "clock")
        self.contact_button = PrimaryButton(texts.NEW_CONTACT, "plus")
        super().__init__("", "", self.hours_button, self.contact_button)
        self._navigator = navigator
        self._new_gezin = new_gezin
        self._changes = changes
        self._presenter = VandaagPresenter(
            self, services, runner.scoped(self), navigator, self._announce, now
        )
        self._all_shown = False
        self._lines: Sequence[DueLine] = ()
        self.due_rows: list[DueRow] = []
        self.tiles: list[SilentOpener] = []
        self._build()
        self.hours_button.clicked.connect(self._on_hours)
        self.contact_button.clicked.connect(self._on_contact)
        self._load_note: Callable[[], None] = _nothing
        self._note_stops: list[QWidget] = []
        self._reloader = ReloadWhenShown(self, changes, _SHOWS, self._load)

    def _build(self) -> None:
        backup = LinkButton(texts.BACKUP_MAKE)
        backup.clicked.connect(self._on_backup)
        self.banner = InlineMessage("", Tone.WARN, backup)
        self.accept_button = LinkButton(backup_texts.RIGHT_ONE)
        self.accept_button.clicked.connect(self._on_accept)
        back = LinkButton(backup_texts.AS_BEFORE)
        back.clicked.connect(self._on_backup)
        self.restored = InlineMessage("", Tone.WARN, self.accept_button, back)
        self.proven = Label("", "small")
        self.error = InlineMessage("", Tone.BAD)
        self.add_button = PrimaryButton(texts.EMPTY_ACTION, "plus")
        self.add_button.clicked.connect(self._on_new_gezin)
        self.empty = EmptyState("home-heart", texts.EMPTY_TITLE, texts.EMPTY_TEXT, self.add_button)
        self.columns = Columns(53, 47)
        for widget in (self.error, self.restored, self.banner):
            self.body.addWidget(widget)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self.columns, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.proven)
        self.proven.hide()
        self.empty.hide()
        self.columns.hide()
        self._build_left()
        self.hours = HoursCards()
        self.columns.right.addWidget(self.hours)

    def _build_left(self) -> None:
        self.more = LinkButton(texts.MORE)
        self.more.clicked.connect(self._on_more)
        first = Card(texts.FIRST, self.more, spacing=4)
        self._first = spaced(QVBoxLayout(), spacing=0)
        self._nothing = EmptyState("circle-check", texts.FIRST_EMPTY_TITLE, texts.FIRST_EMPTY_TEXT)
        first.add_layout(self._first)
        first.add(self._nothing)
        first.body.addStretch(1)
        self.silent_more = LinkButton("")
        self.silent_more.clicked.connect(self._on_gezinnen)
        silent = Card(texts.SILENT, self.silent_more, spacing=8)
        self._silent = spaced(QGridLayout(), spacing=8)
        self._silent_note = Label("", "muted", wrap=True)
        silent.add_layout(self._silent)
        silent.add(self._silent_note)
        self.columns.left.addWidget(first, 1)
        self.columns.left.addWidget(silent)

    def add_note(self, note: QWidget, load: Callable[[], None]) -> None:
        """Put above the rest what the window has to say; ``load`` is called along with the rest."""
        self._load_note = load
        self._note_stops = [
            child
            for child in note.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        self.body.insertWidget(self.body.indexOf(self.banner) + 1, note)

    def _load(self) -> None:
        self._presenter.load()
        self._load_note()

    def show_state(self, state: VandaagState) -> None:
        """Show everything."""
        self.error.clear()
        self.header.set_title(state.title)
        self.header.set_subtitle(state.subtitle)
        self.banner.show_message(state.banner, Tone.WARN)
        self.restored.show_message(state.restored, Tone.WARN)
        self.proven.setText(state.proven)
        self.proven.setVisible(bool(state.proven))
        self.empty.setVisible(state.empty)
        self.columns.setVisible(not state.empty)
        self.contact_button.setVisible(not state.empty)
        self._lines = state.first
        self._show_first()
        self._show_silent(state.silent, state.more_silent)
        self.hours.show_state(state)
        self._order_stops()

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.error.show_message(message, Tone.BAD)

    def _show_first(self) -> None:
        place = self._focused_row()
        _clear(self._first)
        shown = self._lines if self._all_shown else self._lines[:SHOWN_FIRST]
        self.due_rows = [DueRow(line) for line in shown]
        for row in self.due_rows:
            if self._first.count():
                self._first.addWidget(Rule())
            row.opened.connect(self._on_row_opened)
            row.ticked.connect(self._on_row_ticked)
            self._first.addWidget(row)
        self._nothing.setVisible(not self._lines)
        self.more.setVisible(len(self._lines) > SHOWN_FIRST)
        self.more.set_text(texts.LESS if self._all_shown else texts.MORE)
        if place is not None and self.due_rows:
            row = self.due_rows[min(place, len(self.due_rows) - 1)]
            row.opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused_row(self) -> int | None:
        """Return where the keyboard is, so that it stays there when the rows are made anew."""
        for place, row in enumerate(self.due_rows):
            if any(stop.hasFocus() for stop in row.stops()):
                return place
        return None

    def _show_silent(self, tiles: Sequence[SilentTile], more: int) -> None:
        _clear(self._silent)
        self.tiles = [SilentOpener(tile) for tile in tiles]
        for number, opener in enumerate(self.tiles):
            opener.clicked.connect(self._on_tile_opened)
            self._silent.addWidget(opener, number // 2, number % 2)
        for column in range(2):
            self._silent.setColumnStretch(column, 1)
        self._silent_note.setText("" if tiles else texts.SILENT_EMPTY)
        self._silent_note.setVisible(not tiles)
        self.silent_more.set_text(texts.more_silent(more))
        self.silent_more.setVisible(more > 0)

    def _order_stops(self) -> None:
        """Let Tab follow the eye: rows are made later than what stands beside them."""
        stops = [self.hours_button, self.contact_button, self.more]
        stops += [stop for row in self.due_rows for stop in row.stops()]  # type: ignore[misc]
        stops += [self.silent_more, *self.tiles]
        chain = [*stops[:2], *self._note_stops, *stops[2:], *self.hours.stops()]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

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
        self._order_stops()

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
        self._navigator.open_settings(_BACKUP_PART)

    @Slot()
    def _on_accept(self) -> None:
        self._presenter.accept_restore()

    @Slot()
    def _on_new_gezin(self) -> None:
        self._new_gezin()

    def _announce(self) -> None:
        self._changes.announce(Subject.TAAK)


def _nothing() -> None:
    """Stand in for a note."""


def _clear(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if isinstance(widget, QWidget):
            widget.hide()
            widget.deleteLater()
