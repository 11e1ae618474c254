"""A new recovery code: from the settings to the sheet, with a way back at every moment."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from app_cases import content, settle, workplace_of
from conftest import PASSWORD, Clock
from kluis_cases import fill, small_disk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from start_cases import Start, starting

from gco_desktop.bootstrap import new_kluis, open_kluis
from gco_desktop.errors import CancelledError, DiskFullError
from gco_desktop.kluis.folder import read_header
from gco_desktop.kluis.kdf import FLOOR
from ui.app import Application
from ui.start.actions import Progress
from ui.start.recover_page import RecoverPage
from ui.start.rotate_page import RotatePage
from ui.start.unlock_page import UnlockPage
from ui.start.view import StartView
from ui.start.wizard_page import WizardPage
from ui.start.wizard_texts import SHEET_RENEWED

NEW_PASSWORD = "zeven-kleine-eenden-zwemmen-weg"


@pytest.fixture
def start(qtbot: QtBot, clock: Clock) -> Iterator[Start]:
    with starting(qtbot, clock) as start:
        yield start


@pytest.fixture
def confirmed(kluis_folder: Path, clock: Clock) -> Path:
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    services.kluis.confirm_sheet()
    services.close()
    return kluis_folder


def code_of(folder: Path, clock: Clock) -> str:
    services = open_kluis(folder, PASSWORD, now=clock)
    try:
        return services.kluis.recovery_code()
    finally:
        services.close()


def shown_code(wizard: WizardPage) -> str:
    names = [label.accessibleName() for label in wizard.sheet.code.findChildren(QLabel)]
    return "-".join(name.split(": ")[1].replace(" ", "") for name in names if name)


def rotate_page(view: StartView) -> RotatePage:
    view.show_rotate()
    assert isinstance(view.page, RotatePage)
    return view.page


def test_new_code_leads_to_its_sheet(start: Start, confirmed: Path, clock: Clock) -> None:
    old = code_of(confirmed, clock)
    view = start.show(confirmed)
    page = rotate_page(view)

    page.password.setText(PASSWORD)
    page.rotate_button.click()

    assert isinstance(view.page, WizardPage)
    assert SHEET_RENEWED in view.page.sheet.text.text()
    shown = shown_code(view.page)
    assert shown != old
    assert shown == code_of(confirmed, clock)
    view.page.later_button.click()
    (services,) = start.opened
    assert not services.kluis.kluis.herstelblad_bevestigd, "the sheet is asked for again"


def test_next_unlock_asks_for_the_new_sheet(start: Start, confirmed: Path) -> None:
    view = start.show(confirmed)
    page = rotate_page(view)
    page.password.setText(PASSWORD)
    page.rotate_button.click()
    view.show_folder(confirmed)  # as after a crash with the sheet on the screen

    assert isinstance(view.page, UnlockPage)
    view.page.password.setText(PASSWORD)
    view.page.open_button.click()

    assert isinstance(view.page, WizardPage)


def test_old_code_is_told_to_be_replaced(start: Start, confirmed: Path, clock: Clock) -> None:
    old = code_of(confirmed, clock)
    view = start.show(confirmed)
    page = rotate_page(view)
    page.password.setText(PASSWORD)
    page.rotate_button.click()
    view.show_folder(confirmed)
    assert isinstance(view.page, UnlockPage)
    view.page.forgotten.click()
    assert isinstance(view.page, RecoverPage)

    for field, group in zip(view.page.code.fields, old.split("-"), strict=True):
        field.setText(group)
    view.page.password.first.setText(NEW_PASSWORD)
    view.page.password.second.setText(NEW_PASSWORD)
    view.page.open_button.click()

    assert f"vervangen op {clock():%d-%m-%Y}" in view.page.wrong.text()
    assert start.opened == []


@pytest.mark.parametrize("typed", ["", "een heel ander wachtwoord"])
def test_wrong_password_is_told_at_the_field(start: Start, confirmed: Path, typed: str) -> None:
    before = read_header(confirmed).header
    page = rotate_page(start.show(confirmed))

    page.password.setText(typed)
    page.rotate_button.click()

    assert page.row.error
    assert page.password.hasFocus()
    assert page.rotate_button.isEnabled()
    assert page.progress.isHidden()
    assert read_header(confirmed).header == before


def failing(error: Exception) -> Callable[[Path, str, Progress], None]:
    def rotate(_folder: Path, _password: str, _progress: Progress) -> None:
        raise error

    return rotate


@pytest.mark.parametrize(
    ("error", "said"), [(CancelledError(), "Gestopt"), (DiskFullError(), "De schijf is vol")]
)
def test_what_stops_it_is_told_and_it_can_be_tried_again(
    start: Start, confirmed: Path, error: Exception, said: str
) -> None:
    start.actions = replace(start.actions, rotate=failing(error))
    page = rotate_page(start.show(confirmed))

    page.password.setText(PASSWORD)
    page.rotate_button.click()

    assert page.problem.text.startswith(said)
    assert page.rotate_button.isEnabled()
    assert page.password.text() == PASSWORD


def test_cancelling_leaves_the_old_code(start: Start, confirmed: Path, clock: Clock) -> None:
    old = code_of(confirmed, clock)
    real = start.actions.rotate

    def stopped_at_once(folder: Path, password: str, progress: Progress) -> None:
        page.progress.cancelled.emit()
        real(folder, password, progress)

    start.actions = replace(start.actions, rotate=stopped_at_once)
    page = rotate_page(start.show(confirmed))
    page.password.setText(PASSWORD)
    page.rotate_button.click()

    assert page.problem.text.startswith("Gestopt")
    assert code_of(confirmed, clock) == old


def test_back_leads_to_the_password(start: Start, confirmed: Path) -> None:
    view = start.show(confirmed)
    page = rotate_page(view)

    page.back_button.click()

    assert isinstance(view.page, UnlockPage)


def test_the_window_locks_before_the_code_is_replaced(
    windows: Callable[[Path], Application], confirmed: Path, clock: Clock
) -> None:
    application = windows(confirmed)
    services = open_kluis(confirmed, PASSWORD, now=clock)
    application.opened(services)

    workplace_of(application).renew_code()

    assert application.workplace is None
    view = content(application)
    assert isinstance(view, StartView)
    page = view.page
    assert isinstance(page, RotatePage)
    page.password.setText(PASSWORD)
    QTest.keyClick(page.password, Qt.Key.Key_Return)
    settle(application)
    assert isinstance(view.page, WizardPage)
    assert services.kluis.kluis.closed


def test_text_that_found_no_room_is_written_before_the_code_is_replaced(
    windows: Callable[[Path], Application], tmp_path: Path, clock: Clock
) -> None:
    with small_disk(tmp_path / "schijf", 24) as disk:
        folder = disk / "kluis"
        new_kluis(folder, PASSWORD, kdf=FLOOR)
        application = windows(folder)
        application.opened(open_kluis(folder, PASSWORD, now=clock))
        settle(application)
        workplace = workplace_of(application)
        workplace.new_contact()
        settle(application)
        assert workplace.contact_dialog is not None
        workplace.contact_dialog.form.verslag.set_text("Halverwege een zin " * 500)
        filling = fill(disk)

        workplace.renew_code()
        settle(application)

        view = content(application)
        assert isinstance(view, StartView)
        assert isinstance(view.page, UnlockPage)
        filling.unlink()
        application.opened(open_kluis(folder, PASSWORD, now=clock))
        settle(application)
        assert workplace_of(application).draft_bar.isVisible()
        application.shut_down()
