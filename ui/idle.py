"""Locks when nobody has touched the computer for a while, whatever is open."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent

LOOK_EVERY_MS = 5000
SECONDS_PER_MINUTE = 60
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)
Clock = Callable[[], float]


class IdleCount:
    """How long nothing was touched, by two clocks: one that stands still in sleep, one that jumps.

    Whichever says the time has passed is believed; a clock that is set back costs nothing, and
    one that is set forward locks once too often.
    """

    def __init__(self, wall: Clock = time.time, steady: Clock = time.monotonic) -> None:
        self._clocks = (wall, steady)
        self._since = (0.0, 0.0)
        self.touch()

    def touch(self) -> None:
        """Begin to count anew."""
        wall, steady = self._clocks
        self._since = (wall(), steady())

    def has_lasted(self, seconds: float) -> bool:
        """Whether nothing was touched for this long."""
        pairs = zip(self._clocks, self._since, strict=True)
        return any(clock() - since >= seconds for clock, since in pairs)


class IdleLock(QObject):
    """Emits ``expired`` when the user has been away; counts from ``start`` until ``stop``.

    It listens at each window that gets the focus, dialogs and menus included: that is where real
    input comes in. A filter on the application would see every event of every object.
    """

    expired = Signal()

    def __init__(
        self, minutes: int, count: IdleCount | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._count = count or IdleCount()
        self._minutes = minutes
        self._pointer = QPointF()
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_EVERY_MS)
        self.timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus)

    def start(self) -> None:
        """Begin to count: a kluis is open."""
        self._count.touch()
        self.timer.start()
        self._on_focus()

    def stop(self) -> None:
        """Count no more: the kluis is closed."""
        self.timer.stop()

    def set_minutes(self, minutes: int) -> None:
        """Wait this long from now on."""
        self._minutes = minutes

    @Slot()
    def look(self) -> None:
        """Lock when it is time."""
        if self._is_over():
            self.stop()
            self.expired.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count anew after input; what comes too late, as after a sleep, only locks."""
        if event.type() not in _INPUT or not self.timer.isActive() or self._stands_still(event):
            return False
        if self._is_over():
            self.look()
            return True
        self._count.touch()
        return False

    def _is_over(self) -> bool:
        waited = self._count.has_lasted(self._minutes * SECONDS_PER_MINUTE)
        return self.timer.isActive() and waited

    def _stands_still(self, event: QEvent) -> bool:
        """Return whether a window moved below the pointer rather than the pointer itself."""
        if event.type() is not QEvent.Type.MouseMove or not isinstance(event, QMouseEvent):
            return False
        before, self._pointer = self._pointer, event.globalPosition()
        return before == self._pointer

    @Slot()
    def _on_focus(self) -> None:
        # Asked, not taken from the signal: a wrapper of something that is gone may come along.
        window = QGuiApplication.focusWindow()
        if window is not None:
            window.installEventFilter(self)  # once only, says Qt, however often it is asked
