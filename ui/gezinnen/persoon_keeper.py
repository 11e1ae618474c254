"""What is typed about persons, kept until it is saved: over a lock, and over a crash."""

from dataclasses import fields
from typing import Any

from ui.drafts import Draft, DraftBox, DraftKey, Entry, FormKind
from ui.gezinnen.persoon_draft import PersoonDraft

_ON = "1"
_NEW = "nieuw-"


def new_key(gezin_id: object) -> DraftKey:
    """Return the key of the one new person in a gezin."""
    return DraftKey(FormKind.PERSOON, f"{_NEW}{gezin_id}")


def is_new(key: DraftKey) -> bool:
    """Whether the draft is of a person who is not in the gezin yet."""
    return key.ref.startswith(_NEW)


class PersoonKeeper:
    """Several drafts at a time: what is typed about one person stays while another is shown."""

    def __init__(self, box: DraftBox) -> None:
        self._box = box
        self._typed: dict[DraftKey, Draft] = {}
        self._kept: dict[DraftKey, Draft] = {}

    def find(self, key: DraftKey) -> PersoonDraft | None:
        """Return what was typed before a lock or a crash, or nothing."""
        draft = self._box.find(key)
        if draft is None or not draft.fields:
            return None
        self._typed[key] = self._kept[key] = draft
        return _read(draft)

    def type(self, key: DraftKey, place: object, typed: PersoonDraft) -> None:
        """Remember what stands in the form now."""
        self._typed[key] = Draft(key=key, fields=_write(typed), place=str(place))

    def keep(self) -> None:
        """Keep what changed since the last time."""
        for key, draft in self._typed.items():
            if self._kept.get(key) != draft:
                self._kept[key] = draft
                self._box.keep(draft)

    def drop(self, key: DraftKey) -> None:
        """Forget what was typed: it was saved, or says again what is kept."""
        self._typed.pop(key, None)
        if self._kept.pop(key, None) is not None:
            self._box.drop(key)

    def throw_away(self, key: DraftKey) -> None:
        """Forget what was typed, because the user wants that."""
        draft = self._typed.pop(key, None)
        self._kept.pop(key, None)
        if draft is not None:
            self._box.throw_away(draft)

    def pending(self) -> list[Entry]:
        """Return everything typed, because the kluis is about to be locked."""
        return [(str(key), draft.to_json()) for key, draft in self._typed.items()]


def _write(typed: PersoonDraft) -> dict[str, str]:
    values = {field.name: getattr(typed, field.name) for field in fields(typed)}
    return {name: _ON if value is True else value or "" for name, value in values.items()}


def _read(draft: Draft) -> PersoonDraft:
    usual = PersoonDraft()
    read: dict[str, Any] = {}
    for field in fields(usual):
        text = draft.fields.get(field.name)
        if text is not None:
            value: Any = getattr(usual, field.name)
            read[field.name] = text == _ON if isinstance(value, bool) else text
    return PersoonDraft(**read)
