"""Reservekopie: one button that makes a copy, and how to put one back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.services.kluis import KluisService
from ui.instellingen import texts
from ui.instellingen.reservekopie_presenter import ReservekopiePresenter
from ui.runner import Runner
from ui.theme import spaced
from ui.widgets.busy import ProgressRow
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card, Fact
from ui.widgets.files import FileChooser, FileKind
from ui.widgets.labels import Label, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.progress import ProgressRelay
from ui.widgets.shapes import Tone

_KIND = FileKind(label=texts.COPY_KIND, suffix="gcobackup")


class ReservekopiePanel(QWidget):
    """Makes a verified copy where the user says."""

    def __init__(
        self,
        kluis: KluisService,
        runner: Runner,
        announce: Callable[[], None],
        files: FileChooser,
    ) -> None:
        super().__init__()
        self._kluis = kluis
        self._files = files
        self._presenter = ReservekopiePresenter(self, kluis, runner.scoped(self), announce)
        self.last = Label("", "strong", wrap=True)
        self.message = InlineMessage()
        self.progress = ProgressRow(texts.COPYING)
        self.progress.hide()
        self.make_button = PrimaryButton(texts.MAKE_COPY, "device-floppy")
        self.make_button.clicked.connect(self._on_make)
        make = Card(texts.BACKUP[0])
        make.add(self.last, Paragraph(texts.COPY_TEXT), self.message, self.progress)
        make.body.addWidget(self.make_button, 0, Qt.AlignmentFlag.AlignLeft)
        back = Card(texts.PUT_BACK)
        back.add(Paragraph(texts.PUT_BACK_TEXT), Fact(texts.PLACE, str(kluis.folder)))
        column = spaced(QVBoxLayout(self), spacing=16)
        column.addWidget(make)
        column.addWidget(back)

    def load(self) -> None:
        """Show when the last backup was made."""
        self._presenter.load()

    def show_last(self, text: str) -> None:
        """Say when the last backup was made."""
        self.last.setText(text)

    def start_progress(self) -> ProgressRelay:
        """Show how far it is, and return who hears it."""
        self.message.clear()
        self.progress.set_progress(0, 0)
        self.progress.show()
        self.make_button.setEnabled(False)
        return ProgressRelay(self.progress)

    def stop_progress(self) -> None:
        """Show the button again."""
        self.progress.hide()
        self.make_button.setEnabled(True)

    def show_made(self, text: str) -> None:
        """Say what was copied."""
        self.message.show_message(text, Tone.OK)

    def show_problem(self, text: str) -> None:
        """Say what went wrong."""
        self.message.show_message(text, Tone.BAD)

    @Slot()
    def _on_make(self) -> None:
        name = self._kluis.suggested_backup_name()
        self._files.save(self, texts.COPY_WHERE, name, _KIND, self._on_path)

    def _on_path(self, path: Path) -> None:
        self._presenter.make(path)
