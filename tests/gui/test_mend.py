"""Damage as the user meets it: said calmly, with ways on that take nothing away."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from app_cases import content, settle, workplace_of
from conftest import PASSWORD, Clock
from damage_cases import DATABASE, MOMENTS, copy_without_journal, damage_rows, fill_kluis
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from start_cases import Start, starting

from gco_desktop.bootstrap import mend, open_kluis
from gco_desktop.errors import CancelledError, DiskFullError
from gco_desktop.kluis.check import Findings
from ui.app import Application
from ui.instellingen.controle_card import ControleCard
from ui.instellingen.view import InstellingenView, Part
from ui.navigator import Page
from ui.start.actions import Progress
from ui.start.faults import Step
from ui.start.mend_page import MendPage
from ui.start.restore_page import RestorePage
from ui.start.unlock_page import UnlockPage
from ui.start.view import StartView

WHOLE = Findings(pages=0, structure=0, references=0)
HURT = Findings(pages=1, structure=0, references=0)


@pytest.fixture
def start(qtbot: QtBot, clock: Clock) -> Iterator[Start]:
    with starting(qtbot, clock) as start:
        yield start


@pytest.fixture(scope="module")
def filled_once(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = shutil.copytree(template, tmp_path_factory.mktemp("gevuld") / "kluis")
    fill_kluis(folder)
    return folder


@pytest.fixture
def filled(filled_once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(filled_once, tmp_path / "gevuld" / "kluis")


def page_of(view: StartView, kind: type[MendPage] = MendPage) -> MendPage:
    assert isinstance(view.page, kind)
    return view.page


def refused(start: Start, folder: Path) -> tuple[StartView, UnlockPage]:
    view = start.show(folder)
    assert isinstance(view.page, UnlockPage)
    page = view.page
    page.password.setText(PASSWORD)
    page.open_button.click()
    return view, page


def words(page: MendPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize("gone", [True, False])
def test_damaged_or_missing_data_offer_three_ways_that_take_nothing_away(
    start: Start, filled: Path, gone: bool
) -> None:
    if gone:
        (filled / DATABASE).unlink()
    else:
        (filled / DATABASE).write_bytes(b"x" * 100)
    _view, page = refused(start, filled)
    assert page.title.text() == "Deze kluis gaat niet open"
    offered = [button.text() for button in page.ways.buttons.values() if button.isVisible()]
    assert offered == ["Gegevens redden", "Reservekopie terugzetten", "Andere map kiezen"]
    assert not page.password.isVisible()
    QTest.keyClick(page.window(), Qt.Key.Key_Escape)
    assert page.isVisible()
    assert sorted(path.name for path in filled.glob("gegevens*")) == ([] if gone else [DATABASE])


def test_the_ways_lead_to_the_mending_the_backups_and_another_folder(
    start: Start, filled: Path
) -> None:
    (filled / DATABASE).write_bytes(b"x" * 100)
    view, page = refused(start, filled)
    page.ways.buttons[Step.FOLDER].click()
    assert start.files.asked
    page.ways.buttons[Step.BACKUP].click()
    assert isinstance(view.page, RestorePage)
    view, page = refused(start, filled)
    page.ways.buttons[Step.MEND].click()
    assert page_of(view).password.text() == PASSWORD


def test_what_was_saved_is_told_and_the_kluis_opens(start: Start, filled: Path) -> None:
    left = damage_rows(filled)
    view = start.show(filled)
    view.show_mend()
    page = page_of(view)
    page.password.setText(PASSWORD)
    page.mend_button.click()
    assert f"{left} van {MOMENTS} contactmomenten gered" in words(page)
    assert 'in de map "oud"' in words(page)
    assert not page.password.text()
    page.go_on_button.click()
    assert isinstance(view.page, UnlockPage)
    view.page.password.setText(PASSWORD)
    view.page.open_button.click()
    assert len(start.opened) == 1


def test_a_wrong_or_empty_password_is_said_at_the_field(start: Start, filled: Path) -> None:
    view = start.show(filled)
    view.show_mend()
    page = page_of(view)
    page.mend_button.click()
    assert "Typ eerst" in page.row.error
    page.password.setText("niet mijn wachtwoord")
    page.mend_button.click()
    assert "past niet" in page.row.error


def test_a_file_beyond_saving_leads_to_a_backup_elsewhere(start: Start, filled: Path) -> None:
    (filled / DATABASE).write_bytes(b"x" * 9000)
    view = start.show(filled)
    view.show_mend(PASSWORD)
    page = page_of(view)
    page.mend_button.click()
    assert "niets meer te lezen" in page.problem.text
    assert (filled / DATABASE).read_bytes() == b"x" * 9000
    page.backup_button.click()
    assert isinstance(view.page, RestorePage)


@pytest.mark.parametrize(
    ("error", "said"), [(CancelledError(), "Gestopt"), (DiskFullError(), "schijf is vol")]
)
def test_stopping_and_a_full_disk_are_said_and_the_form_is_there_again(
    start: Start, filled: Path, error: Exception, said: str
) -> None:
    def refuse(folder: Path, password: str, progress: Progress) -> None:
        progress(50)
        raise error

    start.actions = replace(start.actions, mend=refuse)
    view = start.show(filled)
    view.show_mend(PASSWORD)
    page = page_of(view)
    page.mend_button.click()
    assert said in page.problem.text
    assert page.mend_button.isEnabled()
    page.back_button.click()
    assert isinstance(view.page, UnlockPage)


def test_stop_is_heard_by_the_mending(start: Start, filled: Path) -> None:
    heard: list[bool] = []

    def ask_twice(folder: Path, password: str, progress: Progress) -> None:
        heard.append(progress(10))
        page_of(view).progress.cancelled.emit()
        heard.append(progress(20))
        raise CancelledError

    start.actions = replace(start.actions, mend=ask_twice)
    view = start.show(filled)
    view.show_mend(PASSWORD)
    page_of(view).mend_button.click()
    assert heard == [True, False]


def test_after_an_untidy_end_damage_is_said_and_leads_to_the_mending(
    windows: Callable[[Path], Application], filled: Path
) -> None:
    damage_rows(filled)
    leave_untidily(filled)
    application = windows(filled)
    application.opened(open_kluis(filled, PASSWORD))
    settle(application)
    bar = workplace_of(application).damage_bar
    assert bar.isVisible()
    assert "beschadigd" in bar.message.text
    bar.button.click()
    settle(application)
    view = content(application)
    assert isinstance(view, StartView)
    assert page_of(view).isVisible()
    assert application.workplace is None


def leave_untidily(folder: Path) -> None:
    (folder / "kluis.lock").write_bytes(b'{"pid":1,"schoon":false}')
    (folder / f"{DATABASE}-wal").touch()


def test_a_whole_kluis_says_nothing_after_an_untidy_end(
    windows: Callable[[Path], Application], filled: Path
) -> None:
    leave_untidily(filled)
    application = windows(filled)
    application.opened(open_kluis(filled, PASSWORD))
    settle(application)
    assert not workplace_of(application).damage_bar.isVisible()
    assert not workplace_of(application).missing_bar.isVisible()


def test_work_that_may_be_missing_leads_to_the_backups(
    windows: Callable[[Path], Application], filled: Path, tmp_path: Path
) -> None:
    leave_untidily(filled)
    copy = copy_without_journal(filled, tmp_path / "kopie")
    application = windows(copy)
    application.opened(open_kluis(copy, PASSWORD))
    settle(application)
    workplace = workplace_of(application)
    assert "ontbreekt mogelijk het laatste werk" in workplace.missing_bar.message.text
    assert workplace.missing_bar.isVisible()
    workplace.missing_bar.button.click()
    settings = workplace.shell.built()[Page.INSTELLINGEN]
    assert isinstance(settings, InstellingenView)
    assert settings.panel(Part.RESERVEKOPIE).isVisible()


def test_locking_during_the_check_does_not_wait(
    windows: Callable[[Path], Application], filled: Path
) -> None:
    leave_untidily(filled)
    application = windows(filled)
    application.opened(open_kluis(filled, PASSWORD))
    application.lock()
    settle(application)
    services = open_kluis(filled, PASSWORD)
    assert services.controle.was_clean
    services.close()


class FixedControle:
    """A check whose outcome is known."""

    def __init__(self, outcome: Findings | Exception) -> None:
        self._outcome = outcome

    def last_mending(self) -> None:
        return None

    def full(self, progress: Progress) -> Findings:
        progress(50)
        if isinstance(self._outcome, Exception):
            raise self._outcome
        return self._outcome


@pytest.mark.parametrize(
    ("outcome", "said", "mend"),
    [
        (WHOLE, "Je kluis is heel", False),
        (HURT, "beschadigd", True),
        (CancelledError(), "gestopt", False),
        (DiskFullError(), "schijf is vol", False),
    ],
)
def test_a_check_on_demand_says_what_it_found(
    qtbot: QtBot, outcome: Findings | Exception, said: str, mend: bool
) -> None:
    from fake_navigator import FakeNavigator

    navigator = FakeNavigator()
    card = ControleCard(FixedControle(outcome), InlineRunner(), navigator)  # type: ignore[arg-type]
    qtbot.addWidget(card)
    card.show()
    card.check_button.click()
    assert said in card.result.text
    assert card.mend_button.isVisible() is mend
    assert card.check_button.isEnabled()
    card.mend_button.click()
    assert navigator.calls == [("mend",)]


def test_the_card_stands_in_the_settings(
    windows: Callable[[Path], Application], filled: Path
) -> None:
    application = windows(filled)
    application.opened(open_kluis(filled, PASSWORD))
    workplace_of(application).open_settings(Part.BEVEILIGING)
    settle(application)
    (card,) = workplace_of(application).shell.findChildren(ControleCard)
    card.check_button.click()
    settle(application)
    assert card.result.text == "Je kluis is heel. Er is niets beschadigd."


def test_what_a_mending_saved_can_be_read_again_in_the_settings(
    windows: Callable[[Path], Application], filled: Path
) -> None:
    left = damage_rows(filled)
    mend(filled, PASSWORD)
    application = windows(filled)
    application.opened(open_kluis(filled, PASSWORD))
    workplace_of(application).open_settings(Part.BEVEILIGING)
    settle(application)
    (card,) = workplace_of(application).shell.findChildren(ControleCard)
    assert card.mended_button.isVisible()
    card.mended_button.click()
    assert card.dialog is not None
    said = " ".join(label.text() for label in card.dialog.findChildren(QLabel))
    assert f"{left} van {MOMENTS} contactmomenten gered" in said
    assert "als gegevens-0001.db" in said


def test_a_kluis_that_was_never_mended_offers_nothing_to_read(
    windows: Callable[[Path], Application], filled: Path
) -> None:
    application = windows(filled)
    application.opened(open_kluis(filled, PASSWORD))
    workplace_of(application).open_settings(Part.BEVEILIGING)
    settle(application)
    (card,) = workplace_of(application).shell.findChildren(ControleCard)
    assert not card.mended_button.isVisible()
