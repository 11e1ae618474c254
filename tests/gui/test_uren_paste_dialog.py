"""What a paste leaves out: each reason can be read whole."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import apply_theme, theme
from ui.uren.paste import Lost, Reading
from ui.uren.paste_dialog import PasteDialog

LONG = "Na de dubbele punt staan minuten: 00 tot en met 59, en in 2:75 staat daar 75."


def lost(reason: str) -> Lost:
    return Lost(place="di 24, Intervisie", text="2:75", reason=reason)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_reason_that_is_too_long_for_one_line_is_shown_over_more(
    qapp: QApplication, qtbot: QtBot, scale: float
) -> None:
    apply_theme(qapp, scale=scale)
    dialog = PasteDialog(None, Reading(outside=(lost("Te lang."), lost(LONG))))
    qtbot.addWidget(dialog)
    dialog.show()
    table = dialog.lost
    assert table is not None
    table.grab()
    metrics = QFontMetrics(theme.font("body"))
    width = table.columnWidth(2) - 2 * theme.px(8)
    assert metrics.horizontalAdvance(LONG) > width
    room = QRect(0, 0, width, 10_000)
    needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), LONG).height()
    assert table.rowHeight(1) >= needed > table.rowHeight(0) - 2 * theme.px(8)
    assert table.rowHeight(0) < table.rowHeight(1)
