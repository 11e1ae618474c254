"""A moment after the last change the kluis is tidied, on its own thread and once."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from gco_desktop.errors import GcoError
from ui.background import BackgroundRunner
from ui.upkeep import REST_MS, Upkeep


@pytest.fixture
def runner() -> Iterator[BackgroundRunner]:
    with closing(BackgroundRunner()) as runner:
        yield runner


def ignore(_result: object) -> None:
    """The kluis itself is looked at."""


def fail(error: GcoError) -> None:
    raise error


def save(services: Services, runner: BackgroundRunner, name: str) -> None:
    runner.run(lambda: services.gezinnen.register(name), ignore, fail)


def test_changes_reach_the_file_itself_a_moment_after_the_last_one(
    services: Services, runner: BackgroundRunner, qtbot: QtBot
) -> None:
    upkeep = Upkeep(services.onderhoud, runner, rest=50)
    for name in ("De Vries", "Bakker"):
        save(services, runner, name)
        with qtbot.waitSignal(runner.idle):
            pass
    qtbot.waitUntil(lambda: services.onderhoud.journal() == (0, 0), timeout=20_000)
    qtbot.waitUntil(lambda: not runner.pending)
    assert len(services.gezinnen.regels()) == 2
    assert not upkeep._timer.isActive()


def test_tidying_does_not_go_on_for_ever(
    services: Services, runner: BackgroundRunner, qtbot: QtBot
) -> None:
    upkeep = Upkeep(services.onderhoud, runner, rest=20)
    rests = QSignalSpy(upkeep._timer.timeout)
    save(services, runner, "De Vries")
    qtbot.waitUntil(lambda: rests.count() == 1, timeout=20_000)
    qtbot.waitUntil(lambda: services.onderhoud.journal() == (0, 0), timeout=20_000)
    for _ in range(5):  # reading is no change
        runner.run(services.gezinnen.regels, ignore, fail)
        with qtbot.waitSignal(runner.idle):
            pass
    assert not upkeep._timer.isActive()
    assert rests.count() == 1


def test_while_somebody_reads_it_is_left_for_the_next_change(
    services: Services, runner: BackgroundRunner, qtbot: QtBot
) -> None:
    upkeep = Upkeep(services.onderhoud, runner, rest=20)
    with services.herstel.context.read() as uow:
        uow.archive.last_moment()
        save(services, runner, "De Vries")
        with qtbot.waitSignal(upkeep._timer.timeout, timeout=20_000):
            pass
        qtbot.waitUntil(lambda: not runner.pending)
        assert any(services.onderhoud.journal())
    save(services, runner, "Bakker")
    qtbot.waitUntil(lambda: services.onderhoud.journal() == (0, 0), timeout=20_000)


def test_of_a_kluis_that_was_closed_meanwhile_nothing_is_asked(
    services: Services, runner: BackgroundRunner, qtbot: QtBot
) -> None:
    upkeep = Upkeep(services.onderhoud, runner, rest=20)
    save(services, runner, "De Vries")
    with qtbot.waitSignal(upkeep._timer.timeout, timeout=20_000):
        runner.finish()
        services.close()
        runner.close()  # asking it again would be an error


def test_the_wait_is_five_seconds(services: Services, runner: BackgroundRunner) -> None:
    assert REST_MS == 5000
    assert Upkeep(services.onderhoud, runner)._timer.interval() == REST_MS
