"""The drafts of one open kluis: read once, kept while typing, offered after unlocking."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6.QtCore import QObject, Signal

from ui.drafts import Draft, DraftKey, Entry, Pending
from ui.runner import Runner

if TYPE_CHECKING:
    from gco_desktop.services.herstel import HerstelService


class Teller(Protocol):
    """Says for a moment that something was thrown away, with a way back."""

    def __call__(self, undo: Callable[[], None]) -> None:
        """Say it."""
        ...


class DraftKeeper(QObject):
    """Knows every draft of the kluis; ``changed`` when other ones wait for the user."""

    changed = Signal()

    def __init__(
        self,
        herstel: "HerstelService",
        runner: Runner,
        tell_thrown_away: Teller,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._herstel = herstel
        self._runner = runner.scoped(self)
        self._tell = tell_thrown_away
        self._texts: dict[DraftKey, str] = {}
        self._waiting: list[DraftKey] = []
        self._watched: list[tuple[object, Pending]] = []
        self._late: list[tuple[object, Callable[[], None]]] | None = []

    def load(self) -> None:
        """Read what waits in the kluis."""
        self._runner.run(self._herstel.drafts, self._on_read, _ignore)

    def reload(self, _result: object) -> None:
        """Read again, because more was put in the kluis."""
        self.load()

    @property
    def waiting(self) -> list[Draft]:
        """The drafts of before that no form has shown yet, newest first."""
        return [Draft.from_json(key, self._texts[key]) for key in self._waiting]

    @property
    def every(self) -> list[Draft]:
        """Every draft there is, newest first."""
        return [Draft.from_json(key, text) for key, text in reversed(self._texts.items())]

    def find(self, key: DraftKey) -> Draft | None:
        """Return the draft of a form that opens, or nothing; it does not wait any more."""
        self._no_longer_waits(key)
        text = self._texts.get(key)
        return None if text is None else Draft.from_json(key, text)

    def keep(self, draft: Draft) -> None:
        """Keep a draft in the kluis, over an older one of the same form."""
        self._keep(draft.key, draft.to_json())

    def drop(self, key: DraftKey) -> None:
        """Forget a draft: the form was saved, or says again what it said before."""
        if self._texts.pop(key, None) is None:
            return
        self._no_longer_waits(key)
        self._runner.run(lambda: self._herstel.drop_draft(str(key)), _ignore, _ignore)

    def throw_away(self, draft: Draft) -> None:
        """Forget a draft because the user wants that, with a way back."""
        text = draft.to_json() if draft.fields else self._texts.get(draft.key, "")
        self.drop(draft.key)
        self._tell(lambda: self._put_back(draft.key, text))

    def watch(self, owner: object, pending: Pending) -> None:
        """Ask ``pending`` what is typed but not saved, as long as ``owner`` is there."""
        self._watched = [pair for pair in self._watched if shiboken6.isValid(pair[0])]
        self._watched.append((owner, pending))

    def when_read(self, owner: object, act: Callable[[], None]) -> None:
        """Call ``act`` once what the kluis holds is known; at once when it is already."""
        if self._late is None:
            act()
        else:
            self._late.append((owner, act))

    def collect(self) -> list[Entry]:
        """Return what every form holds that is not saved; a fault in one costs no other form."""
        found: list[Entry] = []
        for owner, pending in self._watched:
            if not shiboken6.isValid(owner):
                continue
            try:
                found += pending()
            except Exception as error:  # noqa: BLE001 - a lock never stops at a faulty form
                from gco_desktop import logs

                logs.failure(error)
        return found

    def _on_read(self, entries: list[Entry]) -> None:
        for name, text in reversed(entries):
            key = DraftKey.parse(name)
            if key is not None and key not in self._texts:
                self._texts[key] = text
                self._waiting.insert(0, key)
        late, self._late = self._late or [], None
        for owner, act in late:
            if shiboken6.isValid(owner):
                act()
        self.changed.emit()

    def _keep(self, key: DraftKey, text: str) -> None:
        self._texts.pop(key, None)  # so that the newest comes last
        self._texts[key] = text
        self._runner.run(lambda: self._herstel.keep_draft(str(key), text), _ignore, _ignore)

    def _put_back(self, key: DraftKey, text: str) -> None:
        self._keep(key, text)
        if key not in self._waiting:
            self._waiting.insert(0, key)
        self.changed.emit()

    def _no_longer_waits(self, key: DraftKey) -> None:
        if key in self._waiting:
            self._waiting.remove(key)
            self.changed.emit()


def _ignore(_result: object) -> None:
    """What could not be written now is tried again when typing goes on, and at the lock."""
