"""A new recovery code makes the old one worthless, and nothing is ever lost on the way."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from kluis_cases import (
    DATABASE,
    HEADERS,
    OTHER_PASSWORD,
    PASSWORD,
    ROWS,
    SCHEMA,
    add,
    contents,
    count_in,
    fill,
    listener,
    make,
    opened,
    reseal,
    small_disk,
)

from gco_desktop.error_texts import error_text
from gco_desktop.errors import (
    CancelledError,
    DatabaseDamagedError,
    DiskFullError,
    KluisBusyError,
    NotAKluisError,
    SchemaTooNewError,
    WrongPasswordError,
    WrongRecoveryCodeError,
)
from gco_desktop.kluis.backup import write_backup
from gco_desktop.kluis.database import verify_database
from gco_desktop.kluis.folder import free_database_name, read_header
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.recover import recover
from gco_desktop.kluis.recovery_code import decode
from gco_desktop.kluis.restore import restore_backup
from gco_desktop.kluis.rotate import rotate

NEW_DATABASE = "gegevens-0002.db"


def turn(folder: Path, password: str = PASSWORD) -> None:
    rotate(folder, password, known_schema=SCHEMA)


def code_of(folder: Path) -> str:
    with opened(folder) as kluis:
        return kluis.recovery_code()


def names(folder: Path) -> set[str]:
    """Return the files of a kluis; the journal of the data in use stays where a disk is full."""
    journal = {DATABASE + "-wal", DATABASE + "-shm"}
    return {path.name for path in folder.iterdir()} - {"kluis.lock", "noodruimte.bin"} - journal


def today() -> str:
    return f"{datetime.now(UTC).astimezone():%d-%m-%Y}"


def test_new_code_opens_the_same_data_with_the_same_password(kluis: Path, code: str) -> None:
    turn(kluis)

    assert count_in(kluis) == ROWS
    assert code_of(kluis) != code
    assert names(kluis) == {*HEADERS, NEW_DATABASE}


def test_old_code_opens_nothing_that_is_left(kluis: Path, code: str) -> None:
    turn(kluis)

    with pytest.raises(DatabaseDamagedError):
        verify_database(kluis / NEW_DATABASE, decode(code), header=None)
    for name in HEADERS:
        (kluis / name).unlink()
    with pytest.raises(WrongRecoveryCodeError):
        recover(kluis, code, OTHER_PASSWORD, kdf=FLOOR)


def test_old_code_is_told_when_it_was_replaced(kluis: Path, code: str) -> None:
    turn(kluis)
    turn(kluis)

    with pytest.raises(WrongRecoveryCodeError) as refused:
        recover(kluis, code, OTHER_PASSWORD)

    assert f"vervangen op {today()}" in error_text(refused.value)
    assert count_in(kluis) == ROWS


def test_code_of_another_kluis_is_told_to_be_of_other_data(kluis: Path, tmp_path: Path) -> None:
    turn(kluis)
    other = make(tmp_path / "ander")

    with pytest.raises(WrongRecoveryCodeError) as refused:
        recover(kluis, other, OTHER_PASSWORD)

    assert refused.value.replaced_on is None
    assert "andere gegevens" in error_text(refused.value)


def test_new_code_alone_opens_the_data(kluis: Path) -> None:
    turn(kluis)
    code = code_of(kluis)
    for name in HEADERS:
        (kluis / name).unlink()

    recover(kluis, code, OTHER_PASSWORD, kdf=FLOOR)

    assert count_in(kluis, OTHER_PASSWORD) == ROWS


def test_new_sheet_is_asked_for_and_the_password_stays_of_its_day(kluis: Path) -> None:
    with opened(kluis) as open_kluis:
        open_kluis.confirm_sheet()
    before = read_header(kluis).header

    turn(kluis)

    after = read_header(kluis)
    assert not after.needs_healing
    assert before.sheet_confirmed
    assert not after.header.sheet_confirmed
    assert after.header.generation == before.generation + 1
    assert after.header.slot.changed == before.slot.changed
    assert after.header.slot.salt != before.slot.salt
    assert [old.check for old in after.header.replaced] == [before.check]


def test_what_was_saved_last_is_there_too(kluis: Path) -> None:
    with opened(kluis) as open_kluis:
        add(open_kluis)

    turn(kluis)

    assert count_in(kluis) == ROWS + 1


def test_slot_of_another_kind_goes_with_the_secret_it_holds(kluis: Path) -> None:
    fields = json.loads((kluis / HEADERS[0]).read_bytes())
    fields["vakken"] += [{"soort": "organisatie", "hpke": "abc"}]
    for name in HEADERS:
        (kluis / name).write_bytes(reseal(fields))

    turn(kluis)

    assert read_header(kluis).header.other_slots == ()
    assert count_in(kluis) == ROWS


def test_weak_slot_becomes_a_strong_one(kluis: Path) -> None:
    turn(kluis)

    assert read_header(kluis).header.slot.cost.is_strong


def test_refused_password_changes_nothing(kluis: Path) -> None:
    before = contents(kluis)

    with pytest.raises(WrongPasswordError):
        turn(kluis, OTHER_PASSWORD)

    assert contents(kluis) == before


def test_kluis_that_cannot_be_rotated_is_left_alone(kluis: Path, tmp_path: Path) -> None:
    with opened(kluis), pytest.raises(KluisBusyError):
        turn(kluis)
    with pytest.raises(NotAKluisError):
        turn(tmp_path / "weg")
    with pytest.raises(SchemaTooNewError):
        rotate(kluis, PASSWORD, known_schema=SCHEMA - 1)

    assert names(kluis) == {*HEADERS, DATABASE}
    assert count_in(kluis) == ROWS


@pytest.mark.parametrize("stop_at", range(0, 100, 9))
def test_stopped_rotation_leaves_nothing(kluis: Path, code: str, stop_at: int) -> None:
    told: list[int] = []

    def report(percent: int) -> bool:
        told.append(percent)
        return percent < stop_at

    with pytest.raises(CancelledError):
        rotate(kluis, PASSWORD, known_schema=SCHEMA, progress=report)

    assert told[-1] >= stop_at
    assert names(kluis) == {*HEADERS, DATABASE}
    assert code_of(kluis) == code


def test_progress_goes_one_way(kluis: Path) -> None:
    told: list[int] = []

    rotate(kluis, PASSWORD, known_schema=SCHEMA, progress=listener(told))

    assert told == sorted(told)
    assert told[-1] == 99


@pytest.mark.parametrize("page", [3, 9, 20])
def test_damaged_data_are_not_carried_over(kluis: Path, page: int) -> None:
    raw = bytearray((kluis / DATABASE).read_bytes())
    raw[page * 4096 + 1000] ^= 1
    (kluis / DATABASE).write_bytes(raw)
    before = contents(kluis)

    with pytest.raises(DatabaseDamagedError):
        turn(kluis)

    after = contents(kluis)
    assert {name: after[name] for name in before} == before
    assert names(kluis) == {*HEADERS, DATABASE}


def test_old_data_stay_until_no_copy_of_the_header_needs_them(kluis: Path, code: str) -> None:
    old = (kluis / DATABASE).read_bytes()
    before = (kluis / HEADERS[1]).read_bytes()
    turn(kluis)
    # As a kill between the two copies of the header leaves it.
    (kluis / DATABASE).write_bytes(old)
    (kluis / HEADERS[1]).write_bytes(before)

    assert count_in(kluis) == ROWS

    assert names(kluis) == {*HEADERS, NEW_DATABASE}
    assert not read_header(kluis).needs_healing
    assert code_of(kluis) != code


def test_name_of_a_database_that_went_is_not_used_again(kluis: Path) -> None:
    turn(kluis)
    (kluis / NEW_DATABASE).unlink()

    assert free_database_name(kluis) == "gegevens-0003.db"


@pytest.mark.parametrize("leave", [0, 40, 200, 340, 600])
def test_full_disk_leaves_the_old_key_and_nothing_else(tmp_path: Path, leave: int) -> None:
    with small_disk(tmp_path / "schijf", 4) as disk:
        folder = disk / "kluis"
        code = make(folder)
        count_in(folder)
        before = names(folder)
        filling = fill(disk, leave << 10)

        with pytest.raises(DiskFullError):
            turn(folder)

        assert names(folder) == before
        filling.unlink()
        assert code_of(folder) == code
        assert count_in(folder) == ROWS


def test_backup_of_before_brings_its_code_back_and_asks_for_its_sheet(
    kluis: Path, code: str, tmp_path: Path
) -> None:
    with opened(kluis) as open_kluis:
        open_kluis.confirm_sheet()
        backup = write_backup(open_kluis, tmp_path / "a.gcobackup").path
    turn(kluis)
    newer = code_of(kluis)

    restore_backup(backup, kluis, PASSWORD, known_schema=SCHEMA)

    assert code_of(kluis) == code
    assert not read_header(kluis).header.sheet_confirmed
    with pytest.raises(WrongRecoveryCodeError) as refused:
        recover(kluis, newer, OTHER_PASSWORD)
    assert refused.value.replaced_on is not None


def test_rotations_follow_each_other(kluis: Path, code: str) -> None:
    codes = {code}
    for _ in range(3):
        turn(kluis)
        codes.add(code_of(kluis))

    assert len(codes) == 4
    assert count_in(kluis) == ROWS
    assert len(read_header(kluis).header.replaced) == 3


def test_backup_of_after_takes_no_data_of_another_folder(kluis: Path, tmp_path: Path) -> None:
    with opened(kluis) as open_kluis:
        before = write_backup(open_kluis, tmp_path / "a.gcobackup").path
    turn(kluis)
    with opened(kluis) as open_kluis:
        after = write_backup(open_kluis, tmp_path / "b.gcobackup").path
    other = tmp_path / "other"
    restore_backup(before, other, PASSWORD, known_schema=SCHEMA)

    restore_backup(after, other, PASSWORD, known_schema=SCHEMA)

    assert read_header(other).header.database == NEW_DATABASE
    assert (other / "oud" / DATABASE).is_file(), "the name is that of the data under the old code"


def test_backup_of_after_names_no_data_that_may_go(kluis: Path, tmp_path: Path) -> None:
    turn(kluis)
    with opened(kluis) as open_kluis:
        after = write_backup(open_kluis, tmp_path / "b.gcobackup").path
    other = tmp_path / "other"

    restore_backup(after, other, PASSWORD, known_schema=SCHEMA)

    (replaced,) = read_header(other).header.replaced
    assert read_header(other).header.database == DATABASE
    assert replaced.database == ""
