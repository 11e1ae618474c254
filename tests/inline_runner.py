"""A runner without a thread, for tests that need no event loop."""

from collections.abc import Callable
from typing import Self, TypeVar

from gco_desktop.errors import GcoError

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


class FaultyRunner(InlineRunner):
    """A runner whose work meets ``fault``, as long as there is one."""

    def __init__(self, fault: GcoError | None = None) -> None:
        super().__init__()
        self.fault = fault

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Fail, or run the work at once."""
        if self.fault is None:
            super().run(work, on_done, on_error)
        else:
            on_error(self.fault)
