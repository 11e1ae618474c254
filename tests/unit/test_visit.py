"""Work in a folder that may never answer: waited for with patience, and never twice at once."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hanging_folder import visitors

from gco_desktop.errors import CancelledError, FileUnreadableError
from gco_desktop.kluis.progress import Report
from gco_desktop.kluis.visit import visit

PLACE = Path("/plek")
LONG = 60.0
SHORT = 0.5


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What a disk that hangs waits for; opened at the end, so that no thread stays."""
    opened = threading.Event()
    yield opened
    opened.set()
    for thread in visitors():
        thread.join(LONG)


def test_what_the_work_returns_or_raises_comes_back() -> None:
    def fail(_report: Report) -> None:
        raise FileUnreadableError

    assert visit(PLACE, lambda report: report(50)) is True
    with pytest.raises(FileUnreadableError) as fault:
        visit(PLACE, fail)
    assert not fault.value.silent
    assert visitors() == []


def test_a_place_without_any_sign_is_given_up(gate: threading.Event) -> None:
    with pytest.raises(FileUnreadableError) as fault:
        visit(PLACE, lambda _report: gate.wait(LONG), patience=SHORT)
    assert fault.value.silent


def test_a_place_that_falls_silent_half_way_is_given_up(gate: threading.Event) -> None:
    def half(report: Report) -> None:
        assert report(50)
        gate.wait(LONG)

    seen: list[int] = []

    def goes_on(percent: int) -> bool:
        seen.append(percent)
        return True

    with pytest.raises(FileUnreadableError) as fault:
        visit(PLACE, half, goes_on, patience=SHORT)
    assert fault.value.silent
    assert seen[-1] == 50


def test_work_that_makes_progress_may_go_on_past_the_patience() -> None:
    def slow(report: Report) -> float:
        begun = time.monotonic()
        while (spent := time.monotonic() - begun) < 3 * SHORT:
            assert report(1)
        return spent

    assert visit(PLACE, slow, patience=SHORT) >= 3 * SHORT


def test_while_one_hangs_no_second_is_started_and_that_is_told_at_once(
    gate: threading.Event,
) -> None:
    started = []

    def hang(_report: Report) -> None:
        started.append(1)
        gate.wait(LONG)

    for _ in range(5):
        with pytest.raises(FileUnreadableError):
            visit(PLACE, hang, patience=SHORT)
    begun = time.monotonic()
    with pytest.raises(FileUnreadableError) as fault:
        visit(PLACE, hang, patience=SHORT)

    assert fault.value.silent
    assert time.monotonic() - begun < SHORT
    assert (len(started), len(visitors())) == (1, 1)


def test_another_place_answers_meanwhile(gate: threading.Event) -> None:
    with pytest.raises(FileUnreadableError):
        visit(PLACE, lambda _report: gate.wait(LONG), patience=SHORT)

    assert visit(Path("/elders"), lambda _report: "er is iemand") == "er is iemand"


def test_a_place_that_answers_again_is_visited_again(gate: threading.Event) -> None:
    with pytest.raises(FileUnreadableError):
        visit(PLACE, lambda _report: gate.wait(LONG), patience=SHORT)
    gate.set()

    assert visit(PLACE, lambda _report: "weer terug", patience=LONG) == "weer terug"


def test_who_must_stop_waits_no_longer_and_the_work_hears_it(gate: threading.Event) -> None:
    heard = []

    def work(report: Report) -> None:
        gate.wait(LONG)
        heard.append(report(1))

    with pytest.raises(CancelledError):
        visit(PLACE, work, lambda _percent: False, patience=LONG)
    (thread,) = visitors()
    gate.set()
    thread.join(LONG)

    assert heard == [False]


def test_two_visits_take_turns(gate: threading.Event) -> None:
    inside = threading.Event()
    most = []

    def work(_report: Report) -> None:
        inside.set()
        most.append(len(visitors()))
        gate.wait(LONG)

    first = threading.Thread(target=lambda: visit(PLACE, work, patience=LONG))
    first.start()
    assert inside.wait(LONG)
    second = threading.Thread(target=lambda: visit(PLACE, work, patience=LONG))
    second.start()
    gate.set()
    first.join(LONG)
    second.join(LONG)

    assert most == [1, 1]


def test_a_fault_of_ours_is_not_kept_quiet() -> None:
    def fault(_report: Report) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        visit(PLACE, fault)


def test_a_visit_that_hangs_keeps_no_program_from_ending() -> None:
    program = """
import threading
from contextlib import suppress
from pathlib import Path
from gco_desktop.errors import GcoError
from gco_desktop.kluis.visit import visit

with suppress(GcoError):
    visit(Path("/plek"), lambda _report: threading.Event().wait(), patience=0.1)
print(threading.active_count())
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=LONG, check=True
    )
    assert ended.stdout.strip() == "2"
