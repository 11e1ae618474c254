"""Closing the kluis: what is kept of it, and that nothing of it stays on the screen."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from gco_desktop.errors import GcoError
from ui.drafts import Entry

if TYPE_CHECKING:
    from gco_desktop.bootstrap import Services
    from gco_desktop.services.sealed_drafts import SealedDraft
    from gco_desktop.services.unwritten import Release


@dataclass(frozen=True, slots=True)
class SealedDrafts:
    """The text of some forms, encrypted for its own kluis."""

    content: bytes
    forms: int


def close_with_drafts(
    services: "Services",
    entries: list[Entry],
    keep: Callable[[SealedDrafts], None],
    finish: Callable[["Services"], None],
) -> None:
    """Keep the drafts, ``finish`` and close the kluis, whatever happens; for the database thread.

    What cannot be written, also not after the emergency space was given up, goes to ``keep``
    encrypted.
    """
    try:
        _keep(services, entries)
    finally:
        try:
            _seal_held(services, keep)
            finish(services)
        finally:
            services.close()


def _keep(services: "Services", entries: list[Entry]) -> None:
    try:
        services.herstel.keep_drafts(entries)
    except BaseException as error:  # a fault of ours costs no text either
        for key, text in entries:
            if text:  # one without text only takes a draft away
                services.herstel.unwritten.hold(key, text)
        if not isinstance(error, GcoError):
            raise


def _seal_held(services: "Services", keep: Callable[[SealedDrafts], None]) -> None:
    """Seal each text apart, so that one of them can be let go while another still waits."""
    from gco_desktop.services.sealed_drafts import base_of  # brings the database along

    herstel = services.herstel
    for key, text in herstel.unwritten.entries():
        if text != herstel.unwritten.sealed(key):
            content = json.dumps([[key, text, base_of(herstel, key)]]).encode()
            keep(SealedDrafts(services.kluis.seal(content), 1))


def put_back_drafts(services: "Services", sealed: "Iterable[tuple[bytes, Release]]") -> None:
    """Offer drafts that could not be written at a lock, the oldest first, and write them.

    Each comes with what takes its sealed text away, which is done once it is in the kluis or the
    user is done with it. What is of another kluis or another recovery code stays as it is.
    """
    from gco_desktop.services.sealed_drafts import take_back

    found: list[SealedDraft] = []
    for content, release in sealed:
        opened = services.kluis.unseal(content)
        if opened is not None:
            found += _read_drafts(opened, release)
    take_back(services.herstel, found)


def _read_drafts(content: bytes, release: "Release") -> "list[SealedDraft]":
    """Read what was sealed together; it is let go when the last one of it is settled."""
    from gco_desktop.services.sealed_drafts import SealedDraft

    entries = [entry for entry in json.loads(content) if entry[1]]
    left = [entry[0] for entry in entries]

    def settled() -> None:
        left.pop()
        if not left:
            release()

    return [
        SealedDraft(key=key, text=text, base=base[0] if base else None, release=settled)
        for key, text, *base in entries
    ]


def close_windows(main: QWidget) -> None:
    """Take away every menu, tooltip and dialog around the window, without a question."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if popup.isVisible():
            break
    QToolTip.hideText()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and _belongs_to(widget, main):
            widget.hide()  # closing would ask, or keep what is kept already
            widget.deleteLater()


def _belongs_to(widget: QWidget, main: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and (parent is main or _belongs_to(parent, main))
