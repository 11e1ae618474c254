"""Keys of the window work while one types, also where a field would keep them for itself."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.app import Application


class Greedy(QLineEdit):
    """A field that wants every key, as those of a bare X11 want some."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


@pytest.mark.parametrize(
    ("key", "kept"), [(Qt.Key.Key_E, False), (Qt.Key.Key_U, False), (Qt.Key.Key_A, True)]
)
def test_a_field_leaves_the_keys_of_the_window_alone(
    application: Application, qtbot: QtBot, key: Qt.Key, kept: bool
) -> None:
    field = Greedy(application.window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(field, event)
    assert event.isAccepted() is kept
