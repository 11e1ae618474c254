"""The index of texts: whatever becomes of it, it is noticed and made anew, and nothing is lost."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conftest import PASSWORD, Clock
from migration_cases import KEY
from sqlalchemy import Engine

from gco_desktop.bootstrap import Services, mend, open_kluis, restore
from gco_desktop.domain.gezin import Gezin
from gco_desktop.errors import CancelledError
from gco_desktop.kluis.check import examine
from gco_desktop.kluis.progress import Progress
from gco_desktop.storage import zoekindex
from gco_desktop.storage.engine import connect, open_engine
from gco_desktop.storage.schema import Schema, upgrade

NOTES = ("Over de zwemles", "Over de wachtlijst", "Over het zwembad")
DAMAGE = {
    "a text that the index does not know": (
        "DROP TRIGGER zoek_contact_anders_eerst",
        "DROP TRIGGER zoek_contact_anders_daarna",
        "UPDATE contactmoment SET verslag = 'Over ballet' WHERE verslag = 'Over de wachtlijst'",
    ),
    "a piece that is missing": ("DROP TRIGGER zoek_stuk_weg", "DELETE FROM zoekstuk"),
    "a row of nobody": ("INSERT INTO zoek_docsize VALUES (9999, x'01')",),
    "altered words": ("UPDATE zoek_data SET block = x'00' WHERE id > 10",),
    "lost words": ("DELETE FROM zoek_data WHERE id > 10",),
}


@pytest.fixture
def gezin(services: Services) -> Gezin:
    gezin = services.gezinnen.register("De Vries")
    for note in NOTES:
        bundel = services.contacten.new(gezin.id)
        contact = replace(bundel.contact, verslag=note)
        services.contacten.save(replace(bundel, contact=contact))
    return gezin


def run(services: Services, *statements: str) -> None:
    """Do something to the database behind the back of the program."""
    with services.kluis.kluis.file.connected() as connection:
        for statement in statements:
            connection.execute(statement)


def triggers(services: Services) -> set[str]:
    with services.kluis.kluis.file.connected() as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        return {name for (name,) in found}


@pytest.mark.parametrize("what", DAMAGE)
def test_an_index_out_of_step_or_damaged_is_noticed_and_made_anew(
    services: Services, gezin: Gezin, what: str
) -> None:
    assert services.zoeken.index.tend(thorough=True) is False
    run(services, *DAMAGE[what])
    assert services.zoeken.index.tend(thorough=True) is True
    assert services.zoeken.index.tend(thorough=True) is False
    assert services.zoeken.search("zwem").teksten == 2
    assert "zoek_stuk_weg" in triggers(services) or "piece" in what


def test_a_missing_piece_is_noticed_without_comparing_every_word(
    services: Services, gezin: Gezin
) -> None:
    run(services, *DAMAGE["a piece that is missing"])
    assert services.zoeken.index.tend() is True
    assert services.zoeken.search("wachtlijst").teksten == 1


def test_a_damaged_index_keeps_nobody_out_and_is_no_damage_of_the_kluis(
    services: Services, gezin: Gezin, kluis_folder: Path, clock: Clock
) -> None:
    run(services, *DAMAGE["altered words"])
    assert examine(services.kluis.kluis.file, Progress(None)).ok
    services.close()
    again = open_kluis(kluis_folder, PASSWORD, now=clock)
    found = again.zoeken.search("zwemles vries")
    assert found.teksten is None  # it says that texts cannot be searched now
    assert [naam.naam for naam in again.zoeken.search("vries").namen] == ["De Vries"]
    again.zoeken.index.tend(thorough=True)
    assert again.zoeken.search("zwemles").teksten == 1
    again.close()


def test_the_full_check_of_the_kluis_looks_at_the_index_too(
    services: Services, gezin: Gezin
) -> None:
    run(services, *DAMAGE["lost words"])
    assert services.controle.full().ok
    assert services.zoeken.index.tend(thorough=True) is False
    assert services.zoeken.search("zwemles").teksten == 1


def test_saving_goes_on_after_the_index_was_made_anew(services: Services, gezin: Gezin) -> None:
    run(services, *DAMAGE["altered words"])
    services.zoeken.index.tend(thorough=True)
    services.gezinnen.save(replace(gezin, notitie="Houdt van ballet"))
    assert services.zoeken.search("ballet").teksten == 1
    assert services.zoeken.index.tend(thorough=True) is False


def test_nothing_is_tended_once_the_kluis_closes(services: Services) -> None:
    services.close()
    with pytest.raises(CancelledError):
        services.zoeken.index.tend()


def test_a_view_only_kluis_is_searched_and_left_as_it_is(
    services: Services, gezin: Gezin, kluis_folder: Path, clock: Clock
) -> None:
    services.close()
    viewed = open_kluis(kluis_folder, PASSWORD, now=clock, view_only=True)
    assert viewed.zoeken.index.tend(thorough=True) is False
    viewed.zoeken.learn()
    assert viewed.zoeken.search("lijst").teksten == 1
    viewed.close()


def test_what_a_backup_brings_back_can_be_found(
    services: Services, gezin: Gezin, kluis_folder: Path, clock: Clock, tmp_path: Path
) -> None:
    services.reservekopieen.write_copy(tmp_path / "kopie.gcobackup")
    services.gezinnen.save(replace(gezin, notitie="Dit komt later"))
    services.close()
    restore(tmp_path / "kopie.gcobackup", kluis_folder, PASSWORD, today=clock().date())
    again = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert again.zoeken.search("zwem").teksten == 2
    assert again.zoeken.search("later").teksten == 0
    assert again.zoeken.index.tend(thorough=True) is False
    again.close()


def shadow_page(services: Services, table: str) -> int:
    with services.kluis.kluis.file.connected() as connection:
        row = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
        ).fetchone()
        return int(row[0])


def altered(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    place = (page - 1) * 4096 + 2000
    content[place] ^= 0xFF
    path.write_bytes(content)


@pytest.mark.parametrize("table", ["zoek_data", "zoek_docsize", "zoekstuk"])
def test_mending_an_altered_page_of_the_index_loses_nothing_and_makes_it_anew(
    services: Services, gezin: Gezin, kluis_folder: Path, clock: Clock, table: str
) -> None:
    page, path = shadow_page(services, table), services.kluis.kluis.file.path
    services.close()
    altered(path, page)
    report = mend(kluis_folder, PASSWORD)
    assert report.whole
    assert not [each for each in report.tables if each.table.startswith("zoek")]
    again = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert again.zoeken.search("zwem").teksten == 2
    assert again.zoeken.index.tend(thorough=True) is False
    again.close()


def test_mending_an_altered_page_of_texts_leaves_an_index_in_step(
    services: Services, gezin: Gezin, kluis_folder: Path, clock: Clock
) -> None:
    page, path = shadow_page(services, "contactmoment"), services.kluis.kluis.file.path
    services.close()
    altered(path, page)
    mend(kluis_folder, PASSWORD)
    again = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert again.zoeken.index.tend(thorough=True) is False
    again.close()


@pytest.fixture
def engine(tmp_path: Path) -> Any:
    connect(tmp_path / "gegevens.db", KEY, create=True).close()
    engine = open_engine(tmp_path / "gegevens.db", KEY)
    yield engine
    engine.dispose()


def one(engine: Engine, sql: str) -> Any:
    with engine.connect() as connection:
        return connection.exec_driver_sql(sql).scalar_one()


def test_what_was_written_before_there_was_an_index_is_found(engine: Engine) -> None:
    upgrade(engine, schema=Schema(version=3))
    with engine.execution_options(write=True).begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO gezin VALUES ('a', 'Vos', '', '', '', '', '', '', 'Hond blaft', NULL)"
        )
    upgrade(engine)
    assert one(engine, "SELECT count(*) FROM zoek WHERE zoek MATCH 'blaf*'") == 1


def test_a_table_made_anew_by_a_later_version_is_still_followed(
    engine: Engine, tmp_path: Path, later: Callable[[str], Path]
) -> None:
    upgrade(engine)
    body = """
    with op.batch_alter_table("gezin", recreate="always") as gezin:
        gezin.add_column(sa.Column("wijk", sa.Text()))
    """
    number = int(one(engine, "PRAGMA user_version")) + 1
    upgrade(engine, schema=Schema(version=number, folder=later(body)))
    with engine.execution_options(write=True).begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO gezin VALUES ('a', 'Vos', '', '', '', '', '', '', 'Hond blaft', NULL, '')"
        )
    assert one(engine, "SELECT count(*) FROM zoek WHERE zoek MATCH 'blaf*'") == 1
    with closing(connect(tmp_path / "gegevens.db", KEY)) as connection:
        assert zoekindex.in_step(connection, thorough=True)


@pytest.fixture
def later(tmp_path: Path) -> Callable[[str], Path]:
    """Give the revisions of the program with one more behind them."""
    import shutil
    from importlib.resources import as_file, files

    def write(body: str) -> Path:
        with as_file(files("migrations")) as place:
            folder = shutil.copytree(place, tmp_path / "migrations")
        last = max(path.name[1:5] for path in (folder / "versions").glob("v0*.py"))
        number = f"{int(last) + 1:04d}"
        (folder / "versions" / f"v{number}.py").write_text(
            "import sqlalchemy as sa\nfrom alembic import op\n"
            f"revision = '{number}'\ndown_revision = '{last}'\ndef upgrade():{body}\n",
            encoding="utf-8",
        )
        return folder

    return write
