"""What can be wrong before the kluis is open: one sentence says what to do, nothing is lost."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from app_cases import content, settle
from conftest import PASSWORD, Clock
from kluis_cases import make_read_only, small_disk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gco_desktop.bootstrap import new_kluis, open_kluis
from gco_desktop.error_texts import TEXTS
from gco_desktop.errors import (
    DatabaseDamagedError,
    KluisBusyError,
    NotAKluisError,
    ReadOnlyError,
    SchemaTooNewError,
    WrongPasswordError,
)
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.recovery_code import decode, encode
from ui.app import Application
from ui.start import texts as start_texts
from ui.start.faults import Step
from ui.start.recover_page import RecoverPage
from ui.start.unlock_page import UnlockPage
from ui.start.view import StartView
from ui.start.welcome_page import WelcomePage


@pytest.fixture
def confirmed(kluis_folder: Path, clock: Clock) -> Path:
    """A kluis whose recovery code is on paper, so that a password alone opens it."""
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    services.kluis.confirm_sheet()
    services.close()
    return kluis_folder


def unlock_page(application: Application) -> UnlockPage:
    view = content(application)
    assert isinstance(view, StartView)
    page = view.page
    assert isinstance(page, UnlockPage)
    return page


def type_password(application: Application, password: str) -> None:
    page = unlock_page(application)
    page.password.setText(password)
    QTest.keyClick(page.password, Qt.Key.Key_Return)
    settle(application)


def test_a_wrong_password_helps_after_3_and_5_tries_and_never_locks_out(
    windows: Callable[[Path], Application], confirmed: Path
) -> None:
    application = windows(confirmed)
    seen = []
    for _ in range(6):
        type_password(application, "een fout wachtwoord")
        page = unlock_page(application)
        assert page.row.error == TEXTS[WrongPasswordError]
        seen.append((start_texts.LAYOUT_HELP in page.help.text, page.way_on.isVisible()))
    assert seen == [(False, False)] * 2 + [(True, False)] * 2 + [(True, True)] * 2
    type_password(application, PASSWORD)
    assert application.workplace is not None


def test_a_wrong_recovery_code_marks_its_group_and_loses_nothing(
    windows: Callable[[Path], Application], confirmed: Path, clock: Clock
) -> None:
    services = open_kluis(confirmed, PASSWORD, now=clock)
    code = services.kluis.recovery_code()
    services.close()
    application = windows(confirmed)
    unlock_page(application).forgotten.click()
    page = content(application).page  # type: ignore[attr-defined]
    assert isinstance(page, RecoverPage)
    groups = code.split("-")
    groups[2] = ("A" if groups[2][0] != "A" else "B") + groups[2][1:]
    for field, group in zip(page.code.fields, groups, strict=True):
        field.setText(group)
    page.password.first.setText("vijf andere woorden bij elkaar")
    page.password.second.setText("vijf andere woorden bij elkaar")
    page.open_button.click()
    settle(application)
    assert "groep 3" in page.wrong.text()
    assert [field.property("invalid") for field in page.code.fields].index(True) == 2
    for field, group in zip(page.code.fields, encode(bytes(20)).split("-"), strict=True):
        field.setText(group)
    page.open_button.click()
    settle(application)
    assert "andere gegevens" in page.wrong.text()
    assert decode(code) != bytes(20)
    open_kluis(confirmed, PASSWORD, now=clock).close()


def test_a_folder_without_a_kluis_offers_how_to_begin(
    windows: Callable[[Path], Application], tmp_path: Path
) -> None:
    (tmp_path / "papieren").mkdir()
    (tmp_path / "papieren" / "brief.txt").write_text("niet van ons", encoding="utf-8")
    application = windows(tmp_path / "papieren")
    view = content(application)
    assert isinstance(view, StartView)
    assert isinstance(view.page, WelcomePage)
    view._chosen(tmp_path / "papieren")
    assert isinstance(view.page, WelcomePage)
    assert view.page.message.text == TEXTS[NotAKluisError]


def cut(database: Path) -> None:
    database.write_bytes(database.read_bytes()[:3000])


def flip(database: Path) -> None:
    content = bytearray(database.read_bytes())
    content[-2000] ^= 1
    content[100] ^= 1
    database.write_bytes(bytes(content))


@pytest.mark.parametrize("damage", [cut, flip])
def test_a_damaged_kluis_says_so_and_offers_to_mend_it_and_the_backup(
    windows: Callable[[Path], Application], confirmed: Path, damage: Callable[[Path], None]
) -> None:
    database = confirmed / "gegevens-0001.db"
    damage(database)
    before = database.read_bytes()
    application = windows(confirmed)
    type_password(application, PASSWORD)
    page = unlock_page(application)
    assert page.fault.text == TEXTS[DatabaseDamagedError]
    assert page.way_on.text() == start_texts.STEPS["mend"]
    assert page.ways.buttons[Step.BACKUP].isVisible()
    assert database.read_bytes() == before


def test_a_kluis_of_a_newer_program_says_so_and_is_left_alone(
    windows: Callable[[Path], Application], confirmed: Path
) -> None:
    services = open_kluis(confirmed, PASSWORD)
    with services.uren.context.write() as uow:
        uow._connection.exec_driver_sql("PRAGMA user_version = 99")
        uow.commit()
    services.close()
    before = (confirmed / "gegevens-0001.db").read_bytes()
    application = windows(confirmed)
    type_password(application, PASSWORD)
    assert unlock_page(application).fault.text == TEXTS[SchemaTooNewError]
    assert (confirmed / "gegevens-0001.db").read_bytes() == before


def test_a_kluis_that_is_open_elsewhere_opens_once_that_is_closed(
    windows: Callable[[Path], Application], confirmed: Path
) -> None:
    elsewhere = open_kluis(confirmed, PASSWORD)
    application = windows(confirmed)
    type_password(application, PASSWORD)
    page = unlock_page(application)
    assert page.fault.text == TEXTS[KluisBusyError]
    elsewhere.close()
    page.way_on.click()  # what was typed is still there
    settle(application)
    assert application.workplace is not None


def test_a_kluis_on_a_read_only_disk_says_what_to_do(
    windows: Callable[[Path], Application], tmp_path: Path
) -> None:
    with small_disk(tmp_path / "schijf", 120) as disk:
        new_kluis(disk / "kluis", PASSWORD, kdf=FLOOR)
        make_read_only(disk)
        application = windows(disk / "kluis")
        type_password(application, PASSWORD)
        page = unlock_page(application)
        assert page.fault.text == start_texts.closed_text(ReadOnlyError())
        assert "schrijfbeveiliging" in page.fault.text
        assert page.view_button.isVisible()


def test_the_window_starts_where_nothing_can_be_written_and_settings_are_garbage(
    tmp_path: Path,
) -> None:
    garbage = tmp_path / "config" / "gco-desktop" / "instellingen.json"
    garbage.parent.mkdir(parents=True)
    garbage.write_bytes(b"[" * 100_000)
    nowhere = {"HOME": "/proc/nergens", "XDG_CONFIG_HOME": str(tmp_path / "config")}
    code = (
        "import sys\nfrom PySide6.QtCore import QTimer\nfrom ui.program import *\n"
        "app = make_application()\nQTimer.singleShot(200, app.quit)\nsys.exit(run_window())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        env={**os.environ, **nowhere},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    assert garbage.read_bytes() == b"[" * 100_000
