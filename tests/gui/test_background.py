"""An answer comes back on the thread of the windows, to a screen that is still there."""

from collections.abc import Callable, Iterator
from contextlib import closing
from threading import Event, Thread, current_thread, main_thread

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gco_desktop.errors import DiskFullError, GcoError, ProgramFaultError
from ui.background import BackgroundRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[BackgroundRunner]:
    with closing(BackgroundRunner()) as runner:
        yield runner


def ignore(_anything: object) -> None:
    """Take an answer nobody looks at."""


@pytest.mark.parametrize("way", ["run", "run_apart"])
def test_work_leaves_the_window_thread_and_the_answer_returns(
    runner: BackgroundRunner, qtbot: QtBot, way: str
) -> None:
    threads: list[Thread] = []
    start: Callable[..., None] = getattr(runner, way)

    start(current_thread, lambda worker: threads.extend([worker, current_thread()]), ignore)
    qtbot.waitUntil(lambda: bool(threads))

    worker, answering = threads
    assert worker is not main_thread()
    assert answering is main_thread()


def test_database_work_keeps_its_order(runner: BackgroundRunner, qtbot: QtBot) -> None:
    order: list[int] = []
    for number in range(20):
        runner.run(lambda number=number: number, order.append, ignore)  # type: ignore[misc]
    qtbot.waitUntil(lambda: runner.pending == 0)

    assert order == list(range(20))


def test_work_apart_does_not_hold_up_the_database(runner: BackgroundRunner, qtbot: QtBot) -> None:
    release, answers = Event(), list[str]()

    def wait_apart() -> str:
        release.wait(10)
        return "apart"

    runner.run_apart(wait_apart, answers.append, ignore)
    runner.run(lambda: "database", answers.append, ignore)
    qtbot.waitUntil(lambda: answers == ["database"])
    release.set()
    qtbot.waitUntil(lambda: answers == ["database", "apart"])


def test_idle_is_told_when_the_last_answer_was_given(
    runner: BackgroundRunner, qtbot: QtBot
) -> None:
    answers: list[int] = []
    with qtbot.waitSignal(runner.idle):
        runner.run(lambda: 1, answers.append, ignore)
        runner.run_apart(lambda: 2, answers.append, ignore)

    assert sorted(answers) == [1, 2]


def test_known_fault_is_reported_and_not_raised(runner: BackgroundRunner, qtbot: QtBot) -> None:
    errors: list[GcoError] = []

    def fail() -> None:
        raise DiskFullError

    runner.run(fail, ignore, errors.append)
    qtbot.waitUntil(lambda: bool(errors))

    assert isinstance(errors[0], DiskFullError)


@pytest.mark.parametrize("way", ["run", "run_apart"])
def test_answer_for_a_closed_screen_is_dropped(
    runner: BackgroundRunner, qtbot: QtBot, way: str
) -> None:
    label, release, answers = QLabel(), Event(), list[bool]()
    start: Callable[..., None] = getattr(runner.scoped(label), way)

    start(lambda: release.wait(10), answers.append, ignore)
    shiboken6.delete(label)
    release.set()
    qtbot.waitUntil(lambda: runner.pending == 0)

    assert answers == []


def test_bug_in_the_background_reaches_the_crash_dialog(
    runner: BackgroundRunner, qtbot: QtBot
) -> None:
    with qtbot.capture_exceptions() as bugs:
        runner.run(lambda: 1 // 0, ignore, ignore)
        qtbot.waitUntil(lambda: bool(bugs))

    assert [kind for kind, _error, _trace in bugs] == [ZeroDivisionError]
    assert runner.pending == 0


@pytest.mark.parametrize("way", ["run", "run_apart"])
def test_who_asked_hears_of_a_bug_too_and_does_not_wait_for_ever(
    runner: BackgroundRunner, qtbot: QtBot, way: str
) -> None:
    errors: list[GcoError] = []
    start: Callable[..., None] = getattr(runner, way)

    with qtbot.capture_exceptions() as bugs:
        start(lambda: 1 // 0, ignore, errors.append)
        qtbot.waitUntil(lambda: bool(bugs))

    assert [type(error) for error in errors] == [ProgramFaultError]
