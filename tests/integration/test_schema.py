"""The schema: one version by two roads is the same, and an upgrade is all or nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine

from gco_desktop.domain.zoeken import Stuksoort
from gco_desktop.errors import MigrationFailedError, SchemaTooNewError
from gco_desktop.storage import schema
from gco_desktop.storage.engine import connect, open_engine
from gco_desktop.storage.rows import Row
from gco_desktop.storage.schema import SCHEMA_VERSION, Schema, upgrade

KEY = bytes(range(32))
FOLLOWS = ("nieuw", "weg", "anders_eerst", "anders_daarna")
Ddl = dict[tuple[str, str], list[str]]


def database(path: Path) -> Engine:
    connect(path, KEY, create=True).close()
    return open_engine(path, KEY)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = database(tmp_path / "gegevens.db")
    yield engine
    engine.dispose()


def ddl(engine: Engine) -> Ddl:
    """Every object of the database as SQLite keeps it, but for the table of Alembic."""
    query = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    with engine.connect() as connection:
        found = connection.exec_driver_sql(query).all()
    return {(kind, name): parts(sql) for kind, name, sql in found if name != "alembic_version"}


def parts(sql: str) -> list[str]:
    """The columns and constraints of a statement; the order of constraints means nothing."""
    head, _, body = " ".join(sql.split()).partition("(")
    found, depth = [""], 0
    for letter in body.strip().removesuffix(")"):
        depth += (letter == "(") - (letter == ")")
        if letter == "," and depth == 0:
            found.append("")
        else:
            found[-1] += letter
    return [head.strip(), *sorted((part.strip() for part in found), key=is_constraint)]


def is_constraint(part: str) -> tuple[bool, str]:
    constraint = part.startswith("CONSTRAINT")
    return constraint, part if constraint else ""


def of_index(name: str | None) -> bool:
    """Whether an object belongs to the index of texts, that no row describes."""
    return bool(name) and str(name).removeprefix("uq_").startswith("zoek")


def user_version(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def set_user_version(engine: Engine, version: int) -> None:
    with engine.execution_options(write=True).begin() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {version}")


def test_the_versions_together_make_exactly_the_tables_of_the_rows(
    engine: Engine, tmp_path: Path
) -> None:
    from_rows = database(tmp_path / "rijen.db")
    with from_rows.execution_options(write=True).begin() as connection:
        Row.metadata.create_all(connection)
    upgrade(engine)
    made, wanted = ddl(engine), ddl(from_rows)
    from_rows.dispose()
    assert len(wanted) > len(Row.metadata.tables)  # the indexes as well
    assert {key: parts for key, parts in made.items() if not of_index(key[1])} == wanted
    with engine.connect() as connection:
        options = {"compare_type": True, "include_name": lambda name, *_rest: not of_index(name)}
        context = MigrationContext.configure(connection, opts=options)
        found = compare_metadata(context, Row.metadata)
    assert found == []


def test_what_is_there_beside_the_tables_of_the_rows_is_the_index_of_texts(engine: Engine) -> None:
    upgrade(engine)
    beside = [(kind, name) for kind, name in ddl(engine) if of_index(name)]
    names = {
        kind: {name for other, name in beside if other == kind}
        for kind in ("table", "view", "index", "trigger")
    }
    shadows = {"zoek_config", "zoek_data", "zoek_docsize", "zoek_idx"}
    assert names["table"] == {"zoek", "zoekstuk", "zoekwoord"} | shadows
    assert names["view"] == {"zoekbron", "zoekwens"}
    assert names["index"] == {"uq_zoekstuk_ref"}
    for soort in Stuksoort:
        follows = {f"zoek_{soort}_{when}" for when in FOLLOWS}
        assert follows <= names["trigger"], soort
    assert len(names["trigger"]) == len(FOLLOWS) * len(Stuksoort) + 4


def test_a_closed_choice_is_guarded_by_the_database(engine: Engine) -> None:
    upgrade(engine)
    [status] = [
        part for part in ddl(engine)["table", "traject"] if "ck_traject_trajectstatus" in part
    ]
    assert "CHECK (status IN ('AANGEMELD', " in status


def test_an_upgraded_database_says_its_version_and_checks_references_again(engine: Engine) -> None:
    assert user_version(engine) == 0
    upgrade(engine)
    assert user_version(engine) == SCHEMA_VERSION
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1


def test_a_second_upgrade_changes_nothing(engine: Engine) -> None:
    upgrade(engine)
    before = ddl(engine)
    upgrade(engine)
    assert ddl(engine) == before


def test_an_upgrade_that_fails_at_the_end_leaves_no_trace(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(schema, "_check_nothing_lost", fail)
    with pytest.raises(MigrationFailedError):
        upgrade(engine)
    assert ddl(engine) == {}
    assert user_version(engine) == 0
    monkeypatch.undo()
    upgrade(engine)
    assert user_version(engine) == SCHEMA_VERSION


def test_a_kluis_of_the_first_schema_becomes_the_newest(engine: Engine, tmp_path: Path) -> None:
    upgrade(engine, schema=Schema(version=1))
    assert user_version(engine) == 1
    upgrade(engine)
    assert user_version(engine) == SCHEMA_VERSION
    at_once = database(tmp_path / "nieuw.db")
    upgrade(at_once)
    assert ddl(engine) == ddl(at_once)
    at_once.dispose()


def test_a_database_of_a_newer_program_is_refused_untouched(engine: Engine, tmp_path: Path) -> None:
    upgrade(engine)
    set_user_version(engine, SCHEMA_VERSION + 1)
    engine.dispose()
    before = (tmp_path / "gegevens.db").read_bytes()
    with pytest.raises(SchemaTooNewError):
        upgrade(engine)
    engine.dispose()
    assert (tmp_path / "gegevens.db").read_bytes() == before
    assert user_version(engine) == SCHEMA_VERSION + 1
