"""Backups as the GCO'er has them: made by themselves, proven, copied, looked into."""

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from conftest import PASSWORD, Clock

from gco_desktop import bootstrap
from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.error_texts import error_text
from gco_desktop.errors import (
    CancelledError,
    DatabaseFaultError,
    FileUnreadableError,
    WrongPasswordError,
)
from gco_desktop.kluis.backups import number_of

OTHER = "zeven-kleine-eenden-zwemmen-weg"
SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - another device, where there is one


def numbers(services: Services) -> list[int]:
    return [number_of(info.path) for info in services.reservekopieen.overview().kopieen]


def work(services: Services, naam: str = "Gezin De Vries") -> None:
    services.gezinnen.register(naam)


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def test_the_first_unlock_of_a_day_makes_one_backup(services: Services, clock: Clock) -> None:
    for hours in (0, 1, 2):
        clock.forward(hours=hours)
        services.reservekopieen.daily()
    assert numbers(services) == [1]

    clock.forward(days=1)
    services.reservekopieen.daily()
    assert numbers(services) == [2, 1]


def test_a_clock_that_was_put_back_still_gives_a_backup(services: Services, clock: Clock) -> None:
    services.reservekopieen.daily()
    clock.forward(days=-4000)
    services.reservekopieen.daily()

    assert numbers(services) == [2, 1]


def test_leaving_makes_a_backup_only_after_changes(services: Services) -> None:
    kopieen = services.reservekopieen
    kopieen.daily()
    kopieen.at_exit()
    assert numbers(services) == [1]

    work(services)
    assert kopieen.changed
    kopieen.at_exit()
    kopieen.at_exit()

    assert numbers(services) == [2, 1]
    assert kopieen.overview().kopieen[0].rows["gezin"] == 1


def test_what_was_saved_before_a_lock_is_remembered(services: Services) -> None:
    services.reservekopieen.daily()
    services.reservekopieen.owe()
    services.reservekopieen.at_exit()

    assert numbers(services) == [2, 1]


def test_what_was_saved_before_a_lock_is_in_the_backup_of_the_next_session(
    services: Services, clock: Clock, kluis_folder: Path
) -> None:
    services.reservekopieen.daily()
    work(services)
    services.close()

    made = []
    for _ in range(3):  # on the same day
        again = open_kluis(kluis_folder, PASSWORD, now=clock)
        again.reservekopieen.daily()
        made.append(numbers(again))
        rows = again.reservekopieen.overview().kopieen[0].rows
        again.close()

    assert made == [[2, 1], [2, 1], [2, 1]]
    assert rows["gezin"] == 1


def test_a_session_that_broke_off_is_in_the_backup_of_the_next(
    kluis_folder: Path, clock: Clock
) -> None:
    lock = kluis_folder / "kluis.lock"
    lock.write_bytes(b'{"pid":1,"schoon":false}')
    services = open_kluis(kluis_folder, PASSWORD, now=clock)

    assert services.reservekopieen.changed
    services.close()


@pytest.fixture
def restored(services: Services, kluis_folder: Path, clock: Clock) -> Iterator[Services]:
    """The kluis after a backup with one gezin came over one with two."""
    work(services)
    path = services.reservekopieen.make().path
    work(services, "Gezin Yilmaz")
    services.close()
    bootstrap.restore(path, kluis_folder, PASSWORD)
    again = open_kluis(kluis_folder, PASSWORD, now=clock)
    yield again
    again.close()


def test_backups_wait_after_a_restore_until_it_is_the_right_one(
    restored: Services, clock: Clock
) -> None:
    before = numbers(restored)
    work(restored, "Gezin Bakker")
    clock.forward(days=3)
    restored.reservekopieen.daily()
    restored.reservekopieen.at_exit()
    assert numbers(restored) == before

    restored.reservekopieen.accept_restore()
    restored.reservekopieen.daily()

    assert len(numbers(restored)) == len(before) + 1
    assert restored.reservekopieen.overview().teruggezet_op is None


def test_a_restore_is_undone_from_what_the_program_shows(
    restored: Services, kluis_folder: Path, clock: Clock
) -> None:
    assert [gezin.naam for gezin in restored.gezinnen.regels()] == ["Gezin De Vries"]
    (old,) = restored.reservekopieen.overview().vervangen
    restored.close()

    bootstrap.put_back(kluis_folder, old.database, 0, clock().date())

    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert len(services.gezinnen.regels()) == 2
    assert services.reservekopieen.restored_on is None
    services.close()


def test_a_copy_elsewhere_is_kept_in_the_log(services: Services, tmp_path: Path) -> None:
    info = services.reservekopieen.write_copy(tmp_path / "kopie")

    assert info.path == tmp_path / "kopie.gcobackup"
    assert services.reservekopieen.overview().elders_op == date(2026, 11, 22)
    assert services.vandaag.overview().reservekopie_op == date(2026, 11, 22)


def test_the_second_folder_gets_the_newest_backup(services: Services, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    services.reservekopieen.daily(stick)

    second = services.reservekopieen.tweede.see(stick)
    assert second.newest is not None
    assert second.newest.path == stick / "000001_2026-11-22.gcobackup"
    # The same disk is no other device, so the reminder stays.
    assert second.same_device
    assert services.reservekopieen.overview().elders_op is None


@pytest.mark.skipif(not SHARED_MEMORY.is_dir(), reason="no second device here")
def test_a_copy_on_another_device_ends_the_reminder(services: Services, tmp_path: Path) -> None:
    stick = SHARED_MEMORY / f"gco-{tmp_path.name}"
    stick.mkdir()
    try:
        if stick.stat().st_dev == tmp_path.stat().st_dev:
            pytest.skip("temporary files are in memory too")
        services.reservekopieen.copy_to_second(stick)
        assert services.reservekopieen.overview().elders_op == date(2026, 11, 22)
    finally:
        for path in stick.iterdir():
            path.unlink()
        stick.rmdir()


def test_a_stick_that_is_not_there_stops_nothing(services: Services, tmp_path: Path) -> None:
    services.reservekopieen.daily(tmp_path / "stick")

    shown = services.reservekopieen.overview()
    assert len(shown.kopieen) == 1
    assert not services.reservekopieen.tweede.see(tmp_path / "stick").present
    assert isinstance(shown.tweede_fout, FileUnreadableError)
    assert not (tmp_path / "stick").exists()


def test_a_stick_gets_its_copy_when_it_is_there_again(services: Services, tmp_path: Path) -> None:
    services.reservekopieen.daily(tmp_path / "stick")
    (tmp_path / "stick").mkdir()
    services.reservekopieen.daily(tmp_path / "stick")

    assert services.reservekopieen.tweede.see(tmp_path / "stick").newest is not None
    assert services.reservekopieen.overview().tweede_fout is None


def test_looking_inside_shows_gezinnen_and_leaves_nothing(
    services: Services, kluis_folder: Path
) -> None:
    gezin = services.gezinnen.register("Gezin De Vries")
    services.gezinnen.register("gezin Aydın")
    services.contacten.save(services.contacten.new(gezin.id, date(2026, 11, 20)))
    path = services.reservekopieen.make().path
    before = {path.name for path in kluis_folder.iterdir()}

    inside = services.reservekopieen.look(path, PASSWORD)

    assert inside.gezinnen == (
        ("gezin Aydın", None),
        ("Gezin De Vries", date(2026, 11, 20)),
    )
    assert inside.info.rows["contactmoment"] == 1
    assert {path.name for path in kluis_folder.iterdir()} == before


def test_what_is_looked_into_never_stands_there_in_clear(
    services: Services, kluis_folder: Path
) -> None:
    services.gezinnen.register("Gezin Geheimenis")
    path = services.reservekopieen.make().path
    seen: list[bytes] = []

    def watch(percent: int) -> bool:
        seen.extend(part.read_bytes() for part in (kluis_folder / "inzage").glob("*"))
        return True

    services.reservekopieen.look(path, PASSWORD, watch)

    assert any(len(content) > 4096 for content in seen)
    assert not any(b"Geheimenis" in content or b"SQLite format" in content for content in seen)


def test_a_look_that_was_killed_is_swept_at_the_next_unlock(
    services: Services, kluis_folder: Path, clock: Clock
) -> None:
    services.close()
    (kluis_folder / "inzage").mkdir()
    (kluis_folder / "inzage" / "gegevens.db").write_bytes(b"half")

    open_kluis(kluis_folder, PASSWORD, now=clock).close()

    assert not (kluis_folder / "inzage").exists()


def test_the_password_of_that_day_is_asked_for_by_its_day(services: Services, clock: Clock) -> None:
    path = services.reservekopieen.make().path
    services.kluis.change_password(PASSWORD, OTHER)

    with pytest.raises(WrongPasswordError) as refused:
        services.reservekopieen.look(path, OTHER)

    assert "wachtwoord van 22-11-2026" in error_text(refused.value)
    assert services.reservekopieen.look(path, PASSWORD).gezinnen == ()


def test_the_newest_backup_is_proven_twice_a_year(services: Services, clock: Clock) -> None:
    services.reservekopieen.daily()
    assert services.vandaag.overview().bewezen_op == date(2026, 11, 22)

    clock.forward(days=181)
    services.reservekopieen.daily()
    assert services.vandaag.overview().bewezen_op == date(2026, 11, 22)

    clock.forward(days=2)
    services.reservekopieen.daily()
    assert services.vandaag.overview().bewezen_op == clock().date()


def test_a_proof_leaves_nothing_to_back_up(services: Services) -> None:
    services.reservekopieen.daily()
    services.reservekopieen.prove()
    services.reservekopieen.at_exit()

    assert numbers(services) == [1]


def test_a_backup_that_does_not_come_back_is_told_and_made_again(services: Services) -> None:
    kopieen = services.reservekopieen
    damaged = kopieen.make().path
    damage(damaged)

    assert not kopieen.prove()

    assert damaged.exists()
    assert kopieen.overview().kopieen[0].path != damaged
    bewijs = kopieen.overview().bewijs
    assert (bewijs.gelukt, bewijs.mislukt_op) == (True, date(2026, 11, 22))
    assert kopieen.prove()


def test_a_proof_sees_a_backup_that_cannot_even_be_read(services: Services) -> None:
    services.reservekopieen.make().path.write_bytes(b"niets meer")

    assert not services.reservekopieen.prove()
    assert numbers(services) == [2]


def test_a_disk_that_fails_is_no_failed_proof(services: Services, kluis_folder: Path) -> None:
    services.reservekopieen.make()
    (kluis_folder / "inzage").write_text("in de weg")

    with pytest.raises(DatabaseFaultError):
        services.reservekopieen.prove()

    assert services.reservekopieen.overview().bewijs.gelukt


def test_closing_stops_a_backup_that_is_under_way(services: Services, kluis_folder: Path) -> None:
    begun, result = threading.Event(), []

    def slow(percent: int) -> bool:
        begun.set()
        return True

    def run() -> None:
        try:
            while True:
                services.reservekopieen.make(slow)
        except CancelledError:
            result.append("stopped")

    thread = threading.Thread(target=run)
    thread.start()
    assert begun.wait(20)
    services.close()
    thread.join(20)

    assert result == ["stopped"]
    assert not list((kluis_folder / "reservekopieen").glob("*.tmp*"))
    with pytest.raises(CancelledError):
        services.reservekopieen.make()


def test_work_goes_on_while_a_backup_is_made(services: Services) -> None:
    def busy(percent: int) -> bool:
        work(services)
        return True

    made = services.reservekopieen.make(busy)

    assert services.reservekopieen.changed
    assert made.rows["gezin"] < len(services.gezinnen.regels())


def test_backups_of_both_places_are_found_without_a_password(
    services: Services, kluis_folder: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    services.reservekopieen.daily(stick)
    services.reservekopieen.write_copy(stick / "met-de-hand")
    services.close()

    found = bootstrap.backups(kluis_folder, stick)

    names = sorted(info.path.name for info in found)
    assert names == ["000001_2026-11-22.gcobackup", "met-de-hand.gcobackup"]
