"""Damage that is met along the way is said once, above every screen, with the way to mending."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from app_cases import content, settle, shown, workplace_of
from conftest import NOW, PASSWORD
from damage_cases import damage_table, fill_kluis
from inline_runner import InlineRunner
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import open_kluis
from gco_desktop.errors import DatabaseDamagedError, DatabaseFaultError, GcoError
from ui import backup_keeper
from ui.app import Application
from ui.gate import Gate
from ui.gezinnen.view import GezinnenView
from ui.navigator import Page
from ui.start.mend_page import MendPage
from ui.start.view import StartView
from ui.vandaag import texts
from ui.vandaag.view import VandaagView
from ui.widgets.messages import InlineMessage

A_WEEK = 7 * 24 * 3600 * 1000
_LINES = 4  # what the fault may take at the width of a window


@pytest.fixture(scope="module")
def filled_once(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = shutil.copytree(template, tmp_path_factory.mktemp("gevuld") / "kluis")
    fill_kluis(folder)
    return folder


@pytest.fixture
def filled(filled_once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(filled_once, tmp_path / "gevuld" / "kluis")


@pytest.fixture
def hurt(
    windows: Callable[[Path], Application], filled: Path, monkeypatch: pytest.MonkeyPatch
) -> Application:
    """Return the program on a kluis that was closed tidily and is damaged, without any backup."""
    monkeypatch.setattr(backup_keeper, "START_MS", A_WEEK)
    damage_table(filled, "gezin")
    application = windows(filled)
    services = open_kluis(filled, PASSWORD, now=lambda: NOW)
    assert services.controle.was_clean
    application.opened(services)
    settle(application)
    return application


def low(message: InlineMessage) -> bool:
    return message.height() <= message.fontMetrics().lineSpacing() * _LINES


def test_damage_that_a_screen_meets_leads_to_the_mending(hurt: Application) -> None:
    bar = workplace_of(hurt).damage_bar
    assert bar.isVisible()
    assert "beschadigd" in bar.message.text
    bar.button.click()
    settle(hurt)
    view = content(hurt)
    assert isinstance(view, StartView)
    assert isinstance(view.page, MendPage)
    assert view.page.isVisible()
    assert hurt.workplace is None


def test_vandaag_says_the_day_and_what_is_wrong_below_it(hurt: Application) -> None:
    (view,) = workplace_of(hurt).shell.findChildren(VandaagView)
    assert view.header.title.text() == texts.greeting("", NOW.hour)
    assert view.header.subtitle.text() == texts.subtitle(NOW.date(), None)
    assert view.error.isVisible()
    assert low(view.error)


@pytest.mark.parametrize("page", list(Page))
def test_no_screen_is_filled_with_what_is_wrong(hurt: Application, page: Page) -> None:
    workplace = workplace_of(hurt)
    workplace.open_page(page)
    settle(hurt)
    messages = shown(InlineMessage, workplace.shell.built()[page])
    assert "beschadigd" in messages[0].text
    assert all(message.height() < workplace.shell.height() / 4 for message in messages)


def test_gezinnen_says_what_is_wrong_over_its_whole_width(hurt: Application) -> None:
    workplace = workplace_of(hurt)
    workplace.open_page(Page.GEZINNEN)
    settle(hurt)
    (view,) = workplace.shell.findChildren(GezinnenView)
    assert view.error.isVisible()
    assert view.error.width() > view.width() * 0.9
    assert low(view.error)


def test_damage_that_the_automatic_backup_meets_is_said(
    windows: Callable[[Path], Application],
    filled: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(backup_keeper, "START_MS", 0)
    damage_table(filled, "zoek_docsize")  # no screen reads that one
    application = windows(filled)
    application.opened(open_kluis(filled, PASSWORD, now=lambda: NOW))
    qtbot.waitUntil(workplace_of(application).damage_bar.isVisible, timeout=15_000)


def fail(error: GcoError) -> Callable[[], bool]:
    def work() -> bool:
        raise error

    return work


def test_the_gate_tells_of_damage_once_and_of_nothing_else() -> None:
    heard, answers = list[bool](), list[GcoError]()
    gate = Gate(InlineRunner())
    gate.listen(lambda: heard.append(True))
    gate.run(fail(DatabaseFaultError()), heard.append, answers.append)
    assert not heard
    gate.scoped(gate).run_apart(fail(DatabaseDamagedError()), heard.append, answers.append)
    gate.scoped(gate).run(fail(DatabaseDamagedError()), heard.append, answers.append)
    gate.run_apart(fail(DatabaseDamagedError()), heard.append, answers.append)
    assert heard == [True]
    assert len(answers) == 4


def test_who_listens_late_hears_of_damage_too() -> None:
    heard = list[bool]()
    gate = Gate(InlineRunner())
    gate.run(fail(DatabaseDamagedError()), heard.append, lambda _error: None)
    gate.listen(lambda: heard.append(True))
    assert heard == [True]
