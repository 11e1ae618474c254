"""Asks why nine digits that may be a BSN are right."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gco_desktop.error_texts import error_text
from gco_desktop.errors import BsnVermoedError
from ui.widgets import texts
from ui.widgets.dialogs import ReasonDialog


def ask_bsn_reason(parent: QWidget, on_reason: Callable[[str], None]) -> ReasonDialog:
    """Open the question above ``parent``; ``on_reason`` hears the answer, if there is one."""
    text = error_text(BsnVermoedError(()))
    dialog = ReasonDialog(parent.window(), texts.BSN_TITLE, text, texts.BSN_ACTION)
    dialog.given.connect(on_reason)
    dialog.open()
    return dialog
