"""What was copied here goes from the clipboard; what another program copied stays.

Without a screen the system cannot tell who owns the clipboard: each test says so itself.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.app import Application
from ui.clipboard import ClipboardGuard

CODE = "QAXVY-8BZJH-JV0XR-TXZKK-DQV7R-JVYTA-GMWQ3-WPD6E"


@pytest.fixture
def guard(qtbot: QtBot) -> Iterator[ClipboardGuard]:
    guard = ClipboardGuard(QApplication.clipboard(), owns=lambda _mode: True)
    yield guard
    guard.clear()


def test_own_text_goes_at_the_lock(guard: ClipboardGuard) -> None:
    QApplication.clipboard().setText("Mevrouw De Vries belde over de beschikking")
    guard.clear()
    assert QApplication.clipboard().text() == ""


def test_text_of_another_program_stays(guard: ClipboardGuard) -> None:
    QApplication.clipboard().setText("van een ander")
    guard.owns = lambda _mode: False
    guard.clear()
    assert QApplication.clipboard().text() == "van een ander"


@pytest.mark.parametrize(
    ("text", "timed"),
    [
        (CODE, True),
        (f"Herstelcode: {CODE}.", True),
        (CODE[:17], True),
        ("0612345678", False),
        ("HALLO", False),
    ],
)
def test_a_recovery_code_goes_after_half_a_minute(
    guard: ClipboardGuard, qtbot: QtBot, text: str, timed: bool
) -> None:
    QApplication.clipboard().setText(text)
    assert guard.timer.isActive() is timed
    assert guard.timer.interval() == 30_000
    if timed:
        guard.timer.setInterval(0)
        qtbot.waitUntil(lambda: QApplication.clipboard().text() == "")


def test_something_else_that_is_copied_is_not_taken_away_for_the_code(
    guard: ClipboardGuard,
) -> None:
    QApplication.clipboard().setText(CODE)
    QApplication.clipboard().setText("iets anders")
    assert not guard.timer.isActive()


def test_the_lock_and_the_end_empty_the_clipboard(application: Application) -> None:
    application.clipboard.owns = lambda _mode: True
    QApplication.clipboard().setText("tekst uit een verslag")
    application.shut_down()
    assert QApplication.clipboard().text() == ""
