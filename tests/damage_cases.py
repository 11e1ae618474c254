"""A kluis of the program itself with a good deal in it, and ways to damage it."""

import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

from conftest import NOW, PASSWORD

from gco_desktop.bootstrap import open_kluis
from gco_desktop.domain.contactmoment import Contactmoment
from gco_desktop.domain.ids import ContactId
from gco_desktop.kluis.database import DatabaseFile
from gco_desktop.kluis.folder import read_header
from gco_desktop.kluis.keys import database_key
from gco_desktop.kluis.progress import Progress
from gco_desktop.kluis.salvage import Salvage
from gco_desktop.kluis.tables import Reading
from gco_desktop.services.contacten import ContactBundel

PAGE = 4096
DATABASE = "gegevens-0001.db"
MOMENTS = 120
STORY = "Met moeder besproken hoe de respijtzorg loopt en wat er nog nodig is. " * 5


def fill_kluis(folder: Path) -> None:
    """Write a gezin with many contacts."""
    services = open_kluis(folder, PASSWORD, now=lambda: NOW)
    gezin = services.gezinnen.register("De Vries")
    for number in range(MOMENTS):
        services.contacten.save(
            ContactBundel(
                contact=Contactmoment(
                    id=ContactId(uuid4()),
                    gezin_id=gezin.id,
                    datum=NOW.date() - timedelta(days=number),
                    verslag=f"{STORY}{number}",
                )
            )
        )
    services.kluis.confirm_sheet()
    services.close()


def rows_of(folder: Path, table: str) -> tuple[int, bool]:
    """Return how many rows of a table can be read, and whether those are all."""
    header = read_header(folder).header
    key = database_key(header.root(PASSWORD))
    reading = Reading()
    salvage = Salvage(folder / header.database, key, header.salt, Progress(None))
    with closing(salvage):
        tables = salvage.tables()
        found = len(list(salvage.rows(tables[table], reading))) if table in tables else 0
    return found, reading.complete


def flip(path: Path, page: int) -> None:
    """Change one bit in a page."""
    content = bytearray(path.read_bytes())
    content[page * PAGE + 100] ^= 1
    path.write_bytes(content)


def damage_rows(folder: Path, table: str = "contactmoment") -> int:
    """Damage a page that holds rows of the table, and return how many can be read still."""
    path = folder / DATABASE
    for page in reversed(range(path.stat().st_size // PAGE)):
        flip(path, page)
        found, complete = rows_of(folder, table)
        if found and not complete:
            return found
        flip(path, page)
    raise AssertionError


def damage_table(folder: Path, table: str) -> None:
    """Damage the first page of a table, so that whoever reads it meets the damage."""
    header = read_header(folder).header
    key = database_key(header.root(PASSWORD))
    file = DatabaseFile(path=folder / header.database, key=key, salt=header.salt)
    with file.connected(read_only=True) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (page,) = connection.execute(query, (table,)).fetchone()
    flip(file.path, page - 1)


def copy_without_journal(folder: Path, target: Path) -> Path:
    """Copy a kluis as other programs do: the files they happen to see."""
    return shutil.copytree(folder, target, ignore=shutil.ignore_patterns("*-wal", "*-shm"))
