"""A table to be read: nothing in it is cut off, and nothing looks chosen that is not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.theme import dressed, theme
from ui.theme.tokens import TABLE_ROW
from ui.widgets.choice_field import ChoiceField
from ui.widgets.page import Columns
from ui.widgets.reading_table import ReadingTable
from ui.widgets.table import KIND_ROLE
from ui.widgets.text_fields import TextField

LONG = "Samengevoegd: " + ", ".join(f"{number}. Een lange naam" for number in range(1, 9))
ROWS = (("Alle uren", "9:05"), (LONG, "1:30"))


def show(qtbot: QtBot, *widgets: QWidget, width: int = 400) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    qtbot.addWidget(dressed(page))
    page.resize(width, 500)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def test_a_long_cell_makes_its_row_higher_and_the_table_as_high_as_its_rows(qtbot: QtBot) -> None:
    table = ReadingTable("Uren", ("Onderdeel", "Uren"), ROWS, figures=(1,))
    page = show(qtbot, table)
    assert table.rowHeight(0) == theme.px(TABLE_ROW)
    high = table.rowHeight(1)
    assert high > 3 * theme.px(TABLE_ROW) / 2
    assert table.viewport().height() >= table.verticalHeader().length()
    page.resize(900, 500)
    qtbot.waitUntil(lambda: table.rowHeight(1) < high)


def test_a_row_is_marked_only_while_the_keyboard_is_in_the_table(qtbot: QtBot) -> None:
    table, field = ReadingTable("Uren", ("Onderdeel", "Uren"), ROWS), TextField()
    page = show(qtbot, field, table)
    assert page.isVisible()
    field.setFocus()
    assert table.selectedIndexes() == []
    assert table.currentIndex().row() == 0
    table.setFocus()
    qtbot.waitUntil(lambda: bool(table.selectedIndexes()))
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    field.setFocus()
    qtbot.waitUntil(lambda: table.selectedIndexes() == [])


def test_sums_stand_out_and_the_model_is_sound(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    table = ReadingTable("Uren", ("Onderdeel", "Uren"))
    qtbot.addWidget(dressed(table))
    table.show_rows(ROWS, strong=(0,))
    kinds = [table.lines.index(row, 0).data(KIND_ROLE) for row in range(2)]
    assert kinds == ["strong", "body"]
    qtmodeltester.check(table.lines)


def test_a_list_to_choose_from_is_wide_enough_for_its_labels(qtbot: QtBot) -> None:
    field = ChoiceField([("a", "Kort"), ("b", LONG[:70])])
    field.setMaximumWidth(120)
    page = show(qtbot, field)
    assert page.isVisible()
    field.showPopup()
    assert field.view().minimumWidth() > field.view().sizeHintForColumn(0) > field.width()
    field.hidePopup()


class Block(QWidget):
    """Wants a height, and can do with less."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self._wanted = height

    def sizeHint(self) -> QSize:  # noqa: N802 - a name of Qt
        return QSize(100, self._wanted)


def test_columns_below_each_other_each_get_their_height(qtbot: QtBot) -> None:
    columns, high, low = Columns(10, 90, narrow=820), Block(300), Block(60)
    columns.left.addWidget(high)
    columns.right.addWidget(low)
    page = show(qtbot, columns)
    qtbot.waitUntil(lambda: (high.height(), low.height()) == (300, 60))
    page.resize(1200, 500)
    qtbot.waitUntil(lambda: low.width() > 8 * high.width())
