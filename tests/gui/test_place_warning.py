"""A kluis in a bad place is warned about, with the reason, and never refused."""

from collections.abc import Callable
from pathlib import Path

from app_cases import settle, workplace_of
from conftest import PASSWORD, Clock
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from start_cases import starting

from gco_desktop.bootstrap import open_kluis
from gco_desktop.settings import Settings
from ui.app import Application
from ui.instellingen.view import InstellingenView
from ui.navigator import Page
from ui.start.welcome_page import WelcomePage
from ui.start.wizard_page import WizardPage


def settings_page(application: Application) -> InstellingenView:
    workplace = workplace_of(application)
    workplace.open_page(Page.INSTELLINGEN)
    settle(application)
    page = workplace.shell.stack.currentWidget()
    assert isinstance(page, InstellingenView)
    return page


def test_the_wizard_warns_about_a_sync_folder_and_goes_on(
    qtbot: QtBot, clock: Clock, tmp_path: Path
) -> None:
    with starting(qtbot, clock) as start:
        view = start.show(tmp_path / "OneDrive - Stichting Voorbeeld" / "kluis")
        assert isinstance(view.page, WelcomePage)
        view.page.new.click()
        page = view.page
        assert isinstance(page, WizardPage)
        assert page.place.warning.isVisible()
        assert "OneDrive" in page.place.warning.text
        assert "goede plek" not in page.place.text.text()
        assert page.next_button.isEnabled()

        start.files.answer = tmp_path / "Documenten"
        page.place.another.click()
        assert page.place.warning.isHidden()
        assert "goede plek" in page.place.text.text()
        assert page.place.place.accessibleName() == str(tmp_path / "Documenten")


def test_settings_warn_until_it_was_read(
    windows: Callable[[Path], Application], kluis_folder: Path, clock: Clock, tmp_path: Path
) -> None:
    (tmp_path / "Dropbox").mkdir()
    folder = kluis_folder.rename(tmp_path / "Dropbox" / "kluis")
    application = windows(folder)
    application.opened(open_kluis(folder, PASSWORD, now=clock))
    settle(application)
    page = settings_page(application)
    assert page.place_line.isVisible()
    assert "Dropbox" in page.place_line.text
    page.place_line.hide_button.click()
    assert page.place_line.isHidden()
    assert application.settings.plek_gezien == "sync"

    application.lock()
    settle(application)
    application.opened(open_kluis(folder, PASSWORD, now=clock))
    settle(application)
    assert settings_page(application).place_line.isHidden()
    application.change_settings(Settings(plek_gezien="netwerk"))
    application.lock()
    settle(application)
    application.opened(open_kluis(folder, PASSWORD, now=clock))
    settle(application)
    assert settings_page(application).place_line.isVisible()


def test_an_ordinary_place_gives_no_line(application: Application, opened: QObject) -> None:
    assert settings_page(application).place_line.isHidden()


def test_what_was_read_is_remembered_and_nothing_else(tmp_path: Path) -> None:
    Settings(plek_gezien="sync").save(tmp_path)
    assert Settings.load(tmp_path).plek_gezien == "sync"
    (tmp_path / "instellingen.json").write_text('{"plek_gezien": 3}')
    assert Settings.load(tmp_path).plek_gezien == ""
