"""Work in a folder that may never answer: on a thread of its own, waited for with patience."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar

from gco_desktop.errors import CancelledError, FileUnreadableError
from gco_desktop.kluis.progress import Report

PATIENCE_SECONDS = 10.0  # without any sign: a disk that slept has woken by then
TICK_SECONDS = 0.05

T = TypeVar("T")


def visit(
    folder: Path,
    work: Callable[[Report], T],
    goes_on: Report | None = None,
    patience: float | None = None,
) -> T:
    """Return what ``work`` returns; each report of it is a sign that ``folder`` answers.

    ``goes_on`` is asked all the while, on the thread of the caller. Raises what ``work`` raises,
    CancelledError when asked to stop, and a silent FileUnreadableError without a sign for
    ``patience`` seconds: at once when an earlier visit to the same folder still hangs there. Then
    ``work`` hears that it must stop, should it ever go on.
    """
    most = PATIENCE_SECONDS if patience is None else patience
    mine = _Visit(folder, work)
    try:
        while (earlier := _enter(mine)) is not mine:
            earlier.await_end(goes_on, most)
        mine.await_end(goes_on, most)
    finally:
        mine.leave()
    return mine.result()


class _Visit(Generic[T]):
    """One piece of work; its thread keeps no program from ending."""

    def __init__(self, folder: Path, work: Callable[[Report], T]) -> None:
        self.folder = folder
        self._work = work
        self._left = False
        self._percent = 0
        self._last_sign = time.monotonic()
        self._over = threading.Event()
        self._found: list[T] = []
        self._fault: BaseException | None = None

    def start(self) -> None:
        """Begin."""
        self._last_sign = time.monotonic()
        threading.Thread(target=self._run, name="visit", daemon=True).start()

    def await_end(self, goes_on: Report | None, patience: float) -> None:
        """Return once it ended; raises as ``visit`` does."""
        while not self._over.wait(TICK_SECONDS):
            if goes_on is not None and not goes_on(self._percent):
                raise CancelledError
            if time.monotonic() - self._last_sign > patience:
                raise FileUnreadableError(silent=True)

    def leave(self) -> None:
        """Let it stop at its next report: nobody waits for it any more."""
        self._left = True

    def result(self) -> T:
        """Return or raise what came of it."""
        if self._fault is not None:
            raise self._fault
        return self._found[0]

    def _run(self) -> None:
        try:
            self._found.append(self._work(self._report))
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            self._fault = error
        finally:
            _exit(self)
            self._over.set()

    def _report(self, percent: int) -> bool:
        self._last_sign = time.monotonic()
        self._percent = percent
        return not self._left


# Of the whole program: a thread that hangs outlives the kluis it was started for.
_guard = threading.Lock()
_under_way: dict[Path, _Visit[Any]] = {}


def _enter(mine: _Visit[Any]) -> _Visit[Any]:
    """Start a visit and return it, or return the one that is still in its folder."""
    with _guard:
        inside = _under_way.setdefault(mine.folder, mine)
        if inside is mine:
            try:
                mine.start()
            except BaseException:
                del _under_way[mine.folder]
                raise
        return inside


def _exit(mine: _Visit[Any]) -> None:
    with _guard:
        del _under_way[mine.folder]
