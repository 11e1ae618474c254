"""Checks whether the data of a kluis are whole."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from gco_desktop.errors import DatabaseDamagedError
from gco_desktop.kluis.database import (
    STEPS_BETWEEN_REPORTS,
    DatabaseFile,
    checkpoint,
    count_rows,
)
from gco_desktop.kluis.progress import Progress, Report
from gco_desktop.kluis.unlock import unlock

MAX_COMPLAINTS = 1000
CHECKS = ("cipher_integrity_check", "integrity_check", "foreign_key_check")
QUICK_CHECKS = ("cipher_integrity_check", "quick_check")
INDEX = "fts5"


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """How many complaints there are: pages that were altered, broken structure, lost references."""

    pages: int
    structure: int
    references: int

    @property
    def ok(self) -> bool:
        """Whether there is nothing to complain about."""
        return not (self.pages or self.structure or self.references)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """The findings on one kluis; ``rows`` is by table, and empty when there are complaints."""

    findings: Findings
    rows: Mapping[str, int]
    database_bytes: int
    was_clean: bool

    @property
    def ok(self) -> bool:
        """Whether all data are whole."""
        return self.findings.ok


def check_kluis(
    folder: Path, password: str, *, known_schema: int, progress: Report | None = None
) -> CheckReport:
    """Open the kluis and check every page, the structure and the references.

    Raises what ``unlock`` raises, DatabaseDamagedError for damage that keeps it from opening.
    """
    steps = Progress(progress)
    steps.at(0, 100)
    with unlock(folder, password, known_schema=known_schema) as kluis:
        findings = examine(kluis.file, steps.part(10, 90))
        rows: Mapping[str, int] = {}
        if findings.ok:
            with kluis.file.connected() as connection:
                rows = count_rows(connection)
        steps.at(100, 100)
        return CheckReport(
            findings=findings,
            rows=rows,
            database_bytes=kluis.file.path.stat().st_size,
            was_clean=kluis.was_clean,
        )


def examine(
    file: DatabaseFile, steps: Progress, *, read_only: bool = False, quick: bool = False
) -> Findings:
    """Return what is wrong with the database; ``read_only`` for one without a journal.

    Others may save meanwhile: this looks at one moment. ``quick`` leaves out what takes long.
    """
    found = _examine_once(file, steps, read_only=read_only, quick=quick)
    if found.pages and not (read_only or file.view_only):
        # Who saved just then may have been halfway; damage is still there the second time.
        return _examine_once(file, steps.part(100, 100), read_only=read_only, quick=quick)
    return found


def _examine_once(file: DatabaseFile, steps: Progress, *, read_only: bool, quick: bool) -> Findings:
    if not (read_only or file.view_only):
        # The check of the pages reads the file, not the journal.
        with suppress(DatabaseDamagedError), file.connected() as connection:
            checkpoint(connection)
    checks = QUICK_CHECKS if quick else CHECKS
    counts = [0] * len(CHECKS)
    for done, pragma in enumerate(checks):
        steps.at(done, len(checks))
        part = steps.part(100 * done // len(checks), 100 * (done + 1) // len(checks))
        counts[done] = _count_complaints(file, pragma, part, read_only=read_only)
    pages, structure, references = counts
    return Findings(pages=pages, structure=structure, references=references)


def _count_complaints(file: DatabaseFile, pragma: str, steps: Progress, *, read_only: bool) -> int:
    try:
        # A connection of its own: one that met an altered page is of no use afterwards.
        with file.connected(read_only=read_only) as connection:
            connection.set_progress_handler(lambda: not steps.goes_on(0, 1), STEPS_BETWEEN_REPORTS)
            # While it reads, nobody brings the journal into the file.
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            complaints = connection.execute(f"PRAGMA {pragma}").fetchmany(MAX_COMPLAINTS)
    except (DatabaseDamagedError, MemoryError):
        return 1  # SQLCipher raises one of these on an altered page
    return sum(complaint[0] != "ok" and not _of_index(complaint[0]) for complaint in complaints)


def _of_index(complaint: object) -> bool:
    # The index of words holds nothing of its own: who looks after it makes it anew.
    return isinstance(complaint, str) and INDEX in complaint.lower()
