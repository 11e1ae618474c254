"""A header is read exactly, or not at all; and never taken for a wrong password."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from kluis_cases import reseal

from gco_desktop.errors import HeaderDamagedError, HeaderMissingError, HeaderTooNewError
from gco_desktop.kluis.folder import heal_headers, read_header, read_status, save_header
from gco_desktop.kluis.header import MAX_REPLACED, Header, ReplacedCode
from gco_desktop.kluis.kdf import FLOOR, KdfCost
from gco_desktop.kluis.keys import PasswordSlot, database_key, root_check

SLOT = PasswordSlot(
    cost=FLOOR,
    salt=bytes(range(16)),
    nonce=bytes(range(12)),
    wrapped=bytes(range(36)),
    changed=date(2026, 11, 22),
)
HEADER = Header(
    kluis_id="3fe67e54-0738-45c5-971f-3f89dbb4bdb4",
    generation=7,
    database="gegevens-0001.db",
    salt=bytes(range(16)),
    check=bytes(8),
    slot=SLOT,
)
OLD_CODE = ReplacedCode(check=bytes(range(8)), on=date(2026, 5, 1))
EXPECTED_KEY = "f31d7e5e2769580a0d58d2e20faf925684efbb40e4f8b2b037e880ea57b6fc43"
EXPECTED_CHECK = "b7ceec71104a32a0"
DEEP = b"[" * 60000


def resealed(**changes: Any) -> bytes:
    """Return the header with fields changed by somebody who also mends the checksum."""
    return reseal(json.loads(HEADER.seal()) | changes)


def with_kdf(**changes: Any) -> bytes:
    slot = json.loads(HEADER.seal())["vakken"][0]
    return resealed(vakken=[slot | {"kdf": slot["kdf"] | changes}])


def test_header_is_read_as_it_was_written() -> None:
    for header in (
        HEADER,
        replace(HEADER, practice=True, sheet_confirmed=True),
        replace(HEADER, restored_on=date(2026, 11, 22), replaced=(OLD_CODE,)),
    ):
        assert Header.parse(header.seal()) == header


def test_what_is_seldom_there_leaves_no_trace_in_the_file() -> None:
    fields = json.loads(HEADER.seal())

    assert not fields.keys() & {"oefening", "teruggezet", "vervangen"}


def test_replaced_root_is_known_by_the_day_it_was_replaced() -> None:
    first, second = bytes(20), bytes(range(20))
    header = replace(HEADER, check=root_check(first), sheet_confirmed=True)

    header = header.with_root(second, SLOT, date(2026, 11, 22))

    assert header.fits(second)
    assert not header.fits(first)
    assert header.replaced_on(first) == date(2026, 11, 22)
    assert header.replaced_on(second) is None
    assert not header.sheet_confirmed
    assert Header.parse(header.seal()) == header


def test_replaced_roots_of_long_ago_are_forgotten() -> None:
    header = HEADER
    for number in range(MAX_REPLACED + 5):
        header = header.with_root(bytes([number]) * 20, SLOT, date(2026, 11, 22))

    assert len(header.replaced) == MAX_REPLACED
    assert header.replaced_on(bytes([MAX_REPLACED + 3]) * 20) is not None
    assert header.replaced_on(bytes([1]) * 20) is None
    assert Header.parse(header.seal()) == header


def test_slot_of_a_kind_we_do_not_know_is_kept() -> None:
    header = replace(HEADER, other_slots=({"soort": "organisatie", "hpke": "abc"},))

    assert Header.parse(header.seal()) == header


@pytest.mark.parametrize(
    "header",
    [HEADER, replace(HEADER, practice=True, restored_on=OLD_CODE.on, replaced=(OLD_CODE,))],
)
def test_every_damaged_byte_is_seen(header: Header) -> None:
    whole = header.seal()
    for place in range(len(whole)):
        for bit in (0x01, 0x02, 0x10):
            damaged = bytearray(whole)
            damaged[place] ^= bit
            with pytest.raises(HeaderDamagedError):
                Header.parse(bytes(damaged))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[1]",
        b"null",
        b"\xff\xfe{}",
        DEEP,
        b'{"a":' * 30000,
        b'{"formaat":"gco-kluis","versie":1}',
        b" " * 70000 + b"{}",
        HEADER.seal()[:300],
        HEADER.seal().replace(b'"versie": 1', b'"versie": 1.0'),
        HEADER.seal().replace(b'"versie": 1', b'"versie": NaN'),
        HEADER.seal().replace(b'"versie": 1', b'"versie": 1, "versie": 1'),
        resealed(formaat="iets anders"),
        resealed(versie=True),
        resealed(versie="1"),
        resealed(generatie=-1),
        resealed(generatie=2**60),
        resealed(kluis_id="../.."),
        resealed(wortelcheck="00"),
        resealed(vakken=[]),
        resealed(vakken=[1]),
        resealed(vakken=[SLOT.to_fields(), SLOT.to_fields()]),
        resealed(herstelblad_bevestigd=None),
        resealed(database={"bestand": "../../etc/x.db", "salt": "00" * 16}),
        resealed(database={"bestand": "/etc/x.db", "salt": "00" * 16}),
        resealed(database={"bestand": "gegevens-0001.db\n", "salt": "00" * 16}),
        resealed(database={"bestand": "gegevens-0001.db", "salt": "zz" * 16}),
        resealed(teruggezet="gisteren"),
        resealed(teruggezet=None),
        resealed(teruggezet=""),
        resealed(vervangen=None),
        resealed(vervangen={}),
        resealed(vervangen=[1]),
        resealed(vervangen=[{"wortelcheck": "00" * 8}]),
        resealed(vervangen=[{"wortelcheck": "00" * 7, "op": "2026-11-22"}]),
        resealed(vervangen=[OLD_CODE.to_fields() | {"bestand": "../x.db"}]),
        resealed(vervangen=[OLD_CODE.to_fields()] * (MAX_REPLACED + 1)),
        HEADER.seal().replace(b"gegevens-0001", b"\\ud800"),
    ],
)
def test_anything_else_is_damaged(raw: bytes) -> None:
    with pytest.raises(HeaderDamagedError):
        Header.parse(raw)


@pytest.mark.parametrize(
    "kdf",
    [
        {"m": 1 << 31},
        {"m": (1 << 20) + 1},
        {"m": 4},
        {"t": 10**9},
        {"t": 0},
        {"p": 9999},
        {"p": 0},
        {"naam": "md5"},
        {"v": 16},
        {"salt": ""},
        {"salt": "%%%"},
    ],
)
def test_key_derivation_that_would_keep_us_busy_is_damaged(kdf: dict[str, Any]) -> None:
    with pytest.raises(HeaderDamagedError):
        Header.parse(with_kdf(**kdf))


def test_newer_header_is_told_apart_from_a_damaged_one() -> None:
    for raw in (resealed(versie=2), resealed(nieuw_veld=1)):
        with pytest.raises(HeaderTooNewError):
            Header.parse(raw)


def test_weak_key_derivation_guards_no_kluis() -> None:
    weak = KdfCost(memory_kib=1024, rounds=3, lanes=4)

    with pytest.raises(ValueError, match="outside its limits"):
        HEADER.with_password(bytes(20), "vijf gele fietsen zingen", weak)


def test_keys_are_derived_as_the_format_says() -> None:
    # Fixed for ever: another outcome would leave every kluis in the world closed.
    root = bytes(range(20))

    assert database_key(root).hex() == EXPECTED_KEY
    assert root_check(root).hex() == EXPECTED_CHECK


def test_newest_whole_copy_counts(tmp_path: Path) -> None:
    heal_headers(tmp_path, HEADER)
    newer = replace(HEADER, generation=8, sheet_confirmed=True)
    (tmp_path / "kluis.json.bak").write_bytes(newer.seal())

    found = read_header(tmp_path)

    assert found.header == newer
    assert found.needs_healing


def test_saving_writes_both_copies(tmp_path: Path) -> None:
    saved = save_header(tmp_path, HEADER)

    assert saved.generation == 8
    assert read_header(tmp_path).header == saved
    assert not read_header(tmp_path).needs_healing
    assert (tmp_path / "kluis.json").read_bytes() == (tmp_path / "kluis.json.bak").read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"kluis.json", "kluis.json.bak"}


def test_newer_copy_is_never_replaced_by_an_older_one(tmp_path: Path) -> None:
    heal_headers(tmp_path, HEADER)
    (tmp_path / "kluis.json").write_bytes(resealed(versie=2))

    with pytest.raises(HeaderTooNewError):
        read_header(tmp_path)


def test_missing_and_damaged_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(HeaderMissingError):
        read_header(tmp_path)

    (tmp_path / "kluis.json").write_bytes(b"x")
    with pytest.raises(HeaderDamagedError):
        read_header(tmp_path)


def test_status_needs_no_password(tmp_path: Path) -> None:
    folder = tmp_path / "oefenkluis"
    assert not read_status(folder).exists
    folder.mkdir()
    assert not read_status(folder).exists

    heal_headers(folder, replace(HEADER, practice=True))
    status = read_status(folder)

    assert (status.name, status.exists, status.practice) == ("oefenkluis", True, True)
    assert status.password_changed == date(2026, 11, 22)
    assert status.header_fault is None


def test_status_says_what_is_wrong_with_the_header(tmp_path: Path) -> None:
    (tmp_path / "gegevens-0001.db").write_bytes(b"")
    assert read_status(tmp_path).header_fault is HeaderMissingError

    (tmp_path / "kluis.json").write_bytes(DEEP)
    status = read_status(tmp_path)

    assert status.exists
    assert status.header_fault is HeaderDamagedError
