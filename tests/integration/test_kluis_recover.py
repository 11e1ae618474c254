"""The sheet of paper alone gives the data back, and nothing else does."""

from pathlib import Path

import pytest
from kluis_cases import DATABASE, HEADERS, OTHER_PASSWORD, PASSWORD, ROWS, contents, count_in, make
from kluis_cases import opened as open_kluis

from gco_desktop.errors import (
    DatabaseMissingError,
    KluisBusyError,
    NotAKluisError,
    WachtwoordZwakError,
    WrongPasswordError,
    WrongRecoveryCodeError,
)
from gco_desktop.kluis.folder import read_status
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.recover import recover
from gco_desktop.kluis.recovery_code import encode


def test_code_replaces_a_forgotten_password(kluis: Path, code: str) -> None:
    recover(kluis, code, OTHER_PASSWORD)

    assert count_in(kluis, OTHER_PASSWORD) == ROWS
    assert read_status(kluis).herstelblad_bevestigd
    with pytest.raises(WrongPasswordError):
        open_kluis(kluis)


def test_code_stays_the_same(kluis: Path, code: str) -> None:
    recover(kluis, code, OTHER_PASSWORD)

    with open_kluis(kluis, OTHER_PASSWORD) as opened:
        assert opened.recovery_code() == code


def test_refused_code_changes_nothing(kluis: Path, code: str) -> None:
    before = contents(kluis)
    wrong = "A" if code[14] != "A" else "B"

    with pytest.raises(WrongRecoveryCodeError) as mistyped:
        recover(kluis, code[:14] + wrong + code[15:], OTHER_PASSWORD)
    with pytest.raises(WrongRecoveryCodeError) as foreign:
        recover(kluis, encode(bytes(20)), OTHER_PASSWORD)
    with pytest.raises(WachtwoordZwakError):
        recover(kluis, code, "kort")

    assert mistyped.value.groups == (3,)
    assert foreign.value.groups == ()
    assert contents(kluis) == before


def test_code_of_other_data_is_refused_without_a_header_too(kluis: Path) -> None:
    for name in HEADERS:
        (kluis / name).unlink()
    before = contents(kluis)

    with pytest.raises(WrongRecoveryCodeError):
        recover(kluis, encode(bytes(20)), OTHER_PASSWORD, kdf=FLOOR)

    assert contents(kluis) == before


def test_without_a_header_the_newest_database_that_fits_counts(
    kluis: Path, code: str, tmp_path: Path
) -> None:
    make(tmp_path / "ander")
    (tmp_path / "ander" / DATABASE).rename(kluis / "gegevens-0002.db")
    for name in HEADERS:
        (kluis / name).unlink()

    recover(kluis, code, OTHER_PASSWORD, kdf=FLOOR)

    assert count_in(kluis, OTHER_PASSWORD) == ROWS


def test_nothing_to_recover_is_named(kluis: Path, code: str, tmp_path: Path) -> None:
    with pytest.raises(NotAKluisError):
        recover(tmp_path / "weg", code, OTHER_PASSWORD)

    (kluis / DATABASE).unlink()
    for name in HEADERS:
        (kluis / name).write_bytes(b"stuk")
    with pytest.raises(DatabaseMissingError):
        recover(kluis, code, OTHER_PASSWORD, kdf=FLOOR)


def test_open_kluis_is_not_recovered(kluis: Path, code: str) -> None:
    with open_kluis(kluis), pytest.raises(KluisBusyError):
        recover(kluis, code, OTHER_PASSWORD)

    assert count_in(kluis, PASSWORD) == ROWS
