"""Lists, tables and the navigation: what is spoken, and what the keyboard does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.theme import apply_theme, dressed
from ui.theme.tokens import NAV_NARROW, NAV_WIDE
from ui.widgets.nav import NavList, NavModel, NavPanel
from ui.widgets.rows import RowList, SentenceListModel
from ui.widgets.shapes import ListRow, NavItem, TimelineEntry, Tone
from ui.widgets.table import RIGHT, Grid, TextTable, TextTableModel
from ui.widgets.tabs import Tabs
from ui.widgets.timeline import Timeline, TimelineItem

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
SCREENS = [
    NavItem(key="vandaag", text="Vandaag", icon="sun", shortcut="Ctrl+1"),
    NavItem(key="gezinnen", text="Gezinnen", icon="home-heart"),
    NavItem(key="uren", text="Uren", icon="clock"),
]
BELOW = [NavItem(key="slot", text="Vergrendelen", icon="lock", shortcut="Ctrl+L")]


def rows(*names: str) -> list[ListRow]:
    return [
        ListRow(
            key=name,
            title=f"Gezin {name}",
            subtitle="Amersfoort",
            right="26 dagen geleden",
            late=True,
            bell=True,
            pill="Actief",
            tone=Tone.OK,
            icon="home",
            sentence=f"Gezin {name}, Amersfoort, actief, laatste contact 26 dagen geleden",
        )
        for name in names
    ]


@pytest.fixture
def gezinnen(qtbot: QtBot) -> RowList:
    view = RowList("Lijst van gezinnen")
    qtbot.addWidget(dressed(view))
    view.show_rows(rows("Bakker", "De Vries", "Jansen"))
    return view


def test_a_row_speaks_one_whole_sentence(gezinnen: RowList) -> None:
    index = gezinnen.rows.index(1, 0)

    assert index.data(SPOKEN).startswith("Gezin De Vries, Amersfoort, actief")
    assert gezinnen.accessibleName() == "Lijst van gezinnen"


def test_the_first_row_is_current_at_once(gezinnen: RowList) -> None:
    assert gezinnen.current_key() == "Bakker"


def test_reloading_keeps_the_row_one_was_at(gezinnen: RowList) -> None:
    gezinnen.select("Jansen")

    gezinnen.show_rows(rows("Aalders", "Bakker", "Jansen"))

    assert gezinnen.current_key() == "Jansen"


def test_a_row_that_is_gone_gives_the_first(gezinnen: RowList) -> None:
    gezinnen.select("Jansen")

    gezinnen.show_rows(rows("Aalders"))

    assert gezinnen.current_key() == "Aalders"


def test_an_empty_list_has_no_current_row(gezinnen: RowList) -> None:
    gezinnen.show_rows([])

    assert gezinnen.current_key() is None


def test_a_list_from_the_top_shows_what_stands_above_the_current_row(qtbot: QtBot) -> None:
    months = RowList("Maanden")
    months.show_from_top()
    qtbot.addWidget(dressed(months))
    months.resize(300, 40)  # as small as before the layout gives it its room
    months.show()
    months.show_rows(rows(*(f"Maand {number}" for number in range(20))))
    months.select("Maand 1")
    months.resize(300, 6 * months.sizeHintForRow(0))

    assert months.visualRect(months.model().index(0, 0)).top() == 0
    months.select("Maand 12")
    months.resize(300, 5 * months.sizeHintForRow(0))
    chosen = months.visualRect(months.currentIndex())
    assert months.viewport().rect().contains(chosen)


def test_arrow_moves_and_enter_opens(gezinnen: RowList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(gezinnen.moved) as moved:
        QTest.keyClick(gezinnen, Qt.Key.Key_Down)
    with qtbot.waitSignal(gezinnen.opened) as opened:
        QTest.keyClick(gezinnen, Qt.Key.Key_Return)

    assert moved.args == opened.args == ["De Vries"]


def test_list_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = SentenceListModel()
    model.replace(rows("Bakker", "Jansen"))

    qtmodeltester.check(model)


def test_nav_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(NavModel(SCREENS))


def test_table_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(TextTableModel(["Dag", "Uren"], [["ma", "1:30"], ["di", "2:00"]], (1,)))


def test_arrow_in_the_navigation_chooses_a_screen(qtbot: QtBot) -> None:
    nav = NavList("Schermen", SCREENS)
    qtbot.addWidget(dressed(nav))

    with qtbot.waitSignal(nav.chosen) as chosen:
        QTest.keyClick(nav, Qt.Key.Key_Down)

    assert chosen.args == ["gezinnen"]


def test_marking_the_screen_shown_chooses_nothing(qtbot: QtBot) -> None:
    panel = NavPanel("GCO Desktop", SCREENS, BELOW)
    qtbot.addWidget(dressed(panel))

    with qtbot.assertNotEmitted(panel.chosen):
        panel.set_current("uren")

    assert panel.screens.current() == "uren"


def test_lock_waits_for_enter(qtbot: QtBot) -> None:
    panel = NavPanel("GCO Desktop", SCREENS, BELOW)
    qtbot.addWidget(dressed(panel))
    with qtbot.assertNotEmitted(panel.chosen):
        QTest.keyClick(panel.below, Qt.Key.Key_Down)

    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.keyClick(panel.below, Qt.Key.Key_Return)

    assert chosen.args == ["slot"]


def test_narrow_navigation_keeps_its_names(qtbot: QtBot) -> None:
    panel = NavPanel("GCO Desktop", SCREENS, BELOW)
    qtbot.addWidget(dressed(panel))
    assert panel.width() == NAV_WIDE

    panel.set_narrow(True)

    index = panel.screens.model().index(0, 0)
    assert panel.width() == NAV_NARROW
    assert index.data(SPOKEN) == "Vandaag"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Vandaag (Ctrl+1)"


def test_a_cell_speaks_with_its_header_and_figures_stand_right(qtbot: QtBot) -> None:
    table = TextTable("Uren per dag", ["Dag", "Uren"], [["ma", "1:30"]], (1,))
    qtbot.addWidget(dressed(table))
    cell = table.model().index(0, 1)

    assert cell.data(SPOKEN) == "Uren: 1:30"
    assert cell.data(Qt.ItemDataRole.TextAlignmentRole) == RIGHT
    assert table.currentIndex().isValid()


def test_a_fitting_table_grows_with_the_text(qapp: QApplication, qtbot: QtBot) -> None:
    grid = Grid("Uren")
    qtbot.addWidget(dressed(grid))
    model = TextTableModel(["Dag"], [["ma"]] * 7)
    grid.setModel(model)
    grid.fit_height()
    before = grid.height()

    apply_theme(qapp, "licht", 1.5)

    assert grid.height() > before * 1.4


def test_a_tab_builds_its_content_when_it_is_opened(qtbot: QtBot) -> None:
    built: list[str] = []
    tabs = Tabs("Onderdelen van dit gezin")
    qtbot.addWidget(dressed(tabs))

    def build(name: str) -> Timeline:
        built.append(name)
        return Timeline(name)

    tabs.add_tab("Overzicht", lambda: build("Overzicht"))
    tabs.add_tab("Personen", lambda: build("Personen"))
    assert built == ["Overzicht"]

    tabs.setCurrentIndex(1)
    tabs.setCurrentIndex(0)
    tabs.setCurrentIndex(1)
    assert built == ["Overzicht", "Personen"]


def test_a_moment_speaks_whole_and_opens_with_enter(qtbot: QtBot) -> None:
    timeline = Timeline("Laatste contacten")
    qtbot.addWidget(dressed(timeline))
    timeline.show_entries(
        [TimelineEntry(key=3, icon="phone", title="Telefoon", when="Vandaag 10:15", text="Terug.")]
    )
    (item,) = timeline.findChildren(TimelineItem)
    assert item.accessibleName() == "Telefoon, Vandaag 10:15. Terug."

    with qtbot.waitSignal(timeline.opened) as opened:
        QTest.keyClick(item, Qt.Key.Key_Return)

    assert opened.args == [3]
