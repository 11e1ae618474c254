"""Wherever a duration is typed, its reading shows while one types."""

import pytest
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from uren_cases import Desk

from gco_desktop.bootstrap import Services
from ui.uren import texts
from ui.widgets.fields import DurationField
from ui.widgets.form import FormRow


def test_a_field_in_a_form_shows_how_it_is_read(qtbot: QtBot) -> None:
    field = DurationField()
    row = FormRow("Duur", field)
    qtbot.addWidget(row)
    row.show()
    QTest.keyClicks(field, "1u20")
    assert "= 1:20" in [label.text() for label in row.findChildren(QLabel)]


def test_a_cell_of_the_week_shows_how_it_is_read(services: Services, qtbot: QtBot) -> None:
    desk = Desk(services, qtbot, InlineRunner())
    desk.book(desk.vries, 2, 45)
    view = desk.open()
    QTest.keyClicks(view.table, "1")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, ",5")
    assert view.foot.keys.text() == "1,5 = 1:30"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert view.foot.keys.text() == texts.KEYS
    view.close()


@pytest.mark.parametrize(
    ("typed", "said"),
    [("", ""), ("1:", ""), ("1u20", "1u20 = 1:20"), ("45", "Bedoel je 45 minuten of 45 uur?")],
)
def test_half_a_text_is_no_fault_yet(typed: str, said: str) -> None:
    assert texts.typed(typed).startswith(said)
    assert bool(texts.typed(typed)) is bool(said)
