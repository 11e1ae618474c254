"""The way of the screens to the kluis, which is shut at the lock."""

from collections.abc import Callable

from gco_desktop.errors import DatabaseDamagedError, GcoError
from ui.runner import Runner, T


class Gate:
    """A runner that takes nothing on after ``shut``: what a screen asks while it goes is void.

    What was asked before is still done, and before the kluis is closed. Every fault of that work
    comes by here: damage is told to who listens, once.
    """

    def __init__(self, runner: Runner, last_change: Callable[[], int] = int) -> None:
        """``last_change`` numbers what was changed, and answers on the thread of the work."""
        self._runner = runner
        self._last_change = last_change
        self._open = True
        self._change: int | None = None
        self._damaged = False
        self._on_damage: Callable[[], None] = _nothing

    @property
    def change(self) -> int | None:
        """The number of the change that was made last by work whose answer has come."""
        return self._change

    def listen(self, on_damage: Callable[[], None]) -> None:
        """Call ``on_damage`` once the data turn out to be damaged; now, when they did already."""
        self._on_damage = on_damage
        if self._damaged:
            on_damage()

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
        self.pass_on(self._runner, work, on_done, on_error)

    def run_apart(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Start ``work`` that leaves the kluis alone, unless it is being closed."""
        self.pass_apart(self._runner, work, on_done, on_error)

    def scoped(self, owner: object) -> Runner:
        """Return a runner that stays silent once ``owner`` is gone."""
        return _Behind(self, self._runner.scoped(owner))

    def pass_on(
        self,
        runner: Runner,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Let ``runner`` do ``work`` unless it is being closed, and know what that changed."""

        def numbered() -> tuple[T, int | None]:
            before = self._last_change()
            result = work()
            after = self._last_change()
            return result, after if after != before else None

        def answered(found: tuple[T, int | None]) -> None:
            result, change = found
            self._change = change or self._change
            on_done(result)

        if self._open:
            runner.run(numbered, answered, self._heard(on_error))

    def pass_apart(
        self,
        runner: Runner,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Let ``runner`` do ``work`` beside the rest, unless the kluis is being closed."""
        if self._open:
            runner.run_apart(work, on_done, self._heard(on_error))

    def _heard(self, on_error: Callable[[GcoError], None]) -> Callable[[GcoError], None]:
        def call(error: GcoError) -> None:
            if isinstance(error, DatabaseDamagedError) and not self._damaged:
                self._damaged = True
                self._on_damage()
            on_error(error)

        return call


class _Behind:
    def __init__(self, gate: Gate, runner: Runner) -> None:
        self._gate = gate
        self._runner = runner

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        self._gate.pass_on(self._runner, work, on_done, on_error)

    def run_apart(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        self._gate.pass_apart(self._runner, work, on_done, on_error)

    def scoped(self, owner: object) -> Runner:
        return _Behind(self._gate, self._runner.scoped(owner))


def _nothing() -> None:
    """Stand in until somebody listens."""
