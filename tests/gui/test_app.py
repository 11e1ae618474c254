"""The whole program: start, work, lock, and back; on an empty kluis as well."""

from dataclasses import replace
from pathlib import Path

import pytest
from app_cases import CONTROL, content, press, settle, top_level, week_of, workplace_of
from conftest import PASSWORD, Clock
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.domain.overzicht import UrenRij
from ui.app import Application
from ui.gezinnen.view import GezinnenView
from ui.navigator import Page
from ui.start.view import StartView


def test_the_program_starts_with_the_unlock_screen(application: Application) -> None:
    assert isinstance(content(application), StartView)
    assert application.workplace is None


@pytest.mark.parametrize("page", list(Page))
def test_every_screen_can_be_shown_on_an_empty_kluis(
    application: Application, opened: Services, page: Page
) -> None:
    assert application.workplace is not None
    application.workplace.open_page(page)
    settle(application)
    workplace = application.workplace
    assert workplace.shell.stack.currentWidget() is workplace.shell.built()[page]
    assert not workplace.shell.built()[page].grab().isNull()


def test_keys_lead_to_the_screens(application: Application, opened: Services) -> None:
    workplace = application.workplace
    assert workplace is not None
    press(application, Qt.Key.Key_4, CONTROL)
    assert workplace.shell.stack.currentWidget() is workplace.shell.built()[Page.UREN]
    press(application, Qt.Key.Key_2, CONTROL)
    assert workplace.shell.stack.currentWidget() is workplace.shell.built()[Page.GEZINNEN]
    press(application, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert workplace.shell.stack.currentWidget() is workplace.shell.built()[Page.UREN]


def test_ctrl_z_takes_back_the_last_change(application: Application, opened: Services) -> None:
    gezin = opened.gezinnen.register("Gezin De Vries")
    opened.gezinnen.archive(gezin.id)
    press(application, Qt.Key.Key_Z, CONTROL)
    assert not opened.gezinnen.regels()[0].gearchiveerd


def test_a_key_to_another_page_puts_the_focus_in_it(
    application: Application, opened: Services
) -> None:
    opened.gezinnen.register("Gezin De Vries")
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_5):
        press(application, key, CONTROL)
        assert application.workplace is not None
        screen = application.workplace.shell.stack.currentWidget()
        focus = QApplication.focusWidget()
        assert screen is not None
        assert focus is not None
        assert screen.isAncestorOf(focus)


def test_work_begins_in_the_grid_of_the_hours_and_in_the_search_field(
    application: Application, opened: Services
) -> None:
    opened.gezinnen.register("Gezin De Vries")
    workplace = workplace_of(application)
    press(application, Qt.Key.Key_4, CONTROL)
    uren = week_of(application)
    assert uren.add_row.hasFocus()
    press(application, Qt.Key.Key_2, CONTROL)
    gezinnen = workplace.shell.built()[Page.GEZINNEN]
    assert isinstance(gezinnen, GezinnenView)
    assert gezinnen.list_panel.search.hasFocus()


def test_the_grid_has_the_focus_as_soon_as_it_is_there(
    application: Application, opened: Services
) -> None:
    gezin = opened.gezinnen.register("Gezin De Vries")
    row = UrenRij(soort="DIRECT", gezin_id=gezin.id, gezin=gezin.naam)
    opened.uren.set_cell(row, opened.uren.context.vandaag, 60)
    press(application, Qt.Key.Key_4, CONTROL)
    uren = week_of(application)
    assert uren.table.hasFocus()


def test_ctrl_l_locks_and_destroys_every_screen(
    application: Application, opened: Services, kluis_folder: Path, clock: Clock
) -> None:
    assert application.workplace is not None
    shell = application.workplace.shell
    gone: list[bool] = []
    shell.destroyed.connect(lambda: gone.append(True))
    press(application, Qt.Key.Key_L, CONTROL)
    assert isinstance(content(application), StartView)
    assert gone == [True]
    open_kluis(kluis_folder, PASSWORD, now=clock).close()  # the kluis was let go of


def test_ctrl_l_locks_from_a_field_of_an_open_dialog(
    application: Application, opened: Services, qtbot: QtBot
) -> None:
    opened.gezinnen.register("Gezin De Vries")
    assert application.workplace is not None
    application.workplace.new_contact()
    settle(application)
    dialog = application.workplace.contact_dialog
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    dialog.form.verslag.setFocus()
    press(application, Qt.Key.Key_L, CONTROL)
    assert isinstance(content(application), StartView)


def test_a_change_of_focus_needs_nothing_of_a_program_that_is_cleared_away(
    application: Application, opened: Services, qtbot: QtBot
) -> None:
    opened.gezinnen.register("Gezin De Vries")
    workplace = workplace_of(application)
    workplace.new_contact()
    settle(application)
    dialog = workplace.contact_dialog
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    dialog.form.verslag.setFocus()
    kept = dict(vars(application))
    vars(application).clear()  # as garbage collection does, with the windows still there
    try:
        dialog.form.gezin.setFocus()
        QApplication.processEvents()
        assert dialog.form.gezin.hasFocus() or not dialog.form.verslag.hasFocus()
    finally:
        vars(application).update(kept)


def test_half_typed_text_survives_the_lock(
    application: Application, opened: Services, kluis_folder: Path, clock: Clock
) -> None:
    opened.gezinnen.register("Gezin De Vries")
    assert application.workplace is not None
    application.workplace.new_contact()
    settle(application)
    dialog = application.workplace.contact_dialog
    assert dialog is not None
    dialog.form.verslag.set_text("Halverwege de zin")
    application.lock()
    settle(application)
    assert not any(w.isVisible() and w is not application.window for w in top_level())
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert "Halverwege de zin" in (services.herstel.draft("contact") or "")
    application.opened(services)
    settle(application)
    assert application.workplace is not None
    bar = application.workplace.draft_bar
    assert bar.isVisible()
    bar.go_on_button.click()
    settle(application)
    dialog = application.workplace.contact_dialog
    assert dialog is not None
    assert dialog.form.verslag.text() == "Halverwege de zin"


def test_titles_never_name_a_family(application: Application, opened: Services) -> None:
    gezin = opened.gezinnen.register("Gezin Geheimnaam")
    services = opened
    begin_traject(services, gezin.id)
    workplace = application.workplace
    assert workplace is not None
    workplace.open_gezin(gezin.id)
    settle(application)
    workplace.new_contact(gezin.id)
    settle(application)
    assert all("Geheim" not in widget.windowTitle() for widget in top_level())


def test_text_size_follows_the_keys(application: Application, opened: Services) -> None:
    press(application, Qt.Key.Key_Plus, CONTROL)
    assert application.settings.tekst == 110
    press(application, Qt.Key.Key_0, CONTROL)
    assert application.settings == replace(application.settings, tekst=100)
