"""Taking back what was just done: the button on the message, and the key for the last change."""

from functools import partial

from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.herstel import HerstelService
from ui import workplace_texts as texts
from ui.changes import Changes, Subject
from ui.gate import Gate
from ui.widgets.toast import Toast


class Undoing:
    """Undoes on one open kluis, and says in the toast what came of it."""

    def __init__(self, herstel: HerstelService, gate: Gate, toast: Toast, changes: Changes) -> None:
        self._herstel = herstel
        self._gate = gate
        self._runner = gate.scoped(toast)
        self._toast = toast
        self._changes = changes

    def offer(self, message: str) -> None:
        """Say that something was done, with a button that takes back that and nothing else."""
        change = self._gate.change
        self._toast.show_message(message, None if change is None else partial(self.undo, change))

    def undo(self, change: int | None = None) -> None:
        """Take back the last change; with its number only when no other one came after it."""
        self._runner.run(lambda: self._herstel.undo(change), self._on_undone, self._on_failed)

    def _on_undone(self, _count: int) -> None:
        self._toast.show_message(texts.UNDONE)
        self._changes.announce(*Subject)

    def _on_failed(self, error: GcoError) -> None:
        self._toast.show_message(error_text(error))
