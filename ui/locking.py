"""Closing the kluis: what is kept of it, and that nothing of it stays on the screen."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from gco_desktop.errors import GcoError
from ui.drafts import Entry

if TYPE_CHECKING:
    from gco_desktop.bootstrap import Services


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
        services.herstel.keep_drafts(entries)
    except GcoError:
        _seal(services, entries, keep)
    except BaseException:  # a fault of ours costs no text either
        _seal(services, entries, keep)
        raise
    finally:
        try:
            services.documenten.purge()  # so that no backup holds what was deleted
            finish(services)
        finally:
            services.close()


def _seal(services: "Services", entries: list[Entry], keep: Callable[[SealedDrafts], None]) -> None:
    forms = sum(bool(text) for _key, text in entries)  # one without text only takes a draft away
    if forms:
        keep(SealedDrafts(services.kluis.seal(json.dumps(entries).encode()), forms))


def put_back_drafts(services: "Services", sealed: bytes) -> bool:
    """Keep drafts that could not be written at a lock; return whether they are kept now.

    They are not when they are of another kluis or another recovery code, or still do not fit.
    """
    content = services.kluis.unseal(sealed)
    if content is None:
        return False
    try:
        services.herstel.keep_drafts([(key, text) for key, text in json.loads(content)])
    except (GcoError, UnicodeError):
        return False
    return True


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
