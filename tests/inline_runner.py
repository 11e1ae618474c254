"""A runner without a thread, for tests that need no event loop."""

from collections.abc import Callable
from typing import Self, TypeVar

from gco_desktop.errors import DatabaseFaultError, GcoError

T = TypeVar("T")


class InlineRunner:
    """Runs the work at once; ``working`` is true while it does, so a view can tell."""

    def __init__(self) -> None:
        self.working = False

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        self.working = True
        try:
            result = work()
        except GcoError as error:
            self.working = False
            on_error(error)
        else:
            self.working = False
            on_done(result)

    def run_apart(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        self.run(work, on_done, on_error)

    def scoped(self, owner: object) -> Self:
        return self


class Unreadable(InlineRunner):
    """A runner whose work finds that the file cannot be read, as long as ``gone`` says so."""

    gone = True

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Fail, or run the work at once."""
        if self.gone:
            on_error(DatabaseFaultError())
        else:
            super().run(work, on_done, on_error)
