"""Where nothing can be written a kluis can still be looked at, and no byte of it changes."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import PASSWORD, Clock
from kluis_cases import fill, make_read_only, run_child, small_disk

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.error_texts import error_text
from gco_desktop.errors import (
    DiskFullError,
    KluisBusyError,
    ReadOnlyError,
    SchemaTooOldError,
    WrongPasswordError,
)
from gco_desktop.kluis.backup import inspect_backup
from gco_desktop.kluis.file_lock import FileLock

GEZIN = "Gezin De Vries"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "schijf", 24) as disk:
        yield disk


@pytest.fixture
def folder(kluis_folder: Path, disk: Path, clock: Clock) -> Path:
    """A kluis with one gezin on a small disk."""
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    services.gezinnen.register(GEZIN)
    services.close()
    (kluis_folder / "noodruimte.bin").unlink(missing_ok=True)
    return shutil.copytree(kluis_folder, disk / "kluis")


def view(folder: Path, clock: Clock) -> Services:
    return open_kluis(folder, PASSWORD, now=clock, view_only=True)


def state(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def names(services: Services) -> list[str]:
    return [regel.naam for regel in services.gezinnen.regels()]


def killed_after_saving(folder: Path) -> None:
    """Leave what was saved last in the journal alone, as a crash does."""
    done = run_child(
        "import os, signal\nfrom pathlib import Path\n"
        "from gco_desktop.bootstrap import open_kluis\n"
        f"services = open_kluis(Path({str(folder)!r}), {PASSWORD!r})\n"
        "services.gezinnen.register('Gezin Laatst')\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    assert done.returncode == -9, done.stderr


def test_read_only_medium_can_be_looked_at(folder: Path, disk: Path, clock: Clock) -> None:
    make_read_only(disk)
    with pytest.raises(ReadOnlyError):
        open_kluis(folder, PASSWORD, now=clock)
    before = state(folder)

    services = view(folder, clock)

    assert services.view_only
    assert services.onderhoud.view_reason is ReadOnlyError
    assert names(services) == [GEZIN]
    assert services.vandaag.overview().gezinnen == 1
    services.close()
    assert state(folder) == before


def test_full_disk_can_be_looked_at(folder: Path, disk: Path, clock: Clock) -> None:
    fill(disk)
    with pytest.raises(DiskFullError):
        open_kluis(folder, PASSWORD, now=clock)
    before = state(folder)

    services = view(folder, clock)

    assert names(services) == [GEZIN]
    assert services.onderhoud.view_reason is DiskFullError
    services.close()
    assert state(folder) == before


@pytest.mark.parametrize("read_only", [True, False])
def test_what_a_crash_left_in_the_journal_is_seen(
    folder: Path, disk: Path, clock: Clock, *, read_only: bool
) -> None:
    killed_after_saving(folder)
    for side in folder.glob("*-shm"):
        side.unlink()  # on a full disk there is no room to make it again
    if read_only:
        make_read_only(disk)
    else:
        fill(disk)
    before = state(folder)
    assert any(name.endswith("-wal") for name in before)

    services = view(folder, clock)

    assert sorted(names(services)) == [GEZIN, "Gezin Laatst"]
    services.close()
    assert state(folder) == before


def test_every_write_is_refused_in_plain_words(folder: Path, disk: Path, clock: Clock) -> None:
    make_read_only(disk)
    services = view(folder, clock)
    other = "zes-andere-woorden-achter-elkaar"

    for write in (
        lambda: services.gezinnen.register("Gezin Bakker"),
        lambda: services.herstel.keep_drafts([("contact", "half")]),
        lambda: services.herstel.undo(),
        lambda: services.kluis.change_password(PASSWORD, other),
        services.kluis.confirm_sheet,
    ):
        with pytest.raises(ReadOnlyError) as refused:
            write()
        assert error_text(refused.value).startswith("Je kijkt alleen")
    services.close()


def test_papers_and_a_backup_elsewhere_can_be_made(
    folder: Path, disk: Path, clock: Clock, tmp_path: Path
) -> None:
    make_read_only(disk)
    services = view(folder, clock)

    info = services.reservekopieen.write_copy(tmp_path / "elders.gcobackup")

    assert inspect_backup(info.path).rows["gezin"] == 1
    assert services.kluis.herstelvel().startswith(b"%PDF")
    services.close()


def test_wrong_password_and_an_open_kluis_are_refused_as_always(
    folder: Path, disk: Path, clock: Clock
) -> None:
    make_read_only(disk)
    with pytest.raises(WrongPasswordError):
        open_kluis(folder, "een ander wachtwoord", now=clock, view_only=True)
    held = FileLock(folder, view_only=True)
    with pytest.raises(KluisBusyError):
        view(folder, clock)
    held.release()
    view(folder, clock).close()


def test_kluis_without_a_lock_file_can_be_looked_at(folder: Path, disk: Path, clock: Clock) -> None:
    (folder / "kluis.lock").unlink()
    make_read_only(disk)
    services = view(folder, clock)
    assert names(services) == [GEZIN]
    services.close()


def test_older_data_are_not_shown_half(
    folder: Path, disk: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gco_desktop.bootstrap.SCHEMA_VERSION", 99)  # as of a program to come
    make_read_only(disk)
    with pytest.raises(SchemaTooOldError) as refused:
        view(folder, clock)
    assert "bijgewerkt" in error_text(refused.value)


def test_work_goes_on_in_the_same_screens_once_there_is_room(
    folder: Path, disk: Path, clock: Clock
) -> None:
    filler = fill(disk)
    services = view(folder, clock)
    gezin = services.gezinnen.detail(services.gezinnen.regels()[0].id).gezin
    with pytest.raises(DiskFullError):
        services.onderhoud.resume()
    assert services.view_only
    assert names(services) == [GEZIN]

    filler.unlink()
    services.onderhoud.resume()

    assert not services.view_only
    services.gezinnen.save(replace(gezin, naam="Gezin De Vries-Bakker"))
    assert names(services) == ["Gezin De Vries-Bakker"]
    with pytest.raises(KluisBusyError):
        open_kluis(folder, PASSWORD, now=clock)
    services.close()
    again = open_kluis(folder, PASSWORD, now=clock)
    assert names(again) == ["Gezin De Vries-Bakker"]
    again.close()
