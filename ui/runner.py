"""How a presenter gets work done without freezing the window."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from gco_desktop.errors import GcoError

T = TypeVar("T")


class Runner(Protocol):
    """Runs work elsewhere and reports back on the window's own thread.

    A bug in the work ends in the crash dialog, and in ``on_error`` as a ``ProgramFaultError``.
    """

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Start ``work`` that uses the kluis; report its result or its ``GcoError``."""
        ...

    def run_apart(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Start ``work`` that leaves the kluis alone (Argon2, a PDF), beside the rest."""
        ...

    def scoped(self, owner: object) -> "Runner":
        """Return a runner that stays silent once ``owner`` is gone."""
        ...
