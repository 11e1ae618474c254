"""The file is encrypted, faults of the medium get our name, and our bugs stay bugs."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from kluis_cases import fill, make_read_only, run_child, small_disk
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as sqlcipher

from gco_desktop.error_texts import error_text
from gco_desktop.errors import (
    CancelledError,
    DatabaseDamagedError,
    DatabaseFaultError,
    DatabaseMissingError,
    DiskFullError,
    GcoError,
    ReadOnlyError,
)
from gco_desktop.storage.engine import (
    POOL_SIZE,
    connect,
    fault,
    faults,
    open_engine,
    require_safe_library,
)

KEY = bytes(range(32))
WRITE = {"write": True}
INSERT = text("INSERT INTO notitie (tekst) VALUES (:tekst)")


def make(path: Path) -> Path:
    with closing(connect(path, KEY, create=True)) as connection:
        connection.execute("CREATE TABLE notitie (id INTEGER PRIMARY KEY, tekst TEXT UNIQUE)")
        connection.execute("INSERT INTO notitie (tekst) VALUES ('Respijtzorg')")
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "een map met ? en % in de naam"
    folder.mkdir()
    return make(folder / "gegevens#1.db")


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    engine = open_engine(path, KEY)
    yield engine
    engine.dispose()


def save(connection: Connection, value: str) -> None:
    connection.execute(INSERT, {"tekst": value})


def count(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM notitie").scalar_one())


def test_library_has_no_journal_bug() -> None:
    require_safe_library(sqlcipher.sqlite_version_info)
    with pytest.raises(RuntimeError, match="older"):
        require_safe_library((3, 51, 2))


def test_content_is_encrypted(path: Path) -> None:
    content = path.read_bytes()

    assert not content.startswith(b"SQLite format 3")
    assert b"Respijtzorg" not in content
    with pytest.raises(sqlite3.DatabaseError), closing(sqlite3.connect(path)) as plain:
        plain.execute("SELECT * FROM notitie")


def test_only_the_user_can_read_the_files(engine: Engine, path: Path) -> None:
    with engine.execution_options(**WRITE).begin() as connection:
        save(connection, "nieuw")

    files = list(path.parent.iterdir())

    assert len(files) == 3
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


def test_settings_that_safety_hangs_on(engine: Engine) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "cache_size": -32768,
        "journal_size_limit": 4 << 20,
        "cipher_page_size": "4096",
        "cipher_kdf_algorithm": "PBKDF2_HMAC_SHA512",
        "cipher_hmac_algorithm": "HMAC_SHA512",
        "cipher_use_hmac": "1",
        "cipher_memory_security": "0",
    }
    with ExitStack() as stack:
        # Each of the pool: a setting counts for one connection.
        for _ in range(POOL_SIZE):
            ask = stack.enter_context(engine.connect()).exec_driver_sql
            assert {name: ask(f"PRAGMA {name}").scalar_one() for name in expected} == expected


def test_missing_file_is_never_made(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissingError), faults(tmp_path / "weg.db"):
        connect(tmp_path / "weg.db", KEY)

    engine = open_engine(tmp_path / "weg.db", KEY)
    with pytest.raises(DatabaseMissingError):
        engine.connect()
    assert list(tmp_path.iterdir()) == []


def test_wrong_key_looks_like_damage(path: Path) -> None:
    with pytest.raises(DatabaseDamagedError):
        open_engine(path, KEY[::-1]).connect()


@pytest.mark.parametrize("key", [b"", KEY[1:], KEY + b"x"])
def test_key_of_another_length_is_a_bug(path: Path, key: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connect(path, key)


def test_key_is_in_no_text(engine: Engine) -> None:
    assert KEY.hex() not in repr(engine) + repr(engine.url) + repr(engine.pool)


def test_wrong_sql_stays_a_bug_and_keeps_quiet(engine: Engine) -> None:
    query = text("SELECT * FROM bestaat_niet WHERE naam = :naam")

    with engine.connect() as connection, pytest.raises(OperationalError) as bug:
        connection.execute(query, {"naam": "Jansen"})

    assert "Jansen" not in str(bug.value)
    assert fault(bug.value) is None


def test_broken_rule_of_the_schema_stays_a_bug(engine: Engine) -> None:
    with engine.connect() as connection, pytest.raises(IntegrityError):
        save(connection, "Respijtzorg")


def test_readers_do_not_wait_for_a_writer(engine: Engine) -> None:
    with engine.execution_options(**WRITE).begin() as connection:
        save(connection, "nieuw")

        assert count(engine) == 1
    assert count(engine) == 2


def test_second_writer_gives_up_without_a_traceback_of_the_driver(path: Path) -> None:
    first, second = open_engine(path, KEY), open_engine(path, KEY)
    with (
        first.execution_options(**WRITE).begin() as connection,
        second.connect() as waiting,
    ):
        save(connection, "nieuw")
        waiting.exec_driver_sql("PRAGMA busy_timeout = 1")
        with pytest.raises(DatabaseFaultError):
            waiting.execute(INSERT, {"tekst": "ook"})
    first.dispose()
    second.dispose()


def test_writers_side_by_side_lose_nothing(engine: Engine) -> None:
    def add() -> None:
        for _ in range(50):
            with engine.execution_options(**WRITE).begin() as connection:
                total = connection.exec_driver_sql("SELECT max(id) FROM notitie").scalar_one()
                save(connection, str(total))

    threads = [threading.Thread(target=add) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert count(engine) == 1 + 150


CODES = {name: getattr(sqlcipher, name) for name in dir(sqlcipher) if name.startswith("SQLITE_")}
OF_THE_MEDIUM = [
    *("PERM", "BUSY", "LOCKED", "NOMEM", "READONLY", "IOERR"),
    *("CORRUPT", "FULL", "CANTOPEN", "PROTOCOL", "NOLFS", "NOTADB"),
]


class Refusal(sqlcipher.DatabaseError):  # type: ignore[misc]
    """What the driver raises with one code, extended as it mostly is."""

    def __init__(self, code: int) -> None:
        super().__init__("Jansen")
        self.sqlite_errorcode = code | 7 << 8


@pytest.mark.parametrize("name", OF_THE_MEDIUM)
def test_every_fault_of_the_medium_has_a_name_and_a_text(path: Path, name: str) -> None:
    error = Refusal(CODES[f"SQLITE_{name}"])
    with pytest.raises(GcoError) as found, faults(path):
        raise error

    assert "Jansen" not in str(found.value)
    assert len(error_text(found.value)) > 40


@pytest.mark.parametrize("name", ["ERROR", "CONSTRAINT", "MISMATCH", "MISUSE", "RANGE", "SCHEMA"])
def test_every_fault_of_ours_stays_a_bug(path: Path, name: str) -> None:
    with pytest.raises(Refusal), faults(path):
        raise Refusal(CODES[f"SQLITE_{name}"])


def test_too_little_memory_is_told_and_is_no_bug(path: Path) -> None:
    done = run_child(
        "from pathlib import Path\nfrom gco_desktop.errors import LowMemoryError\n"
        "from gco_desktop.storage.engine import open_engine\n"
        f"engine = open_engine(Path({str(path)!r}), bytes(range(32)))\n"
        "with engine.connect() as connection:\n"
        "    connection.exec_driver_sql('PRAGMA hard_heap_limit = 1000000')\n"
        "    try:\n"
        "        connection.exec_driver_sql('SELECT length(randomblob(50000000))').all()\n"
        "    except LowMemoryError:\n"
        "        print('te weinig geheugen')\n"
    )

    assert (done.stdout, done.stderr) == ("te weinig geheugen\n", "")


def test_rule_that_is_checked_at_commit_stays_a_bug_and_changes_nothing(engine: Engine) -> None:
    with engine.execution_options(**WRITE).begin() as connection:
        connection.exec_driver_sql(
            "CREATE TABLE deel (van INTEGER REFERENCES notitie(id) DEFERRABLE INITIALLY DEFERRED)"
        )
    connection = engine.execution_options(**WRITE).connect()
    connection.exec_driver_sql("INSERT INTO deel VALUES (99)")

    with pytest.raises(IntegrityError):
        connection.commit()

    connection.close()
    with engine.connect() as reader:
        assert reader.exec_driver_sql("SELECT count(*) FROM deel").scalar_one() == 0


def test_statement_that_we_stop_is_cancelled(path: Path) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT max(i) FROM n"
    with closing(connect(path, KEY)) as connection:
        connection.set_progress_handler(lambda: True, 100)

        with pytest.raises(CancelledError), faults(path):
            connection.execute(endless)


def write_until_full(engine: Engine) -> int:
    for saved in range(10_000):
        with engine.execution_options(**WRITE).begin() as connection:
            save(connection, f"{saved} " * 500)
    return -1


def test_full_disk_loses_nothing_that_was_saved(tmp_path: Path) -> None:
    with small_disk(tmp_path / "schijf", 6) as disk:
        engine = open_engine(make(disk / "gegevens.db"), KEY)
        filler = fill(disk, leave=200_000)
        with pytest.raises(DiskFullError):
            write_until_full(engine)
        saved = count(engine)
        with pytest.raises(DiskFullError), engine.execution_options(**WRITE).begin() as connection:
            save(connection, "groot " * 100_000)

        assert count(engine) == saved > 1
        filler.unlink()
        with engine.execution_options(**WRITE).begin() as connection:
            save(connection, "weer ruimte")
        assert count(engine) == saved + 1
        engine.dispose()


def test_disk_that_is_full_at_the_moment_of_commit_is_named(tmp_path: Path) -> None:
    with small_disk(tmp_path / "schijf", 6) as disk:
        engine = open_engine(make(disk / "gegevens.db"), KEY)
        with engine.execution_options(**WRITE).connect() as connection:
            save(connection, "tekst " * 100_000)
            filler = fill(disk)
            with pytest.raises(DiskFullError):
                connection.commit()
        filler.unlink()
        with Session(engine.execution_options(**WRITE)) as session:
            session.execute(INSERT, {"tekst": "tekst " * 100_000})
            fill(disk)
            with pytest.raises(DiskFullError):
                session.commit()

        assert count(engine) == 1
        engine.dispose()


def test_opening_on_a_full_disk_is_named(tmp_path: Path) -> None:
    with small_disk(tmp_path / "schijf", 6) as disk:
        path = make(disk / "gegevens.db")
        fill(disk)

        with pytest.raises(DiskFullError):
            open_engine(path, KEY).connect()


def test_medium_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with small_disk(tmp_path / "schijf", 6) as disk:
        engine = open_engine(make(disk / "gegevens.db"), KEY)
        make_read_only(disk)

        with pytest.raises(ReadOnlyError):
            engine.connect()


def test_writing_where_we_only_read_is_named(path: Path) -> None:
    with closing(connect(path, KEY, read_only=True)) as connection:
        assert connection.execute("SELECT count(*) FROM notitie").fetchone() == (1,)
        with pytest.raises(ReadOnlyError), faults(path):
            connection.execute("DELETE FROM notitie")
