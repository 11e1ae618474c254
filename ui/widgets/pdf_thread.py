"""The one thread that pdfium may be used from, so that a slow document never holds the window."""

from collections.abc import Callable
from contextlib import suppress
from functools import cache, partial
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class PdfThread(QObject):
    """Does one piece of work after another, and answers on the thread of the windows.

    Nothing waits for it, not even the end of the program: a document may keep it busy for ever.
    """

    _answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._asked: SimpleQueue[tuple[Callable[[], Any], Callable[[Any], None]]] = SimpleQueue()
        self._answered.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        Thread(target=self._serve, name="pdf", daemon=True).start()

    def ask(self, work: Callable[[], T], answer: Callable[[T], None]) -> None:
        """Do ``work`` when it is its turn, and call ``answer`` with what came of it."""
        self._asked.put((work, answer))

    def _serve(self) -> None:
        while True:
            work, answer = self._asked.get()
            try:
                call = partial(answer, work())
            except Exception as fault:  # noqa: BLE001 - raised again where the user hears of it
                call = partial(_raise, fault)
            with suppress(RuntimeError):  # the program has ended meanwhile
                self._answered.emit(call)
            del work, answer, call  # nothing of a document stays until the next one comes

    @Slot(object)
    def _tell(self, call: Callable[[], None]) -> None:
        call()


@cache
def pdf_thread() -> PdfThread:
    """Return the thread of this program, started when it is first wanted."""
    return PdfThread()


def _raise(fault: Exception) -> None:
    raise fault
