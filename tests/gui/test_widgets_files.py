"""The question where to write a file."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import dressed
from ui.widgets.files import FileKind, SystemFileChooser


def test_what_is_written_ends_as_the_kind_that_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(dressed(window))
    chosen: list[Path] = []
    kind = FileKind(label="Spreadsheet", suffix="xlsx")
    SystemFileChooser().save(window, "Waar?", "u.xlsx", kind, chosen.append)
    [dialog] = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "u.pdf"))
    assert chosen == [tmp_path / "u.xlsx"]
    dialog.close()
