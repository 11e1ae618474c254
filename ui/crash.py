"""What happens when the program itself has a fault."""

import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gco_desktop import __version__

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


class CrashReporter(QObject):
    """Logs every fault of ours by its place, and shows it once at a time."""

    _crashed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._dialog: QDialog | None = None
        self._crashed.connect(self._show)

    def install(self) -> None:
        """Take over what Python does with an error nobody caught: it prints the words of it."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        sys.unraisablehook = _on_unraisable

    def _on_error(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        from gco_desktop import logs  # not needed until then

        logs.failure(error)
        self._crashed.emit(report(error))

    def _on_thread_error(self, fault: threading.ExceptHookArgs) -> None:
        if fault.exc_value is not None and fault.exc_type is not SystemExit:
            self._on_error(fault.exc_type, fault.exc_value, fault.exc_traceback)

    @Slot(str)
    def _show(self, words: str) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            return
        from ui.crash_dialog import CrashDialog

        self._dialog = CrashDialog(words)
        self._dialog.open()


def _on_unraisable(fault: "sys.UnraisableHookArgs") -> None:
    """Log it; there is nothing that the user could do again."""
    if fault.exc_value is not None:
        from gco_desktop import logs

        logs.failure(fault.exc_value)


def report(error: BaseException) -> str:
    """Return the kind of error and where it was, without its words: those may hold data."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([f"GCO Desktop {__version__}", type(error).__name__, *places])
