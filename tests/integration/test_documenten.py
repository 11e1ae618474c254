"""Documents: kept whole, found without their bytes, and gone for good when that was wanted."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from conftest import PASSWORD, Clock
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from document_cases import locked_pdf, pdf, pdf_bomb, png
from kluis_cases import fill, small_disk
from sqlalchemy import Engine, event
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services, new_kluis, open_kluis, restore
from gco_desktop.domain.document import MAX_BYTES, Bestandssoort, Document
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.reservekopie import format_inhoud
from gco_desktop.errors import (
    BsnVermoedError,
    DiskFullError,
    DocumentError,
    FileUnreadableError,
    NaamOntbreektError,
    NotFoundError,
)
from gco_desktop.kluis.backup import write_backup
from gco_desktop.kluis.emergency_space import FILE_NAME
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.services.documenten import DocumentService
from gco_desktop.storage.engine import SALT_BYTES, connect, open_engine
from gco_desktop.storage.schema import Schema, upgrade

PAGE, RESERVED, IV = 4096, 80, 16
MARKER = "Zoutvlekje"


@pytest.fixture
def gezin(services: Services) -> GezinId:
    return services.gezinnen.register("Gezin De Vries").id


def attach(
    services: Services, gezin: GezinId, name: str = "Beschikking.pdf", inhoud: bytes = b""
) -> Document:
    service = services.documenten
    return service.add(gezin, service.check(name, inhoud or pdf()))


def titles(services: Services, gezin: GezinId) -> list[str]:
    return [regel.document.titel for regel in services.documenten.of_gezin(gezin).regels]


@contextmanager
def statements(engine: Engine) -> Iterator[list[str]]:
    told: list[str] = []

    def listen(*arguments: object) -> None:
        told.append(str(arguments[2]))

    event.listen(engine, "before_cursor_execute", listen)
    yield told
    event.remove(engine, "before_cursor_execute", listen)


def decrypted(services: Services) -> bytes:
    """Return every page of the database file as it is inside, free pages too."""
    file = services.kluis.kluis.file
    pages = []
    raw = file.path.read_bytes()
    for start in range(0, len(raw), PAGE):
        page = raw[start : start + PAGE]
        iv = page[PAGE - RESERVED : PAGE - RESERVED + IV]
        secret = page[SALT_BYTES if start == 0 else 0 : PAGE - RESERVED]
        decryptor = Cipher(algorithms.AES(file.key), modes.CBC(iv)).decryptor()
        pages.append(decryptor.update(secret) + decryptor.finalize())
    return b"".join(pages)


def checkpoint(services: Services) -> None:
    with services.kluis.kluis.engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")


def test_a_document_comes_back_to_the_byte(services: Services, gezin: GezinId) -> None:
    paper = pdf(3, MARKER)
    document = attach(services, gezin, "Beschikking_wijkteam.pdf", paper)
    assert services.documenten.get(document.id) == document
    assert document.titel == "Beschikking wijkteam"
    assert (document.grootte, document.bestandssoort) == (len(paper), Bestandssoort.PDF)
    assert document.toegevoegd_op == date(2026, 11, 22)
    assert services.documenten.inhoud(document.id) == paper


def test_a_list_never_reads_the_bytes(services: Services, gezin: GezinId) -> None:
    attach(services, gezin)
    with statements(services.kluis.kluis.engine) as told:
        services.documenten.of_gezin(gezin)
        services.gezinnen.detail(gezin)
    assert any('"document"' in text or " document" in text for text in told)
    assert [text for text in told if "inhoud" in text] == []


def test_the_newest_document_comes_first_by_its_own_day(services: Services, gezin: GezinId) -> None:
    for name, day in (("oud", date(2024, 1, 5)), ("zonder dag", None), ("toekomst", None)):
        document = attach(services, gezin, name)
        services.documenten.save(replace(document, datum=day))
    assert titles(services, gezin) == ["toekomst", "zonder dag", "oud"]


def test_a_document_can_belong_to_a_traject_and_a_contact(
    services: Services, gezin: GezinId
) -> None:
    traject = begin_traject(services, gezin)
    contact = services.contacten.save(services.contacten.new(gezin)).contact
    document = attach(services, gezin)
    services.documenten.save(replace(document, traject_id=traject.id, contact_id=contact.id))
    (regel,) = services.documenten.of_gezin(gezin).regels
    assert (regel.traject, regel.contact_op) == (traject.code, contact.datum)


def test_a_contact_that_is_deleted_leaves_its_documents_and_undo_ties_them_again(
    services: Services, gezin: GezinId
) -> None:
    contact = services.contacten.save(services.contacten.new(gezin)).contact
    service = services.documenten
    kept = service.add(gezin, service.check("a.pdf", pdf()), contact_id=contact.id)
    gone = service.add(gezin, service.check("b.pdf", pdf()), contact_id=contact.id)
    service.delete(gone.id)
    services.contacten.delete(contact.id)
    assert service.get(kept.id).contact_id is None
    services.herstel.undo()
    assert service.get(kept.id).contact_id == contact.id


def test_adding_can_be_undone_and_leaves_no_bytes(services: Services, gezin: GezinId) -> None:
    document = attach(services, gezin)
    services.herstel.undo()
    assert titles(services, gezin) == []
    with pytest.raises(NotFoundError):
        services.documenten.inhoud(document.id)


def test_deleting_can_be_undone_and_no_undo_holds_the_bytes(
    services: Services, gezin: GezinId
) -> None:
    paper = pdf(2)
    document = attach(services, gezin, inhoud=paper)
    with statements(services.kluis.kluis.engine) as told:
        services.documenten.delete(document.id)
        assert titles(services, gezin) == []
        services.herstel.undo()
    assert [text for text in told if "inhoud" in text] == []
    assert services.documenten.inhoud(document.id) == paper


def test_what_was_thrown_away_is_gone_from_the_file_once_the_kluis_is_closed(
    services: Services, gezin: GezinId, kluis_folder: Path, clock: Clock
) -> None:
    gone = attach(services, gezin, inhoud=pdf(1, f"{MARKER}-weg " * 3000))
    attach(services, gezin, inhoud=pdf(1, f"{MARKER}-blijft"))
    services.documenten.delete(gone.id)
    checkpoint(services)
    assert f"{MARKER}-weg".encode() in decrypted(services)
    services.prullenbak.throw_away([gone.id])
    services.close()
    again = open_kluis(kluis_folder, PASSWORD, now=clock)
    inside = decrypted(again)
    again.close()
    assert f"{MARKER}-weg".encode() not in inside
    assert f"{MARKER}-blijft".encode() in inside


def test_what_was_deleted_waits_in_the_bin_through_a_crash(
    services: Services, gezin: GezinId, kluis_folder: Path, clock: Clock
) -> None:
    paper = pdf(1)
    document = attach(services, gezin, inhoud=paper)
    services.documenten.delete(document.id)
    services.kluis.kluis.close()  # without the work that goes before
    again = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert [regel.grootte for regel in again.prullenbak.all()] == [len(paper)]
    again.prullenbak.put_back(document.id)
    assert again.documenten.inhoud(document.id) == paper
    again.close()


def test_closing_twice_does_no_harm(services: Services, gezin: GezinId) -> None:
    services.documenten.delete(attach(services, gezin).id)
    services.close()
    services.close()
    assert services.kluis.kluis.closed


def test_a_title_is_guarded_like_any_other_text(services: Services, gezin: GezinId) -> None:
    document = attach(services, gezin)
    with pytest.raises(NaamOntbreektError):
        services.documenten.save(replace(document, titel="  "))
    renamed = replace(document, titel="Brief 111222333")
    with pytest.raises(BsnVermoedError):
        services.documenten.save(renamed)
    services.documenten.save(renamed, bsn_reden="polisnummer")
    assert titles(services, gezin) == ["Brief 111222333"]


def test_a_file_from_disk_is_read_and_checked(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "Foto.jpg"
    path.write_bytes(png())
    bestand = services.documenten.read_file(path)
    assert (bestand.titel, bestand.bestandssoort) == ("Foto", Bestandssoort.PNG)
    path.write_bytes(b"")
    with pytest.raises(DocumentError, match="leeg"):
        services.documenten.read_file(path)


def test_a_file_that_is_too_big_is_refused_before_it_is_read(
    services: Services, tmp_path: Path
) -> None:
    path = tmp_path / "groot.pdf"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES * 1000)  # more than there is memory
    with pytest.raises(DocumentError, match="te_groot"):
        services.documenten.read_file(path)


@pytest.mark.parametrize("name", ["weg.pdf", ""])
def test_a_file_that_is_gone_or_a_folder_is_refused(
    services: Services, tmp_path: Path, name: str
) -> None:
    with pytest.raises(FileUnreadableError):
        services.documenten.read_file(tmp_path / name)


@pytest.mark.parametrize(
    ("inhoud", "reason"),
    [
        (locked_pdf(), "wachtwoord"),
        (b"%PDF-1.7\n" + os.urandom(5000), "beschadigd"),
        (b"%PDF-1.4", "beschadigd"),
        (pdf(0), "beschadigd"),
        (pdf_bomb(), "beschadigd"),
    ],
)
def test_a_pdf_that_cannot_be_shown_is_refused(
    services: Services, inhoud: bytes, reason: str
) -> None:
    with pytest.raises(DocumentError, match=reason):
        services.documenten.check("brief.pdf", inhoud)


def test_a_copy_is_written_whole_and_for_the_user_alone(
    services: Services, gezin: GezinId, tmp_path: Path
) -> None:
    document = attach(services, gezin, inhoud=pdf(2))
    target = tmp_path / "kopie.pdf"
    services.documenten.save_copy(document.id, target)
    assert target.read_bytes() == pdf(2)
    if os.name == "posix":
        assert target.stat().st_mode & 0o077 == 0


def test_all_documents_together_are_counted_but_for_what_was_deleted(
    services: Services, gezin: GezinId
) -> None:
    kept, gone = attach(services, gezin), attach(services, gezin)
    services.documenten.delete(gone.id)
    found = services.documenten.of_gezin(gezin)
    assert found.totaal == kept.grootte
    assert not found.veel
    assert replace(found, totaal=300_000_001).veel


def test_a_backup_counts_documents_and_brings_them_back(
    services: Services, gezin: GezinId, tmp_path: Path, clock: Clock
) -> None:
    document = attach(services, gezin, inhoud=pdf(2))
    info = write_backup(services.kluis.kluis, tmp_path / "kopie.gcobackup")
    assert format_inhoud(info.rows) == "1 gezin, 1 document"
    restore(info.path, tmp_path / "terug", PASSWORD)
    again = open_kluis(tmp_path / "terug", PASSWORD, now=clock)
    assert again.documenten.inhoud(document.id) == pdf(2)
    again.close()


def test_no_file_but_the_kluis_is_touched(
    services: Services, gezin: GezinId, tmp_path: Path, kluis_folder: Path
) -> None:
    def files() -> set[str]:
        return {str(path) for path in tmp_path.rglob("*")} - {f"{kluis_folder}/kluis.lock"}

    before = files()
    document = attach(services, gezin, inhoud=pdf(1, MARKER))
    services.documenten.inhoud(document.id)
    services.documenten.delete(document.id)
    assert files() - before <= {f"{kluis_folder}/gegevens-0001.db-{end}" for end in ("wal", "shm")}


def test_the_largest_document_fits(services: Services, gezin: GezinId) -> None:
    paper = pdf()
    paper += bytes(MAX_BYTES - len(paper))
    document = attach(services, gezin, inhoud=paper)
    assert services.documenten.inhoud(document.id) == paper


def test_without_room_a_document_is_refused_and_the_emergency_space_stays(tmp_path: Path) -> None:
    with small_disk(tmp_path / "schijf", 120) as disk:
        services, gezin = on_small_disk(disk)
        bestand = services.documenten.check("a.pdf", pdf() + os.urandom(10_000_000))
        fill(disk, leave=15_000_000)
        with pytest.raises(DiskFullError):
            services.documenten.add(gezin, bestand)
        assert (disk / "kluis" / FILE_NAME).exists()
        assert titles(services, gezin) == []
        services.close()


def test_on_a_disk_that_fills_up_meanwhile_row_and_bytes_are_there_together_or_not(
    tmp_path: Path,
) -> None:
    with small_disk(tmp_path / "schijf", 120) as disk:
        services, gezin = on_small_disk(disk)
        hopeful = DocumentService(services.documenten.context, room=lambda: 1 << 40)
        bestand = hopeful.check("a.pdf", pdf() + os.urandom(20_000_000))
        fill(disk, leave=5_000_000)
        with pytest.raises(DiskFullError):
            hopeful.add(gezin, bestand)
        assert counts(services) == (0, 0)
        (disk / "vulling").unlink()
        hopeful.add(gezin, bestand)
        assert counts(services) == (1, 1)
        services.close()


def on_small_disk(disk: Path) -> tuple[Services, GezinId]:
    new_kluis(disk / "kluis", PASSWORD, kdf=FLOOR)
    services = open_kluis(disk / "kluis", PASSWORD, now=Clock())
    return services, services.gezinnen.register("Gezin De Vries").id


def counts(services: Services) -> tuple[int, ...]:
    tables = ("document", "document_inhoud")
    with services.kluis.kluis.engine.connect() as connection:
        found = (f"SELECT count(*) FROM {table}" for table in tables)  # noqa: S608
        return tuple(connection.exec_driver_sql(query).scalar_one() for query in found)


def test_a_database_of_the_first_version_gets_the_tables_and_keeps_its_rows(tmp_path: Path) -> None:
    path, key = tmp_path / "gegevens.db", bytes(32)
    connect(path, key, create=True).close()
    engine = open_engine(path, key)
    upgrade(engine, schema=Schema(version=1))
    with engine.execution_options(write=True).begin() as connection:
        connection.exec_driver_sql("INSERT INTO opdrachtgever VALUES ('00', 'Gemeente')")
    upgrade(engine)
    with engine.connect() as connection:
        run = connection.exec_driver_sql
        assert run("SELECT naam FROM opdrachtgever").scalar_one() == "Gemeente"
        assert run("SELECT count(*) FROM document").scalar_one() == 0
    engine.dispose()
