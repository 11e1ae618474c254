"""The screen of a team lead: widgets, layout and nothing to decide."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QSpinBox

from ui.runner import Runner
from ui.team import texts
from ui.team.presenter import PeriodeState, TeamPresenter, TeamState
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.charts.bars import HorizontalBars
from ui.widgets.choice_field import ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import FormRow
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.page import Columns, ScrollPage
from ui.widgets.rows import RowList
from ui.widgets.shapes import Tone
from ui.widgets.table import TextTable

_LIST_HEIGHT = 220
_LARGEST_TEAM = 500


class TeamView(ScrollPage):
    """Open files, see what they say together, save that."""

    back_asked = Signal()

    def __init__(self, runner: Runner) -> None:
        back = QuietButton(texts.BACK, "arrow-left")
        self.open_button = PrimaryButton(texts.OPEN, "folder-open")
        self.csv_button = SecondaryButton(texts.CSV, "table")
        self.pdf_button = SecondaryButton(texts.PDF, "file-text")
        super().__init__(
            texts.TITLE, texts.SUBTITLE, back, self.csv_button, self.pdf_button, self.open_button
        )
        self._presenter = TeamPresenter(self, runner.scoped(self))
        self._perioden: Sequence[PeriodeState] = ()
        self.setAcceptDrops(True)
        self._build()
        back.clicked.connect(self.back_asked)
        self.open_button.clicked.connect(self._on_open)
        self.csv_button.clicked.connect(self._on_csv)
        self.pdf_button.clicked.connect(self._on_pdf)
        self._show_filled(filled=False)

    def _build(self) -> None:
        self.message = InlineMessage("", Tone.INFO)
        self.notes = InlineMessage("", Tone.WARN)
        first = PrimaryButton(texts.OPEN, "folder-open")
        first.clicked.connect(self._on_open)
        self.empty = EmptyState("report-analytics", texts.EMPTY_TITLE, texts.EMPTY_TEXT, first)
        self.columns = Columns(64, 36, narrow=860)
        for widget in (self.message, self.notes, self.empty, self.columns):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._build_hours()
        self._build_files()

    def _build_hours(self) -> None:
        self.period = ChoiceField()
        self.period.value_changed.connect(self._on_period)
        self._total = Label("", "title", wrap=True)
        self._families = Label("", "muted", wrap=True)
        self.table = TextTable(texts.HOURS, texts.HOURS_HEADERS, figures=(1, 2))
        hours = Card(texts.HOURS)
        hours.add(FormRow(texts.PERIOD, self.period), self._total, self._families, self.table)
        self.bars = HorizontalBars(texts.BARS, texts.BARS_HEADERS)
        table = LinkButton(texts.AS_TABLE)
        table.clicked.connect(self.bars.show_table)
        bars = Card(texts.BARS, table)
        bars.add(self.bars)
        for card in (hours, bars):
            self.columns.left.addWidget(card)
        self.columns.left.addStretch(1)

    def _build_files(self) -> None:
        clear = LinkButton(texts.REMOVE)
        clear.clicked.connect(self._on_clear)
        files = Card(texts.FILES, clear)
        self.files = RowList(texts.FILES_NAME)
        self.files.setMinimumHeight(_LIST_HEIGHT)
        self.size_field = QSpinBox()
        self.size_field.setRange(0, _LARGEST_TEAM)
        self.size_field.setSpecialValueText(" ")
        self.size_field.valueChanged.connect(self._on_size)
        files.add(self.files, FormRow(texts.TEAM_SIZE, self.size_field, optional=True))
        signals = Card(texts.SIGNALS)
        self.signals = TextTable(texts.SIGNALS, texts.SIGNALS_HEADERS, figures=(1,))
        self._signal_texts = Label("", "body", wrap=True)
        self._no_signals = Label(texts.NO_SIGNALS, "muted", wrap=True)
        signals.add(self.signals, self._signal_texts, self._no_signals)
        for card in (files, signals):
            self.columns.right.addWidget(card)
        self.columns.right.addStretch(1)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Add files to what is shown."""
        self._presenter.open(paths)

    def show_state(self, state: TeamState) -> None:
        """Show everything."""
        self._show_filled(filled=bool(state.files))
        self.message.clear()
        self.notes.show_message("\n".join(state.notes), Tone.WARN)
        self.files.show_rows(state.files)
        self._perioden = state.perioden
        before = self.period.value()
        self.period.set_choices([(p.title, p.title) for p in state.perioden])
        titles = [periode.title for periode in state.perioden]
        if titles:
            self.period.set_value(before if before in titles else titles[0])
        self._on_period()
        usable = bool(state.perioden)
        self.csv_button.setEnabled(usable)
        self.pdf_button.setEnabled(usable)
        self.signals.setVisible(bool(state.signals))
        self._no_signals.setVisible(not state.signals)
        self.signals.show_rows(state.signals)
        self.signals.fit_height()
        self._signal_texts.setText("\n".join(f"\u2022 {text}" for text in state.signal_texts))
        self._signal_texts.setVisible(bool(state.signal_texts))

    def show_message(self, message: str, tone: Tone) -> None:
        """Say what was done or what went wrong."""
        self.message.show_message(message, tone)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that were dropped."""
        urls = event.mimeData().urls()
        self.open_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def _show_filled(self, *, filled: bool) -> None:
        self.empty.setVisible(not filled)
        self.columns.setVisible(filled)
        for button in (self.csv_button, self.pdf_button, self.open_button):
            button.setVisible(filled)

    @Slot()
    def _on_period(self) -> None:
        chosen = [p for p in self._perioden if p.title == self.period.value()]
        if not chosen:
            self._total.setText("")
            self.table.show_rows(())
            self.bars.show_bars((), texts.BARS)
            return
        periode = chosen[0]
        self._total.setText(periode.total)
        self._families.setText(periode.families)
        self._families.setVisible(bool(periode.families))
        self.table.show_rows(periode.rows)
        self.table.fit_height()
        self.bars.show_bars(periode.bars, f"{texts.BARS}, {periode.title}")

    @Slot()
    def _on_open(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, texts.OPEN_TITLE, "", texts.FILTER)
        if names:
            self.open_files([Path(name) for name in names])

    @Slot()
    def _on_clear(self) -> None:
        self._presenter.clear()

    @Slot(int)
    def _on_size(self, size: int) -> None:
        self._presenter.set_size(size)

    @Slot()
    def _on_csv(self) -> None:
        name = self._ask("csv", texts.CSV_FILTER)
        if name:
            self._presenter.save_csv(Path(name))

    @Slot()
    def _on_pdf(self) -> None:
        name = self._ask("pdf", texts.PDF_FILTER)
        if name:
            self._presenter.save_pdf(Path(name))

    def _ask(self, suffix: str, kinds: str) -> str:
        name, _ = QFileDialog.getSaveFileName(
            self, texts.SAVE_TITLE, self._presenter.suggested(suffix), kinds
        )
        return name
