"""The close of a day by keyboard alone, and the one calm offer when the window goes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from app_cases import settle
from conftest import NOW, PASSWORD, Clock
from dag_cases import begin_day, open_dialog, register
from fake_navigator import FakeNavigator
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.ids import ContactId
from gco_desktop.domain.overzicht import ContactRegel
from ui.app import Application
from ui.dag import texts
from ui.dag.presenter import Core
from ui.dag.view import DagDialog
from ui.navigator import Page

TODAY = NOW.date()


@pytest.fixture
def gezinnen(services: Services) -> list[Gezin]:
    return register(services)


def contacts(services: Services, gezin: Gezin) -> list[ContactRegel]:
    return list(services.contacten.of_gezin(gezin.id, 10))


@pytest.fixture
def edited() -> list[ContactId]:
    """The contacts that were opened in their form."""
    return []


@pytest.fixture
def core(services: Services, edited: list[ContactId]) -> Core:
    return Core(services.dag, services.herstel, edited.append, FakeNavigator().drafts)


@pytest.fixture
def dialog(
    qtbot: QtBot, services: Services, gezinnen: list[Gezin], core: Core
) -> Iterator[DagDialog]:
    with open_dialog(qtbot, core) as dialog:
        yield dialog


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def undo(dialog: DagDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def titles(dialog: DagDialog) -> list[str]:
    rows = dialog.list.rows
    return [rows.row(number).title for number in range(rows.rowCount())]


def test_enter_books_and_del_turns_down_until_the_day_is_complete(
    dialog: DagDialog, services: Services, gezinnen: list[Gezin], qtbot: QtBot
) -> None:
    press(Qt.Key.Key_Delete)  # Bakker, by name the first
    press(Qt.Key.Key_Return)  # at once: what comes next is the current one already
    qtbot.waitUntil(dialog.empty.isVisible)
    assert contacts(services, gezinnen[1]) == []
    (booked,) = contacts(services, gezinnen[0])
    assert (booked.duur_min, booked.minuten) == (60, 60)
    assert services.dag.overview().vandaag.compleet
    assert "1:00 uur" in dialog.totals.text()
    assert dialog.done_button.hasFocus()


def test_a_digit_changes_the_duration_before_enter_books_it(
    dialog: DagDialog, services: Services, gezinnen: list[Gezin], qtbot: QtBot
) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_2)
    assert dialog.fields.duur.hasFocus()
    assert "2:00" in dialog.list.rows.row(1).subtitle
    press(Qt.Key.Key_Return)
    assert contacts(services, gezinnen[0])[0].duur_min == 120
    qtbot.waitUntil(lambda: dialog.list.rows.rowCount() == 1)
    assert dialog.list.hasFocus()
    assert dialog.fields.duur.text() == "1:00"


def test_a_duration_that_cannot_be_read_books_nothing(
    dialog: DagDialog, services: Services, gezinnen: list[Gezin]
) -> None:
    dialog.fields.duur.setText("1:75")
    press(Qt.Key.Key_Return)
    assert contacts(services, gezinnen[1]) == []
    assert dialog.fields.duur.hasFocus()


def test_what_was_booked_can_be_written_about_or_taken_back_in_the_dialog(
    dialog: DagDialog,
    services: Services,
    gezinnen: list[Gezin],
    edited: list[ContactId],
    qtbot: QtBot,
) -> None:
    press(Qt.Key.Key_Return)
    assert dialog.told.text == "Geboekt: Bakker, 1:00."
    dialog.write_button.click()
    assert edited == [contacts(services, gezinnen[1])[0].id]
    dialog.undo_button.click()
    assert contacts(services, gezinnen[1]) == []
    qtbot.waitUntil(lambda: dialog.list.rows.rowCount() == 2)
    assert not dialog.write_button.isVisible()


def test_travel_and_kilometres_are_told_after_booking(dialog: DagDialog) -> None:
    dialog.fields.reistijd.setText("1:30")
    dialog.fields.km.setText("113,7")
    press(Qt.Key.Key_Return)
    assert dialog.told.text == "Geboekt: Bakker, 1:00 + reistijd 1:30, 113,7 km."


def test_undo_steps_back_through_all_that_was_done_here(
    dialog: DagDialog, services: Services, gezinnen: list[Gezin], qtbot: QtBot
) -> None:
    dialog.fields.duur.setText("55m")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(dialog.empty.isVisible)
    undo(dialog)
    qtbot.waitUntil(lambda: titles(dialog) == ["De Vries"])
    assert dialog.list.hasFocus()
    assert dialog.told.text == "Ongedaan gemaakt: De Vries."
    assert dialog.undo_button.isVisible()
    undo(dialog)
    qtbot.waitUntil(lambda: titles(dialog) == ["Bakker", "De Vries"])
    assert contacts(services, gezinnen[1]) == []
    assert dialog.list.current_key() == dialog.list.rows.row(0).key
    assert dialog.fields.duur.value() == 55
    assert not dialog.undo_button.isVisible()
    undo(dialog)
    assert dialog.told.text == texts.NOTHING_LEFT
    assert services.gezinnen.regels()


def test_a_product_of_zn_is_asked_for_after_booking(dialog: DagDialog, services: Services) -> None:
    party = services.profiel.add_opdrachtgever("Zorgkantoor")
    services.profiel.revise_opdrachtgever(replace(party, zn_producten=True))
    press(Qt.Key.Key_Return)
    assert dialog.told.text.endswith("Kies het product van ZN nog in het contact (F2).")


def test_every_proposal_is_said_in_one_sentence(dialog: DagDialog) -> None:
    index = dialog.list.rows.index(0, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Bakker, Dossier geopend, Anders · 1:00"
    assert dialog.list.accessibleName() == texts.LIST


def test_a_closed_month_is_told_before_enter_books_a_correction(
    dialog: DagDialog, services: Services, qtbot: QtBot
) -> None:
    assert not dialog.correction.isVisible()
    services.afsluiten.close(None, f"{TODAY:%Y-%m}")
    dialog._presenter.load()
    qtbot.waitUntil(dialog.correction.isVisible)
    assert "wordt een correctie in" in dialog.correction.text
    assert dialog.correction.text in dialog.list.rows.row(0).sentence
    dialog.fields.duur.setText("0")
    assert not dialog.correction.isVisible()


def test_closing_the_day_turns_down_the_rest_and_books_nothing(
    dialog: DagDialog, services: Services, gezinnen: list[Gezin], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.completed) as told:
        dialog.rest_button.click()
    assert told.args == [2]
    assert [contacts(services, gezin) for gezin in gezinnen] == [[], []]
    assert services.dag.count() == 0


def test_what_is_still_to_come_today_is_told_instead_of_a_complete_day(
    dialog: DagDialog, services: Services, gezinnen: list[Gezin], qtbot: QtBot
) -> None:
    new = services.taken.new(gezinnen[0].id)
    services.taken.save(replace(new, tekst="Bezoek", voor_datum=TODAY, tijd=time(23, 30)))
    dialog._presenter.load()
    assert dialog.rest_button.text().strip() == texts.REST_SO_FAR
    dialog.rest_button.click()
    qtbot.waitUntil(dialog.empty.isVisible)
    assert dialog.told.text == "2 voorstellen overgeslagen."
    assert dialog.empty._title.text() == texts.SO_FAR_TITLE
    assert "nog 1 afspraak, om 23:30" in dialog.empty._text.text()
    assert dialog.done_button.hasFocus()


def test_what_came_up_while_one_looked_stays_open_and_the_rest_can_be_taken_back(
    dialog: DagDialog, services: Services, clock: Clock, qtbot: QtBot
) -> None:
    new = services.taken.new(None)
    services.taken.save(replace(new, tekst="Intervisie", voor_datum=TODAY, tijd=time(9, 35)))
    dialog._presenter.load()
    clock.forward(hours=1)
    dialog.rest_button.click()
    qtbot.waitUntil(lambda: dialog.list.rows.rowCount() == 1)
    assert dialog.isVisible()
    assert dialog.told.text == "2 voorstellen overgeslagen."
    assert dialog.list.rows.row(0).title == "Intervisie"
    dialog.undo_button.click()
    qtbot.waitUntil(lambda: dialog.list.rows.rowCount() == 3)


def test_the_dialog_closes_when_what_was_to_come_is_gone_by_then(
    dialog: DagDialog, services: Services, qtbot: QtBot
) -> None:
    new = replace(services.taken.new(None), tekst="Intervisie", voor_datum=TODAY)
    taak = services.taken.save(replace(new, tijd=time(23, 30)))
    dialog._presenter.load()
    services.taken.delete(taak.id)
    with qtbot.waitSignal(dialog.completed) as told:
        dialog.rest_button.click()
    assert told.args == [2]


@pytest.fixture
def busy(windows: Callable[[Path], Application], kluis_folder: Path, clock: Clock) -> Application:
    return begin_day(windows(kluis_folder), open_kluis(kluis_folder, PASSWORD, now=clock))


def test_the_window_offers_the_close_once_and_then_goes(busy: Application) -> None:
    assert busy.workplace is not None
    keeper = busy.workplace.day
    assert keeper.count == 2
    busy.window.close()
    assert busy.window.isVisible()
    assert keeper.offer is not None
    keeper.offer.no_button.click()
    settle(busy)
    assert not busy.window.isVisible()
    assert busy.workplace is None


def test_after_the_close_of_the_day_the_window_goes_as_it_was_asked(busy: Application) -> None:
    assert busy.workplace is not None
    keeper = busy.workplace.day
    busy.window.close()
    assert keeper.offer is not None
    keeper.offer.yes_button.click()
    settle(busy)
    assert keeper.dialog is not None
    keeper.dialog.rest_button.click()
    settle(busy)
    assert not busy.window.isVisible()


def test_whoever_stays_after_the_offer_is_not_asked_again(busy: Application) -> None:
    assert busy.workplace is not None
    keeper = busy.workplace.day
    busy.window.close()
    assert keeper.offer is not None
    keeper.offer.yes_button.click()
    settle(busy)
    assert keeper.dialog is not None
    keeper.dialog.reject()
    busy.window.close()
    settle(busy)
    assert not busy.window.isVisible()


def test_an_undo_pressed_while_an_answer_is_being_kept_comes_right_after_it(
    busy: Application,
) -> None:
    assert busy.workplace is not None
    dialog = busy.workplace.day.open()
    settle(busy)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    undo(dialog)
    settle(busy)
    assert titles(dialog) == ["Bakker", "De Vries"]
    dialog.reject()


def test_the_offer_can_be_switched_off(busy: Application) -> None:
    busy.settings = replace(busy.settings, dag_vragen=False)
    busy.window.close()
    settle(busy)
    assert not busy.window.isVisible()


def test_a_locked_program_closes_at_once(busy: Application) -> None:
    busy.lock()
    settle(busy)
    busy.window.close()
    settle(busy)
    assert not busy.window.isVisible()


def test_a_lock_takes_the_offer_away_and_the_window_stays(busy: Application) -> None:
    busy.window.close()
    busy.lock()
    settle(busy)
    assert busy.window.isVisible()
    assert busy.workplace is None
    assert not any(isinstance(each, DagDialog) for each in QApplication.topLevelWidgets())


def test_a_dossier_that_stays_in_sight_is_remembered_and_one_that_flits_by_is_not(
    opened: Services, application: Application, qtbot: QtBot
) -> None:
    assert application.workplace is not None
    workplace = application.workplace
    first, second = (opened.gezinnen.register(naam) for naam in ("Eerst", "Dan"))
    workplace.day.stay.setInterval(0)
    workplace.open_gezin(first.id)
    settle(application)
    qtbot.waitUntil(lambda: workplace.day.count == 1)
    workplace.day.stay.setInterval(60_000)
    workplace.open_gezin(second.id)
    settle(application)
    workplace.open_page(Page.VANDAAG)
    workplace.day.stay.timeout.emit()
    settle(application)
    assert opened.dag.count() == 1


def test_the_button_on_the_first_screen_tells_how_much_is_open(busy: Application) -> None:
    assert busy.workplace is not None
    buttons = [
        button
        for button in busy.workplace.shell.findChildren(QWidget)
        if button.accessibleName() == "Dag afsluiten, 2 voorstellen"
    ]
    assert buttons
    busy.workplace.close_day()
    assert busy.workplace.day.dialog is not None
    busy.workplace.day.dialog.reject()
