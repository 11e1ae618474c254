"""Automatic backups: numbered, thinned out, copied elsewhere, and never in the way."""

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from kluis_cases import (
    OTHER_PASSWORD,
    PASSWORD,
    ROWS,
    SCHEMA,
    add,
    contents,
    fill,
    make,
    make_read_only,
    opened,
    small_disk,
)

from gco_desktop.errors import (
    BackupDamagedError,
    CancelledError,
    DiskFullError,
    FileUnreadableError,
    ReadOnlyError,
)
from gco_desktop.kluis.backup import inspect_backup, write_backup
from gco_desktop.kluis.backups import (
    copy_backup,
    find_backups,
    list_backups,
    make_automatic,
    number_of,
)
from gco_desktop.kluis.restore import restore_backup
from gco_desktop.kluis.unlock import OpenKluis

MOMENT = datetime(2026, 11, 22, 12, tzinfo=UTC)


def make_some(kluis: OpenKluis, count: int, **step: int) -> None:
    for number in range(count):
        make_automatic(kluis, moment=MOMENT + number * timedelta(**step))


def numbers(folder: Path) -> list[int]:
    return [number_of(info.path) for info in list_backups(folder)]


def test_a_backup_has_a_number_and_a_day_and_opens(kluis: Path) -> None:
    with opened(kluis) as opened_kluis:
        info = make_automatic(opened_kluis, moment=MOMENT)

    assert info.path == kluis / "reservekopieen" / "000001_2026-11-22.gcobackup"
    assert info == inspect_backup(info.path) == list_backups(kluis)[0]
    assert info.rows["notitie"] == ROWS
    assert info.path.parent.stat().st_mode & 0o777 == 0o700


def test_backups_stand_in_the_order_of_their_numbers_whatever_the_clock_said(kluis: Path) -> None:
    with opened(kluis) as opened_kluis:
        for days in (0, -4000, 4015):
            make_automatic(opened_kluis, moment=MOMENT + timedelta(days=days))

    assert numbers(kluis) == [3, 2, 1]
    assert [info.made_at.year for info in list_backups(kluis)] == [2037, 2015, 2026]


@pytest.mark.parametrize("days", [-4000, 4015])
def test_a_clock_that_jumps_takes_none_of_the_newest_three(kluis: Path, days: int) -> None:
    with opened(kluis) as opened_kluis:
        make_some(opened_kluis, 3, days=1)
        make_automatic(opened_kluis, moment=MOMENT + timedelta(days=days))

    assert numbers(kluis) == [4, 3, 2, 1]


def test_a_number_that_a_copy_elsewhere_has_is_told_and_not_used_again(
    kluis: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with opened(kluis) as opened_kluis:
        make_some(opened_kluis, 3, minutes=1)
        newest = list_backups(kluis)[0]
        copy_backup(newest, stick)
        kept = (stick / newest.path.name).read_bytes()
        newest.path.unlink()
        same_number = make_automatic(opened_kluis, moment=MOMENT)
        taken = copy_backup(same_number, stick)
        again = make_automatic(opened_kluis, moment=MOMENT, above=taken)

        assert (same_number.path.name, taken) == (newest.path.name, 3)
        assert (stick / newest.path.name).read_bytes() == kept
        assert number_of(again.path) == 4
        assert copy_backup(again, stick) == 0


def test_an_older_number_of_another_day_is_not_put_under_the_newer_copies(
    kluis: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with opened(kluis) as opened_kluis:
        make_some(opened_kluis, 2, days=1)
        copy_backup(list_backups(kluis)[0], stick)
        shutil.rmtree(kluis / "reservekopieen")
        first = make_automatic(opened_kluis, moment=MOMENT + timedelta(days=9))

        assert copy_backup(first, stick) == 2
        assert len(list(stick.iterdir())) == 1


def test_a_file_of_that_name_that_is_no_copy_is_never_written_over(
    kluis: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with opened(kluis) as opened_kluis:
        info = make_automatic(opened_kluis)
    (stick / info.path.name).write_bytes(b"van iemand anders")

    assert copy_backup(info, stick) == 1
    assert (stick / info.path.name).read_bytes() == b"van iemand anders"


def test_a_copy_that_stands_there_is_left_as_it_is(kluis: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with opened(kluis) as opened_kluis:
        info = make_automatic(opened_kluis)
    copy_backup(info, stick)
    before = (stick / info.path.name).stat()

    assert copy_backup(info, stick) == 0
    assert (stick / info.path.name).stat() == before


def test_what_a_program_that_ended_left_elsewhere_is_removed_by_the_next_copy(
    kluis: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in ("000001_2026-01-01.gcobackup.tmp", "aantekening.tmp"):
        (stick / name).write_bytes(b"half")
    with opened(kluis) as opened_kluis:
        info = make_automatic(opened_kluis, moment=MOMENT)
    copy_backup(info, stick)

    assert {path.name for path in stick.iterdir()} == {info.path.name, "aantekening.tmp"}


def test_a_damaged_backup_is_left_out_and_left_alone(kluis: Path) -> None:
    with opened(kluis) as opened_kluis:
        make_some(opened_kluis, 2, days=1)
        damaged = list_backups(kluis)[0].path
        damaged.write_bytes(damaged.read_bytes()[:900])
        make_some(opened_kluis, 9, days=1)

    assert damaged.exists()
    assert 2 not in numbers(kluis)


def test_backups_of_another_kluis_are_left_alone(kluis: Path, tmp_path: Path) -> None:
    make(tmp_path / "ander", OTHER_PASSWORD)
    with opened(kluis) as opened_kluis:
        make_some(opened_kluis, 8, minutes=1)
    shutil.copytree(kluis / "reservekopieen", tmp_path / "ander" / "reservekopieen")
    theirs = set(numbers(kluis))

    with opened(tmp_path / "ander", OTHER_PASSWORD) as other:
        make_some(other, 9, minutes=1)

    assert theirs < set(numbers(tmp_path / "ander"))


def test_a_stopped_backup_leaves_nothing_and_the_next_one_follows(kluis: Path) -> None:
    with opened(kluis) as opened_kluis:
        with pytest.raises(CancelledError):
            make_automatic(opened_kluis, lambda percent: percent < 45)
        assert list((kluis / "reservekopieen").iterdir()) == []
        assert number_of(make_automatic(opened_kluis).path) == 1


def test_what_a_killed_program_left_is_removed_by_the_next_backup(kluis: Path) -> None:
    place = kluis / "reservekopieen"
    place.mkdir()
    ours = ("000001_2026-11-22.gcobackup.tmp", "000001_2026-11-22.gcobackup.db.tmp-journal")
    for name in (*ours, "aantekening.txt"):
        (place / name).write_bytes(b"half")

    with opened(kluis) as opened_kluis:
        made = make_automatic(opened_kluis)

    assert {path.name for path in place.iterdir()} == {made.path.name, "aantekening.txt"}


def test_a_copy_elsewhere_is_read_back_and_thinned_out_too(kluis: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with opened(kluis) as opened_kluis:
        for number in range(8):
            moment = MOMENT + timedelta(minutes=number)
            newest = make_automatic(opened_kluis, moment=moment)
            copy_backup(newest, stick)

    assert inspect_backup(stick / newest.path.name).rows["notitie"] == ROWS
    assert [number_of(info.path) for info in find_backups(stick)] == [8, 7, 6, 5, 4]


def test_a_pulled_stick_leaves_no_file_with_the_final_name(kluis: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    def pull(percent: int) -> bool:
        if percent > 30:
            shutil.rmtree(stick, ignore_errors=True)
        return True

    with opened(kluis) as opened_kluis:
        info = make_automatic(opened_kluis)
        with pytest.raises(FileUnreadableError):
            copy_backup(info, stick, pull)
        stick.mkdir(exist_ok=True)
        with pytest.raises(FileUnreadableError):
            write_backup(opened_kluis, stick / "met-de-hand.gcobackup", pull)

    assert not stick.exists() or list(stick.iterdir()) == []
    assert list_backups(kluis) == (info,)


def test_a_copy_of_a_backup_that_went_bad_is_refused(kluis: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with opened(kluis) as opened_kluis:
        info = make_automatic(opened_kluis)
    content = bytearray(info.path.read_bytes())
    content[len(content) // 2] ^= 1
    info.path.write_bytes(content)

    with pytest.raises(BackupDamagedError):
        copy_backup(info, stick)

    assert list(stick.iterdir()) == []


def test_a_full_disk_gives_no_backup_and_takes_no_room(tmp_path: Path) -> None:
    with small_disk(tmp_path / "schijf", 24) as disk:
        make(disk / "kluis")
        with opened(disk / "kluis") as opened_kluis:
            kept = make_automatic(opened_kluis)
            fill(disk, leave=400_000)
            with pytest.raises(DiskFullError):
                make_automatic(opened_kluis)
            add(opened_kluis)  # saving still works

        assert {kept.path.name} == {path.name for path in kept.path.parent.iterdir()}
        assert not [name for name in contents(disk / "kluis") if name.endswith(".tmp")]


def test_a_full_stick_gets_no_half_copy(kluis: Path, tmp_path: Path) -> None:
    with opened(kluis) as opened_kluis:
        info = make_automatic(opened_kluis)
    with small_disk(tmp_path / "stick", 2) as stick:
        fill(stick, leave=info.size // 2)

        with pytest.raises(DiskFullError):
            copy_backup(info, stick)

        assert [path.name for path in stick.iterdir()] == ["vulling"]


def test_a_stick_that_cannot_be_written_is_named(kluis: Path, tmp_path: Path) -> None:
    with opened(kluis) as opened_kluis:
        info = make_automatic(opened_kluis)
    with small_disk(tmp_path / "stick", 4) as stick:
        make_read_only(stick)

        with pytest.raises(ReadOnlyError):
            copy_backup(info, stick)


def test_backups_of_a_kluis_that_is_gone_bring_it_back(kluis: Path) -> None:
    with opened(kluis) as opened_kluis:
        path = make_automatic(opened_kluis).path
    for name in ("kluis.json", "kluis.json.bak", "gegevens-0001.db"):
        (kluis / name).unlink()

    restore_backup(path, kluis, PASSWORD, known_schema=SCHEMA)

    with opened(kluis) as opened_kluis:
        assert number_of(make_automatic(opened_kluis).path) == 2


def test_a_copy_that_other_software_made_of_an_open_kluis_does_not_matter(
    kluis: Path, tmp_path: Path
) -> None:
    with opened(kluis) as opened_kluis:
        make_automatic(opened_kluis)
        add(opened_kluis)
        copy = shutil.copytree(kluis, tmp_path / "kopie")
    database = copy / "gegevens-0001.db"
    os.truncate(database, database.stat().st_size // 2)  # it was being written meanwhile

    found = list_backups(copy)
    restore_backup(found[0].path, copy, PASSWORD, known_schema=SCHEMA)

    with opened(copy) as opened_kluis:
        assert opened_kluis.header.restored_on is not None
