"""The card that brings hours in, and the list of what was brought in before."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout

from gco_desktop.domain.overzicht import GezinRegel
from gco_desktop.domain.ureninvoer import Ureninvoer
from gco_desktop.error_texts import error_text
from gco_desktop.errors import CancelledError, GcoError
from gco_desktop.services.ureninvoer import Urenbestand
from ui.changes import Subject
from ui.theme import spaced
from ui.uren import invoer_texts as texts
from ui.uren.invoer_dialog import InvoerDialog
from ui.uren.invoer_state import build_history
from ui.uren.tab_page import UrenTools
from ui.widgets.busy import ProgressRow
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card
from ui.widgets.dialogs import ConfirmDialog
from ui.widgets.files import FileChooser, FileKind, SystemFileChooser
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.progress import ProgressRelay
from ui.widgets.shapes import Tone
from ui.widgets.table import TextTable

_FILE = FileKind(label=texts.OPEN_KIND, suffix="csv", more=("xlsx", "txt", "tsv", "xlsm"))
_WIDTHS = {1: 110, 2: 110}
_SHOWN = 6


class InvoerCard(Card):
    """Opens a file in a dialog; an import can be taken back as long as it is in the list."""

    def __init__(self, tools: UrenTools) -> None:
        super().__init__(texts.TITLE)
        self.files: FileChooser = SystemFileChooser()
        self._tools = tools
        self._runner = tools.runner.scoped(self)
        self.dialog: InvoerDialog | None = None
        self.question: ConfirmDialog | None = None
        self.progress: ProgressRow | None = None
        self._found: Sequence[Ureninvoer] = ()
        self.problem = InlineMessage("", Tone.BAD)
        self.choose_button = SecondaryButton(texts.CHOOSE, "file-import")
        self.table = TextTable(texts.EARLIER, texts.HEADERS, (), (1, 2))
        self.table.stretch_column(0, _WIDTHS)
        self.none = Label(texts.NO_EARLIER, "muted")
        self.back_button = SecondaryButton(texts.TAKE_BACK, "arrow-back-up")
        self._progress_place = spaced(QVBoxLayout())
        self._build()

    def load(self) -> None:
        """Show what was brought in before."""
        self._runner.run(self._tools.services.ureninvoer.all, self._show, self._fail)

    def _build(self) -> None:
        self.add(Label(texts.INTRO, "muted", wrap=True), self.problem)
        self.body.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(Label(texts.EARLIER, "strong"), self.none, self.table)
        self.add_layout(self._progress_place)
        self.body.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.choose_button.clicked.connect(self._on_choose)
        self.back_button.clicked.connect(self._on_back)
        for widget in (self.table, self.back_button):
            widget.hide()

    def _show(self, found: Sequence[Ureninvoer]) -> None:
        self._found = found
        self.table.show_rows(build_history(found))
        self.table.fit_height()
        self.none.setVisible(not found)
        for widget in (self.table, self.back_button):
            widget.setVisible(bool(found))

    def _opened(self, found: tuple[Urenbestand, Sequence[GezinRegel]]) -> None:
        self.problem.clear()
        self.choose_button.setEnabled(True)
        service = self._tools.services.ureninvoer
        dialog = InvoerDialog(self.window(), service, self._tools.runner, *found)
        dialog.taken.connect(self._on_taken)
        self.dialog = dialog
        dialog.start()

    def _on_path(self, path: Path) -> None:
        services = self._tools.services
        self.choose_button.setEnabled(False)
        self.problem.show_message(texts.READING, Tone.INFO)

        def with_gezinnen(bestand: Urenbestand) -> None:
            self._runner.run(
                lambda: (bestand, services.gezinnen.regels()), self._opened, self._fail
            )

        self._runner.run_apart(lambda: services.ureninvoer.open(path), with_gezinnen, self._fail)

    def _take_back(self) -> None:
        row = self.table.currentIndex().row()
        if self.progress is not None or not 0 <= row < len(self._found):
            return
        invoer_id = self._found[row].id
        self.progress = ProgressRow(texts.BACK_BUSY)
        self._progress_place.addWidget(self.progress)
        relay = ProgressRelay(self.progress)
        service = self._tools.services.ureninvoer
        self._runner.run(
            lambda: service.take_back(invoer_id, relay), self._on_taken_back, self._fail
        )

    def _on_taken_back(self, regels: int) -> None:
        self._end()
        self._tools.navigator.saved(texts.back(regels))
        self._tools.changes.announce(Subject.UREN)

    def _end(self) -> None:
        self.choose_button.setEnabled(True)
        if self.progress is not None:
            self.progress.hide()
            self.progress.deleteLater()
            self.progress = None

    def _fail(self, error: GcoError) -> None:
        self._end()
        cancelled = isinstance(error, CancelledError)
        text = texts.BACK_CANCELLED if cancelled else error_text(error)
        self.problem.show_message(text, Tone.INFO if cancelled else Tone.BAD)

    @Slot()
    def _on_choose(self) -> None:
        self.files.open(self, texts.ASK_OPEN, _FILE, self._on_path)

    @Slot(str)
    def _on_taken(self, message: str) -> None:
        self._tools.navigator.saved(message)
        self._tools.changes.announce(Subject.UREN)

    @Slot()
    def _on_back(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._found):
            chosen = self._found[row]
            text = texts.ask_back(chosen.regels, chosen.op)
            question = (texts.ASK_BACK, text, texts.BACK_ACTION)
            self.question = ConfirmDialog.ask(self.window(), question, self._take_back)
