"""A key file that is newer, hostile or too heavy is named for what it is, and costs nothing."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from kluis_cases import HEADERS, OTHER_PASSWORD, ROWS, contents, count_in, opened, reseal, run_child

from gco_desktop.errors import HeaderDamagedError, HeaderTooNewError
from gco_desktop.kluis.kdf import FLOOR, MAX_ROUNDS, KdfCost, calibrate
from gco_desktop.kluis.recover import recover
from gco_desktop.kluis.rotate import rotate

SOON = 1.0  # seconds: nothing is computed for a header like this


def rewrite(kluis: Path, **changes: Any) -> None:
    fields = json.loads((kluis / HEADERS[0]).read_bytes()) | changes
    for name in HEADERS:
        (kluis / name).write_bytes(reseal(fields))


def with_kdf(kluis: Path, **changes: Any) -> None:
    (slot,) = json.loads((kluis / HEADERS[0]).read_bytes())["vakken"]
    rewrite(kluis, vakken=[slot | {"kdf": slot["kdf"] | changes}])


@pytest.mark.parametrize("changes", [{"versie": 2}, {"iets_nieuws": 1}])
def test_header_of_a_newer_program_is_left_alone(
    kluis: Path, code: str, changes: dict[str, Any]
) -> None:
    rewrite(kluis, **changes)
    before = contents(kluis)

    with pytest.raises(HeaderTooNewError):
        opened(kluis)
    with pytest.raises(HeaderTooNewError):
        recover(kluis, code, OTHER_PASSWORD, kdf=FLOOR)
    with pytest.raises(HeaderTooNewError):
        rotate(kluis, OTHER_PASSWORD, known_schema=9)

    assert contents(kluis) == before


@pytest.mark.parametrize(
    "changes", [{"m": 1 << 31}, {"t": 10**9}, {"p": 9999}, {"naam": "md5"}, {"m": 1}]
)
def test_header_that_would_keep_us_busy_is_damaged_at_once(
    kluis: Path, code: str, changes: dict[str, Any]
) -> None:
    with_kdf(kluis, **changes)
    start = time.perf_counter()

    with pytest.raises(HeaderDamagedError):
        opened(kluis)

    assert time.perf_counter() - start < SOON
    recover(kluis, code, OTHER_PASSWORD, kdf=FLOOR)
    assert count_in(kluis, OTHER_PASSWORD) == ROWS


@pytest.mark.parametrize("name", ["../../x.db", "/etc/passwd", "gegevens-0001.db/../x", "nul"])
def test_header_that_names_a_file_elsewhere_is_damaged(kluis: Path, code: str, name: str) -> None:
    rewrite(kluis, database={"bestand": name, "salt": "00" * 16})

    with pytest.raises(HeaderDamagedError):
        opened(kluis)

    recover(kluis, code, OTHER_PASSWORD, kdf=FLOOR)
    assert count_in(kluis, OTHER_PASSWORD) == ROWS


def test_replaced_code_that_names_a_file_elsewhere_is_damaged(kluis: Path, tmp_path: Path) -> None:
    precious = tmp_path / "kostbaar.db"
    precious.write_bytes(b"niet van ons")
    old = {"wortelcheck": "00" * 8, "op": "2026-11-22", "bestand": "../kostbaar.db"}
    rewrite(kluis, vervangen=[old])

    with pytest.raises(HeaderDamagedError):
        opened(kluis)

    assert precious.read_bytes() == b"niet van ons"


def test_too_little_memory_is_named_and_changes_nothing(kluis: Path) -> None:
    with_kdf(kluis, m=1 << 20)  # within our limits, and more than is left below
    before = contents(kluis)
    done = run_child(
        "import resource\nfrom pathlib import Path\nfrom kluis_cases import opened\n"
        "from gco_desktop.errors import LowMemoryError\n"
        "import gco_desktop.storage.engine\n"
        "from cryptography.hazmat.primitives.kdf.argon2 import Argon2id\n"
        "used = int(Path('/proc/self/statm').read_text().split()[0]) * 4096\n"
        "resource.setrlimit(resource.RLIMIT_AS, (used + (256 << 20),) * 2)\n"
        f"try:\n    opened(Path({str(kluis)!r}))\n"
        "except LowMemoryError:\n    print('genoemd')\n"
    )

    assert done.stdout == "genoemd\n", done.stderr
    assert contents(kluis) == before


def test_calibration_goes_down_to_what_fits_in_memory() -> None:
    done = run_child(
        "import resource\nfrom pathlib import Path\n"
        "from gco_desktop.kluis.kdf import FLOOR, calibrate\n"
        "from cryptography.hazmat.primitives.kdf.argon2 import Argon2id\n"
        "used = int(Path('/proc/self/statm').read_text().split()[0]) * 4096\n"
        "resource.setrlimit(resource.RLIMIT_AS, (used + (160 << 20),) * 2)\n"
        "cost = calibrate()\n"
        "print(FLOOR.memory_kib <= cost.memory_kib < 262144, cost.is_strong, cost.is_bearable)\n"
    )

    assert done.stdout == "True True True\n", done.stderr


def test_calibrated_cost_stays_within_its_caps() -> None:
    cost = calibrate(target=10_000)

    assert cost.rounds == MAX_ROUNDS
    assert cost.is_bearable
    assert not KdfCost(memory_kib=cost.memory_kib, rounds=MAX_ROUNDS + 1, lanes=4).is_bearable
