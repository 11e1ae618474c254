"""Half-typed text that fits nowhere: never lost in silence, and put back as soon as it can be."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from app_cases import content, settle, workplace_of
from conftest import PASSWORD, Clock
from kluis_cases import fill, small_disk

from gco_desktop.bootstrap import Services, new_kluis, open_kluis, restore
from gco_desktop.kluis.folder import read_status
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.sealed_file import find_sealed, write_sealed
from ui import notice_texts as texts
from ui.app import Application
from ui.draft_safe import DraftSafe
from ui.gezinnen.view import GezinnenView
from ui.locking import SealedDrafts, close_with_drafts
from ui.navigator import Page
from ui.start.rotate_page import RotatePage
from ui.start.unlock_page import UnlockPage
from ui.start.view import StartView
from ui.unwritten import UnwrittenDialog

TEXT = "Halverwege een zin over de beschikking"
DRAFTS = b'[["gezin", "tekst"]]'


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "schijf", 24) as disk:
        yield disk


@pytest.fixture
def full(
    windows: Callable[[Path], Application],
    kluis_folder: Path,
    disk: Path,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> tuple[Application, Path]:
    """The program with text typed in a form, and what fills the only disk there is."""
    shutil.copytree(kluis_folder, disk / "kluis")
    application = windows(disk / "kluis")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(disk / "config"))
    application.opened(open_kluis(disk / "kluis", PASSWORD, now=clock))
    settle(application)
    write(application)
    (disk / "kluis" / "noodruimte.bin").unlink(missing_ok=True)
    return application, fill(disk)


def write(application: Application) -> None:
    workplace = workplace_of(application)
    workplace.new_gezin()
    settle(application)
    view = workplace.shell.screen_of(Page.GEZINNEN)
    assert isinstance(view, GezinnenView)
    assert view.form is not None
    view.form.notitie.set_text(TEXT * 10_000)  # type: ignore[union-attr]


def question(application: Application) -> UnwrittenDialog:
    found = application.window.findChild(UnwrittenDialog)
    assert found is not None
    return found


def kept(folder: Path, clock: Clock) -> list[tuple[str, str]]:
    services = open_kluis(folder, PASSWORD, now=clock)
    try:
        return services.herstel.drafts()
    finally:
        services.close()


def test_text_that_fits_nowhere_keeps_the_window_open_until_it_is_written(
    full: tuple[Application, Path], windows: Callable[[Path], Application], clock: Clock
) -> None:
    application, filling = full
    folder = workplace_of(application).services.kluis.folder
    assert not application.window.close()
    settle(application)
    assert application.window.isVisible()
    dialog = question(application)
    assert "1 formulier" in dialog.text.text()
    dialog.again_button.click()
    assert dialog.message.text == texts.STILL_NO_ROOM

    filling.unlink()
    dialog.again_button.click()
    assert not application.window.isVisible()
    assert len(find_sealed([folder])) == 1
    again = windows(folder)
    again.opened(open_kluis(folder, PASSWORD, now=clock))
    settle(again)
    assert TEXT in str(workplace_of(again).services.herstel.drafts())
    assert find_sealed([folder]) == []


def test_the_unlock_screen_says_that_text_is_in_memory_only(
    full: tuple[Application, Path],
) -> None:
    application, filling = full
    application.lock()
    settle(application)
    assert application._safe.forms == 1
    view = content(application)
    assert isinstance(view, StartView)
    assert isinstance(view.page, UnlockPage)
    assert view.page.message.text == texts.TEXT_WAITS
    assert view.page.message.isVisible()
    filling.unlink()


def test_the_user_may_give_the_text_up(full: tuple[Application, Path]) -> None:
    application, _filling = full
    application.window.close()
    dialog = question(application)
    assert "kwijt" in dialog.lose_button.accessibleDescription()
    dialog.lose_button.click()
    assert not application.window.isVisible()
    assert application._safe.forms == 0


def test_the_window_can_be_used_again_when_the_question_is_left(
    full: tuple[Application, Path], clock: Clock
) -> None:
    application, filling = full
    folder = workplace_of(application).services.kluis.folder
    application.window.close()
    question(application).reject()
    filling.unlink()
    application.opened(open_kluis(folder, PASSWORD, now=clock))
    settle(application)
    assert workplace_of(application).draft_bar.isVisible()
    assert application._safe.forms == 0


def test_what_fits_beside_the_kluis_or_in_the_spare_place_outlives_the_program(
    full: tuple[Application, Path],
    tmp_path: Path,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    application, filling = full
    folder = workplace_of(application).services.kluis.folder
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert application.window.close()
    spare = tmp_path / "config" / "gco-desktop"
    [(path, sealed)] = find_sealed([spare])
    assert TEXT.encode() not in sealed
    assert path.stat().st_mode & 0o077 == 0

    filling.unlink()
    safe = DraftSafe()
    services = open_kluis(folder, PASSWORD, now=clock)
    safe.put_back(services)
    services.close()
    assert TEXT in str(kept(folder, clock))
    assert find_sealed([spare]) == []


def test_text_of_another_kluis_or_code_is_kept_until_its_own_is_open(
    services: Services, tmp_path: Path, clock: Clock
) -> None:
    new_kluis(tmp_path / "ander", PASSWORD, kdf=FLOOR)
    other = open_kluis(tmp_path / "ander", PASSWORD, now=clock)
    safe = DraftSafe(lambda: tmp_path / "nergens" / "dan")
    (tmp_path / "nergens").write_bytes(b"")
    for folder in (services.kluis.folder, tmp_path / "weg"):
        safe.keep(folder, SealedDrafts(other.kluis.seal(DRAFTS), 1))
    assert safe.forms == 1  # the other one stands beside the first kluis

    safe.put_back(services)
    assert services.herstel.drafts() == []
    assert len(find_sealed([services.kluis.folder])) == 1
    assert safe.forms == 1
    shutil.copy(find_sealed([services.kluis.folder])[0][0], tmp_path / "ander")
    safe.put_back(other)
    assert other.herstel.drafts() == [("gezin", "tekst")]
    other.close()


def test_sealed_text_stays_beside_the_kluis_and_out_of_its_backups(
    kluis_folder: Path, tmp_path: Path, clock: Clock
) -> None:
    new_kluis(tmp_path / "ander", PASSWORD, kdf=FLOOR)
    other = open_kluis(tmp_path / "ander", PASSWORD, now=clock)
    write_sealed([kluis_folder], other.kluis.seal(DRAFTS))
    other.close()
    before = find_sealed([kluis_folder])
    copy = tmp_path / "kopie.gcobackup"
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    services.gezinnen.register("Gezin De Vries")
    services.reservekopieen.write_copy(copy)
    services.close()
    with ZipFile(copy) as archive:
        assert not any("zegel" in name for name in archive.namelist())
    restore(copy, kluis_folder, PASSWORD)
    open_kluis(kluis_folder, PASSWORD, now=clock).close()
    assert find_sealed([kluis_folder]) == before != []


def test_a_file_that_is_no_sealed_text_harms_nothing(services: Services, tmp_path: Path) -> None:
    folder = services.kluis.folder
    (folder / "concepten-00.zegel").write_bytes(b"kort")
    (folder / "concepten-01.zegel").write_bytes(bytes(1000))
    DraftSafe(lambda: tmp_path).put_back(services)
    assert services.herstel.drafts() == []


def test_a_lock_without_text_asks_nothing_at_the_end(
    windows: Callable[[Path], Application], kluis_folder: Path, disk: Path, clock: Clock
) -> None:
    folder = shutil.copytree(kluis_folder, disk / "kluis")
    application = windows(folder)
    application.opened(open_kluis(folder, PASSWORD, now=clock))
    workplace_of(application).drafts.watch(application, lambda: [("gezin", "")])
    settle(application)
    fill(disk)
    assert application.window.close()


def test_a_fault_of_ours_while_writing_costs_no_text(
    services: Services,
) -> None:
    sealed: list[SealedDrafts] = []
    half_a_character = TEXT + "\ud83d"
    with pytest.raises(UnicodeEncodeError):
        close_with_drafts(services, [("gezin", half_a_character)], sealed.append, lambda _s: None)
    assert [drafts.forms for drafts in sealed] == [1]


def test_another_code_waits_for_text_that_is_not_written_yet(
    full: tuple[Application, Path],
) -> None:
    application, filling = full
    workplace = workplace_of(application)
    folder = workplace.services.kluis.folder
    go_on = threading.Event()
    application.runner.run(go_on.wait, lambda _done: None, lambda _error: None)
    workplace.renew_code()
    view = content(application)
    assert isinstance(view, StartView)
    assert isinstance(view.page, RotatePage)
    view.page.password.setText(PASSWORD)
    view.page.rotate_button.click()
    go_on.set()
    settle(application)

    view = content(application)
    assert isinstance(view, StartView)
    assert isinstance(view.page, UnlockPage)
    assert view.page.message.text == texts.FIRST_THE_TEXT
    assert read_status(folder).code_replaced is None
    filling.unlink()


def test_what_comes_next_starts_when_the_kluis_is_closed(
    application: Application, opened: Services
) -> None:
    go_on = threading.Event()
    application.runner.run(go_on.wait, lambda _done: None, lambda _error: None)
    workplace_of(application).renew_code()
    view = content(application)
    assert isinstance(view, StartView)
    assert isinstance(view.page, RotatePage)
    view.page.password.setText(PASSWORD)
    view.page.rotate_button.click()
    assert application.runner.pending == 2  # what is under way, and the lock
    go_on.set()
    settle(application)
    assert read_status(opened.kluis.folder).code_replaced is not None
