"""Fields for a code in groups, a new password, progress, and messages that wait for a parent."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import dressed
from ui.widgets.busy import ProgressRow
from ui.widgets.code_groups import CodeFields, CodeGroups
from ui.widgets.focus_ring import OUTSIDE
from ui.widgets.messages import InlineMessage
from ui.widgets.progress import ProgressRelay
from ui.widgets.tone import Tone

CODE = "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF-GGGGG-HHHHH"


@pytest.fixture
def fields(qtbot: QtBot) -> CodeFields:
    fields = CodeFields()
    qtbot.addWidget(dressed(fields))
    fields.show()
    fields.activateWindow()
    qtbot.waitUntil(fields.isActiveWindow)
    return fields


@pytest.mark.parametrize("place", [0, 5])
@pytest.mark.parametrize("text", [CODE, CODE.lower().replace("-", " "), f" {CODE}\n"])
def test_a_whole_code_may_be_pasted_in_any_field(
    qtbot: QtBot, fields: CodeFields, place: int, text: str
) -> None:
    QApplication.clipboard().setText(text)
    qtbot.keyClick(fields.fields[place], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert fields.code() == CODE
    assert fields.empty_groups() == ()


def test_part_of_a_code_goes_on_from_where_it_was_pasted(qtbot: QtBot, fields: CodeFields) -> None:
    QApplication.clipboard().setText("CCCCC-DDDDD-EE")
    qtbot.keyClick(fields.fields[2], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [field.text() for field in fields.fields[:6]] == ["", "", "CCCCC", "DDDDD", "EE", ""]
    assert QApplication.focusWidget() is fields.fields[4]
    assert fields.empty_groups() == (1, 2, 6, 7, 8)


def test_backspace_in_an_empty_field_goes_back(qtbot: QtBot, fields: CodeFields) -> None:
    fields.fields[1].setFocus()
    qtbot.keyClick(fields.fields[1], Qt.Key.Key_Backspace)
    assert QApplication.focusWidget() is fields.fields[0]


def test_a_wrong_group_is_marked_for_the_eye_and_the_ear(fields: CodeFields) -> None:
    fields.mark((3,))
    assert fields.fields[2].property("invalid")
    assert "klopt niet" in fields.fields[2].accessibleDescription()
    fields.mark(())
    assert not fields.fields[2].property("invalid")
    assert fields.fields[2].accessibleDescription() == ""


def test_a_wrong_group_is_no_longer_marked_once_it_is_typed_again(
    qtbot: QtBot, fields: CodeFields
) -> None:
    fields.fields[2].setText("ABCDE")
    fields.mark((2, 3))
    qtbot.keyClicks(fields.fields[2], "F")
    assert [bool(field.property("invalid")) for field in fields.fields[:3]] == [False, True, False]
    assert fields.fields[2].accessibleDescription() == ""


@pytest.mark.parametrize(("width", "columns"), [(600, 4), (260, 2)])
def test_the_groups_of_a_code_stand_in_the_columns_that_fit(
    qtbot: QtBot, width: int, columns: int
) -> None:
    groups = CodeGroups(CODE)
    qtbot.addWidget(dressed(groups))
    groups.resize(width, 300)
    groups.show()
    QApplication.processEvents()
    tops = [tile.y() for tile in groups.children() if isinstance(tile, QWidget)]
    assert tops.count(min(tops)) == columns


def test_progress_shows_and_a_wish_to_stop_is_passed_on(qtbot: QtBot) -> None:
    row = ProgressRow("Bezig")
    qtbot.addWidget(dressed(row))
    relay = ProgressRelay(row)
    assert relay(40)
    assert row._bar.value() == 40
    row.cancelled.emit()
    assert not relay(50)


def test_a_message_is_never_a_window_of_its_own(qtbot: QtBot) -> None:
    message = InlineMessage("Let op", Tone.WARN)
    assert not message.isVisible()
    page = QWidget()
    qtbot.addWidget(dressed(page))
    QVBoxLayout(page).addWidget(message)
    page.show()
    assert message.isVisible()
    message.clear()
    assert not message.isVisible()


def test_the_ring_of_a_group_leaves_its_number_free(fields: CodeFields) -> None:
    for field in fields.fields:
        cell = field.parentWidget()
        assert cell is not None
        (caption,) = cell.findChildren(QLabel)
        assert field.y() - caption.geometry().bottom() > OUTSIDE
