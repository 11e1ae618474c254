"""One window for each user: a second start brings the first one to the front.

Without the network: the second start leaves an empty file, and the first one takes it away.
"""

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from gco_desktop.errors import GcoError, KluisBusyError
from gco_desktop.kluis.file_lock import FileLock

LOCK = "venster.lock"
REQUEST = "venster.vraag"
PATIENCE_SECONDS = 2.0
LOOK_SECONDS = 0.05
ANY_PROCESS = -1


def take_place(folder: Path) -> FileLock | None:
    """Become the first window; nothing is kept where ``folder`` cannot be written.

    Raises KluisBusyError when there is a first window already.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return FileLock(folder, LOCK)
    except KluisBusyError:
        raise
    except (GcoError, OSError):
        return None


def ask_first(folder: Path, patience: float = PATIENCE_SECONDS) -> bool:
    """Ask the first window to come to the front; return whether it heard that."""
    request = folder / REQUEST
    if sys.platform == "win32":
        # Not tried on Windows: there only who is in front may let another one come there.
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(ANY_PROCESS)
    try:
        os.close(os.open(request, os.O_WRONLY | os.O_CREAT, 0o600))
        end = time.monotonic() + patience
        while request.exists():
            if time.monotonic() > end:
                request.unlink(missing_ok=True)
                return False
            time.sleep(LOOK_SECONDS)
    except OSError:
        return False
    return True


class FirstWindow(QObject):
    """Listens for later starts as long as it lives."""

    asked = Signal()

    def __init__(self, folder: Path, lock: FileLock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = folder / REQUEST
        self._lock = lock
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self.look)
        with suppress(OSError):
            self._request.unlink(missing_ok=True)  # of a start that was cut short

    @Slot()
    def look(self) -> None:
        """Take a request away, and say that it was there."""
        try:
            self._request.unlink()
        except OSError:
            return
        self.asked.emit()

    def release(self) -> None:
        """Let another window be the first."""
        self._lock.release()


def bring_forward(window: QWidget) -> None:
    """Show the window in front of all others, or let it ask for attention where that is all."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    front = QApplication.activeModalWidget() or window
    front.raise_()
    front.activateWindow()
    QApplication.alert(window)
