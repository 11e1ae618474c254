"""Asking the user for a file or a folder; the question never stops the program."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.widgets import texts

OnChosen = Callable[[Path], None]
_FILE_ENDS = frozenset(  # what people type as the end of a file; "uren 1.5" has none
    (
        "csv", "doc", "docx", "gcobackup", "html", "ics", "jpeg", "jpg", "json", "ods", "odt",
        "pdf", "png", "tsv", "txt", "xls", "xlsm", "xlsx", "zip",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKind:
    """A kind of file: what people call it, and how its name ends, without the dot.

    ``more`` are other ends that are as good.
    """

    label: str
    suffix: str
    more: tuple[str, ...] = ()

    @property
    def filter(self) -> str:
        """How Qt writes this kind."""
        patterns = " ".join(f"*.{suffix}" for suffix in (self.suffix, *self.more))
        return f"{self.label} ({patterns})"


def named(path: Path, kind: FileKind) -> Path:
    """Return where a file of this kind goes when the user typed ``path``.

    Its name ends as the kind does, also when another end was typed. A name that nobody typed, and
    so nobody agreed to overwrite, is never that of a file that exists.
    """
    name, typed = path.name, path.suffix.removeprefix(".").lower()
    if typed in {kind.suffix, *kind.more} or name.lower().endswith(f".{kind.suffix}"):
        return path
    stem = path.stem if typed in _FILE_ENDS else name
    found = path.with_name(f"{stem}.{kind.suffix}")
    number = 2
    while found.exists():
        found = path.with_name(f"{stem} ({number}).{kind.suffix}")
        number += 1
    return found


class FileChooser(Protocol):
    """Asks; ``on_chosen`` hears the answer, and nothing is heard when the user cancels."""

    def save(
        self, parent: QWidget, title: str, suggested: str, kind: FileKind, on_chosen: OnChosen
    ) -> None:
        """Ask where to write a file; an existing one is confirmed by the dialog itself."""
        ...

    def open(self, parent: QWidget, title: str, kind: FileKind, on_chosen: OnChosen) -> None:
        """Ask for a file that exists."""
        ...

    def folder(self, parent: QWidget, title: str, on_chosen: OnChosen) -> None:
        """Ask for a folder."""
        ...


class SystemFileChooser:
    """Asks with the dialogs of the system."""

    def save(
        self, parent: QWidget, title: str, suggested: str, kind: FileKind, on_chosen: OnChosen
    ) -> None:
        """Ask where to write a file."""
        dialog = _Question(parent, title, lambda path: on_chosen(named(path, kind)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(kind.filter)
        dialog.setDefaultSuffix(kind.suffix)
        dialog.selectFile(suggested)
        dialog.open()

    def open(self, parent: QWidget, title: str, kind: FileKind, on_chosen: OnChosen) -> None:
        """Ask for a file that exists."""
        dialog = _Question(parent, title, on_chosen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(kind.filter)
        dialog.open()

    def folder(self, parent: QWidget, title: str, on_chosen: OnChosen) -> None:
        """Ask for a folder."""
        dialog = _Question(parent, title, on_chosen)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()


def ask_files(
    parent: QWidget, title: str, kind: FileKind, on_chosen: Callable[[list[Path]], None]
) -> None:
    """Ask for one or more files that exist."""
    dialog = _SeveralFiles(parent, title, on_chosen)
    dialog.setNameFilter(kind.filter)
    dialog.open()


def _first_folder() -> Path:
    """Return where papers belong; never the folder the program was started from."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place))
    return documents if documents.is_dir() else Path.home()


class _Dialog(QFileDialog):
    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent.window(), title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setDirectory(str(_first_folder()))
        # Qt's own Dutch lacks these two
        self.setLabelText(QFileDialog.DialogLabel.LookIn, texts.LOOK_IN)
        self.setLabelText(QFileDialog.DialogLabel.FileType, texts.FILE_TYPE)


class _SeveralFiles(_Dialog):
    def __init__(
        self, parent: QWidget, title: str, on_chosen: Callable[[list[Path]], None]
    ) -> None:
        super().__init__(parent, title)
        self.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._on_chosen = on_chosen
        self.filesSelected.connect(self._on_selected)

    @Slot(list)
    def _on_selected(self, names: list[str]) -> None:
        self._on_chosen([Path(name) for name in names])


class _Question(_Dialog):
    def __init__(self, parent: QWidget, title: str, on_chosen: OnChosen) -> None:
        super().__init__(parent, title)
        self._on_chosen = on_chosen
        self.fileSelected.connect(self._on_selected)

    @Slot(str)
    def _on_selected(self, name: str) -> None:
        self._on_chosen(Path(name))
