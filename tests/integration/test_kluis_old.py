"""What a restore replaced stays, can be put back, and goes only when that is safe."""

import shutil
from datetime import date, timedelta
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
    opened,
)

from gco_desktop.errors import (
    BackupDamagedError,
    CancelledError,
    DatabaseFaultError,
    HeaderMissingError,
    KluisBusyError,
    WrongPasswordError,
)
from gco_desktop.kluis.backup import write_backup
from gco_desktop.kluis.backups import list_backups, make_automatic, number_of
from gco_desktop.kluis.folder import read_header
from gco_desktop.kluis.old import list_old, put_back, sweep_old
from gco_desktop.kluis.restore import restore_backup

TODAY = date(2026, 11, 22)
LATER = 11 * 365


@pytest.fixture
def backup(kluis: Path, tmp_path: Path) -> Path:
    """A backup of before the last row was added."""
    with opened(kluis) as opened_kluis:
        info = write_backup(opened_kluis, tmp_path / "a.gcobackup")
        add(opened_kluis)
    return info.path


def restore(backup: Path, folder: Path, password: str = PASSWORD) -> None:
    restore_backup(backup, folder, password, known_schema=SCHEMA, today=TODAY)


def use(folder: Path, days: int, start: date = TODAY) -> None:
    """Sweep on each of these days, as each first unlock of a day does."""
    for number in range(1, days + 1):
        sweep_old(folder, start + timedelta(days=number))


def test_a_restore_keeps_the_old_kluis_and_saves_it(kluis: Path, backup: Path) -> None:
    restore(backup, kluis)

    assert count_in(kluis) == ROWS
    (old,) = list_old(kluis)
    (saved,) = list_backups(kluis)
    assert (old.database, old.replaced_on, old.backup) == (DATABASE, TODAY, 1)
    assert saved.rows["notitie"] == ROWS + 1
    assert read_header(kluis).header.restored_on == TODAY


def test_a_restore_in_a_new_folder_needs_no_second_thought(backup: Path, tmp_path: Path) -> None:
    restore(backup, tmp_path / "nieuw")

    assert read_header(tmp_path / "nieuw").header.restored_on is None


def test_a_backup_made_after_a_restore_starts_without_a_question(
    kluis: Path, backup: Path, tmp_path: Path
) -> None:
    restore(backup, kluis)
    with opened(kluis) as opened_kluis:
        later = write_backup(opened_kluis, tmp_path / "b.gcobackup")

    restore(later.path, tmp_path / "nieuw")

    assert read_header(tmp_path / "nieuw").header.restored_on is None


def test_a_restore_is_undone_with_all_that_was_there(kluis: Path, backup: Path) -> None:
    restore(backup, kluis)

    put_back(kluis, DATABASE, today=TODAY)

    assert count_in(kluis) == ROWS + 1
    assert read_header(kluis).header.restored_on is None
    assert [old.database for old in list_old(kluis)] == ["gegevens-0002.db"]


def test_the_undo_of_a_restore_is_undone(kluis: Path, backup: Path) -> None:
    restore(backup, kluis)
    put_back(kluis, DATABASE, today=TODAY)

    put_back(kluis, "gegevens-0002.db", today=TODAY)

    assert count_in(kluis) == ROWS
    assert read_header(kluis).header.restored_on == TODAY
    assert [old.database for old in list_old(kluis)] == [DATABASE]


def test_after_the_undo_the_password_is_that_of_before(kluis: Path, backup: Path) -> None:
    with opened(kluis) as opened_kluis:
        opened_kluis.change_password(PASSWORD, OTHER_PASSWORD)
    restore(backup, kluis)
    assert count_in(kluis, PASSWORD) == ROWS

    put_back(kluis, DATABASE, today=TODAY)

    assert count_in(kluis, OTHER_PASSWORD) == ROWS + 1


def test_an_open_kluis_is_not_put_back_over(kluis: Path, backup: Path) -> None:
    restore(backup, kluis)
    with opened(kluis), pytest.raises(KluisBusyError):
        put_back(kluis, DATABASE, today=TODAY)


def test_what_is_not_there_is_not_put_back(kluis: Path, backup: Path) -> None:
    restore(backup, kluis)
    before = contents(kluis)

    with pytest.raises(HeaderMissingError):
        put_back(kluis, "gegevens-0007.db", today=TODAY)

    assert contents(kluis) == before


@pytest.mark.parametrize("stop_at", [1, 40, 70, 90])
def test_a_stopped_restore_leaves_no_file(kluis: Path, backup: Path, stop_at: int) -> None:
    before = contents(kluis)

    with pytest.raises(CancelledError):
        restore_backup(
            backup,
            kluis,
            PASSWORD,
            known_schema=SCHEMA,
            progress=lambda percent: percent < stop_at,
        )

    assert contents(kluis) == before


def test_a_refused_restore_leaves_no_file(kluis: Path, backup: Path) -> None:
    before = contents(kluis)
    with pytest.raises(WrongPasswordError) as refused:
        restore(backup, kluis, OTHER_PASSWORD)
    assert refused.value.made_on is not None
    backup.write_bytes(backup.read_bytes()[:-30_000])
    with pytest.raises(BackupDamagedError):
        restore(backup, kluis)

    assert contents(kluis) == before


def test_a_restore_that_cannot_be_written_leaves_no_file(kluis: Path, backup: Path) -> None:
    (kluis / "oud").write_text("geen map")
    before = contents(kluis)

    with pytest.raises(DatabaseFaultError):
        restore(backup, kluis)

    assert contents(kluis).keys() - before.keys() <= {
        f"reservekopieen/{info.path.name}" for info in list_backups(kluis)
    }
    assert count_in(kluis) == ROWS + 1


def test_the_old_kluis_goes_after_thirty_days_of_which_it_saw_ten(
    kluis: Path, backup: Path
) -> None:
    restore(backup, kluis)
    with opened(kluis) as opened_kluis:
        make_automatic(opened_kluis)

    use(kluis, 29)
    assert (kluis / "oud" / DATABASE).exists()
    use(kluis, 1, TODAY + timedelta(days=29))

    assert not (kluis / "oud").exists() or list((kluis / "oud").iterdir()) == []
    assert count_in(kluis) == ROWS


@pytest.mark.parametrize("jump", [LATER, -4000])
def test_a_clock_that_jumps_takes_nothing(kluis: Path, backup: Path, jump: int) -> None:
    restore(backup, kluis)
    with opened(kluis) as opened_kluis:
        make_automatic(opened_kluis)

    use(kluis, 9, TODAY + timedelta(days=jump))
    sweep_old(kluis, TODAY)

    assert [old.database for old in list_old(kluis)] == [DATABASE]


def test_without_a_newer_backup_the_old_kluis_stays(kluis: Path, backup: Path) -> None:
    restore(backup, kluis)

    use(kluis, 100)

    assert (kluis / "oud" / DATABASE).exists()


def test_a_damaged_kluis_that_gave_way_always_stays(kluis: Path, backup: Path) -> None:
    content = bytearray((kluis / DATABASE).read_bytes())
    content[len(content) // 2] ^= 1
    (kluis / DATABASE).write_bytes(content)
    restore(backup, kluis)
    with opened(kluis) as opened_kluis:
        for _ in range(3):
            make_automatic(opened_kluis)

    use(kluis, 100)

    assert (kluis / "oud" / DATABASE).read_bytes() == content
    assert list_old(kluis)[0].backup == 0


def test_what_gave_way_without_a_header_stays_but_cannot_be_put_back(
    kluis: Path, backup: Path
) -> None:
    for name in HEADERS:
        (kluis / name).unlink()
    restore(backup, kluis)

    assert list_old(kluis) == ()
    assert (kluis / "oud" / DATABASE).exists()


@pytest.mark.parametrize("record", [b"", b"[]", b'{"vervangen": [{"database": "../x.db"}]}', None])
def test_a_record_that_is_lost_removes_nothing(
    kluis: Path, backup: Path, record: bytes | None
) -> None:
    restore(backup, kluis)
    path = kluis / "oud" / "vervangen.json"
    if record is None:
        path.unlink()
    else:
        path.write_bytes(record)
    before = contents(kluis)

    use(kluis, 100)

    assert contents(kluis) == before
    assert list_old(kluis) == ()


def test_an_undo_that_was_cut_off_is_swept_at_the_next_unlock(kluis: Path, backup: Path) -> None:
    restore(backup, kluis)
    shutil.move(kluis / "oud" / DATABASE, kluis / DATABASE)  # and there the power went

    assert count_in(kluis) == ROWS
    put_back(kluis, DATABASE, today=TODAY)

    assert count_in(kluis) == ROWS + 1


def test_numbers_go_on_after_a_restore(kluis: Path, backup: Path) -> None:
    with opened(kluis) as opened_kluis:
        for _ in range(3):
            make_automatic(opened_kluis)
    restore(backup, kluis)

    with opened(kluis) as opened_kluis:
        made = make_automatic(opened_kluis)

    assert number_of(made.path) == 5


def test_what_an_undo_took_away_is_offered_again_only_when_it_is_in_no_backup(
    kluis: Path, backup: Path
) -> None:
    restore(backup, kluis)
    assert [old.offered for old in list_old(kluis)] == [True]
    put_back(kluis, DATABASE, today=TODAY)
    assert [old.offered for old in list_old(kluis)] == [True]  # it stands nowhere else
    put_back(kluis, "gegevens-0002.db", today=TODAY, backup=7)
    assert [old.offered for old in list_old(kluis)] == [False]
