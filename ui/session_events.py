"""Hears from the system that the user left: screen lock, sleep, lid, another user.

A lid that is closed reaches us as sleep or as a screen lock, whatever the system does with it.
Where the system says nothing, the lock after some minutes without a touch is what is left.
"""

import sys

from PySide6.QtCore import QObject, Signal


class SessionEvents(QObject):
    """Emits ``left`` as soon as the system tells that nobody sits at the screen any more."""

    left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listener: object | None = None

    def listen(self) -> None:
        """Begin to listen, in the way of this system; silence when there is none."""
        try:
            self._listener = _listener(self)
        except (ImportError, OSError, AttributeError):
            return  # a system without what we need


def _listener(events: SessionEvents) -> object:
    if sys.platform == "win32":
        from ui.session_windows import WindowsListener

        return WindowsListener(events.left.emit)
    if sys.platform == "darwin":
        from ui.session_macos import MacListener

        return MacListener(events.left.emit)
    from ui.session_dbus import BusListener

    return BusListener.on_this_computer(events.left.emit, events)
