"""Windows: what the system sends to every window when the session or the power changes."""

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QGuiApplication

WM_POWERBROADCAST = 0x0218
WM_WTSSESSION_CHANGE = 0x02B1
PBT_APMSUSPEND = 0x0004
LEFT = frozenset({0x2, 0x4, 0x6, 0x7})  # console or remote disconnected, logged off, locked
NOTIFY_FOR_THIS_SESSION = 0


class Message(ctypes.Structure):
    """The beginning of a MSG, as far as it is read."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("what", ctypes.c_size_t),
    )


class WindowsListener(QAbstractNativeEventFilter):
    """Calls ``left`` at sleep, at a locked screen, and when another user takes the screen."""

    def __init__(self, left: Callable[[], None]) -> None:
        super().__init__()
        self._left = left
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)
        for window in QGuiApplication.topLevelWindows()[:1]:
            _register(int(window.winId()))

    def nativeEventFilter(
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Look at every message, and take none away."""
        found = Message.from_address(int(message))
        if means_left(found.message, found.what):
            self._left()
        return False, 0


def means_left(message: int, what: int) -> bool:
    """Whether a message says that nobody sits at the screen any more."""
    if message == WM_POWERBROADCAST:
        return what == PBT_APMSUSPEND
    return message == WM_WTSSESSION_CHANGE and what in LEFT


def _register(window: int) -> None:
    if sys.platform == "win32":
        library = ctypes.WinDLL("wtsapi32")
        library.WTSRegisterSessionNotification(ctypes.c_void_p(window), NOTIFY_FOR_THIS_SESSION)
