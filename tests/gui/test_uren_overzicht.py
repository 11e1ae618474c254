"""The tabs Overzicht and Jaar en register, by keyboard and with their tables."""

from collections.abc import Callable
from datetime import date

import pytest
from app_cases import settle, week_of, workplace_of
from conftest import NOW
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from screen_audit import faults
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.domain.traject import Traject
from ui.app import Application
from ui.changes import Changes, Subject
from ui.drafts import DraftKey, FormKind
from ui.navigator import Page, UrenTab
from ui.theme import apply_theme
from ui.uren.in_uit_tab import InUitTab
from ui.uren.jaar_view import JaarTab
from ui.uren.overzicht_view import OverzichtTab
from ui.uren.page import UrenPage
from ui.uren.register_dialogs import NormDialog, ScholingDialog
from ui.uren.tab_page import UrenTools


@pytest.fixture
def tools(services: Services) -> UrenTools:
    return UrenTools(
        services=services,
        runner=InlineRunner(),
        changes=Changes(),
        navigator=FakeNavigator(),
        today=NOW.date,
    )


@pytest.fixture
def traject(services: Services) -> Traject:
    found = begin_traject(services, services.gezinnen.register("Gezin Bos").id, doelgroep="ZEVMB")
    rij = UrenRij(soort="DIRECT", gezin_id=found.gezin_id, traject_id=found.id, activiteit=5)
    services.uren.set_cell(rij, date(2026, 11, 17), 90)
    services.uren.set_cell(UrenRij(soort="INTERVISIE"), date(2026, 11, 3), 150)
    return found


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(1072, 660)
    with qtbot.waitExposed(widget):
        widget.show()


def calls(tools: UrenTools) -> list[tuple[object, ...]]:
    assert isinstance(tools.navigator, FakeNavigator)
    return tools.navigator.calls


def press(widget: QWidget, *keys: Qt.Key) -> None:
    widget.setFocus()
    for key in keys:
        QTest.keyClick(widget, key)


def test_a_bar_leads_to_the_hours_or_the_gezin_behind_it(
    qtbot: QtBot, tools: UrenTools, traject: Traject
) -> None:
    tab = OverzichtTab.of(tools)
    show(qtbot, tab)
    assert tab.header.title.text() == "November 2026"
    assert tab.total.text() == "4:00"

    press(tab.bars, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert calls(tools)[-1] == ("open_hours", UrenTab.WEEK, date(2026, 11, 2))
    press(tab.groups, Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert calls(tools)[-1] == ("open_gezin", traject.gezin_id)

    QTest.mouseClick(tab.groups, Qt.MouseButton.LeftButton, pos=tab.groups.rect().center())
    assert tab.only.text == "" or "Niet voor een gezin" in tab.only.text


def test_a_year_opens_its_months_and_a_group_its_gezinnen(
    qtbot: QtBot, tools: UrenTools, traject: Traject
) -> None:
    tab = OverzichtTab.of(tools)
    show(qtbot, tab)
    tab.period.button("jaar").click()
    assert tab.header.title.text() == "2026"
    tab.group.button("activiteit").click()
    press(tab.groups, Qt.Key.Key_Return)
    assert tab.only.text == "Je ziet alleen: 5. Gesprekken."
    assert (tab.total.text(), tab.group.value()) == ("1:30", "gezin")
    tab.all_again.click()
    assert tab.total.text() == "4:00"
    press(tab.bars, *[Qt.Key.Key_Right] * 10, Qt.Key.Key_Return)
    assert tab.header.title.text() == "November 2026"


def test_every_chart_stands_in_a_table_that_leads_on(
    qtbot: QtBot, tools: UrenTools, traject: Traject
) -> None:
    tab = OverzichtTab.of(tools)
    show(qtbot, tab)
    dialog = tab.groups.show_table()
    rows = dialog.table.lines
    assert [rows.headerData(n, Qt.Orientation.Horizontal) for n in range(5)] == [
        "Gezin",
        "Uren",
        "Per week",
        "Afgesproken",
        "Richtlijn",
    ]
    assert rows.rowCount() == 2
    dialog.table.activated.emit(rows.index(0, 0))
    assert calls(tools)[-1] == ("open_gezin", traject.gezin_id)


def test_a_table_has_the_name_of_what_it_holds(
    qtbot: QtBot, tools: UrenTools, traject: Traject
) -> None:
    tab = OverzichtTab.of(tools)
    show(qtbot, tab)
    dialog = tab.strip.show_table()
    assert dialog.windowTitle() == "Uren per dag, november 2026"
    dialog.accept()
    assert tab.bars.accessibleName() == "Uren per week, november 2026"


def test_the_files_of_a_year_begin_with_its_own_sheet(
    qtbot: QtBot, application: Application, opened: Services
) -> None:
    workplace = workplace_of(application)
    workplace.open_hours(UrenTab.JAAR, date(2025, 5, 1))
    settle(application)
    page = workplace.shell.screen_of(Page.UREN)
    assert isinstance(page, UrenPage)
    jaar = page.tab(UrenTab.JAAR)
    assert isinstance(jaar, JaarTab)
    jaar.files.click()
    settle(application)
    files = page.tab(UrenTab.IN_UIT)
    assert isinstance(files, InUitTab)
    card = files.uitvoer
    assert (card.what.value(), card.period.value()) == ("urencriterium", "2025-01-01")
    assert "2025" in card.title.text()


def test_the_figures_can_be_copied(qtbot: QtBot, tools: UrenTools, traject: Traject) -> None:
    tab = OverzichtTab.of(tools)
    show(qtbot, tab)
    tab.group.button("soort").click()
    tab.copy_button.click()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "Soort uren\tUren\tPer week"
    assert lines[1].startswith("Intervisie en casuïstiekbespreking\t2:30\t")


def test_an_empty_period_says_so_and_leads_to_the_week(qtbot: QtBot, tools: UrenTools) -> None:
    tab = OverzichtTab.of(tools)
    show(qtbot, tab)
    assert tab.empty.isVisible()
    assert not tab.time_card.isVisible()
    tab.to_week.click()
    assert calls(tools)[-1] == ("open_hours", UrenTab.WEEK, date(2026, 11, 22))
    tab.previous.click()
    assert tab.header.title.text() == "Oktober 2026"


def test_booked_intervisie_gets_points_and_counts_once(
    qtbot: QtBot, tools: UrenTools, traject: Traject
) -> None:
    tab = JaarTab.of(tools)
    show(qtbot, tab)
    assert tab.total.text() == "4:00"
    assert tab.norms.empty.isVisible()
    press(tab.learnt.list, Qt.Key.Key_Return)
    dialog = tab.dialog
    assert isinstance(dialog, ScholingDialog)
    dialog.punten.setText("2,55")
    dialog.save()
    assert dialog.punten_row.error
    dialog.punten.setText("2,5")
    dialog.save()
    (regel,) = tools.services.register.register().regels
    assert (regel.minuten, regel.punten_tienden) == (150, 25)
    tools.changes.announce(Subject.UREN)
    qtbot.waitUntil(lambda: "2,5 punten" in tab.learnt.total.text())


def test_a_norm_is_what_the_user_entered(qtbot: QtBot, tools: UrenTools, traject: Traject) -> None:
    tab = JaarTab.of(tools)
    show(qtbot, tab)
    tab.norms.first_button.click()
    dialog = tab.dialog
    assert isinstance(dialog, NormDialog)
    dialog.save()
    assert dialog.uren_row.error  # neither hours nor points
    dialog.uren.setText("40")
    dialog.save()
    qtbot.waitUntil(lambda: len(tab.norms.rows) == 1)
    assert tab.norms.rows[0].sentence.text() == (
        "2:30 van 40:00 uur. Nog 37:30 uur tot en met 31 december 2030."
    )
    tab.norms.rows[0].edit_button.click()
    again = tab.dialog
    assert again is not None
    again.delete_button.click()
    qtbot.waitUntil(lambda: not tab.norms.rows)
    tools.services.herstel.undo()
    assert tools.services.register.register().voortgang


def test_a_form_that_was_left_opens_again(qtbot: QtBot, tools: UrenTools) -> None:
    tab = JaarTab.of(tools)
    show(qtbot, tab)
    tab.learnt.first_button.click()
    left = tab.dialog
    assert isinstance(left, ScholingDialog)
    assert left.draft is not None
    left.punten.setText("4")
    left.draft.keep()
    draft = tools.navigator.drafts.find(DraftKey(FormKind.SCHOLING))
    assert draft is not None
    tab.resume(draft)
    again = tab.dialog
    assert isinstance(again, ScholingDialog)
    assert again is not left
    assert again.punten.text() == "4"


def test_a_bar_shows_its_week_in_the_grid_of_the_window(
    application: Application, opened: Services, qtbot: QtBot
) -> None:
    opened.uren.set_cell(UrenRij(soort="INTERVISIE"), date(2026, 11, 3), 150)
    workplace = workplace_of(application)
    workplace.open_hours(UrenTab.OVERZICHT, date(2026, 11, 22))
    page = workplace.shell.screen_of(Page.UREN)
    assert isinstance(page, UrenPage)
    overview = page.tab(UrenTab.OVERZICHT)
    assert isinstance(overview, OverzichtTab)
    qtbot.waitUntil(lambda: overview.total.text() == "2:30")
    overview.bars.opened.emit(1)
    week = week_of(application)
    qtbot.waitUntil(lambda: week.isVisible() and "Week 45" in week.header.title.text())


@pytest.mark.parametrize(("build", "width"), [(OverzichtTab.of, 1072), (JaarTab.of, 860)])
def test_nothing_is_cut_off_or_without_a_name(
    build: Callable[[UrenTools], QWidget],
    width: int,
    qapp: QApplication,
    qtbot: QtBot,
    tools: UrenTools,
    traject: Traject,
) -> None:
    apply_theme(qapp, scale=1.5)
    tab = build(tools)
    show(qtbot, tab)
    tab.resize(width, 660)
    qtbot.waitUntil(lambda: faults(tab) == [])
