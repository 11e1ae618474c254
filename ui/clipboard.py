"""What was copied here does not stay behind: the clipboard is emptied when it is ours."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QClipboard

CODE_SECONDS = 30
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
_CODE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){2,}\b")


class ClipboardGuard(QObject):
    """Empties the clipboard at the lock, and a recovery code in it after half a minute.

    What another program put there is never touched, and never read.
    """

    def __init__(
        self,
        clipboard: QClipboard,
        parent: QObject | None = None,
        owns: Callable[[QClipboard.Mode], bool] | None = None,
    ) -> None:
        """``owns`` says whether what is on the clipboard was put there here."""
        super().__init__(parent)
        self._clipboard = clipboard
        self.owns = owns or self._asks_system
        self._busy = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(CODE_SECONDS * 1000)
        self.timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._on_changed)

    @Slot()
    def clear(self) -> None:
        """Take away what was copied here."""
        self.timer.stop()
        with self._quietly():
            for mode in _MODES:
                if self.owns(mode):
                    self._clipboard.clear(mode)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        self._busy = True
        try:
            yield
        finally:
            self._busy = False

    def _asks_system(self, mode: QClipboard.Mode) -> bool:
        if mode is QClipboard.Mode.Selection:
            return self._clipboard.supportsSelection() and self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard()

    @Slot()
    def _on_changed(self) -> None:
        if self._busy:
            return
        self.timer.stop()
        if self.owns(QClipboard.Mode.Clipboard) and _CODE.search(self._clipboard.text()):
            self.timer.start()
