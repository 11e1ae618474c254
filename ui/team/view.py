"""The screen of a team lead: widgets, layout and nothing to decide."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent

from ui.runner import Runner
from ui.team import texts
from ui.team.files_card import FilesCard
from ui.team.presenter import TeamPresenter
from ui.team.state import PeriodeState, TeamState
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.charts.bars import HorizontalBars
from ui.widgets.choice_field import ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.files import FileChooser, FileKind, SystemFileChooser, ask_files
from ui.widgets.form import FormRow
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.page import Columns, ScrollPage
from ui.widgets.reading_table import ReadingTable
from ui.widgets.shapes import Tone

_SUMMARIES = FileKind(label=texts.FILTER, suffix="json")
_CSV = FileKind(label=texts.CSV_KIND, suffix="csv")
_PDF = FileKind(label=texts.PDF_KIND, suffix="pdf")
_HOURS_WIDTHS = {1: 90, 2: 84, 3: 232}
_COUNT_WIDTHS = {1: 80}


class TeamView(ScrollPage):
    """Open files, see what they say together, save that."""

    back_asked = Signal()

    def __init__(self, runner: Runner, files: FileChooser | None = None) -> None:
        self.back_button = QuietButton(texts.BACK, "arrow-left")
        self.open_button = PrimaryButton(texts.OPEN, "folder-open")
        self.csv_button = SecondaryButton(texts.CSV, "table")
        self.pdf_button = SecondaryButton(texts.PDF, "file-text")
        buttons = (self.back_button, self.csv_button, self.pdf_button, self.open_button)
        super().__init__(texts.TITLE, texts.SUBTITLE, *buttons)
        self._files = files or SystemFileChooser()
        self._presenter = TeamPresenter(self, runner.scoped(self))
        self._perioden: Sequence[PeriodeState] = ()
        self.setAcceptDrops(True)
        self._build()
        self.back_button.clicked.connect(self.back_asked)
        self.open_button.clicked.connect(self._on_open)
        self.csv_button.clicked.connect(self._on_csv)
        self.pdf_button.clicked.connect(self._on_pdf)
        self._show_filled(filled=False)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where there is something to do."""
        super().showEvent(event)
        (self.first_button if self.open_button.isHidden() else self.open_button).setFocus()

    def _build(self) -> None:
        self.message = InlineMessage("", Tone.INFO)
        self.notes = InlineMessage("", Tone.WARN)
        self.first_button = PrimaryButton(texts.OPEN, "folder-open")
        self.first_button.clicked.connect(self._on_open)
        self.empty = EmptyState(
            "report-analytics", texts.EMPTY_TITLE, texts.EMPTY_TEXT, self.first_button
        )
        self.columns = Columns(66, 34, narrow=900)
        self.body.addWidget(self.message)
        self.body.addWidget(self.notes)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self.columns, 1, Qt.AlignmentFlag.AlignTop)
        self.nothing = EmptyState("file-text", texts.NOTHING_TITLE, texts.NOTHING_TEXT)
        self.columns.left.addWidget(self.nothing)
        for card in (self._hours_card(), self._bars_card()):
            self.columns.left.addWidget(card)
        self.columns.left.addStretch(1)
        self.files_card = FilesCard()
        self.files_card.clear_asked.connect(self._on_clear)
        self.files_card.size_typed.connect(self._on_size)
        for card in (self.files_card, self._signals_card()):
            self.columns.right.addWidget(card)
        self.columns.right.addStretch(1)

    def _hours_card(self) -> Card:
        self.period = ChoiceField()
        self.period.value_changed.connect(self._on_period)
        self._total = Label("", "title", wrap=True)
        self._families = Label("", "muted", wrap=True)
        self.table = ReadingTable(
            texts.HOURS, texts.HOURS_HEADERS, figures=(1, 2), widths=_HOURS_WIDTHS
        )
        self.hours_card = Card(texts.HOURS)
        self.hours_card.add(FormRow(texts.PERIOD, self.period), self._total, self._families)
        self._merged = Label(texts.MERGED, "small", wrap=True)
        self.hours_card.add(self.table, self._merged)
        return self.hours_card

    def _bars_card(self) -> Card:
        self.bars = HorizontalBars(texts.BARS, texts.BARS_HEADERS)
        table = LinkButton(texts.AS_TABLE)
        table.clicked.connect(self.bars.show_table)
        self.bars_card = Card(texts.BARS, table)
        self.bars_card.add(self.bars)
        return self.bars_card

    def _signals_card(self) -> Card:
        self.signals_card = Card(texts.SIGNALS)
        self.signals = ReadingTable(
            texts.SIGNALS, texts.SIGNALS_HEADERS, figures=(1,), widths=_COUNT_WIDTHS
        )
        self._texts_title = Label(texts.SIGNAL_TEXTS, "strong")
        self.signal_texts = Label("", wrap=True)
        self._no_signals = Label(texts.NO_SIGNALS, "muted", wrap=True)
        self.signals_card.add(self.signals, self._texts_title, self.signal_texts, self._no_signals)
        return self.signals_card

    def open_files(self, paths: Sequence[Path]) -> None:
        """Add files to what is shown."""
        self._presenter.open(paths)

    def show_state(self, state: TeamState) -> None:
        """Show everything; the focus never falls on the button that leaves."""
        began = self.empty.isVisibleTo(self) == bool(state.files)
        self._show_filled(filled=bool(state.files))
        if began:
            (self.open_button if state.files else self.first_button).setFocus()
        self.message.clear()
        self.notes.show_message("\n".join(state.notes), Tone.WARN)
        self.files_card.show_files(state.files)
        self._show_perioden(state.perioden)
        self.signals.setVisible(bool(state.signals))
        self._no_signals.setVisible(not state.signals)
        self.signals.show_rows(state.signals)
        lines = [f"\u2022 {category}: {text}" for category, text in state.signal_texts]
        self.signal_texts.setText("\n\n".join(lines))
        self.signal_texts.setVisible(bool(lines))
        self._texts_title.setVisible(bool(lines))

    def show_message(self, message: str, tone: Tone) -> None:
        """Say what was done or what went wrong."""
        self.message.show_message(message, tone)
        self.scroll_area.verticalScrollBar().setValue(0)

    def show_size_error(self, message: str) -> None:
        """Say what is wrong with the size of the team, or nothing."""
        self.files_card.size_row.set_error(message)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that were dropped."""
        urls = event.mimeData().urls()
        self.open_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    def _show_filled(self, *, filled: bool) -> None:
        self.empty.setVisible(not filled)
        self.columns.setVisible(filled)
        for button in (self.csv_button, self.pdf_button, self.open_button):
            button.setVisible(filled)

    def _show_perioden(self, perioden: Sequence[PeriodeState]) -> None:
        self._perioden = perioden
        titles = [periode.title for periode in perioden]
        before = self.period.value()
        self.period.blockSignals(True)
        self.period.set_choices([(title, title) for title in titles])
        if titles:
            self.period.set_value(before if before in titles else titles[0])
        self.period.blockSignals(False)
        self.nothing.setVisible(not titles)
        for widget in (self.hours_card, self.bars_card, self.signals_card):
            widget.setVisible(bool(titles))
        for button in (self.csv_button, self.pdf_button):
            button.setVisible(bool(titles))
        self._on_period()

    @Slot()
    def _on_period(self) -> None:
        for periode in self._perioden:
            if periode.title == self.period.value():
                self._total.setText(periode.total)
                self._families.setText(periode.families)
                self._families.setVisible(bool(periode.families))
                self.table.show_rows(periode.rows)
                self._merged.setVisible(periode.merged)
                self.bars.show_bars(periode.bars, f"{texts.BARS}, {periode.title}")

    @Slot()
    def _on_open(self) -> None:
        ask_files(self, texts.OPEN_TITLE, _SUMMARIES, self._presenter.open)

    @Slot()
    def _on_clear(self) -> None:
        self._presenter.clear()

    @Slot(str)
    def _on_size(self, text: str) -> None:
        self._presenter.set_size(text)

    @Slot()
    def _on_csv(self) -> None:
        name = self._presenter.suggested("csv")
        self._files.save(self, texts.SAVE_TITLE, name, _CSV, self._presenter.save_csv)

    @Slot()
    def _on_pdf(self) -> None:
        name = self._presenter.suggested("pdf")
        self._files.save(self, texts.SAVE_TITLE, name, _PDF, self._presenter.save_pdf)
