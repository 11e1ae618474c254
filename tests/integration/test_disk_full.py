"""A full disk costs nothing: what was kept is kept, and the same save works once there is room."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import PASSWORD, Clock
from kluis_cases import fill, small_disk

from gco_desktop.bootstrap import Services, new_kluis, open_kluis
from gco_desktop.error_texts import DISK_FULL_BUT_ROOM, TEXTS, error_text
from gco_desktop.errors import DiskFullError
from gco_desktop.kluis.emergency_space import FILE_NAME
from gco_desktop.kluis.kdf import FLOOR

NOTE = "Een verslag dat blijft. " * 4000
OTHER_PASSWORD = "zes-andere-woorden-achter-elkaar"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "schijf", 120) as disk:
        yield disk


@pytest.fixture
def folder(disk: Path) -> Path:
    new_kluis(disk / "kluis", PASSWORD, kdf=FLOOR)
    return disk / "kluis"


@pytest.fixture
def on_disk(folder: Path, clock: Clock) -> Iterator[Services]:
    """The open kluis, with its emergency space, on a disk that can be filled."""
    services = open_kluis(folder, PASSWORD, now=clock)
    assert (folder / FILE_NAME).exists()
    yield services
    services.close()


def test_a_save_on_a_full_disk_can_be_done_again(
    on_disk: Services, disk: Path, folder: Path
) -> None:
    services = on_disk
    gezin = services.gezinnen.register("Gezin De Vries")
    kept = services.contacten.save(services.contacten.new(gezin.id))
    fill(disk)
    bundel = services.contacten.new(gezin.id)
    bundel = replace(bundel, contact=replace(bundel.contact, verslag=NOTE))
    with pytest.raises(DiskFullError) as refused:
        services.contacten.save(bundel)
    assert error_text(refused.value) == DISK_FULL_BUT_ROOM
    assert not (folder / FILE_NAME).exists()
    services.contacten.save(bundel)  # the emergency space made room
    assert services.contacten.get(bundel.contact.id).contact.verslag == bundel.contact.verslag
    assert services.contacten.get(kept.contact.id) == kept


def test_emergency_space_is_given_up_once_and_made_again_when_there_is_room(
    on_disk: Services, disk: Path, folder: Path
) -> None:
    filler = fill(disk)
    with pytest.raises(DiskFullError):
        on_disk.herstel.keep_draft("contact", NOTE)
    fill_again = fill(disk / "kluis")  # what was made free goes to somebody else
    with pytest.raises(DiskFullError) as refused:
        on_disk.herstel.keep_draft("contact", NOTE)
    assert error_text(refused.value) == TEXTS[DiskFullError]
    on_disk.onderhoud.tidy()
    assert not (folder / FILE_NAME).exists()

    fill_again.unlink()
    on_disk.herstel.keep_draft("contact", NOTE)
    on_disk.onderhoud.tidy()
    assert not (folder / FILE_NAME).exists()  # too little room: the disk is not filled by us
    filler.unlink()
    on_disk.onderhoud.tidy()
    assert (folder / FILE_NAME).stat().st_size == 8 << 20


def test_the_next_unlock_makes_emergency_space_again(
    folder: Path, disk: Path, clock: Clock
) -> None:
    open_kluis(folder, PASSWORD, now=clock).close()
    (folder / FILE_NAME).unlink()
    open_kluis(folder, PASSWORD, now=clock).close()
    assert (folder / FILE_NAME).exists()


def test_half_typed_text_is_kept_at_the_lock_on_a_full_disk(
    on_disk: Services, disk: Path, folder: Path, clock: Clock
) -> None:
    filler = fill(disk)
    on_disk.herstel.keep_drafts([("contact", NOTE)])
    on_disk.close()
    filler.unlink()
    again = open_kluis(folder, PASSWORD, now=clock)
    assert again.herstel.drafts() == [("contact", NOTE)]
    again.close()


def test_password_can_be_changed_at_the_second_try_on_a_full_disk(
    on_disk: Services, disk: Path, folder: Path, clock: Clock
) -> None:
    filler = fill(disk)
    with pytest.raises(DiskFullError) as refused:
        on_disk.kluis.change_password(PASSWORD, OTHER_PASSWORD)
    assert refused.value.room_made
    assert not list(folder.glob("*.tmp"))
    on_disk.kluis.change_password(PASSWORD, OTHER_PASSWORD)
    on_disk.close()
    filler.unlink()
    open_kluis(folder, OTHER_PASSWORD, now=clock).close()


def test_undo_on_a_full_disk_can_be_done_again(on_disk: Services, disk: Path) -> None:
    gezin = on_disk.gezinnen.register("Gezin De Vries")
    bundel = on_disk.contacten.new(gezin.id)
    bundel = replace(bundel, contact=replace(bundel.contact, verslag=NOTE))
    on_disk.contacten.save(bundel)
    on_disk.onderhoud.tidy()
    fill(disk)
    with pytest.raises(DiskFullError):
        on_disk.herstel.undo()
    assert on_disk.contacten.get(bundel.contact.id).contact.verslag == bundel.contact.verslag
    on_disk.herstel.undo()
    assert on_disk.contacten.of_gezin(gezin.id, 5) == []


def test_backup_beside_a_full_disk_leaves_nothing_half(on_disk: Services, disk: Path) -> None:
    on_disk.gezinnen.register("Gezin De Vries")
    fill(disk)
    before = {path.name for path in disk.rglob("*")}
    with pytest.raises(DiskFullError):
        on_disk.reservekopieen.write_copy(disk / "kopie.gcobackup")
    assert {path.name for path in disk.rglob("*")} == before
    assert len(on_disk.gezinnen.regels()) == 1
