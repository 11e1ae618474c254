"""The keys of the window; each screen has its own beside these."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.app import Application
    from ui.workplace import Workplace

_LOCK = "Ctrl+L"


def bind_window_keys(application: "Application") -> None:
    """Bind the keys that work with the kluis closed as well."""
    keys: dict[str, Callable[[], None]] = {
        "Ctrl++": partial(application.scale_text, 1),
        "Ctrl+=": partial(application.scale_text, 1),
        "Ctrl+-": partial(application.scale_text, -1),
        "Ctrl+0": partial(application.scale_text, 0),
        "F1": partial(_show_sheet, application.window),
        _LOCK: application.lock,
    }
    _bind(application.window, keys)


def bind_workplace_keys(workplace: "Workplace") -> None:
    """Bind the keys that need an open kluis; they go with its screens."""
    keys: dict[str, Callable[[], None]] = {
        "Ctrl+N": workplace.new_contact,
        "Ctrl+Shift+N": workplace.new_gezin,
        "Ctrl+U": workplace.open_hours,
        "Ctrl+Z": workplace.undo,
        "Alt+Left": workplace.back,
    }
    for number, page in enumerate(workplace.pages, 1):
        keys[f"Ctrl+{number}"] = partial(workplace.open_page, page)
    _bind(workplace.shell, keys)


def _bind(owner: QWidget, keys: dict[str, Callable[[], None]]) -> None:
    for key, act in keys.items():
        shortcut = QShortcut(QKeySequence(key), owner)
        if key == _LOCK:  # a dialog never stops the lock
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(act)


def _show_sheet(window: QWidget) -> None:
    from ui import workplace_texts as texts
    from ui.widgets.charts.base import ShowTable

    ShowTable(window, texts.SHORTCUTS, texts.SHORTCUT_HEADERS, texts.SHORTCUT_ROWS).open()
