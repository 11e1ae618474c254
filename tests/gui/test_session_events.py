"""What the system tells about sleep and a locked screen reaches us as one signal."""

import subprocess
from collections.abc import Iterator
from shutil import which

import pytest
from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusVirtualObject
from pytestqt.qtbot import QtBot

from ui import session_windows as windows
from ui.session_dbus import LOGIN, LOGIN_PATH, MANAGER, PROPERTIES, SESSION, BusListener
from ui.session_events import SessionEvents

OWN = "/org/freedesktop/login1/session/_32"
OTHER = "/org/freedesktop/login1/session/_39"
needs_bus = pytest.mark.skipif(which("dbus-daemon") is None, reason="no dbus-daemon here")


class LoginManager(QDBusVirtualObject):
    """Says which session is ours, as the real one does."""

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(  # noqa: N802 - the name Qt calls
        self, message: QDBusMessage, connection: QDBusConnection
    ) -> bool:
        reply = message.createReply()
        reply.setArguments([QDBusObjectPath(OWN)])
        return connection.send(reply)


class Marker(QObject):
    """Hears what is told last: the bus keeps the order."""

    told = Signal()

    @Slot()
    def hear(self) -> None:
        self.told.emit()


class Bus:
    """A bus of its own, with a login manager on it, and everything that was heard."""

    def __init__(self, address: str, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.heard = 0
        self._ours = ours = QDBusConnection.connectToBus(address, "ours")
        self._system = QDBusConnection.connectToBus(address, "system")
        self._manager = LoginManager()
        option = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert self._system.registerVirtualObject(LOGIN_PATH, self._manager, option)
        assert self._system.registerService(LOGIN)
        self.listener = BusListener(self._left, ours, ours)
        self._marker = Marker()
        ours.connect("", "/marker", "test.Marker", "Told", self._marker, SLOT("hear()"))  # type: ignore[call-overload]
        qtbot.waitSignal(self.listener._watcher.finished).wait()
        assert self._listens()

    def _listens(self) -> bool:
        """Ask the bus anything at all: its answer comes after it has taken every subscription."""
        name = "org.freedesktop.DBus"
        call = QDBusMessage.createMethodCall(name, "/org/freedesktop/DBus", name, "GetId")
        return self._ours.call(call).type() is QDBusMessage.MessageType.ReplyMessage

    def tell(self, path: str, interface: str, name: str, *arguments: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(arguments))
        assert self._system.send(message)

    def has_told(self, path: str, interface: str, name: str, *arguments: object) -> bool:
        """Tell something, and return whether it was heard before what was told after it."""
        self.tell(path, interface, name, *arguments)
        with self._qtbot.waitSignal(self._marker.told):
            self.tell("/marker", "test.Marker", "Told")
        return self.heard > 0

    def _left(self) -> None:
        self.heard += 1


@pytest.fixture
def bus(qtbot: QtBot) -> Iterator[Bus]:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--print-address", "--nofork"],  # noqa: S607
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        yield Bus(daemon.stdout.readline().strip(), qtbot)
    finally:
        for name in ("ours", "system"):
            QDBusConnection.disconnectFromBus(name)
        daemon.kill()
        daemon.wait()
        daemon.stdout.close()


@needs_bus
@pytest.mark.parametrize(
    ("path", "interface", "name", "arguments"),
    [
        (LOGIN_PATH, MANAGER, "PrepareForSleep", (True,)),
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", (True,)),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", (True,)),
        (OWN, SESSION, "Lock", ()),
        (OWN, PROPERTIES, "PropertiesChanged", (SESSION, {"LockedHint": True}, ["x"])),
        (OWN, PROPERTIES, "PropertiesChanged", (SESSION, {"Active": False}, ["x"])),
    ],
)
def test_leaving_the_screen_is_heard(
    bus: Bus, path: str, interface: str, name: str, arguments: tuple[object, ...]
) -> None:
    assert bus.has_told(path, interface, name, *arguments)


@needs_bus
@pytest.mark.parametrize(
    ("path", "interface", "name", "arguments"),
    [
        (LOGIN_PATH, MANAGER, "PrepareForSleep", (False,)),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", (False,)),
        (OTHER, SESSION, "Lock", ()),
        (OWN, PROPERTIES, "PropertiesChanged", (SESSION, {"Active": True}, ["x"])),
        (OTHER, PROPERTIES, "PropertiesChanged", (SESSION, {"Active": False}, ["x"])),
    ],
)
def test_coming_back_and_the_session_of_another_are_no_reason(
    bus: Bus, path: str, interface: str, name: str, arguments: tuple[object, ...]
) -> None:
    assert not bus.has_told(path, interface, name, *arguments)


def test_without_any_bus_nothing_is_heard_and_nothing_fails(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = QDBusConnection.connectToBus("unix:path=/nowhere/bus", "nowhere")
    assert not nowhere.isConnected()
    BusListener(pytest.fail, nowhere, nowhere)
    SessionEvents().listen()


@pytest.mark.parametrize(
    ("message", "what", "left"),
    [
        (windows.WM_WTSSESSION_CHANGE, 0x7, True),  # locked
        (windows.WM_WTSSESSION_CHANGE, 0x8, False),  # unlocked
        (windows.WM_WTSSESSION_CHANGE, 0x2, True),  # another user
        (windows.WM_POWERBROADCAST, windows.PBT_APMSUSPEND, True),
        (windows.WM_POWERBROADCAST, 0x12, False),  # awake again
        (0x0200, 0x7, False),  # a mouse that moves
    ],
)
def test_messages_of_windows_are_told_apart(message: int, what: int, left: bool) -> None:
    assert windows.means_left(message, what) is left
