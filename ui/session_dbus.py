"""Linux: what the login manager and the screen saver tell on the message buses of the machine.

A bus is a local connection between programs, made by Qt; nothing here can leave the computer.
"""

import os
from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
)

LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
MANAGER = f"{LOGIN}.Manager"
SESSION = f"{LOGIN}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)
_ANY = ""


class BusListener(QObject):
    """Calls ``left`` at sleep, at a locked screen, and when another user takes the screen."""

    def __init__(
        self,
        left: Callable[[], None],
        system: QDBusConnection,
        session: QDBusConnection,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._left = left
        self._system = system
        if system.isConnected():
            self._listen_to_login(system)
        if session.isConnected():
            for name in SCREEN_SAVERS:
                _connect(session, (_ANY, name, "ActiveChanged"), self, "on_flag(bool)")

    @classmethod
    def on_this_computer(cls, left: Callable[[], None], parent: QObject) -> "BusListener":
        """Listen on the buses of this computer; one that is not there stays silent."""
        return cls(left, QDBusConnection.systemBus(), QDBusConnection.sessionBus(), parent)

    @Slot(bool)
    def on_flag(self, on: bool) -> None:
        """Hear that the machine goes to sleep, or that the screen saver is on."""
        if on:
            self._left()

    @Slot()
    def on_lock(self) -> None:
        """Hear that our session is to be locked."""
        self._left()

    @Slot(str, "QVariantMap", "QStringList")
    def on_properties(self, _of: str, changed: dict[str, object], _gone: list[str]) -> None:
        """Hear that our session is locked, or that it is not the one on the screen any more."""
        if changed.get("LockedHint") is True or changed.get("Active") is False:
            self._left()

    def _listen_to_login(self, bus: QDBusConnection) -> None:
        sleep = (LOGIN_PATH, MANAGER, "PrepareForSleep")
        _connect(bus, sleep, self, "on_flag(bool)")
        call = QDBusMessage.createMethodCall(LOGIN, LOGIN_PATH, MANAGER, "GetSession")
        call.setArguments([os.environ.get("XDG_SESSION_ID", "auto")])
        self._watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)
        self._watcher.finished.connect(self._on_session)

    @Slot(QDBusPendingCallWatcher)
    def _on_session(self, watcher: QDBusPendingCallWatcher) -> None:
        reply = watcher.reply()
        if reply.type() is not QDBusMessage.MessageType.ReplyMessage or not reply.arguments():
            return
        path = reply.arguments()[0]
        if not isinstance(path, QDBusObjectPath):
            return
        bus, own = self._system, path.path()
        _connect(bus, (own, SESSION, "Lock"), self, "on_lock()")
        changed = (own, PROPERTIES, "PropertiesChanged")
        _connect(bus, changed, self, "on_properties(QString,QVariantMap,QStringList)")


def _connect(
    bus: QDBusConnection, signal: tuple[str, str, str], receiver: QObject, slot: str
) -> None:
    path, interface, name = signal
    bus.connect(_ANY, path, interface, name, receiver, SLOT(slot))  # type: ignore[call-overload]
