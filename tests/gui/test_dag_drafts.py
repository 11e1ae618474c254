"""What was changed in the close of a day stays: over a lock, and until it is answered."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from app_cases import settle, workplace_of
from conftest import PASSWORD, Clock
from dag_cases import begin_day, open_dialog, register
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services, open_kluis
from ui.app import Application
from ui.changes import Changes
from ui.dag import texts
from ui.dag.presenter import Core
from ui.dag.view import DagDialog


@pytest.fixture
def core(services: Services) -> Core:
    register(services)
    return Core(services.dag, services.herstel, lambda _contact: None, FakeNavigator().drafts)


@pytest.fixture
def dialog(qtbot: QtBot, core: Core) -> Iterator[DagDialog]:
    with open_dialog(qtbot, core) as dialog:
        yield dialog


@pytest.fixture
def busy(windows: Callable[[Path], Application], kluis_folder: Path, clock: Clock) -> Application:
    return begin_day(windows(kluis_folder), open_kluis(kluis_folder, PASSWORD, now=clock))


def test_a_change_back_to_what_is_proposed_leaves_no_draft(dialog: DagDialog) -> None:
    dialog.fields.duur.setText("55m")
    assert dialog._draft.pending()
    dialog.fields.duur.setText("1:00")
    assert not dialog._draft.pending()


def test_what_cannot_be_read_stays_as_it_was_typed(
    dialog: DagDialog, core: Core, services: Services, qtbot: QtBot
) -> None:
    dialog.fields.duur.setText("1:75")
    dialog.reject()
    again = DagDialog(dialog.parentWidget(), core, InlineRunner(), Changes())
    again.open()
    qtbot.waitUntil(lambda: again.fields.duur.text() == "1:75")
    again.book_button.click()
    assert services.dag.overview().vandaag.contacten == 0


def test_a_changed_proposal_comes_back_after_the_lock_until_it_is_booked(
    busy: Application, kluis_folder: Path, clock: Clock
) -> None:
    dialog = close_day(busy)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    dialog.fields.duur.setText("55m")
    busy.lock()
    settle(busy)
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    busy.opened(services)
    settle(busy)
    bar = workplace_of(busy).draft_bar
    assert "het afsluiten van je dag" in bar.message.text
    bar.go_on_button.click()
    settle(busy)
    again = workplace_of(busy).day.dialog
    assert again is not None
    assert again.fields.duur.text() == "0:55"
    assert again.back.text == texts.CAME_BACK
    assert "0:55 · door jou aangepast" in again.list.rows.row(1).subtitle
    again.book_button.click()
    settle(busy)
    assert services.dag.overview().vandaag.minuten == 55
    assert services.herstel.drafts() == []
    assert not again.back.isVisible()


def test_a_change_outlives_later_and_an_undo_but_not_the_close_of_the_day(
    dialog: DagDialog, core: Core, qtbot: QtBot
) -> None:
    dialog.fields.duur.setText("55m")
    dialog.reject()
    again = DagDialog(dialog.parentWidget(), core, InlineRunner(), Changes())
    again.open()
    qtbot.waitUntil(lambda: again.fields.duur.text() == "0:55")
    again.book_button.click()
    assert core.drafts.every == []
    again.undo_button.click()
    qtbot.waitUntil(lambda: again.list.rows.rowCount() == 2)
    again.list.select(again.list.rows.row(0).key)
    assert again.fields.duur.text() == "0:55"
    assert again.back.isVisible()
    again.again_button.click()
    assert again.fields.duur.text() == "1:00"
    again.fields.duur.setText("50m")
    again.rest_button.click()
    assert core.drafts.every == []


def close_day(application: Application) -> DagDialog:
    workplace_of(application).close_day()
    settle(application)
    dialog = workplace_of(application).day.dialog
    assert dialog is not None
    assert dialog.list.rows.rowCount() == 2
    dialog.list.setFocus()
    return dialog
