"""Damage to a kluis of the program itself: what is found, what is saved, and what is said."""

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from conftest import NOW, PASSWORD
from damage_cases import (
    DATABASE,
    MOMENTS,
    copy_without_journal,
    damage_rows,
    fill_kluis,
    flip,
    rows_of,
)
from kluis_cases import run_child

from gco_desktop import bootstrap
from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.cli import group
from gco_desktop.domain.schade import MendRoad
from gco_desktop.errors import CancelledError
from gco_desktop.kluis.mended import last_mending

Run = Callable[..., Result]


@pytest.fixture(scope="module")
def filled_once(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = shutil.copytree(template, tmp_path_factory.mktemp("gevuld") / "kluis")
    fill_kluis(folder)
    return folder


@pytest.fixture
def filled(filled_once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(filled_once, tmp_path / "kluis")


@pytest.fixture
def run(tmp_path: Path) -> Run:
    word = tmp_path / "wachtwoord.txt"
    word.write_text(f"{PASSWORD}\n", encoding="utf-8")

    def call(*words: object) -> Result:
        extra = ["--wachtwoord-bestand", str(word)]
        return CliRunner().invoke(group, [*map(str, words), *extra])

    return call


def opened(folder: Path) -> Services:
    return open_kluis(folder, PASSWORD, now=lambda: NOW)


def moments(folder: Path) -> int:
    services = opened(folder)
    try:
        (gezin,) = services.gezinnen.regels()
        return len(services.contacten.of_gezin(gezin.id, 1000))
    finally:
        services.close()


def leave_untidily(folder: Path) -> None:
    child = run_child(
        "import os, signal\n"
        "from pathlib import Path\n"
        "from gco_desktop.bootstrap import open_kluis\n"
        f"services = open_kluis(Path({str(folder)!r}), {PASSWORD!r})\n"
        "services.gezinnen.register('Net voor de stroom uitviel')\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    assert child.returncode == -signal.SIGKILL, child.stderr


def test_without_a_backup_what_is_readable_is_saved(filled: Path) -> None:
    left = damage_rows(filled)

    report = bootstrap.mend(filled, PASSWORD)

    (contacts,) = (table for table in report.tables if table.table == "contactmoment")
    assert report.road is MendRoad.SALVAGED
    assert (contacts.saved, contacts.lost) == (left, MOMENTS - left)
    assert moments(filled) == left >= MOMENTS * 9 // 10
    assert bootstrap.check(filled, PASSWORD).ok


def test_altered_first_page_costs_nothing_even_without_a_backup(filled: Path) -> None:
    flip(filled / DATABASE, 0)
    report = bootstrap.mend(filled, PASSWORD)
    assert report.whole
    assert moments(filled) == MOMENTS


def test_with_the_automatic_backup_everything_comes_back(filled: Path) -> None:
    services = opened(filled)
    services.reservekopieen.make()
    services.close()
    left = damage_rows(filled)

    report = bootstrap.mend(filled, PASSWORD)

    (contacts,) = (table for table in report.tables if table.table == "contactmoment")
    assert report.road is MendRoad.BACKUP
    assert report.whole
    assert (contacts.saved, contacts.from_backup) == (left, MOMENTS - left)
    assert moments(filled) == MOMENTS


def test_a_gezin_that_cannot_be_read_keeps_its_contacts(filled: Path) -> None:
    left = 0
    path = filled / DATABASE
    for page in range(1, path.stat().st_size // 4096):
        flip(path, page)
        left, complete = rows_of(filled, "gezin")
        if not complete and rows_of(filled, "contactmoment")[1]:
            break
        flip(path, page)
    assert left == 0

    report = bootstrap.mend(filled, PASSWORD)

    assert report.adopted
    services = opened(filled)
    (gezin,) = services.gezinnen.regels()
    services.close()
    assert gezin.naam == "Naam onbekend (gered)"
    assert moments(filled) == MOMENTS


def test_mending_is_told_on_the_command_line(run: Run, filled: Path) -> None:
    left = damage_rows(filled)
    found = run("kluis", "controle", filled)
    assert found.exit_code == 4
    assert "kan niet worden gelezen" in found.output

    mended = run("kluis", "herstel", filled)

    assert mended.exit_code == 0, mended.output
    assert f"{left} van {MOMENTS} contactmomenten gered" in mended.output
    assert DATABASE in mended.output
    checked = run("kluis", "controle", filled)
    assert checked.exit_code == 0
    assert "Controleren: 100 %" in checked.output


def test_a_kluis_beyond_saving_ends_with_4_and_stays(run: Run, filled: Path) -> None:
    (filled / DATABASE).write_bytes(os.urandom(9000))
    before = (filled / DATABASE).read_bytes()
    assert run("kluis", "herstel", filled).exit_code == 4
    assert (filled / DATABASE).read_bytes() == before


def test_the_check_says_that_the_program_was_not_left_tidily(run: Run, filled: Path) -> None:
    leave_untidily(filled)
    assert "niet netjes afgesloten" in run("kluis", "controle", filled).output
    assert "niet netjes" not in run("kluis", "controle", filled).output


def test_a_copy_without_its_journal_is_noticed(filled: Path, tmp_path: Path) -> None:
    leave_untidily(filled)
    whole = shutil.copytree(filled, tmp_path / "heel")
    copy = copy_without_journal(filled, tmp_path / "kopie")

    services = opened(copy)
    assert services.controle.work_may_be_missing
    assert len(services.gezinnen.regels()) == 1
    services.close()

    services = opened(whole)
    assert not services.controle.was_clean
    assert not services.controle.work_may_be_missing
    assert len(services.gezinnen.regels()) == 2
    services.close()

    services = opened(copy)
    assert not services.controle.work_may_be_missing
    services.close()


def test_the_check_of_an_open_kluis_finds_damage_and_none_that_is_not_there(filled: Path) -> None:
    services = opened(filled)
    services.gezinnen.register("Jansen")
    assert services.controle.quick().ok
    assert services.controle.full().ok
    services.close()

    damage_rows(filled)
    services = opened(filled)
    assert services.controle.quick().pages
    assert services.controle.full().pages
    services.close()


def test_a_check_stops_when_asked_and_when_the_kluis_closes(filled: Path) -> None:
    services = opened(filled)
    with pytest.raises(CancelledError):
        services.controle.full(lambda percent: percent < 30)
    services.controle.close()
    with pytest.raises(CancelledError):
        services.controle.quick()
    services.close()


def test_what_was_saved_can_be_read_again(filled: Path) -> None:
    assert last_mending(filled) is None
    damage_rows(filled)
    report = bootstrap.mend(filled, PASSWORD)
    services = open_kluis(filled, PASSWORD)
    found = services.controle.last_mending()
    services.close()
    assert found is not None
    assert found.report == report


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"\xff", b'{"op": "2026-11-22"}'])
def test_a_record_that_cannot_be_read_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "oud").mkdir()
    (tmp_path / "oud" / "gered.json").write_bytes(content)
    assert last_mending(tmp_path) is None
