"""Use cases on the index of texts: it is in step, or made anew beside the rest of the work."""

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from gco_desktop import logs
from gco_desktop.errors import CancelledError
from gco_desktop.kluis.database import STEPS_BETWEEN_REPORTS
from gco_desktop.kluis.unlock import OpenKluis
from gco_desktop.storage import zoekindex

T = TypeVar("T")


class ZoekindexService:
    """Looks after the index on a connection of its own; hears it when the kluis closes."""

    def __init__(self, kluis: OpenKluis) -> None:
        self._kluis = kluis
        self._working = threading.Lock()
        self._stopped = threading.Event()

    @property
    def was_clean(self) -> bool:
        """Whether the program was left tidily the last time."""
        return self._kluis.was_clean

    def tend(self, *, thorough: bool = False) -> bool:
        """Make the index anew when it is out of step; return whether that was needed.

        ``thorough`` compares every word. Raises CancelledError when the kluis closes, and
        DatabaseDamagedError when it is not the index alone that is damaged.
        """
        if self._kluis.view_only:
            return False
        return self._work(lambda connection: self._tend(connection, thorough=thorough))

    def vocabulary(self) -> list[tuple[str, int]]:
        """Return every word in the texts, and in how many pieces it stands."""
        return self._work(zoekindex.vocabulary)

    def close(self) -> None:
        """Ask what runs to stop, and wait for it; nothing starts afterwards."""
        self._stopped.set()
        with self._working:
            return

    def _tend(self, connection: Any, *, thorough: bool) -> bool:
        if zoekindex.in_step(connection, thorough=thorough):
            return False
        zoekindex.rebuild(connection)
        logs.event(logs.Event.INDEXED)
        return True

    def _work(self, work: Callable[[Any], T]) -> T:
        with self._working:
            if self._stopped.is_set():
                raise CancelledError
            with self._kluis.file.connected() as connection:
                connection.set_progress_handler(self._stopped.is_set, STEPS_BETWEEN_REPORTS)
                return work(connection)
