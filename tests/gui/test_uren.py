"""The week grid: typing fills, what is wrong stays, every cell is kept by itself."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from inline_runner import FaultyRunner, InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from uren_cases import MAANDAG, REISTIJD, TOTAL, VR, Desk, Faulty, go, place, press, shown

from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.errors import DiskFullError
from ui.background import BackgroundRunner
from ui.changes import Subject
from ui.uren import texts
from ui.uren.add_row import AddRowDialog
from ui.uren.view import UrenView


@pytest.fixture
def desk(services: Services, qtbot: QtBot) -> Desk:
    desk = Desk(services, qtbot, InlineRunner())
    desk.book(desk.vries, 2, 45)
    desk.book(desk.jansen, 4, 60)
    desk.book(REISTIJD, 0, 30)
    return desk


@pytest.fixture
def view(desk: Desk) -> Iterator[UrenView]:
    view = desk.open()
    yield view
    view.close()


def test_the_week_stands_there_with_its_totals(view: UrenView) -> None:
    assert view.header.title.text() == "Week 47 · 16 t/m 22 november 2026"
    assert [shown(view, row, 0) for row in range(3)] == [
        "Gezin De Vries",
        "Gezin Jansen",
        "Reistijd",
    ]
    assert shown(view, 0, 3) == "0:45"
    assert shown(view, 0, 8) == "0:45"
    assert view.total.text() == "2:15"
    assert view.division.text() == "1:45 bij gezinnen · 0:30 overig"
    assert "wo 18: 0:45" in view.totals.accessibleName()
    assert place(view) == (0, VR)


def test_every_cell_is_a_sentence_for_a_screen_reader(view: UrenView) -> None:
    sentence = view.table.rows.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole)

    assert sentence == "Gezin De Vries, 4. Praktisch, wo 18: 0:45"
    assert view.table.rows.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole).endswith("leeg")


def test_typing_fills_a_cell_and_keeps_it_at_once(view: UrenView, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.changes.announced, check_params_cb=lambda it: it == Subject.UREN):
        press(view, qtbot, "1,5")

    assert desk.stored(desk.vries, 4) == 90
    assert shown(view, 0, VR) == "1:30"
    assert view.total.text() == "3:45"
    assert place(view) == (1, VR)


def test_enter_goes_down_and_tab_goes_on(view: UrenView, qtbot: QtBot) -> None:
    press(view, qtbot, "1", Qt.Key.Key_Tab)
    assert place(view) == (0, VR + 1)
    QTest.keyClick(view.table, Qt.Key.Key_Tab)
    QTest.keyClick(view.table, Qt.Key.Key_Tab)
    assert place(view) == (1, 1)
    QTest.keyClick(view.table, Qt.Key.Key_Backtab)
    assert place(view) == (0, 7)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert place(view) == (1, 7)


def test_tab_leaves_the_grid_at_its_end(view: UrenView) -> None:
    go(view, 2, 7)
    QTest.keyClick(view.table, Qt.Key.Key_Tab)
    assert not view.table.hasFocus()

    view.table.setFocus()
    go(view, 0, 1)
    QTest.keyClick(view.table, Qt.Key.Key_Backtab)
    assert not view.table.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_empties_a_cell_and_the_row_stays(
    view: UrenView, desk: Desk, qtbot: QtBot, key: Qt.Key
) -> None:
    go(view, 1, VR)

    QTest.keyClick(view.table, key)

    assert desk.stored(desk.jansen, 4) == 0
    qtbot.waitUntil(lambda: not view._reloader.stale)
    assert shown(view, 1, 0) == "Gezin Jansen"


def test_a_zero_empties_a_cell_too(view: UrenView, desk: Desk, qtbot: QtBot) -> None:
    go(view, 0, 3)

    press(view, qtbot, "0")

    assert desk.stored(desk.vries, 2) == 0


def test_a_key_copies_the_cell_above(view: UrenView, desk: Desk) -> None:
    go(view, 2, VR)

    QTest.keySequence(view.table, QKeySequence("Ctrl+D"))

    assert desk.stored(REISTIJD, 4) == 60


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("45", "45 minuten of 45 uur"),
        ("-1", "onder nul"),
        ("1:75", "00 tot en met 59"),
        ("abc", ""),
    ],
)
def test_what_cannot_be_read_stays_with_its_reason_and_stops_nothing(
    view: UrenView, desk: Desk, qtbot: QtBot, text: str, said: str
) -> None:
    press(view, qtbot, text)

    wrong = view.table.rows.index(0, VR)
    assert shown(view, 0, VR) == text
    assert said in view.faults.text
    assert "Gezin De Vries, 4. Praktisch, vr 20" in view.faults.text
    assert said in wrong.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert wrong.data(Qt.ItemDataRole.AccessibleTextRole).endswith("niet bewaard")
    assert desk.stored(desk.vries, 4) == 0

    press(view, qtbot, "2:00")
    assert desk.stored(desk.jansen, 4) == 120
    assert shown(view, 0, VR) == text

    go(view, 0, VR)
    press(view, qtbot, "45m")
    assert desk.stored(desk.vries, 4) == 45
    assert view.faults.isHidden()


def test_what_is_wrong_survives_a_look_at_another_week_and_a_reload(
    view: UrenView, desk: Desk, qtbot: QtBot
) -> None:
    press(view, qtbot, "abc")

    QTest.keySequence(view.table, QKeySequence("Alt+PgUp"))
    assert view.header.title.text().startswith("Week 46")
    QTest.keySequence(view, QKeySequence("Alt+PgDown"))
    desk.changes.announce(Subject.UREN)
    qtbot.waitUntil(lambda: not view._reloader.stale)

    assert shown(view, 0, VR) == "abc"
    assert not view.faults.isHidden()


def test_an_invalid_cell_is_edited_where_it_was_left(view: UrenView, qtbot: QtBot) -> None:
    press(view, qtbot, "1:75")
    go(view, 0, VR)

    QTest.keyClick(view.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    editor = QApplication.focusWidget()

    assert isinstance(editor, QLineEdit)
    assert editor.text() == "1:75"
    assert "00 tot en met 59" in editor.accessibleDescription()


def test_a_full_disk_leaves_the_hours_in_their_cell(services: Services, qtbot: QtBot) -> None:
    runner = FaultyRunner()
    desk = Desk(services, qtbot, runner)
    desk.book(desk.vries, 2, 45)
    view = desk.open()
    runner.fault = DiskFullError()

    press(view, qtbot, "1:00")
    assert shown(view, 0, VR) == "1:00"
    assert "schijf is vol" in view.faults.text
    runner.fault = None
    go(view, 0, VR)
    press(view, qtbot, "1:00")

    assert desk.stored(desk.vries, 4) == 60
    assert view.faults.isHidden()


def test_a_fault_of_the_program_leaves_the_hours_in_their_cell(
    services: Services, qtbot: QtBot
) -> None:
    with closing(Faulty()) as runner:
        desk = Desk(services, qtbot, runner)
        desk.book(desk.vries, 4, 60)
        view = desk.open()
        qtbot.waitUntil(lambda: view.table.rows.rowCount() == 1)
        runner.broken = True
        with qtbot.capture_exceptions() as bugs:
            press(view, qtbot, "2:30")
            qtbot.waitUntil(lambda: bool(bugs))

        assert shown(view, 0, VR) == "2:30"
        assert "misschien niet bewaard" in view.faults.text
        assert shown(view, 0, TOTAL) == "1:00"
        assert desk.stored(desk.vries, 4) == 60


def test_saving_a_cell_never_draws_the_whole_grid_anew(view: UrenView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.table.rows.modelReset):
        press(view, qtbot, "1:00")
        qtbot.waitUntil(lambda: not view._reloader.stale)


def test_the_rows_of_last_week_come_back_empty(view: UrenView, desk: Desk) -> None:
    view.next.click()
    assert not view.empty.isHidden()
    assert view.table.isHidden()

    view.previous_rows.click()

    assert view.table.rows.rowCount() == 3
    assert view.total.text() == "0:00"
    assert desk.navigator.messages[-1] == "3 regels toegevoegd"
    view.this_week.click()
    assert view.total.text() == "2:15"


def test_a_row_is_added_for_a_gezin_and_takes_hours(
    view: UrenView, desk: Desk, qtbot: QtBot
) -> None:
    view.add_row.click()
    dialog = view.findChild(AddRowDialog)
    assert dialog is not None
    dialog.what_for.set_value(
        UrenRij(
            soort="DIRECT",
            gezin_id=desk.jansen.gezin_id,
            traject_id=desk.jansen.traject_id,
            gezin="Gezin Jansen",
        )
    )
    assert dialog.activiteit.isVisible()
    dialog.activiteit.set_value("9")
    dialog.add_button.click()

    qtbot.waitUntil(lambda: view.findChild(AddRowDialog) is None)
    assert view.focusWidget() is view.table
    view.activateWindow()  # without a desktop nothing else gives the focus back
    qtbot.waitUntil(view.table.hasFocus)
    assert shown(view, 2, 0) == "Gezin Jansen"
    assert place(view) == (2, VR)
    press(view, qtbot, "2")
    lines = [rij for rij, _ in desk.services.uren.week(MAANDAG).rijen if rij.activiteit == 9]
    assert [(rij.gezin_id, rij.traject_id) for rij in lines] == [
        (desk.jansen.gezin_id, desk.jansen.traject_id)
    ]


def test_a_row_needs_a_choice_and_other_work_has_no_activity(view: UrenView) -> None:
    view.add_row.click()
    dialog = view.findChild(AddRowDialog)
    assert dialog is not None

    dialog.add_button.click()
    assert dialog.row.error == texts.CHOOSE_FIRST
    dialog.what_for.set_value(UrenRij(soort="INTERVISIE"))
    assert not dialog.activiteit.isVisible()
    dialog.add_button.click()

    assert "Intervisie" in [shown(view, row, 0) for row in range(view.table.rows.rowCount())]


def test_the_quarter_is_written_as_csv_without_names(
    view: UrenView, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "uren-2026K4.csv"
    view.csv.click()
    dialog = view.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "uren-2026K4.csv"

    dialog.fileSelected.emit(str(target))
    dialog.close()

    content = target.read_bytes()
    assert content == desk.services.uren.csv(view._presenter._periode())
    assert b"Vries" not in content
    assert "4e kwartaal 2026" in desk.navigator.messages[-1]


def test_a_file_that_cannot_be_written_is_said(view: UrenView, tmp_path: Path) -> None:
    view._presenter.write_csv(tmp_path / "bestaat-niet" / "uren.csv")

    assert view.problem.text


def test_the_model_keeps_the_rules_of_qt(view: UrenView, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(view.table.rows)


def test_cells_are_kept_in_order_on_the_database_thread(services: Services, qtbot: QtBot) -> None:
    with closing(BackgroundRunner()) as runner:
        desk = Desk(services, qtbot, runner)
        desk.book(desk.vries, 0, 15)
        desk.book(desk.jansen, 0, 15)
        view = desk.open()
        qtbot.waitUntil(lambda: view.table.rows.rowCount() == 2)
        view.table.setFocus()
        go(view, 0, 2)
        press(view, qtbot, "1:00")
        press(view, qtbot, "2:00")
        go(view, 0, 2)
        press(view, qtbot, "3:00")
        assert shown(view, 0, 2) == "3:00"
        qtbot.waitUntil(lambda: runner.pending == 0 and not view._reloader.stale)
        qtbot.waitUntil(lambda: runner.pending == 0)

    assert (desk.stored(desk.vries, 1), desk.stored(desk.jansen, 1)) == (180, 120)
    assert view.total.text() == "5:30"
