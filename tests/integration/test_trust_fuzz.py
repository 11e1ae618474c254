"""Whatever is done to a header, a backup or a manifest: a fault of ours, and nothing changes."""

import json
import shutil
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest
from conftest import PASSWORD
from kluis_cases import HEADERS, reseal
from trust_cases import Made, sizes
from trust_work import Work, open_for_work

from gco_desktop.bootstrap import inspect, restore
from gco_desktop.errors import GcoError
from gco_desktop.kluis.folder import read_status

MUTATIONS = 250  # in one part of the proof
ODD: tuple[object, ...] = (
    None, True, False, -1, 0, 2**31, 2**63, 2**70, 1.5, "", "x", "\0", "\ud800", "../../x",
    "/etc/passwd", "9" * 5000, [], [[]], {}, {"": ""}, [None] * 50, "2026-13-41", "NaN",
)  # fmt: skip
NAMES = ("../../x", "/tmp/x", "gegevens.db", "oud/x", "con", "a" * 300, "\\..\\x", "é")  # noqa: S108
COSTS = ("m", "t", "p")  # a larger one only keeps us busy, within the limits that are tested
Signature = dict[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Ground:
    """A kluis and a backup of it, deep enough in a folder that a way out of it would be seen."""

    top: Path
    kluis: Path
    backup: Path
    made: bytes

    def signature(self) -> Signature:
        """Return every file there is, but for what is put to the test, with size and time."""
        return {
            str(path): (path.stat().st_size, path.stat().st_mtime_ns)
            for path in self.top.rglob("*")
            if path != self.backup and path.is_file() and path.name not in ("kluis.lock", *HEADERS)
        }


@pytest.fixture(scope="module")
def ground(quick: Made, tmp_path_factory: pytest.TempPathFactory) -> Ground:
    top = tmp_path_factory.mktemp("grond")
    inner = top / "a" / "b" / "c"
    inner.mkdir(parents=True)
    kluis, backup = quick.copy(inner / "kluis"), inner / "kopie.gcobackup"
    services = open_for_work(kluis, PASSWORD)
    for _ in range(5):
        Work(services, 1, bytes).step()
    services.reservekopieen.write_copy(backup)
    services.close()
    (kluis / "noodruimte.bin").unlink()
    return Ground(top, kluis, backup, backup.read_bytes())


def shaken(content: bytes, chance: Random) -> bytes:
    """Return ``content`` with bytes changed, cut out, doubled or put in."""
    new = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 2, 8))):
        # The ends as often as the middle: that is where a format says what it is.
        place = chance.choice((chance.randrange(len(new)), chance.randrange(min(900, len(new)))))
        place = chance.choice((place, len(new) - 1 - place))
        length = chance.choice((1, 2, 16, 512))
        kind = chance.randrange(6)
        if kind == 0:
            new[place] ^= 1 << chance.randrange(8)
        elif kind == 1:
            new[place : place + length] = chance.randbytes(length)
        elif kind == 2:
            del new[place : place + length]
        elif kind == 3:
            new[place:place] = new[:length]
        elif kind == 4:
            del new[max(1, place) :]
        else:
            new[place:place] = chance.choice((b"{", b"\0" * length, b'"', b"\xff", b"9" * 40))
        if not new:
            new = bytearray(b" ")
    return bytes(new)


def bent(value: Any, chance: Random) -> Any:
    """Return a JSON value with something odd in one place of it."""
    if isinstance(value, dict) and value and chance.random() < 0.8:
        name = chance.choice([name for name in value if name not in COSTS] or list(value))
        changed = dict(value)
        if chance.random() < 0.15:
            changed[chance.choice(("extra", "", "formaat "))] = changed.pop(name)
        else:
            changed[name] = bent(value[name], chance)
        return changed
    if isinstance(value, list) and value and chance.random() < 0.8:
        return [bent(value[0], chance), *value[1:]]
    if isinstance(value, str) and value and chance.random() < 0.5:
        place = chance.randrange(len(value))
        return value[:place] + chance.choice("0aZ./é\0") + value[place + 1 :]
    if isinstance(value, int) and chance.random() < 0.5:
        return value + chance.choice((-1, 1, 1000))
    return chance.choice(ODD)


def parts_of(backup: bytes, place: Path) -> dict[str, bytes]:
    place.write_bytes(backup)
    with zipfile.ZipFile(place) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes], place: Path, chance: Random) -> None:
    how = chance.choice((zipfile.ZIP_STORED,) * 9 + (zipfile.ZIP_DEFLATED,))
    with zipfile.ZipFile(place, "w", how) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def bent_json(raw: bytes, chance: Random) -> bytes:
    return json.dumps(bent(json.loads(raw), chance)).encode("utf-8", "surrogatepass")


def shake_header(ground: Ground, chance: Random) -> None:
    """Open the kluis with headers that were damaged, or altered by somebody who knows how."""
    good = {name: (ground.kluis / name).read_bytes() for name in HEADERS}
    try:
        for name, content in good.items():
            if chance.random() < 0.6:
                bad = shaken(content, chance)
            else:
                fields = bent(json.loads(content), chance)
                bad = content
                with suppress(AttributeError, TypeError, ValueError):  # no JSON of ours any more
                    bad = reseal(fields)
            (ground.kluis / name).write_bytes(bad)
        read_status(ground.kluis)
        open_for_work(ground.kluis, PASSWORD).close()
    finally:
        for name, content in good.items():
            (ground.kluis / name).write_bytes(content)
        (ground.kluis / "noodruimte.bin").unlink(missing_ok=True)


def shake_backup(ground: Ground, chance: Random) -> None:
    """Look at a damaged backup and put it back."""
    ground.backup.write_bytes(shaken(ground.made, chance))
    look_and_put_back(ground)


def shake_manifest(ground: Ground, chance: Random) -> None:
    """Look at a backup that somebody altered who knows the format, and put it back."""
    parts = parts_of(ground.made, ground.backup)
    kind = chance.random()
    if kind < 0.6:
        parts["manifest.json"] = bent_json(parts["manifest.json"], chance)
    elif kind < 0.8:
        with suppress(AttributeError, TypeError, ValueError):
            parts["kluis.json"] = reseal(bent(json.loads(parts["kluis.json"]), chance))
    elif kind < 0.9:
        parts["manifest.json"] = shaken(parts["manifest.json"], chance)
    else:
        parts[chance.choice(NAMES)] = parts.pop(chance.choice(list(parts)))
    packed(parts, ground.backup, chance)
    look_and_put_back(ground)


def look_and_put_back(ground: Ground) -> None:
    with suppress(GcoError):
        inspect(ground.backup)
    fresh = ground.kluis.with_name("terug")
    try:
        restore(ground.backup, fresh, PASSWORD)  # what is let through must be a kluis
        open_for_work(fresh, PASSWORD).close()
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


SHAKES: dict[str, tuple[int, Callable[[Ground, Random], None]]] = {
    "header": (4, shake_header),
    "backup": (3, shake_backup),
    "manifest": (3, shake_manifest),
}


def shakes(chance: Random) -> Iterator[tuple[str, Callable[[Ground, Random], None]]]:
    names = chance.choices(list(SHAKES), [weight for weight, _ in SHAKES.values()], k=MUTATIONS)
    for name in names:
        yield name, SHAKES[name][1]


@pytest.mark.slow
@sizes(2000, 20_000, of=MUTATIONS)
def test_no_mutation_does_more_than_raise_a_fault_of_ours(first: int, ground: Ground) -> None:
    chance, before, outcomes = Random(first), ground.signature(), Counter[str]()
    for name, shake in shakes(chance):
        try:
            shake(ground, chance)
            outcomes[f"{name}: opened"] += 1
        except GcoError as error:
            outcomes[f"{name}: {type(error).__name__}"] += 1
        assert ground.signature() == before
    print(f"\nmutations {outcomes.total()}: {dict(sorted(outcomes.items()))}")
    assert outcomes.total() == MUTATIONS


@pytest.mark.slow
def test_backups_that_are_refused_leave_the_kluis_they_were_meant_for(ground: Ground) -> None:
    chance, before, refused = Random(7), ground.signature(), 0
    for _ in range(100):
        ground.backup.write_bytes(shaken(ground.made, chance))
        try:
            inspect(ground.backup)
        except GcoError:
            refused += 1
            with pytest.raises(GcoError):
                restore(ground.backup, ground.kluis, PASSWORD)
        assert ground.signature() == before
    assert refused > 80
