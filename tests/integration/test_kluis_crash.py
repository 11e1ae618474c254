"""Killed at any moment, the kluis is as it was before or as it should be after; never between."""

import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from kluis_cases import (
    OTHER_PASSWORD,
    PASSWORD,
    ROWS,
    add,
    count_in,
    make,
    opened,
    run_child,
)

from gco_desktop.errors import WrongPasswordError
from gco_desktop.kluis.backup import write_backup

MOMENTS = 80

# Kills itself when the disk is touched for the n-th time: every file that is opened or moved.
KILLER = """
import os, signal, sys
from pathlib import Path
import gco_desktop.storage.engine
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.create import create_kluis
from gco_desktop.kluis.restore import restore_backup
from kluis_cases import *
folder, backup = Path({folder!r}), Path({backup!r})
{before}
left = [{moment}]
def touched(event, arguments):
    if event in ("open", "os.rename", "os.mkdir", "os.remove", "os.rmdir"):
        left[0] -= 1
        if left[0] < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(touched)
{work}
os._exit(0)
"""


def kill_at_every_moment(
    fresh: Callable[[int], Path], work: str, *, before: str = "", backup: Path = Path()
) -> Iterator[Path]:
    """Yield the folder after the work was killed, once for each moment it could be killed at."""
    for moment in range(MOMENTS):
        folder = fresh(moment)
        done = run_child(
            KILLER.format(
                folder=str(folder), backup=str(backup), before=before, moment=moment, work=work
            )
        )
        yield folder
        if done.returncode == 0:
            assert moment > 3, "the work touched nothing"
            return
        assert done.returncode == -signal.SIGKILL, done.stderr
    pytest.fail("the work did not end")


@pytest.fixture
def fresh(kluis: Path, tmp_path: Path) -> Callable[[int], Path]:
    return lambda moment: shutil.copytree(kluis, tmp_path / f"kluis{moment}")


def passwords_that_open(folder: Path) -> list[str]:
    def opens(password: str) -> bool:
        try:
            return count_in(folder, password) == ROWS
        except WrongPasswordError:
            return False

    return [password for password in (PASSWORD, OTHER_PASSWORD) if opens(password)]


def test_exactly_one_password_opens_whenever_its_change_is_killed(
    fresh: Callable[[int], Path],
) -> None:
    outcomes = [
        passwords_that_open(folder)
        for folder in kill_at_every_moment(
            fresh,
            "kluis.change_password(PASSWORD, OTHER_PASSWORD)",
            before="kluis = opened(folder)",
        )
    ]

    assert outcomes[0] == [PASSWORD]
    assert outcomes[-1] == [OTHER_PASSWORD]
    assert all(len(outcome) == 1 for outcome in outcomes)


def test_killed_restore_gives_the_old_or_the_new_data(
    fresh: Callable[[int], Path], kluis: Path, tmp_path: Path
) -> None:
    with opened(kluis) as opened_kluis:
        backup = write_backup(opened_kluis, tmp_path / "a.gcobackup").path
        add(opened_kluis)

    rows = [
        count_in(folder)
        for folder in kill_at_every_moment(
            fresh, f"restore_backup(backup, folder, PASSWORD, known_schema={3})", backup=backup
        )
    ]

    assert rows[0] == ROWS + 1
    assert rows[-1] == ROWS
    assert rows == sorted(rows, reverse=True)


def test_killed_creation_can_be_done_again(tmp_path: Path) -> None:
    work = "create_kluis(folder, PASSWORD, prepare=prepare, kdf=FLOOR)"
    for folder in kill_at_every_moment(lambda moment: tmp_path / f"kluis{moment}", work):
        if not folder.exists():
            make(folder)
        assert count_in(folder) == ROWS
        assert not folder.with_name(folder.name + ".aanmaken").exists()


def test_everything_that_was_reported_as_saved_is_there_after_a_kill(kluis: Path) -> None:
    work = (
        "while True:\n    add(kluis)\n    os.write(1, b'+')\n"
        "    if os.fstat(1).st_size >= LIMIT: os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    saved = 0
    for limit in (1, 7, 40):
        code = KILLER.format(
            folder=str(kluis),
            backup="",
            before="kluis = opened(folder)",
            moment=1 << 30,
            work=work.replace("os.fstat(1).st_size >= LIMIT", f"next(count_down) >= {limit}"),
        ).replace("left = ", "import itertools\ncount_down = itertools.count(1)\nleft = ")
        done = run_child(code)
        assert done.returncode == -signal.SIGKILL, done.stderr
        saved += len(done.stdout)
        assert count_in(kluis) == ROWS + saved
    assert saved == 48
