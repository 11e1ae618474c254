"""The screen Uren: widgets, layout and nothing to decide."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.domain.overzicht import GezinRegel, TrajectRegel
from gco_desktop.services.draagkracht import DraagkrachtService
from gco_desktop.services.gezinnen import GezinService
from gco_desktop.services.trajecten import TrajectService
from gco_desktop.services.uren import UrenService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.drafts import Draft, Entry
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import limited, spaced
from ui.uren import draagkracht_texts, texts
from ui.uren.add_row import AddRowDialog
from ui.uren.draagkracht_dialog import DraagkrachtDialog
from ui.uren.presenter import UrenPresenter, WeekHead
from ui.uren.sheet import GridWeek, RowKey
from ui.uren.table import TotalsRow, UrenTable
from ui.widgets.buttons import IconButton, QuietButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.charts.bars import Meter
from ui.widgets.empty_state import EmptyState
from ui.widgets.files import FileChooser, FileKind, SystemFileChooser
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, NumberLabel
from ui.widgets.messages import InlineMessage
from ui.widgets.page import ScrollPage
from ui.widgets.shapes import Tone

_SHOWS = {Subject.UREN, Subject.CONTACT, Subject.GEZIN, Subject.TRAJECT, Subject.PROFIEL}
_CSV = FileKind(label=texts.CSV_KIND, suffix="csv")
_NARROW = 860
_ALL_ROOM = 100  # the share of the table, beside the rest below it
_BUTTON = 38  # the hint stands as high as the buttons beside it


class UrenView(ScrollPage):
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
        self.previous = IconButton("chevron-left", texts.PREVIOUS)
        self.this_week = SecondaryButton(texts.THIS_WEEK)
        self.next = IconButton("chevron-right", texts.NEXT)
        self.csv = SecondaryButton(texts.CSV, "file-export", texts.CSV_TIP)
        self.draagkracht_button = SecondaryButton(
            draagkracht_texts.BUTTON, "scale", draagkracht_texts.TIP
        )
        actions = (self.previous, self.this_week, self.next, self.draagkracht_button, self.csv)
        super().__init__(texts.TITLE, " ", *actions)
        if parent is not None:
            self.setParent(parent)
        self.files: FileChooser = SystemFileChooser()
        self._filled = False
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
        self._connect()
        navigator.drafts.watch(self, self._pending)
        navigator.drafts.when_read(self, self._presenter.find_drafts)
        self._reloader = ReloadWhenShown(self, changes, _SHOWS, self._presenter.load)

    def resume(self, _draft: Draft) -> None:
        """Show the week in which something was typed that could not be kept."""
        self._presenter.find_drafts()

    def show_head(self, head: WeekHead) -> None:
        """Show which week it is and how full it is."""
        self.header.set_subtitle(head.week)
        self.total.setText(head.totaal)
        self.norm.setText(head.norm)
        self.division.setText(head.division)
        self.meter.setVisible(head.part is not None)
        self.meter.show_part(head.part or 0.0, head.sentence)

    def show_grid(self, grid: GridWeek) -> None:
        """Show the rows and their hours."""
        self.table.show_grid(grid)
        self.totals.show_totals(grid)
        for widget in (self.table, self.totals, self.keys):
            widget.setVisible(bool(grid.rows))
        self.empty.setVisible(not grid.rows)
        self._begin()
        text = "\n".join(grid.faults)
        if text != self.faults.text:
            self.faults.show_message(text, Tone.BAD)

    def show_problem(self, text: str) -> None:
        """Say what went wrong; without text all is well again."""
        if text != self.problem.text:
            self.problem.show_message(text, Tone.BAD)

    def ask_row(self, gezinnen: Sequence[GezinRegel], trajecten: Sequence[TrajectRegel]) -> None:
        """Ask what a new row is for."""
        dialog = AddRowDialog(self, gezinnen, trajecten)
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
        self.total = NumberLabel("", "title")
        self.norm = Label("", "muted")
        self.meter = Meter(texts.METER)
        self.division = Label("", "muted")
        card = Card()
        line = spaced(QHBoxLayout(), spacing=16)
        line.addWidget(self.total)
        line.addWidget(self.norm)
        line.addWidget(self.meter, 1)
        line.addStretch(0)
        line.addWidget(self.division)
        spaced(card.body, (16, 8, 16, 8))
        card.add_layout(line)
        self.body.addWidget(self.problem)
        self.body.addWidget(card)

    def _build_grid(self) -> None:
        self.table = UrenTable(texts.TABLE)
        self.totals = TotalsRow(self.table)
        self.empty = EmptyState("clock", texts.EMPTY_TITLE, texts.EMPTY_TEXT)
        self.faults = InlineMessage("", Tone.BAD)
        self.add_row = QuietButton(texts.ADD_ROW, "plus")
        self.previous_rows = QuietButton(texts.PREVIOUS_ROWS, "calendar-week")
        self.keys = Label(texts.KEYS, "hint")
        card = Card()
        spaced(card.body, (8, 6, 8, 8), 0)
        card.body.addWidget(self.table, _ALL_ROOM)
        card.add(self.totals, self.empty)
        below = spaced(QVBoxLayout(), (0, 6, 0, 0))
        below.addWidget(self.faults)
        card.add_layout(below)
        foot = spaced(FlowLayout(), (0, 8, 0, 0), 8)
        for button in (self.add_row, self.previous_rows):
            foot.addWidget(button)
        foot.addWidget(limited(self.keys, min_height=_BUTTON))
        card.add_layout(foot)
        card.body.addStretch(1)  # else a fault grows when the rows are few
        self.body.addWidget(card, 1)
        self.body.addStretch(0)
        for widget in (self.table, self.totals, self.empty):
            widget.hide()

    def _connect(self) -> None:
        presenter = self._presenter
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self.this_week.clicked.connect(presenter.this_week)
        self.csv.clicked.connect(presenter.ask_file)
        self.add_row.clicked.connect(presenter.ask_row)
        self.previous_rows.clicked.connect(presenter.add_previous_rows)
        self.table.rows.entered.connect(presenter.enter)
        self.table.copy_asked.connect(presenter.copy_above)
        self.draagkracht_button.clicked.connect(self.show_draagkracht)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in (
            ("Alt+PgUp", self._on_previous),
            ("Alt+PgDown", self._on_next),
            (draagkracht_texts.KEY, self.show_draagkracht),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(context)
            shortcut.activated.connect(act)

    def _pending(self) -> list[Entry]:
        self.table.commit_editor()
        return self._presenter.pending()

    def _announce(self) -> None:
        self._changes.announce(Subject.UREN)

    @Slot()
    def _on_previous(self) -> None:
        self._presenter.go(-1)

    @Slot()
    def _on_next(self) -> None:
        self._presenter.go(1)
