"""Memory is cleared on the thread of the window, never on that of the database."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.background import BackgroundRunner
from ui.garbage import collect_due


class Round:
    """Something that only a look through all of the memory finds unused."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[BackgroundRunner]:
    runner = BackgroundRunner()
    yield runner
    runner.close()


def test_what_is_unused_goes_on_the_thread_of_the_window(
    runner: BackgroundRunner, qtbot: QtBot
) -> None:
    gc.collect()
    gone: list[int] = []
    weakref.finalize(Round(), lambda: gone.append(threading.get_ident()))

    def work() -> None:
        for _ in range(100 * gc.get_threshold()[0]):
            Round()

    with qtbot.waitSignal(runner.idle):
        runner.run(work, lambda _done: None, lambda _error: None)
    assert gone == []
    collect_due()
    assert gone == [threading.get_ident()]


def test_the_window_looks_by_itself(runner: BackgroundRunner, qtbot: QtBot) -> None:
    gc.collect()
    gone: list[bool] = []
    weakref.finalize(Round(), lambda: gone.append(True))
    kept = [[number] for number in range(2 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: bool(gone))
    assert kept
