"""What a screen may ask for that needs the kluis closed first."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal


class Departures(QObject):
    """Passes each wish on to the application, which locks the kluis before anything else."""

    lock_asked = Signal()
    renew_asked = Signal()
    mend_asked = Signal()
    put_back_asked = Signal(object)
    undo_restore_asked = Signal(str, int)

    def lock(self) -> None:
        """Lock the kluis now."""
        self.lock_asked.emit()

    def renew_code(self) -> None:
        """Lock the kluis, and go on with another recovery code for it."""
        self.renew_asked.emit()

    def mend(self) -> None:
        """Lock the kluis, and go on with saving what is left of it."""
        self.mend_asked.emit()

    def put_back(self, path: Path) -> None:
        """Lock the kluis, and go on with putting this backup back."""
        self.put_back_asked.emit(path)

    def undo_restore(self, database: str, backup: int) -> None:
        """Lock the kluis, and put back what a restore replaced; ``backup`` holds what is there."""
        self.undo_restore_asked.emit(database, backup)
