"""What the pages themselves say is what the database says."""

from contextlib import closing
from pathlib import Path

import pytest
from kluis_cases import DATABASE, PASSWORD, add, opened

from gco_desktop.kluis.database import DatabaseFile
from gco_desktop.kluis.folder import read_header
from gco_desktop.kluis.keys import database_key
from gco_desktop.kluis.raw import RawTables
from gco_desktop.kluis.tables import Reading, Table

PAGE = 4096
VALUES = (
    None, 0, 1, 2, -1, 127, -128, 32767, -32768, 8388607, -8388608, 2**31 - 1, -(2**31),
    2**47 - 1, -(2**47), 2**63 - 1, -(2**63), 1.5, -0.25, "", "é ł 👪", "x" * 3980, "x" * 3981,
    "y" * 4016, "z" * 50_000, b"", b"\0" * 10_000,
)  # fmt: skip


def database(folder: Path) -> DatabaseFile:
    header = read_header(folder).header
    key = database_key(header.root(PASSWORD))
    return DatabaseFile(path=folder / header.database, key=key, salt=header.salt)


def raw(file: DatabaseFile) -> RawTables:
    return RawTables(file.path, file.key, file.salt, lambda: None)


def test_every_kind_of_value_comes_out_as_it_went_in(kluis: Path) -> None:
    with opened(kluis) as kluis_open, kluis_open.file.connected() as connection:
        connection.execute("CREATE TABLE alles (a, b, c)")
        for value in VALUES:
            connection.execute("INSERT INTO alles VALUES (?, 'midden', ?)", (value, value))
        for number in (0, -5, 2**40, 2**62):
            connection.execute("INSERT INTO alles(rowid, b) VALUES (?, 'ver')", (number,))
        expected = connection.execute("SELECT rowid, a, b, c FROM alles").fetchall()
    reading = Reading()
    with closing(raw(database(kluis))) as tables:
        found = list(tables.rows(tables.tables()["alles"], reading))
    assert reading.complete
    assert sorted((number, *row) for number, row in found) == sorted(expected, key=lambda r: r[0])


def test_what_stands_in_the_journal_alone_is_read(kluis: Path) -> None:
    with opened(kluis) as kluis_open:
        add(kluis_open, "in het journaal" * 1000)
        with kluis_open.engine.execution_options(write=True).begin() as connection:
            connection.exec_driver_sql("UPDATE notitie SET tekst = 'nieuw' WHERE id = 1")
        with closing(raw(database(kluis))) as tables:
            found = dict(tables.rows(tables.tables()["notitie"], Reading()))
    assert found[1] == (1, "nieuw")
    assert "in het journaal" * 1000 in {text for _number, text in found.values()}


def test_what_was_begun_and_not_saved_is_not_read(kluis: Path) -> None:
    with opened(kluis) as kluis_open, kluis_open.file.connected() as connection:
        connection.execute("PRAGMA cache_size = 1")  # so that it is written before it is saved
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE notitie SET tekst = 'half'")
        assert Path(f"{kluis / DATABASE}-wal").stat().st_size > 10 * PAGE
        with closing(raw(database(kluis))) as tables:
            found = list(tables.rows(tables.tables()["notitie"], Reading()))
        connection.execute("ROLLBACK")
    assert "half" not in {text for _number, (_id, text) in found}


@pytest.mark.parametrize("place", [0, 20, 2000, 4015, 4020, 4095])
def test_one_wrong_bit_anywhere_on_a_page_leaves_that_page_out(kluis: Path, place: int) -> None:
    file = database(kluis)
    with closing(raw(file)) as tables:
        whole = len(list(tables.rows(tables.tables()["notitie"], Reading())))
    content = bytearray(file.path.read_bytes())
    content[9 * PAGE + place] ^= 1
    file.path.write_bytes(content)
    reading = Reading()
    with closing(raw(file)) as tables:
        found = list(tables.rows(tables.tables()["notitie"], reading))
    assert whole * 97 // 100 < len(found) < whole
    assert not reading.complete


def test_with_another_key_nothing_is_ours(kluis: Path) -> None:
    file = database(kluis)
    with closing(RawTables(file.path, bytes(32), file.salt, lambda: None)) as tables:
        assert not tables.is_ours()
        assert tables.tables() == {}
        assert tables.schema() is None


def test_a_page_that_may_be_of_two_tables_is_given_to_none(kluis: Path) -> None:
    file = database(kluis)
    content = bytearray(file.path.read_bytes())
    content[100] ^= 1  # the first page: nothing tells which tables there are
    file.path.write_bytes(content)
    info = [(0, "id", "INTEGER", 0, None, 1), (1, "tekst", "TEXT", 1, None, 0)]
    one, other = (Table.described(name, info) for name in ("notitie", "brief"))
    with closing(raw(file)) as tables:
        tables.learn({"notitie": one})
        assert list(tables.rows(one, Reading()))
    with closing(raw(file)) as tables:
        tables.learn({"notitie": one, "brief": other})
        assert list(tables.rows(one, Reading())) == []
        assert list(tables.rows(other, Reading())) == []
