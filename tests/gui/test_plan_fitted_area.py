"""A text of a plan is shown whole, and stays put under the hands of who types in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.plan.fitted_area import FittedArea
from ui.theme import dressed

LINES = "\n".join(f"Punt {number}" for number in range(1, 8))
LONG = "Een lange zin die op een smal scherm op veel meer regels komt te staan. " * 4


@pytest.fixture
def area(qtbot: QtBot) -> Iterator[FittedArea]:
    screen = dressed(QWidget())
    column = QVBoxLayout(screen)
    area = FittedArea(lines=2)
    column.addWidget(QLineEdit())  # has the focus: nobody types in the area yet
    column.addWidget(area)
    column.addStretch(1)
    qtbot.addWidget(screen)
    screen.resize(800, 700)
    with qtbot.waitExposed(screen):
        screen.show()
    yield area
    screen.close()


def scrolls(area: FittedArea) -> bool:
    return area.verticalScrollBar().maximum() > 0


def test_a_text_of_more_lines_than_usual_is_shown_whole(area: FittedArea, qtbot: QtBot) -> None:
    low = area.height()
    area.set_text(LINES)
    qtbot.waitUntil(lambda: area.height() > low and not scrolls(area))
    area.set_text("")
    qtbot.waitUntil(lambda: area.height() == low)


def test_a_narrower_window_shows_the_same_text_whole(area: FittedArea, qtbot: QtBot) -> None:
    area.set_text(LONG)
    wide = area.height()
    area.window().resize(360, 700)
    qtbot.waitUntil(lambda: area.height() > wide and not scrolls(area))


def test_a_very_long_text_scrolls_and_leaves_room_for_the_rest(
    area: FittedArea, qtbot: QtBot
) -> None:
    area.set_text("\n".join([LINES] * 10))
    qtbot.waitUntil(lambda: scrolls(area))
    assert area.height() < 400


def test_the_field_does_not_move_while_one_types_in_it(area: FittedArea, qtbot: QtBot) -> None:
    low = area.minimumHeight()
    area.setFocus()
    qtbot.waitUntil(area.hasFocus)
    area.setPlainText(LINES)
    QTest.keyClicks(area, "meer")
    area.set_text(area.text())
    assert area.minimumHeight() == low
