"""macOS: what the system tells every program when the screen is locked or goes dark.

Sleep is noticed by the clock: it runs on, and the first touch afterwards finds the time passed.
"""

import ctypes
from collections.abc import Callable

FRAMEWORK = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
NAMES = ("com.apple.screenIsLocked", "com.apple.screensaver.didstart")
UTF_8 = 0x08000100
DELIVER_AT_ONCE = 4
_POINTER = ctypes.c_void_p
_CALLBACK = ctypes.CFUNCTYPE(None, _POINTER, _POINTER, _POINTER, _POINTER, _POINTER)


class MacListener:
    """Calls ``left`` when the screen is locked or the screen saver starts."""

    def __init__(self, left: Callable[[], None]) -> None:
        self._left = left
        self._callback = _CALLBACK(self._on_told)  # the system keeps no reference to it
        library = ctypes.CDLL(FRAMEWORK)
        library.CFNotificationCenterGetDistributedCenter.restype = _POINTER
        library.CFStringCreateWithCString.restype = _POINTER
        library.CFStringCreateWithCString.argtypes = [_POINTER, ctypes.c_char_p, ctypes.c_uint32]
        add = library.CFNotificationCenterAddObserver
        add.argtypes = [_POINTER, _POINTER, _CALLBACK, _POINTER, _POINTER, ctypes.c_long]
        center = library.CFNotificationCenterGetDistributedCenter()
        for name in NAMES:
            words = library.CFStringCreateWithCString(None, name.encode(), UTF_8)
            add(center, None, self._callback, words, None, DELIVER_AT_ONCE)

    def _on_told(self, *_what: object) -> None:
        self._left()
