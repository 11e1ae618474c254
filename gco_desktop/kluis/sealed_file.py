"""Sealed text in small files: beside its kluis, or where there is still room."""

import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from gco_desktop.kluis.disk import write_atomic

LARGEST = 64 << 20  # what is larger was not written by us
_PATTERN = "concepten-*.zegel"


def write_sealed(folders: Iterable[Path], sealed: bytes) -> bool:
    """Write it to the first folder that takes it; return whether one did."""
    for folder in folders:
        with suppress(OSError):
            write_atomic(folder / _PATTERN.replace("*", secrets.token_hex(8)), sealed)
            return True
    return False


def find_sealed(folders: Iterable[Path]) -> list[tuple[Path, bytes]]:
    """Return the sealed files in the folders with what they hold, the oldest first."""
    paths: list[Path] = []
    for folder in folders:
        with suppress(OSError):
            paths += folder.glob(_PATTERN)
    found: list[tuple[int, Path, bytes]] = []
    for path in paths:
        with suppress(OSError):
            facts = path.stat()
            if facts.st_size <= LARGEST:
                found.append((facts.st_mtime_ns, path, path.read_bytes()))
    return [(path, content) for _written, path, content in sorted(found)]
