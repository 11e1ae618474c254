"""The screen Uren: widgets, layout and nothing to decide."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Self

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gco_desktop.domain.ids import TrajectId
from gco_desktop.domain.overzicht import GezinRegel, TrajectRegel
from gco_desktop.services.draagkracht import DraagkrachtService
from gco_desktop.services.gezinnen import GezinService
from gco_desktop.services.trajecten import TrajectService
from gco_desktop.services.uren import OFFERED, UrenService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.drafts import Draft, Entry
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import spaced
from ui.uren import draagkracht_texts, texts
from ui.uren.add_row import AddRowDialog
from ui.uren.draagkracht_dialog import DraagkrachtDialog
from ui.uren.foot import Foot
from ui.uren.grid import GridWeek, RowKey
from ui.uren.notes import Notes
from ui.uren.paste import Lost, Reading
from ui.uren.paste_dialog import LostDialog, PasteDialog
from ui.uren.presenter import UrenPresenter
from ui.uren.screen import Question, WeekHead
from ui.uren.steps import Steps
from ui.uren.tab_page import Memory, TabPage, UrenTools
from ui.uren.table import UrenTable
from ui.uren.totals import TotalsRow
from ui.uren.week_head import WeekCard
from ui.widgets.buttons import IconButton
from ui.widgets.card import Card
from ui.widgets.dialogs import ConfirmDialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.files import FileChooser, FileKind, SystemFileChooser
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone

_SHOWS = {Subject.UREN, Subject.CONTACT, Subject.GEZIN, Subject.TRAJECT, Subject.PROFIEL}
_CSV = FileKind(label=texts.CSV_KIND, suffix="csv")
_NARROW = 860
_ALL_ROOM = 100  # the share of the table, beside the rest below it


class UrenView(TabPage):
    """The hours of one week in a grid, kept cell by cell."""

    def __init__(  # noqa: PLR0913, PLR0917 - what every screen gets, and a parent
        self,
        uren: UrenService,
        gezinnen: GezinService,
        trajecten: TrajectService,
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
        *,
        draagkracht: DraagkrachtService,
    ) -> None:
        self._steps = Steps(texts.PREVIOUS, texts.THIS_WEEK, texts.NEXT)
        self.previous, self.this_week, self.next = self._steps.buttons
        self.csv = IconButton("file-export", texts.CSV_TIP)
        super().__init__(" ", self.previous, self.this_week, self.next, self.csv)
        if parent is not None:
            self.setParent(parent)
        self.files: FileChooser = SystemFileChooser()
        self._filled = False
        self._cell: list[int] = []  # the row and the column one comes back to
        self._lost: Sequence[Lost] = ()
        self._changes = changes
        self._draagkracht, self._runner, self._navigator = draagkracht, runner, navigator
        self.draagkracht: DraagkrachtDialog | None = None
        self._build_head()
        self._build_grid()
        self._presenter = UrenPresenter(
            self,
            (uren, gezinnen, trajecten),
            runner.scoped(self),
            navigator,
            self._announce,
            today,
        )
        self.memory = Memory(tell=self._place, show=self._show_place)
        self._connect()
        navigator.drafts.watch(self, self._pending)
        navigator.drafts.when_read(self, self._presenter.find_drafts)
        self._reloader = ReloadWhenShown(self, changes, _SHOWS, self._presenter.load)

    @classmethod
    def of(cls, tools: UrenTools) -> Self:
        """Return the tab of an open kluis."""
        services = tools.services
        return cls(
            services.uren,
            services.gezinnen,
            services.trajecten,
            tools.runner,
            tools.changes,
            tools.navigator,
            tools.today,
            draagkracht=services.draagkracht,
        )

    def open_day(self, day: date) -> None:
        """Show the week of this day."""
        self._presenter.open_day(day)

    def resume(self, _draft: Draft) -> None:
        """Show the week in which something was typed that could not be kept."""
        self._presenter.find_drafts()

    def show_head(self, head: WeekHead) -> None:
        """Show which week it is, how full it is, and what is asked and offered."""
        if head.week != self.header.title.text():
            self.header.set_title(head.week)
            self.header.set_subtitle(head.holidays)
        self.week_card.show_head(head)
        self.notes.show_long_days(head.long_days)
        self.foot.show_offers(head.offers)

    def show_grid(self, grid: GridWeek) -> None:
        """Show the rows and their hours."""
        self.table.show_grid(grid)
        self._back_to_cell()
        self.totals.show_totals(grid)
        for widget in (self.table, self.totals, self.foot.keys):
            widget.setVisible(bool(grid.rows))
        self.empty.setVisible(not grid.rows)
        self._begin()
        self.notes.show_faults(grid.faults)

    def show_problem(self, text: str) -> None:
        """Say what went wrong; without text all is well again."""
        if text != self.problem.text:
            self.problem.show_message(text, Tone.BAD)

    def show_lost(self, lost: Sequence[Lost]) -> None:
        """Keep in sight what a paste found no place for."""
        self._lost = lost
        self.notes.show_lost(lost)

    def ask(
        self, question: Question, on_yes: Callable[[], None], on_no: Callable[[], None]
    ) -> None:
        """Ask something in words."""
        dialog = ConfirmDialog.ask(self, question, on_yes)
        dialog.rejected.connect(on_no)

    def ask_paste(self, reading: Reading, on_yes: Callable[[], None]) -> None:
        """Show what a paste would do, and ask for it."""
        dialog = PasteDialog(self, reading)
        dialog.accepted.connect(on_yes)
        dialog.open()

    def ask_row(
        self,
        gezinnen: Sequence[GezinRegel],
        trajecten: Sequence[TrajectRegel],
        with_zn: Collection[TrajectId | None],
    ) -> None:
        """Ask what a new row is for; hours for some trajecten are of a product of ZN."""
        dialog = AddRowDialog(self, gezinnen, trajecten, with_zn)
        dialog.chosen.connect(self._presenter.add_row)
        dialog.open()

    def ask_file(self, name: str) -> None:
        """Ask where to write a file; an older one is only replaced when one says so."""
        self.files.save(self, texts.CSV_TITLE, name, _CSV, self._presenter.write_csv)

    def go_to_row(self, key: RowKey) -> None:
        """Move to a row, on the day it is."""
        self.table.go_to(key)

    @Slot()
    def show_draagkracht(self) -> None:
        """Show whether another gezin can come."""
        self.draagkracht = DraagkrachtDialog(
            self.window(), self._draagkracht, self._runner, self._navigator
        )
        self.draagkracht.start()

    def start_widget(self) -> QWidget:
        """Return the grid, or what fills it as long as it is empty."""
        return self.table if self.table.rows.rowCount() else self.add_row

    def reflow(self, width: float) -> None:
        """Use narrow columns when the window is narrow."""
        self.table.reflow(narrow=width < _NARROW)

    def _begin(self) -> None:
        # The first time one arrives before the grid does.
        focus = QApplication.focusWidget()
        if not self._filled and focus is not None and self.isAncestorOf(focus):
            self.start_widget().setFocus(Qt.FocusReason.OtherFocusReason)
        self._filled = True

    def _build_head(self) -> None:
        self.problem = InlineMessage("", Tone.BAD)
        self.week_card = WeekCard()
        self.total, self.division = self.week_card.total, self.week_card.division
        self.draagkracht_button = self.week_card.draagkracht_button
        self.body.addWidget(self.problem)
        self.body.addWidget(self.week_card)

    def _build_grid(self) -> None:
        self.table = UrenTable(texts.TABLE)
        self.totals = TotalsRow(self.table)
        self.empty = EmptyState("clock", texts.EMPTY_TITLE, texts.EMPTY_TEXT)
        self.notes = Notes()
        self.foot = Foot(OFFERED)
        self.faults = self.notes.faults
        self.add_row, self.previous_rows = self.foot.add_row, self.foot.previous_rows
        card = Card()
        spaced(card.body, (8, 6, 8, 8), 0)
        card.body.addWidget(self.table, _ALL_ROOM)
        card.add(self.totals, self.empty)
        below = spaced(QVBoxLayout(), (0, 6, 0, 0))
        below.addWidget(self.notes)
        card.add_layout(below)
        card.add(self.foot)
        card.body.addStretch(1)  # else a fault grows when the rows are few
        self.body.addWidget(card, 1)
        self.body.addStretch(0)
        for widget in (self.table, self.totals, self.empty):
            widget.hide()

    def _connect(self) -> None:
        presenter = self._presenter
        self._steps.lead(self, presenter.go, presenter.this_week)
        self.csv.clicked.connect(presenter.ask_file)
        self.add_row.clicked.connect(presenter.ask_row)
        self.previous_rows.clicked.connect(presenter.add_previous_rows)
        self.foot.copy_week.clicked.connect(presenter.copy_week)
        self.foot.row_wanted.connect(presenter.add_row)
        self.table.cells.typed.connect(self.foot.show_typed)
        self._connect_cells()
        self.notes.long_accepted.connect(presenter.accept_long_days)
        self.notes.lost_asked.connect(self._on_lost_asked)
        self.notes.lost_forgotten.connect(presenter.cells.forget_lost)
        self.draagkracht_button.clicked.connect(self.show_draagkracht)
        shortcut = QShortcut(QKeySequence(draagkracht_texts.KEY), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.show_draagkracht)

    def _connect_cells(self) -> None:
        table, cells, keeper = self.table, self._presenter.cells, self._presenter.keeper
        table.rows.entered.connect(cells.enter)
        table.cells.overtaken.connect(cells.clash)
        table.clear_asked.connect(cells.clear)
        table.down_asked.connect(cells.fill_down)
        table.right_asked.connect(cells.fill_right)
        table.copied.connect(cells.copied)
        table.paste_asked.connect(cells.paste)
        table.take_back_asked.connect(keeper.take_back)
        table.can_take_back = keeper.can_take_back

    def _pending(self) -> list[Entry]:
        self.table.commit_editor()
        return self._presenter.pending()

    def _place(self) -> str:
        index = self.table.currentIndex()
        cell = self._cell or ([index.row(), index.column()] if index.isValid() else [])
        return "/".join([self._presenter.day.isoformat(), *map(str, cell)])

    def _show_place(self, place: str) -> None:
        day, *cell = place.split("/")
        self._cell = [int(number) for number in cell]
        self.open_day(date.fromisoformat(day))

    def _back_to_cell(self) -> None:
        rows = self.table.rows.rowCount()
        if self._cell and rows:
            row, column = self._cell
            self.table.setCurrentIndex(self.table.rows.index(min(row, rows - 1), column))
            self._cell = []

    def _announce(self) -> None:
        self._changes.announce(Subject.UREN)

    @Slot()
    def _on_lost_asked(self) -> None:
        LostDialog(self, self._lost).open()
