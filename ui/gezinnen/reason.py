"""Asks why nine digits that may be a BSN are right."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gco_desktop.error_texts import error_text
from gco_desktop.errors import BsnVermoedError
from ui.gezinnen import form_texts
from ui.widgets.dialogs import ReasonDialog


def ask_reason(parent: QWidget, on_reason: Callable[[str], None]) -> ReasonDialog:
    """Open the question above ``parent``; ``on_reason`` hears the answer, if there is one."""
    dialog = ReasonDialog(
        parent.window(),
        form_texts.BSN_TITLE,
        error_text(BsnVermoedError(())),
        form_texts.BSN_ACTION,
    )
    dialog.given.connect(on_reason)
    dialog.open()
    return dialog
