"""Killed at any moment, the kluis is as it was before or as it should be after; never between."""

import signal
from collections.abc import Sequence
from pathlib import Path

import pytest
from kluis_cases import (
    OTHER_PASSWORD,
    PASSWORD,
    ROWS,
    add,
    count,
    count_in,
    make,
    opened,
    run_child,
)

from gco_desktop.errors import WrongPasswordError
from gco_desktop.kluis.backup import write_backup

MOMENTS = 100

# One process for each moment: it ends itself when the disk is touched for the n-th time, that is
# when a file is opened, moved or removed. The first process that is not stopped is the last.
KILLER = """
import os, shutil, signal, sys
from pathlib import Path
import gco_desktop.storage.engine
from gco_desktop.kluis.create import create_kluis
from gco_desktop.kluis.restore import restore_backup
from kluis_cases import *

TOUCHES = {{"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir"}}
template, parent, backup = Path({template!r}), Path({parent!r}), Path({backup!r})


def arm(left):
    def touched(event, arguments):
        nonlocal left
        if event in TOUCHES and (left := left - 1) < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(touched)


for moment in range(0, {moments}, {stride}):
    folder = parent / f"na{{moment:03}}"
    if template.exists():
        shutil.copytree(template, folder)
    child = os.fork()
    if not child:
        {before}
        arm(moment)
        {work}
        os._exit(0)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != -signal.SIGKILL:
        print(moment)
        break
"""


def killed_everywhere(
    parent: Path,
    work: str,
    *,
    template: Path = Path("none"),
    before: str = "pass",
    backup: Path = Path("none"),
    stride: int = 1,
) -> Sequence[Path]:
    """Return what each of the killed processes left; the last one was not killed."""
    parent.mkdir()
    done = run_child(
        KILLER.format(
            template=str(template),
            parent=str(parent),
            backup=str(backup),
            moments=MOMENTS,
            stride=stride,
            before=before,
            work=work,
        )
    )
    assert done.stdout, done.stderr
    folders = [parent / f"na{moment:03}" for moment in range(0, int(done.stdout) + 1, stride)]
    assert len(folders) > 8, "the work hardly touched the disk"
    return folders


def passwords_that_open(folder: Path) -> list[str]:
    def opens(password: str) -> bool:
        try:
            return count_in(folder, password) == ROWS
        except WrongPasswordError:
            return False

    return [password for password in (PASSWORD, OTHER_PASSWORD) if opens(password)]


@pytest.mark.slow
def test_exactly_one_password_opens_whenever_its_change_is_killed(
    kluis: Path, tmp_path: Path
) -> None:
    folders = killed_everywhere(
        tmp_path / "proef",
        "kluis.change_password(PASSWORD, OTHER_PASSWORD)",
        template=kluis,
        before="kluis = opened(folder)",
    )

    outcomes = [passwords_that_open(folder) for folder in folders]

    assert outcomes[0] == [PASSWORD]
    assert outcomes[-1] == [OTHER_PASSWORD]
    assert all(len(outcome) == 1 for outcome in outcomes)


@pytest.mark.slow
def test_killed_rotation_gives_the_old_or_the_new_code(
    kluis: Path, code: str, tmp_path: Path
) -> None:
    folders = killed_everywhere(
        tmp_path / "proef",
        "rotate(folder, PASSWORD, known_schema=SCHEMA)",
        template=kluis,
        before="from gco_desktop.kluis.rotate import rotate",
    )

    rotated = []
    for folder in folders:
        with opened(folder) as opened_kluis:
            assert count(opened_kluis) == ROWS
            rotated.append(opened_kluis.recovery_code() != code)
            assert opened_kluis.header.sheet_confirmed is False
        assert not list(folder.glob("*.tmp*")), "an unlock sweeps what was left"
        assert len(list(folder.glob("gegevens-*.db"))) == 1

    assert rotated == sorted(rotated), "one step decides"
    assert not rotated[0]
    assert rotated[-1]
    for folder in folders[rotated.index(True) :]:
        assert not list((folder / "oud").glob("*")), "what the old code opens is gone"


@pytest.mark.slow
def test_killed_restore_gives_the_old_or_the_new_data(kluis: Path, tmp_path: Path) -> None:
    with opened(kluis) as opened_kluis:
        backup = write_backup(opened_kluis, tmp_path / "a.gcobackup").path
        add(opened_kluis)
    (kluis / "noodruimte.bin").unlink()

    folders = killed_everywhere(
        tmp_path / "proef",
        "restore_backup(backup, folder, PASSWORD, known_schema=SCHEMA)",
        template=kluis,
        backup=backup,
    )
    rows = [count_in(folder) for folder in folders]

    assert rows[0] == ROWS + 1
    assert rows[-1] == ROWS
    assert rows == sorted(rows, reverse=True)
    for folder in folders:
        assert not list(folder.glob("*.tmp*")), "an unlock sweeps what was left"
        assert len(list(folder.glob("gegevens-*.db"))) == 1


@pytest.mark.slow
def test_killed_creation_can_be_done_again(tmp_path: Path) -> None:
    folders = killed_everywhere(
        tmp_path / "proef",
        "create_kluis(folder, PASSWORD, prepare=prepare, kdf=FLOOR)",
        stride=2,
    )

    assert not folders[0].exists()
    assert folders[-1].exists()
    for folder in folders[::3]:
        if not folder.exists():
            make(folder)
        assert count_in(folder) == ROWS
        assert not folder.with_name(folder.name + ".aanmaken").exists()


def test_everything_that_was_reported_as_saved_is_there_after_a_kill(kluis: Path) -> None:
    reported = 0
    for number in (1, 7, 40):
        done = run_child(
            "import os, signal\nfrom pathlib import Path\nfrom kluis_cases import add, opened\n"
            f"kluis = opened(Path({str(kluis)!r}))\n"
            f"for _ in range({number}):\n    add(kluis)\n    os.write(1, b'+')\n"
            "os.kill(os.getpid(), signal.SIGKILL)\n"
        )
        reported += len(done.stdout)

        assert done.returncode == -signal.SIGKILL
        assert count_in(kluis) == ROWS + reported
    assert reported == 48
