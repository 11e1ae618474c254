"""A second folder that never answers: the screens tell it, and nothing in the window waits."""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from app_cases import content, settle, workplace_of
from conftest import PASSWORD, Clock
from hanging_folder import NAME, hanging, visitors
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.kluis import visit
from ui import backup_keeper
from ui.app import Application
from ui.instellingen import reservekopie_texts as texts
from ui.instellingen.reservekopie_panel import ReservekopiePanel
from ui.start.restore_page import RestorePage
from ui.start.view import StartView
from ui.vandaag.view import VandaagView

SHORT = 0.3
MOMENT = 5.0  # far less than the patience for a folder, far more than a slow machine needs

Start = Callable[[Path], tuple[Application, Services]]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in a folder here")


@pytest.fixture(autouse=True)
def daily_backup_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_keeper, "START_MS", 0)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def hung(stick: Path) -> Iterator[Path]:
    """A second folder that never answers."""
    with hanging(stick):
        yield stick


@pytest.fixture
def start(windows: Callable[[Path], Application], kluis_folder: Path, clock: Clock) -> Start:
    """Opens the kluis in the window, with a second folder, and waits for nothing."""

    def opened(second: Path) -> tuple[Application, Services]:
        application = windows(kluis_folder)
        application.change_settings(replace(application.settings, tweede_map=str(second)))
        services = open_kluis(kluis_folder, PASSWORD, now=clock)
        application.opened(services)
        return application, services

    return opened


def numbers(folder: Path) -> list[str]:
    return sorted(path.name[:6] for path in folder.glob("*.gcobackup") if path.name != NAME)


def panel_of(application: Application) -> ReservekopiePanel:
    (panel,) = workplace_of(application).shell.findChildren(ReservekopiePanel)
    return panel


def test_the_screens_show_at_once_while_the_folder_hangs(
    qtbot: QtBot, start: Start, hung: Path
) -> None:
    application, _services = start(hung)
    vandaag = workplace_of(application).shell.stack.currentWidget()
    assert isinstance(vandaag, VandaagView)
    qtbot.waitUntil(lambda: bool(visitors()) and not vandaag._reloader.stale)
    workplace_of(application).open_settings("reservekopie")
    panel = panel_of(application)
    qtbot.waitUntil(lambda: panel.here.list.rows.rowCount() == 1)

    assert texts.SECOND_BUSY in panel.elsewhere.status.text()
    begun = time.monotonic()
    application.lock()
    settle(application)
    assert time.monotonic() - begun < MOMENT


def test_the_part_reservekopie_says_that_the_folder_does_not_answer(
    start: Start, hung: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visit, "PATIENCE_SECONDS", SHORT)
    application, _services = start(hung)
    settle(application)
    workplace_of(application).open_settings("reservekopie")
    settle(application)
    panel = panel_of(application)
    assert panel.here.list.rows.rowCount() == 1
    assert texts.SECOND_SILENT in panel.elsewhere.status.text()
    panel.elsewhere.copy_button.click()
    settle(application)

    assert "antwoordt niet" in panel.message.text
    assert len(visitors()) == 1


def test_the_program_leaves_soon_and_with_a_backup_while_the_folder_hangs(
    qtbot: QtBot,
    start: Start,
    kluis_folder: Path,
    hung: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    application, services = start(hung)
    qtbot.waitUntil(lambda: bool(visitors()))
    services.gezinnen.register("Gezin De Vries")
    monkeypatch.setattr(visit, "PATIENCE_SECONDS", SHORT)
    begun = time.monotonic()
    application.window.close()

    assert time.monotonic() - begun < MOMENT
    assert numbers(kluis_folder / "reservekopieen") == ["000001", "000002"]
    assert len(visitors()) == 1


def test_what_is_made_at_the_end_is_in_the_second_folder_too(
    start: Start, kluis_folder: Path, stick: Path
) -> None:
    application, services = start(stick)
    settle(application)
    services.gezinnen.register("Gezin De Vries")
    application.window.close()

    assert numbers(kluis_folder / "reservekopieen") == ["000001", "000002"]
    assert numbers(stick) == ["000001", "000002"]


def test_backups_are_offered_before_the_kluis_is_open_while_the_folder_hangs(
    windows: Callable[[Path], Application],
    kluis_folder: Path,
    clock: Clock,
    hung: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    services.reservekopieen.make()
    services.close()
    application = windows(kluis_folder)
    application.change_settings(replace(application.settings, tweede_map=str(hung)))
    start_view = content(application)
    assert isinstance(start_view, StartView)
    begun = time.monotonic()
    start_view.show_restore()
    settle(application)

    assert time.monotonic() - begun < 2 * MOMENT
    page = start_view.page
    assert isinstance(page, RestorePage)
    assert page.found.rows.rowCount() == 1
