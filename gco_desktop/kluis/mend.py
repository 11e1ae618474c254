"""Mends a damaged kluis: in a new database, so that what is damaged stays as it is."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from gco_desktop.domain.schade import MendedTable, MendReport, MendRoad
from gco_desktop.errors import (
    DatabaseDamagedError,
    DatabaseMissingError,
    SchemaTooNewError,
)
from gco_desktop.kluis.check import examine
from gco_desktop.kluis.database import (
    DatabaseFile,
    checkpoint,
    count_rows,
    create_database,
    file_salt,
    journal_of,
)
from gco_desktop.kluis.disk import kluis_faults, sync_file, sync_folder
from gco_desktop.kluis.file_lock import FileLock
from gco_desktop.kluis.folder import (
    UNFINISHED_SUFFIX,
    database_name,
    free_database_name,
    keep_old_header,
    read_header,
    remove_database,
    remove_unless_in_use,
    require_kluis,
    save_header,
    sweep,
)
from gco_desktop.kluis.good_backup import BackupSearch, GoodBackup
from gco_desktop.kluis.keys import database_key
from gco_desktop.kluis.mended import keep_mending
from gco_desktop.kluis.pour import OWN, Pour
from gco_desktop.kluis.progress import Progress, Report
from gco_desktop.kluis.repair import verified_copy
from gco_desktop.kluis.salvage import Salvage

if TYPE_CHECKING:
    from sqlalchemy import Engine

Prepare = Callable[["Engine", int], None]
"""Brings an empty or older database to the schema with this number."""


def mend(
    folder: Path,
    password: str,
    *,
    known_schema: int,
    backups: Sequence[Path] = (),
    progress: Report | None = None,
    prepare: Prepare | None = None,
) -> MendReport:
    """Bring back everything that can be read, or leave the kluis as it was.

    First a copy that leaves out what nobody uses; then the newest good one of ``backups`` (newest
    first) with the readable rows over it; then the readable rows alone. The result is verified,
    and the damaged file is kept in ``oud``, with the report. The kluis is not open. Raises what
    ``unlock`` raises, DatabaseDamagedError when nothing at all can be read, DiskFullError,
    ReadOnlyError or CancelledError.
    """
    require_kluis(folder)
    lock = FileLock(folder)
    try:
        header = read_header(folder).header
        root = header.root(password)
        search = BackupSearch(
            header=header, root=root, password=password, known_schema=known_schema
        )
        task = _Mending(folder, search, Progress(progress))
        with kluis_faults(), task.unfinished() as made:
            report = task.fill(made, backups, prepare or _upgrade)
            task.commit(made)
        keep_mending(folder, report)
        lock.mark(clean=True)
        return report
    finally:
        lock.release()


def _upgrade(engine: "Engine", number: int) -> None:
    from gco_desktop.storage.schema import Schema, upgrade

    upgrade(engine, schema=Schema(version=number))


class _Mending:
    """One kluis that is being mended."""

    def __init__(self, folder: Path, search: BackupSearch, steps: Progress) -> None:
        self._folder = folder
        self._search = search
        self._header = search.header
        self._key = database_key(search.root)
        self._steps = steps
        self._target = folder / free_database_name(folder)
        self._damaged = folder / search.header.database

    @contextmanager
    def unfinished(self) -> Iterator[Path]:
        """Give the place to build in; afterwards nothing but a finished database is left."""
        made = self._target.with_name(self._target.name + UNFINISHED_SUFFIX)
        try:
            remove_database(made)
            yield made
        finally:
            with suppress(OSError):
                remove_database(made)
                self._remove_empty_journal()

    def fill(self, made: Path, backups: Sequence[Path], prepare: Prepare) -> MendReport:
        """Write everything that can be saved to ``made``, and prove that it is whole."""
        self._steps.at(0, 100)
        report = self._copy(made)
        if report is None:
            remove_database(made)
            place = self._place_for_backup()
            with self._search.newest(backups, place, self._steps.part(25, 45)) as backup:
                report = self._build(made, backup, prepare)
        kept = self._damaged.name if self._damaged.exists() else ""
        return replace(report, kept_as=kept)

    def commit(self, made: Path) -> None:
        """Make ``made`` the database of the kluis."""
        self._remove_empty_journal()
        sync_file(made)
        try:
            made.rename(self._target)
            sync_folder(self._folder)
            keep_old_header(self._folder, self._header.database)
            mended = self._header.moved_to(self._target.name, file_salt(self._target))
            saved = save_header(self._folder, mended)  # from here on the kluis is mended
        except BaseException:
            remove_unless_in_use(self._target)
            raise
        sweep(self._folder, saved)
        self._steps.goes_on(100, 100)

    def _copy(self, made: Path) -> MendReport | None:
        """Copy what is in use; None when that is damaged itself."""
        rows = verified_copy(self._damaged, made, self._search, self._steps.part(0, 25))
        if rows is None or self._misses_rows(rows):
            return None
        tables = [
            MendedTable(table=name, saved=count) for name, count in rows.items() if name not in OWN
        ]
        return MendReport(road=MendRoad.REPAIRED, tables=tuple(tables))

    def _misses_rows(self, rows: dict[str, int]) -> bool:
        """Return whether an index of the damaged file knows of more rows than were copied."""
        with self._salvage() as salvage:
            for name, table in salvage.tables().items():
                keys = salvage.keys(table)
                if keys is not None and len(keys) > rows.get(name, 0):
                    return True
        return False

    def _build(self, made: Path, backup: GoodBackup | None, prepare: Prepare) -> MendReport:
        """Fill a new database from the backup and, over it, from what is left."""
        with self._salvage() as damaged:
            schema = self._schema_of(damaged)
            if schema is not None and schema > self._search.known_schema:
                raise SchemaTooNewError
            first = backup.schema if backup else schema
            if first is None:
                raise self._nothing_left()
            file = create_database(
                made,
                self._search.root,
                self._header.kluis_id,
                lambda engine: prepare(engine, first),
            )
            if backup is not None:
                self._pour_backup(file, backup)
                self._bring_to(file, schema, prepare)
            report = self._pour_damaged(file, damaged, backup)
        if not examine(file, self._steps.part(85, 100)).ok:
            raise DatabaseDamagedError
        return report

    def _schema_of(self, damaged: Salvage) -> int | None:
        if not damaged.is_ours():
            return None
        schema = damaged.schema()
        return self._search.known_schema if schema is None else schema

    def _pour_backup(self, file: DatabaseFile, backup: GoodBackup) -> None:
        steps = self._steps.part(45, 60)
        source = Salvage(backup.file.path, backup.file.key, backup.file.salt, steps)
        try:
            with file.connected() as connection:
                Pour(connection).take(source, steps)
        finally:
            source.close()

    def _bring_to(self, file: DatabaseFile, schema: int | None, prepare: Prepare) -> None:
        if schema is None:
            return  # that of the backup will do; opening the kluis brings it up to date
        engine = file.engine()
        try:
            prepare(engine, schema)
        finally:
            engine.dispose()

    def _pour_damaged(
        self, file: DatabaseFile, damaged: Salvage, backup: GoodBackup | None
    ) -> MendReport:
        with file.connected() as connection:
            pour = Pour(connection)
            taken = {table.table: table for table in pour.take(damaged, self._steps.part(60, 85))}
            there = count_rows(connection)
            homeless = pour.house()
            checkpoint(connection)
        tables = [
            taken.get(name) or MendedTable(table=name, saved=0, from_backup=count, lost=None)
            for name, count in there.items()
            if name not in OWN
        ]
        return MendReport(
            road=MendRoad.BACKUP if backup else MendRoad.SALVAGED,
            tables=tuple(tables),
            backup_made_at=backup.made_at if backup else None,
            adopted=homeless.adopted,
            left_out=homeless.left_out + pour.refused,
        )

    def _place_for_backup(self) -> Path:
        # Swept like any unfinished database, should we not come to the end.
        number = int(self._target.stem[-4:]) + 1
        return self._folder / (database_name(number) + UNFINISHED_SUFFIX)

    def _remove_empty_journal(self) -> None:
        """Remove what the mere reading of a database without a journal made."""
        journal = journal_of(self._damaged)
        if journal.exists() and not journal.stat().st_size:
            journal.unlink()
            self._damaged.with_name(self._damaged.name + "-shm").unlink(missing_ok=True)

    @contextmanager
    def _salvage(self) -> Iterator[Salvage]:
        """Give what is left of the damaged file, with the salt of the file or of the header."""
        salts = [self._header.salt]
        with suppress(DatabaseMissingError, DatabaseDamagedError):
            salts.insert(0, file_salt(self._damaged))
        steps = self._steps.part(60, 60)
        salvage = Salvage(self._damaged, self._key, salts[0], steps)
        if not salvage.is_ours():
            salvage.close()
            salvage = Salvage(self._damaged, self._key, salts[-1], steps)
        try:
            yield salvage
        finally:
            salvage.close()

    def _nothing_left(self) -> Exception:
        return DatabaseDamagedError() if self._damaged.exists() else DatabaseMissingError()
