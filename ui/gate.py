"""The way of the screens to the kluis, which is shut at the lock."""

from collections.abc import Callable

from gco_desktop.errors import GcoError
from ui.runner import Runner, T


class Gate:
    """A runner that takes nothing on after ``shut``: what a screen asks while it goes is void.

    What was asked before is still done, and before the kluis is closed.
    """

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._open = True

    def shut(self) -> None:
        """Take nothing on any more."""
        self._open = False

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Start ``work`` that uses the kluis, unless it is being closed."""
        if self._open:
            self._runner.run(work, on_done, on_error)

    def run_apart(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Start ``work`` that leaves the kluis alone, unless it is being closed."""
        if self._open:
            self._runner.run_apart(work, on_done, on_error)

    def scoped(self, owner: object) -> Runner:
        """Return a runner that stays silent once ``owner`` is gone."""
        return _Behind(self, self._runner.scoped(owner))

    @property
    def is_open(self) -> bool:
        """Whether it takes work on."""
        return self._open


class _Behind(Gate):
    def __init__(self, gate: Gate, runner: Runner) -> None:
        super().__init__(runner)
        self._gate = gate

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        if self._gate.is_open:
            super().run(work, on_done, on_error)

    def run_apart(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        if self._gate.is_open:
            super().run_apart(work, on_done, on_error)

    def scoped(self, owner: object) -> Runner:
        return _Behind(self._gate, self._runner.scoped(owner))
