"""A contact about several gezinnen: behind a small link, with keys only, one contact for each."""

from collections.abc import Iterator
from datetime import date

import pytest
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from ui.changes import Changes
from ui.contactmoment import texts
from ui.contactmoment.view import ContactDialog

TODAY = date(2026, 11, 22)


@pytest.fixture
def gezinnen(services: Services) -> list[Gezin]:
    found = [services.gezinnen.register(naam) for naam in ("De Vries", "Bakker", "Yilmaz")]
    for gezin in found:
        begin_traject(services, gezin.id)
    return found


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def form(services: Services, window: QWidget, navigator: FakeNavigator) -> ContactDialog:
    return ContactDialog(
        services.contacten,
        services.gezinnen,
        services.herstel,
        InlineRunner(),
        Changes(),
        navigator,
        today=lambda: TODAY,
        parent=window,
    )


def test_the_time_is_divided_as_it_is_shown_and_kept_for_each_gezin(
    services: Services, window: QWidget, gezinnen: list[Gezin]
) -> None:
    navigator = FakeNavigator()
    dialog = form(services, window, navigator)
    dialog.start_new(gezinnen[0].id)
    panel = dialog.form.samen
    assert not panel.isVisible()
    dialog.form.duur.setText("1:40")
    panel.link.click()
    assert dialog.focusWidget() is panel.rows[0].gezin
    QTest.keyClicks(panel.rows[0].gezin, "bakker\t")
    assert panel.rows[0].gezin.value() == gezinnen[1].id
    panel.link.click()
    panel.rows[1].gezin.set_value(gezinnen[2].id)
    panel.rows[1].duur.setText("20m")
    assert panel.explained.text() == texts.first_part("0:40")
    assert panel.rows[0].duur_row._below.text() == texts.equal_part("0:40")
    dialog.save_button.click()
    found = [services.contacten.of_gezin(gezin.id, 5) for gezin in gezinnen]
    assert [[each.duur_min for each in every] for every in found] == [[40], [40], [20]]
    assert navigator.messages == [f"Bewaard bij 3 gezinnen. {texts.FORMLESS}"]


def test_a_fault_stands_at_its_row_and_a_kept_contact_is_not_divided_again(
    services: Services, window: QWidget, gezinnen: list[Gezin]
) -> None:
    dialog = form(services, window, FakeNavigator())
    dialog.start_new(gezinnen[0].id)
    dialog.form.duur.setText("1:00")
    row = dialog.form.samen
    row.link.click()
    row.rows[0].gezin.set_value(gezinnen[0].id)
    dialog.save_button.click()
    assert row.rows[0].row.error == texts.TWICE
    row.rows[0].remove.click()
    assert not row.isVisible()
    dialog.save_button.click()
    (kept,) = services.contacten.of_gezin(gezinnen[0].id, 5)
    again = form(services, window, FakeNavigator())
    again.start_edit(kept.id)
    assert not again.form.samen.link.isVisible()
