"""Schema versions for tests alone, on a database with a parent, children and a trigger."""

from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

from sqlalchemy import Engine

from gco_desktop.storage.engine import connect, open_engine
from gco_desktop.storage.schema import Schema, upgrade

KEY = bytes(range(32))
PARENTS = 3
CHILDREN = 12

FIRST = """
    run("CREATE TABLE ouder (id INTEGER PRIMARY KEY, naam TEXT NOT NULL)")
    run("CREATE TABLE kind (id INTEGER PRIMARY KEY, ouder INTEGER NOT NULL"
        " REFERENCES ouder (id) ON DELETE CASCADE)")
    run("CREATE TABLE spoor (naam TEXT)")
    run("CREATE TRIGGER ouder_in AFTER INSERT ON ouder BEGIN"
        " INSERT INTO spoor VALUES (new.naam); END")
"""
# Makes the table of the parents anew, as Alembic does with most changes of a table.
REBUILD = """
    with op.batch_alter_table("ouder", recreate="always") as ouder:
        ouder.add_column(sa.Column("plaats", sa.Text()))
"""


def write_versions(folder: Path, later: Mapping[int, str]) -> Path:
    """Write a folder with the first version and those in ``later``, by number."""
    versions = folder / "versions"
    versions.mkdir(parents=True)
    (folder / "env.py").write_text((files("migrations") / "env.py").read_text("utf-8"), "utf-8")
    previous = "None"
    for number, body in ({1: FIRST} | dict(later)).items():
        drops, _, body = body.rpartition("#drops\n")
        text = (
            "import os, signal\nimport sqlalchemy as sa\nfrom alembic import op\n"
            f"revision = '{number:04d}'\ndown_revision = {previous}\n{drops}\n"
            f"def upgrade():\n    run = op.execute\n{body}\n"
        )
        (versions / f"v{number:04d}.py").write_text(text, encoding="utf-8")
        previous = f"'{number:04d}'"
    return folder


def make_first(path: Path, versions: Path) -> Engine:
    """Make a database of the first version, with rows."""
    connect(path, KEY, create=True).close()
    engine = open_engine(path, KEY)
    upgrade(engine, schema=Schema(version=1, folder=versions))
    with engine.execution_options(write=True).begin() as connection:
        run = connection.exec_driver_sql
        run("INSERT INTO ouder VALUES (?, ?)", [(n, f"ouder {n}") for n in range(PARENTS)])
        run("INSERT INTO kind VALUES (?, ?)", [(n, n % PARENTS) for n in range(CHILDREN)])
    return engine


def dump(engine: Engine) -> dict[str, object]:
    """Return the schema, its number and every row."""
    with engine.connect() as connection:
        run = connection.exec_driver_sql
        tables = [name for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            "schema": run("SELECT type, name, sql FROM sqlite_master ORDER BY name").all(),
            "number": run("PRAGMA user_version").scalar_one(),
            **{name: run(f'SELECT * FROM "{name}" ORDER BY 1').all() for name in tables},  # noqa: S608
        }
