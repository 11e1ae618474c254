"""What was typed over proposals, kept until each is answered: over a lock, and over a crash."""

import json
from collections.abc import Collection
from dataclasses import asdict

from PySide6.QtCore import QObject, Signal, Slot

from gco_desktop.domain.activiteit import ACTIVITEITEN
from gco_desktop.domain.dag import Voorstel
from ui.dag.state import Velden
from ui.drafts import Draft, DraftBox, DraftKey, Entry, FormKind
from ui.widgets.form_draft import pause_timer

KEY = DraftKey(FormKind.DAG)


class DagDraft(QObject):
    """One draft for the changed fields of all proposals; ``restored`` when it came back."""

    restored = Signal()

    def __init__(self, owner: QObject, box: DraftBox) -> None:
        super().__init__(owner)
        self._box = box
        self._typed: dict[str, Velden] = {}
        self._back: set[str] = set()
        self._kept: Draft | None = None
        self._left = False
        self.timer = pause_timer(self, self.keep)
        box.watch(self, self.pending)

    def begin(self) -> None:
        """Bring back what was typed before, as soon as it is known."""
        self._box.when_read(self, self._on_read)

    @property
    def came_back(self) -> frozenset[str]:
        """The proposals that stand there as they were changed before, and not as proposed."""
        return frozenset(self._back)

    def over(self, voorstel: Voorstel) -> Voorstel:
        """Return a proposal with what was typed over it."""
        velden = self._typed.get(voorstel.sleutel)
        return voorstel if velden is None else velden.over(voorstel)

    def velden(self, voorstel: Voorstel) -> Velden:
        """Return the fields of a proposal as they were typed, or as proposed."""
        return self._typed.get(voorstel.sleutel) or Velden.of(voorstel)

    def put(self, voorstel: Voorstel, velden: Velden) -> None:
        """Let these fields count; the same as was proposed is no change."""
        if velden == Velden.of(voorstel):
            self.forget(voorstel.sleutel)
        else:
            self._typed[voorstel.sleutel] = velden
        self.timer.start()

    def forget(self, key: str) -> None:
        """Let what was proposed count again."""
        self._typed.pop(key, None)
        self._back.discard(key)
        self.timer.start()

    def answered(self, *keys: str) -> dict[str, Velden]:
        """Forget what was typed over proposals that were booked or turned down; return it."""
        gone = {key: self._typed.pop(key) for key in keys if key in self._typed}
        self.keep()
        return gone

    def asked_again(self, typed: dict[str, Velden]) -> None:
        """Bring back what was typed over proposals of which the answer was taken back."""
        self._typed |= typed
        self.keep()

    def only(self, keys: Collection[str]) -> None:
        """Forget what was typed over any other proposal: it was answered elsewhere."""
        gone = self._typed.keys() - set(keys)
        for key in gone:
            self.forget(key)

    def pending(self) -> list[Entry]:
        """Return what to keep when the kluis is about to be locked; without content: nothing."""
        if self._left:
            return []
        draft = self._draft()
        if draft is not None:
            return [(str(KEY), draft.to_json())]
        return [] if self._kept is None else [(str(KEY), "")]

    @Slot()
    def keep(self) -> None:
        """Keep what is typed now; what is kept already is not written again."""
        self.timer.stop()
        draft, kept = self._draft(), self._kept
        self._kept = draft
        if draft is not None and draft != kept:
            self._box.keep(draft)
        elif draft is None and kept is not None:
            self._box.drop(KEY)

    @Slot()
    def leave(self) -> None:
        """Keep what is typed; the dialog goes."""
        self.keep()
        self._left = True

    def _draft(self) -> Draft | None:
        fields = {key: json.dumps(asdict(velden)) for key, velden in self._typed.items()}
        return Draft(key=KEY, fields=fields) if fields else None

    @Slot()
    def _on_read(self) -> None:
        self._kept = self._box.find(KEY)
        pairs = self._kept.fields.items() if self._kept else ()
        found = {key: velden for key, text in pairs if (velden := _read(text)) is not None}
        self._back = found.keys() - self._typed.keys()
        self._typed = found | self._typed
        if self._back:
            self.restored.emit()


def _read(text: str) -> Velden | None:
    """Return the fields that were kept; nothing when they cannot be read."""
    try:
        kept = json.loads(text)
        nr = kept["activiteit"]
        return Velden(
            code=str(kept["code"]),
            minuten=int(kept["minuten"]),
            reistijd=int(kept["reistijd"]),
            km_tienden=int(kept["km_tienden"]),
            activiteit=str(nr) if nr in {str(each) for each in ACTIVITEITEN} else None,
            met_gezin=bool(kept["met_gezin"]),
            unread=tuple(map(str, kept["unread"])),
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
