"""A disk that is full at any stage of anything: it is told, and what was there is there."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import PASSWORD
from kluis_cases import fill, small_disk
from trust_cases import NEW_PASSWORD, Made, opening, whole_state
from trust_work import Expected, Work, open_for_work

from gco_desktop.bootstrap import new_kluis, restore
from gco_desktop.errors import DiskFullError
from gco_desktop.kluis.backups import list_backups
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.mend import mend
from gco_desktop.kluis.recover import recover
from gco_desktop.kluis.rotate import rotate
from gco_desktop.storage.schema import SCHEMA_VERSION

MEGABYTES = 12
PAGE = 4096  # what the disk gives and takes
Task = Callable[[Path, Made, Expected], object]


@pytest.fixture
def filled(quick: Made, tmp_path: Path) -> Iterator[Path]:
    """A kluis with some work in it and a backup beside it, on a disk of its own."""
    with small_disk(tmp_path / "schijf", MEGABYTES) as disk:
        folder = quick.copy(disk / "kluis")
        (folder / "noodruimte.bin").unlink(missing_ok=True)
        services = open_for_work(folder, PASSWORD)
        work = Work(services, 5, bytes)
        for _ in range(12):
            work.step()
        services.reservekopieen.write_copy(tmp_path / "kopie.gcobackup")
        services.close()
        yield folder


def saving(folder: Path, made: Made, expected: Expected) -> None:
    services = open_for_work(folder, PASSWORD)
    try:
        work = Work(services, 6, lambda line: expected.hear(line.decode()))
        for _ in range(30):
            work.step()
    finally:
        services.close()


def changing(folder: Path, made: Made, expected: Expected) -> None:
    services = open_for_work(folder, PASSWORD)
    try:
        services.kluis.change_password(PASSWORD, NEW_PASSWORD)
    finally:
        services.close()


def backing_up(folder: Path, made: Made, expected: Expected) -> None:
    services = open_for_work(folder, PASSWORD)
    try:
        services.reservekopieen.make()
    finally:
        services.close()


def rotating(folder: Path, made: Made, expected: Expected) -> None:
    rotate(folder, PASSWORD, known_schema=SCHEMA_VERSION)


def restoring(folder: Path, made: Made, expected: Expected) -> None:
    restore(folder.parent.parent / "kopie.gcobackup", folder, PASSWORD)


def mending(folder: Path, made: Made, expected: Expected) -> None:
    mend(folder, PASSWORD, known_schema=SCHEMA_VERSION)


def recovering(folder: Path, made: Made, expected: Expected) -> None:
    recover(folder, made.code, NEW_PASSWORD, kdf=FLOOR)


def creating(folder: Path, made: Made, expected: Expected) -> None:
    new_kluis(folder.with_name("nieuw"), PASSWORD, kdf=FLOOR)


# The room a task is given at each stage, in pages: from none to about enough.
SOME = (0, 12, 40, 90, 150, 220, 300)
TASKS: dict[Task, tuple[int, ...]] = {
    saving: SOME,
    changing: (0, 1, 2),
    backing_up: SOME,
    rotating: SOME,
    restoring: SOME,
    mending: SOME,
    recovering: (0, 1, 2),
    creating: (0, 20, 60, 120),
}


@pytest.mark.slow
@pytest.mark.parametrize("task", TASKS)
def test_full_disk_at_any_stage_costs_nothing(
    task: Task, filled: Path, quick: Made, memory: Path
) -> None:
    disk, before = filled.parent, whole_state(filled, PASSWORD)
    copy = shutil.copytree(filled, memory / "heel")
    told = saved = 0
    for pages in TASKS[task]:
        expected = Expected(dict(before))
        filler = fill(disk, leave=pages * PAGE)
        try:
            task(filled, quick, expected)
        except DiskFullError:
            told += 1
        filler.unlink()

        assert not list(disk.rglob("*.tmp*"))
        (password,) = opening(filled, PASSWORD, NEW_PASSWORD)
        now = whole_state(filled, password)
        assert expected.lost(now) == [] or (task is restoring and now.keys() < before.keys())
        assert all(info.rows for info in list_backups(filled))
        saved += expected.saved
        for left in (filled, filled.with_name("nieuw")):
            shutil.rmtree(left, ignore_errors=True)
        shutil.copytree(copy, filled)
        assert [path.name for path in disk.iterdir()] == ["kluis"]
    print(f"\n{task.__name__}: full at {told} of {len(TASKS[task])} stages, {saved} saved, lost 0")
    assert told > 0
    task(filled, quick, Expected())
