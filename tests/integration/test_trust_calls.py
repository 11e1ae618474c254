"""Killed at any system call that changes the disk, all is as it was, or all is as it should be.

Between two such calls nothing on the disk changes, so that these are all the moments there are.
"""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from conftest import PASSWORD
from trust_cases import NEW_PASSWORD, Made, opening, whole_state
from trust_work import State, Work, found, open_for_work
from trust_zygote import Zygote

from gco_desktop.bootstrap import inspect, new_kluis
from gco_desktop.kluis.folder import databases, read_header
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.recover import recover
from gco_desktop.kluis.recovery_code import decode

NEVER = 1 << 30
STEPS = 25
SEED = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """A kluis with work in it, a backup of before that work, and what is in both."""

    made: Made
    state: State
    backup: Path
    state_of_backup: State


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """What is done to a copy of the kluis, and how to see whether it was done; fails if neither."""

    job: str
    arguments: Callable[[Start, Path], dict[str, Any]]
    is_done: Callable[[Start, Path], bool]
    prepare: Callable[[Path], object] = bool
    in_gates: int = 10  # kills; all of them at the full size


@pytest.fixture(scope="module")
def start(quick: Made, tmp_path_factory: pytest.TempPathFactory) -> Start:
    parent = tmp_path_factory.mktemp("oproep")
    folder, backup = quick.copy(parent / "kluis"), parent / "begin.gcobackup"
    services = open_for_work(folder, PASSWORD)
    work = Work(services, SEED, bytes)
    for _ in range(3):
        work.step()
    services.reservekopieen.write_copy(backup)
    state_of_backup = found(services)
    for _ in range(STEPS):
        work.step()
    state = found(services)
    services.close()
    (folder / "noodruimte.bin").unlink()
    return Start(
        made=replace(quick, folder=folder),
        state=state,
        backup=backup,
        state_of_backup=state_of_backup,
    )


def is_changed(start: Start, folder: Path) -> bool:
    (password,) = opening(folder, PASSWORD, NEW_PASSWORD)
    assert whole_state(folder, password) == start.state
    return password == NEW_PASSWORD


def is_made(start: Start, folder: Path) -> bool:
    done = folder.exists()
    if not done:
        new_kluis(folder, PASSWORD, kdf=FLOOR)
    assert whole_state(folder, PASSWORD) == {}
    assert not folder.with_name(folder.name + ".aanmaken").exists()
    return done


def is_put_back(start: Start, folder: Path) -> bool:
    state = whole_state(folder, PASSWORD)
    assert state in (start.state, start.state_of_backup)
    assert_tidy(folder)
    return state == start.state_of_backup


def is_renewed(start: Start, folder: Path) -> bool:
    assert whole_state(folder, PASSWORD) == start.state
    assert_tidy(folder)
    header = read_header(folder).header
    done = not header.fits(decode(start.made.code))
    if done:
        assert not header.sheet_confirmed
        assert not databases(folder / "oud"), "data under the code of before"
    return done


def is_regained(start: Start, folder: Path) -> bool:
    done = any((folder / name).exists() for name in ("kluis.json", "kluis.json.bak"))
    if not done:
        recover(folder, start.made.code, NEW_PASSWORD, kdf=FLOOR)
    assert whole_state(folder, NEW_PASSWORD) == start.state
    return done


def is_copied(start: Start, folder: Path) -> bool:
    assert whole_state(folder, PASSWORD) == start.state
    target = folder.with_name("kopie.gcobackup")
    return target.exists() and bool(inspect(target).rows)


def assert_tidy(folder: Path) -> None:
    assert not list(folder.glob("*.tmp*"))
    assert len(databases(folder)) == 1


def forget_headers(folder: Path) -> None:
    for name in ("kluis.json", "kluis.json.bak"):
        (folder / name).unlink()


OPERATIONS = {
    "password change": Operation(
        job="change_password",
        arguments=lambda start, folder: {"password": PASSWORD, "new": NEW_PASSWORD},
        is_done=is_changed,
    ),
    "rotation": Operation(
        job="renew",
        arguments=lambda start, folder: {"password": PASSWORD},
        is_done=is_renewed,
        in_gates=16,
    ),
    "creation": Operation(
        job="make",
        arguments=lambda start, folder: {"password": PASSWORD},
        is_done=is_made,
        in_gates=6,
    ),
    "restore": Operation(
        job="put_back",
        arguments=lambda start, folder: {"password": PASSWORD, "backup": start.backup},
        is_done=is_put_back,
        in_gates=16,
    ),
    "recovery": Operation(
        job="regain",
        arguments=lambda start, folder: {"code": start.made.code, "new": NEW_PASSWORD},
        is_done=is_regained,
        prepare=forget_headers,
    ),
    "backup": Operation(
        job="copy",
        arguments=lambda start, folder: {
            "password": PASSWORD,
            "target": folder.with_name("kopie.gcobackup"),
        },
        is_done=is_copied,
    ),
}


@dataclass(slots=True)
class Bench:
    """Where copies of the kluis are worked on and killed."""

    start: Start
    operation: Operation
    zygote: Zygote
    place: Path

    def is_done_at(self, call: int) -> tuple[bool, int]:
        """Return whether it was done by a process killed at its n-th call, and its calls."""
        folder = self.place / f"na{call}" / "kluis"
        folder.parent.mkdir()
        if self.operation.job != "make":
            self.start.made.copy(folder)
            self.operation.prepare(folder)
        arguments = self.operation.arguments(self.start, folder)
        outcome = self.zygote.run_to_call(self.operation.job, call, folder=folder, **arguments)
        assert outcome.killed == (call < outcome.calls)
        done = self.operation.is_done(self.start, folder)
        shutil.rmtree(folder.parent)
        return done, outcome.calls


def moments(calls: int, wanted: int) -> Iterator[int]:
    """Return the calls to be killed at: the last ones, where it counts, and some before."""
    last = min(calls, wanted // 2 if wanted < calls else calls)
    before = calls - last
    spread = {n * before // (wanted - last) for n in range(wanted - last)}
    yield from sorted(spread | set(range(before, calls)))


@pytest.mark.slow
@pytest.mark.usefixtures("keys_at_once")
@pytest.mark.parametrize(
    "everywhere",
    [pytest.param(False, id="gates"), pytest.param(True, id="full", marks=pytest.mark.full)],
)
@pytest.mark.parametrize("name", OPERATIONS)
def test_killed_at_any_call_it_is_not_done_or_done(
    name: str, everywhere: bool, start: Start, zygote: Zygote, memory: Path
) -> None:
    if zygote.cannot_trace:
        pytest.skip(zygote.cannot_trace)
    bench = Bench(start, OPERATIONS[name], zygote, memory)
    done_in_the_end, calls = bench.is_done_at(NEVER)
    assert done_in_the_end
    wanted = calls if everywhere else min(calls, bench.operation.in_gates)

    done = [bench.is_done_at(call)[0] for call in moments(calls, wanted)]

    print(f"\n{name}: killed at {len(done)} of {calls} calls, done {sum(done)} times")
    assert not done[0]
    assert done == sorted(done), "once it is done it stays done"
