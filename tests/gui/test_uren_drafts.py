"""What could not be kept in the grid comes back, and never over what came to stand there since."""

import json

import pytest
from inline_runner import FaultyRunner
from pytestqt.qtbot import QtBot
from uren_cases import MAANDAG, VR, Desk, go, press, shown

from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenCel
from gco_desktop.errors import DiskFullError
from ui.drafts import Draft
from ui.uren import texts
from ui.uren.fault_drafts import KEY
from ui.uren.grid import key_of
from ui.uren.view import UrenView

DAY = VR - 1  # counted from 0


@pytest.fixture
def runner() -> FaultyRunner:
    return FaultyRunner()


@pytest.fixture
def desk(services: Services, qtbot: QtBot, runner: FaultyRunner) -> Desk:
    desk = Desk(services, qtbot, runner)
    desk.book(desk.vries, 2, 45)
    return desk


def refuse(desk: Desk, runner: FaultyRunner, text: str) -> UrenView:
    """Type in a cell while the disk is full, leave the screen, and make room."""
    view = desk.open()
    go(view, 0, VR)
    runner.fault = DiskFullError()
    press(view, desk.qtbot, text)
    runner.fault = None
    view.close()
    return view


def test_what_a_full_disk_refused_is_kept_when_the_same_still_stands_there(
    desk: Desk, runner: FaultyRunner
) -> None:
    refuse(desk, runner, "0:30")
    view = desk.open()
    assert desk.stored(desk.vries, DAY) == 30
    assert view.faults.isHidden()
    assert desk.navigator.drafts.every == []


def test_what_a_full_disk_refused_stays_a_text_when_something_else_stands_there(
    desk: Desk, runner: FaultyRunner
) -> None:
    refuse(desk, runner, "0:30")
    desk.book(desk.vries, DAY, 90)
    for _time in range(2):  # a look at it changes nothing
        view = desk.open()
        assert desk.stored(desk.vries, DAY) == 90
        assert shown(view, 0, VR) == "0:30"
        assert texts.left_over("1:30") in view.faults.text
        view.close()
    view = desk.open()
    view.table.rows.setData(view.table.rows.index(0, VR), "0:30")
    assert desk.stored(desk.vries, DAY) == 30
    assert desk.navigator.drafts.every == []


@pytest.mark.parametrize(("text", "left"), [("", "1:30"), ("0:30", "0:30"), ("1:30", "1:30")])
def test_a_draft_that_does_not_tell_what_stood_there_is_never_kept_by_itself(
    desk: Desk, runner: FaultyRunner, text: str, left: str
) -> None:
    refuse(desk, runner, "0:45")
    [draft] = desk.navigator.drafts.every
    old = {name: json.dumps([text, "Gezin De Vries"]) for name in draft.fields}
    desk.navigator.drafts.keep(Draft(key=KEY, fields=old))
    desk.book(desk.vries, DAY, 90)
    view = desk.open()
    assert (desk.stored(desk.vries, DAY), shown(view, 0, VR)) == (90, left)


def test_a_clash_is_no_draft(desk: Desk) -> None:
    view = desk.open()
    desk.book(desk.vries, DAY, 30)
    cell = UrenCel(rij=desk.vries, datum=view._presenter._sheet.day(DAY), minuten=60)
    view._presenter.keeper.keep([cell], "")
    assert not view.faults.isHidden()
    assert desk.stored(desk.vries, DAY) == 30
    assert view._presenter.pending() == []
    assert desk.navigator.drafts.every == []


def test_what_waited_for_a_closed_month_is_not_kept_by_itself_once_it_is_open(desk: Desk) -> None:
    desk.services.afsluiten.close(None, f"{MAANDAG:%Y-%m}")
    view = desk.open()
    view._presenter.cells.take(desk.vries, view._presenter._sheet.day(DAY), "0:30", ask=False)
    assert texts.CLOSED_WAITS in view.faults.text
    view.close()
    desk.services.afsluiten.reopen(None, f"{MAANDAG:%Y-%m}", "Verkeerde maand")
    view = desk.open()
    assert desk.stored(desk.vries, DAY) == 0
    assert shown(view, 0, VR) == "0:30"
    assert texts.left_over("") in view.faults.text
    assert (key_of(desk.vries), view._presenter._sheet.day(DAY)) in view._presenter._sheet.faults()
