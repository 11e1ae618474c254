"""The week grid with ten years of hours: opening it, keeping a cell, pasting ten thousand."""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from itertools import pairwise
from random import Random
from statistics import median
from uuid import UUID

import pytest
from fake_navigator import FakeNavigator
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services, new_kluis, open_kluis
from gco_desktop.domain.datum import monday_of
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.ids import GezinId, TrajectId, UrenregelId
from gco_desktop.domain.traject import Traject
from gco_desktop.domain.uren import Urenregel
from gco_desktop.kluis.kdf import FLOOR
from ui.background import BackgroundRunner
from ui.changes import Changes
from ui.theme import apply_theme
from ui.uren.grid import Block
from ui.uren.paste import read_paste
from ui.uren.view import UrenView

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]

DAY = date(2026, 11, 20)
YEARS, GEZINNEN, A_DAY = 10, 40, 8
ROUNDS = 15
FRAME = 1000 / 60  # milliseconds
PASSWORD = "vijf-gewone-woorden-achter-elkaar"


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    folder = tmp_path_factory.mktemp("uren") / "kluis"
    new_kluis(folder, PASSWORD, kdf=FLOOR)
    services = open_kluis(folder, PASSWORD, now=lambda: datetime(2026, 11, 20, 9))  # noqa: DTZ001
    fill(services, Random(1))
    yield services
    services.close()
    shutil.rmtree(folder)


def fill(services: Services, random: Random) -> None:
    def new_id() -> UUID:
        return UUID(int=random.getrandbits(128), version=4)

    trajecten = []
    with services.uren.context.write() as uow:
        for number in range(GEZINNEN):
            gezin = Gezin(id=GezinId(new_id()), naam=f"Gezin {number}")
            uow.gezinnen.add(gezin)
            traject = Traject(id=TrajectId(new_id()), gezin_id=gezin.id, code=f"T{number}")
            uow.trajecten.add(traject)
            trajecten.append(traject)
        lines = [
            Urenregel(
                id=UrenregelId(new_id()),
                datum=DAY - timedelta(days=ago),
                minuten=random.randint(1, 12) * 5,
                soort=random.choice(("DIRECT", "INDIRECT")),
                gezin_id=traject.gezin_id,
                traject_id=traject.id,
                activiteit=random.randint(1, 11),
            )
            for ago in range(YEARS * 365)
            for traject in random.sample(trajecten, A_DAY)
        ]
        uow.uren.add_all(lines)
        uow.commit()


def cpu(work: Callable[[], object]) -> float:
    """Return the milliseconds of CPU of all threads, the median of several rounds."""
    times = []
    for _ in range(ROUNDS):
        begin = time.process_time()
        work()
        times.append((time.process_time() - begin) * 1000)
    return median(times)


def settle(runner: BackgroundRunner) -> None:
    QApplication.processEvents()
    while runner.pending:
        QApplication.processEvents()
    QApplication.processEvents()


def make(services: Services, runner: BackgroundRunner) -> UrenView:
    view = UrenView(
        services.uren,
        services.gezinnen,
        services.trajecten,
        runner,
        Changes(),
        FakeNavigator(),
        today=lambda: DAY,
        draagkracht=services.draagkracht,
    )
    view.resize(1072, 660)
    return view


def test_the_week_beside_its_bare_query(services: Services) -> None:
    monday = monday_of(DAY)

    def bare() -> None:
        with services.uren.context.read() as uow:
            assert uow.reads.uren.week(monday)

    whole, floor = cpu(lambda: services.uren.week(DAY)), cpu(bare)
    ratio = whole / floor
    assert whole > 0
    print(f"\nread a week of {YEARS} years: {whole:.1f} ms CPU, query {floor:.1f}, {ratio:.1f}x")


def test_the_grid_opens_soon(services: Services, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp)
    with closing(BackgroundRunner()) as runner:
        views: list[UrenView] = []

        def opened() -> None:
            view = make(services, runner)
            view.show()
            settle(runner)  # and painted
            views.append(view)

        def next_week() -> None:
            views[-1].previous.click()
            settle(runner)

        opened()  # what is made once
        first, other = cpu(opened), cpu(next_week)
        rows = views[-1].table.rows.rowCount()
        for view in views:
            view.close()
            view.deleteLater()
        floor = cpu(lambda: plain(rows))
    assert rows
    print(
        f"\nopen Uren: {first:.0f} ms CPU (max 100), another week {other:.0f} ms, {rows} rows;"
        f" a plain table of as many {floor:.0f} ms, ratio {first / floor:.1f}"
    )


def plain(rows: int) -> None:
    """Show and draw a table of Qt with as many cells, and nothing else."""
    table = QTableWidget(rows, 9)
    for number in range(rows * 9):
        table.setItem(number // 9, number % 9, QTableWidgetItem("1:30"))
    table.resize(1072, 660)
    table.show()
    QApplication.processEvents()
    table.close()


def test_a_cell_is_kept_without_missing_a_frame(
    services: Services, qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp)
    with closing(BackgroundRunner()) as runner:
        view = make(services, runner)
        view.show()
        settle(runner)
        floor = longest(runner, lambda _number: None, time.perf_counter)
        held = longest(runner, lambda number: type_in(view, number), time.perf_counter)
        busy = longest(runner, lambda number: type_in(view, number + 3), time.thread_time)
        begin = time.perf_counter()
        type_in(view, 78)
        settle(runner)
        durable = (time.perf_counter() - begin) * 1000
        view.close()
        view.deleteLater()
    assert durable > 0
    print(
        f"\nkeep a cell: window held {median(held):.1f} ms (CPU {median(busy):.1f}, at most"
        f" {max(busy):.1f}; a frame is {FRAME:.1f}), idle {median(floor):.1f};"
        f" durable after {durable:.0f} ms"
    )


def type_in(view: UrenView, number: int) -> None:
    index = view.table.rows.index(number % 5, 1 + number % 5)
    view.table.rows.setData(index, f"{1 + number % 3}:{number % 60:02d}")


def longest(
    runner: BackgroundRunner, act: Callable[[int], None], now: Callable[[], float]
) -> list[float]:
    """Return for each round how long the window once did not answer, in milliseconds."""
    found = []
    for number in range(ROUNDS):
        gaps = [now()]

        def tick(gaps: list[float] = gaps) -> None:
            gaps.append(now())

        timer = QTimer()
        timer.timeout.connect(tick)
        timer.start(0)
        act(number)
        tick()
        settle(runner)
        timer.stop()
        found.append(max(after - before for before, after in pairwise(gaps)) * 1000)
    return found


def test_ten_thousand_cells_are_read_soon(services: Services, qtbot: QtBot) -> None:
    text = "\n".join("\t".join(["1:30"] * 100) for _ in range(100))
    with closing(BackgroundRunner()) as runner:
        view = make(services, runner)
        view.show()
        settle(runner)
        block = Block(top=0, left=0, bottom=0, right=0)
        sheet = view._presenter.keeper.sheet
        whole = cpu(lambda: read_paste(sheet, text, block))
        floor = cpu(lambda: [line.split("\t") for line in text.split("\n")])
        view.close()
        view.deleteLater()
    assert whole > floor
    print(f"\nread a paste of 10,000 cells: {whole:.0f} ms CPU, splitting alone {floor:.1f}")
