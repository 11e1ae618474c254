"""The screen Vandaag: widgets, layout and nothing to decide."""

from collections.abc import Callable
from datetime import date, datetime
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.ids import TaakId
from gco_desktop.domain.overzicht import Aandacht
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.drafts import Draft
from ui.navigator import Navigator, Page
from ui.runner import Runner
from ui.vandaag import agenda_texts, texts
from ui.vandaag.agenda_dialog import AgendaDialog
from ui.vandaag.due_row import DueRow, TileOpener
from ui.vandaag.hours_cards import HoursCards
from ui.vandaag.lines_card import LinesCard
from ui.vandaag.presenter import Core, VandaagPresenter
from ui.vandaag.state import VandaagState
from ui.vandaag.tiles_card import TilesCard
from ui.widgets import backup_texts
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.page import Columns, ScrollPage
from ui.widgets.shapes import Tone
from ui.widgets.taak_dialog import TaakDialog, TaakTools

_SHOWS = set(Subject) - {Subject.CONCEPT}  # the window has a bar for those
_BACKUP_PART = "reservekopie"
_NARROW = 876  # design pixels of the page: two columns with the edges around them
SHOWN_FIRST, SHOWN_AGENDA, SHOWN_TERMS = 6, 5, 4


class VandaagView(ScrollPage):
    """What the GCO'er sees first."""

    def __init__(
        self,
        core: Core,
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
        new_gezin: Callable[[], None],
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        self.hours_button = SecondaryButton(texts.FILL_HOURS, "clock", texts.FILL_HOURS_TIP)
        self.contact_button = PrimaryButton(texts.NEW_CONTACT, "plus")
        super().__init__("", "", self.hours_button, self.contact_button)
        self._navigator = navigator
        self._new_gezin = new_gezin
        self._changes = changes
        self._now = now
        self._runner = runner.scoped(self)
        self._core = core
        self._presenter = VandaagPresenter(self, core, self._runner, navigator, self._announce, now)
        self.dialog: TaakDialog | None = None
        self.file_dialog: AgendaDialog | None = None
        self._build()
        self._connect()
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
        self.add_above(self.error)
        for widget in (self.restored, self.banner):
            self.body.addWidget(widget)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self.columns, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.proven)
        self.proven.hide()
        self.empty.hide()
        self.columns.hide()
        self._build_cards()

    def _build_cards(self) -> None:
        nothing = EmptyState("circle-check", texts.FIRST_EMPTY_TITLE, texts.FIRST_EMPTY_TEXT)
        self.promises_link = LinkButton(texts.PROMISES)
        self.add_taak = LinkButton(texts.ADD_TASK, "plus")
        self.add_taak.setAccessibleName(texts.ADD_TASK_NAME)
        self.first = LinesCard(texts.FIRST, SHOWN_FIRST, nothing, self.promises_link, self.add_taak)
        self.file_link = LinkButton(texts.AGENDA_FILE, "calendar-event")
        self.file_link.setAccessibleName(texts.AGENDA_FILE_NAME)
        none = Label(texts.AGENDA_EMPTY, "muted", wrap=True)
        self.agenda = LinesCard(texts.AGENDA, SHOWN_AGENDA, none, self.file_link)
        self.terms = LinesCard(texts.TERMS, SHOWN_TERMS, Label(""))
        self.silent = TilesCard(texts.SILENT)
        self.dateless = TilesCard(texts.DATELESS)
        self.hours = HoursCards()
        for card in (self.first, self.terms, self.dateless):
            self.columns.left.addWidget(card)
        self.columns.left.addStretch(1)
        self.columns.right.addWidget(self.agenda)
        self.columns.right.addWidget(self.silent)
        self.columns.right.addWidget(self.hours, 1)

    def reflow(self, width: float) -> None:
        """Let the appointments of today come first when all stands below each other."""
        narrow = width < _NARROW
        place = self.columns.left if narrow else self.columns.right
        if place.indexOf(self.agenda) < 0:
            (self.columns.right if narrow else self.columns.left).removeWidget(self.agenda)
            place.insertWidget(0, self.agenda)

    def _connect(self) -> None:
        for card in (self.first, self.agenda, self.terms):
            card.opened.connect(self._on_opened)
            card.ticked.connect(self._on_ticked)
            card.unfolded.connect(self._on_unfolded)
        self.silent.opened.connect(self._navigator.open_gezin)
        self.silent.more.clicked.connect(self._on_gezinnen)
        self.dateless.opened.connect(self._presenter.plan)
        self.dateless.more.clicked.connect(self._on_gezinnen)
        self.add_taak.clicked.connect(self._presenter.new_taak)
        self.promises_link.clicked.connect(self._on_promises)
        self.file_link.clicked.connect(self._on_file)

    @property
    def due_rows(self) -> list[DueRow]:
        """What is shown of the things that are due."""
        return self.first.rows

    @property
    def tiles(self) -> list[TileOpener]:
        """Who is shown of those that were not spoken to."""
        return self.silent.tiles

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
        self._show_cards(state)
        self.hours.show_state(state)
        self._order_stops()

    def show_error(self, message: str) -> None:
        """Tell what went wrong, under the day when there is nothing else to show."""
        if not self.header.title.text():
            now = self._now()
            self.header.set_title(texts.greeting("", now.hour))
            self.header.set_subtitle(texts.subtitle(now.date(), None))
        self.error.show_message(message, Tone.BAD)

    def _show_cards(self, state: VandaagState) -> None:
        self.first.show_lines(state.first)
        self.promises_link.set_text(state.promises)
        self.agenda.show_lines(state.agenda)
        self.terms.show_lines(state.terms)
        self.terms.setVisible(bool(state.terms))
        more = texts.more_silent(state.more_silent) if state.more_silent else ""
        self.silent.show_tiles(
            state.silent, note="" if state.silent else texts.SILENT_EMPTY, more=more
        )
        count = state.dateless_count
        self.dateless.show_tiles(
            state.dateless,
            note=texts.dateless_note(count),
            more=texts.DATELESS_MORE if count > len(state.dateless) else "",
            badge=str(count),
        )
        self.dateless.setVisible(bool(count))

    def edit_taak(self, taak: Taak) -> None:
        """Open the form of a task."""
        tools = TaakTools(self._core.taken, self._runner, self._navigator.drafts, self._today)
        self.dialog = TaakDialog(self.window(), tools, taak)
        self.dialog.saved.connect(self._presenter.taak_saved)
        self.dialog.open()

    def _today(self) -> date:
        return self._now().date()

    def resume(self, draft: Draft) -> None:
        """Open the form of a task again; it fills itself."""
        if draft.key.ref:
            self._presenter.edit(TaakId(UUID(draft.key.ref)))
        else:
            self._presenter.new_taak()

    def _order_stops(self) -> None:
        """Let Tab follow the eye: rows are made later than what stands beside them."""
        first, agenda, terms = self.first, self.agenda, self.terms
        chain = [*self.header.actions_shown(), *self._note_stops]
        chain += [first.more, self.promises_link, self.add_taak, *first.stops()]
        chain += [terms.more, *terms.stops(), self.dateless.more, *self.dateless.tiles]
        chain += [agenda.more, self.file_link, *agenda.stops()]
        chain += [self.silent.more, *self.silent.tiles]
        chain += self.hours.stops()
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    @Slot(object)
    def _on_opened(self, aandacht: Aandacht) -> None:
        self._presenter.open(aandacht)

    @Slot(object)
    def _on_ticked(self, aandacht: Aandacht) -> None:
        self._presenter.finish(aandacht)

    @Slot()
    def _on_unfolded(self) -> None:
        self._order_stops()

    @Slot()
    def _on_promises(self) -> None:
        self._navigator.open_beloften()

    @Slot()
    def _on_file(self) -> None:
        agenda = self._core.agenda
        self.file_dialog = AgendaDialog(self.window(), agenda, self._runner, self._today)
        self.file_dialog.written.connect(self._on_written)
        self.file_dialog.open()

    @Slot()
    def _on_written(self) -> None:
        self._navigator.saved(agenda_texts.SAVED, undo=False)

    @Slot()
    def _on_hours(self) -> None:
        self._navigator.open_hours()

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
