"""The keys of the window; each screen has its own beside these."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from ui.app import Application
    from ui.workplace import Workplace

_LOCK = "Ctrl+L"
_LOCK_NAME = "lock"
_EDITS = (QLineEdit, QTextEdit, QPlainTextEdit)
# A bare X11 makes these the end of the line and an empty line in every field.
_OURS = (QKeySequence("Ctrl+E"), QKeySequence("Ctrl+U"))


def bind_window_keys(application: "Application") -> None:
    """Bind the keys that work with the kluis closed as well."""
    keys: dict[str, Callable[[], None]] = {
        "Ctrl++": partial(application.scale_text, 1),
        "Ctrl+=": partial(application.scale_text, 1),
        "Ctrl+-": partial(application.scale_text, -1),
        "Ctrl+0": partial(application.scale_text, 0),
        "F1": partial(_show_sheet, application.window),
    }
    _bind(application.window, keys)
    _add_key(application.window, _LOCK, _LOCK_NAME).activated.connect(application.lock)
    LockInDialogs(application.window)
    WindowKeysInFields(application)


def bind_workplace_keys(workplace: "Workplace") -> None:
    """Bind the keys that need an open kluis; they go with its screens."""
    keys: dict[str, Callable[[], None]] = {
        "Ctrl+K": workplace.searching.open,
        "Ctrl+E": workplace.one_line,
        "Ctrl+N": workplace.new_contact,
        "Ctrl+Shift+N": workplace.new_gezin,
        "Ctrl+U": workplace.open_hours,
        "Ctrl+Shift+U": workplace.close_day,
        "Ctrl+Z": workplace.undo,
        "Alt+Left": workplace.back,
    }
    for number, page in enumerate(workplace.pages, 1):
        keys[f"Ctrl+{number}"] = partial(workplace.open_page, page)
    _bind(workplace.shell, keys)


class LockInDialogs(QObject):
    """Lets the lock work in every other window: Qt holds keys of a window behind a dialog.

    Knows no more than its parent, the window, and the key that this has for the lock: a change of
    the focus may still come while the rest of the program is being cleared away.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @Slot()
    def _on_focus_changed(self) -> None:
        # Asked, not taken from the signal: a wrapper of something that is gone may come along.
        focus = QApplication.focusWidget()
        if focus is None or not self._is_before(focus.window()):
            return
        window = self.parent()
        lock = None if window is None else _lock_of(window)
        if lock is not None and _lock_of(focus.window()) is None:
            _add_key(focus.window(), _LOCK, _LOCK_NAME).activated.connect(lock.activated)

    def _is_before(self, window: QWidget) -> bool:
        """Return whether this is a dialog on the window, or on a dialog of it."""
        parent = window.parentWidget()
        if parent is None:
            return False
        return parent.window() is self.parent() or self._is_before(parent.window())


class WindowKeysInFields(QObject):
    """Lets keys of the window work while one types in a field that would keep them."""

    def __init__(self, application: "Application") -> None:
        super().__init__(application)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window have its key; where there is none, the field gets it after all."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and QKeySequence(event.keyCombination()) in _OURS
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_focus_changed(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, _EDITS):
            focus.installEventFilter(self)


def _bind(owner: QWidget, keys: dict[str, Callable[[], None]]) -> None:
    for key, act in keys.items():
        _add_key(owner, key).activated.connect(act)


def _add_key(owner: QWidget, key: str, name: str = "") -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), owner)
    shortcut.setObjectName(name)
    return shortcut


def _lock_of(window: QObject) -> QShortcut | None:
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return window.findChild(QShortcut, _LOCK_NAME, direct)


def _show_sheet(window: QWidget) -> None:
    from ui import workplace_texts as texts
    from ui.widgets.charts.base import ShowTable

    ShowTable(window, texts.SHORTCUTS, texts.SHORTCUT_HEADERS, texts.SHORTCUT_ROWS).open()
