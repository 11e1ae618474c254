"""The second folder: it gets each backup, and when it never answers nothing waits for it."""

import shutil
import sys
import threading
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from conftest import PASSWORD, Clock
from hanging_folder import NAME, hanging, visitors

from gco_desktop import bootstrap
from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.error_texts import error_text
from gco_desktop.errors import FileUnreadableError, GcoError
from gco_desktop.kluis import visit
from gco_desktop.kluis.backups import number_of

SHORT = 0.3
MOMENT = 5.0  # far less than the patience for a folder, far more than a slow machine needs
LONG = 60.0
SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - another device, where there is one

needs_pipes = pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in a folder here")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def hung(stick: Path) -> Iterator[Path]:
    """A second folder that never answers."""
    with hanging(stick):
        yield stick


@pytest.fixture
def short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visit, "PATIENCE_SECONDS", SHORT)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Path]:
    """A second folder on another device."""
    if not SHARED_MEMORY.is_dir() or SHARED_MEMORY.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("no second device here")
    folder = SHARED_MEMORY / f"gco-{tmp_path.name}"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder)


def numbers(folder: Path) -> list[int]:
    return sorted(number_of(path) for path in folder.glob("*.gcobackup") if path.name != NAME)


def is_silent(fault: GcoError | None) -> bool:
    return isinstance(fault, FileUnreadableError) and fault.silent


def until(reached: threading.Event | None = None, *, visited: bool = False) -> None:
    """Wait for a thread in the second folder, or for something to be reached."""
    end = time.monotonic() + LONG
    while time.monotonic() < end:
        if (visited and visitors()) or (reached is not None and reached.wait(0.01)):
            return
    pytest.fail("it never came to that")


@needs_pipes
@pytest.mark.usefixtures("short_patience")
def test_a_folder_that_never_answers_stops_nothing(
    services: Services, kluis_folder: Path, hung: Path
) -> None:
    kopieen = services.reservekopieen
    kopieen.daily(hung)

    assert numbers(kluis_folder / "reservekopieen") == [1]
    assert services.vandaag.overview().bewezen_op == date(2026, 11, 22)
    shown = kopieen.overview()
    assert shown.fout is None
    assert not shown.tweede_bezig
    assert is_silent(shown.tweede_fout)
    assert shown.tweede_fout is not None
    assert "antwoordt niet" in error_text(shown.tweede_fout)


@needs_pipes
@pytest.mark.usefixtures("short_patience")
def test_whoever_looks_at_a_folder_that_hangs_is_told_at_once_and_by_one_thread(
    services: Services, hung: Path
) -> None:
    kopieen = services.reservekopieen
    kopieen.daily(hung)
    begun = time.monotonic()
    for _ in range(5):
        assert is_silent(kopieen.tweede.see(hung).fout)
        with pytest.raises(FileUnreadableError):
            kopieen.copy_to_second(hung)

    assert time.monotonic() - begun < MOMENT
    assert len(visitors()) == 1


@needs_pipes
def test_the_overview_answers_while_the_folder_hangs(services: Services, hung: Path) -> None:
    thread = threading.Thread(target=_until_stopped, args=(services, hung))
    thread.start()
    until(visited=True)
    begun = time.monotonic()
    shown = services.reservekopieen.overview()

    assert time.monotonic() - begun < MOMENT
    assert shown.tweede_bezig
    assert len(shown.kopieen) == 1
    services.close()
    thread.join(MOMENT)
    assert not thread.is_alive()


@needs_pipes
def test_locking_never_waits_for_a_folder_that_hangs(
    services: Services, kluis_folder: Path, clock: Clock, hung: Path
) -> None:
    thread = threading.Thread(target=_until_stopped, args=(services, hung))
    thread.start()
    until(visited=True)
    begun = time.monotonic()
    services.close()
    again = open_kluis(kluis_folder, PASSWORD, now=clock)
    spent = time.monotonic() - begun
    again.close()
    thread.join(MOMENT)

    assert spent < MOMENT
    assert not thread.is_alive()


@needs_pipes
def test_leaving_makes_the_backup_here_before_anything_is_asked_of_the_folder(
    services: Services, kluis_folder: Path, hung: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    thread = threading.Thread(target=_until_stopped, args=(services, hung))
    thread.start()
    until(visited=True)
    services.gezinnen.register("Gezin De Vries")
    begun = time.monotonic()
    services.reservekopieen.at_exit()
    services.close()
    assert time.monotonic() - begun < MOMENT
    thread.join(MOMENT)
    assert not thread.is_alive()
    assert numbers(kluis_folder / "reservekopieen") == [1, 2]

    monkeypatch.setattr(visit, "PATIENCE_SECONDS", SHORT)
    with pytest.raises(FileUnreadableError) as fault:
        services.reservekopieen.tweede.bring_owed(hung)
    assert fault.value.silent
    assert time.monotonic() - begun < 2 * MOMENT
    assert len(visitors()) == 1


def test_after_leaving_the_folder_gets_the_backup_of_a_closed_kluis(
    services: Services, kluis_folder: Path, stick: Path
) -> None:
    services.reservekopieen.daily(stick)
    services.gezinnen.register("Gezin De Vries")
    services.reservekopieen.at_exit()
    assert numbers(stick) == [1]
    services.close()
    services.reservekopieen.tweede.bring_owed(stick)
    services.reservekopieen.tweede.bring_owed(stick)

    assert numbers(stick) == [1, 2]
    name = max(path.name for path in stick.iterdir())
    here = (kluis_folder / "reservekopieen" / name).read_bytes()
    assert (stick / name).read_bytes() == here


def test_a_copy_made_after_closing_is_found_and_kept_in_the_log(
    services: Services, kluis_folder: Path, clock: Clock, elsewhere: Path
) -> None:
    services.reservekopieen.daily()
    services.gezinnen.register("Gezin De Vries")
    services.reservekopieen.at_exit()
    services.close()
    services.reservekopieen.tweede.bring_owed(elsewhere)
    clock.forward(minutes=10)
    again = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert again.reservekopieen.overview().elders_op is None
    again.reservekopieen.copy_to_second(elsewhere)

    assert again.reservekopieen.overview().elders_op == date(2026, 11, 22)
    assert numbers(elsewhere) == [2]
    known = _last_logged(again)
    clock.forward(minutes=10)
    again.reservekopieen.copy_to_second(elsewhere)
    assert _last_logged(again) == known
    again.close()


@needs_pipes
@pytest.mark.usefixtures("short_patience")
def test_a_folder_that_answers_again_gets_its_copy(services: Services, stick: Path) -> None:
    with hanging(stick):
        services.reservekopieen.daily(stick)
        assert is_silent(services.reservekopieen.overview().tweede_fout)
    services.reservekopieen.daily(stick)

    assert numbers(stick) == [1]
    assert services.reservekopieen.overview().tweede_fout is None


def test_a_number_that_the_folder_has_is_passed_over(
    services: Services, kluis_folder: Path, stick: Path
) -> None:
    kopieen = services.reservekopieen
    for _ in range(2):
        kopieen.make()
        kopieen.copy_to_second(stick)
    before = {path: path.read_bytes() for path in stick.iterdir()}
    shutil.rmtree(kluis_folder / "reservekopieen")
    kopieen.daily(stick)

    assert numbers(stick) == [1, 2, 3]
    assert {path: path.read_bytes() for path in before} == before
    assert numbers(kluis_folder / "reservekopieen") == [1, 3]
    newest = kopieen.tweede.see(stick).newest
    assert newest is not None
    assert number_of(newest.path) == 3


def test_a_folder_that_is_not_there_is_told_apart_from_one_that_is_silent(
    services: Services, tmp_path: Path
) -> None:
    gone = tmp_path / "weg"
    assert services.reservekopieen.copy_to_second(gone) is None
    seen = services.reservekopieen.tweede.see(gone)

    assert not seen.present
    assert seen.fout is None
    assert not is_silent(services.reservekopieen.overview().tweede_fout)


@needs_pipes
def test_backups_here_are_found_while_the_second_folder_hangs(
    services: Services, kluis_folder: Path, hung: Path
) -> None:
    services.reservekopieen.make()
    begun = time.monotonic()
    found = bootstrap.backups(kluis_folder, hung, patience=SHORT)

    assert [number_of(info.path) for info in found] == [1]
    assert time.monotonic() - begun < MOMENT


def _last_logged(services: Services) -> datetime | None:
    with services.vandaag.context.read() as uow:
        return uow.archive.last_moment()


def _until_stopped(services: Services, second: Path) -> None:
    try:
        services.reservekopieen.daily(second)
    except GcoError:  # the kluis closed
        return
