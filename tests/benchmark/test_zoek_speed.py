"""Searching as one types: beside the same query on the bare driver, and in the window."""

import shutil
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from statistics import median, quantiles

import pytest
from app_cases import settle, workplace_of
from PySide6.QtWidgets import QApplication

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.demo.build import build_practice_kluis
from gco_desktop.domain.zoeken import words_of
from gco_desktop.kluis.passwords import PRACTICE_PASSWORD
from gco_desktop.services.zoeken import FIRST, MOST
from gco_desktop.settings import Settings
from gco_desktop.storage.reads.zoeken import BEST
from ui.app import Application, make_application

pytestmark = pytest.mark.benchmark

DAY = date(2026, 11, 20)
TYPED = (
    "school",
    "gemeente moeder",
    "indicatie",
    "ondersteuning",
    "wachtlijst",
    "de vries",
    "persoonsgebonden budget",
    "brief nodig",
    "zorgkantoor belt terug",
    "coördinatie",
)


def morning() -> datetime:
    return datetime(2026, 11, 20, 9)  # noqa: DTZ001 - local time, as people type it


@pytest.fixture(scope="module", params=[1, 40], ids=["1-year", "40-years"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("zoek") / "kluis"
    build_practice_kluis(folder, gezinnen=400, jaren=request.param, peildatum=DAY)
    return folder


@pytest.fixture
def kluis(folder: Path, tmp_path: Path) -> Path:
    return shutil.copytree(folder, tmp_path / "kluis")


@pytest.fixture
def services(kluis: Path) -> Iterator[Services]:
    services = open_kluis(kluis, PRACTICE_PASSWORD, now=morning)
    services.zoeken.learn()
    yield services
    services.close()


def as_typed() -> Iterator[str]:
    """Every text that stands in the line while one types."""
    for text in TYPED:
        for end in range(1, len(text) + 1):
            yield text[:end]


def p95(times: list[float]) -> float:
    return quantiles(times, n=20)[-1] * 1000


@pytest.mark.parametrize("limit", [FIRST, MOST])
def test_searching_beside_the_same_query_on_the_bare_driver(services: Services, limit: int) -> None:
    ours: list[float] = []
    floor: list[float] = []
    search = services.zoeken
    with services.kluis.kluis.file.connected() as connection:
        connection.execute("BEGIN")
        for text in (*as_typed(), *as_typed()):
            match = search.match(words_of(text))
            begin = time.thread_time()  # of the processor: others work on this machine too
            found = search.search(text, limit)
            middle = time.thread_time()
            hits = connection.execute(BEST, (match, limit)).fetchall() if match else []
            if match:
                ours.append(middle - begin)
                floor.append(time.thread_time() - middle)
            assert len(hits) == len(found.treffers)
    half = len(ours) // 2  # the first round brings the pages into memory
    ours, floor = ours[half:], floor[half:]
    print(
        f"\nsearch, {limit} at most: median {median(ours) * 1000:.2f} ms, p95 {p95(ours):.1f} ms"
        f" (max 50); ranked and cut out by the driver alone: median"
        f" {median(floor) * 1000:.2f} ms, p95 {p95(floor):.1f} ms;"
        f" ratio of all {sum(ours) / sum(floor):.2f}, of the medians"
        f" {median(ours) / median(floor):.2f}, p95 {p95(ours) / p95(floor):.2f} (max 1.5)"
    )


def test_typing_in_the_window(kluis: Path, qapp: QApplication) -> None:
    application = Application(
        make_application(), Settings(kluis=str(kluis)), now=morning, keep_settings=False
    )
    application.window.show()
    application.opened(open_kluis(kluis, PRACTICE_PASSWORD, now=morning))
    settle(application)
    searching = workplace_of(application).searching
    begin = time.perf_counter()
    searching.open()
    dialog = searching.dialog
    assert dialog is not None
    dialog.grab()
    opening = time.perf_counter() - begin
    settle(application)
    window: list[float] = []
    wall: list[float] = []
    cpu: list[float] = []  # of all threads: what it takes when nobody else works here
    for text in as_typed():
        busy, spent, begin = time.thread_time(), time.process_time(), time.perf_counter()
        dialog.line.setText(text)
        while application.runner.pending:
            QApplication.processEvents()
            time.sleep(0.0002)
        QApplication.processEvents()  # paints as well
        wall.append(time.perf_counter() - begin)
        window.append(time.thread_time() - busy)
        cpu.append(time.process_time() - spent)
    application.shut_down()
    print(
        f"\nopened in {opening * 1000:.0f} ms; per letter {median(window) * 1000:.1f} ms of the"
        f" window, p95 {p95(window):.1f} ms (max 16); answer in {median(wall) * 1000:.1f} ms,"
        f" p95 {p95(wall):.1f} ms, of the processor {median(cpu) * 1000:.1f} ms,"
        f" p95 {p95(cpu):.1f} ms (max 50)"
    )
    assert len(window) == len(list(as_typed()))


def test_looking_after_the_index(services: Services) -> None:
    index = services.zoeken.index
    begin = time.perf_counter()
    assert index.tend() is False
    quick = time.perf_counter()
    assert index.tend(thorough=True) is False
    thorough = time.perf_counter()
    words = len(index.vocabulary())
    learnt = time.perf_counter()
    with services.kluis.kluis.file.connected() as connection:
        connection.execute("DELETE FROM zoek_docsize WHERE id = 2")
    rebuilt = time.perf_counter()
    assert index.tend() is True
    end = time.perf_counter()
    print(
        f"\nlook {quick - begin:.2f} s, every word {thorough - quick:.2f} s, {words} words read in"
        f" {learnt - thorough:.2f} s, index made anew in {end - rebuilt:.2f} s (beside the work)"
    )
