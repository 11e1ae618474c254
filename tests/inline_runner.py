"""A runner without a thread, for tests that need no event loop."""

from collections.abc import Callable
from functools import partial
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


class HeldRunner(FaultyRunner):
    """Works, and answers, only when it is told to, as long as it ``holds``."""

    def __init__(self, *, holds: bool = False) -> None:
        super().__init__()
        self.holds = holds
        self.waiting: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Keep the work until it is answered; do it at once when nothing is held."""
        answer = partial(super().run, work, on_done, on_error)
        if self.holds:
            self.waiting.append(answer)
        else:
            answer()

    def answer(self, place: int = 0) -> None:
        """Give one of the answers that are waited for; what that asks in turn waits as well."""
        self.waiting.pop(place)()

    def answer_all(self) -> None:
        """Give every answer."""
        while self.waiting:
            self.answer()

    def let_go(self) -> None:
        """Give every answer, and hold nothing from now on."""
        self.holds = False
        self.answer_all()
