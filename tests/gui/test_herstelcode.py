"""The code on paper: asked for once a year, and what older codes open can go."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import PASSWORD, Clock
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services, open_kluis, rotate
from ui.instellingen import code_texts as texts
from ui.instellingen.check_card import CheckCard
from ui.instellingen.notes import CodeNotes
from ui.instellingen.renew_cards import RenewCards


class Notes:
    """The notes of Vandaag with all they talk to."""

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.services = services
        self.navigator = FakeNavigator()
        self.view = CodeNotes(services.herstelcode, InlineRunner(), self.navigator)
        qtbot.addWidget(self.view)
        self.view.resize(1000, 300)

    def load(self) -> None:
        self.view.load()
        QApplication.processEvents()

    def answer(self, *, right: bool = True) -> None:
        code = self.services.kluis.recovery_code().split("-")
        for row, field in zip(self.card.rows, self.card.fields, strict=True):
            number = int(row.caption.removeprefix("Groep "))
            field.setText(code[number - 1] if right else "00000")

    @property
    def card(self) -> CheckCard:
        return self.view.check


@pytest.fixture
def due(qtbot: QtBot, services: Services, clock: Clock) -> Notes:
    services.kluis.confirm_sheet()
    clock.forward(days=370)
    notes = Notes(qtbot, services)
    notes.load()
    return notes


@pytest.fixture(scope="module")
def rotated_kluis(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kluis whose code was replaced just now."""
    folder = shutil.copytree(template, tmp_path_factory.mktemp("vervangen") / "kluis")
    rotate(folder, PASSWORD, Clock()().astimezone())
    return folder


@pytest.fixture
def rotated(rotated_kluis: Path, tmp_path: Path, clock: Clock) -> Iterator[Services]:
    folder = shutil.copytree(rotated_kluis, tmp_path / "vervangen")
    services = open_kluis(folder, PASSWORD, now=clock)
    yield services
    services.close()


def test_nothing_is_said_while_there_is_nothing_to_say(qtbot: QtBot, services: Services) -> None:
    services.kluis.confirm_sheet()
    notes = Notes(qtbot, services)
    notes.load()

    assert notes.view.isHidden()


def test_two_groups_from_paper_are_enough_for_a_year(due: Notes) -> None:
    assert due.card.isVisible()
    assert [row.caption for row in due.card.rows] != ["", ""]

    due.answer()
    due.card.check_button.click()

    assert due.card.isHidden()
    assert due.navigator.messages == [texts.CHECKED]
    assert [field.text() for field in due.card.fields] == ["", ""]
    due.load()
    assert due.view.isHidden()


def test_wrong_group_is_told_and_asked_again(due: Notes) -> None:
    due.answer(right=False)
    due.card.check_button.click()

    assert due.card.isVisible()
    assert all("klopt niet" in row.error for row in due.card.rows)
    assert due.card.problem.text == texts.LOST
    assert due.navigator.messages == []
    due.answer()
    due.card.check_button.click()
    assert due.card.isHidden()


def test_not_now_leaves_it_for_a_month(due: Notes, clock: Clock) -> None:
    due.card.later_button.click()

    assert due.card.isHidden()
    clock.forward(days=29)
    due.load()
    assert due.view.isHidden()
    clock.forward(days=2)
    due.load()
    assert due.card.isVisible()


def test_question_does_not_change_while_one_types(due: Notes) -> None:
    asked = [row.caption for row in due.card.rows]
    due.card.fields[0].setText("ABC")

    for _ in range(5):
        due.load()

    assert [row.caption for row in due.card.rows] == asked
    assert due.card.fields[0].text() == "ABC"


def test_keyboard_alone_answers_the_question(qtbot: QtBot, due: Notes) -> None:
    due.answer()
    due.card.fields[0].setFocus()
    qtbot.keyClick(due.card.fields[0], Qt.Key.Key_Return)
    qtbot.keyClick(due.card.fields[1], Qt.Key.Key_Return)

    assert due.card.isHidden()


def test_copies_of_the_old_code_are_told_and_lead_to_the_settings(
    qtbot: QtBot, rotated: Services
) -> None:
    notes = Notes(qtbot, rotated)
    notes.load()

    assert (
        notes.view.old.text == "Eén kopie op deze computer gaat nog open met je oude herstelcode."
    )
    notes.view.link.click()
    assert notes.navigator.calls == [("open_settings", "beveiliging")]


def test_copies_of_the_old_code_are_not_told_for_ever(
    qtbot: QtBot, rotated: Services, clock: Clock
) -> None:
    clock.forward(days=40)
    notes = Notes(qtbot, rotated)
    notes.load()

    assert notes.view.old.isHidden()


def cards(qtbot: QtBot, services: Services, navigator: FakeNavigator) -> RenewCards:
    view = RenewCards(services.herstelcode, InlineRunner(), navigator)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.load()
    return view


def test_renewing_is_asked_of_the_window(qtbot: QtBot, services: Services) -> None:
    navigator = FakeNavigator()
    view = cards(qtbot, services, navigator)

    assert view.old.isHidden()
    view.renew_button.click()

    assert navigator.calls == [("renew_code",)]


def test_old_copies_go_after_a_question(qtbot: QtBot, rotated: Services) -> None:
    navigator = FakeNavigator()
    view = cards(qtbot, rotated, navigator)
    assert "22 november 2026" in view.old_text.text()

    view.old_button.click()
    assert view.dialog is not None
    assert view.dialog.cancel_button.hasFocus() or not view.dialog.action_button.hasFocus()
    view.dialog.reject()
    assert len(rotated.herstelcode.revoked()) == 1
    view.old_button.click()
    view.dialog.accept()

    assert rotated.herstelcode.revoked() == ()
    assert view.old.isHidden()
    assert navigator.messages == [texts.OLD_GONE]


def test_new_backup_is_made_before_the_old_copies_go(qtbot: QtBot, rotated: Services) -> None:
    view = cards(qtbot, rotated, FakeNavigator())
    folder = rotated.kluis.folder / "reservekopieen"
    (old,) = (copy.path for copy in rotated.herstelcode.revoked())
    for path in folder.glob("*.gcobackup"):
        if path != old:
            path.unlink()

    view.old_button.click()
    assert view.dialog is not None
    view.dialog.accept()

    assert rotated.herstelcode.revoked() == ()
    assert len(list(folder.glob("*.gcobackup"))) == 1, "a new one was made first"


@pytest.mark.parametrize("count", [1, 2, 9])
def test_days_are_told_in_words(count: int, clock: Clock) -> None:
    days = [clock().date().replace(day=day) for day in range(1, count + 1)]

    told = texts.old_copies(days, clock().date())

    assert "1 november 2026" in told
    assert ("nog 3 dagen" in told) is (count == 9)
    assert told.endswith("gooi je zelf weg.")
