"""The keys of the window; each screen has its own beside these."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from ui import workplace_texts as texts
from ui.navigator import Page
from ui.widgets.charts.base import ShowTable

if TYPE_CHECKING:
    from ui.app import Application
    from ui.workplace import Workplace

_PAGES = (
    Page.VANDAAG,
    Page.GEZINNEN,
    Page.TRAJECTEN,
    Page.UREN,
    Page.SIGNALEN,
    Page.OVERZICHTEN,
)


def bind_shortcuts(application: "Application") -> list[QShortcut]:
    """Bind the keys; those of the workplace do nothing while the kluis is closed."""

    def at_work(act: Callable[["Workplace"], None]) -> Callable[[], None]:
        def call() -> None:
            if application.workplace is not None:
                act(application.workplace)

        return call

    keys: dict[str, Callable[[], None]] = {
        "Ctrl+N": at_work(lambda place: place.new_contact()),
        "Ctrl+Shift+N": at_work(lambda place: place.new_gezin()),
        "Ctrl+U": at_work(lambda place: place.open_page(Page.UREN)),
        "Ctrl+L": application.lock,
        "Ctrl+Z": at_work(lambda place: place.undo()),
        "Alt+Left": at_work(lambda place: place.back()),
        "Ctrl++": lambda: application.scale_text(1),
        "Ctrl+=": lambda: application.scale_text(1),
        "Ctrl+-": lambda: application.scale_text(-1),
        "Ctrl+0": lambda: application.scale_text(0),
        "F1": lambda: _show_sheet(application),
    }
    for number, page in enumerate(_PAGES, 1):
        keys[f"Ctrl+{number}"] = at_work(lambda place, page=page: place.open_page(page))
    return [_bind(application, key, act) for key, act in keys.items()]


def _bind(application: "Application", key: str, act: Callable[[], None]) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), application.window)
    wide = key == "Ctrl+L"  # a dialog never stops the lock
    context = Qt.ShortcutContext
    shortcut.setContext(context.ApplicationShortcut if wide else context.WindowShortcut)
    shortcut.activated.connect(act)
    return shortcut


def _show_sheet(application: "Application") -> None:
    sheet = ShowTable(
        application.window, texts.SHORTCUTS, texts.SHORTCUT_HEADERS, texts.SHORTCUT_ROWS
    )
    sheet.open()
