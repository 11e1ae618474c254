"""A folder in which whoever opens a backup waits for ever, as with a network disk that is off."""

import errno
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NAME = "000900_2026-01-01.gcobackup"
WAIT_SECONDS = 20.0


def visitors() -> list[threading.Thread]:
    """Return the threads that are in some folder now."""
    return [thread for thread in threading.enumerate() if thread.name == "visit"]


@contextmanager
def hanging(folder: Path) -> Iterator[Path]:
    """Let ``folder`` never answer until the block ends: opening a pipe waits for a writer."""
    pipe = folder / NAME
    os.mkfifo(pipe)
    try:
        yield folder
    finally:
        for thread in visitors():
            while thread.is_alive():
                _let_go(pipe)
                thread.join(WAIT_SECONDS / 1000)
        pipe.unlink()


def _let_go(pipe: Path) -> None:
    try:
        os.close(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))
    except OSError as error:
        if error.errno != errno.ENXIO:  # nobody is reading just now
            raise
