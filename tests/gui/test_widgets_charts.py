"""Charts: the same figures in a picture, in a sentence and in a table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.theme import dressed, theme
from ui.widgets.charts.bars import HintedBars, HorizontalBars, Meter, WeekBars
from ui.widgets.charts.base import Chart, ShowTable, table_button
from ui.widgets.charts.heat import HeatStrip, heat_level
from ui.widgets.charts.ring import ActivityRing
from ui.widgets.shapes import Bar, RingState

DAYS = [
    Bar(label="ma", value=90, text="1:30"),
    Bar(label="di", value=0, text="0:00"),
    Bar(label="wo", value=405, text="6:45", highlight=True),
]
ROWS = [("ma", "1:30"), ("di", "0:00"), ("wo", "6:45")]
STATES = [
    RingState.DONE,
    RingState.DONE,
    RingState.RUNNING,
    RingState.UNUSED,
    RingState.NOT_NEEDED,
]


def make_charts() -> list[Chart]:
    headers = ("Dag", "Uren")
    week = WeekBars("Uren deze week", headers)
    week.show_bars(DAYS, "Maandag 1:30, woensdag 6:45.", 420)
    lying = HorizontalBars("Uren per dag", headers)
    lying.show_bars(DAYS, "Maandag 1:30, woensdag 6:45.")
    heat = HeatStrip("Weken", headers)
    heat.show_weeks(DAYS, "2 van 3 weken met uren.")
    return [week, lying, heat]


def colors(chart: Chart) -> set[str]:
    image = chart.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


@pytest.mark.parametrize("number", range(3))
def test_picture_sentence_and_table_hold_the_same(number: int, qtbot: QtBot) -> None:
    chart = make_charts()[number]
    qtbot.addWidget(dressed(chart))

    assert chart.accessibleName()
    assert chart.accessibleDescription()
    assert chart.as_rows() == ROWS


@pytest.mark.parametrize("number", range(3))
def test_a_chart_without_figures_can_be_drawn(number: int, qtbot: QtBot) -> None:
    chart = [WeekBars("Uren"), HorizontalBars("Uren"), HeatStrip("Weken")][number]
    qtbot.addWidget(dressed(chart))
    chart.resize(300, 160)

    assert not chart.grab().isNull()


def test_today_stands_out_among_the_days(qtbot: QtBot) -> None:
    week = make_charts()[0]
    qtbot.addWidget(dressed(week))
    week.resize(400, 200)

    drawn = colors(week)

    assert {theme.color("primary").name().upper(), theme.color("heat2").name().upper()} <= drawn


@pytest.mark.parametrize(
    ("value", "level"), [(-5, 0), (0, 0), (1, 1), (90, 2), (179, 4), (180, 4), (900, 4)]
)
def test_heat_has_five_steps(value: float, level: int) -> None:
    assert heat_level(value, 180) == level


def test_ring_counts_what_runs_or_is_done(qtbot: QtBot) -> None:
    ring = ActivityRing("De elf activiteiten", ("Activiteit", "Stand"))
    qtbot.addWidget(dressed(ring))
    names = [(f"Activiteit {number}", state.value) for number, state in enumerate(STATES)]

    ring.show_states(STATES, names, "2 afgerond, 1 loopt.")

    assert ring.used == 3
    assert ring.as_rows() == names
    assert theme.color("primary").name().upper() in colors(ring)


def test_ring_can_be_drawn_before_it_has_states(qtbot: QtBot) -> None:
    ring = ActivityRing("De elf activiteiten")
    qtbot.addWidget(dressed(ring))

    assert not ring.grab().isNull()


def test_enter_on_a_chart_opens_its_table(qtbot: QtBot) -> None:
    chart = make_charts()[0]
    qtbot.addWidget(dressed(chart))
    chart.show()

    QTest.keyClick(chart, Qt.Key.Key_Return)

    (dialog,) = chart.findChildren(ShowTable)
    model = dialog.table.model()
    cells = [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]
    assert cells == ROWS


def test_button_on_a_card_opens_the_table_too(qtbot: QtBot) -> None:
    chart = make_charts()[1]
    qtbot.addWidget(dressed(chart))
    chart.show()
    button = table_button(chart)
    qtbot.addWidget(dressed(button))

    button.click()

    assert button.accessibleName() == "Toon als tabel"
    assert len(chart.findChildren(ShowTable)) == 1


WIDE = (
    ("Gezin", "Uren", "Per week", "Richtlijn"),
    [
        ("Gezin De Vries", "3:45", "1:12", "4 tot 8 uur per week voor alle gezinnen samen"),
        ("Gezin Bos", "10:00", "3:11", ""),
    ],
)


def test_the_table_is_as_wide_as_its_columns(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(1280, 660)
    qtbot.addWidget(dressed(window))
    dialog = ShowTable(window, "Waar ging je tijd heen?", *WIDE)
    dialog.show()
    table = dialog.table
    assert table.horizontalHeader().length() <= table.viewport().width()
    assert all(
        table.columnWidth(column) >= theme.px(width)
        for column, width in enumerate(table.natural_widths())
    )
    assert len({table.rowHeight(row) for row in range(2)}) == 1


def test_a_table_stays_within_a_small_window(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(640, 480)
    qtbot.addWidget(dressed(window))
    dialog = ShowTable(window, "Waar ging je tijd heen?", *WIDE)
    dialog.show()
    table = dialog.table
    assert dialog.width() <= window.width()
    assert table.horizontalHeader().length() <= table.viewport().width()
    assert table.columnWidth(2) >= theme.px(table.natural_widths()[2])
    assert table.rowHeight(0) > table.rowHeight(1)


@pytest.mark.parametrize(("part", "filled"), [(-1, 0), (0.5, 100), (2, 200)])
def test_meter_stays_within_its_track(part: float, filled: int, qtbot: QtBot) -> None:
    meter = Meter("Uren van deze week")
    qtbot.addWidget(dressed(meter))
    meter.resize(200, 8)
    meter.show_part(part, "de helft")

    image = meter.grab().toImage()
    primary = theme.color("primary").name()
    drawn = sum(image.pixelColor(x, 4).name() == primary for x in range(image.width()))
    assert drawn == pytest.approx(filled, abs=2)


@pytest.mark.parametrize("number", range(3))
def test_a_figure_that_leads_somewhere_is_opened_by_keyboard_and_by_mouse(
    number: int, qtbot: QtBot
) -> None:
    chart = make_charts()[number]
    qtbot.addWidget(dressed(chart))
    chart.let_open()
    chart.describe("Alles.", ROWS)
    assert "Enter" in chart.accessibleDescription()
    chart.resize(300, 160)
    chart.show()
    chart.grab()  # a figure has a place once it is drawn
    opened: list[int] = []
    chart.opened.connect(opened.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(chart, key)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    place = chart._areas[2][0].center().toPoint()
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
    assert opened == [1, 2]


def test_a_hint_takes_the_lines_it_needs(qtbot: QtBot) -> None:
    chart = HintedBars("Uren per gezin")
    qtbot.addWidget(dressed(chart))
    bar = Bar(label="Bos", value=1, text="0:01", hint="een lange uitleg over wat gebruikelijk is")
    chart.show_bars([bar], "Bos 0:01")
    assert chart.heightForWidth(120) > chart.heightForWidth(800) > theme.px(30)
