"""Closing the kluis: what is kept of it, and that nothing of it stays on the screen."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from gco_desktop.errors import GcoError
from ui.drafts import Entry

if TYPE_CHECKING:
    from gco_desktop.bootstrap import Services


def close_with_drafts(
    services: "Services", entries: list[Entry], finish: Callable[["Services"], None]
) -> bytes | None:
    """Keep the drafts, ``finish`` and close the kluis, whatever happens; for the database thread.

    What cannot be written, also not after the emergency space was given up, is returned
    encrypted.
    """
    try:
        services.herstel.keep_drafts(entries)
    except GcoError:
        return services.kluis.seal(json.dumps(entries).encode())
    finally:
        try:
            services.documenten.purge()  # so that no backup holds what was deleted
            finish(services)
        finally:
            services.close()
    return None


def put_back_drafts(services: "Services", sealed: bytes) -> None:
    """Keep drafts that could not be written when the kluis was locked."""
    content = services.kluis.unseal(sealed)
    if content is not None:
        services.herstel.keep_drafts([(key, text) for key, text in json.loads(content)])


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
