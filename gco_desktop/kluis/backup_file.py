"""The file format of a backup (``.gcobackup``): four named parts in a ZIP, nothing compressed."""

import errno
import hashlib
import struct
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, datetime
from pathlib import Path
from typing import IO

from gco_desktop.errors import BackupDamagedError, HeaderDamagedError, SchemaTooNewError
from gco_desktop.kluis.disk import CHUNK_BYTES, create_private, file_faults
from gco_desktop.kluis.header import MAX_NUMBER, Header
from gco_desktop.kluis.progress import Progress
from gco_desktop.kluis.strict_json import MAX_BYTES, Fields, parse_object, readable

SUFFIX = ".gcobackup"
FORMAT = "gco-reservekopie"
VERSION = 1
DATABASE = "gegevens.db"
HEADER = "kluis.json"
MANIFEST = "manifest.json"
README = "LEESMIJ.txt"
NAMES = (README, MANIFEST, HEADER, DATABASE)
SHA256_BYTES = 32
README_TEXT = """\
Dit is een reservekopie van GCO Desktop. De inhoud is versleuteld.
Terugzetten: open GCO Desktop en kies op het startscherm "Reservekopie terugzetten".
Je hebt het wachtwoord nodig van de dag waarop de kopie is gemaakt.
"""

# What the ZIP module raises on a file that is no ZIP, or was altered.
_DAMAGE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    EOFError,
    KeyError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    HeaderDamagedError,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup says about itself, readable without a password; ``rows`` is by table."""

    kluis_id: str
    schema: int
    made_at: datetime
    rows: Mapping[str, int]
    database_bytes: int
    database_sha256: bytes

    def to_json(self) -> bytes:
        """Return the manifest as the backup holds it."""
        return readable(
            {
                "formaat": FORMAT,
                "versie": VERSION,
                "kluis_id": self.kluis_id,
                "schema": self.schema,
                "gemaakt": self.made_at.isoformat(timespec="seconds"),
                "rijen": dict(self.rows),
                "db_bytes": self.database_bytes,
                "db_sha256": self.database_sha256.hex(),
            }
        )

    @classmethod
    def parse(cls, raw: bytes) -> "Manifest":
        """Return the manifest in ``raw``; raises ValueError or SchemaTooNewError."""
        fields = Fields(parse_object(raw))
        if fields.text("formaat") != FORMAT:
            raise BackupDamagedError
        if fields.number("versie", 1, MAX_NUMBER) > VERSION:
            raise SchemaTooNewError
        rows = fields.inner("rijen")
        return cls(
            kluis_id=fields.text("kluis_id"),
            schema=fields.number("schema", 0, MAX_NUMBER),
            made_at=datetime.fromisoformat(fields.text("gemaakt")),
            rows={table: rows.number(table, 0, MAX_NUMBER) for table in rows.values},
            database_bytes=fields.number("db_bytes", 0, MAX_NUMBER),
            database_sha256=fields.hexadecimal("db_sha256", SHA256_BYTES),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFile:
    """A backup whose parts fit together; the database in it is not looked at yet."""

    path: Path
    manifest: Manifest
    header: Header

    @classmethod
    def open(cls, path: Path) -> "BackupFile":
        """Return the backup at ``path``; raises BackupDamagedError or FileUnreadableError."""
        with _opened(path) as archive:
            _check_parts(archive)
            manifest = Manifest.parse(archive.read(MANIFEST))
            header = Header.parse(archive.read(HEADER))
            size = archive.getinfo(DATABASE).file_size
        fits = (header.database, header.kluis_id, size) == (
            DATABASE,
            manifest.kluis_id,
            manifest.database_bytes,
        )
        if not fits or not _is_a_moment(manifest.made_at):
            raise BackupDamagedError
        return cls(path=path, manifest=manifest, header=header)

    def extract(self, target: IO[bytes] | None, steps: Progress) -> None:
        """Write the database to ``target``, or only read it; raises BackupDamagedError."""
        digest, done = hashlib.sha256(), 0
        with _opened(self.path) as archive, archive.open(DATABASE) as part:
            while chunk := part.read(CHUNK_BYTES):
                digest.update(chunk)
                if target is not None:
                    target.write(chunk)
                done += len(chunk)
                steps.at(done, self.manifest.database_bytes)
        if digest.digest() != self.manifest.database_sha256:
            raise BackupDamagedError


def pack(path: Path, database: Path, header: Header, manifest: Manifest, steps: Progress) -> None:
    """Write a new backup file at ``path``."""
    with (
        create_private(path) as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=True) as archive,
    ):
        archive.writestr(README, README_TEXT)
        archive.writestr(MANIFEST, manifest.to_json())
        archive.writestr(HEADER, header.seal())
        with database.open("rb") as source, archive.open(DATABASE, "w", force_zip64=True) as part:
            done = 0
            while chunk := source.read(CHUNK_BYTES):
                part.write(chunk)
                done += len(chunk)
                steps.at(done, manifest.database_bytes)


def sha256_of(path: Path) -> bytes:
    """Return the checksum of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with (
            file_faults(),
            path.open("rb") as file,
            _seek_faults(),
            zipfile.ZipFile(file) as archive,
        ):
            yield archive
    except _DAMAGE as error:
        raise BackupDamagedError from error


@contextmanager
def _seek_faults() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno == errno.EINVAL:  # an altered number sent us to before the file
            raise BackupDamagedError from error
        raise


def _is_a_moment(made_at: datetime) -> bool:
    # In the first and the last year there is a time zone in which it would be no date at all.
    return made_at.tzinfo is not None and MINYEAR < made_at.year < MAXYEAR


def _check_parts(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    if sorted(part.filename for part in parts) != sorted(NAMES):
        raise BackupDamagedError
    for part in parts:
        stored = part.compress_type == zipfile.ZIP_STORED and part.compress_size == part.file_size
        if not stored or (part.filename != DATABASE and part.file_size > MAX_BYTES):
            raise BackupDamagedError  # nothing in a backup may grow when it is read
