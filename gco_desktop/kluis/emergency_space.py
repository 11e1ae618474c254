"""A file that is given up when the disk is full, so that the work at hand can still be saved."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from gco_desktop.kluis.disk import CHUNK_BYTES, create_private

FILE_NAME = "noodruimte.bin"
SPACE_BYTES = 8 << 20
MARGIN_BYTES = 64 << 20  # a disk with less than this is not filled further by us


def reserve_emergency_space(folder: Path) -> None:
    """Make the file when it is missing and there is room enough; a failure leaves no file."""
    path = folder / FILE_NAME
    try:
        if path.exists() or shutil.disk_usage(folder).free < MARGIN_BYTES:
            return
        with create_private(path) as file:
            _fill(file)
    except OSError:
        release_emergency_space(folder)


def release_emergency_space(folder: Path) -> bool:
    """Give the space back to the disk; False when there is none."""
    with suppress(OSError):
        (folder / FILE_NAME).unlink()
        return True
    return False


def _fill(file: BinaryIO) -> None:
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file.fileno(), 0, SPACE_BYTES)
        return
    # A longer length alone would be a hole in the file on some systems.
    for _ in range(SPACE_BYTES // CHUNK_BYTES):
        file.write(bytes(CHUNK_BYTES))
