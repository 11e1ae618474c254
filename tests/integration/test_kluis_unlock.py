"""A kluis is made whole, opens with its password only, once at a time, and is closed tidily."""

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from kluis_cases import (
    DATABASE,
    MARKER,
    OTHER_PASSWORD,
    PASSWORD,
    ROWS,
    SCHEMA,
    add,
    contents,
    count,
    count_in,
    make,
    opened,
    prepare,
    run_child,
)
from sqlalchemy import Engine

from gco_desktop.errors import (
    KluisBusyError,
    KluisExistsError,
    NotAKluisError,
    SchemaTooNewError,
    WachtwoordZwakError,
    WrongPasswordError,
)
from gco_desktop.kluis.create import create_kluis
from gco_desktop.kluis.folder import read_status
from gco_desktop.kluis.kdf import FLOOR, calibrate
from gco_desktop.kluis.passwords import PRACTICE_PASSWORD
from gco_desktop.kluis.recovery_code import decode
from gco_desktop.kluis.unlock import unlock


def test_new_kluis_opens_and_holds_what_was_put_in(kluis: Path) -> None:
    with opened(kluis) as opened_kluis:
        add(opened_kluis)

    assert count_in(kluis) == ROWS + 1


def test_closed_kluis_is_one_database_and_two_headers(kluis: Path) -> None:
    count_in(kluis)

    names = {path.name for path in kluis.iterdir()} - {"noodruimte.bin"}
    assert names == {DATABASE, "kluis.json", "kluis.json.bak", "kluis.lock"}


def test_only_the_user_can_read_the_kluis(kluis: Path) -> None:
    with opened(kluis) as opened_kluis:
        add(opened_kluis)
        modes = {path.stat().st_mode & 0o777 for path in kluis.iterdir()}

    assert modes == {0o600}
    assert kluis.stat().st_mode & 0o777 == 0o700


def test_no_word_of_the_content_is_in_any_file(kluis: Path) -> None:
    with opened(kluis) as opened_kluis:
        add(opened_kluis, "Geheimenis")
        written = contents(kluis)

    for content in [*written.values(), *contents(kluis).values()]:
        for word in (MARKER, "Geheimenis", "notitie"):
            assert word.encode() not in content
            assert word.encode("utf-16-le") not in content


def test_plain_sqlite_cannot_read_it(kluis: Path) -> None:
    with (
        closing(sqlite3.connect(kluis / DATABASE)) as plain,
        pytest.raises(sqlite3.DatabaseError, match="not a database"),
    ):
        plain.execute("SELECT * FROM sqlite_master")


@pytest.mark.parametrize(
    "password", ["", "fout", PASSWORD + " ", PASSWORD.upper(), "x" * 5000, "\0", "\ud800"]
)
def test_wrong_password_changes_nothing(kluis: Path, password: str) -> None:
    before = contents(kluis)

    with pytest.raises(WrongPasswordError):
        opened(kluis, password)

    assert contents(kluis) == before
    assert count_in(kluis) == ROWS


def test_password_opens_however_it_is_typed(kluis: Path) -> None:
    with opened(kluis) as opened_kluis:
        opened_kluis.change_password(PASSWORD, "café met \ufb01etsen erbij")

    assert count_in(kluis, "cafe\u0301 met fietsen erbij") == ROWS


def test_changed_password_replaces_the_old_one(kluis: Path) -> None:
    with opened(kluis) as opened_kluis:
        with pytest.raises(WrongPasswordError):
            opened_kluis.change_password("niet het oude wachtwoord", OTHER_PASSWORD)
        with pytest.raises(WachtwoordZwakError):
            opened_kluis.change_password(PASSWORD, "kort")
        opened_kluis.change_password(PASSWORD, OTHER_PASSWORD)

    with pytest.raises(WrongPasswordError):
        opened(kluis)
    assert count_in(kluis, OTHER_PASSWORD) == ROWS


def test_kluis_that_was_made_with_less_gets_a_stronger_slot(kluis: Path) -> None:
    with opened(kluis) as opened_kluis:
        assert not opened_kluis.header.slot.cost.is_strong
        opened_kluis.change_password(PASSWORD, OTHER_PASSWORD)
        assert opened_kluis.header.slot.cost == FLOOR


def test_confirmed_sheet_is_remembered(kluis: Path) -> None:
    assert not read_status(kluis).herstelblad_bevestigd
    with opened(kluis) as opened_kluis:
        opened_kluis.confirm_sheet()
        assert opened_kluis.herstelblad_bevestigd

    assert read_status(kluis).herstelblad_bevestigd
    assert count_in(kluis) == ROWS


def test_recovery_code_can_be_shown_again(tmp_path: Path) -> None:
    code = make(tmp_path / "kluis")

    with opened(tmp_path / "kluis") as opened_kluis:
        assert opened_kluis.recovery_code() == code
    assert len(decode(code)) == 20


def test_practice_kluis_is_known_without_a_password(tmp_path: Path) -> None:
    folder = tmp_path / "oefenen"
    create_kluis(folder, PRACTICE_PASSWORD, prepare=prepare, practice=True)

    assert read_status(folder).practice
    with opened(folder, PRACTICE_PASSWORD) as opened_kluis:
        assert opened_kluis.practice
        assert opened_kluis.header.slot.cost == FLOOR


def test_practice_password_guards_nothing_else(tmp_path: Path) -> None:
    with pytest.raises(WachtwoordZwakError):
        create_kluis(tmp_path / "kluis", PRACTICE_PASSWORD, prepare=prepare, kdf=FLOOR)

    assert list(tmp_path.iterdir()) == []


def test_calibrated_cost_is_never_below_the_floor() -> None:
    cost = calibrate(target=0.0)

    assert cost.is_strong
    assert cost.is_bearable


def test_folder_with_something_in_it_is_left_alone(kluis: Path, tmp_path: Path) -> None:
    other = tmp_path / "papieren"
    other.mkdir()
    (other / "brief.txt").write_text("niet van ons")
    before = contents(kluis)

    for folder in (kluis, other, other / "brief.txt"):
        with pytest.raises(KluisExistsError):
            make(folder)

    assert contents(kluis) == before
    assert (other / "brief.txt").read_text() == "niet van ons"


def test_empty_folder_becomes_the_kluis(tmp_path: Path) -> None:
    (tmp_path / "kluis").mkdir()
    make(tmp_path / "kluis")

    assert count_in(tmp_path / "kluis") == ROWS


def test_creation_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def fails(engine: Engine) -> None:
        prepare(engine)
        raise EOFError

    with pytest.raises(EOFError):
        create_kluis(tmp_path / "kluis", PASSWORD, prepare=fails, kdf=FLOOR)

    assert list(tmp_path.iterdir()) == []


def test_leftovers_of_another_program_are_not_removed(tmp_path: Path) -> None:
    foreign = tmp_path / "kluis.aanmaken" / "brief.txt"
    foreign.parent.mkdir()
    foreign.write_text("niet van ons")

    with pytest.raises(KluisExistsError):
        make(tmp_path / "kluis")
    assert foreign.exists()


def test_folder_without_a_kluis_is_named_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("hallo")

    for folder in (tmp_path, tmp_path / "weg", tmp_path / "brief.txt"):
        with pytest.raises(NotAKluisError):
            opened(folder)
    assert [path.name for path in tmp_path.iterdir()] == ["brief.txt"]


def test_schema_of_a_newer_program_is_left_alone(kluis: Path) -> None:
    with opened(kluis) as opened_kluis, opened_kluis.file.connected() as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    before = (kluis / DATABASE).read_bytes()

    with pytest.raises(SchemaTooNewError):
        opened(kluis)

    assert (kluis / DATABASE).read_bytes() == before
    unlock(kluis, PASSWORD, known_schema=SCHEMA + 1).close()


def test_kluis_opens_once(kluis: Path) -> None:
    child = (
        "from pathlib import Path\nfrom kluis_cases import opened\n"
        "from gco_desktop.errors import KluisBusyError\n"
        f"try: opened(Path({str(kluis)!r})).close(); print('open')\n"
        "except KluisBusyError: print('bezet')\n"
    )
    with opened(kluis):
        with pytest.raises(KluisBusyError):
            opened(kluis)
        assert run_child(child).stdout.strip() == "bezet"

    assert run_child(child).stdout.strip() == "open"


def test_killed_program_leaves_no_lock_and_loses_nothing(kluis: Path) -> None:
    code = (
        "import os, signal\nfrom pathlib import Path\nfrom kluis_cases import add, opened\n"
        f"kluis = opened(Path({str(kluis)!r}))\nadd(kluis)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    assert run_child(code).returncode == -signal.SIGKILL

    with opened(kluis) as opened_kluis:
        assert not opened_kluis.was_clean
        assert count(opened_kluis) == ROWS + 1
    with opened(kluis) as opened_kluis:
        assert opened_kluis.was_clean


def test_failed_attempt_does_not_look_like_a_crash(kluis: Path) -> None:
    with pytest.raises(WrongPasswordError):
        opened(kluis, "een verkeerd wachtwoord")

    with opened(kluis) as opened_kluis:
        assert opened_kluis.was_clean


def test_closing_twice_is_no_fault_and_forgets_the_code(kluis: Path) -> None:
    opened_kluis = opened(kluis)
    opened_kluis.close()
    opened_kluis.close()

    with pytest.raises(RuntimeError, match="closed"):
        opened_kluis.recovery_code()


def test_key_stands_in_no_text(kluis: Path) -> None:
    with opened(kluis) as opened_kluis:
        key = opened_kluis.file.key
        for text in (repr(opened_kluis), repr(opened_kluis.file), repr(opened_kluis.engine)):
            assert repr(key) not in text
            assert key.hex() not in text


def test_status_needs_no_database_stack() -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom gco_desktop.kluis.folder import read_status\n"
        "from gco_desktop.kluis import backup, check, create, recover, restore, unlock\n"
        "read_status(Path('weg'))\n"
        "print(sorted({'sqlalchemy', 'sqlcipher3', 'alembic'} & sys.modules.keys()))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
