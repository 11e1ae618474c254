"""A disk that is full or cannot be written costs nothing that was saved."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from kluis_cases import (
    OTHER_PASSWORD,
    PASSWORD,
    ROWS,
    SCHEMA,
    add,
    contents,
    count,
    count_in,
    fill,
    make,
    make_read_only,
    opened,
    small_disk,
)

from gco_desktop.errors import DiskFullError, ReadOnlyError
from gco_desktop.kluis.backup import write_backup
from gco_desktop.kluis.emergency_space import FILE_NAME, release_emergency_space
from gco_desktop.kluis.recover import recover
from gco_desktop.kluis.restore import restore_backup


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "schijf", 8) as disk:
        yield disk


@pytest.fixture
def on_disk(kluis: Path, disk: Path) -> Path:
    return shutil.copytree(kluis, disk / "kluis")


def test_creation_on_a_full_disk_leaves_nothing(disk: Path) -> None:
    fill(disk)

    with pytest.raises(DiskFullError):
        make(disk / "nieuw")

    assert [path.name for path in disk.iterdir()] == ["vulling"]


def test_opening_on_a_full_disk_waits_for_room(on_disk: Path, disk: Path) -> None:
    filler = fill(disk)

    with pytest.raises(DiskFullError):
        opened(on_disk)

    filler.unlink()
    assert count_in(on_disk) == ROWS


def test_full_disk_keeps_the_old_password_and_makes_no_half_backup(
    on_disk: Path, disk: Path
) -> None:
    with opened(on_disk) as opened_kluis:
        assert count(opened_kluis) == ROWS
        filler = fill(disk)
        names = {path.name for path in disk.rglob("*")}
        with pytest.raises(DiskFullError):
            opened_kluis.change_password(PASSWORD, OTHER_PASSWORD)
        with pytest.raises(DiskFullError):
            write_backup(opened_kluis, disk / "a.gcobackup")
        assert {path.name for path in disk.rglob("*")} == names
        assert count(opened_kluis) == ROWS

    filler.unlink()
    assert count_in(on_disk) == ROWS


def test_full_disk_keeps_the_header_when_recovering(on_disk: Path, disk: Path, code: str) -> None:
    count_in(on_disk)
    filler = fill(disk)

    with pytest.raises(DiskFullError):
        recover(on_disk, code, OTHER_PASSWORD)

    filler.unlink()
    assert count_in(on_disk) == ROWS


def test_restore_without_room_changes_nothing(on_disk: Path, disk: Path, tmp_path: Path) -> None:
    with opened(on_disk) as opened_kluis:
        backup = write_backup(opened_kluis, tmp_path / "a.gcobackup").path
    fill(disk, leave=100_000)
    before = contents(on_disk)

    for folder in (on_disk, disk / "nieuw"):
        with pytest.raises(DiskFullError):
            restore_backup(backup, folder, PASSWORD, known_schema=SCHEMA)

    assert contents(on_disk) == before
    assert {path.name for path in disk.iterdir()} == {"kluis", "vulling"}


def test_emergency_space_lets_the_work_at_hand_be_saved(kluis: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "schijf", 100) as disk:
        folder = shutil.copytree(kluis, disk / "kluis")
        with opened(folder) as opened_kluis:
            assert (folder / FILE_NAME).stat().st_size == 8 << 20
            filler = fill(disk)
            text = "lang " * 200_000
            with pytest.raises(DiskFullError):
                add(opened_kluis, text)

            assert release_emergency_space(folder)
            add(opened_kluis, text)

            assert count(opened_kluis) == ROWS + 1
            assert not release_emergency_space(folder)
        filler.unlink()
        assert count_in(folder) == ROWS + 1
        assert (folder / FILE_NAME).exists()


def test_small_disk_is_not_filled_by_us(on_disk: Path) -> None:
    count_in(on_disk)

    assert not (on_disk / FILE_NAME).exists()


def test_disk_that_cannot_be_written_is_named(on_disk: Path, disk: Path, code: str) -> None:
    make_read_only(disk)
    before = contents(on_disk)

    with pytest.raises(ReadOnlyError):
        opened(on_disk)
    with pytest.raises(ReadOnlyError):
        recover(on_disk, code, OTHER_PASSWORD)
    with pytest.raises(ReadOnlyError):
        make(disk / "nieuw")

    assert contents(on_disk) == before


def test_backup_to_a_disk_that_cannot_be_written_is_named(kluis: Path, disk: Path) -> None:
    make_read_only(disk)

    with opened(kluis) as opened_kluis, pytest.raises(ReadOnlyError):
        write_backup(opened_kluis, disk / "a.gcobackup")
