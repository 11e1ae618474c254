"""The one database thread, and a second one for work that leaves the database alone."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from gco_desktop.errors import GcoError, ProgramFaultError
from ui.garbage import keep_garbage_here
from ui.runner import Runner

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

T = TypeVar("T")


class BackgroundRunner(QObject):
    """Runs database work one by one on a single thread, so two transactions never meet."""

    idle = Signal()
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        keep_garbage_here()
        self._pending = 0
        self._executors: dict[str, Executor] = {}
        # Queued: the report runs on the thread of the windows, whoever emits.
        self._finished.connect(self._report, Qt.ConnectionType.QueuedConnection)

    @property
    def pending(self) -> int:
        """The number of tasks that have not reported yet; ``idle`` fires when it gets to zero."""
        return self._pending

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Start ``work`` that uses the kluis; report its result or its ``GcoError``."""
        self._start("database", work, on_done, on_error)

    def run_apart(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Start ``work`` that leaves the kluis alone (Argon2, a PDF), beside the rest."""
        self._start("apart", work, on_done, on_error)

    def scoped(self, owner: object) -> Runner:
        """Return a runner that stays silent once ``owner`` is gone."""
        return _ScopedRunner(self, owner)

    def finish(self) -> None:
        """Wait until what was started is done and its answers were heard."""
        while self._pending:
            for executor in list(self._executors.values()):
                executor.submit(bool).result()
            QCoreApplication.sendPostedEvents(self)

    def close(self) -> None:
        """Finish what was started and stop."""
        for executor in self._executors.values():
            executor.shutdown(wait=True)

    def _executor(self, thread: str) -> "Executor":
        from concurrent.futures import ThreadPoolExecutor  # slow to import: after the first paint

        if thread not in self._executors:
            self._executors[thread] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=thread)
        return self._executors[thread]

    def _start(
        self,
        thread: str,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        def report(future: "Future[T]") -> None:
            error = future.exception()
            if error is None:
                on_done(future.result())
            elif isinstance(error, GcoError):
                on_error(error)
            else:
                try:
                    on_error(ProgramFaultError())  # else who asked would wait for ever
                finally:
                    future.result()  # raises the bug again, for the crash dialog

        future = self._executor(thread).submit(work)
        self._pending += 1
        future.add_done_callback(lambda done: self._finished.emit(lambda: report(done)))

    @Slot(object)
    def _report(self, call: Callable[[], None]) -> None:
        try:
            call()
        finally:
            self._pending -= 1
            if self._pending == 0:
                self.idle.emit()


class _ScopedRunner:
    def __init__(self, runner: Runner, owner: object) -> None:
        self._runner = runner
        self._owner = owner

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        self._runner.run(work, self._while_alive(on_done), self._while_alive(on_error))

    def run_apart(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        self._runner.run_apart(work, self._while_alive(on_done), self._while_alive(on_error))

    def scoped(self, owner: object) -> Runner:
        return _ScopedRunner(self, owner)

    def _while_alive(self, callback: Callable[[T], None]) -> Callable[[T], None]:
        def call(result: T) -> None:
            if shiboken6.isValid(self._owner):
                callback(result)

        return call
