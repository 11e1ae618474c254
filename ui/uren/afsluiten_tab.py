"""The tab Maand afsluiten: the months of an opdrachtgever, and the statement of one of them."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gco_desktop.domain.opgave import Opgave
from gco_desktop.services.uitvoer import Bestandsvorm
from ui.changes import ReloadWhenShown, Subject
from ui.drafts import Draft, DraftKey
from ui.theme import limited, sized, spaced
from ui.uren import afsluiten_texts as texts
from ui.uren import uitvoer_texts
from ui.uren.afsluiten_presenter import AfsluitPresenter, Question
from ui.uren.afsluiten_state import MonthHead, Table
from ui.uren.heropenen_dialog import HeropenDialog
from ui.uren.opgave_export import OpgaveExport
from ui.uren.tab_page import Memory, TabPage, UrenTools
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.choices import SegmentRow
from ui.widgets.dialogs import ConfirmDialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.files import FileChooser, FileKind, SystemFileChooser
from ui.widgets.flow import FlowLayout
from ui.widgets.form import FormRow
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.page import Columns
from ui.widgets.pill import Pill
from ui.widgets.reading_table import ReadingTable
from ui.widgets.rows import RowList
from ui.widgets.shapes import ListRow, Tone

_SHOWS = {Subject.UREN, Subject.CONTACT, Subject.PROFIEL, Subject.TRAJECT}
_ROW = 66
_MOST, _FEWEST = 6, 3  # months at once; more of them scroll
_BESIDE = 860
_LEFT, _RIGHT = 3, 7
_NARROW = 760


class AfsluitTab(TabPage):
    """Months on the left, the statement of the chosen one on the right."""

    _count, _most = 0, _MOST

    def __init__(self, tools: UrenTools) -> None:
        super().__init__(texts.TITLE)
        self._changes = tools.changes
        self._drafts = tools.navigator.drafts
        self._filling = False
        self.question: ConfirmDialog | HeropenDialog | None = None
        self._build_months()
        self._build_month()
        self._place()
        self._presenter = AfsluitPresenter(
            self,
            (tools.services.afsluiten, tools.services.opgaven),
            tools.runner.scoped(self),
            tools.navigator,
            self._announce,
        )
        self._export = OpgaveExport(
            self, tools.services.uitvoer, tools.runner.scoped(self), tools.navigator
        )
        self.memory = Memory(tell=self._shown, show=self._presenter.show_place)
        self._connect()
        self._reloader = ReloadWhenShown(self, tools.changes, _SHOWS, self._presenter.load)

    def resume(self, draft: Draft) -> None:
        """Ask again why a month is opened; the reason fills itself."""
        self._presenter.resume(draft.key.ref)

    @property
    def opgave(self) -> Opgave | None:
        """The statement that is shown."""
        return self._presenter.opgave

    def show_parties(self, parties: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these opdrachtgevers; none at all when there are no months."""
        self.empty.setVisible(not parties)
        self.columns.setVisible(bool(parties))
        self._party_row.setVisible(len(parties) > 1)
        with self._quiet():
            self.party.set_choices(parties, None)
            self.party.set_value(chosen)

    def show_months(self, rows: Sequence[ListRow], chosen: str) -> None:
        """Show the months of one opdrachtgever."""
        with self._quiet():
            self.months.show_rows(rows)
            self.months.select(chosen)
        self._count = len(rows)
        self._fit_months()

    def show_month(self, head: MonthHead, chosen: str) -> None:
        """Show how a month stands, and which of its statements is shown."""
        self.title.setText(head.title)
        self.pill.show_status(head.pill, head.tone)
        self.state.set_text(head.state)
        self.waiting.show_message(head.waiting)
        self.close_button.setVisible(not head.closed)
        self.reopen_button.setVisible(head.closed)
        self._which_row.setVisible(len(head.opgaven) > 1)
        with self._quiet():
            self.which.set_choices(head.opgaven, None)
            self.which.set_value(chosen)

    def show_views(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer what can be looked at of the statement."""
        with self._quiet():
            self.views.set_choices(choices)
            self.views.set_values([chosen])

    def show_table(self, table: Table | None, notes: str) -> None:
        """Show a part of the statement, with the rules that it follows; or that there is none."""
        rows = table.rows if table else ()
        if table and (self.table is None or self.table.property("headers") != table.headers):
            self._make_table(table)
        if self.table is not None:
            self.table.show_rows(rows, table.strong if table else ())
            self.table.setVisible(bool(rows))
        self.views.setVisible(table is not None)
        self.nothing.setVisible(table is not None and not rows)
        self.notes.set_text(notes)

    def allow_export(self, *, allowed: bool) -> None:
        """Offer the statement for a file, or not as long as there is none."""
        self.export_button.setEnabled(allowed)

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        self.problem.show_message(text, Tone.BAD)

    def ask_close(self, question: Question) -> None:
        """Ask whether to close the month."""
        self.question = ConfirmDialog.ask(self.window(), question, self._presenter.close)

    def ask_reopen(self, question: Question, key: DraftKey) -> None:
        """Ask why the month is opened again."""
        dialog = HeropenDialog(self.window(), question, self._drafts, key)
        dialog.given.connect(self._presenter.reopen)
        self.question = dialog
        dialog.open()

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self.window(), on_reason)

    def ask_file(self, name: str, vorm: Bestandsvorm) -> None:
        """Ask where to write the file."""
        kind = FileKind(label=uitvoer_texts.FILE_KINDS[vorm], suffix=vorm.value)
        self.files.save(self, uitvoer_texts.ASK, name, kind, self._export.write)

    def start_widget(self) -> QWidget:
        """Return where work begins: the months."""
        return self.months

    def reflow(self, width: float) -> None:
        """Show fewer months at once when the statement stands below them."""
        self._most = _MOST if width >= _BESIDE else _FEWEST
        self._fit_months()

    def _fit_months(self) -> None:
        sized(self.months, height=_ROW * min(self._count, self._most) + 2)

    def _build_months(self) -> None:
        self.problem = InlineMessage("", Tone.BAD)
        self.empty = EmptyState("calendar", texts.EMPTY_TITLE, texts.EMPTY_TEXT)
        self.party = ChoiceField(empty=None)
        self._party_row = FormRow(texts.PARTY, self.party)
        self.months = RowList(texts.MONTHS)
        self.months.show_from_top()  # the running month stands above the chosen one

    def _build_month(self) -> None:
        self.title = ElidedLabel("", "heading")
        self.pill = Pill()
        self.state = Paragraph("")
        self.waiting = InlineMessage("", Tone.INFO)
        self.close_button = PrimaryButton(texts.CLOSE, "lock")
        self.reopen_button = SecondaryButton(texts.REOPEN, "lock-open")
        self.export_button = SecondaryButton(texts.EXPORT, "file-export")
        self.files: FileChooser = SystemFileChooser()
        self.menu = QMenu(self)
        for code, label in uitvoer_texts.FORMS:
            self.menu.addAction(label).setData(code)
        self.export_button.setMenu(self.menu)
        self.which = ChoiceField(empty=None)
        self._which_row = limited(FormRow(texts.WHICH, self.which), max_width=360)
        self.views = SegmentRow([])
        self.views.setAccessibleName(texts.VIEW)
        self.table: ReadingTable | None = None
        self.nothing = Label(texts.NOTHING, "muted")
        self.notes = Paragraph("", "hint")

    def _place(self) -> None:
        self.columns = Columns(_LEFT, _RIGHT, _NARROW)
        for side, card in (
            (self.columns.left, self._months_card()),
            (self.columns.right, self._month_card()),
        ):
            side.addWidget(card)
            side.addStretch(1)
        for widget in (Paragraph(texts.INTRO), self.problem, self.empty, self.columns):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.empty.hide()
        self.columns.hide()

    def _months_card(self) -> Card:
        card = Card()
        spaced(card.body, (1, 12, 1, 8), 8)
        party = spaced(QVBoxLayout(), (14, 0, 14, 0))
        party.addWidget(self._party_row)
        card.add_layout(party)
        card.add(self.months)
        return card

    def _month_card(self) -> Card:
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(self.title, 1)
        head.addWidget(self.pill)
        buttons = spaced(FlowLayout(), spacing=8)
        for button in (self.close_button, self.reopen_button, self.export_button):
            buttons.addWidget(button)
        self._table_place = spaced(QVBoxLayout())
        card = Card()
        card.add_layout(head)
        card.add(self.state, self.waiting)
        card.add_layout(buttons)
        card.add(self._which_row)
        card.body.addWidget(self.views, 0, Qt.AlignmentFlag.AlignLeft)
        card.add_layout(self._table_place)
        card.add(self.nothing, self.notes)
        return card

    def _make_table(self, table: Table) -> None:
        if self.table is not None:
            self._table_place.removeWidget(self.table)
            self.table.deleteLater()
        widths = dict(enumerate(table.widths))
        made = ReadingTable(texts.VIEW, table.headers, (), table.figures, widths)
        made.setProperty("headers", table.headers)
        self._table_place.addWidget(made)
        self.table = made

    def _connect(self) -> None:
        self.party.value_changed.connect(self._on_party)
        self.months.moved.connect(self._on_month)
        self.which.value_changed.connect(self._on_which)
        self.views.value_changed.connect(self._on_view)
        self.close_button.clicked.connect(self._presenter.ask_close)
        self.reopen_button.clicked.connect(self._presenter.ask_reopen)
        self.menu.triggered.connect(self._on_export)

    def _shown(self) -> str:
        return self._presenter.place

    def _announce(self) -> None:
        self._changes.announce(Subject.UREN)

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        self._filling = True
        try:
            yield
        finally:
            self._filling = False

    @Slot(QAction)
    def _on_export(self, action: QAction) -> None:
        if self.opgave is not None:
            self._export.begin(self.opgave.hoofd, Bestandsvorm(action.data()))

    @Slot(object)
    def _on_party(self, code: str | None) -> None:
        if not self._filling and code is not None:
            self._presenter.choose_party(code)

    @Slot(object)
    def _on_month(self, maand: str) -> None:
        if not self._filling:
            self._presenter.choose_month(maand)

    @Slot(object)
    def _on_which(self, code: str | None) -> None:
        if not self._filling and code is not None:
            self._presenter.choose_opgave(code)

    @Slot()
    def _on_view(self) -> None:
        if not self._filling and (part := self.views.value()):
            self._presenter.choose_view(part)
