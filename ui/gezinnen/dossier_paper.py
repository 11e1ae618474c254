"""The paper for the family: looked at first, then written to a file that the user names."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.ids import GezinId
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.bestanden import write_file
from gco_desktop.services.gezinsblad import Gezinsblad
from ui.gezinnen import dossier_texts as texts
from ui.gezinnen.tools import Tools
from ui.widgets.files import FileChooser, FileKind, SystemFileChooser
from ui.widgets.pdf_dialog import PdfDialog
from ui.widgets.shapes import Tone

_PDF = FileKind(label=texts.PAPER_KIND, suffix="pdf")


class PaperDesk(QObject):
    """Shows a PDF from memory, and writes it when that is asked; ``say`` tells what went wrong."""

    def __init__(self, owner: QWidget, tools: Tools, say: Callable[[str, Tone], None]) -> None:
        super().__init__(owner)
        self._owner = owner
        self._tools = tools
        self._say = say
        self._pdf = b""
        self._name = ""
        self.files: FileChooser = SystemFileChooser()
        self.dialog: PdfDialog | None = None

    def show_family(self, gezin_id: GezinId) -> None:
        """Make what the family may have, and show it."""
        service = self._tools.dossier

        def make() -> tuple[Gezinsblad, bytes]:
            blad = service.gezinsblad(gezin_id)
            return blad, service.gezinsblad_pdf(blad) if blad.papier.stukken else b""

        self._tools.runner.run(make, self._on_family, self._fail)

    def show_paper(self, title: str, pdf: bytes, note: str, name: str) -> None:
        """Show a paper; ``name`` is what its file may be called."""
        self._pdf, self._name = pdf, name
        self.dialog = PdfDialog(self._owner.window(), title, pdf, note)
        self.dialog.save_asked.connect(self._on_save)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

    def _on_family(self, made: tuple[Gezinsblad, bytes]) -> None:
        blad, pdf = made
        today = self._tools.today()
        note = texts.paper_note(
            len(blad.papier.stukken), blad.vertrouwelijk, blad.andere_gezinnen, today
        )
        if pdf:
            self.show_paper(texts.PAPER_TITLE, pdf, note, texts.paper_file(today))
        elif blad.vertrouwelijk or blad.andere_gezinnen:
            self._say(note, Tone.INFO)
        else:
            self._say(texts.NOTHING_SHARED, Tone.INFO)

    @Slot()
    def _on_save(self) -> None:
        parent = self.dialog or self._owner
        self.files.save(parent, texts.PAPER_WHERE, self._name, _PDF, self._write)

    def _write(self, path: Path) -> None:
        pdf = self._pdf
        if pdf:
            self._tools.runner.run(lambda: write_file(path, pdf), self._on_written, self._fail)

    def _on_written(self, _nothing: None) -> None:
        if self.dialog is not None:
            self.dialog.show_message(texts.SAVED_READABLE)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog, self._pdf = None, b""

    def _fail(self, error: GcoError) -> None:
        if self.dialog is not None:
            self.dialog.show_message(error_text(error), Tone.BAD)
        else:
            self._say(error_text(error), Tone.BAD)


def day_name(prefix: str, day: date) -> str:
    """Return the name of a file with a day and nobody's name in it."""
    return f"{prefix}-{day.isoformat()}.pdf"
