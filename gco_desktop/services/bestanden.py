"""Files the user asked for, written whole or not at all."""

from pathlib import Path

from gco_desktop.kluis.disk import file_faults, write_atomic


def write_file(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path``, over an older file of that name.

    Raises DiskFullError, ReadOnlyError or FileUnreadableError; the older file is kept then.
    """
    with file_faults():
        write_atomic(path, content)


def make_folder(folder: Path) -> None:
    """Make the folder where files will go; nothing happens when it is there."""
    with file_faults():
        folder.mkdir(parents=True, exist_ok=True)
