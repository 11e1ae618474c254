"""The way of the start screens to a kluis: only who still waits for it gets it."""

from collections.abc import Callable
from typing import Any

import shiboken6

from gco_desktop.errors import GcoError
from ui.runner import Runner, T


class Doorman:
    """A runner that turns away what comes too late: a kluis that was opened is closed again.

    Between ``hold`` and ``let_on`` it takes work on without starting it.
    """

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._round = 0
        self._held: list[Callable[[], None]] | None = None

    def turn_away(self) -> None:
        """Let nobody hear of what was asked before; what did not start yet never does."""
        self._round += 1
        if self._held is not None:
            self._held = []

    def hold(self) -> None:
        """Start nothing until ``let_on``."""
        self._held = []

    def let_on(self) -> None:
        """Start what was asked since ``hold``, and go on as usual."""
        held, self._held = self._held or [], None
        for start in held:
            start()

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Start ``work`` that uses the kluis; who is away when it is done hears nothing."""
        self.admit(self._runner.run, None, work, on_done, on_error)

    def run_apart(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Start ``work`` that leaves the kluis alone, under the same rule."""
        self.admit(self._runner.run_apart, None, work, on_done, on_error)

    def scoped(self, owner: object) -> Runner:
        """Return a runner that stays silent once ``owner`` is gone."""
        return _AtTheDoor(self, self._runner, owner)

    def admit(
        self,
        start: Callable[..., None],
        owner: object,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Begin ``work`` with ``start`` for ``owner``, who must be there when it is done."""
        asked = self._round

        def is_late() -> bool:
            gone = owner is not None and not shiboken6.isValid(owner)
            return gone or asked != self._round

        def done(result: T) -> None:
            if is_late():
                self._close(result)
            else:
                on_done(result)

        def failed(error: GcoError) -> None:
            if not is_late():
                on_error(error)

        if self._held is None:
            start(work, done, failed)
        else:
            self._held.append(lambda: start(work, done, failed))

    def _close(self, result: Any) -> None:
        close = getattr(result, "close", None)
        if close is not None:
            self._runner.run(close, _ignore, _ignore)


class _AtTheDoor:
    def __init__(self, doorman: Doorman, runner: Runner, owner: object) -> None:
        self._doorman = doorman
        self._runner = runner
        self._owner = owner

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        self._doorman.admit(self._runner.run, self._owner, work, on_done, on_error)

    def run_apart(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        self._doorman.admit(self._runner.run_apart, self._owner, work, on_done, on_error)

    def scoped(self, owner: object) -> Runner:
        return _AtTheDoor(self._doorman, self._runner, owner)


def _ignore(_result: object) -> None:
    """Nobody waits for it any more."""
