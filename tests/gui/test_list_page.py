"""What the screens with a list and one thing beside it share: a list that could not be read."""

from collections.abc import Callable

import pytest
from fake_navigator import FakeNavigator
from inline_runner import FaultyRunner
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from gco_desktop.error_texts import error_text
from gco_desktop.errors import DatabaseFaultError
from ui.aanmeldingen.view import AanmeldingenView
from ui.changes import Changes
from ui.organisaties.view import OrganisatiesView
from ui.runner import Runner
from ui.signalen.view import SignalenView
from ui.widgets.list_page import ListPage


def aanmeldingen(services: Services, runner: Runner, changes: Changes) -> ListPage:
    return AanmeldingenView(services.aanmeldingen, runner, changes, FakeNavigator())


def signalen(services: Services, runner: Runner, changes: Changes) -> ListPage:
    parts = (services.signalen, services.trajecten)
    return SignalenView(*parts, runner, changes, FakeNavigator())


def kaart(services: Services, runner: Runner, changes: Changes) -> ListPage:
    return OrganisatiesView(services.netwerk, runner, changes, FakeNavigator())


@pytest.mark.parametrize("make", [aanmeldingen, signalen, kaart])
def test_a_list_that_could_not_be_read_says_that_and_nothing_else(
    make: Callable[[Services, Runner, Changes], ListPage],
    services: Services,
    qtbot: QtBot,
) -> None:
    runner, changes = FaultyRunner(DatabaseFaultError()), Changes()
    view = make(services, runner, changes)
    qtbot.addWidget(view)
    view.resize(1072, 660)
    with qtbot.waitExposed(view):
        view.show()

    assert view.error.text == error_text(DatabaseFaultError())
    assert not view._list.isVisible()
    assert not view.first_button.isVisible()
    assert not view._list.none.isVisible()

    runner.fault = None
    view._reloader.mark_stale()  # type: ignore[attr-defined]
    qtbot.waitUntil(view.first_button.isVisible)
    assert not view.error.isVisible()
