"""The tab Ritten: add, change, delete with a way back, and a tariff that is asked for."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from gco_desktop.services.uitvoer import Bestandsvorm
from ui.changes import Changes
from ui.drafts import Draft, DraftKey, FormKind
from ui.uren.ritten_dialogs import RitDialog, TariefDialog
from ui.uren.ritten_tab import RittenTab
from ui.uren.tab_page import UrenTools
from ui.widgets.pdf_dialog import PdfDialog

TODAY = date(2026, 11, 20)


@pytest.fixture
def gezin(services: Services) -> Gezin:
    gezin = replace(services.gezinnen.register("Gezin De Vries"), plaats="Amersfoort")
    services.gezinnen.save(gezin)
    return gezin


@pytest.fixture
def navigator() -> FakeNavigator:
    return FakeNavigator()


@pytest.fixture
def tab(services: Services, navigator: FakeNavigator, qtbot: QtBot) -> Iterator[RittenTab]:
    tab = RittenTab(
        UrenTools(
            services=services,
            runner=InlineRunner(),
            changes=Changes(),
            navigator=navigator,
            today=lambda: TODAY,
        )
    )
    qtbot.addWidget(tab)
    tab.resize(1072, 600)
    tab.show()
    qtbot.waitExposed(tab)
    yield tab
    tab.close()


def rows(tab: RittenTab) -> list[list[str]]:
    model = tab.table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def form(tab: RittenTab) -> RitDialog:
    assert isinstance(tab.dialog, RitDialog)
    return tab.dialog


def test_an_empty_tab_says_how_journeys_come_there(tab: RittenTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(tab.empty.isVisible)
    assert not tab.table.isVisible()
    assert tab.tarief.text() == "Tarief 2026: nog geen tarief"


def test_a_journey_is_added_changed_and_deleted(
    tab: RittenTab, gezin: Gezin, services: Services, navigator: FakeNavigator, qtbot: QtBot
) -> None:
    qtbot.waitUntil(tab.empty.isVisible)
    tab.add_button.click()
    dialog = form(tab)
    dialog.gezin.set_value(str(gezin.id))
    dialog._on_gezin(None)
    assert (dialog.plaats.text(), dialog.doel.text()) == ("Amersfoort", "cliëntbezoek")
    dialog.save_button.click()
    assert dialog.km_row.error
    dialog.km.setText("24,5")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: bool(rows(tab)))
    assert rows(tab) == [
        ["20-11-2026", "Gezin De Vries", "", "cliëntbezoek", "Zakelijk", "24,5", ""]
    ]
    tab.table.activated.emit(tab.table.model().index(0, 0))
    form(tab).km.setText("30")
    form(tab).save_button.click()
    qtbot.waitUntil(lambda: rows(tab)[0][5] == "30")
    tab.delete_button.click()
    qtbot.waitUntil(lambda: not rows(tab))
    assert navigator.messages[-1] == "Rit verwijderd."
    services.herstel.undo()
    assert len(services.ritten.jaar(2026).regels) == 1


def test_a_half_typed_journey_comes_back(tab: RittenTab, navigator: FakeNavigator) -> None:
    key = DraftKey(FormKind.RIT)
    navigator.drafts.kept[key] = Draft(key=key, fields={"km": "12", "van": "kantoor"})
    tab.resume(navigator.drafts.kept[key])
    assert (form(tab).km.text(), form(tab).van.text()) == ("12", "kantoor")
    form(tab).drop()


def test_a_tariff_is_typed_with_a_comma_and_counts_at_once(
    tab: RittenTab, services: Services, qtbot: QtBot
) -> None:
    rit = services.ritten.new(TODAY)
    services.ritten.save(replace(rit, km_tienden=1000))
    tab._presenter.load()
    tab.tarief_button.click()
    dialog = tab.dialog
    assert isinstance(dialog, TariefDialog)
    assert not dialog.offer.isVisible()
    dialog.tarief.setText("0,23")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: tab.money.text() == "€ 23,00")
    assert tab.tarief.text() == "Tarief 2026: € 0,23 per km"


def test_last_year_has_a_hint_that_is_to_be_checked(tab: RittenTab, services: Services) -> None:
    tab._presenter.choose(2025, None)
    tab.tarief_button.click()
    dialog = tab.dialog
    assert isinstance(dialog, TariefDialog)
    dialog.offer.click()
    assert dialog.tarief.text() == "0,23"
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("controleer de actuele tekst" in text for text in said)
    dialog.reject()


def test_the_paper_is_shown_first_and_written_where_asked(
    tab: RittenTab, services: Services, navigator: FakeNavigator, tmp_path: Path, qtbot: QtBot
) -> None:
    services.ritten.save(replace(services.ritten.new(TODAY), km_tienden=100))
    tab._presenter.load()
    tab.pdf_button.click()
    assert isinstance(tab.dialog, PdfDialog)
    tab.dialog.accept()
    tab._presenter.write(tmp_path / "ritten.xlsx", Bestandsvorm.XLSX)
    assert (tmp_path / "ritten.xlsx").read_bytes().startswith(b"PK")
    assert navigator.messages[-1] == "Het bestand is bewaard."


@pytest.mark.parametrize("control", [False, True])
def test_enter_keeps_a_tariff_once(tab: RittenTab, *, control: bool, qtbot: QtBot) -> None:
    tab.tarief_button.click()
    dialog = tab.dialog
    assert isinstance(dialog, TariefDialog)
    qtbot.waitUntil(dialog.tarief.hasFocus)
    given: list[int] = []
    dialog.given.connect(given.append)
    dialog.tarief.setText("0,23")
    none, ctrl = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(dialog.tarief, Qt.Key.Key_Return, ctrl if control else none)
    assert given == [230]
    qtbot.waitUntil(lambda: "€ 0,23" in tab.tarief.text())
