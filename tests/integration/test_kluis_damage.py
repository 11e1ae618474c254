"""Each kind of damage has its own name, and what can be mended is mended."""

import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
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
    listener,
    make,
    opened,
)

from gco_desktop.errors import (
    DatabaseDamagedError,
    DatabaseForeignError,
    DatabaseMissingError,
    HeaderDamagedError,
    HeaderMissingError,
    WrongPasswordError,
    WrongRecoveryCodeError,
)
from gco_desktop.kluis.check import check_kluis
from gco_desktop.kluis.header import Header
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.recover import recover

PAGE = 4096
NEEDED_TO_OPEN = (0, 1)

HEADER_DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda content: b"",
    "half": lambda content: content[: len(content) // 2],
    "bit": lambda content: content.replace(b'"ct": "', b'"ct": "A', 1),
    "fields missing": lambda content: b'{"formaat":"gco-kluis","versie":1}',
    "noise": lambda content: os.urandom(700),
    "list": lambda content: b"[1]",
    "deep": lambda content: b"[" * 60000,
}


def damage(path: Path, how: Callable[[bytes], bytes]) -> None:
    path.write_bytes(how(path.read_bytes()))


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 0x10
    path.write_bytes(content)


def check(kluis: Path, password: str = PASSWORD) -> bool:
    return check_kluis(kluis, password, known_schema=SCHEMA).ok


@pytest.mark.parametrize("name", HEADERS)
@pytest.mark.parametrize("kind", HEADER_DAMAGE)
def test_damaged_copy_of_the_header_is_healed(kluis: Path, kind: str, name: str) -> None:
    damage(kluis / name, HEADER_DAMAGE[kind])

    assert count_in(kluis) == ROWS
    assert (kluis / HEADERS[0]).read_bytes() == (kluis / HEADERS[1]).read_bytes()


@pytest.mark.parametrize("name", HEADERS)
def test_missing_copy_of_the_header_is_healed(kluis: Path, name: str) -> None:
    (kluis / name).unlink()

    assert count_in(kluis) == ROWS
    assert (kluis / HEADERS[0]).read_bytes() == (kluis / HEADERS[1]).read_bytes()


def test_nothing_is_healed_with_a_wrong_password(kluis: Path) -> None:
    (kluis / HEADERS[0]).unlink()

    with pytest.raises(WrongPasswordError):
        opened(kluis, OTHER_PASSWORD)

    assert not (kluis / HEADERS[0]).exists()


@pytest.mark.parametrize("kind", HEADER_DAMAGE)
def test_without_any_header_the_code_alone_opens_the_data(
    kluis: Path, code: str, kind: str
) -> None:
    for name in HEADERS:
        damage(kluis / name, HEADER_DAMAGE[kind])
    with pytest.raises(HeaderDamagedError):
        opened(kluis)

    recover(kluis, code, OTHER_PASSWORD, kdf=FLOOR)

    assert count_in(kluis, OTHER_PASSWORD) == ROWS


def test_missing_header_is_told_apart_from_a_damaged_one(kluis: Path, code: str) -> None:
    for name in HEADERS:
        (kluis / name).unlink()
    with pytest.raises(HeaderMissingError):
        opened(kluis)

    recover(kluis, code.lower().replace("-", " "), OTHER_PASSWORD, kdf=FLOOR)

    assert count_in(kluis, OTHER_PASSWORD) == ROWS


def test_header_of_another_kluis_opens_nothing(kluis: Path, code: str, tmp_path: Path) -> None:
    make(tmp_path / "ander", OTHER_PASSWORD)
    for name in HEADERS:
        shutil.copy(tmp_path / "ander" / name, kluis / name)

    with pytest.raises(WrongPasswordError):
        opened(kluis)
    with pytest.raises(WrongRecoveryCodeError):
        recover(kluis, code, "een heel nieuw wachtwoord")
    with pytest.raises(DatabaseForeignError):
        opened(kluis, OTHER_PASSWORD)


def test_slot_does_not_open_in_another_header(kluis: Path, tmp_path: Path) -> None:
    make(tmp_path / "ander", OTHER_PASSWORD)
    mine = Header.parse((kluis / HEADERS[0]).read_bytes())
    other = json.loads((tmp_path / "ander" / HEADERS[0]).read_bytes())

    assert other["kluis_id"] != mine.kluis_id
    with pytest.raises(WrongPasswordError):
        mine.slot.unwrap(PASSWORD, other["kluis_id"])


def test_missing_database_is_never_replaced_by_an_empty_one(kluis: Path) -> None:
    (kluis / DATABASE).unlink()

    with pytest.raises(DatabaseMissingError):
        opened(kluis)

    assert not (kluis / DATABASE).exists()


@pytest.mark.parametrize("length", [0, 1, 15, 16, 100, PAGE - 1])
def test_cut_off_database_is_left_as_it_is(kluis: Path, length: int) -> None:
    damage(kluis / DATABASE, lambda content: content[:length])
    before = contents(kluis)

    with pytest.raises(DatabaseDamagedError):
        opened(kluis)

    assert contents(kluis) == before


def test_half_a_database_is_found_by_the_check(kluis: Path) -> None:
    damage(kluis / DATABASE, lambda content: content[: len(content) * 2 // 3 // PAGE * PAGE])

    try:
        assert not check(kluis)
    except DatabaseDamagedError:
        return  # what is missing was needed to open it


@pytest.mark.parametrize("page", [0, 1, 3, 10, -1])
def test_one_wrong_bit_in_the_database_is_found(kluis: Path, page: int) -> None:
    pages = (kluis / DATABASE).stat().st_size // PAGE
    flip(kluis / DATABASE, page % pages * PAGE + 2000)
    before = (kluis / DATABASE).read_bytes()

    if page in NEEDED_TO_OPEN:
        with pytest.raises(DatabaseDamagedError):
            check(kluis)
    else:
        report = check_kluis(kluis, PASSWORD, known_schema=SCHEMA)
        assert report.findings.pages
        assert report.rows == {}

    assert (kluis / DATABASE).read_bytes() == before


def test_damaged_first_bytes_are_mended_from_the_header(kluis: Path) -> None:
    whole = (kluis / DATABASE).read_bytes()
    damage(kluis / DATABASE, lambda content: os.urandom(16) + content[16:])

    with opened(kluis) as opened_kluis:
        add(opened_kluis)

    assert (kluis / DATABASE).read_bytes()[:16] == whole[:16]
    assert count_in(kluis) == ROWS + 1
    assert check(kluis)


def test_database_of_another_kluis_is_named(kluis: Path, tmp_path: Path) -> None:
    make(tmp_path / "ander")
    shutil.copy(tmp_path / "ander" / DATABASE, kluis / DATABASE)
    before = contents(kluis)

    with pytest.raises(DatabaseForeignError):
        opened(kluis)

    assert contents(kluis) == before


@pytest.mark.parametrize("content", [b"%PDF-1.7" + bytes(9000), b"SQLite format 3\0" + bytes(9000)])
def test_other_file_under_the_name_of_the_database_is_named(kluis: Path, content: bytes) -> None:
    (kluis / DATABASE).write_bytes(content)

    with pytest.raises(DatabaseForeignError):
        opened(kluis)

    assert (kluis / DATABASE).read_bytes() == content


def test_plain_database_is_named(kluis: Path) -> None:
    (kluis / DATABASE).unlink()
    with closing(sqlite3.connect(kluis / DATABASE)) as plain:
        plain.execute("CREATE TABLE notitie (tekst)")
        plain.commit()

    with pytest.raises(DatabaseForeignError):
        opened(kluis)


def test_whole_kluis_passes_the_check(kluis: Path) -> None:
    told: list[int] = []

    report = check_kluis(kluis, PASSWORD, known_schema=SCHEMA, progress=listener(told))

    assert report.ok
    assert report.rows == {"kluis_info": 1, "notitie": ROWS}
    assert report.database_bytes == (kluis / DATABASE).stat().st_size
    assert told == sorted(told)
    assert told[-1] == 100


def test_lost_reference_is_found(kluis: Path) -> None:
    with opened(kluis) as opened_kluis, opened_kluis.file.connected() as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("CREATE TABLE kind (van INTEGER REFERENCES notitie (id))")
        connection.execute("INSERT INTO kind VALUES (99999)")

    report = check_kluis(kluis, PASSWORD, known_schema=SCHEMA)

    assert (report.findings.references, report.findings.pages) == (1, 0)
    assert not report.ok
