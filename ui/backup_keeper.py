"""Makes the backups that nobody has to think of: at the first unlock of a day, and at the end."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gco_desktop.errors import GcoError
from ui.changes import Changes, Subject
from ui.runner import Runner

if TYPE_CHECKING:
    from gco_desktop.bootstrap import Services
    from gco_desktop.services.tweede_map import TweedeMapService

START_MS = 2000  # after unlocking: the first screen comes first, and so does the first save


class BackupKeeper(QObject):
    """Lives as long as the window; a backup under way stops by itself when the kluis closes."""

    def __init__(self, second_folder: Callable[[], Path | None]) -> None:
        """``second_folder`` says where a copy of each backup goes, if anywhere."""
        super().__init__()
        self._second_folder = second_folder
        self._owed: set[Path] = set()
        self._unbrought: TweedeMapService | None = None

    def start(self, services: "Services", runner: Runner, changes: Changes) -> None:
        """Do in a moment what is due today, beside the work; the screens hear when it is done."""
        if services.kluis.folder in self._owed:
            services.reservekopieen.owe()
        # Of the changes: gone with the screens when the kluis is locked before.
        QTimer.singleShot(START_MS, changes, lambda: self._do_daily(services, runner, changes))

    def _do_daily(self, services: "Services", runner: Runner, changes: Changes) -> None:
        second, service = self._second_folder(), services.reservekopieen
        told = runner.scoped(changes)
        told.run_apart(
            lambda: service.daily(second),
            lambda _done: changes.announce(Subject.RESERVEKOPIE),
            # What went wrong is kept by the service, for the screens to tell.
            lambda _error: changes.announce(Subject.RESERVEKOPIE),
        )

    def remember(self, services: "Services") -> None:
        """Keep, at a lock, that something was saved which no backup holds yet."""
        change = self._owed.add if services.reservekopieen.changed else self._owed.discard
        change(services.kluis.folder)

    def finish(self, services: "Services") -> None:
        """Make a backup when something was saved since the last one; for the database thread."""
        self._unbrought = services.reservekopieen.tweede
        with suppress(GcoError):  # nobody is left to tell; the next unlock tries again
            services.reservekopieen.at_exit()

    def bring_out(self) -> None:
        """Bring the second folder what it is still to get, once every thread has stopped.

        Waits no longer than the folder answers.
        """
        second, unbrought = self._second_folder(), self._unbrought
        if second is not None and unbrought is not None:
            with suppress(GcoError):
                unbrought.bring_owed(second)
