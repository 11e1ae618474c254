"""A damaged kluis gives back what is left of it, and stays as it was until that is proven."""

import os
import random
import signal
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from kluis_cases import (
    DATABASE,
    HEADERS,
    OTHER_PASSWORD,
    PASSWORD,
    ROWS,
    SCHEMA,
    contents,
    count_in,
    fill,
    listener,
    make,
    make_read_only,
    opened,
    prepare,
    run_child,
    small_disk,
)
from sqlalchemy import Engine, inspect

from gco_desktop.domain.schade import MendReport, MendRoad, mend_sentences, mend_title
from gco_desktop.errors import (
    CancelledError,
    DatabaseDamagedError,
    DatabaseMissingError,
    DiskFullError,
    KluisBusyError,
    ReadOnlyError,
    SchemaTooNewError,
    WrongPasswordError,
)
from gco_desktop.kluis.backup import write_backup
from gco_desktop.kluis.check import check_kluis
from gco_desktop.kluis.folder import read_header
from gco_desktop.kluis.keys import database_key
from gco_desktop.kluis.mend import mend
from gco_desktop.kluis.progress import Progress, Report
from gco_desktop.kluis.salvage import Salvage
from gco_desktop.kluis.tables import Reading, Row

PAGE = 4096
LEAVES: list[int] = []
MENDED = "gegevens-0002.db"


def bare(engine: Engine, number: int) -> None:
    """Make the tables of the small kluis without its rows."""
    if inspect(engine).get_table_names() != ["kluis_info"]:
        return
    prepare(engine)
    with engine.execution_options(write=True).begin() as connection:
        connection.exec_driver_sql("DELETE FROM notitie")
        connection.exec_driver_sql("INSERT INTO notitie_fts(notitie_fts) VALUES ('delete-all')")
        connection.exec_driver_sql(f"PRAGMA user_version = {number}")


def mended(
    folder: Path, *backups: Path, progress: Report | None = None, password: str = PASSWORD
) -> MendReport:
    return mend(
        folder,
        password,
        known_schema=SCHEMA,
        backups=backups,
        progress=progress,
        prepare=bare,
    )


def damage(path: Path, *pages: int) -> None:
    content = bytearray(path.read_bytes())
    for page in pages:
        content[page * PAGE + 100] ^= 1
    path.write_bytes(content)


def leaves(folder: Path) -> list[int]:
    """Return pages that cost some rows, not all; they are the same in every small kluis."""
    path = folder / DATABASE
    whole = path.read_bytes()
    for page in range(7, 60) if not LEAVES else ():
        damage(path, page)
        if ROWS * 9 // 10 < len(read_rows(folder, Reading())) < ROWS:
            LEAVES.append(page)
        path.write_bytes(whole)
    return LEAVES


def read_rows(folder: Path, reading: Reading) -> list[Row]:
    header = read_header(folder).header
    key = database_key(header.root(PASSWORD))
    salvage = Salvage(folder / header.database, key, header.salt, Progress(None))
    with closing(salvage):
        return list(salvage.rows(salvage.tables()["notitie"], reading))


def backup_of(folder: Path, target: Path) -> Path:
    with opened(folder) as kluis:
        return write_backup(kluis, target).path


def run(folder: Path, *statements: str) -> None:
    with opened(folder) as kluis, kluis.engine.execution_options(write=True).begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def texts(folder: Path) -> dict[int, str]:
    with opened(folder) as kluis, kluis.engine.connect() as connection:
        return dict(connection.exec_driver_sql("SELECT id, tekst FROM notitie").all())


def whole(folder: Path) -> bool:
    return check_kluis(folder, PASSWORD, known_schema=SCHEMA).ok


def test_one_damaged_page_costs_at_most_two_percent_of_the_rows(kluis: Path) -> None:
    sizes = []
    for page in leaves(kluis)[::9]:
        damage(kluis / DATABASE, page)
        reading = Reading()
        rows = read_rows(kluis, reading)
        assert len(rows) == len({row[0] for row in rows})
        assert not reading.complete
        sizes.append(len(rows))
        damage(kluis / DATABASE, page)  # the same bit again: whole
    assert min(sizes) >= ROWS * 98 // 100
    assert max(sizes) < ROWS


@pytest.mark.slow
def test_any_one_damaged_page_costs_at_most_two_percent_of_the_rows(kluis: Path) -> None:
    whole = (kluis / DATABASE).read_bytes()
    headers = {name: (kluis / name).read_bytes() for name in HEADERS}
    for page in (0, 1, 2, *range(3, len(whole) // PAGE, 11)):
        damage(kluis / DATABASE, page)
        mended(kluis)
        assert count_in(kluis) >= ROWS * 98 // 100, page
        for name, content in headers.items():
            (kluis / name).write_bytes(content)
        for made in kluis.glob("gegevens-*"):
            made.unlink()
        (kluis / DATABASE).write_bytes(whole)


def test_work_in_the_journal_is_saved_also_when_the_first_page_is_altered(kluis: Path) -> None:
    child = run_child(
        "import os, signal\n"
        "from pathlib import Path\n"
        "from kluis_cases import add, opened\n"
        f"kluis = opened(Path({str(kluis)!r}))\n"
        "add(kluis, 'net voor de stroom uitviel' * 400)\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    assert child.returncode == -signal.SIGKILL, child.stderr
    content = (kluis / DATABASE).read_bytes()
    (kluis / DATABASE).write_bytes(bytes(PAGE) + content[PAGE:])

    mended(kluis)

    found = texts(kluis).values()
    assert "net voor de stroom uitviel" * 400 in found
    assert len(found) == ROWS + 1


@pytest.mark.parametrize("seed", range(6))
def test_three_damaged_pages_cost_no_more_than_what_stood_on_them(kluis: Path, seed: int) -> None:
    pages = random.Random(seed).sample(leaves(kluis), 3)
    damage(kluis / DATABASE, *pages)

    report = mended(kluis)

    (notities,) = (table for table in report.tables if table.table == "notitie")
    assert report.road is MendRoad.SALVAGED
    assert notities.saved >= ROWS - 3 * 17
    assert notities.saved == count_in(kluis)
    assert whole(kluis)


def test_a_damaged_kluis_opens_with_its_password_and_its_words_are_found(kluis: Path) -> None:
    damage(kluis / DATABASE, leaves(kluis)[10])
    mended(kluis)
    with opened(kluis) as kluis_open, kluis_open.engine.connect() as connection:
        found = connection.exec_driver_sql(
            "SELECT count(*) FROM notitie_fts WHERE notitie_fts MATCH 'respijtzorg'"
        ).scalar_one()
    assert found == count_in(kluis)


def test_the_damaged_file_is_kept_to_the_byte(kluis: Path) -> None:
    damage(kluis / DATABASE, leaves(kluis)[10])
    before = (kluis / DATABASE).read_bytes()

    report = mended(kluis)

    assert report.kept_as == DATABASE
    assert (kluis / "oud" / DATABASE).read_bytes() == before
    assert not (kluis / DATABASE).exists()
    assert (kluis / MENDED).exists()


@pytest.mark.parametrize("what", ["free page", "nothing"])
def test_what_hurts_no_row_is_repaired_without_loss(kluis: Path, what: str) -> None:
    if what == "free page":
        run(kluis, "CREATE TABLE weg (x)", "INSERT INTO weg VALUES (zeroblob(40000))")
        pages = (kluis / DATABASE).stat().st_size // PAGE
        run(kluis, "DROP TABLE weg")
        damage(kluis / DATABASE, pages - 2)
        assert not whole(kluis)

    report = mended(kluis)

    assert report.road is MendRoad.REPAIRED
    assert report.whole
    assert count_in(kluis) == ROWS
    assert whole(kluis)


def test_rows_that_are_lost_come_from_the_backup_and_newer_ones_stay(
    kluis: Path, tmp_path: Path
) -> None:
    backup = backup_of(kluis, tmp_path / "gisteren.gcobackup")
    run(
        kluis,
        "INSERT INTO notitie (id, tekst) VALUES (5000, 'van vandaag')",
        "UPDATE notitie SET tekst = 'verbeterd' WHERE id = 1",
        "DELETE FROM notitie WHERE id = 400",
    )
    expected = texts(kluis)
    damage(kluis / DATABASE, leaves(kluis)[20])

    report = mended(kluis, backup)

    assert report.road is MendRoad.BACKUP
    assert texts(kluis) == expected
    (notities,) = (table for table in report.tables if table.table == "notitie")
    assert notities.lost == 0
    assert notities.from_backup == ROWS - notities.saved
    assert report.whole
    words = mend_sentences(report, date.today())  # noqa: DTZ011
    assert words == (
        f"{notities.saved} van {ROWS} notities gered; {notities.from_backup} komen uit de kopie"
        " van vandaag.",
    )
    assert mend_title(report) == "Al je gegevens zijn terug, met hulp van een reservekopie."


@pytest.mark.parametrize("kind", ["damaged", "other kluis", "gone", "no backup"])
def test_a_backup_that_is_not_good_is_passed_over(kluis: Path, tmp_path: Path, kind: str) -> None:
    good = backup_of(kluis, tmp_path / "goed.gcobackup")
    bad = tmp_path / "slecht.gcobackup"
    if kind == "damaged":
        content = bytearray(good.read_bytes())
        content[len(content) // 2] ^= 1
        bad.write_bytes(content)
    elif kind == "other kluis":
        make(tmp_path / "ander")
        backup_of(tmp_path / "ander", bad)
    elif kind == "no backup":
        bad.write_bytes(b"niets")
    damage(kluis / DATABASE, leaves(kluis)[20])

    assert mended(kluis, bad, good).road is MendRoad.BACKUP

    assert count_in(kluis) == ROWS


def test_a_backup_with_an_older_password_still_helps(kluis: Path, tmp_path: Path) -> None:
    backup = backup_of(kluis, tmp_path / "oud.gcobackup")
    with opened(kluis) as kluis_open:
        kluis_open.change_password(PASSWORD, OTHER_PASSWORD)
    damage(kluis / DATABASE, *leaves(kluis)[:3])

    mended(kluis, backup, password=OTHER_PASSWORD)

    assert count_in(kluis, OTHER_PASSWORD) == ROWS


@pytest.mark.parametrize(
    "ruin",
    [
        lambda content: b"",
        lambda content: content[:100],
        lambda content: os.urandom(len(content)),
        None,
    ],
)
def test_a_file_beyond_reading_is_replaced_by_the_backup(
    kluis: Path, tmp_path: Path, ruin: Callable[[bytes], bytes] | None
) -> None:
    backup = backup_of(kluis, tmp_path / "gisteren.gcobackup")
    if ruin is None:
        (kluis / DATABASE).unlink()
    else:
        (kluis / DATABASE).write_bytes(ruin((kluis / DATABASE).read_bytes()))

    report = mended(kluis, backup)

    assert count_in(kluis) == ROWS
    said = mend_sentences(report, date.today())  # noqa: DTZ011
    assert said[0] == f"Terug: {ROWS} notities."
    assert "na de kopie van vandaag" in said[1]


def test_without_backup_a_file_beyond_reading_stays_as_it_is(kluis: Path) -> None:
    (kluis / DATABASE).write_bytes(os.urandom(50_000))
    before = contents(kluis)
    with pytest.raises(DatabaseDamagedError):
        mended(kluis)
    assert contents(kluis) == before


def test_without_database_and_backup_nothing_is_made(kluis: Path) -> None:
    (kluis / DATABASE).unlink()
    before = contents(kluis)
    with pytest.raises(DatabaseMissingError):
        mended(kluis)
    assert contents(kluis) == before


def test_half_a_database_gives_back_its_half(kluis: Path) -> None:
    content = (kluis / DATABASE).read_bytes()
    (kluis / DATABASE).write_bytes(content[: len(content) * 2 // 3 // PAGE * PAGE])

    report = mended(kluis)

    assert count_in(kluis) > ROWS // 2
    assert whole(kluis)
    assert "niet te zien" in mend_sentences(report, date.today())[0]  # noqa: DTZ011


def test_damaged_first_bytes_are_no_loss(kluis: Path) -> None:
    page = leaves(kluis)[10]
    content = (kluis / DATABASE).read_bytes()
    (kluis / DATABASE).write_bytes(os.urandom(16) + content[16:])
    damage(kluis / DATABASE, page)

    mended(kluis)

    assert count_in(kluis) >= ROWS * 98 // 100


def test_work_that_stands_in_the_journal_alone_is_saved(kluis: Path, tmp_path: Path) -> None:
    leaves(kluis)
    child = run_child(
        "import os, signal\n"
        "from pathlib import Path\n"
        "from kluis_cases import add, opened\n"
        f"kluis = opened(Path({str(kluis)!r}))\n"
        "add(kluis, 'net voor de stroom uitviel')\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    assert child.returncode == -signal.SIGKILL, child.stderr
    damage(kluis / DATABASE, leaves(kluis)[10])

    mended(kluis)

    assert "net voor de stroom uitviel" in texts(kluis).values()
    assert (kluis / "oud" / f"{DATABASE}-wal").stat().st_size


def test_rows_whose_parent_is_gone_are_kept_where_the_schema_allows_it(kluis: Path) -> None:
    with opened(kluis) as kluis_open, kluis_open.file.connected() as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for statement in FAMILY:
            connection.execute(statement)

    def with_family(engine: Engine, number: int) -> None:
        bare(engine, number)
        with engine.execution_options(write=True).begin() as connection:
            for statement in FAMILY[:5]:
                connection.exec_driver_sql(statement)

    report = mend(kluis, PASSWORD, known_schema=SCHEMA, prepare=with_family)

    assert (report.adopted, report.left_out) == (2, 1)
    assert whole(kluis)
    with opened(kluis) as kluis_open, kluis_open.engine.connect() as connection:
        run = connection.exec_driver_sql
        assert run("SELECT naam FROM gezin WHERE id = 7").scalar_one() == "Naam onbekend (gered)"
        assert run("SELECT gezin FROM verslag").scalar_one() == 7
        assert run("SELECT van, tekst FROM uur").all() == [(None, "blijft")]
        assert run("SELECT count(*) FROM bijlage").scalar_one() == 0


FAMILY = (
    "CREATE TABLE gezin (id INTEGER PRIMARY KEY, naam TEXT NOT NULL, plaats TEXT NOT NULL)",
    "CREATE TABLE verslag (id INTEGER PRIMARY KEY, gezin INTEGER NOT NULL REFERENCES gezin (id))",
    "CREATE TABLE stap (id INTEGER PRIMARY KEY, nr INTEGER NOT NULL)",
    "CREATE TABLE uur (id INTEGER PRIMARY KEY, van INTEGER REFERENCES stap (id), tekst TEXT)",
    "CREATE TABLE bijlage (id INTEGER PRIMARY KEY, van INTEGER NOT NULL REFERENCES stap (id))",
    "INSERT INTO verslag VALUES (1, 7)",
    "INSERT INTO uur VALUES (1, 9, 'blijft')",
    "INSERT INTO bijlage VALUES (1, 9)",
)


def test_progress_goes_up_to_the_end(kluis: Path, tmp_path: Path) -> None:
    backup = backup_of(kluis, tmp_path / "gisteren.gcobackup")
    damage(kluis / DATABASE, leaves(kluis)[10])
    told: list[int] = []
    mended(kluis, backup, progress=listener(told))
    assert told == sorted(told)
    assert told[-1] == 100


def test_stopping_leaves_everything_as_it_was(kluis: Path, tmp_path: Path) -> None:
    backup = backup_of(kluis, tmp_path / "gisteren.gcobackup")
    damage(kluis / DATABASE, leaves(kluis)[10])
    before = contents(kluis)
    told: list[int] = []
    mended_twin = 0
    while True:
        told.clear()

        def stop_at(percent: int, calls: int = mended_twin) -> bool:
            told.append(percent)
            return len(told) <= calls

        try:
            mended(kluis, backup, progress=stop_at)
        except CancelledError:
            assert contents(kluis) == before
            mended_twin += 1
        else:
            break
    assert mended_twin >= 5
    assert count_in(kluis) == ROWS


def test_a_kluis_that_is_open_elsewhere_is_left_alone(kluis: Path) -> None:
    with opened(kluis), pytest.raises(KluisBusyError):
        mended(kluis)


def test_a_wrong_password_mends_nothing(kluis: Path) -> None:
    before = contents(kluis)
    with pytest.raises(WrongPasswordError):
        mended(kluis, password=OTHER_PASSWORD)
    assert contents(kluis) == before


def test_data_of_a_newer_program_are_left_alone(kluis: Path) -> None:
    run(kluis, f"PRAGMA user_version = {SCHEMA + 1}")
    before = contents(kluis)
    with pytest.raises(SchemaTooNewError):
        mended(kluis)
    assert contents(kluis) == before


@pytest.mark.parametrize("leave", [0, 100_000, 330_000, 500_000])
def test_a_full_disk_is_named_and_nothing_is_left(tmp_path: Path, leave: int) -> None:
    with small_disk(tmp_path / "schijf", 24) as disk:
        folder = disk / "kluis"
        make(folder)
        backup = backup_of(folder, tmp_path / "gisteren.gcobackup")
        damage(folder / DATABASE, leaves(folder)[10])
        before = contents(folder)
        filling = fill(disk, leave)

        with pytest.raises(DiskFullError):
            mended(folder, backup)

        assert contents(folder) == before
        filling.unlink()
        assert mended(folder, backup).whole


def test_a_read_only_disk_is_named(tmp_path: Path) -> None:
    with small_disk(tmp_path / "schijf", 24) as disk:
        folder = disk / "kluis"
        make(folder)
        damage(folder / DATABASE, leaves(folder)[10])
        make_read_only(disk)
        with pytest.raises(ReadOnlyError):
            mended(folder)


@pytest.mark.parametrize("step", range(4))
def test_a_program_that_is_killed_while_mending_can_mend_again(kluis: Path, step: int) -> None:
    damage(kluis / DATABASE, leaves(kluis)[10])
    child = run_child(
        "import os, signal\n"
        "from pathlib import Path\n"
        "import sys; sys.path.append('tests/integration')\n"
        "import test_kluis_mend as cases\n"
        "told = []\n"
        "def report(percent):\n"
        "    told.append(percent)\n"
        f"    if len(told) > {step * 4}: os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return True\n"
        f"cases.mended(Path({str(kluis)!r}), progress=report)"
    )
    assert child.returncode == -signal.SIGKILL, child.stderr

    mended(kluis)

    assert count_in(kluis) >= ROWS * 98 // 100
    assert not list(kluis.glob("*.tmp*"))
