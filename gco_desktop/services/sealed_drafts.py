"""Drafts that were sealed at a lock: back beside those of the kluis, none over another text."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from gco_desktop.errors import GcoError
from gco_desktop.services.herstel import HerstelService
from gco_desktop.services.unwritten import Release

_PARKED = "#"
_MARK_LENGTH = 12  # with the longest key it fits in the kluis


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedDraft:
    """A text that was sealed, and a mark of the text that stood under its key until then."""

    key: str
    text: str
    base: str | None
    release: Release


def mark(text: str | None) -> str:
    """Return a mark that another text does not have; of no text it is empty."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_MARK_LENGTH] if text else ""


def base_of(herstel: HerstelService, key: str) -> str | None:
    """Return the mark of what a text typed now goes on from; nothing when it cannot be read."""
    try:
        return mark(herstel.unwritten.sealed(key) or herstel.kept(key))
    except GcoError:
        return None


def take_back(herstel: HerstelService, sealed: Iterable[SealedDraft]) -> None:
    """Offer drafts again, the oldest first, and write what there is room for.

    One that goes on from what is there takes its place. Another text waits under a key of its own
    until the first one is done.
    """
    _offer_parked(herstel)
    left = list(sealed)
    while left:
        draft = next((each for each in left if _goes_on(herstel, each)), left[0])
        left.remove(draft)
        free = herstel.draft(draft.key) is None or _goes_on(herstel, draft)
        key = draft.key if free else f"{draft.key}{_PARKED}{mark(draft.text)}"
        herstel.unwritten.hold_sealed(key, draft.text, draft.release)
    herstel.write_held()


def _goes_on(herstel: HerstelService, draft: SealedDraft) -> bool:
    there = herstel.draft(draft.key)
    return draft.base == mark(there) or draft.text == there


def _offer_parked(herstel: HerstelService) -> None:
    for parked, text in reversed(herstel.drafts()):
        key, is_parked, _mark = parked.rpartition(_PARKED)
        if is_parked and herstel.draft(key) is None:
            try:
                herstel.keep_drafts([(key, text), (parked, "")])
            except GcoError:
                return  # it stays where it is, and the next unlock tries again
