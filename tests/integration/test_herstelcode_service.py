"""The code on paper is asked for once a year, and what older codes open can be thrown away."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import NOW, PASSWORD, Clock

from gco_desktop.bootstrap import Services, new_kluis, open_kluis, restore, rotate
from gco_desktop.errors import CancelledError, ReadOnlyError, WrongPasswordError
from gco_desktop.kluis.backup_file import BackupFile
from gco_desktop.kluis.folder import read_header
from gco_desktop.kluis.passwords import PRACTICE_PASSWORD

MOMENT = NOW.astimezone()


def backups(folder: Path) -> list[Path]:
    return sorted((folder / "reservekopieen").glob("*.gcobackup"))


def typed(services: Services, groups: tuple[int, ...]) -> dict[int, str]:
    code = services.kluis.recovery_code().split("-")
    return {group: code[group - 1].lower() for group in groups}


def rotated(services: Services, clock: Clock) -> Services:
    folder = services.kluis.folder
    services.close()
    rotate(folder, PASSWORD, clock().astimezone())
    return open_kluis(folder, PASSWORD, now=clock)


@pytest.fixture(scope="module")
def rotated_kluis(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kluis whose code was replaced just now."""
    folder = shutil.copytree(template, tmp_path_factory.mktemp("vervangen") / "kluis")
    rotate(folder, PASSWORD, MOMENT)
    return folder


@pytest.fixture
def after(rotated_kluis: Path, tmp_path: Path, clock: Clock) -> Iterator[Services]:
    folder = shutil.copytree(rotated_kluis, tmp_path / "vervangen")
    services = open_kluis(folder, PASSWORD, now=clock)
    yield services
    services.close()


def test_sheet_is_asked_for_a_year_after_it_was_confirmed(services: Services, clock: Clock) -> None:
    assert not services.herstelcode.check_is_due(), "an unlock asks for a sheet that is new"
    services.kluis.confirm_sheet()
    assert not services.herstelcode.check_is_due()

    clock.forward(days=364)
    assert not services.herstelcode.check_is_due()
    clock.forward(days=1)
    assert services.herstelcode.check_is_due()


def test_right_groups_are_good_for_a_year(services: Services, clock: Clock) -> None:
    services.kluis.confirm_sheet()
    clock.forward(days=400)
    groups = services.herstelcode.pick_groups()

    assert services.herstelcode.check(typed(services, groups)) == ()

    assert not services.herstelcode.check_is_due()
    clock.forward(days=365)
    assert services.herstelcode.check_is_due()


def test_wrong_group_is_named_and_the_question_stays(services: Services, clock: Clock) -> None:
    services.kluis.confirm_sheet()
    clock.forward(days=400)
    answers = typed(services, (2, 7)) | {7: "00000"}

    assert services.herstelcode.check(answers) == (7,)
    assert services.herstelcode.check({2: "", 7: ""}) == (2, 7)

    assert services.herstelcode.check_is_due()


def test_not_now_asks_again_after_a_month(services: Services, clock: Clock) -> None:
    services.kluis.confirm_sheet()
    clock.forward(days=400)

    services.herstelcode.later()

    assert not services.herstelcode.check_is_due()
    clock.forward(days=29)
    assert not services.herstelcode.check_is_due()
    clock.forward(days=1)
    assert services.herstelcode.check_is_due()


def test_two_different_groups_are_asked(services: Services) -> None:
    asked = {services.herstelcode.pick_groups() for _ in range(60)}

    assert all(1 <= first < second <= 8 for first, second in asked)
    assert len(asked) > 5


def test_practice_kluis_is_never_asked(services: Services, clock: Clock, tmp_path: Path) -> None:
    folder = tmp_path / "oefenkluis"
    new_kluis(folder, PRACTICE_PASSWORD, practice=True)
    practice = open_kluis(folder, PRACTICE_PASSWORD, now=clock)
    practice.kluis.confirm_sheet()
    clock.forward(days=400)

    assert not practice.herstelcode.check_is_due()
    practice.close()


def test_rotation_leaves_a_backup_of_either_side(
    template: Path, after: Services, clock: Clock
) -> None:
    first, second = (BackupFile.open(path).header for path in backups(after.kluis.folder))

    assert first.check == read_header(template).header.check
    assert second.check == read_header(after.kluis.folder).header.check
    assert after.herstelcode.replaced_on() == clock().date()


def test_only_copies_of_the_old_code_are_thrown_away(after: Services) -> None:
    folder = after.kluis.folder
    old, new = backups(folder)

    assert [copy.path for copy in after.herstelcode.revoked()] == [old]
    after.herstelcode.remove_revoked()

    kept, made = backups(folder)
    assert kept == new
    assert BackupFile.open(made).header.check == read_header(folder).header.check
    assert after.herstelcode.revoked() == ()


def test_old_copies_go_only_once_there_is_a_new_one(after: Services) -> None:
    folder = after.kluis.folder
    old, new = backups(folder)
    new.unlink()

    with pytest.raises(CancelledError):
        after.herstelcode.remove_revoked(lambda _percent: False)
    assert backups(folder) == [old]
    after.herstelcode.remove_revoked()

    (made,) = backups(folder)
    assert BackupFile.open(made).header.check == read_header(folder).header.check


def test_copies_that_cannot_be_read_are_left_alone(after: Services) -> None:
    folder = after.kluis.folder
    strange = folder / "reservekopieen" / "000900_2026-11-22.gcobackup"
    strange.write_bytes(b"geen reservekopie")

    after.herstelcode.remove_revoked()

    assert strange.exists()


def test_kluis_that_is_only_looked_at_keeps_its_copies(
    after: Services, tmp_path: Path, clock: Clock
) -> None:
    folder = after.kluis.folder
    after.close()
    viewing = open_kluis(folder, PASSWORD, now=clock, view_only=True)
    before = backups(folder)

    with pytest.raises(ReadOnlyError):
        viewing.herstelcode.remove_revoked()

    assert backups(folder) == before
    assert not viewing.herstelcode.check_is_due()
    viewing.close()


def test_database_that_a_backup_came_over_goes_too(services: Services, clock: Clock) -> None:
    folder = services.kluis.folder
    backup = services.reservekopieen.make().path
    services.close()
    restore(backup, folder, PASSWORD)
    services = rotated(open_kluis(folder, PASSWORD, now=clock), clock)
    assert services.herstelcode.revoked() == (), "it may still be wanted back"
    services.reservekopieen.accept_restore()

    assert [copy.is_backup for copy in services.herstelcode.revoked()].count(False) == 1
    services.herstelcode.remove_revoked()

    assert services.herstelcode.revoked() == ()
    assert not list((folder / "oud").glob("gegevens*"))
    services.close()


def test_nothing_is_old_before_the_first_rotation(services: Services) -> None:
    services.reservekopieen.make()

    assert services.herstelcode.revoked() == ()
    assert services.herstelcode.replaced_on() is None


def test_rotation_that_is_refused_or_stopped_keeps_the_code(
    services: Services, kluis_folder: Path, clock: Clock
) -> None:
    code = services.kluis.recovery_code()
    services.close()

    with pytest.raises(WrongPasswordError):
        rotate(kluis_folder, "een heel ander wachtwoord", MOMENT)
    with pytest.raises(CancelledError):
        rotate(kluis_folder, PASSWORD, MOMENT, lambda percent: percent < 50)

    again = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert again.kluis.recovery_code() == code
    again.close()


def test_stop_after_the_code_was_replaced_undoes_nothing(
    services: Services, kluis_folder: Path, clock: Clock
) -> None:
    code = services.kluis.recovery_code()
    services.close()

    rotate(kluis_folder, PASSWORD, MOMENT, lambda percent: percent < 75)

    again = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert again.kluis.recovery_code() != code
    again.close()


def test_clock_that_was_put_back_asks_rather_than_never(services: Services, clock: Clock) -> None:
    services.kluis.confirm_sheet()
    clock.now -= timedelta(days=4000)

    assert services.herstelcode.check_is_due()
