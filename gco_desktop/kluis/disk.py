"""Writing that is either done or not done, and what the disk says when it is not."""

import errno
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from gco_desktop.errors import (
    DatabaseFaultError,
    DiskFullError,
    FileUnreadableError,
    GcoError,
    ReadOnlyError,
)

CHUNK_BYTES = 1 << 20
PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
REPLACE_TRIES = 20
REPLACE_WAIT_SECONDS = 0.1
SCANNERS_HOLD_FILES = sys.platform == "win32"  # for a moment; elsewhere a refusal is for good

FAULTS: dict[int | None, type[GcoError]] = {
    errno.ENOSPC: DiskFullError,
    errno.EDQUOT: DiskFullError,
    errno.EROFS: ReadOnlyError,
    errno.EACCES: ReadOnlyError,
    errno.EPERM: ReadOnlyError,
}


@contextmanager
def kluis_faults() -> Iterator[None]:
    """Raise what the disk of the kluis does to us as our own errors."""
    try:
        yield
    except OSError as error:
        raise FAULTS.get(error.errno, DatabaseFaultError) from error


@contextmanager
def file_faults() -> Iterator[None]:
    """Raise what happens to a file the user named as our own errors."""
    try:
        yield
    except OSError as error:
        raise FAULTS.get(error.errno, FileUnreadableError) from error


def create_private(path: Path) -> BinaryIO:
    """Create a file that only the user may read, and return it open for writing."""
    binary = getattr(os, "O_BINARY", 0)  # Windows would change line ends
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | binary
    return os.fdopen(os.open(path, flags, PRIVATE_FILE), "wb")


def write_atomic(path: Path, content: bytes) -> None:
    """Give ``path`` this content; a crash leaves the old content or the new, never a mixture."""
    new = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        new.unlink(missing_ok=True)  # of a process that was stopped
        with create_private(new) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        replace_file(new, path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def replace_file(new: Path, path: Path) -> None:
    """Move ``new`` over ``path`` in one step."""
    for tries_left in reversed(range(REPLACE_TRIES)):
        try:
            new.replace(path)
        except PermissionError:
            if not (SCANNERS_HOLD_FILES and tries_left):
                raise
            time.sleep(REPLACE_WAIT_SECONDS)
        else:
            return


def free_bytes(folder: Path) -> int:
    """Return how much still fits on the disk of a folder."""
    with kluis_faults():
        return shutil.disk_usage(folder).free


def sync_file(path: Path) -> None:
    """Return once the content of ``path`` survives a power cut."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Return once the names in ``folder`` survive a power cut."""
    if sys.platform == "win32":
        return  # a folder cannot be opened there, and a rename is journalled
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # some network and USB file systems cannot
            raise
    finally:
        os.close(descriptor)
