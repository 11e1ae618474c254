"""A backup that is reported as made can be restored; anything less changes nothing."""

import json
import random
import shutil
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
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
    count,
    count_in,
    listener,
    make,
    opened,
    reseal,
)

from gco_desktop.errors import (
    BackupDamagedError,
    CancelledError,
    DatabaseDamagedError,
    FileUnreadableError,
    HeaderTooNewError,
    KluisBusyError,
    KluisExistsError,
    SchemaTooNewError,
    WrongPasswordError,
)
from gco_desktop.kluis.backup import inspect_backup, suggested_name, write_backup
from gco_desktop.kluis.check import check_kluis
from gco_desktop.kluis.folder import read_status
from gco_desktop.kluis.recovery_code import encode
from gco_desktop.kluis.restore import restore_backup

Parts = dict[str, bytes]


@pytest.fixture(scope="module")
def made_backup(made_kluis: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("kopie")
    kluis = shutil.copytree(made_kluis[0], folder / "kluis")
    with opened(kluis) as opened_kluis:
        info = write_backup(opened_kluis, folder / "a.gcobackup")
    return info.path.read_bytes()


@pytest.fixture
def backup(made_backup: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "a.gcobackup"
    path.write_bytes(made_backup)
    return path


def restore(backup: Path, folder: Path, password: str = PASSWORD) -> None:
    restore_backup(backup, folder, password, known_schema=SCHEMA)


def repacked(backup: Path, change: Callable[[Parts], object]) -> Path:
    with zipfile.ZipFile(backup) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(backup, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return backup


def manifest(**changes: object) -> Callable[[Parts], object]:
    def change(parts: Parts) -> None:
        fields = json.loads(parts["manifest.json"]) | changes
        parts["manifest.json"] = json.dumps(fields).encode()

    return change


def test_backup_tells_what_is_in_it(kluis: Path, tmp_path: Path) -> None:
    told: list[int] = []
    with opened(kluis) as opened_kluis:
        info = write_backup(opened_kluis, tmp_path / "kopie", listener(told))

    assert info.path == tmp_path / "kopie.gcobackup"
    assert info.rows == {"kluis_info": 1, "notitie": ROWS}
    assert info.size == info.path.stat().st_size > info.database_bytes > 0
    assert info.schema == SCHEMA
    assert datetime.now(UTC) - info.made_at < timedelta(minutes=5)
    assert info == inspect_backup(info.path)
    assert told == sorted(told)
    assert told[-1] == 100


def test_backup_is_one_private_file_without_clear_text(kluis: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    with opened(kluis) as opened_kluis:
        add(opened_kluis, "Geheimenis")
        path = write_backup(opened_kluis, folder / suggested_name(datetime.now(UTC).date())).path

    assert [file.name for file in folder.iterdir()] == [path.name]
    assert path.stat().st_mode & 0o777 == 0o600
    with zipfile.ZipFile(path) as archive:
        database = archive.read("gegevens.db")
    assert not database.startswith(b"SQLite format 3")
    assert b"Geheimenis" not in path.read_bytes()


def test_backup_is_of_one_moment_while_the_work_goes_on(kluis: Path, tmp_path: Path) -> None:
    with opened(kluis) as opened_kluis:

        def work(percent: int) -> bool:
            add(opened_kluis)
            return True

        info = write_backup(opened_kluis, tmp_path / "a.gcobackup", work)
        rows = count(opened_kluis)

    assert rows > info.rows["notitie"] == ROWS


def test_backup_comes_over_an_older_one_in_one_step(kluis: Path, tmp_path: Path) -> None:
    with opened(kluis) as opened_kluis:
        first = write_backup(opened_kluis, tmp_path / "a.gcobackup")
        add(opened_kluis)
        second = write_backup(opened_kluis, tmp_path / "a.gcobackup")

    assert second.rows["notitie"] == first.rows["notitie"] + 1
    assert inspect_backup(tmp_path / "a.gcobackup") == second


@pytest.mark.parametrize("stop_at", [1, 45, 70, 90])
def test_stopped_backup_leaves_nothing(kluis: Path, tmp_path: Path, stop_at: int) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with opened(kluis) as opened_kluis, pytest.raises(CancelledError):
        write_backup(opened_kluis, stick / "a.gcobackup", lambda percent: percent < stop_at)

    assert list(stick.iterdir()) == []
    assert count_in(kluis) == ROWS


def test_backup_in_a_folder_that_is_gone_is_named(kluis: Path, tmp_path: Path) -> None:
    with opened(kluis) as opened_kluis, pytest.raises(FileUnreadableError):
        write_backup(opened_kluis, tmp_path / "weg" / "a.gcobackup")


def test_damaged_kluis_gives_no_backup(kluis: Path, tmp_path: Path) -> None:
    content = bytearray((kluis / DATABASE).read_bytes())
    content[len(content) // 2] ^= 1
    (kluis / DATABASE).write_bytes(content)
    target = tmp_path / "a.gcobackup"
    target.write_bytes(b"de vorige")

    with opened(kluis) as opened_kluis, pytest.raises(DatabaseDamagedError):
        write_backup(opened_kluis, target)

    assert target.read_bytes() == b"de vorige"
    assert {path.name for path in tmp_path.iterdir()} == {"kluis", "a.gcobackup"}


def test_backup_becomes_a_new_kluis(backup: Path, tmp_path: Path) -> None:
    restore(backup, tmp_path / "terug")

    assert count_in(tmp_path / "terug") == ROWS
    assert check_kluis(tmp_path / "terug", PASSWORD, known_schema=SCHEMA).ok
    assert {path.name for path in tmp_path.iterdir()} == {"a.gcobackup", "terug"}


def test_backup_comes_over_a_kluis_that_is_kept(kluis: Path, backup: Path) -> None:
    with opened(kluis) as opened_kluis:
        add(opened_kluis)
    before = contents(kluis)

    restore(backup, kluis)

    assert count_in(kluis) == ROWS
    with opened(kluis) as opened_kluis:
        add(opened_kluis)
    assert count_in(kluis) == ROWS + 1
    old = kluis / "oud"
    assert (old / DATABASE).read_bytes() == before[DATABASE]
    assert (old / "gegevens-0001.kluis.json").read_bytes() == before["kluis.json"]


def test_restoring_again_and_again_keeps_every_database(kluis: Path, backup: Path) -> None:
    for _ in range(3):
        restore(backup, kluis)

    assert count_in(kluis) == ROWS
    assert len(list((kluis / "oud").glob("*.db"))) == 3


def test_backup_mends_a_kluis_without_headers(kluis: Path, backup: Path) -> None:
    for name in HEADERS:
        (kluis / name).write_bytes(b"stuk")

    restore(backup, kluis)

    assert count_in(kluis) == ROWS
    assert (kluis / "oud" / "gegevens-0001.kluis.json").read_bytes() == b"stuk"


def test_backup_of_another_kluis_may_come_over_this_one(
    kluis: Path, backup: Path, tmp_path: Path
) -> None:
    make(tmp_path / "ander", OTHER_PASSWORD)

    restore(backup, tmp_path / "ander")

    assert count_in(tmp_path / "ander") == ROWS


def test_backup_keeps_the_password_of_its_day(kluis: Path, backup: Path) -> None:
    with opened(kluis) as opened_kluis:
        opened_kluis.change_password(PASSWORD, OTHER_PASSWORD)

    with pytest.raises(WrongPasswordError):
        restore(backup, kluis, OTHER_PASSWORD)
    restore(backup, kluis, PASSWORD)

    assert count_in(kluis) == ROWS


def test_open_kluis_is_not_restored_over(kluis: Path, backup: Path) -> None:
    with opened(kluis) as opened_kluis:
        with pytest.raises(KluisBusyError):
            restore(backup, kluis)
        assert count(opened_kluis) == ROWS


def test_folder_with_something_else_is_left_alone(backup: Path, tmp_path: Path) -> None:
    other = tmp_path / "papieren"
    other.mkdir()
    (other / "brief.txt").write_text("niet van ons")

    with pytest.raises(KluisExistsError):
        restore(backup, other)

    assert [path.name for path in other.iterdir()] == ["brief.txt"]


@pytest.mark.parametrize("stop_at", [1, 70])
def test_stopped_restore_changes_nothing(
    kluis: Path, backup: Path, tmp_path: Path, stop_at: int
) -> None:
    before = contents(kluis)
    for folder in (kluis, tmp_path / "nieuw"):
        with pytest.raises(CancelledError):
            restore_backup(
                backup,
                folder,
                PASSWORD,
                known_schema=SCHEMA,
                progress=lambda percent: percent < stop_at,
            )

    assert contents(kluis) == before
    assert {path.name for path in tmp_path.iterdir()} == {"kluis", "a.gcobackup"}


@pytest.mark.parametrize("content", [b"", b"hallo", b"PK\x05\x06" + bytes(18), bytes(70000)])
def test_other_file_is_no_backup(kluis: Path, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "nep.gcobackup"
    path.write_bytes(content)
    before = contents(kluis)

    with pytest.raises(BackupDamagedError):
        inspect_backup(path)
    with pytest.raises(BackupDamagedError):
        restore(path, kluis)

    assert contents(kluis) == before


def test_missing_backup_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "weg.gcobackup", tmp_path):
        with pytest.raises(FileUnreadableError):
            inspect_backup(path)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda parts: parts.update({"../../x": b"1"}), BackupDamagedError),
        (lambda parts: parts.pop("kluis.json"), BackupDamagedError),
        (lambda parts: parts.update({"manifest.json": b""}), BackupDamagedError),
        (lambda parts: parts.update({"manifest.json": b"[" * 60000}), BackupDamagedError),
        (lambda parts: parts.update({"kluis.json": b"{}"}), BackupDamagedError),
        (lambda parts: parts.update({"kluis.json": b" " * 100_000}), BackupDamagedError),
        (lambda parts: parts.update({"gegevens.db": b"x" * 9000}), BackupDamagedError),
        (manifest(formaat="iets anders"), BackupDamagedError),
        (manifest(versie="x"), BackupDamagedError),
        (manifest(rijen=[1]), BackupDamagedError),
        (manifest(rijen={"notitie": "veel"}), BackupDamagedError),
        (manifest(rijen={"notitie": 5}), BackupDamagedError),
        (manifest(gemaakt="2026-11-22T10:00:00"), BackupDamagedError),
        (manifest(gemaakt="gisteren"), BackupDamagedError),
        (manifest(kluis_id="een andere"), BackupDamagedError),
        (manifest(db_sha256="00" * 32), BackupDamagedError),
        (manifest(versie=9), SchemaTooNewError),
        (manifest(schema=99), SchemaTooNewError),
    ],
)
def test_altered_backup_changes_nothing(
    kluis: Path, backup: Path, change: Callable[[Parts], object], error: type[Exception]
) -> None:
    before = contents(kluis)

    with pytest.raises(error):
        restore(repacked(backup, change), kluis)

    assert contents(kluis) == before


def test_cut_and_flipped_backups_change_nothing(
    kluis: Path, backup: Path, made_backup: bytes
) -> None:
    before = contents(kluis)
    chance = random.Random(1)
    for number in range(300):
        damaged = bytearray(made_backup)
        if number % 3:
            # Everything but the database itself: that is where mistakes are judged differently.
            place = chance.choice((chance.randrange(2000), -1 - chance.randrange(500)))
            damaged[place] ^= 1 << chance.randrange(8)
        else:
            del damaged[chance.randrange(len(damaged)) :]
        backup.write_bytes(damaged)
        try:
            info = inspect_backup(backup)
        except (BackupDamagedError, SchemaTooNewError):
            continue
        assert info.rows["notitie"] == ROWS  # a byte that means nothing, such as a time in the ZIP
    assert contents(kluis) == before


def test_every_kind_of_bit_in_the_database_part_is_seen(backup: Path, made_backup: bytes) -> None:
    chance = random.Random(2)
    for _ in range(40):
        damaged = bytearray(made_backup)
        damaged[chance.randrange(3000, len(damaged) - 1000)] ^= 1 << chance.randrange(8)
        backup.write_bytes(damaged)

        with pytest.raises(BackupDamagedError):
            inspect_backup(backup)


def test_compressed_bomb_is_not_unpacked(backup: Path) -> None:
    with zipfile.ZipFile(backup) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(backup, "w", zipfile.ZIP_DEFLATED) as bomb:
        for name, content in (parts | {"gegevens.db": bytes(50_000_000)}).items():
            bomb.writestr(name, content)

    with pytest.raises(BackupDamagedError):
        inspect_backup(backup)


def test_kluis_of_a_newer_program_is_not_restored_over(kluis: Path, backup: Path) -> None:
    for name in HEADERS:
        newer = json.loads((kluis / name).read_bytes()) | {"versie": 2}
        (kluis / name).write_bytes(reseal(newer))
    before = contents(kluis)

    with pytest.raises(HeaderTooNewError):
        restore(backup, kluis)

    assert contents(kluis) == before
    assert read_status(kluis).header_fault is HeaderTooNewError


def test_who_forgot_the_password_of_then_restores_with_the_recovery_code(
    made_kluis: tuple[Path, str], backup: Path, tmp_path: Path
) -> None:
    restore(backup, tmp_path / "nieuw", made_kluis[1].lower())
    assert read_status(tmp_path / "nieuw").exists


def test_the_code_of_another_kluis_restores_nothing(backup: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongPasswordError):
        restore(backup, tmp_path / "nieuw", encode(bytes(20)))
    assert not (tmp_path / "nieuw").exists()
