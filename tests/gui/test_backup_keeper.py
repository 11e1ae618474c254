"""The backups that nobody has to think of, made by the whole program."""

from pathlib import Path

from app_cases import settle, workplace_of
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from gco_desktop.kluis.backups import list_backups
from ui.app import Application
from ui.backup_keeper import START_MS

PATIENCE_MS = START_MS + 10_000


def gezinnen_in_backups(folder: Path) -> list[int]:
    """Return what each backup holds, newest first."""
    return [info.rows["gezin"] for info in list_backups(folder)]


def wait_for_backups(qtbot: QtBot, application: Application, folder: Path, count: int) -> None:
    qtbot.waitUntil(lambda: len(list_backups(folder)) == count, timeout=PATIENCE_MS)
    settle(application)


def test_the_first_unlock_of_a_day_and_the_end_make_a_backup_each(
    application: Application, opened: Services, kluis_folder: Path, qtbot: QtBot
) -> None:
    wait_for_backups(qtbot, application, kluis_folder, 1)
    opened.gezinnen.register("Gezin De Vries")
    application.window.close()
    wait_for_backups(qtbot, application, kluis_folder, 2)
    assert gezinnen_in_backups(kluis_folder) == [1, 0]


def test_an_end_without_changes_needs_no_backup(
    application: Application, opened: Services, kluis_folder: Path, qtbot: QtBot
) -> None:
    wait_for_backups(qtbot, application, kluis_folder, 1)
    application.window.close()
    settle(application)
    assert gezinnen_in_backups(kluis_folder) == [0]


def test_a_lock_right_after_unlocking_makes_none(
    application: Application, opened: Services, kluis_folder: Path, qtbot: QtBot
) -> None:
    workplace = workplace_of(application)
    with qtbot.waitSignal(workplace.changes.destroyed, timeout=PATIENCE_MS):
        application.lock()
        settle(application)
    assert gezinnen_in_backups(kluis_folder) == []
