"""The unlock screen, the welcome, the recovery code and the restoring of a backup."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import PASSWORD, Clock
from inline_runner import InlineRunner
from kluis_cases import HEADERS, reseal
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot
from start_cases import Start, starting

from gco_desktop.bootstrap import Services, new_kluis, open_kluis
from gco_desktop.demo.build import build_practice_kluis
from gco_desktop.errors import CancelledError, WrongPasswordError
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.passwords import PRACTICE_PASSWORD
from ui.background import BackgroundRunner
from ui.start import texts
from ui.start.actions import Progress
from ui.start.faults import Step
from ui.start.recover_page import RecoverPage
from ui.start.restore_page import RestorePage
from ui.start.unlock_page import UnlockPage
from ui.start.view import StartView
from ui.start.welcome_page import WelcomePage
from ui.start.wizard_page import WizardPage

OTHER = "zeven-kleine-eenden-zwemmen-weg"


@pytest.fixture
def start(qtbot: QtBot, clock: Clock) -> Iterator[Start]:
    with starting(qtbot, clock) as start:
        yield start


@pytest.fixture
def confirmed(kluis_folder: Path, clock: Clock) -> Path:
    """A kluis whose code is on paper."""
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    services.kluis.confirm_sheet()
    services.close()
    return kluis_folder


def unlock_page(view: StartView) -> UnlockPage:
    assert isinstance(view.page, UnlockPage)
    return view.page


def welcome_page(view: StartView) -> WelcomePage:
    assert isinstance(view.page, WelcomePage)
    return view.page


def recover_page(view: StartView) -> RecoverPage:
    unlock_page(view).forgotten.click()
    assert isinstance(view.page, RecoverPage)
    return view.page


def restore_page(view: StartView) -> RestorePage:
    assert isinstance(view.page, RestorePage)
    return view.page


def code_of(folder: Path, clock: Clock) -> str:
    services = open_kluis(folder, PASSWORD, now=clock)
    try:
        return services.kluis.recovery_code()
    finally:
        services.close()


def backup_of(folder: Path, clock: Clock, name: str = "Gezin De Vries") -> Path:
    """Make a backup with one gezin in it."""
    services = open_kluis(folder, PASSWORD, now=clock)
    try:
        services.gezinnen.register(name)
        return services.reservekopieen.write_copy(folder.parent / "kopie.gcobackup").path
    finally:
        services.close()


def names(services: Services) -> list[str]:
    return [regel.naam for regel in services.gezinnen.regels()]


def test_the_unlock_screen_is_imported_without_the_database_stack() -> None:
    code = (
        "import sys, ui.start.view;"
        "print([n for n in sys.modules if n.split('.')[0] in"
        " ('sqlalchemy', 'alembic', 'sqlcipher3', 'reportlab')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.strip() == "[]"


def test_the_kluis_opens_with_the_keyboard_alone(
    qtbot: QtBot, start: Start, confirmed: Path
) -> None:
    view = start.show(confirmed)
    page = unlock_page(view)
    assert QApplication.focusWidget() is page.password
    qtbot.keyClicks(page.password, PASSWORD)
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    assert [services.kluis.folder for services in start.opened] == [confirmed]
    assert str(confirmed) in view.footer.text()


def test_the_window_stays_alive_while_the_password_is_tried(
    qtbot: QtBot, start: Start, confirmed: Path
) -> None:
    runner = BackgroundRunner()
    try:
        page = unlock_page(start.show(confirmed, runner))
        page.password.setText(PASSWORD)
        page.open_button.click()
        assert page.open_button.text() == "Even rekenen..."
        assert page.spinner.isVisible()
        assert not page.open_button.isEnabled()
        qtbot.waitUntil(lambda: len(start.opened) == 1)
    finally:
        runner.close()


def test_a_wrong_password_is_said_at_the_field_which_is_selected(
    start: Start, confirmed: Path
) -> None:
    page = unlock_page(start.show(confirmed))
    page.password.setText("dit is het niet")
    page.open_button.click()
    assert page.row.error.startswith("Dit wachtwoord past niet.")
    assert page.password.selectedText()
    assert QApplication.focusWidget() is page.password
    assert page.help.isHidden()
    assert start.opened == []


def test_help_comes_after_three_tries_and_the_herstelblad_after_five_but_never_a_lock_out(
    start: Start, confirmed: Path
) -> None:
    page = unlock_page(start.show(confirmed))
    page.password.setText("dit is het niet")
    for _ in range(2):
        page.open_button.click()
    assert page.help.isHidden()
    page.open_button.click()
    assert "Caps Lock" in page.row.error
    assert "Caps Lock" not in page.help.text
    assert "toetsenbord" in page.help.text
    assert "Je wachtwoord is van" in page.help.text
    assert page.way_on.isHidden()
    page.open_button.click()
    page.open_button.click()
    assert "herstelblad" in page.help.text
    assert page.way_on.text() == "Herstelcode gebruiken"
    for _ in range(3):
        page.open_button.click()
    page.password.setText(PASSWORD)
    page.open_button.click()
    assert len(start.opened) == 1


def test_an_empty_password_is_asked_for_and_is_no_try(start: Start, confirmed: Path) -> None:
    page = unlock_page(start.show(confirmed))
    for _ in range(5):
        page.open_button.click()
    assert page.row.error == "Typ eerst je wachtwoord."
    assert page.help.isHidden()


def test_the_practice_password_is_shown_for_a_practice_kluis_only(
    start: Start, confirmed: Path, tmp_path: Path
) -> None:
    practice = tmp_path / "oefenkluis"
    new_kluis(practice, PRACTICE_PASSWORD, practice=True, kdf=FLOOR)
    page = unlock_page(start.show(practice))
    assert PRACTICE_PASSWORD in page.practice.text
    assert page.forgotten.isHidden()
    own = unlock_page(start.show(confirmed))
    assert own.practice.isHidden()
    assert PRACTICE_PASSWORD not in own.practice.text


@pytest.mark.parametrize("name", ["kluis.json", "gegevens-0001.db"])
def test_where_no_password_helps_no_password_is_shown(
    start: Start, tmp_path: Path, name: str
) -> None:
    practice = tmp_path / "oefenkluis"
    new_kluis(practice, PRACTICE_PASSWORD, practice=True, kdf=FLOOR)
    (practice / "kluis.json.bak").unlink(missing_ok=True)
    (practice / name).write_bytes(b"x" * 100)
    page = unlock_page(start.show(practice))
    page.password.setText(PRACTICE_PASSWORD)
    page.open_button.click()
    assert page.row.isHidden()
    assert page.practice.isHidden()


def test_a_practice_kluis_is_not_remembered_and_another_kluis_is(
    start: Start, confirmed: Path, tmp_path: Path
) -> None:
    practice = tmp_path / "oefenkluis"
    new_kluis(practice, PRACTICE_PASSWORD, practice=True, kdf=FLOOR)
    view = start.show(tmp_path / "nog-niets")
    view.show_folder(practice)
    page = unlock_page(view)
    page.password.setText(PRACTICE_PASSWORD)
    page.open_button.click()
    assert start.remembered == []
    view.show_folder(confirmed)
    page = unlock_page(view)
    page.password.setText(PASSWORD)
    page.open_button.click()
    assert start.remembered == [confirmed]


def test_a_kluis_that_is_open_elsewhere_opens_once_it_is_free(
    start: Start, confirmed: Path, clock: Clock
) -> None:
    elsewhere = open_kluis(confirmed, PASSWORD, now=clock)
    page = unlock_page(start.show(confirmed))
    page.password.setText(PASSWORD)
    page.open_button.click()
    assert "al geopend" in page.fault.text
    assert page.way_on.text() == "Opnieuw proberen"
    elsewhere.close()
    page.way_on.click()
    assert len(start.opened) == 1


def test_damaged_data_lead_to_the_mending_and_to_the_backups(start: Start, confirmed: Path) -> None:
    (confirmed / "gegevens-0001.db").write_bytes(b"x" * 100)
    view = start.show(confirmed)
    page = unlock_page(view)
    page.password.setText(PASSWORD)
    page.open_button.click()
    assert "beschadigd" in page.fault.text
    assert page.way_on.text() == "Gegevens redden"
    page.ways.buttons[Step.BACKUP].click()
    assert restore_page(view).isVisible()


def test_a_newer_kluis_leads_to_another_folder(
    start: Start, confirmed: Path, tmp_path: Path
) -> None:
    fields = json.loads((confirmed / "kluis.json").read_bytes())
    for name in HEADERS:
        (confirmed / name).write_bytes(reseal(fields | {"versie": 2}))
    start.files.answer = tmp_path / "leeg"
    view = start.show(confirmed)
    page = unlock_page(view)
    assert "nieuwere versie" in page.fault.text
    assert page.row.isHidden()
    page.way_on.click()
    assert "geen kluis" in welcome_page(view).message.text


def test_without_a_header_no_password_is_asked_and_the_code_opens_it(
    start: Start, confirmed: Path, clock: Clock
) -> None:
    code = code_of(confirmed, clock)
    for name in HEADERS:
        (confirmed / name).unlink()
    view = start.show(confirmed)
    page = unlock_page(view)
    assert page.row.isHidden()
    assert "sleutelbestand" in page.fault.text
    page.way_on.click()
    assert isinstance(view.page, RecoverPage)
    type_code(view.page, code)
    type_new(view.page, OTHER)
    view.page.open_button.click()
    assert len(start.opened) == 1


def type_code(page: RecoverPage, code: str) -> None:
    for field, group in zip(page.code.fields, code.split("-"), strict=True):
        field.setText(group)


def type_new(page: RecoverPage, password: str) -> None:
    page.password.first.setText(password)
    page.password.second.setText(password)


def test_a_mistyped_group_of_the_code_is_named_and_marked(
    start: Start, confirmed: Path, clock: Clock
) -> None:
    groups = code_of(confirmed, clock).split("-")
    groups[4] = groups[4][:-1] + ("A" if groups[4][-1] != "A" else "B")
    page = recover_page(start.show(confirmed))
    type_code(page, "-".join(groups))
    type_new(page, OTHER)
    page.open_button.click()
    assert page.wrong.text() == "Controleer groep 5 van de herstelcode. Er is niets veranderd."
    marked = [bool(field.property("invalid")) for field in page.code.fields]
    assert marked == [False] * 4 + [True] + [False] * 3
    assert QApplication.focusWidget() is page.code.fields[4]
    assert page.password.password() == OTHER
    assert start.opened == []


def test_the_right_code_gives_a_new_password_and_opens(
    qtbot: QtBot, start: Start, confirmed: Path, clock: Clock
) -> None:
    code = code_of(confirmed, clock)
    page = recover_page(start.show(confirmed))
    QApplication.clipboard().setText(code.lower().replace("-", " "))
    qtbot.keyClick(page.code.fields[0], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.code.code() == code
    type_new(page, OTHER)
    page.open_button.click()
    assert len(start.opened) == 1
    start.close()
    with pytest.raises(WrongPasswordError):
        open_kluis(confirmed, PASSWORD, now=clock)
    open_kluis(confirmed, OTHER, now=clock).close()


def test_typing_goes_on_in_the_next_group(qtbot: QtBot, start: Start, confirmed: Path) -> None:
    page = recover_page(start.show(confirmed))
    for sign in "12345678":
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClicks(focus, sign)
    assert [field.text() for field in page.code.fields[:2]] == ["12345", "678"]


def test_the_code_of_other_data_and_an_unfinished_code_are_told_apart(
    start: Start, confirmed: Path, tmp_path: Path
) -> None:
    other = new_kluis(tmp_path / "ander", PASSWORD, kdf=FLOOR)
    page = recover_page(start.show(confirmed))
    type_new(page, OTHER)
    page.code.fields[0].setText(other[:5])
    page.open_button.click()
    assert "groep 2, 3, 4, 5, 6, 7 en 8" in page.wrong.text()
    type_code(page, other)
    page.open_button.click()
    assert "hoort de code bij andere gegevens" in page.wrong.text()


def test_a_weak_new_password_is_refused_before_the_code_is_tried(
    start: Start, confirmed: Path, clock: Clock
) -> None:
    page = recover_page(start.show(confirmed))
    type_code(page, code_of(confirmed, clock))
    type_new(page, "te kort")
    page.open_button.click()
    assert "te kort" in page.password.first_row.error
    assert start.opened == []


def test_the_welcome_asks_no_folder_because_the_next_step_does(
    start: Start, tmp_path: Path
) -> None:
    view = start.show(tmp_path / "kluis")
    page = welcome_page(view)
    words = [button.text() for button in page.findChildren(QAbstractButton)]
    assert texts.ANOTHER_FOLDER not in words
    page.new.click()
    wizard = view.page
    assert isinstance(wizard, WizardPage)
    assert wizard.place.isVisible()
    assert wizard.place.place.accessibleName() == str(tmp_path / "kluis")


def test_an_existing_kluis_is_found_in_the_folder_above_it_too(
    start: Start, confirmed: Path, tmp_path: Path
) -> None:
    view = start.show(tmp_path / "nog-niets")
    start.files.answer = confirmed.parent
    welcome_page(view).existing.click()
    assert str(confirmed) in view.footer.text()
    assert unlock_page(view).row.isVisible()


def test_a_folder_without_a_kluis_is_said_to_be_one(start: Start, tmp_path: Path) -> None:
    view = start.show(tmp_path / "nog-niets")
    start.files.answer = tmp_path
    welcome_page(view).existing.click()
    assert "geen kluis" in welcome_page(view).message.text


def test_the_practice_kluis_is_made_with_progress_and_then_shown(
    qtbot: QtBot, start: Start, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "oefenkluis"

    def practice(progress: Progress) -> Path:
        build_practice_kluis(
            folder, gezinnen=2, jaren=1, peildatum=clock().date(), progress=progress
        )
        return folder

    start.actions = replace(start.actions, practice=practice)
    runner = BackgroundRunner()
    try:
        view = start.show(tmp_path / "nog-niets", runner)
        welcome_page(view).practice.click()
        assert welcome_page(view).progress.isVisible()
        qtbot.waitUntil(lambda: isinstance(view.page, UnlockPage), timeout=60_000)
        assert PRACTICE_PASSWORD in unlock_page(view).practice.text
        unlock_page(view).own.click()
        assert welcome_page(view).isVisible()
    finally:
        runner.close()


def test_making_the_practice_kluis_can_be_stopped(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    def practice(progress: Progress) -> Path:
        while progress(10):
            pass
        raise CancelledError

    start.actions = replace(start.actions, practice=practice)
    runner = BackgroundRunner()
    try:
        page = welcome_page(start.show(tmp_path / "nog-niets", runner))
        page.practice.click()
        page.progress.cancelled.emit()
        qtbot.waitUntil(page.practice.isVisible)
        assert page.message.text.startswith("Gestopt.")
    finally:
        runner.close()


def test_team_leads_reach_their_screen_from_every_page(
    qtbot: QtBot, start: Start, confirmed: Path, tmp_path: Path
) -> None:
    view = start.show(confirmed)
    ways: list[Callable[[], None]] = [
        lambda: None,
        lambda: unlock_page(view).forgotten.click(),
        lambda: view.show_folder(confirmed),
        lambda: unlock_page(view).restore.click(),
        lambda: view.show_folder(tmp_path / "nog-niets"),
        lambda: welcome_page(view).new.click(),
    ]
    for go in ways:
        go()
        assert view.team.isVisible()
        with qtbot.waitSignal(view.team_asked):
            view.team.click()
    assert isinstance(view.page, WizardPage)


def test_a_backup_shows_what_it_holds_and_comes_back_in_a_new_folder(
    start: Start, confirmed: Path, tmp_path: Path, clock: Clock
) -> None:
    start.files.answer = backup_of(confirmed, clock)
    view = start.show(tmp_path / "nieuw")
    welcome_page(view).restore.click()
    page = restore_page(view)
    assert page.form.isHidden()
    page.choose_button.click()
    assert "Inhoud: 1 gezin" in [label.accessibleName() for label in page.findChildren(QLabel)]
    page.password.setText("niet het goede")
    page.restore_button.click()
    assert "wachtwoord van 22-11-2026" in page.row.error
    page.password.setText(PASSWORD)
    page.restore_button.click()
    unlocked = unlock_page(view)
    assert "teruggezet" in unlocked.message.text
    unlocked.password.setText(PASSWORD)
    unlocked.open_button.click()
    assert names(start.opened[0]) == ["Gezin De Vries"]


def test_a_backup_replaces_a_kluis_only_when_confirmed_and_the_old_one_is_kept(
    start: Start, confirmed: Path, clock: Clock
) -> None:
    start.files.answer = backup_of(confirmed, clock)
    services = open_kluis(confirmed, PASSWORD, now=clock)
    services.gezinnen.register("Gezin Later")
    services.close()
    view = start.show(confirmed)
    unlock_page(view).restore.click()
    page = restore_page(view)
    page.choose_button.click()
    page.password.setText(PASSWORD)
    page.restore_button.click()
    dialog = page.replace_dialog
    assert dialog is not None
    dialog.reject()
    assert page.isVisible()
    assert not (confirmed / "oud").exists()
    page.restore_button.click()
    dialog = page.replace_dialog
    assert dialog is not None
    dialog.action_button.click()
    unlocked = unlock_page(view)
    unlocked.password.setText(PASSWORD)
    unlocked.open_button.click()
    assert names(start.opened[0]) == ["Gezin De Vries"]
    assert any((confirmed / "oud").iterdir())


def test_what_is_no_backup_is_refused_in_words(start: Start, tmp_path: Path) -> None:
    wrong = tmp_path / "brief.gcobackup"
    wrong.write_text("Beste allemaal")
    start.files.answer = wrong
    view = start.show(tmp_path / "nieuw")
    welcome_page(view).restore.click()
    page = restore_page(view)
    page.choose_button.click()
    assert "geen reservekopie" in page.problem.text
    assert page.form.isHidden()


def test_a_restore_that_is_stopped_leaves_nothing(
    qtbot: QtBot, start: Start, confirmed: Path, tmp_path: Path, clock: Clock
) -> None:
    start.files.answer = backup_of(confirmed, clock)

    class Stopping(InlineRunner):
        """Presses the button that stops just before the work begins."""

        def run(self, work, on_done, on_error):  # type: ignore[no-untyped-def]
            if page.progress.isVisible():
                page.progress.cancelled.emit()
            super().run(work, on_done, on_error)

    view = start.show(tmp_path / "nieuw")
    welcome_page(view).restore.click()
    page = restore_page(view)
    page._presenter._runner = Stopping()
    page.choose_button.click()
    page.password.setText(PASSWORD)
    page.restore_button.click()
    assert page.problem.text.startswith("Gestopt.")
    assert not (tmp_path / "nieuw").exists()
