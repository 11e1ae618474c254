"""Finds the newest backup that can stand under the rows of a damaged kluis."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from gco_desktop.errors import (
    BackupDamagedError,
    DatabaseDamagedError,
    DatabaseForeignError,
    DatabaseMissingError,
    FileUnreadableError,
    HeaderTooNewError,
    SchemaTooNewError,
    WrongPasswordError,
)
from gco_desktop.kluis.backup_file import BackupFile
from gco_desktop.kluis.check import examine
from gco_desktop.kluis.database import DatabaseFile, verify_database
from gco_desktop.kluis.disk import create_private
from gco_desktop.kluis.folder import remove_database
from gco_desktop.kluis.header import Header
from gco_desktop.kluis.progress import Progress

NOT_GOOD = (
    BackupDamagedError,
    DatabaseDamagedError,
    DatabaseForeignError,
    DatabaseMissingError,
    FileUnreadableError,
    HeaderTooNewError,
    SchemaTooNewError,
    WrongPasswordError,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodBackup:
    """A backup whose database was taken out of it and is whole."""

    file: DatabaseFile
    schema: int
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupSearch:
    """What a backup must fit: the kluis with this header and secret, up to this schema."""

    header: Header
    root: bytes
    password: str
    known_schema: int

    @contextmanager
    def newest(
        self, backups: Sequence[Path], place: Path, steps: Progress
    ) -> Iterator[GoodBackup | None]:
        """Give the first of ``backups`` that is good, taken out at ``place`` for the moment."""
        good = None
        try:
            for path in backups:
                remove_database(place)
                with suppress(*NOT_GOOD):
                    good = self._take_out(path, place, steps)
                    break
            yield good
        finally:
            with suppress(OSError):
                remove_database(place)

    def _take_out(self, path: Path, place: Path, steps: Progress) -> GoodBackup:
        backup = BackupFile.open(path)
        if backup.header.kluis_id != self.header.kluis_id:
            raise DatabaseForeignError
        # With the same secret the password of that day does not matter.
        root = self.root if backup.header.fits(self.root) else backup.header.root(self.password)
        with create_private(place) as file:
            backup.extract(file, steps.part(0, 70))
        found = verify_database(
            place,
            root,
            header=replace(backup.header, database=place.name),
            known_schema=self.known_schema,
            read_only=True,
        )
        if not examine(found, steps.part(70, 100), read_only=True).ok:
            raise BackupDamagedError
        return GoodBackup(
            file=found, schema=backup.manifest.schema, made_at=backup.manifest.made_at
        )
