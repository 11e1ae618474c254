"""Asks where a file should go; a test puts an answer in its place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.plan import texts

FileChoice = Callable[[QWidget, str, Callable[[Path], None]], None]


def choose_pdf(parent: QWidget, name: str, on_chosen: Callable[[Path], None]) -> None:
    """Ask where the pdf should go; ``on_chosen`` hears the answer, if there is one."""
    dialog = QFileDialog(parent.window(), texts.PDF_TITLE, "", texts.PDF_FILTER)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: on_chosen(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
