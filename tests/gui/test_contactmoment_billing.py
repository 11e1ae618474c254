"""What a contact means for the opdrachtgever: its product of ZN, and a month that is closed."""

from dataclasses import replace
from datetime import date

import pytest
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.ids import ContactId
from ui.changes import Changes
from ui.contactmoment.view import ContactDialog

VANDAAG = date(2026, 11, 22)


@pytest.fixture
def gezin(services: Services) -> Gezin:
    gezin = services.gezinnen.register("Gezin De Vries")
    begin_traject(services, gezin.id)
    return gezin


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def form(services: Services, window: QWidget, gezin: Gezin, old: ContactId | None) -> ContactDialog:
    dialog = ContactDialog(
        services.contacten,
        services.gezinnen,
        services.herstel,
        InlineRunner(),
        Changes(),
        FakeNavigator(),
        today=lambda: VANDAAG,
        parent=window,
    )
    if old is None:
        dialog.start_new(gezin.id)
    else:
        dialog.start_edit(old)
    return dialog


def test_the_product_is_asked_for_kept_and_shown_again(
    services: Services, window: QWidget, gezin: Gezin
) -> None:
    party = services.profiel.add_opdrachtgever("Zorgkantoor")
    dialog = form(services, window, gezin, None)
    billing = dialog.form.more.billing
    assert billing.product_row.isHidden()
    dialog.reject()
    services.profiel.revise_opdrachtgever(replace(party, zn_producten=True))
    dialog = form(services, window, gezin, None)
    billing = dialog.form.more.billing
    assert not billing.product_row.isHidden()
    billing.product.set_value("ZB")
    billing.paid.set_value("nee")
    dialog.form.duur.setText("1:00")
    dialog.save_button.click()
    (regel,) = services.contacten.of_gezin(gezin.id, 5)
    (line,) = services.contacten.get(regel.id).uren
    assert (line.zn_product, line.declarabel) == ("ZB", False)
    dialog = form(services, window, gezin, regel.id)
    assert dialog.form.more.billing.product.value() == "ZB"
    dialog.form.duur.setText("1:30")
    dialog.save_button.click()
    (line,) = services.contacten.get(regel.id).uren
    assert (line.minuten, line.zn_product, line.declarabel) == (90, "ZB", False)


def test_hours_in_a_closed_month_are_said_to_become_a_correction(
    services: Services, window: QWidget, gezin: Gezin
) -> None:
    party = services.profiel.add_opdrachtgever("Samen")
    services.afsluiten.close(party.id, "2026-11")
    dialog = form(services, window, gezin, None)
    assert "afgesloten" not in dialog.form.warning.text
    dialog.form.duur.setText("1:00")
    assert "November 2026 is al afgesloten voor Samen." in dialog.form.warning.text
    services.afsluiten.reopen(party.id, "2026-11", "Nog niet klaar")
    dialog = form(services, window, gezin, None)
    dialog.form.duur.setText("1:00")
    assert "afgesloten" not in dialog.form.warning.text
