"""Clears away what Python finds unused, on the thread of the window alone."""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from ui.one_of_a_kind import only

EVERY_MS = 1000


class GarbageKeeper(QObject):
    """Looks after the memory at rest, once in a while.

    Python itself does so on any thread and in the middle of anything, and a widget that is
    destroyed on the thread of the database takes the program with it.
    """

    def __init__(self, app: QObject) -> None:
        super().__init__(app)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(EVERY_MS)

    @Slot()
    def _on_time(self) -> None:
        collect_due()


def keep_garbage_here() -> None:
    """Let only the thread of the window clear the memory; a second time changes nothing."""
    app = QCoreApplication.instance()
    if app is not None:
        only(app, GarbageKeeper)


def collect_due() -> None:
    """Clear the oldest generation of objects that Python would clear by now, and the younger."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
