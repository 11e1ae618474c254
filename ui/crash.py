"""What happens when the program itself has a fault."""

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gco_desktop import __version__, logs
from ui.widgets import texts
from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import Paragraph
from ui.widgets.text_fields import TextArea

TITLE = "Er ging iets mis in het programma"
EXPLANATION = (
    "Wat je al bewaard had, is veilig. Doe de laatste stap nog een keer. Gaat het weer mis, sluit"
    " GCO Desktop dan en open het opnieuw. Hieronder staat wat er technisch gebeurde; er staan"
    " geen gegevens van gezinnen in. Je mag het doorsturen aan wie je helpt."
)
REPORT = "Technisch verslag"


class CrashReporter(QObject):
    """Logs every fault of ours by its place, and shows it once at a time."""

    _crashed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._dialog: Dialog | None = None
        self._crashed.connect(self._show)

    def install(self) -> None:
        """Take over what Python does with an error nobody caught."""
        sys.excepthook = self._on_error

    def _on_error(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        logs.failure(error)
        self._crashed.emit(report(error))

    @Slot(str)
    def _show(self, words: str) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            return
        self._dialog = CrashDialog(words)
        self._dialog.open()


class CrashDialog(Dialog):
    """Says what is safe, shows the report, and has one button that does no harm."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, TITLE)
        self.body.addWidget(Paragraph(EXPLANATION))
        area = TextArea()
        area.set_text(words)
        area.setReadOnly(True)
        area.setAccessibleName(REPORT)
        self.body.addWidget(area)
        close = PrimaryButton(texts.CLOSE)
        close.clicked.connect(self.accept)
        self.set_buttons(close)


def report(error: BaseException) -> str:
    """Return the kind of error and where it was, without its words: those may hold data."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([f"GCO Desktop {__version__}", type(error).__name__, *places])
