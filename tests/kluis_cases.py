"""A small kluis with rows that can be counted, for the tests of the container itself."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine

from gco_desktop.kluis.create import create_kluis
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.unlock import OpenKluis, unlock

PASSWORD = "vijf gele fietsen zingen"
OTHER_PASSWORD = "zes rode emmers dansen"
ROWS = 800
SCHEMA = 3
MARKER = "Respijtzorg"
DATABASE = "gegevens-0001.db"
HEADERS = ("kluis.json", "kluis.json.bak")


def prepare(engine: Engine) -> None:
    """Stand in for the schema of the program: a table, an index on its words, and rows."""
    with engine.execution_options(write=True).begin() as connection:
        run = connection.exec_driver_sql
        run("CREATE TABLE notitie (id INTEGER PRIMARY KEY, tekst TEXT NOT NULL)")
        run("CREATE VIRTUAL TABLE notitie_fts USING fts5(tekst, content='notitie')")
        run(
            "CREATE TRIGGER notitie_in AFTER INSERT ON notitie BEGIN"
            " INSERT INTO notitie_fts(rowid, tekst) VALUES (new.id, new.tekst); END"
        )
        text = f"{MARKER} besproken met moeder. " * 8
        run("INSERT INTO notitie(tekst) VALUES (?)", [(text + str(n),) for n in range(ROWS)])
        run(f"PRAGMA user_version = {SCHEMA}")


def make(folder: Path, password: str = PASSWORD) -> str:
    """Make the kluis and return its recovery code."""
    return create_kluis(folder, password, prepare=prepare, kdf=FLOOR)


def opened(folder: Path, password: str = PASSWORD) -> OpenKluis:
    """Open the kluis."""
    return unlock(folder, password, known_schema=SCHEMA)


def count(kluis: OpenKluis) -> int:
    """Return the number of rows."""
    with kluis.engine.connect() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM notitie").scalar_one())


def add(kluis: OpenKluis, text: str = "nieuw") -> None:
    """Save one row."""
    with kluis.engine.execution_options(write=True).begin() as connection:
        connection.exec_driver_sql("INSERT INTO notitie(tekst) VALUES (?)", (text,))


def count_in(folder: Path, password: str = PASSWORD) -> int:
    """Open the kluis, return the number of rows and close it."""
    with opened(folder, password) as kluis:
        return count(kluis)


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file of a kluis but the lock, byte for byte."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "kluis.lock"
    }


def run_child(code: str) -> subprocess.CompletedProcess[str]:
    """Run Python code in a process of its own."""
    here = Path(__file__).parent
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=here.parent,
        env={"PYTHONPATH": f"{here.parent}:{here}", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """Give a disk of its own, in memory; skips where one may not make it."""
    folder.mkdir()
    size = f"size={megabytes}m"
    made = _mount("-t", "tmpfs", "-o", size, "tmpfs", str(folder))
    if not made:
        pytest.skip("only root on Linux can make a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["/bin/umount", "-l", str(folder)], check=False, capture_output=True)


def make_read_only(disk: Path) -> None:
    """Let nothing be written to a small disk."""
    if not _mount("-o", "remount,ro", str(disk)):
        pytest.skip("the small disk cannot be made read-only")


def _mount(*arguments: str) -> bool:
    try:
        done = subprocess.run(["/bin/mount", *arguments], check=False, capture_output=True)
    except FileNotFoundError:
        return False
    return done.returncode == 0


def fill(disk: Path, leave: int = 0) -> Path:
    """Fill a small disk but for ``leave`` bytes, and return the file that does so."""
    path = disk / "vulling"
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            file.truncate(file.tell() - leave)
    return path
