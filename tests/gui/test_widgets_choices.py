"""Chips and segments: one tab stop, arrows move, digits choose."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import dressed
from ui.widgets.anew import Anew
from ui.widgets.choice_field import ChoiceField
from ui.widgets.choices import ChipRow, ChoiceRow, SegmentRow
from ui.widgets.form import FormRow

ELEVEN = [(str(number), f"{number}  Activiteit") for number in range(1, 12)]
THREE = [("a", "Alle"), ("b", "Actief"), ("c", "Afgesloten")]


Show = Callable[[ChoiceRow], ChoiceRow]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    window = QWidget()
    column = QVBoxLayout(window)
    qtbot.addWidget(dressed(window))

    def show(row: ChoiceRow) -> ChoiceRow:
        column.addWidget(FormRow("&Keuze", row))
        window.resize(560, 300)
        window.show()
        window.activateWindow()
        row.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPushButton))
        return row

    yield show
    window.close()


def press(*keys: Qt.Key) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)


def test_digits_choose_several_chips(show: Show) -> None:
    row = show(ChipRow(ELEVEN, multi=True, even=True))

    press(Qt.Key.Key_4, Qt.Key.Key_7)

    assert row.values() == ("4", "7")


def test_two_quick_digits_are_one_number(show: Show) -> None:
    row = show(ChipRow(ELEVEN, multi=True))

    press(Qt.Key.Key_1, Qt.Key.Key_1)

    assert row.values() == ("11",)


def test_a_digit_beyond_the_last_chip_does_nothing(show: Show) -> None:
    row = show(ChipRow(THREE, multi=True))

    press(Qt.Key.Key_9)

    assert row.values() == ()


def test_arrow_moves_between_chips_and_space_chooses(show: Show) -> None:
    row = show(ChipRow(THREE, multi=True))

    press(Qt.Key.Key_Right, Qt.Key.Key_Space)

    assert row.values() == ("b",)


def test_arrow_chooses_in_a_row_of_one(show: Show) -> None:
    row = show(SegmentRow(THREE))
    row.set_value("a")

    press(Qt.Key.Key_Right)

    assert row.values() == ("b",)


def test_a_row_is_one_tab_stop(show: Show) -> None:
    row = show(ChipRow(ELEVEN, multi=True))

    stops = [
        button
        for button in row.findChildren(QPushButton)
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(stops) == 1


def test_single_row_keeps_one_choice(show: Show) -> None:
    row = show(ChipRow(THREE))

    row.button("a").click()
    row.button("c").click()

    assert row.values() == ("c",)


def test_a_change_by_the_user_is_told(show: Show, qtbot: QtBot) -> None:
    row = show(ChipRow(THREE))

    with qtbot.waitSignal(row.value_changed):
        row.button("b").click()


def test_new_choices_keep_what_is_still_offered(show: Show) -> None:
    row = show(ChipRow(THREE, multi=True))
    row.set_values(("a", "c"))

    row.set_choices([("c", "Afgesloten"), ("d", "Anders")])

    assert row.values() == ("c",)


def test_nothing_can_be_chosen_too(show: Show) -> None:
    row = show(SegmentRow(THREE))
    row.set_value("b")

    row.set_value(None)

    assert row.value() is None


def test_chips_wrap_in_even_columns(show: Show, qtbot: QtBot) -> None:
    row = show(ChipRow(ELEVEN, multi=True, even=True))
    qtbot.waitUntil(lambda: row.height() > 60)

    buttons = row.findChildren(QPushButton)
    assert len({button.width() for button in buttons}) == 1
    assert len({button.y() for button in buttons}) > 1
    assert max(button.geometry().right() for button in buttons) <= row.width()


def test_chips_and_fields_show_a_choice_by_the_name_it_has_when_they_are_shown(
    qtbot: QtBot,
) -> None:
    names = {"A": "Eerst", "B": "Weg"}
    chips, field = ChipRow(Anew.of(names.items)), ChoiceField(Anew.of(names.items))
    for widget in (chips, field):
        qtbot.addWidget(dressed(widget))
        widget.show()
    chips.set_value("B")
    field.set_value("A")
    names["A"] = "Anders"
    del names["B"]

    for widget in (chips, field):
        widget.hide()
        widget.show()

    assert [chips.button(code).text() for code in ("A", "B")] == ["Anders", "Weg"]
    assert chips.value() == "B"
    assert field.currentText() == "Anders"
