"""The whole program in a test: its window, and how one waits and presses keys in it."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.app import Application
from ui.navigator import Page, UrenTab
from ui.screenshots import Camera
from ui.uren.page import UrenPage
from ui.uren.view import UrenView
from ui.workplace import Workplace

TEN_MINUTES = 600.0
CONTROL = Qt.KeyboardModifier.ControlModifier

W = TypeVar("W", bound=QWidget)


def settle(application: Application) -> None:
    """Wait until every answer has come and the layout is at rest."""
    Camera(application, Path(), "").settle()


def press(application: Application, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key in the window that is in front."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(QApplication.activeWindow() or application.window, key, held)
    settle(application)


def content(application: Application) -> QWidget:
    """Return what the window shows."""
    shown = application.window._stack.currentWidget()
    assert shown is not None
    return shown


def workplace_of(application: Application) -> Workplace:
    """Return the screens on the open kluis."""
    assert application.workplace is not None
    return application.workplace


def week_of(application: Application) -> UrenView:
    """Return the week grid of the page Uren."""
    page = workplace_of(application).shell.screen_of(Page.UREN)
    assert isinstance(page, UrenPage)
    week = page.tab(UrenTab.WEEK)
    assert isinstance(week, UrenView)
    return week


def top_level() -> list[QWidget]:
    """Return every window that can be seen."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def shown(kind: type[W], within: QWidget) -> list[W]:
    """Return the widgets of a kind that can be seen."""
    return [widget for widget in within.findChildren(kind) if widget.isVisible()]


class Clocks:
    """Two clocks that are set by hand."""

    def __init__(self) -> None:
        self.wall = 1_000_000.0
        self.steady = 50.0

    def forward(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds
