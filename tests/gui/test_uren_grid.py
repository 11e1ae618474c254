"""The week grid: blocks of cells, pasting, closed months, long days, and taking back."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from screen_audit import faults
from uren_cases import MAANDAG, REISTIJD, Desk, go, press, shown

from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenRij
from ui.changes import Subject
from ui.theme import apply_theme
from ui.uren.paste_dialog import LostDialog, PasteDialog
from ui.uren.view import UrenView
from ui.widgets.dialogs import ConfirmDialog

SHIFT = Qt.KeyboardModifier.ShiftModifier
MA, DI, WO, DO = 1, 2, 3, 4


@pytest.fixture
def desk(services: Services, qtbot: QtBot) -> Desk:
    desk = Desk(services, qtbot, InlineRunner())
    desk.book(desk.vries, 0, 45)
    desk.book(desk.jansen, 0, 60)
    desk.book(REISTIJD, 0, 30)
    return desk


@pytest.fixture
def view(desk: Desk) -> Iterator[UrenView]:
    view = desk.open()
    yield view
    view.close()


def keys(view: UrenView, text: str) -> None:
    QTest.keySequence(view.table, QKeySequence(text))


def choose(view: UrenView, start: tuple[int, int], down: int, right: int) -> None:
    """Choose a block with the keys."""
    go(view, *start)
    for key, times in ((Qt.Key.Key_Down, down), (Qt.Key.Key_Right, right)):
        for _ in range(times):
            QTest.keyClick(view.table, key, SHIFT)


def column(view: UrenView, day: int) -> list[str]:
    return [shown(view, row, day) for row in range(3)]


def row(view: UrenView, number: int) -> list[str]:
    return [shown(view, number, day) for day in range(1, 8)]


def paste(view: UrenView, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    keys(view, "Ctrl+V")


def asked(view: UrenView) -> ConfirmDialog:
    [dialog] = [each for each in view.findChildren(ConfirmDialog) if each.isVisible()]
    return dialog


def test_ctrl_r_copies_the_cell_left_of_it_and_fills_a_block(view: UrenView, desk: Desk) -> None:
    go(view, 0, DI)
    keys(view, "Ctrl+R")
    assert desk.stored(desk.vries, 1) == 45

    choose(view, (0, MA), down=1, right=3)
    keys(view, "Ctrl+R")
    assert row(view, 0) == ["0:45"] * 4 + ["·"] * 3
    assert row(view, 1) == ["1:00"] * 4 + ["·"] * 3
    assert row(view, 2) == ["0:30"] + ["·"] * 6
    desk.services.herstel.undo()
    assert desk.services.uren.week(MAANDAG).dagen[:3] == (135, 45, 0)


def test_ctrl_d_fills_a_block_down_as_one_step(view: UrenView, desk: Desk) -> None:
    choose(view, (0, MA), down=2, right=0)
    keys(view, "Ctrl+D")
    assert column(view, MA) == ["0:45"] * 3
    desk.services.herstel.undo()
    assert desk.services.uren.week(MAANDAG).dagen[0] == 135


def test_delete_empties_a_block_as_one_step(view: UrenView, desk: Desk) -> None:
    choose(view, (0, MA), down=2, right=1)
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    assert column(view, MA) == ["·"] * 3
    assert desk.navigator.messages[-1] == "3 cellen leeggemaakt"
    desk.services.herstel.undo()
    assert desk.services.uren.week(MAANDAG).dagen[0] == 135


def test_delete_drops_a_text_that_was_not_kept_and_shows_the_hours_again(
    view: UrenView, desk: Desk, qtbot: QtBot
) -> None:
    go(view, 0, MA)
    press(view, qtbot, "abc")
    go(view, 0, MA)
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    assert (shown(view, 0, MA), desk.stored(desk.vries, 0)) == ("0:45", 45)
    assert view.faults.isHidden()
    assert desk.navigator.messages[-1].startswith("De tekst die niet bewaard was, is weg")
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    assert desk.stored(desk.vries, 0) == 0


def test_ctrl_z_brings_a_dropped_text_back_and_undoes_nothing_else(
    view: UrenView, desk: Desk, qtbot: QtBot
) -> None:
    go(view, 0, DI)
    press(view, qtbot, "2:00")
    go(view, 0, WO)
    press(view, qtbot, "1:75")
    go(view, 0, WO)
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    assert shown(view, 0, WO) == "·"
    assert view.table.can_take_back()
    keys(view, "Ctrl+Z")
    assert row(view, 0)[1:3] == ["2:00", "1:75"]
    assert view.faults.isVisible()
    assert ("undo",) not in desk.navigator.calls
    assert not view.table.can_take_back()


def test_emptying_hours_and_a_text_is_one_step_with_one_message(
    view: UrenView, desk: Desk, qtbot: QtBot
) -> None:
    go(view, 1, DI)
    press(view, qtbot, "1:75")
    choose(view, (0, MA), down=2, right=1)
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    assert desk.navigator.messages[-1] == (
        "3 cellen leeggemaakt. De tekst die niet bewaard was, is weg. Wat er stond, staat er weer"
    )
    keys(view, "Ctrl+Z")
    assert shown(view, 1, DI) == "1:75"
    assert desk.navigator.calls[-1] == ("undo",)


def test_ctrl_z_undoes_no_other_step_once_the_message_took_the_hours_back(
    view: UrenView, desk: Desk, qtbot: QtBot
) -> None:
    go(view, 1, DI)
    press(view, qtbot, "1:75")
    choose(view, (0, MA), down=2, right=1)
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    desk.services.herstel.undo()  # as the button on the message does
    view._presenter.load()
    keys(view, "Ctrl+Z")
    assert shown(view, 1, DI) == "1:75"
    assert ("undo",) not in desk.navigator.calls


def test_a_dropped_text_of_another_week_does_not_hold_ctrl_z(
    view: UrenView, desk: Desk, qtbot: QtBot
) -> None:
    go(view, 0, MA)
    press(view, qtbot, "abc")
    go(view, 0, MA)
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    view.next.click()
    assert not view.table.can_take_back()


def test_typing_what_stands_there_over_a_text_only_drops_that(
    view: UrenView, desk: Desk, qtbot: QtBot
) -> None:
    go(view, 0, MA)
    press(view, qtbot, "1:75")
    go(view, 0, MA)
    press(view, qtbot, "0:45")
    assert view.faults.isHidden()
    keys(view, "Ctrl+Z")
    assert shown(view, 0, MA) == "1:75"
    assert ("undo",) not in desk.navigator.calls


@pytest.mark.parametrize(("key", "down", "right"), [("Ctrl+D", 1, 0), ("Ctrl+R", 0, 1)])
def test_filling_leaves_a_text_in_the_cell_one_fills_from(
    view: UrenView, desk: Desk, qtbot: QtBot, key: str, down: int, right: int
) -> None:
    go(view, 0, MA)
    press(view, qtbot, "1:75")
    choose(view, (0, MA), down=down, right=right)
    keys(view, key)
    assert (shown(view, 0, MA), shown(view, down, MA + right)) == ("1:75", "0:45")
    assert desk.stored((desk.vries, desk.jansen)[down], right) == 45


def test_filling_down_in_one_row_says_nothing_wrong(view: UrenView, desk: Desk) -> None:
    choose(view, (0, MA), down=0, right=1)
    said = list(desk.navigator.messages)
    keys(view, "Ctrl+D")
    assert desk.navigator.messages == said


@pytest.mark.parametrize(("cell", "key"), [((1, DI), "Ctrl+D"), ((0, DO), "Ctrl+R")])
def test_filling_from_an_empty_cell_empties_nothing_and_says_so(
    view: UrenView, desk: Desk, cell: tuple[int, int], key: str
) -> None:
    rij = (desk.vries, desk.jansen)[cell[0]]
    desk.book(rij, cell[1] - 1, 50)
    view._presenter.load()
    go(view, *cell)
    keys(view, key)
    assert desk.stored(rij, cell[1] - 1) == 50
    assert desk.navigator.messages[-1].endswith("Er verandert niets.")


def test_home_is_monday_and_end_is_sunday(view: UrenView) -> None:
    go(view, 1, WO)
    for key, day in ((Qt.Key.Key_End, 7), (Qt.Key.Key_Home, MA)):
        QTest.keyClick(view.table, key)
        assert (view.table.currentIndex().row(), view.table.currentIndex().column()) == (1, day)


def test_a_block_is_copied_and_pasted_without_a_question(view: UrenView, desk: Desk) -> None:
    choose(view, (0, MA), down=1, right=0)
    keys(view, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "0:45\n1:00"
    go(view, 1, WO)
    keys(view, "Ctrl+V")
    assert column(view, WO) == ["·", "0:45", "1:00"]
    assert view.findChild(PasteDialog) is None


def test_a_paste_is_shown_in_words_before_it_is_booked(view: UrenView, desk: Desk) -> None:
    go(view, 1, MA)
    paste(view, "1:30\t0,5\n=cmd|' /C calc'!A0\t<b>2</b>\n9\t9\t9\n")
    [dialog] = view.findChildren(PasteDialog)
    assert dialog.sentence.text() == "2 cellen, 2 niet te lezen, 3 passen niet in het rooster"
    assert desk.services.uren.week(MAANDAG).totaal == 135

    dialog.fill_button.click()

    assert row(view, 1)[:2] == ["1:30", "0:30"]
    assert row(view, 2)[:2] == ["=cmd|' /C calc'!A0", "<b>2</b>"]
    assert "Reistijd, ma 16" in view.faults.text
    assert desk.stored(REISTIJD, 0) == 30
    assert "3 geplakte teksten" in view.notes.lost.text
    view.notes.show_lost_button.click()
    [lost] = view.findChildren(LostDialog)
    assert lost.lost is not None
    assert lost.lost.model().index(0, 0).data() == "rij 3, kolom 1 van het klembord"
    view.notes.forget_lost_button.click()
    assert view.notes.lost.isHidden()


def test_a_paste_that_is_cancelled_changes_nothing(view: UrenView, desk: Desk) -> None:
    go(view, 0, MA)
    paste(view, "1:30\t0,5")
    [dialog] = view.findChildren(PasteDialog)
    dialog.cancel_button.click()
    assert desk.services.uren.week(MAANDAG).totaal == 135


def test_ctrl_z_takes_back_a_paste_with_all_it_left_behind(view: UrenView, desk: Desk) -> None:
    go(view, 0, DI)
    paste(view, "1:30\tabc")
    [dialog] = view.findChildren(PasteDialog)
    dialog.fill_button.click()
    assert row(view, 0)[1:3] == ["1:30", "abc"]
    keys(view, "Ctrl+Z")
    assert view.faults.isHidden()
    assert desk.navigator.calls[-1] == ("undo",)


def test_ctrl_z_takes_back_what_could_not_be_kept_and_nothing_else(
    view: UrenView, desk: Desk, qtbot: QtBot
) -> None:
    go(view, 0, MA)
    press(view, qtbot, "abc")
    keys(view, "Ctrl+Z")
    assert shown(view, 0, MA) == "0:45"
    assert ("undo",) not in desk.navigator.calls
    assert not view.table.can_take_back()


def test_more_than_ten_hours_asks_and_stops_nothing(
    view: UrenView, desk: Desk, qtbot: QtBot
) -> None:
    go(view, 0, DI)
    press(view, qtbot, "10:30")
    assert desk.stored(desk.vries, 1) == 630
    assert view.notes.long_days.text == "Op di 17 staat 10:30. Klopt dat?"
    view.notes.long_ok.click()
    assert view.notes.long_days.isHidden()
    go(view, 1, DI)
    press(view, qtbot, "0:30")
    assert "11:00" in view.notes.long_days.text


def test_last_week_is_taken_over_with_its_hours_once_that_was_asked(
    view: UrenView, desk: Desk
) -> None:
    view.next.click()
    view.foot.copy_week.click()
    dialog = asked(view)
    assert "3 cellen met samen 2:15 uur" in dialog.accessibleDescription()
    dialog.action_button.click()
    assert view.total.text() == "2:15"
    desk.services.herstel.undo()
    assert desk.services.uren.week(MAANDAG + timedelta(days=7)).totaal == 0


def test_rows_used_often_are_offered_and_not_booked(view: UrenView, desk: Desk) -> None:
    view.next.click()
    offered = [button for button in view.foot.offers if not button.isHidden()]
    assert offered[0].accessibleName().startswith("Vaak gebruikt:")
    assert len(offered) == 3
    offered[0].click()
    assert view.table.rows.rowCount() == 1
    assert sum(not button.isHidden() for button in view.foot.offers) == 2
    assert desk.services.uren.week(MAANDAG + timedelta(days=7)).totaal == 0


@pytest.fixture
def closed(desk: Desk) -> Iterator[UrenView]:
    """The week of 26 October to 1 November 2026, of which October was closed."""
    usual = desk.services.profiel.add_opdrachtgever("Alliantie")
    for number in (0, 6):
        desk.services.uren.set_cell(desk.vries, date(2026, 10, 26) + timedelta(number), 60)
    desk.services.afsluiten.close(usual.id, "2026-10")
    view = desk.open()
    view.open_day(date(2026, 10, 30))
    yield view
    view.close()


def closed_minutes(desk: Desk) -> tuple[int, ...]:
    return desk.services.uren.week(date(2026, 10, 30)).dagen


def test_a_closed_day_asks_and_is_booked_only_on_yes(
    closed: UrenView, desk: Desk, qtbot: QtBot
) -> None:
    cell = closed.table.rows.index(0, MA)
    assert "oktober 2026 is afgesloten" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole).endswith("afgesloten")
    closed.table.rows.setData(cell, "1:30")
    dialog = asked(closed)
    assert "in november 2026?" in dialog.accessibleDescription()
    assert dialog.focusWidget() is dialog.cancel_button  # a second Enter books nothing
    QTest.keyClick(dialog.cancel_button, Qt.Key.Key_Return)
    assert (shown(closed, 0, MA), closed_minutes(desk)[0]) == ("1:00", 60)
    assert desk.navigator.messages[-1].startswith("ma 26: 1:30 is niet geboekt")

    closed.table.rows.setData(cell, "1:30")
    asked(closed).action_button.click()
    assert (shown(closed, 0, MA), closed_minutes(desk)[0]) == ("1:30", 90)
    assert desk.navigator.messages[-1] == "ma 26: 0:30 geboekt als correctie in november"
    assert closed.faults.isHidden()


def test_the_open_days_of_a_week_with_closed_ones_are_kept_as_always(
    closed: UrenView, desk: Desk
) -> None:
    choose(closed, (0, 6), down=0, right=1)
    paste(closed, "2:00\t3:00")
    [dialog] = closed.findChildren(PasteDialog)
    assert dialog.sentence.text() == "1 cel, 1 in een afgesloten maand"
    dialog.fill_button.click()
    assert closed_minutes(desk) == (60, 0, 0, 0, 0, 0, 180)

    choose(closed, (0, MA), down=0, right=6)
    keys(closed, "Ctrl+R")
    assert closed_minutes(desk) == (60, 0, 0, 0, 0, 0, 60)
    assert "5 cellen staan in een afgesloten maand" in desk.navigator.messages[-1]


def test_hours_of_a_contact_that_came_meanwhile_are_shown_and_not_overwritten(
    view: UrenView, desk: Desk, qtbot: QtBot
) -> None:
    go(view, 0, MA)
    view.table.edit(view.table.currentIndex())
    [editor] = view.table.viewport().findChildren(QLineEdit)
    editor.setText("2:00")
    editor.setModified(True)
    desk.book(desk.vries, 0, 90)
    desk.changes.announce(Subject.CONTACT)
    qtbot.waitUntil(lambda: not view._reloader.stale)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(view.faults.text))
    assert (shown(view, 0, MA), desk.stored(desk.vries, 0)) == ("1:30", 90)
    assert "Intussen staat hier 1:30. Je typte 2:00" in view.faults.text


def test_hours_that_came_unseen_are_not_overwritten_either(
    view: UrenView, desk: Desk, qtbot: QtBot
) -> None:
    desk.book(desk.vries, 0, 90)
    go(view, 0, MA)
    press(view, qtbot, "2:00")
    assert (shown(view, 0, MA), desk.stored(desk.vries, 0)) == ("1:30", 90)
    assert "Intussen staat hier 1:30. Je typte 2:00" in view.faults.text
    go(view, 0, MA)
    press(view, qtbot, "2:00")
    assert desk.stored(desk.vries, 0) == 120
    assert view.faults.isHidden()


def test_a_holiday_stands_above_its_day_and_has_the_name_said(view: UrenView) -> None:
    view.open_day(date(2026, 5, 14))
    view.foot.previous_rows.click()
    view._presenter.add_row(UrenRij(soort="INTERVISIE"))
    assert view.header.subtitle.text() == "donderdag 14 mei 2026: Hemelvaartsdag"
    cell = view.table.rows.index(0, DO)
    assert "do 14, Hemelvaartsdag" in cell.data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_nameless_or_cut_off(
    view: UrenView, desk: Desk, qapp: QApplication, scale: float
) -> None:
    apply_theme(qapp, scale=scale)
    view.resize(1072 if scale == 1.0 else 1270, 768)
    view.open_day(date(2026, 11, 24))
    qapp.processEvents()
    assert faults(view) == []
