"""A kluis that cannot be written: offered to look at, said calmly, and resumed in place."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from app_cases import content, settle, workplace_of
from conftest import PASSWORD, Clock
from kluis_cases import fill, make_read_only, small_disk
from pytestqt.qtbot import QtBot
from start_cases import starting

from gco_desktop.bootstrap import open_kluis
from ui.app import Application
from ui.contactmoment.view import ContactDialog
from ui.navigator import Page
from ui.start.unlock_page import UnlockPage
from ui.start.view import StartView


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "schijf", 24) as disk:
        yield disk


@pytest.fixture
def folder(kluis_folder: Path, disk: Path, clock: Clock) -> Path:
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    services.gezinnen.register("Gezin De Vries")
    services.kluis.confirm_sheet()
    services.close()
    (kluis_folder / "noodruimte.bin").unlink(missing_ok=True)
    return shutil.copytree(kluis_folder, disk / "kluis")


def unlock_page(view: StartView) -> UnlockPage:
    assert isinstance(view.page, UnlockPage)
    return view.page


def test_looking_is_offered_and_never_done_by_itself(
    qtbot: QtBot, clock: Clock, folder: Path, disk: Path
) -> None:
    fill(disk)
    with starting(qtbot, clock) as start:
        page = unlock_page(start.show(folder))
        assert page.view_button.isHidden()
        page.password.setText(PASSWORD)
        page.open_button.click()

        assert "schijf is vol" in page.fault.text
        assert not start.opened
        assert page.view_button.isVisible()
        assert page.open_button.isEnabled()
        page.view_button.click()
        assert start.opened[0].view_only


def test_after_a_wrong_password_nothing_is_offered(
    qtbot: QtBot, clock: Clock, folder: Path, disk: Path
) -> None:
    make_read_only(disk)
    with starting(qtbot, clock) as start:
        page = unlock_page(start.show(folder))
        page.password.setText(PASSWORD)
        page.open_button.click()
        assert page.view_button.isVisible()
        page.password.setText("een ander wachtwoord")
        page.view_button.click()
        assert page.view_button.isHidden()
        assert not start.opened


@pytest.fixture
def viewing(
    windows: Callable[[Path], Application], folder: Path, disk: Path, clock: Clock
) -> Iterator[tuple[Application, Path]]:
    """The program on a kluis that can only be looked at, and what fills its disk."""
    filler = fill(disk)
    application = windows(folder)
    application.opened(open_kluis(folder, PASSWORD, now=clock, view_only=True))
    settle(application)
    yield application, filler
    application.shut_down()


def test_every_page_shows_why_nothing_can_be_kept(viewing: tuple[Application, Path]) -> None:
    application, _filler = viewing
    workplace = workplace_of(application)
    for page in Page:
        workplace.open_page(page)
        settle(application)
        assert workplace.view_bar.isVisible()
    assert workplace.view_bar.message.text.startswith("Alleen kijken: de schijf is vol.")
    assert not workplace.clock_bar.isVisible()


def written_form(application: Application) -> ContactDialog:
    workplace = workplace_of(application)
    workplace.new_contact(workplace.services.gezinnen.regels()[0].id)
    settle(application)
    dialog = workplace.contact_dialog
    assert dialog is not None
    dialog.form.verslag.set_text("Moeder belde over de meerzorg.")
    return dialog


def test_a_form_says_why_it_is_not_saved_and_keeps_its_text_until_it_is(
    viewing: tuple[Application, Path],
) -> None:
    application, filler = viewing
    workplace = workplace_of(application)
    dialog = written_form(application)
    dialog.save_button.click()
    settle(application)
    assert dialog.isVisible()
    assert dialog.problem.text.startswith("Je kijkt alleen")
    assert dialog.form.verslag.text() == "Moeder belde over de meerzorg."

    workplace.view_bar.button.click()
    settle(application)
    assert workplace.view_bar.message.text.startswith("Nog steeds alleen kijken")
    filler.unlink()
    workplace.view_bar.button.click()
    settle(application)
    assert not workplace.view_bar.isVisible()
    assert workplace.shell.toast.text == "Je kunt weer bewaren."
    dialog.save_button.click()
    settle(application)
    detail = workplace.services.gezinnen.detail(workplace.services.gezinnen.regels()[0].id)
    assert [contact.verslag for contact in detail.contacten] == ["Moeder belde over de meerzorg."]


def test_lock_while_looking_keeps_what_was_typed(
    viewing: tuple[Application, Path], folder: Path, clock: Clock
) -> None:
    application, filler = viewing
    written_form(application)
    application.lock()
    settle(application)
    assert isinstance(content(application), StartView)
    filler.unlink()
    application.opened(open_kluis(folder, PASSWORD, now=clock))
    settle(application)
    kept = workplace_of(application).services.herstel.drafts()
    assert any("meerzorg" in text for _key, text in kept)


def test_text_of_a_lock_comes_back_as_soon_as_one_can_write_again(
    viewing: tuple[Application, Path], folder: Path, clock: Clock
) -> None:
    application, filler = viewing
    written_form(application)
    application.lock()
    settle(application)
    application.opened(open_kluis(folder, PASSWORD, now=clock, view_only=True))
    settle(application)
    workplace = workplace_of(application)
    assert workplace.draft_bar.isVisible()
    filler.unlink()
    workplace.view_bar.button.click()
    settle(application)
    assert workplace.draft_bar.isVisible()
    assert any("meerzorg" in text for _key, text in workplace.services.herstel.drafts())


def test_a_clock_that_is_behind_is_said_and_nothing_else(
    windows: Callable[[Path], Application], kluis_folder: Path, clock: Clock, tmp_path: Path
) -> None:
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    services.gezinnen.register("Gezin De Vries")
    services.reservekopieen.write_copy(tmp_path / "kopie.gcobackup")  # writes a log line
    services.close()
    clock.forward(days=-4000)
    application = windows(kluis_folder)
    application.opened(open_kluis(kluis_folder, PASSWORD, now=clock))
    settle(application)
    workplace = workplace_of(application)

    assert workplace.clock_bar.isVisible()
    assert "22-11-2026" in workplace.clock_bar.message.text.replace(" ", "-") or (
        "22 november 2026" in workplace.clock_bar.message.text
    )
    workplace.services.gezinnen.register("Gezin Bakker")
    assert len(workplace.services.gezinnen.regels()) == 2
    workplace.clock_bar.button.click()
    assert not workplace.clock_bar.isVisible()
