"""The page Uren: tabs that are made when they are looked at, and stay where one left them."""

from app_cases import CONTROL, press, settle, workplace_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gco_desktop.bootstrap import Services
from ui.app import Application
from ui.navigator import Page, UrenTab
from ui.theme import apply_theme
from ui.uren.page import UrenPage
from ui.uren.tabs import BUILDERS

ALT = Qt.KeyboardModifier.AltModifier


def page_of(application: Application) -> UrenPage:
    page = workplace_of(application).shell.screen_of(Page.UREN)
    assert isinstance(page, UrenPage)
    return page


def test_only_the_tab_that_is_looked_at_is_made(application: Application, opened: Services) -> None:
    press(application, Qt.Key.Key_4, CONTROL)
    page = page_of(application)
    assert set(page.built()) == {UrenTab.WEEK}
    assert page.tab_bar.count() == len(BUILDERS)


def test_alt_with_a_digit_opens_a_tab_and_it_stays_open(
    application: Application, opened: Services
) -> None:
    press(application, Qt.Key.Key_4, CONTROL)
    page = page_of(application)
    press(application, Qt.Key.Key_2, ALT)
    second = [tab for tab in UrenTab if tab in BUILDERS][1]
    assert page.tab(second).isVisible()
    assert page.isAncestorOf(application.window.focusWidget())
    press(application, Qt.Key.Key_2, CONTROL)
    press(application, Qt.Key.Key_4, CONTROL)
    assert page.tab(second).isVisible()


def test_the_hours_of_this_week_are_a_key_away_from_any_tab(
    application: Application, opened: Services
) -> None:
    workplace = workplace_of(application)
    workplace.open_hours(list(BUILDERS)[-1])
    settle(application)
    press(application, Qt.Key.Key_U, CONTROL)
    assert page_of(application).tab(UrenTab.WEEK).isVisible()


def test_the_tabs_stay_off_the_title_after_a_switch_of_the_theme(
    application: Application, opened: Services, qapp: QApplication
) -> None:
    press(application, Qt.Key.Key_4, CONTROL)
    page = page_of(application)
    before = page.tab_bar.x()
    apply_theme(qapp, "donker")
    settle(application)
    assert page.tab_bar.x() == before
