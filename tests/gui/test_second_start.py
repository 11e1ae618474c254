"""A second start brings the first window to the front, with the kluis open or on the lock."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from app_cases import settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gco_desktop.errors import KluisBusyError
from ui.app import Application, make_application
from ui.elsewhere_dialog import ElsewhereDialog
from ui.first_window import LOCK, REQUEST, FirstWindow, ask_first, take_place

ROOT = Path(__file__).parents[2]
SECONDS = 60.0  # a busy computer starts slowly


@pytest.fixture
def first(tmp_path: Path, qtbot: QtBot) -> Iterator[FirstWindow]:
    lock = take_place(tmp_path)
    assert lock is not None
    first = FirstWindow(tmp_path, lock)
    yield first
    first.release()
    first.deleteLater()


def test_the_first_window_hears_a_second_start(
    first: FirstWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    heard: list[bool] = []
    second = threading.Thread(target=lambda: heard.append(ask_first(tmp_path, SECONDS)))
    with qtbot.waitSignal(first.asked, timeout=20_000):
        second.start()
    second.join(SECONDS)
    assert heard == [True]
    assert not (tmp_path / REQUEST).exists()


def test_there_is_one_first_window(first: FirstWindow, tmp_path: Path) -> None:
    with pytest.raises(KluisBusyError):
        take_place(tmp_path)
    first.release()
    again = take_place(tmp_path)
    assert again is not None
    again.release()


def test_a_request_nobody_takes_leaves_nothing(tmp_path: Path) -> None:
    assert not ask_first(tmp_path, patience=0.1)
    assert list(tmp_path.iterdir()) == []


def test_a_request_of_an_earlier_start_is_not_heard(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / REQUEST).touch()
    lock = take_place(tmp_path)
    assert lock is not None
    first = FirstWindow(tmp_path, lock)
    assert not (tmp_path / REQUEST).exists()
    first.release()


def test_without_a_place_for_the_lock_the_program_starts_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "bestand").touch()

    assert take_place(tmp_path / "bestand" / "map") is None


@pytest.mark.qt_log_ignore(r"This plugin does not support (raise|propagateSizeHints)")
def test_a_minimised_window_comes_back(application: Application) -> None:
    application.window.showMinimized()
    settle(application)
    application.come_forward()
    settle(application)
    assert not application.window.windowState() & Qt.WindowState.WindowMinimized
    assert application.window.isVisible()


def test_no_answer_is_told_with_one_harmless_button(qtbot: QtBot) -> None:
    make_application()
    dialog = ElsewhereDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    assert "Er is niets verloren" in dialog.text.text()
    assert dialog.windowTitle() == "GCO Desktop staat al open"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert QApplication.activeModalWidget() is None


Starter = Callable[[], "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Starter]:
    """Starts the whole program, on a home of its own."""
    started: list[subprocess.Popen[str]] = []
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith("XDG_")},
        "HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def begin() -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-m", "ui"],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.communicate()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the folders stand elsewhere there")
def test_a_second_start_of_the_program_ends_by_itself(start: Starter, tmp_path: Path) -> None:
    first = start()
    log = tmp_path / ".local/state/gco-desktop/log/gebeurtenissen.log"
    wait_for(log.exists)  # the window is shown by then
    second = start()
    output, faults = second.communicate(timeout=SECONDS)
    assert (second.returncode, faults) == (0, "")
    assert output == "GCO Desktop staat al open; het venster komt naar voren.\n"
    assert first.poll() is None

    first.send_signal(signal.SIGKILL)  # the system lets go of its lock
    first.wait(SECONDS)
    config = tmp_path / ".config/gco-desktop"
    assert (config / LOCK).exists()
    lines = len(log.read_text().splitlines())
    third = start()
    wait_for(lambda: len(log.read_text().splitlines()) > lines)
    assert third.poll() is None
    assert not (config / REQUEST).exists()


def wait_for(happened: Callable[[], bool]) -> None:
    end = time.monotonic() + SECONDS
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.02)
