"""The lock after some minutes without a touch: what counts as a touch, and what the clocks say."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from app_cases import TEN_MINUTES, Clocks, content, settle
from conftest import PASSWORD
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.settings import Settings
from ui.app import Application
from ui.idle import IdleCount, IdleLock
from ui.instellingen.lock_row import LockRow
from ui.start.view import StartView


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def idle(qapp: QApplication, clocks: Clocks) -> Iterator[IdleLock]:
    lock = IdleLock(10, IdleCount(lambda: clocks.wall, lambda: clocks.steady))
    lock.start()
    yield lock
    lock.stop()


@pytest.fixture
def expired(idle: IdleLock) -> list[bool]:
    found: list[bool] = []
    idle.expired.connect(lambda: found.append(True))
    return found


@pytest.fixture
def window(qtbot: QtBot, idle: IdleLock) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setMouseTracking(True)
    widget.resize(200, 200)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def test_it_expires_after_ten_minutes_and_not_before(
    idle: IdleLock, clocks: Clocks, expired: list[bool]
) -> None:
    clocks.forward(TEN_MINUTES - 1)
    idle.look()
    assert expired == []
    clocks.forward(1)
    idle.look()
    assert expired == [True]
    idle.look()
    assert expired == [True]


@pytest.mark.parametrize(
    "touch",
    [
        lambda handle: QTest.keyClick(handle, Qt.Key.Key_A),
        lambda handle: QTest.mouseClick(handle, Qt.MouseButton.LeftButton),
        lambda handle: QTest.mouseMove(handle, QPoint(20, 30)),
        lambda handle: QTest.wheelEvent(handle, QPoint(20, 30), QPoint(0, 120)),
    ],
    ids=["key", "click", "move", "wheel"],
)
def test_every_kind_of_touch_begins_anew(
    window: QWidget,
    idle: IdleLock,
    clocks: Clocks,
    expired: list[bool],
    touch: Callable[[object], None],
) -> None:
    QTest.mouseMove(window.windowHandle(), QPoint(90, 90))
    clocks.forward(TEN_MINUTES - 1)
    touch(window.windowHandle())
    clocks.forward(2)
    idle.look()
    assert expired == []


def test_a_pointer_that_stands_still_is_no_touch(
    window: QWidget, idle: IdleLock, clocks: Clocks, expired: list[bool]
) -> None:
    QTest.mouseMove(window.windowHandle(), QPoint(20, 30))
    clocks.forward(TEN_MINUTES)
    QTest.mouseMove(window.windowHandle(), QPoint(20, 30))
    idle.look()
    assert expired == [True]


def test_a_sleep_counts_though_one_clock_stood_still(
    idle: IdleLock, clocks: Clocks, expired: list[bool]
) -> None:
    clocks.wall += TEN_MINUTES
    idle.look()
    assert expired == [True]


def test_a_clock_that_is_set_back_does_not_keep_the_kluis_open(
    idle: IdleLock, clocks: Clocks, expired: list[bool]
) -> None:
    clocks.wall -= 4000 * 86_400
    clocks.steady += TEN_MINUTES
    idle.look()
    assert expired == [True]


def test_the_first_key_after_a_sleep_locks_and_goes_no_further(
    window: QWidget, idle: IdleLock, clocks: Clocks, expired: list[bool]
) -> None:
    pressed: list[bool] = []
    window.keyPressEvent = lambda _event: pressed.append(True)  # type: ignore[method-assign]
    clocks.wall += 8 * 3600
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert expired == [True]
    assert pressed == []


def test_another_number_of_minutes_counts_at_once(
    idle: IdleLock, clocks: Clocks, expired: list[bool]
) -> None:
    clocks.forward(300)
    idle.set_minutes(5)
    idle.look()
    assert expired == [True]


def test_nothing_is_counted_while_the_kluis_is_closed(
    idle: IdleLock, clocks: Clocks, expired: list[bool]
) -> None:
    idle.stop()
    clocks.forward(TEN_MINUTES)
    idle.look()
    assert expired == []


def _away(application: Application) -> None:
    clocks = Clocks()
    application.idle._count = IdleCount(lambda: clocks.wall, lambda: clocks.steady)
    clocks.forward(TEN_MINUTES)
    application.idle.look()


def _file_dialog(application: Application) -> None:
    dialog = QFileDialog(application.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()


def _menu(application: Application) -> None:
    menu = QMenu(application.window)
    menu.addAction("Een regel")
    menu.popup(QPoint(10, 10))


def _contact(application: Application) -> None:
    assert application.workplace is not None
    application.workplace.new_contact()


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
@pytest.mark.parametrize("show", [_file_dialog, _menu, _contact])
def test_it_locks_with_something_open(
    application: Application, opened: Services, show: Callable[[Application], None]
) -> None:
    opened.gezinnen.register("Gezin De Vries")
    show(application)
    settle(application)
    _away(application)
    settle(application)
    assert isinstance(content(application), StartView)
    assert application.workplace is None


def test_it_counts_again_after_unlocking(
    application: Application, opened: Services, kluis_folder: Path
) -> None:
    application.lock()
    settle(application)
    assert not application.idle.timer.isActive()
    application.opened(open_kluis(kluis_folder, PASSWORD))
    settle(application)
    assert application.idle.timer.isActive()


def test_the_minutes_are_a_choice_of_this_computer(tmp_path: Path) -> None:
    Settings(rust=15).save(tmp_path)
    assert Settings.load(tmp_path).rust == 15
    (tmp_path / "instellingen.json").write_text('{"rust": 100000}')
    assert Settings.load(tmp_path).rust == 10


def test_the_row_changes_the_minutes_at_once(application: Application, qtbot: QtBot) -> None:
    row = LockRow(application)
    qtbot.addWidget(row)
    assert row.choice.value() == "10"
    row.choice.button("30").click()
    assert application.settings.rust == 30
    assert application.idle._minutes == 30
