"""A small kluis with rows that can be counted, for the tests of the container itself."""

import json
import subprocess
import sys
import unicodedata
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from sqlalchemy import Engine

from gco_desktop.kluis.create import create_kluis
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.recovery_code import decode
from gco_desktop.kluis.strict_json import canonical
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
    code = create_kluis(folder, password, prepare=prepare, kdf=FLOOR)
    make_quick(folder, password, decode(code))
    return code


def make_quick(folder: Path, password: str, root: bytes) -> None:
    """Put in a slot that opens at once, written by hand as the format says."""
    fields = json.loads((folder / HEADERS[0]).read_bytes())
    salt, nonce = bytes(16), bytes(12)
    kdf = {"naam": "argon2id", "v": 19, "m": 64, "t": 1, "p": 1, "salt": b64encode(salt).decode()}
    key = Argon2id(salt=salt, length=32, iterations=1, lanes=1, memory_cost=64).derive(
        unicodedata.normalize("NFKC", password).encode()
    )
    bound_to = f"gco-kluis/1|wachtwoord|{fields['kluis_id']}|".encode() + canonical(kdf)
    slot = {
        "soort": "wachtwoord",
        "kdf": kdf,
        "aead": "aes-256-gcm",
        "nonce": b64encode(nonce).decode(),
        "ct": b64encode(AESGCM(key).encrypt(nonce, root, bound_to)).decode(),
        "gewijzigd": "2026-11-22",
    }
    for name in HEADERS:
        (folder / name).write_bytes(reseal(fields | {"vakken": [slot]}))


def reseal(fields: dict[str, object]) -> bytes:
    """Return a header with these fields, as somebody would who also mends the checksum."""
    body = {name: value for name, value in fields.items() if name != "sha256"}
    return json.dumps(body | {"sha256": sha256(canonical(body)).hexdigest()}).encode()


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


def listener(told: list[int]) -> Callable[[int], bool]:
    """Return a progress report that is kept in ``told`` and stops nothing."""

    def report(percent: int) -> bool:
        told.append(percent)
        return True

    return report


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
