"""What was reported as saved is there after a power cut, whatever the disk kept of the rest."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from shutil import rmtree

import pytest
from conftest import PASSWORD
from trust_calls import Event
from trust_cases import NEW_PASSWORD, Made, opening, sizes, whole_state
from trust_power import Disk, Left, moments
from trust_work import Expected
from trust_zygote import Zygote

from gco_desktop.errors import GcoError

STATES = 40  # in one part of the proof
CUTS = (Left.STRICT, Left.ORDERED, Left.LOOSE, Left.LOOSE)
STEPS = 60


@pytest.fixture
def events(first: int, quick: Made, zygote: Zygote, tmp_path: Path) -> tuple[Path, Sequence[Event]]:
    """A kluis before it was worked in, and everything that was done to its disk since."""
    return traced_work(first, quick, zygote, tmp_path, "FULL")


def traced_work(
    seed: int, quick: Made, zygote: Zygote, tmp_path: Path, synchronous: str
) -> tuple[Path, Sequence[Event]]:
    if zygote.cannot_trace:
        pytest.skip(zygote.cannot_trace)
    start, folder = quick.copy(tmp_path / "begin"), quick.copy(tmp_path / "kluis")
    return start, zygote.trace(
        "saved_and_changed",
        tmp_path / "gevolgd",
        folder=folder,
        password=PASSWORD,
        new=NEW_PASSWORD,
        seed=seed,
        steps=STEPS,
        synchronous=synchronous,
    )


def cuts(
    start: Path, events: Sequence[Event], seed: int, memory: Path
) -> Iterator[tuple[Left, Path, Expected]]:
    """Give what may be left at many moments, and what was reported as saved by then."""
    chance, expected = Random(seed), Expected()
    disk, chosen = (
        Disk(start.with_name("kluis"), start),
        moments(events, chance, STATES // len(CUTS)),
    )
    for place, event in enumerate(events):
        if event.kind == "say":
            for line in event.data.decode().splitlines():
                expected.hear(line)
        else:
            disk.see(event)
        if place in chosen:
            for how in CUTS:
                left = memory / "over"
                disk.fall_to(left, how, chance)
                yield how, left, expected
                rmtree(left)


def lost(left: Path, expected: Expected) -> bool:
    """Return whether anything that was reported as saved is not there."""
    known = NEW_PASSWORD if "wachtwoord" in expected.state else PASSWORD
    tried = (PASSWORD, NEW_PASSWORD) if "wachtwoord" in expected.under_way else (known,)
    (password,) = tried if len(tried) == 1 else opening(left, *tried)
    now = whole_state(left, password)
    return bool(expected.lost(now | {k: v for k, v in expected.state.items() if k == "wachtwoord"}))


@pytest.mark.slow
@pytest.mark.usefixtures("keys_at_once")
@sizes(200, 10_000, of=STATES)
def test_power_cut_loses_nothing_that_was_reported(
    first: int, events: tuple[Path, Sequence[Event]], memory: Path
) -> None:
    states: Counter[Left] = Counter()
    for how, left, expected in cuts(*events, first, memory):
        assert not lost(left, expected), how
        states[how] += 1
    print(f"\nstates {states.total()}, lost 0 ({dict(states)})")
    assert states.total() == STATES


@pytest.mark.slow
@pytest.mark.usefixtures("keys_at_once")
@pytest.mark.parametrize("first", [1])
def test_the_same_proof_finds_a_kluis_that_does_not_wait_for_the_disk(
    first: int, quick: Made, zygote: Zygote, tmp_path: Path, memory: Path
) -> None:
    start, events = traced_work(first, quick, zygote, tmp_path, "OFF")
    outcomes: Counter[str] = Counter()
    for _, left, expected in cuts(start, events, first, memory):
        try:
            outcomes["lost" if lost(left, expected) else "whole"] += 1
        except (GcoError, AssertionError, ValueError):
            outcomes["damaged"] += 1
    print(f"\nwithout waiting for the disk: {dict(outcomes)}")
    assert outcomes["lost"] + outcomes["damaged"] > STATES // 4
