"""Carries the progress of a long task from its thread to the window, and back the wish to stop."""

from PySide6.QtCore import QObject, Signal, Slot

from ui.widgets.busy import ProgressRow

_ALL = 100


class ProgressRelay(QObject):
    """Call it with a percentage from any thread; it answers whether to go on."""

    _told = Signal(int)

    def __init__(self, row: ProgressRow) -> None:
        super().__init__(row)
        self._row = row
        self._stopped = False
        self._told.connect(self._show)
        row.cancelled.connect(self.stop)

    def __call__(self, percent: int) -> bool:
        """Show how far the task is, and return whether to go on."""
        if self._stopped:
            return False
        try:
            self._told.emit(percent)
        except RuntimeError:  # the window is gone, and nobody waits for the task any more
            return False
        return True

    @Slot()
    def stop(self) -> None:
        """Ask the task to stop at its next report."""
        self._stopped = True

    @Slot(int)
    def _show(self, percent: int) -> None:
        self._row.set_progress(percent, _ALL)
