"""Asks where a file should go; a test puts an answer in its place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.plan import texts
from ui.widgets.files import FileKind, SystemFileChooser

FileChoice = Callable[[QWidget, str, Callable[[Path], None]], None]


def choose_pdf(parent: QWidget, name: str, on_chosen: Callable[[Path], None]) -> None:
    """Ask where the pdf should go; ``on_chosen`` hears the answer, if there is one."""
    kind = FileKind(label=texts.PDF_KIND, suffix="pdf")
    SystemFileChooser().save(parent, texts.PDF_TITLE, name, kind, on_chosen)
