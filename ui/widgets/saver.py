"""Keeps what a form holds, once at a time; no Qt, so a presenter may use it."""

from collections.abc import Callable
from typing import Protocol

from gco_desktop.errors import BsnVermoedError, GcoError
from ui.runner import Runner, T


class AsksReason(Protocol):
    """A view that can ask why nine digits are no BSN."""

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask, and report the reason; nothing when the user goes back to the text."""
        ...


class Saver:
    """Runs one save at a time; asks for a reason when the text may hold a BSN."""

    def __init__(self, runner: Runner, view: AsksReason) -> None:
        self._runner = runner
        self._view = view
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether a save is under way."""
        return self._busy

    def save(
        self,
        work: Callable[[str | None], T],
        on_saved: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Start ``work`` with the reason given, if any; a second call meanwhile does nothing."""
        if not self._busy:
            self._attempt(None, work, on_saved, on_error)

    def _attempt(
        self,
        reden: str | None,
        work: Callable[[str | None], T],
        on_saved: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        def saved(result: T) -> None:
            self._busy = False
            on_saved(result)

        def failed(error: GcoError) -> None:
            self._busy = False
            if isinstance(error, BsnVermoedError):
                self._view.ask_reason(lambda given: self._attempt(given, work, on_saved, on_error))
            else:
                on_error(error)

        self._busy = True
        self._runner.run(lambda: work(reden), saved, failed)
