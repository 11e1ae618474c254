"""The persons in a gezin: nothing that was typed is lost."""

from datetime import date

import pytest
from gezinnen_cases import Screen, join, register
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from gco_desktop.services.gezinnen import Lid
from ui.gezinnen import form_texts
from ui.gezinnen.rows import persoon_row
from ui.widgets.dialogs import ReasonDialog


@pytest.fixture
def screen(services: Services, qtbot: QtBot) -> Screen:
    return Screen(services, InlineRunner(), qtbot)


@pytest.fixture
def gezin(services: Services) -> Gezin:
    return register(services, "Gezin De Vries")


def members(screen: Screen, gezin: Gezin) -> list[Lid]:
    return list(screen.services.gezinnen.detail(gezin.id).leden)


def test_a_person_is_added_with_a_first_name_and_a_year(screen: Screen, gezin: Gezin) -> None:
    view = screen.show()
    view.detail.show_tab(1)
    tab = view.detail.personen
    tab.first_button.click()
    QTest.keyClicks(tab.form.voornaam, "Noor")
    QTest.keyClicks(tab.form.geboren, "2014")
    tab.form.aanspreekpunt.click()
    QTest.keyClick(tab.form.geboren, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (lid,) = members(screen, gezin)
    assert (lid.persoon.naam, lid.persoon.geboortejaar) == ("Noor", 2014)
    assert lid.relatie.aanspreekpunt
    assert screen.navigator.messages == [form_texts.PERSOON_ADDED]
    screen.undo()
    assert members(screen, gezin) == []


@pytest.mark.parametrize("text", ["2031", "1-1-2027", "30 februari 2010", "1850", "gisteravond"])
def test_a_birth_that_cannot_be_is_said_at_its_field_and_stays(
    screen: Screen, gezin: Gezin, text: str
) -> None:
    view = screen.show()
    view.detail.show_tab(1)
    tab = view.detail.personen
    tab.first_button.click()
    tab.form.voornaam.setText("Noor")
    tab.form.geboren.setText(text)
    tab.form.save_button.click()
    assert tab.form.birth_row.error
    assert tab.form.geboren.text() == text
    assert members(screen, gezin) == []


def test_a_death_is_kept_and_stands_where_the_age_stood(screen: Screen, gezin: Gezin) -> None:
    join(screen.services, gezin, "Noor")
    view = screen.show()
    view.detail.show_tab(1)
    form = view.detail.personen.form
    form.geboren.setText("2-3-1950")
    for text in ("1-1-2030", "1-1-1949", "gisteravond"):
        form.overleden.setText(text)
        form.save_button.click()
        assert form.death_row.error
        assert (members(screen, gezin)[0].persoon.overleden_op, form.overleden.text()) == (
            None,
            text,
        )
    form.overleden.setText("3 november 2026")
    form.save_button.click()
    (lid,) = members(screen, gezin)
    assert lid.persoon.overleden_op == date(2026, 11, 3)
    assert form_texts.DIED in persoon_row(lid, date(2026, 11, 22), unsaved=False).sentence


def test_without_a_name_the_form_asks_for_one(screen: Screen, gezin: Gezin) -> None:
    view = screen.show()
    view.detail.show_tab(1)
    tab = view.detail.personen
    tab.first_button.click()
    tab.form.save_button.click()
    assert tab.form.name_row.error
    assert members(screen, gezin) == []


def test_what_was_typed_stays_while_one_looks_elsewhere(screen: Screen, gezin: Gezin) -> None:
    for name in ("Marieke", "Sem"):
        join(screen.services, gezin, name)
    other = register(screen.services, "Gezin Smit")
    view = screen.show()
    view.open_gezin(gezin.id)
    view.detail.show_tab(1)
    tab = view.detail.personen
    first = tab.list.current_key()
    tab.form.geboren.setText("niet te lezen")
    tab.list.setCurrentIndex(tab.list.rows.index(1, 0))
    assert tab.form.geboren.text() == ""
    view.open_gezin(other.id)
    view.open_gezin(gezin.id)
    tab.list.select(first)
    assert tab.form.geboren.text() == "niet te lezen"
    assert tab.list.rows.row(0).pill == form_texts.UNSAVED
    tab.form.discard_button.click()
    assert tab.form.geboren.text() == ""
    assert tab.list.rows.row(0).pill == ""


def test_someone_from_another_gezin_is_in_both(screen: Screen, gezin: Gezin) -> None:
    opa = join(screen.services, register(screen.services, "Gezin Smit"), "Opa")
    view = screen.show()
    view.open_gezin(gezin.id)
    view.detail.show_tab(1)
    view.detail.personen.first_other_button.click()
    dialog = view.detail.personen.other
    assert dialog is not None
    QTest.keyClicks(dialog.who, "opa")
    QTest.keyClick(dialog.who._popup, Qt.Key.Key_Return)
    dialog.relatie.set_value("GROOTOUDER")
    dialog.add_button.click()
    (lid,) = members(screen, gezin)
    assert (lid.persoon.id, lid.relatie.relatie) == (opa.persoon.id, "GROOTOUDER")


def test_nobody_chosen_is_said_at_the_field(screen: Screen, gezin: Gezin) -> None:
    view = screen.show()
    view.detail.show_tab(1)
    view.detail.personen.first_other_button.click()
    dialog = view.detail.personen.other
    assert dialog is not None
    dialog.add_button.click()
    assert dialog.who_row.error == form_texts.OTHER_CHOOSE


def test_a_person_taken_out_comes_back_with_undo(screen: Screen, gezin: Gezin) -> None:
    join(screen.services, gezin, "Noor")
    view = screen.show()
    view.detail.show_tab(1)
    view.detail.personen.form.remove_button.click()
    assert members(screen, gezin) == []
    screen.undo()
    assert [lid.persoon.naam for lid in members(screen, gezin)] == ["Noor"]


def test_a_number_that_may_be_a_bsn_needs_a_reason(screen: Screen, gezin: Gezin) -> None:
    join(screen.services, gezin, "Noor")
    view = screen.show()
    view.detail.show_tab(1)
    form = view.detail.personen.form
    form.notitie.set_text("klantnummer 111222333")
    form.save_button.click()
    (question,) = view.findChildren(ReasonDialog)
    assert members(screen, gezin)[0].persoon.notitie == ""
    question.reason.set_text("Is een klantnummer")
    question.action_button.click()
    assert members(screen, gezin)[0].persoon.notitie == "klantnummer 111222333"
