"""The encrypted database beside the same library without a key, and backups beside the work."""

import shutil
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import repeat
from pathlib import Path
from random import Random
from statistics import median
from typing import Any
from uuid import UUID

import pytest
from conftest import PASSWORD, Clock
from sqlcipher3 import dbapi2 as sqlcipher

from gco_desktop.bootstrap import Services, new_kluis, open_kluis
from gco_desktop.domain.gezin import Gezin
from gco_desktop.kluis.kdf import FLOOR, KdfCost
from gco_desktop.kluis.passwords import words
from gco_desktop.storage import engine
from gco_desktop.storage.engine import PRAGMAS, connect

pytestmark = pytest.mark.benchmark

KNOWN = words()
NOTES = 20_000
WORDS_IN_A_NOTE = 55
LARGE_BYTES = 50_000_000
LARGE_NOTES, NOTE_BYTES = 8_000, 1_800  # with their index a little more than that
KEY = bytes(range(32))
INDEX = """
CREATE TABLE notitie (id INTEGER PRIMARY KEY, tekst TEXT NOT NULL);
CREATE VIRTUAL TABLE zoek USING fts5(tekst, content='notitie', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO zoek (zoek, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER erin AFTER INSERT ON notitie BEGIN
    INSERT INTO zoek (rowid, tekst) VALUES (new.id, new.tekst); END;
"""
SEARCH = """SELECT rowid, snippet(zoek, 0, '[', ']', '...', 12), bm25(zoek) FROM zoek
    WHERE zoek MATCH ? ORDER BY rank LIMIT 50"""
PREFIX = "SELECT count(*) FROM zoek WHERE zoek MATCH ?"
LIST = "SELECT id, substr(tekst, 1, 120) FROM notitie ORDER BY id DESC LIMIT 500"
CONTACT = """INSERT INTO contactmoment (id, gezin_id, datum, vorm, onderwerp, verslag,
    vertrouwelijk, activiteiten, leefgebieden) VALUES (?, ?, '2026-11-20', 'TELEFOON', '', ?, 0,
    '[]', '[]')"""


def plain(path: Path, *, shared: bool = False) -> Any:
    """Open without a key, and with all other settings of the program; ``shared`` by its threads."""
    connection = sqlcipher.connect(path, isolation_level=None, check_same_thread=not shared)
    for pragma in PRAGMAS:
        if not pragma.startswith("cipher"):
            connection.execute(f"PRAGMA {pragma}")
    connection.execute("PRAGMA journal_mode = WAL")
    return connection


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, Any]]:
    """The same notes, encrypted and not."""
    folder, chance = tmp_path_factory.mktemp("maat"), Random(1)
    notes = [(" ".join(chance.choices(KNOWN, k=WORDS_IN_A_NOTE)),) for _ in range(NOTES)]
    with (
        closing(connect(folder / "gegevens.db", KEY, create=True)) as ours,
        closing(plain(folder / "open.db")) as theirs,
    ):
        for connection in (ours, theirs):
            connection.executescript(INDEX)
            connection.execute("BEGIN")
            connection.executemany("INSERT INTO notitie (tekst) VALUES (?)", notes)
            connection.execute("COMMIT")
        assert (folder / "open.db").read_bytes().startswith(b"SQLite format 3")
        assert not (folder / "gegevens.db").read_bytes().startswith(b"SQLite format 3")
        yield ours, theirs


def search(connection: Any, number: int) -> int:
    return len(connection.execute(SEARCH, (f'"{KNOWN[number * 37 % len(KNOWN)]}"',)).fetchall())


def prefix(connection: Any, number: int) -> int:
    start = KNOWN[number * 53 % len(KNOWN)][:2]
    return int(connection.execute(PREFIX, (f'"{start}"*',)).fetchone()[0])


def listing(connection: Any, number: int) -> int:
    return len(connection.execute(LIST).fetchall())


def save(connection: Any, number: int) -> int:
    text = " ".join(KNOWN[number * 11 : number * 11 + WORDS_IN_A_NOTE])
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO notitie (tekst) VALUES (?)", (text,))
    connection.execute("COMMIT")
    return 1


ROUNDS, DIFFERENT = 300, 60


@pytest.mark.parametrize("what", [search, prefix, listing, save])
def test_encrypted_beside_plain(what: Callable[[Any, int], int], pair: tuple[Any, Any]) -> None:
    times: tuple[list[float], list[float]] = ([], [])
    for connection in pair:
        what(connection, 0)  # the pages are in memory from here on, as in the program
    for number in range(ROUNDS):
        for connection, spent in zip(pair, times, strict=True):
            begin = time.perf_counter()
            assert what(connection, number % DIFFERENT)
            spent.append(time.perf_counter() - begin)
    ours, theirs = (median(spent) * 1000 for spent in times)
    print(
        f"\n{what.__name__} of {NOTES} notes: {ours:.2f} ms, without key {theirs:.2f} ms, "
        f"ratio {ours / theirs:.2f} (max 1.5)"
    )


@pytest.fixture
def working(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Services]]:
    """The whole program on the same contacts, encrypted and not."""

    def either(path: Path, key: bytes, **how: Any) -> Any:
        return (
            plain(path, shared=True)
            if tmp_path / "open" in path.parents
            else connect(path, key, **how)
        )

    monkeypatch.setattr(engine, "connect", either)
    both = []
    for name in ("kluis", "open"):
        folder = tmp_path / name / "kluis"
        folder.parent.mkdir()
        new_kluis(folder, PASSWORD, kdf=FLOOR)
        both.append(open_kluis(folder, PASSWORD, now=Clock()))
        chance = Random(1)
        texts = (" ".join(chance.choices(KNOWN, k=WORDS_IN_A_NOTE)) for _ in range(NOTES))
        grow(both[-1], both[-1].gezinnen.register("Gezin Meting"), texts)
    yield both
    for services in both:
        services.close()


def test_a_contact_saved_by_the_program_encrypted_beside_plain(working: list[Services]) -> None:
    times: tuple[list[float], list[float]] = ([], [])
    gezinnen = [services.gezinnen.register("Gezin Aan Het Werk") for services in working]
    for number in range(ROUNDS):
        verslag = " ".join(KNOWN[number * 5 : number * 5 + WORDS_IN_A_NOTE])
        for services, gezin, spent in zip(working, gezinnen, times, strict=True):
            bundel = services.contacten.new(gezin.id)
            bundel = replace(bundel, contact=replace(bundel.contact, verslag=verslag))
            begin = time.perf_counter()
            services.contacten.save(bundel)
            spent.append(time.perf_counter() - begin)
    ours, theirs = (median(spent) * 1000 for spent in times)
    files = [services.kluis.kluis.file.path.read_bytes() for services in working]
    assert [file.startswith(b"SQLite format 3") for file in files] == [False, True]
    print(
        f"\ncontact saved beside {NOTES}: {ours:.2f} ms, without key {theirs:.2f} ms, "
        f"ratio {ours / theirs:.2f} (max 1.5)"
    )


def grow(services: Services, gezin: Gezin, texts: Iterable[str]) -> None:
    """Put a contact in for each text, past the services: that would take minutes."""
    with services.kluis.kluis.file.connected() as connection:
        connection.execute("BEGIN IMMEDIATE")
        rows = (
            (UUID(int=number).hex, gezin.id.hex, f"{number} {text}")
            for number, text in enumerate(texts)
        )
        connection.executemany(CONTACT, rows)
        connection.execute("COMMIT")
    services.kluis.kluis.tidy()


@pytest.fixture(scope="module")
def large(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = shutil.copytree(template, tmp_path_factory.mktemp("groot") / "kluis")
    services = open_kluis(folder, PASSWORD, now=Clock())
    text = " ".join(Random(2).choices(KNOWN, k=NOTE_BYTES // 6))[:NOTE_BYTES]
    texts = repeat(text, LARGE_NOTES)
    grow(services, services.gezinnen.register("Gezin Meting"), texts)
    services.close()
    return folder


def test_backup_while_the_program_keeps_saving(large: Path, tmp_path: Path) -> None:
    services = open_kluis(large, PASSWORD, now=Clock())
    gezin = services.gezinnen.register("Gezin Aan Het Werk")
    took: list[float] = []

    def back_up() -> None:
        begin, busy = time.perf_counter(), time.thread_time()
        services.reservekopieen.write_copy(tmp_path / "kopie.gcobackup")
        took.extend((time.perf_counter() - begin, time.thread_time() - busy))

    thread, waits = threading.Thread(target=back_up), list[float]()
    thread.start()
    while thread.is_alive():
        bundel = services.contacten.new(gezin.id)
        bundel = replace(bundel, contact=replace(bundel.contact, verslag="Gebeld. " * 40))
        begin = time.perf_counter()
        services.contacten.save(bundel)
        waits.append(time.perf_counter() - begin)
        time.sleep(0.005)
    thread.join()
    size = services.kluis.kluis.file.path.stat().st_size / 1e6
    services.close()
    print(
        f"\nbackup of {size:.0f} MB: {took[0]:.2f} s (max 3), {took[1]:.2f} s of it at work;"
        f" {len(waits)} contacts saved meanwhile: median {median(waits) * 1000:.1f} ms,"
        f" longest {max(waits):.2f} s (max 0.5)"
    )
    assert size > LARGE_BYTES / 1e6


@pytest.mark.parametrize("which", ["template", "large"])
def test_unlocking_beyond_argon2(
    which: str, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = shutil.copytree(request.getfixturevalue(which), tmp_path / "kluis")
    spent: list[float] = []
    derive = KdfCost.derive

    def timed(self: KdfCost, password: bytes, salt: bytes) -> bytes:
        begin = time.perf_counter()
        try:
            return derive(self, password, salt)
        finally:
            spent.append(time.perf_counter() - begin)

    monkeypatch.setattr(KdfCost, "derive", timed)
    beyond = []
    for _ in range(9):
        spent.clear()
        begin = time.perf_counter()
        services = open_kluis(folder, PASSWORD, now=Clock())
        beyond.append(time.perf_counter() - begin - sum(spent))
        services.close()
    print(f"\nunlock ({which}): {min(beyond) * 1000:.0f} ms beyond Argon2 (max 50)")
    assert spent


def test_password_change_takes_as_long_whatever_is_in_the_kluis(
    template: Path, large: Path, tmp_path: Path
) -> None:
    times: dict[str, list[float]] = {"small": [], "large": []}
    folders = {
        "small": shutil.copytree(template, tmp_path / "klein"),
        "large": shutil.copytree(large, tmp_path / "groot"),
    }
    for name, folder in folders.items():
        services = open_kluis(folder, PASSWORD, now=Clock())
        for _ in range(5):
            begin = time.perf_counter()
            services.kluis.change_password(PASSWORD, PASSWORD)
            times[name].append(time.perf_counter() - begin)
        services.close()
    small, big = min(times["small"]), min(times["large"])
    print(f"\npassword change: {small:.2f} s, at 50 MB {big:.2f} s, ratio {big / small:.2f} (O(1))")
    assert small > 0
