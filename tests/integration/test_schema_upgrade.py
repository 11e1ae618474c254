"""A new schema never costs a row or a trigger, whatever its revisions do and whenever they stop."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest
from kluis_cases import run_child
from migration_cases import CHILDREN, KEY, PARENTS, REBUILD, dump, make_first, write_versions
from sqlalchemy import Engine

from gco_desktop.bootstrap import new_kluis, open_kluis
from gco_desktop.error_texts import error_text
from gco_desktop.errors import DiskFullError, MigrationFailedError
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.storage import schema
from gco_desktop.storage.engine import connect, open_engine
from gco_desktop.storage.schema import Schema, upgrade

PASSWORD = "vijf-gewone-woorden-achter-elkaar"
Made = Callable[[str], tuple[Engine, Schema]]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    """Make a database of version 1 whose version 2 does what the test says."""
    engines: list[Engine] = []

    def make(body: str) -> tuple[Engine, Schema]:
        versions = write_versions(tmp_path / "migrations", {2: body})
        engines.append(make_first(tmp_path / "gegevens.db", versions))
        return engines[-1], Schema(version=2, folder=versions)

    yield make
    for engine in engines:
        engine.dispose()


def one(engine: Engine, sql: str) -> object:
    with engine.connect() as connection:
        return connection.exec_driver_sql(sql).scalar_one()


def test_a_parent_that_is_made_anew_keeps_its_children(made: Made) -> None:
    engine, newest = made(REBUILD)
    upgrade(engine, schema=newest)
    assert one(engine, "SELECT count(*) FROM ouder") == PARENTS
    assert one(engine, "SELECT count(*) FROM kind") == CHILDREN
    assert one(engine, "SELECT count(plaats) FROM ouder") == 0
    assert one(engine, "PRAGMA user_version") == 2


def test_with_references_checked_a_rebuild_would_empty_the_children_and_is_refused(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, newest = made(REBUILD)
    before = dump(engine)
    monkeypatch.setattr(schema, "_references_unchecked", lambda connection: nullcontext())
    with pytest.raises(MigrationFailedError):
        upgrade(engine, schema=newest)
    assert dump(engine) == before


def test_the_count_of_rows_alone_sees_children_that_went(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, newest = made(REBUILD)
    before = dump(engine)
    monkeypatch.setattr(schema, "_references_unchecked", lambda connection: nullcontext())
    monkeypatch.setattr(schema, "_require_unchecked", lambda connection: None)
    with pytest.raises(MigrationFailedError) as raised:
        upgrade(engine, schema=newest)
    assert "number of rows of kind" in str(raised.value.__cause__)
    assert dump(engine) == before


def test_a_trigger_survives_a_table_that_is_made_anew(made: Made) -> None:
    engine, newest = made(REBUILD)
    upgrade(engine, schema=newest)
    with engine.execution_options(write=True).begin() as connection:
        connection.exec_driver_sql("INSERT INTO ouder (naam) VALUES ('erna')")
    assert one(engine, "SELECT count(*) FROM spoor WHERE naam = 'erna'") == 1


def test_a_lost_trigger_takes_everything_back(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    engine, newest = made(REBUILD)
    before = dump(engine)
    monkeypatch.setattr(schema, "_restore_triggers", lambda *given: None)
    with pytest.raises(MigrationFailedError) as raised:
        upgrade(engine, schema=newest)
    assert "trigger" in str(raised.value.__cause__)
    assert dump(engine) == before


@pytest.mark.parametrize(
    "body",
    [
        REBUILD + "    raise ValueError('halverwege')",
        "    run('DELETE FROM kind WHERE id = 1')",
        "    run('INSERT INTO kind VALUES (99, 99)')",
        "    run('UPDATE kind SET ouder = 77 WHERE id = 1')",
        "    run('DROP TABLE spoor')",
        "    run('no such statement')",
    ],
)
def test_what_fails_or_loses_something_changes_nothing(made: Made, body: str) -> None:
    engine, newest = made(body)
    before = dump(engine)
    with pytest.raises(MigrationFailedError) as raised:
        upgrade(engine, schema=newest)
    assert dump(engine) == before
    assert one(engine, "PRAGMA foreign_keys") == 1
    assert "er is niets veranderd" in error_text(raised.value)


def test_a_table_that_a_revision_says_it_drops_may_go(made: Made) -> None:
    body = "drops = ('spoor', 'ouder_in')\n#drops\n"
    engine, newest = made(body + "    run('DROP TRIGGER ouder_in')\n    run('DROP TABLE spoor')")
    upgrade(engine, schema=newest)
    assert "spoor" not in dump(engine)
    assert one(engine, "SELECT count(*) FROM ouder") == PARENTS


def test_a_reference_that_was_lost_before_keeps_nobody_out(made: Made) -> None:
    engine, newest = made(REBUILD)
    with engine.connect() as connection:
        cursor = connection.connection.cursor()
        cursor.execute("PRAGMA foreign_keys = OFF")
        cursor.execute("INSERT INTO kind VALUES (99, 99)")
    engine.dispose()
    upgrade(engine, schema=newest)
    assert one(engine, "SELECT count(*) FROM kind") == CHILDREN + 1


def test_a_program_that_is_killed_halfway_leaves_the_old_schema(made: Made, tmp_path: Path) -> None:
    engine, newest = made(REBUILD + "    os.kill(os.getpid(), signal.SIGKILL)")
    before = dump(engine)
    engine.dispose()
    child = run_child(
        "from pathlib import Path\n"
        "from gco_desktop.storage.engine import open_engine\n"
        "from gco_desktop.storage.schema import Schema, upgrade\n"
        f"upgrade(open_engine(Path({str(tmp_path / 'gegevens.db')!r}), {KEY!r}),"
        f" schema=Schema(version=2, folder=Path({str(newest.folder)!r})))"
    )
    assert child.returncode == -signal.SIGKILL, child.stderr
    after = open_engine(tmp_path / "gegevens.db", KEY)
    assert dump(after) == before
    after.dispose()


def test_a_backup_is_made_before_data_are_upgraded_and_not_for_a_new_kluis(made: Made) -> None:
    engine, newest = made(REBUILD)
    numbers: list[object] = []
    upgrade(
        engine,
        before=lambda: numbers.append(one(engine, "PRAGMA user_version")),
        schema=newest,
    )
    upgrade(engine, before=lambda: numbers.append("again"), schema=newest)
    assert numbers == [1]


def test_without_room_for_the_backup_nothing_is_upgraded(made: Made) -> None:
    engine, newest = made(REBUILD)
    before = dump(engine)

    def refuse() -> None:
        raise DiskFullError

    with pytest.raises(DiskFullError):
        upgrade(engine, before=refuse, schema=newest)
    assert dump(engine) == before


@contextmanager
def older_program(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Be the program of the first schema for a moment."""
    with monkeypatch.context() as patched:
        patched.setattr(schema, "SCHEMA_VERSION", 1)
        yield


def test_a_kluis_of_the_first_program_opens_in_this_one_with_a_backup_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "kluis"
    with older_program(monkeypatch):
        new_kluis(folder, PASSWORD, kdf=FLOOR)

    services = open_kluis(folder, PASSWORD)
    services.gezinnen.register("De Vries")
    services.close()

    assert [path.suffix for path in (folder / "reservekopieen").iterdir()] == [".gcobackup"]


def test_hours_of_the_own_business_lose_the_opdrachtgever_they_were_stored_with(
    tmp_path: Path,
) -> None:
    path = tmp_path / "gegevens.db"
    connect(path, KEY, create=True).close()
    engine = open_engine(path, KEY)
    upgrade(engine, schema=Schema(version=4))
    with engine.execution_options(write=True).begin() as connection:
        run = connection.exec_driver_sql
        run("INSERT INTO opdrachtgever (id, naam) VALUES ('aa', 'Samen')")
        for soort in ("BEDRIJF", "DIRECT"):
            run(
                "INSERT INTO urenregel (id, datum, minuten, soort, opdrachtgever_id)"
                " VALUES (?, '2026-03-01', 60, ?, 'aa')",
                (soort, soort),
            )
    upgrade(engine)
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT soort, opdrachtgever_id FROM urenregel").all()
    assert sorted(map(tuple, found), key=str) == [("BEDRIJF", None), ("DIRECT", "aa")]
    engine.dispose()
