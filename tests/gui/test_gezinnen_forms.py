"""The forms for a gezin and for a traject: one step, and nothing lost."""

from datetime import date

import pytest
from gezinnen_cases import Screen, join, register
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from gco_desktop.domain.traject import Intensiteit
from ui.gezinnen import form_texts
from ui.gezinnen.gezin_form import GezinForm, TrajectForm
from ui.widgets.dialogs import ReasonDialog


@pytest.fixture
def screen(services: Services, qtbot: QtBot) -> Screen:
    return Screen(services, InlineRunner(), qtbot)


def fill(form: GezinForm, naam: str) -> None:
    QTest.keyClicks(form.naam, naam)


def test_one_form_makes_a_gezin_with_its_traject(screen: Screen) -> None:
    view = screen.show()
    view.new_gezin()
    form = screen.form()
    fill(form, "Gezin El Amrani")
    form.plaats.setText("Zeist")
    form.traject.doelgroep.set_value("NAH")
    form.traject.start.setText("3-3-2025")
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    gezin_id = view.current_gezin()
    assert gezin_id is not None
    detail = screen.services.gezinnen.detail(gezin_id)
    (traject,) = detail.trajecten
    assert (detail.gezin.naam, detail.gezin.plaats) == ("Gezin El Amrani", "Zeist")
    assert (traject.doelgroep, traject.start) == ("NAH", date(2025, 3, 3))
    assert traject.code == "T2025-001"
    assert screen.names() == ["Gezin El Amrani"]
    assert screen.navigator.messages == [form_texts.GEZIN_ADDED]


def test_undo_takes_the_gezin_and_its_traject_back_together(screen: Screen) -> None:
    view = screen.show()
    view.new_gezin()
    fill(screen.form(), "Gezin El Amrani")
    screen.form().save_button.click()
    screen.undo()
    assert screen.services.gezinnen.regels() == []
    assert screen.services.trajecten.regels() == []


def test_a_gezin_may_do_without_a_traject(screen: Screen) -> None:
    view = screen.show()
    view.new_gezin()
    fill(screen.form(), "Gezin El Amrani")
    screen.form().with_traject.click()
    screen.form().save_button.click()
    assert screen.services.trajecten.regels() == []
    assert screen.names() == ["Gezin El Amrani"]
    assert view.list_panel.statuses.value() == "ALLE"


def test_without_a_name_nothing_is_kept_and_nothing_is_lost(screen: Screen) -> None:
    view = screen.show()
    view.new_gezin()
    form = screen.form()
    form.plaats.setText("Zeist")
    form.save_button.click()
    assert form.name_row.error
    assert form.plaats.text() == "Zeist"
    assert screen.services.gezinnen.regels() == []


def test_a_wrong_start_is_said_at_its_field(screen: Screen) -> None:
    screen.show().new_gezin()
    form = screen.form()
    fill(form, "Gezin El Amrani")
    form.traject.start.setText("29-2-2025")
    form.save_button.click()
    assert form.traject.start_row.error
    assert screen.services.gezinnen.regels() == []


def test_escape_asks_before_it_throws_away_what_was_typed(screen: Screen) -> None:
    screen.show().new_gezin()
    form = screen.form()
    fill(form, "Gezin")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert form.question is not None
    form.question.action_button.click()
    assert not form.isVisible()


def test_an_untouched_form_closes_at_once(screen: Screen) -> None:
    screen.show().new_gezin()
    form = screen.form()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_f2_changes_the_gezin(screen: Screen) -> None:
    gezin = register(screen.services, "Gezin De Vries", "Amersfoort")
    view = screen.show()
    view.activateWindow()
    screen.qtbot.waitUntil(view.isActiveWindow)
    QTest.keyClick(view, Qt.Key.Key_F2)
    form = screen.form()
    assert not form.with_traject.isVisible()
    form.benadering.set_text("Bel na vier uur")
    form.save_button.click()
    assert screen.services.gezinnen.detail(gezin.id).gezin.benadering == "Bel na vier uur"
    assert screen.navigator.messages == [form_texts.GEZIN_SAVED]


def test_a_traject_starts_for_a_member(screen: Screen) -> None:
    gezin = screen.services.gezinnen.register("Gezin De Vries")
    lid = join(screen.services, gezin, "Noor")
    view = screen.show()
    view.open_gezin(gezin.id)
    view.detail.show_tab(3)
    view.detail.trajecten.first_button.click()
    form = view.form
    assert isinstance(form, TrajectForm)
    form.client.set_value(str(lid.persoon.id))
    form.fields.intensiteit.set_value("WAAKVLAM")
    form.save_button.click()
    (traject,) = screen.services.gezinnen.detail(gezin.id).trajecten
    assert traject.client_id == lid.persoon.id
    assert traject.intensiteit is Intensiteit.WAAKVLAM
    assert screen.navigator.messages == [form_texts.TRAJECT_SAVED]
    screen.qtbot.waitUntil(lambda: len(view.detail.trajecten.cards) == 1)


def test_a_bsn_in_a_gezin_needs_a_reason(screen: Screen) -> None:
    view = screen.show()
    view.new_gezin()
    form = screen.form()
    fill(form, "Gezin De Vries")
    form.notitie.set_text("nummer 111222333")
    form.save_button.click()
    assert screen.services.gezinnen.regels() == []
    (question,) = form.findChildren(ReasonDialog)
    question.reason.set_text("Is een klantnummer")
    question.action_button.click()
    assert len(screen.services.gezinnen.regels()) == 1
