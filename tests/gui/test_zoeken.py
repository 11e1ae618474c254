"""Ctrl+K in the whole program: by keyboard alone, by mouse, and gone at the lock."""

from dataclasses import replace

import pytest
from app_cases import CONTROL, press, settle, shown, workplace_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from ui.app import Application
from ui.contactmoment.view import ContactDialog
from ui.gezinnen.view import GezinnenView
from ui.navigator import Page
from ui.searching import SEARCH_ITEM
from ui.widgets.reading_table import ReadingTable
from ui.zoeken import texts
from ui.zoeken.contract import RowKind, ZoekRow
from ui.zoeken.keeper import ZoekKeeper
from ui.zoeken.model import ZoekModel
from ui.zoeken.view import ZoekDialog

WEEK_MS = 7 * 24 * 3600 * 1000


@pytest.fixture
def gezin(opened: Services) -> Gezin:
    gezin = opened.gezinnen.register("Van der Çelik")
    bundel = opened.contacten.new(gezin.id)
    contact = replace(bundel.contact, verslag="Met moeder gebeld over de cliëntondersteuning.")
    opened.contacten.save(replace(bundel, contact=contact))
    return gezin


def search(application: Application, text: str = "") -> ZoekDialog:
    press(application, Qt.Key.Key_K, CONTROL)
    dialog = workplace_of(application).searching.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.line, text)
    settle(application)
    return dialog


def titles(dialog: ZoekDialog) -> list[str]:
    rows = dialog.list.rows
    return [rows.row(number).titel for number in range(rows.rowCount())]


def current_screen(application: Application) -> str:
    workplace = workplace_of(application)
    built = workplace.shell.built()
    return next(key for key, view in built.items() if view.isVisible())


def test_ctrl_k_some_letters_and_enter_open_a_gezin(application: Application, gezin: Gezin) -> None:
    dialog = search(application, "celik")
    assert dialog.line.hasFocus()
    chosen = dialog.list.chosen()
    assert chosen is not None
    assert chosen.titel == "Van der Çelik"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle(application)
    assert current_screen(application) == Page.GEZINNEN
    (screen,) = shown(GezinnenView, application.window)
    assert screen.current_gezin() == gezin.id
    assert workplace_of(application).searching.dialog is None


def test_a_word_in_a_note_opens_that_very_contact(application: Application, gezin: Gezin) -> None:
    dialog = search(application, "ondersteuning")
    chosen = dialog.list.chosen()
    assert chosen is not None
    assert [part.tekst for part in chosen.zin if part.raak] == ["cliëntondersteuning"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle(application)
    contact = workplace_of(application).contact_dialog
    assert isinstance(contact, ContactDialog)
    assert contact.isVisible()
    assert "cliëntondersteuning" in contact.form.verslag.text()


def test_the_arrows_pass_headings_and_esc_leaves_everything_as_it_was(
    application: Application, gezin: Gezin
) -> None:
    before = current_screen(application)
    dialog = search(application)
    seen = []
    for _ in range(len(titles(dialog))):
        chosen = dialog.list.chosen()
        assert chosen is not None
        seen.append(chosen)
        QTest.keyClick(dialog.line, Qt.Key.Key_Down)
    assert all(row.kind is not RowKind.HEADING for row in seen)
    assert len({row.key for row in seen}) > 8
    for _ in range(len(seen) // 4):
        QTest.keyClick(dialog.line, Qt.Key.Key_PageUp)
    assert dialog.list.chosen() == seen[0]
    QTest.keyClick(dialog.line, Qt.Key.Key_Escape)
    settle(application)
    assert workplace_of(application).searching.dialog is None
    assert current_screen(application) == before


def test_a_screen_is_reached_by_its_name_and_a_second_ctrl_k_changes_nothing(
    application: Application, opened: Services
) -> None:
    dialog = search(application, "uren")
    workplace_of(application).searching.open()
    assert workplace_of(application).searching.dialog is dialog
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle(application)
    assert current_screen(application) == Page.UREN


def test_the_mouse_finds_it_in_the_navigation_and_opens_a_row(
    application: Application, gezin: Gezin
) -> None:
    above = workplace_of(application).shell.nav.above
    index = above.model().index(0, 0)
    assert index.data() == SEARCH_ITEM.text
    QTest.mouseClick(
        above.viewport(), Qt.MouseButton.LeftButton, pos=above.visualRect(index).center()
    )
    settle(application)
    dialog = workplace_of(application).searching.dialog
    assert dialog is not None
    dialog.line.setText("celik")
    settle(application)
    heading, row = (dialog.list.rows.index(number, 0) for number in (0, 1))
    for place in (heading, row):
        pos = dialog.list.visualRect(place).center()
        QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=pos)
        settle(application)
    assert current_screen(application) == Page.GEZINNEN


def test_the_lock_takes_the_search_line_and_what_it_found_away(
    application: Application, gezin: Gezin
) -> None:
    dialog = search(application, "moeder")
    QTest.keyClick(dialog, Qt.Key.Key_L, CONTROL)
    settle(application)
    assert application.workplace is None
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, ZoekDialog)]


def test_the_sheet_of_shortcuts_names_it(application: Application, opened: Services) -> None:
    press(application, Qt.Key.Key_F1)
    sheet = QApplication.activeWindow()
    assert sheet is not None
    (table,) = shown(ReadingTable, sheet)
    model = table.model()
    assert "Ctrl+K" in [model.index(row, 0).data() for row in range(model.rowCount())]


def test_in_a_low_window_every_entry_of_the_navigation_can_be_reached(
    application: Application, opened: Services
) -> None:
    application.scale_text(3)
    application.window.resize(1000, 480)
    settle(application)
    nav = workplace_of(application).shell.nav
    assert application.window.height() <= 480
    places = [
        nav.mapFromGlobal(each.mapToGlobal(each.rect().bottomLeft())).y()
        for each in (nav.above, nav.screens, nav.below)
    ]
    assert places == sorted(places)
    assert places[-1] <= nav.height()


def test_the_model_behaves_and_passes_headings(qtbot: QtBot) -> None:
    model = ZoekModel()
    ModelTester(model)
    model.replace(
        [
            ZoekRow(key=str(kind), kind=kind, titel="t", sentence="een zin", icon="sun")
            for kind in RowKind
        ]
    )
    heading = model.index(0, 0)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert heading.data(Qt.ItemDataRole.AccessibleTextRole) == "een zin"
    assert model.next_choice(-1, 1) == 1
    assert model.next_choice(1, -1) is None
    model.replace([])
    assert model.next_choice(-1, 1) is None


def test_an_index_that_was_made_anew_is_told_with_a_calm_word_and_one_in_step_is_not(
    application: Application, gezin: Gezin, opened: Services
) -> None:
    told: list[str] = []
    runner = application.runner
    keeper = ZoekKeeper(opened.zoeken.index, runner, told.append, application.window, rest=WEEK_MS)
    keeper.look()
    settle(application)
    assert told == []
    with opened.kluis.kluis.file.connected() as connection:
        connection.execute("DELETE FROM zoek_docsize")
    keeper.look()
    settle(application)
    assert told == [texts.UPDATED]
    assert opened.zoeken.search("moeder").teksten == 1
