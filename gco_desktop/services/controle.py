"""Use cases about damage: whether the open kluis is whole."""

import threading
from collections.abc import Callable

from gco_desktop import logs
from gco_desktop.errors import CancelledError
from gco_desktop.kluis.check import Findings as Findings  # what a screen shows of a check
from gco_desktop.kluis.check import examine
from gco_desktop.kluis.mended import Mending as Mending  # what a screen shows of one
from gco_desktop.kluis.mended import last_mending
from gco_desktop.kluis.progress import Progress, Report
from gco_desktop.kluis.unlock import OpenKluis


class ControleService:
    """Checks the kluis beside the rest of the work; hears it when the kluis closes."""

    def __init__(self, kluis: OpenKluis, tend: Callable[..., object]) -> None:
        self._kluis = kluis
        self._tend = tend
        self._working = threading.Lock()
        self._stopped = threading.Event()
        if not kluis.was_clean:
            logs.event(logs.Event.UNCLEAN)

    @property
    def was_clean(self) -> bool:
        """Whether the program was left tidily the last time."""
        return self._kluis.was_clean

    @property
    def work_may_be_missing(self) -> bool:
        """Whether the file with the latest work is gone since the program stopped untidily."""
        return self._kluis.journal_missing

    def last_mending(self) -> Mending | None:
        """Return what the last mending saved and lost, or nothing when there was none."""
        return last_mending(self._kluis.folder)

    def quick(self) -> Findings:
        """Check every page and the main structure; raises CancelledError when the kluis closes."""
        return self._check(None, quick=True)

    def full(self, progress: Report | None = None) -> Findings:
        """Check every page, all of the structure and the references.

        What finds words back is compared with the texts, and made anew when it is out of step.
        """
        found = self._check(progress, quick=False)
        if found.ok:
            self._tend(thorough=True)
        return found

    def close(self) -> None:
        """Ask a check that runs to stop, and wait for it; none starts afterwards."""
        self._stopped.set()
        with self._working:
            return

    def _check(self, progress: Report | None, *, quick: bool) -> Findings:
        def report(percent: int) -> bool:
            return not self._stopped.is_set() and (progress is None or progress(percent))

        with self._working:
            if self._stopped.is_set():
                raise CancelledError
            steps = Progress(report)
            found = examine(self._kluis.file, steps, quick=quick)
            steps.at(100, 100)
        logs.event(logs.Event.CHECKED if found.ok else logs.Event.DAMAGED)
        return found
