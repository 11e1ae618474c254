"""The folder of a kluis: what the files in it are called, and its two copies of the header."""

import re
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from gco_desktop.errors import (
    GcoError,
    HeaderDamagedError,
    HeaderMissingError,
    HeaderTooNewError,
    KluisExistsError,
    NotAKluisError,
)
from gco_desktop.kluis.disk import (
    PRIVATE_FOLDER,
    kluis_faults,
    replace_file,
    sync_folder,
    write_atomic,
)
from gco_desktop.kluis.emergency_space import FILE_NAME as EMERGENCY_NAME
from gco_desktop.kluis.file_lock import FILE_NAME as LOCK_NAME
from gco_desktop.kluis.header import Header
from gco_desktop.kluis.strict_json import MAX_BYTES

HEADER_NAME = "kluis.json"
HEADER_NAMES = (HEADER_NAME, "kluis.json.bak")
OLD_FOLDER = "oud"
LOOK_FOLDER = "inzage"
BUILDING_SUFFIX = ".aanmaken"
FIRST_NUMBER = 1
UNFINISHED_SUFFIX = ".tmp"
SIDE_FILES = ("-wal", "-shm", "-journal")

_DATABASES = "gegevens-[0-9][0-9][0-9][0-9].db"
_OURS = re.compile(
    rf"kluis\.json.*|gegevens-\d{{4}}\.db.*|{re.escape(LOCK_NAME)}|{re.escape(EMERGENCY_NAME)}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KluisStatus:
    """What a folder shows without a password; ``header_fault`` says why that may be little."""

    name: str
    exists: bool
    practice: bool = False
    herstelblad_bevestigd: bool = False
    password_changed: date | None = None
    code_replaced: date | None = None
    header_fault: type[GcoError] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundHeader:
    """The newest whole header, and whether one of its copies must be written again."""

    header: Header
    needs_healing: bool


def read_status(folder: Path) -> KluisStatus:
    """Return what can be said about ``folder`` without a password; raises nothing of ours."""
    name = folder.name
    try:
        if not is_kluis(folder):
            return KluisStatus(name=name, exists=False)
        header = read_header(folder).header
    except GcoError as error:
        return KluisStatus(name=name, exists=True, header_fault=type(error))
    return KluisStatus(
        name=name,
        exists=True,
        practice=header.practice,
        herstelblad_bevestigd=header.sheet_confirmed,
        password_changed=header.slot.changed,
        code_replaced=header.replaced[-1].on if header.replaced else None,
    )


def is_kluis(folder: Path) -> bool:
    """Return whether anything of a kluis stands in ``folder``."""
    with kluis_faults():
        return any((folder / name).is_file() for name in HEADER_NAMES) or bool(databases(folder))


def require_kluis(folder: Path) -> None:
    """Raise NotAKluisError when there is nothing of a kluis, before a lock file is made there."""
    if not is_kluis(folder):
        raise NotAKluisError


def read_header(folder: Path) -> FoundHeader:
    """Return the newest whole header; raises the fault of both when there is none."""
    found: dict[str, Header] = {}
    faults: list[type[GcoError]] = []
    for name in HEADER_NAMES:
        try:
            found[name] = Header.parse(_read_capped(folder / name))
        except (HeaderMissingError, HeaderDamagedError, HeaderTooNewError) as error:
            faults.append(type(error))
    if HeaderTooNewError in faults:
        raise HeaderTooNewError  # the copy that we could read is older
    if not found:
        raise HeaderDamagedError if HeaderDamagedError in faults else HeaderMissingError
    newest = max(found.values(), key=lambda header: header.generation)
    return FoundHeader(
        header=newest,
        needs_healing=any(found.get(name) != newest for name in HEADER_NAMES),
    )


def save_header(folder: Path, header: Header) -> Header:
    """Write the next generation of ``header`` and return it; writing ``kluis.json`` commits it."""
    saved = replace(header, generation=header.generation + 1)
    with kluis_faults():
        write_atomic(folder / HEADER_NAME, saved.seal())
    heal_headers(folder, saved)
    return saved


def heal_headers(folder: Path, header: Header) -> None:
    """Write ``header`` to each copy that differs; one that fails is healed at the next unlock."""
    content = header.seal()
    for name in HEADER_NAMES:
        with suppress(OSError):
            path = folder / name
            if not path.is_file() or path.read_bytes() != content:
                write_atomic(path, content)


def database_name(number: int) -> str:
    """Return the name of the database file with this number."""
    return f"gegevens-{number:04d}.db"


def databases(folder: Path) -> list[Path]:
    """Return the database files, newest first."""
    return sorted(folder.glob(_DATABASES), reverse=True)


def newest_database_name(folder: Path) -> str:
    """Return the name of the newest database, or of the first when there is none."""
    return next((path.name for path in databases(folder)), database_name(FIRST_NUMBER))


def free_database_name(folder: Path) -> str:
    """Return a name that no database of this kluis has or had."""
    names = [path.name for path in databases(folder) + databases(folder / OLD_FOLDER)]
    with suppress(GcoError):
        header = read_header(folder).header
        names += [header.database, *(code.database for code in header.replaced)]
    numbers = [int(name[-7:-3]) for name in names if name]
    return database_name(max(numbers, default=FIRST_NUMBER - 1) + 1)


def start_building(folder: Path) -> Path:
    """Return a new folder beside ``folder`` to build in; raises KluisExistsError when not empty."""
    with kluis_faults():
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise KluisExistsError
        building = folder.with_name(folder.name + BUILDING_SUFFIX)
        if building.exists():
            _remove_building(building)
        building.mkdir(mode=PRIVATE_FOLDER, parents=True)
    return building


def finish_building(building: Path, folder: Path) -> None:
    """Make what was built the kluis, in one step."""
    with kluis_faults():
        sync_folder(building)
        if folder.exists():
            folder.rmdir()
        building.rename(folder)
        sync_folder(folder.parent)


def remove_database(path: Path) -> None:
    """Remove a database file that nobody needs any more, with its journals."""
    for side in (*SIDE_FILES, ""):  # the file last: as long as it is there, it is found again
        path.with_name(path.name + side).unlink(missing_ok=True)


def remove_unless_in_use(path: Path) -> None:
    """Remove a database that was made for a header, unless that header was written after all."""
    with suppress(OSError, GcoError):
        if read_header(path.parent).header.database != path.name:
            remove_database(path)


def sweep(folder: Path, header: Header) -> None:
    """Remove what an interrupted change left, and put databases that are not in use in ``oud``.

    A database of a recovery code that was replaced is not kept: whoever has that code may read it.
    """
    replaced = {code.database for code in header.replaced}
    shutil.rmtree(folder / LOOK_FOLDER, ignore_errors=True)
    with suppress(OSError, GcoError):
        for path in folder.glob("kluis.json*" + UNFINISHED_SUFFIX):
            path.unlink()
        for path in folder.glob(_DATABASES + UNFINISHED_SUFFIX):
            remove_database(path)
        for path in databases(folder):
            if path.name == header.database:
                continue
            if path.name not in replaced:
                _keep_as_old(path)
            elif not read_header(folder).needs_healing:  # no copy of the header needs it any more
                remove_database(path)


def keep_old_header(folder: Path, database: str) -> None:
    """Copy the header as it stands, whole or not, to ``oud`` beside the database it opens."""
    old = old_folder(folder)
    for name in HEADER_NAMES:
        path = folder / name
        if path.is_file():
            write_atomic(old / f"{Path(database).stem}.{name}", path.read_bytes())


def _keep_as_old(path: Path) -> None:
    old = old_folder(path.parent)
    for side in ("-wal", ""):  # the journal first: without it the database is older
        source = path.with_name(path.name + side)
        if source.exists():
            replace_file(source, old / source.name)
    path.with_name(path.name + "-shm").unlink(missing_ok=True)


def old_folder(folder: Path) -> Path:
    """Return the folder for what was replaced, made when it is not there."""
    old = folder / OLD_FOLDER
    old.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    return old


def _remove_building(building: Path) -> None:
    # Left by a creation that was interrupted; anything else in it is not ours to remove.
    if not all(_OURS.fullmatch(path.name) for path in building.iterdir()):
        raise KluisExistsError
    shutil.rmtree(building)


def _read_capped(path: Path) -> bytes:
    try:
        with kluis_faults(), path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except GcoError as error:
        if isinstance(error.__cause__, (FileNotFoundError, IsADirectoryError)):
            raise HeaderMissingError from error
        raise
