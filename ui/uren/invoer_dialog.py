"""Shows how a file with hours is read, before anything is kept."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gco_desktop.domain.overzicht import GezinRegel
from gco_desktop.reference import tables
from gco_desktop.services.ureninvoer import Urenbestand, UreninvoerService
from ui.runner import Runner
from ui.theme import limited, spaced
from ui.uren import invoer_texts as texts
from ui.uren.invoer_names import NameQuestions
from ui.uren.invoer_presenter import InvoerPresenter, Progress
from ui.uren.invoer_state import InvoerStand, KolomVraag
from ui.widgets.busy import ProgressRow
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.check_line import CheckLine
from ui.widgets.choice_field import ChoiceField
from ui.widgets.dialogs import Dialog
from ui.widgets.files import FileChooser, FileKind, SystemFileChooser
from ui.widgets.form import FormRow
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.progress import ProgressRelay
from ui.widgets.reading_table import ReadingTable
from ui.widgets.shapes import Tone

_WIDTH = 820
_CHOICE = 230
_WHY = 480
_CSV = FileKind(label=texts.CSV_KIND, suffix="csv")
_WIDTHS = {0: 80}


class InvoerDialog(Dialog):
    """One file: its columns, names to be asked, and what would happen; ``taken`` when it did."""

    taken = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        service: UreninvoerService,
        runner: Runner,
        bestand: Urenbestand,
        gezinnen: Sequence[GezinRegel],
    ) -> None:
        super().__init__(parent, texts.DIALOG, _WIDTH)
        self.files: FileChooser = SystemFileChooser()
        self.columns: list[ChoiceField] = []
        self._gezinnen: Sequence[tuple[str, str]] = ()
        self.progress: ProgressRow | None = None
        self._build()
        self._presenter = InvoerPresenter(self, service, runner.scoped(self), bestand, gezinnen)
        self._connect()

    def start(self) -> None:
        """Show the file, and open."""
        self._presenter.start()
        self.open()

    def show_file(
        self, about: str, kolommen: Sequence[KolomVraag], gezinnen: Sequence[tuple[str, str]]
    ) -> None:
        """Show the columns of the file."""
        self._gezinnen = gezinnen
        self.about.setText(about)
        self._forget_columns()
        for place, head in enumerate(texts.COLUMN_HEADERS):
            self._grid.addWidget(Label(head, "label"), 0, place)
        for row, kolom in enumerate(kolommen, 1):
            field = ChoiceField(texts.KINDS, texts.NOTHING)
            field.set_value(kolom.soort)
            field.setAccessibleName(f"{texts.COLUMN_HEADERS[2]}: {kolom.kop}")
            field.setProperty("place", row - 1)
            field.value_changed.connect(self._on_column)
            self.columns.append(field)
            self._grid.addWidget(ElidedLabel(kolom.kop, "strong"), row, 0)
            self._grid.addWidget(ElidedLabel(kolom.voorbeeld, "muted"), row, 1)
            self._grid.addWidget(limited(field, min_width=_CHOICE), row, 2)
        if self.columns and not self.sheet.hasFocus():
            self.columns[0].setFocus()

    def show_sheets(self, bladen: Sequence[str], chosen: str) -> None:
        """Offer the sheets of the file; nothing when there is one."""
        self.sheet.set_choices([(blad, blad) for blad in bladen])
        self.sheet.set_value(chosen)
        self._sheet_row.setVisible(len(bladen) > 1)

    def show_stand(self, stand: InvoerStand) -> None:
        """Show what would happen."""
        self.warning.show_message(stand.waarschuwing, Tone.WARN)
        self.sentences.set_text("\n".join(stand.zinnen))
        self.names.ask(stand.namen, self._gezinnen)
        self.soorten.ask(stand.soorten, tables.choices("urensoort"))
        self.faults.show_rows(stand.fouten)
        for widget in (self.faults, self.faults_title, self.faults_button):
            widget.setVisible(bool(stand.fouten))
        self.take_button.set_text(stand.knop)
        self.take_button.setEnabled(stand.kan)
        self.why_not.setText(stand.waarom)

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        if text != self.problem.text:
            self.problem.show_message(text, Tone.BAD)

    def begin(self) -> Progress:
        """Show that the hours are being kept; return whom to tell how far it is."""
        self.progress = ProgressRow(texts.BUSY)
        self._progress_place.addWidget(self.progress)
        self.take_button.setEnabled(False)
        self.cancel_button.setEnabled(False)
        return ProgressRelay(self.progress)

    def end(self) -> None:
        """Show that nothing is under way any more."""
        self.take_button.setEnabled(True)
        self.cancel_button.setEnabled(True)
        if self.progress is not None:
            self.progress.hide()
            self.progress.deleteLater()
            self.progress = None

    def finish(self, message: str) -> None:
        """Close: the hours were kept."""
        self.taken.emit(message)
        self.accept()

    def reject(self) -> None:
        """Close; as long as hours are being kept, stop that first."""
        if self.progress is not None:
            self.progress.cancelled.emit()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay as long as hours are being kept."""
        if self.progress is not None:
            event.ignore()
            self.progress.cancelled.emit()
            return
        super().closeEvent(event)

    def _build(self) -> None:
        self.problem, self.warning = InlineMessage("", Tone.BAD), InlineMessage("", Tone.WARN)
        self.about = Label("", "muted", wrap=True)
        self._grid = QGridLayout()
        spaced(self._grid, spacing=8)
        for place, stretch in enumerate((2, 4, 3)):
            self._grid.setColumnStretch(place, stretch)
        self.sheet = ChoiceField()
        self._sheet_row = limited(FormRow(texts.SHEET, self.sheet), max_width=420)
        self.soort = ChoiceField(tables.choices("urensoort"))
        self.soort.set_value("INDIRECT")
        self.skip = CheckLine(texts.SKIP_DOUBLE)
        self.skip.set_checked(on=True)
        self.soorten = NameQuestions(texts.SOORTEN, texts.SOORTEN_TEXT, texts.NO_SOORT)
        self.names = NameQuestions(texts.NAMES, texts.NAMES_TEXT, texts.NO_GEZIN)
        self.why_not = Label("", "hint", wrap=True)
        self.sentences = Paragraph("", "body")
        self.faults_title = Label(texts.FAULTS, "strong")
        self.faults = ReadingTable(texts.FAULTS, texts.FAULT_HEADERS, (), (), {})
        self.faults.horizontalHeader().setSectionResizeMode(
            0, self.faults.horizontalHeader().ResizeMode.Interactive
        )
        self.faults.stretch_column(1, _WIDTHS)
        self._place()

    def _place(self) -> None:
        self._progress_place = spaced(QVBoxLayout())
        self.faults_button = SecondaryButton(texts.SAVE_FAULTS, "file-export")
        self.cancel_button = QuietButton(texts.CANCEL)
        self.take_button = PrimaryButton(texts.button(0), "file-import")
        above: tuple[QWidget, ...] = (
            self.about,
            self._sheet_row,
            self.warning,
            Label(texts.COLUMNS, "heading"),
        )
        for part in above:
            self.body.addWidget(part)
        self.body.addLayout(self._grid)
        self.body.addWidget(limited(FormRow(texts.USUAL_SOORT, self.soort), max_width=420))
        for part in (self.soorten, self.names):
            self.body.addWidget(part)
        self.body.addWidget(Label(texts.WHAT_HAPPENS, "heading"))
        below = (self.problem, self.sentences, self.skip, self.faults_title, self.faults)
        for part in below:
            self.body.addWidget(part)
        self.body.addWidget(self.faults_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._progress_place)
        self.set_buttons(
            self.cancel_button, self.take_button, left=limited(self.why_not, min_width=_WHY)
        )
        for part in (self.faults_title, self.faults, self.faults_button):
            part.hide()

    def _connect(self) -> None:
        self.sheet.value_changed.connect(self._on_sheet)
        self.soort.value_changed.connect(self._on_soort)
        self.names.chosen.connect(self._on_name)
        self.soorten.chosen.connect(self._on_known_soort)
        self.skip.toggled.connect(self._on_skip)
        self.faults_button.clicked.connect(self._on_faults)
        self.cancel_button.clicked.connect(self.reject)
        self.take_button.clicked.connect(self._presenter.take_in)

    @Slot(object)
    def _on_column(self, code: str | None) -> None:
        self._presenter.choose_column(self.sender().property("place"), code)
        for field, value in zip(self.columns, self._presenter.columns, strict=True):
            if field.value() != value:
                field.blockSignals(True)
                field.set_value(value)
                field.blockSignals(False)

    def _forget_columns(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.columns = []

    @Slot(object)
    def _on_sheet(self, blad: str | None) -> None:
        self._presenter.choose_sheet(blad or "")

    @Slot(object)
    def _on_soort(self, code: str | None) -> None:
        self._presenter.choose_soort(code or "")

    @Slot(str, object)
    def _on_name(self, naam: str, code: str | None) -> None:
        self._presenter.choose_gezin(naam, code)

    @Slot(str, object)
    def _on_known_soort(self, naam: str, code: str | None) -> None:
        self._presenter.choose_known_soort(naam, code)

    @Slot(bool)
    def _on_skip(self, on: bool) -> None:
        self._presenter.skip_doubles(skip=on)

    @Slot()
    def _on_faults(self) -> None:
        self.files.save(self, texts.ASK_FAULTS, texts.FAULTS_FILE, _CSV, self._on_path)

    def _on_path(self, path: Path) -> None:
        self._presenter.save_faults(path)
