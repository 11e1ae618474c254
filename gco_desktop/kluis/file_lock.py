"""One program at a time: a lock of the operating system, gone when the program is gone."""

import errno
import json
import os
import sys
from contextlib import suppress
from pathlib import Path

from gco_desktop.errors import DatabaseFaultError, KluisBusyError
from gco_desktop.kluis.disk import PRIVATE_FILE, kluis_faults

FILE_NAME = "kluis.lock"
CLEAN = b'"schoon":true'
CONTENT_BYTES = 200
HELD = (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)
LOCKED_BYTE = 1 << 30  # far behind the content: on Windows nobody may read a locked byte


class FileLock:
    """Held from construction to ``release``; also keeps whether the last user left tidily."""

    def __init__(self, folder: Path, name: str = FILE_NAME, *, view_only: bool = False) -> None:
        """Take the lock; raises KluisBusyError when somebody else holds it.

        With ``view_only`` the file is left as it is, and one that is not there is no obstacle.
        """
        self.was_clean = True
        self._view_only = view_only
        self._descriptor = _open(folder / name, view_only=view_only)
        if self._descriptor is None:
            return
        try:
            _take(self._descriptor)
        except OSError as error:
            if view_only and error.errno not in HELD:
                return  # a medium that has no locks for those who only read
            self.release()
            raise KluisBusyError if error.errno in HELD else DatabaseFaultError from error
        content = os.read(self._descriptor, CONTENT_BYTES)
        self.was_clean = not content or CLEAN in content

    def mark(self, *, clean: bool) -> None:
        """Keep on disk whether the kluis was left tidily; until closing it is not."""
        if self._descriptor is None or self._view_only:
            return
        content = json.dumps({"pid": os.getpid(), "schoon": clean}, separators=(",", ":")).encode()
        with kluis_faults():
            # Overwritten in place and cut afterwards: this works on a full disk as well.
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, content)
            os.ftruncate(self._descriptor, len(content))
            os.fsync(self._descriptor)

    def release(self) -> None:
        """Let others in; twice is no fault."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _open(path: Path, *, view_only: bool) -> int | None:
    binary = getattr(os, "O_BINARY", 0)
    if view_only:
        with suppress(OSError):
            return os.open(path, os.O_RDONLY | binary)
        return None
    with kluis_faults():
        return os.open(path, os.O_RDWR | os.O_CREAT | binary, PRIVATE_FILE)


if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        os.lseek(descriptor, LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
