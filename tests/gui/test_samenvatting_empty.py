"""A kluis without hours has no quarter to summarise."""

from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from ui.changes import Changes
from ui.navigator import Page
from ui.samenvatting.view import SamenvattingView


def test_an_empty_kluis_leads_to_the_hours(services: Services, qtbot: QtBot) -> None:
    navigator = FakeNavigator()
    view = SamenvattingView(services.samenvattingen, InlineRunner(), Changes(), navigator)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    assert view.empty.isVisible()
    assert not view.footer.isVisible()
    assert not view.quarter.isVisible()
    view.hours_button.click()
    assert navigator.calls == [("open_page", Page.UREN)]
