"""The list of gezinnen: finding one, and the window too narrow for both."""

from contextlib import closing
from threading import Event

import pytest
from gezinnen_cases import Screen, caseload, join, register, search, speak
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from gco_desktop.domain.traject import Intensiteit
from ui.background import BackgroundRunner
from ui.gezinnen import texts
from ui.theme import apply_theme


@pytest.fixture
def screen(services: Services, qtbot: QtBot) -> Screen:
    return Screen(services, InlineRunner(), qtbot)


def test_the_list_starts_with_active_gezinnen_and_shows_the_first(screen: Screen) -> None:
    caseload(screen.services)
    view = screen.show()
    assert screen.names() == ["Gezin Bakker", "Gezin De Vries"]
    assert view.list_panel.count.text() == "2 gezinnen"
    assert view.detail.title.text() == "Gezin Bakker"


@pytest.mark.parametrize(
    ("status", "names"),
    [
        ("AANGEMELD", ["Gezin Smit"]),
        ("AFGESLOTEN", ["Gezin Bos"]),
        (
            "ALLE",
            ["Gezin Bakker", "Gezin Bos", "Gezin De Vries", "Gezin Smit", "Gezin Vos"],
        ),
    ],
)
def test_a_chip_shows_the_gezinnen_in_that_status(
    screen: Screen, status: str, names: list[str]
) -> None:
    caseload(screen.services)
    view = screen.show()
    view.list_panel.statuses.button(status).click()
    assert screen.names() == names


def test_an_archived_gezin_shows_under_all_only_and_says_so(screen: Screen) -> None:
    caseload(screen.services)
    view = screen.show()
    view.list_panel.statuses.button("ALLE").click()
    row = view.list_panel.list.rows.row(4)
    assert (row.title, row.pill) == ("Gezin Vos", texts.ARCHIVED)
    assert texts.ARCHIVED in row.sentence


def test_the_intensity_narrows_the_list(screen: Screen) -> None:
    caseload(screen.services)
    view = screen.show()
    for action in view.list_panel.menu.actions():
        if action.data() == Intensiteit.WAAKVLAM:
            action.trigger()
    assert screen.names() == ["Gezin Bakker"]
    assert view.list_panel.intensity.accessibleName() == "Waakvlam"


@pytest.mark.parametrize("query", ["amersf", "vries", "G2026-001", "noor", "NOÓR amers"])
def test_a_gezin_is_found_by_name_place_person_and_number(screen: Screen, query: str) -> None:
    join(screen.services, caseload(screen.services)[0], "Noor")
    screen.show()
    search(screen, query)
    assert screen.names() == ["Gezin De Vries"]


def test_a_search_without_hits_offers_to_search_everywhere(screen: Screen) -> None:
    caseload(screen.services)
    view = screen.show()
    search(screen, "leusden")
    assert screen.names() == []
    view.list_panel.all_button.click()
    assert screen.names() == ["Gezin Vos"]
    assert view.list_panel.statuses.value() == "ALLE"


def test_enter_in_the_search_leads_to_the_list_and_the_arrows_to_the_detail(screen: Screen) -> None:
    caseload(screen.services)
    view = screen.show()
    view.activateWindow()
    QTest.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    screen.qtbot.waitUntil(view.list_panel.search.hasFocus)
    QTest.keyClick(view.list_panel.search, Qt.Key.Key_Return)
    assert view.list_panel.list.hasFocus()
    with screen.qtbot.waitSignal(view.list_panel.chosen):
        QTest.keyClick(view.list_panel.list, Qt.Key.Key_Down)
    assert view.detail.title.text() == "Gezin De Vries"


def test_past_the_term_of_its_intensity_a_gezin_is_late(screen: Screen) -> None:
    services = screen.services
    for naam, intensiteit in (("A", Intensiteit.CRISIS), ("B", Intensiteit.WAAKVLAM)):
        speak(services, register(services, naam, intensiteit=intensiteit), 26)
    view = screen.show()
    rows = [view.list_panel.list.rows.row(number) for number in range(2)]
    assert [row.late for row in rows] == [True, False]
    assert {row.right for row in rows} == {"26 dagen geleden"}
    assert texts.OVERDUE in rows[0].sentence


def test_a_gezin_with_an_open_task_has_a_bell(screen: Screen) -> None:
    gezin = register(screen.services, "Gezin De Vries")
    register(screen.services, "Gezin Zonder")
    screen.services.taken.add("Bellen", gezin.id, None)
    view = screen.show()
    assert [view.list_panel.list.rows.row(number).bell for number in range(2)] == [True, False]


def test_the_model_of_the_list_is_sound(screen: Screen, qtmodeltester: ModelTester) -> None:
    caseload(screen.services)
    view = screen.show()
    qtmodeltester.check(view.list_panel.list.model())
    index = view.list_panel.list.rows.index(0, 0)
    assert "Gezin Bakker, Baarn, waakvlam" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_an_empty_kluis_says_how_to_begin(screen: Screen) -> None:
    view = screen.show()
    assert view.first_button.isVisible()
    assert view.current_gezin() is None
    view.first_button.click()
    assert screen.form().isVisible()


def test_a_gezin_that_the_filters_hide_can_be_opened(screen: Screen) -> None:
    gezinnen = caseload(screen.services)
    view = screen.show()
    view.open_gezin(gezinnen[4].id)
    assert view.current_gezin() == gezinnen[4].id
    assert view.list_panel.list.current_key() == gezinnen[4].id
    assert view.detail.title.text() == "Gezin Vos"
    assert view.detail.pill.text() == texts.ARCHIVED


def test_a_gezin_that_is_asked_for_wins_from_a_move_of_a_moment_ago(
    services: Services, qtbot: QtBot
) -> None:
    gezinnen = caseload(services)
    go_on = Event()
    with closing(BackgroundRunner()) as runner:
        screen = Screen(services, runner, qtbot)
        view = screen.show()
        panel = view.list_panel
        qtbot.waitUntil(lambda: not runner.pending)
        panel.list.setFocus()
        QTest.keyClick(panel.list, Qt.Key.Key_Down)
        runner.run(go_on.wait, lambda _done: None, lambda _error: None)
        view.open_gezin(gezinnen[4].id)
        qtbot.waitUntil(lambda: not panel._pause.isActive())
        go_on.set()
        qtbot.waitUntil(lambda: not runner.pending)
        assert view.current_gezin() == gezinnen[4].id


def test_the_screen_loads_without_holding_up_the_window(services: Services, qtbot: QtBot) -> None:
    caseload(services)
    with closing(BackgroundRunner()) as runner:
        screen = Screen(services, runner, qtbot)
        view = screen.show()
        qtbot.waitUntil(lambda: view.detail.title.text() == "Gezin Bakker")
        assert screen.names() == ["Gezin Bakker", "Gezin De Vries"]


def test_a_narrow_window_shows_the_list_or_the_gezin(screen: Screen) -> None:
    caseload(screen.services)
    view = screen.show(700)
    panel, detail = view.list_panel, view.detail
    assert (panel.isVisible(), detail.isVisible()) == (True, False)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert (panel.isVisible(), detail.isVisible()) == (False, True)
    detail.back_button.click()
    assert (panel.isVisible(), detail.isVisible()) == (True, False)


def test_escape_leads_back_to_the_list(screen: Screen) -> None:
    view = screen.show(700)
    view.open_gezin(register(screen.services, "Gezin De Vries").id)
    assert view.detail.isVisible()
    QTest.keyClick(view.detail.tab_bar, Qt.Key.Key_Escape)
    assert view.list_panel.isVisible()


def test_a_wide_window_shows_both_without_a_way_back(screen: Screen) -> None:
    caseload(screen.services)
    view = screen.show()
    assert view.list_panel.isVisible()
    assert view.detail.isVisible()
    assert not view.detail.back_button.isVisible()


@pytest.mark.parametrize(("width", "scale"), [(1072, 1.0), (1184, 1.5)])
def test_the_design_size_holds_every_tab(
    screen: Screen, qapp: QApplication, width: int, scale: float
) -> None:
    apply_theme(qapp, "licht", scale)
    gezin = register(screen.services, "Gezin De Vries")
    join(screen.services, gezin, "Noor")
    speak(screen.services, gezin, 3, verslag="Gesproken.")
    view = screen.show(width)
    view.open_gezin(gezin.id)
    for number in range(len(texts.TAB_NAMES)):
        view.detail.show_tab(number)
        QApplication.sendPostedEvents()
        assert view.minimumSizeHint().width() <= width
        assert view.minimumSizeHint().height() <= 660
        assert view.size().toTuple() == (width, 660)


def test_400_gezinnen_are_all_found(screen: Screen) -> None:
    names = [f"Gezin Berg{number}" for number in range(400)]
    ids = [screen.services.gezinnen.register(name).id for name in names]
    view = screen.show()
    view.open_gezin(ids[-1])
    assert view.list_panel.count.text() == "400 gezinnen"
    search(screen, "gezin berg39")
    assert view.list_panel.count.text() == "11 gezinnen"
