"""The names of the rows in the week grid: one reads them, and types in the days."""

from collections.abc import Iterator

import pytest
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from uren_cases import Desk, go, place, press

from gco_desktop.bootstrap import Services
from ui.uren.view import UrenView

NAME, MONDAY, WEDNESDAY = 0, 1, 3


@pytest.fixture
def desk(services: Services, qtbot: QtBot) -> Desk:
    desk = Desk(services, qtbot, InlineRunner())
    desk.book(desk.vries, 0, 45)
    desk.book(desk.jansen, 0, 60)
    return desk


@pytest.fixture
def view(desk: Desk) -> Iterator[UrenView]:
    view = desk.open()
    yield view
    view.close()


def test_no_key_leads_to_the_name_of_a_row(view: UrenView) -> None:
    go(view, 1, WEDNESDAY)
    QTest.keyClick(view.table, Qt.Key.Key_Home)
    assert place(view) == (1, MONDAY)
    QTest.keyClick(view.table, Qt.Key.Key_Left)
    assert place(view) == (1, MONDAY)
    QTest.keyClick(view.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert place(view) == (0, MONDAY)


def test_typing_at_a_name_fills_monday(view: UrenView, desk: Desk, qtbot: QtBot) -> None:
    go(view, 0, NAME)  # as a click does
    press(view, qtbot, "1:15")
    assert desk.stored(desk.vries, 0) == 75


def test_pasting_at_a_name_fills_monday(view: UrenView, desk: Desk) -> None:
    go(view, 1, NAME)
    QGuiApplication.clipboard().setText("2:30")
    QTest.keySequence(view.table, QKeySequence("Ctrl+V"))
    assert desk.stored(desk.jansen, 0) == 150


def test_delete_at_a_name_empties_nothing(view: UrenView, desk: Desk) -> None:
    go(view, 0, NAME)
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    assert desk.stored(desk.vries, 0) == 45
