"""Nobody at the computer while the kluis is closed: no secret stays, and none comes late."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from app_cases import TEN_MINUTES, Clocks, content, settle, top_level
from conftest import PASSWORD, Clock
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from start_cases import starting

from gco_desktop.bootstrap import open_kluis
from ui.app import Application
from ui.idle import IdleCount
from ui.start.mend_page import MendPage
from ui.start.recover_page import RecoverPage
from ui.start.rotate_page import RotatePage
from ui.start.unlock_page import UnlockPage
from ui.start.view import StartView
from ui.start.welcome_page import WelcomePage
from ui.start.wizard_contract import Step
from ui.start.wizard_page import WizardPage


@pytest.fixture
def confirmed(kluis_folder: Path, clock: Clock) -> Path:
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    services.kluis.confirm_sheet()
    services.close()
    return kluis_folder


def start_of(application: Application) -> StartView:
    view = content(application)
    assert isinstance(view, StartView)
    return view


def page_of(application: Application) -> QWidget:
    page = start_of(application).page
    assert page is not None
    return page


def unlock_page(application: Application) -> UnlockPage:
    page = page_of(application)
    assert isinstance(page, UnlockPage)
    return page


def to_sheet(application: Application) -> WizardPage:
    page = unlock_page(application)
    page.password.setText(PASSWORD)
    page.open_button.click()
    settle(application)
    wizard = page_of(application)
    assert isinstance(wizard, WizardPage)
    assert wizard.step is Step.SHEET
    return wizard


def go_idle(application: Application) -> None:
    clocks = Clocks()
    application.idle._count = IdleCount(lambda: clocks.wall, lambda: clocks.steady)
    clocks.forward(TEN_MINUTES)
    application.idle.look()


def suspend(application: Application) -> None:
    application.session.left.emit()


@pytest.mark.parametrize("leave", [go_idle, suspend])
def test_a_recovery_code_goes_from_the_screen_and_is_asked_again(
    application: Application, leave: Callable[[Application], None]
) -> None:
    wizard = to_sheet(application)
    wizard.sheet.print_button.click()
    settle(application)
    assert len(top_level()) == 2
    leave(application)
    settle(application)
    assert not unlock_page(application).password.text()
    assert top_level() == [application.window]
    to_sheet(application)


@pytest.mark.parametrize("kind", [RotatePage, RecoverPage])
def test_what_was_typed_on_the_way_to_another_code_goes(
    application: Application, confirmed: Path, kind: type[QWidget]
) -> None:
    view = start_of(application)
    if kind is RotatePage:
        view.show_rotate()
    else:
        unlock_page(application).forgotten.click()
    assert isinstance(page_of(application), kind)
    go_idle(application)
    assert isinstance(page_of(application), UnlockPage)
    assert not application.idle.timer.isActive()


def test_a_typed_password_goes_and_an_empty_page_stays(application: Application) -> None:
    page = unlock_page(application)
    assert not application.idle.timer.isActive()
    suspend(application)
    assert page_of(application) is page
    page.password.setText(PASSWORD)
    go_idle(application)
    assert unlock_page(application) is not page
    assert not unlock_page(application).password.text()
    unlock_page(application).password.setText("a")
    assert application.idle.timer.isActive()
    unlock_page(application).password.clear()
    assert not application.idle.timer.isActive()


def test_a_kluis_made_elsewhere_is_found_again(qtbot: QtBot, clock: Clock, tmp_path: Path) -> None:
    with starting(qtbot, clock) as start:
        view = start.show(tmp_path / "gewoon")
        assert isinstance(view.page, WelcomePage)
        view.page.new.click()
        wizard = view.page
        assert isinstance(wizard, WizardPage)
        start.files.answer = tmp_path / "elders"
        wizard.place.another.click()
        wizard.next_button.click()
        for field in (wizard.secret.field.first, wizard.secret.field.second):
            field.setText(PASSWORD)
        wizard.next_button.click()
        assert wizard.step is Step.SHEET
        view.conceal()
        assert isinstance(view.page, UnlockPage)
        assert "elders" in view.footer.text()


def test_mending_goes_on_without_the_password_on_the_screen(
    application: Application, confirmed: Path
) -> None:
    go_on = threading.Event()
    application.runner.run(go_on.wait, lambda _done: None, lambda _error: None)
    start_of(application).show_mend(PASSWORD)
    page = page_of(application)
    assert isinstance(page, MendPage)
    page.mend_button.click()
    suspend(application)
    assert page_of(application) is page
    assert not page.password.text()
    go_on.set()
    settle(application)
    assert page.report.isVisible()
    suspend(application)
    assert page.report.isVisible()


@pytest.mark.parametrize("leave", [Application.lock, suspend])
def test_a_kluis_that_opens_after_the_lock_is_closed_again_in_silence(
    application: Application,
    confirmed: Path,
    clock: Clock,
    leave: Callable[[Application], None],
) -> None:
    page = unlock_page(application)
    page.password.setText(PASSWORD)
    page.open_button.click()
    leave(application)
    settle(application)
    assert application.workplace is None
    assert not unlock_page(application).password.text()
    assert not unlock_page(application).fault.text
    open_kluis(confirmed, PASSWORD, now=clock).close()  # nobody else holds it


def test_a_code_that_comes_after_the_lock_is_not_shown(application: Application) -> None:
    page = unlock_page(application)
    page.password.setText(PASSWORD)
    page.open_button.click()
    application.lock()
    settle(application)
    assert not unlock_page(application).password.text()


def test_a_kluis_that_opens_while_the_window_closes_is_closed_again(
    application: Application, confirmed: Path, clock: Clock
) -> None:
    page = unlock_page(application)
    page.password.setText(PASSWORD)
    page.open_button.click()
    application.window.close()
    assert application.runner.pending == 0
    open_kluis(confirmed, PASSWORD, now=clock).close()


def test_a_fault_of_ours_while_the_screens_are_made_leaves_no_kluis_open(
    application: Application, confirmed: Path, clock: Clock
) -> None:
    services = open_kluis(confirmed, PASSWORD, now=clock)
    broken = replace(services, onderhoud=None)  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        application.opened(broken)
    settle(application)
    assert application.workplace is None
    assert not application.idle.timer.isActive()
    unlock_page(application)
    open_kluis(confirmed, PASSWORD, now=clock).close()
