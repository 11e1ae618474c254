"""Reading the summaries of a team: what is right counts once, what is not is named."""

import csv
import io
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from export_cases import K3, altered, invoer, signaal
from inline_runner import InlineRunner
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from screen_audit import faults

from gco_desktop.domain.periode import Periode
from gco_desktop.exports.samenvatting import build_summary
from ui.background import BackgroundRunner
from ui.runner import Runner
from ui.team import texts
from ui.team.view import TeamView
from ui.theme import apply_theme
from ui.widgets.files import FileKind, OnChosen, ask_files
from ui.widgets.shapes import Tone

REPORTERS = (("r17", 14), ("mh04", 9), ("k12", 22), ("zz9", 3))
ALL = "Alle kwartalen samen"


class Target:
    """Answers the question where to write at once, and keeps the name proposed."""

    def __init__(self, folder: Path) -> None:
        self.folder_ = folder
        self.suggested = ""

    def save(
        self, parent: QWidget, title: str, suggested: str, kind: FileKind, on_chosen: OnChosen
    ) -> None:
        self.suggested = suggested
        on_chosen(self.folder_ / suggested)

    def open(self, parent: QWidget, title: str, kind: FileKind, on_chosen: OnChosen) -> None:
        raise AssertionError(title)

    def folder(self, parent: QWidget, title: str, on_chosen: OnChosen) -> None:
        raise AssertionError(title)


@dataclass
class Screen:
    """The screen in a window of its own, and a folder with the files received."""

    folder: Path
    qtbot: QtBot
    runner: Runner = field(default_factory=InlineRunner)

    def show(self) -> TeamView:
        self.target = Target(self.folder)
        self.view = TeamView(self.runner, self.target)
        self.qtbot.addWidget(self.view)
        self.view.resize(1280, 800)
        with self.qtbot.waitExposed(self.view):
            self.view.show()
        self.view.activateWindow()
        return self.view

    def put(self, name: str, data: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(data)
        return path

    def team(self) -> list[Path]:
        """Write one summary of the same quarter per reporter; that of zz9 is of 3 families."""
        return [
            self.put(f"samenvatting-2026K3-{melder}.json", summary(melder, families, seed))
            for seed, (melder, families) in enumerate(REPORTERS, 1)
        ]

    def files(self) -> list[tuple[str, str, Tone]]:
        rows = self.view.files_card.list.rows
        found = [rows.row(number) for number in range(rows.rowCount())]
        return [(row.title, row.pill, row.tone) for row in found]

    def rows(self) -> dict[str, tuple[str, ...]]:
        lines = self.view.table.lines
        return {
            lines.index(row, 0).data(): tuple(
                lines.index(row, column).data() for column in range(1, lines.columnCount())
            )
            for row in range(lines.rowCount())
        }


@pytest.fixture
def screen(tmp_path: Path, qtbot: QtBot) -> Screen:
    return Screen(tmp_path, qtbot)


def minutes(hours: str) -> int:
    whole, rest = hours.replace(".", "").split(":")
    return int(whole) * 60 + int(rest)


def summary(melder: str, families: int, seed: int = 1, **values: object) -> bytes:
    return build_summary(invoer(families, seed, melder=melder, **values))


def test_before_any_file_the_screen_says_what_to_open(screen: Screen) -> None:
    view = screen.show()
    assert view.empty.isVisible()
    assert not view.csv_button.isVisible()
    with screen.qtbot.waitSignal(view.back_asked):
        view.back_button.click()


def test_the_figures_of_a_team_add_up_and_say_what_was_merged(screen: Screen) -> None:
    view = screen.show()
    view.open_files(screen.team())
    assert [row[1:] for row in screen.files()] == [(texts.FINE, Tone.OK)] * 4
    total = minutes(view._total.text().split(" uur")[0])
    assert sum(minutes(row[0]) for row in screen.rows().values()) == total
    merged = [label for label in screen.rows() if label.startswith("Samengevoegd: ")]
    assert merged
    assert all(len(label.split(", ")) > 1 for label in merged)
    assert screen.rows()["Niet uitgesplitst"][1] == "1"


def test_what_merged_means_is_said_only_where_something_was_merged(screen: Screen) -> None:
    view = screen.show()
    view.open_files(screen.team())
    assert view._merged.isVisible()
    view._presenter.clear()
    view.open_files([screen.put("groot.json", summary("r17", 400))])
    assert not any(label.startswith("Samengevoegd") for label in screen.rows())
    assert not view._merged.isVisible()


def test_opening_and_closing_files_never_leaves_the_focus_on_the_way_back(screen: Screen) -> None:
    view = screen.show()
    view.open_files(screen.team())
    assert view.focusWidget() is view.open_button
    view._presenter.clear()
    assert view.focusWidget() is view.first_button


def test_a_long_name_of_a_merged_group_is_readable_to_the_end(screen: Screen) -> None:
    view = screen.show()
    view.open_files(screen.team())
    table = view.table
    for row in range(table.lines.rowCount()):
        for column in range(table.lines.columnCount()):
            cell = table.lines.index(row, column)
            needed = table._wrap.text_height(cell, table.columnWidth(column))
            assert table.rowHeight(row) >= needed
    assert table.height() >= table.verticalHeader().length()


def test_the_bars_hold_the_figures_of_the_table_and_name_each_group(screen: Screen) -> None:
    view = screen.show()
    view.open_files(screen.team())
    bars = view.bars.as_rows()
    assert [hours for _label, hours in bars] == [row[0] for row in screen.rows().values()]
    assert len({label for label, _hours in bars}) == len(bars)


def test_the_size_of_the_team_says_how_many_are_missing(screen: Screen) -> None:
    view = screen.show()
    view.open_files(screen.team())
    assert view._total.text().endswith("4 melders")
    view.files_card.size_field.setFocus()
    QTest.keyClicks(view.files_card.size_field, "15")
    screen.qtbot.waitUntil(lambda: view._total.text().endswith("4 van 15 melders"))
    QTest.keyClicks(view.files_card.size_field, "x")
    screen.qtbot.waitUntil(lambda: view.files_card.size_row.error == texts.TEAM_SIZE_WRONG)
    assert view.files_card.size_field.text() == "15x"
    assert view._total.text().endswith("4 van 15 melders")


def test_each_quarter_is_shown_by_itself_and_all_together(screen: Screen) -> None:
    view = screen.show()
    paths = screen.team()
    earlier = summary("r17", 13, 8, periode=Periode(2026, 2))
    view.open_files([*paths, screen.put("samenvatting-2026K2-r17.json", earlier)])
    shown = [view.period.itemText(number) for number in range(view.period.count())]
    assert shown == [ALL, "3e kwartaal 2026", "2e kwartaal 2026"]
    view.period.set_value("2e kwartaal 2026")
    assert view._total.text().endswith("1 melder")
    assert view._families.text() == texts.families("10 tot en met 14")


def test_every_refused_file_is_named_with_its_reason(screen: Screen) -> None:
    view = screen.show()
    good = screen.team()[0]
    broken = screen.put("kapot.json", good.read_bytes().replace(b'"seq": 1', b'"seq": 2'))
    wrong = screen.put("som.json", altered(good.read_bytes(), add_an_hour))
    photo = screen.put("foto.json", b"\x00\x01")
    gone = screen.folder / "weg.json"
    view.open_files([good, broken, wrong, photo, gone])
    assert screen.files()[1:] == [(texts.NOT_GOOD, texts.REFUSED, Tone.BAD)] * 4
    rows = view.files_card.list.rows
    assert [rows.row(number).subtitle for number in range(1, 5)] == [
        "kapot.json",
        "som.json",
        "foto.json",
        "weg.json",
    ]
    lines = view.notes.text.splitlines()
    assert len(lines) == 4
    for line, (name, reason) in zip(
        lines,
        (
            ("kapot.json", "na het maken veranderd"),
            ("som.json", "kloppen niet met elkaar"),
            ("foto.json", "geen samenvatting"),
            ("weg.json", "niet te openen"),
        ),
        strict=True,
    ):
        assert name in line
        assert reason in line
    assert view._total.text().endswith("1 melder")


def add_an_hour(document: dict[str, list[dict[str, int]]]) -> None:
    document["cells"][0]["value"] += 60


def test_only_wrong_files_say_so_and_offer_nothing_to_save(screen: Screen) -> None:
    view = screen.show()
    view.open_files([screen.put("foto.json", b"{}")])
    assert view.nothing.isVisible()
    assert not view.hours_card.isVisible()
    assert not view.pdf_button.isVisible()
    assert view.open_button.isVisible()


def test_a_double_and_an_older_file_are_told_and_count_once(screen: Screen) -> None:
    view = screen.show()
    first = summary("r17", 14)
    newer = summary("r17", 15, 2, volgnummer=2)
    names = ("a.json", "b.json", "c.json")
    view.open_files(
        [screen.put(name, data) for name, data in zip(names, (first, first, newer), strict=True)]
    )
    assert [pill for _title, pill, _tone in screen.files()] == [
        texts.REPLACED,
        texts.DOUBLE,
        texts.FINE,
    ]
    assert view._total.text().endswith("1 melder")
    assert len(view.notes.text.splitlines()) == 2


def test_a_file_opened_twice_counts_once_without_a_word(screen: Screen) -> None:
    view = screen.show()
    path = screen.team()[0]
    view.open_files([path, path])
    view.open_files([path])
    assert len(screen.files()) == 1
    assert not view.notes.isVisible()


def test_signals_are_counted_by_kind_and_their_texts_shown(screen: Screen) -> None:
    view = screen.show()
    both = (signaal(), signaal(categorie="TOEGANG", tekst=""))
    view.open_files([screen.put("a.json", summary("r17", 14, signalen=both))])
    lines = view.signals.lines
    found = [(lines.index(row, 0).data(), lines.index(row, 1).data()) for row in range(2)]
    assert found == [("Toegang en indicatie lopen vast", "1"), ("Wachttijd", "1")]
    assert view.signal_texts.text() == f"• Wachttijd: {signaal().tekst}"


def test_the_table_saved_holds_the_figures_shown(screen: Screen) -> None:
    view = screen.show()
    view.open_files(screen.team())
    view.csv_button.click()
    path = screen.folder / screen.target.suggested
    assert view.message.text == texts.saved(path.name)
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig")), delimiter=";"))
    totals = [row for row in rows if row[1] == "Totaal"]
    assert minutes(view._total.text().split(" uur")[0]) == int(totals[0][4])
    assert totals[0][0] == str(K3)


def test_the_paper_is_written_and_a_wrong_place_is_told(screen: Screen) -> None:
    view = screen.show()
    view.open_files(screen.team())
    view.pdf_button.click()
    assert (screen.folder / screen.target.suggested).read_bytes().startswith(b"%PDF")
    screen.target.folder_ = screen.folder / "weg"
    view.pdf_button.click()
    assert view.message.isVisible()
    assert view.message.text != texts.saved(screen.target.suggested)
    assert view.hours_card.isVisible()


def test_files_can_be_dropped(screen: Screen) -> None:
    view = screen.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in screen.team()])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), action, data, buttons, keys)
    view.dragEnterEvent(enter)
    assert enter.isAccepted()
    view.dropEvent(QDropEvent(QPointF(9, 9), action, data, buttons, keys))
    assert len(screen.files()) == 4


def test_everything_can_be_closed_again(screen: Screen) -> None:
    view = screen.show()
    view.open_files(screen.team())
    view.files_card.clear_asked.emit()
    assert view.empty.isVisible()
    assert not view.notes.isVisible()


def test_several_files_are_asked_for_at_once(screen: Screen) -> None:
    view = screen.show()
    paths = screen.team()[:2]
    answers: list[list[Path]] = []
    ask_files(view, texts.OPEN_TITLE, FileKind(label="x", suffix="json"), answers.append)
    dialog = next(iter(view.findChildren(QFileDialog)))
    dialog.filesSelected.emit([str(path) for path in paths])
    dialog.close()
    assert answers == [paths]


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_control_has_a_name_and_no_text_is_cut_off(
    screen: Screen, qapp: QApplication, scale: float
) -> None:
    apply_theme(qapp, "licht", scale)
    view = screen.show()
    view.open_files([*screen.team(), screen.put("foto.json", b"{}")])
    assert view.notes.isVisible()
    screen.qtbot.waitUntil(lambda: faults(view) == [])


def test_reading_happens_off_the_window_thread(tmp_path: Path, qtbot: QtBot) -> None:
    with closing(BackgroundRunner()) as runner:
        screen = Screen(tmp_path, qtbot, runner)
        view = screen.show()
        view.open_files(screen.team())
        qtbot.waitUntil(view.hours_card.isVisible)
        view.csv_button.click()
        qtbot.waitUntil(view.message.isVisible)
        assert (tmp_path / screen.target.suggested).exists()
