"""Backups on the screens: the list, looking inside, the proof, restoring and going back."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest
from app_cases import content, settle, workplace_of
from conftest import PASSWORD, Clock
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from screen_audit import faults
from start_cases import FakeFiles

from gco_desktop.bootstrap import Services, open_kluis, restore
from gco_desktop.services.reservekopie_overzicht import number_of
from gco_desktop.settings import Settings
from ui import backup_keeper
from ui.app import Application
from ui.changes import Changes, Subject
from ui.instellingen import reservekopie_texts as texts
from ui.instellingen.reservekopie_panel import ReservekopiePanel
from ui.instellingen.reservekopie_presenter import Surroundings
from ui.instellingen.view import InstellingenView
from ui.start import texts as start_texts
from ui.start.restore_page import RestorePage
from ui.start.unlock_page import UnlockPage
from ui.start.view import StartView
from ui.theme import apply_theme
from ui.vandaag.view import VandaagView
from ui.widgets.rows import TallDelegate

OTHER = "zeven-kleine-eenden-zwemmen-weg"


@pytest.fixture(autouse=True)
def daily_backup_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_keeper, "START_MS", 0)


@dataclass
class Holder:
    """Keeps settings as the program does, without the look."""

    settings: Settings = field(default_factory=Settings)

    def change_settings(self, settings: Settings) -> None:
        self.settings = settings


class Part:
    """The part Reservekopie with all it talks to."""

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.services = services
        self.holder = Holder()
        self.navigator = FakeNavigator()
        self.files = FakeFiles()
        around = Surroundings(
            runner=InlineRunner(),
            settings=self.holder,
            navigator=self.navigator,
            announce=lambda: self.panel.load(),
        )
        self.panel = ReservekopiePanel(
            services.reservekopieen, services.kluis.folder, around, lambda: self.files
        )
        qtbot.addWidget(self.panel)
        self.panel.resize(740, 2400)
        self.panel.show()
        self.panel.load()


@pytest.fixture
def part(qtbot: QtBot, services: Services) -> Part:
    return Part(qtbot, services)


def titles(part: Part) -> list[str]:
    rows = part.panel.here.list.rows
    return [rows.row(number).title for number in range(rows.rowCount())]


def test_without_backups_it_says_what_will_happen(part: Part) -> None:
    assert part.panel.here.empty.isVisible()
    assert not part.panel.here.look_button.isVisible()
    assert part.panel.proof.status.text() == texts.PROVEN_NEVER
    assert not part.panel.restored.isVisible()


def test_backups_are_shown_newest_first_with_age_and_content(part: Part, clock: Clock) -> None:
    part.services.gezinnen.register("Gezin De Vries")
    part.services.reservekopieen.daily()
    clock.forward(days=1)
    part.services.reservekopieen.daily()
    part.panel.load()

    assert titles(part) == ["23 november 2026 om 09:30", "22 november 2026 om 09:30"]
    row = part.panel.here.list.rows.row(1)
    assert (row.pill, row.subtitle) == ("gisteren", "1 gezin")
    assert part.panel.proof.status.text() == "Bewezen herstelbaar op 22 november 2026."


def test_looking_inside_asks_the_password_and_shows_the_gezinnen(qtbot: QtBot, part: Part) -> None:
    gezin = part.services.gezinnen.register("Gezin De Vries")
    contacten = part.services.contacten
    contacten.save(contacten.new(gezin.id, date(2026, 11, 20)))
    part.services.reservekopieen.make()
    part.services.kluis.change_password(PASSWORD, OTHER)
    part.panel.load()
    part.panel.here.look_button.click()
    dialog = part.panel.look_dialog
    assert dialog is not None
    dialog.look_button.click()
    assert dialog.row.error == texts.LOOK_NOTHING_TYPED
    dialog.password.setText(OTHER)
    dialog.look_button.click()
    assert "wachtwoord van 22-11-2026" in dialog.row.error
    assert not dialog.found.isVisible()
    dialog.password.setText(PASSWORD)
    qtbot.keyClick(dialog.password, Qt.Key.Key_Return)

    assert dialog.found.isVisible()
    assert dialog.password.text() == ""
    shown = dialog.table.model()
    assert [shown.index(0, column).data() for column in range(2)] == [
        "Gezin De Vries",
        "20 november 2026",
    ]
    assert dialog.holds.text() == "1 gezin, 1 contactmoment"
    dialog.put_back_button.click()
    assert part.panel.dialog is not None


def test_putting_back_is_asked_in_words_first(part: Part) -> None:
    path = part.services.reservekopieen.make().path
    part.panel.load()
    part.panel.here.put_back_button.click()
    dialog = part.panel.dialog
    assert dialog is not None
    assert "staat er dan niet meer in" in dialog.accessibleDescription()
    assert part.navigator.calls == []
    dialog.action_button.click()

    assert part.navigator.calls == [("put_back", path)]


def test_the_second_folder_is_chosen_filled_and_left(part: Part, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    part.files.answer = stick
    card = part.panel.elsewhere
    assert not card.copy_button.isVisible()
    card.choose_button.click()

    assert part.holder.settings.second_folder == stick
    assert [path.name for path in stick.iterdir()] == ["000001_2026-11-22.gcobackup"]
    assert "Daar staat een kopie van 22 november 2026" in card.status.text()
    assert texts.SECOND_SAME_DEVICE.strip() in card.status.text()
    card.drop_button.click()
    assert part.holder.settings.second_folder is None
    assert len(list(stick.iterdir())) == 1


def test_a_stick_that_is_not_there_is_no_drama(part: Part, tmp_path: Path) -> None:
    part.holder.settings = Settings(tweede_map=str(tmp_path / "stick"))
    part.panel.load()
    assert texts.SECOND_MISSING in part.panel.elsewhere.status.text()
    part.panel.elsewhere.copy_button.click()

    assert part.panel.message.text == texts.SECOND_MISSING
    assert not (tmp_path / "stick").exists()


def test_the_folder_of_the_kluis_is_no_second_place(part: Part) -> None:
    part.files.answer = part.services.kluis.folder / "oud"
    part.panel.elsewhere.choose_button.click()

    assert part.panel.message.text == texts.SECOND_OWN
    assert part.holder.settings.second_folder is None


def test_the_proof_is_told_also_when_it_needed_a_new_backup(part: Part) -> None:
    path = part.services.reservekopieen.make().path
    part.panel.load()
    part.panel.proof.prove_button.click()
    assert part.panel.message.text == texts.PROVEN_OK
    content_ = bytearray(path.read_bytes())
    content_[len(content_) // 2] ^= 1
    path.write_bytes(content_)
    part.panel.proof.prove_button.click()

    assert part.panel.message.text == texts.PROVEN_AGAIN
    assert part.panel.proof.status.text() == "Bewezen herstelbaar op 22 november 2026."
    assert len(titles(part)) == 2


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_control_has_a_name_and_no_text_is_cut_off(
    qtbot: QtBot, qapp: QApplication, services: Services, tmp_path: Path, scale: float
) -> None:
    apply_theme(qapp, "licht", scale)
    services.reservekopieen.make()
    part = Part(qtbot, services)
    part.holder.settings = Settings(tweede_map=str(tmp_path / "stick"))
    part.panel.load()
    qtbot.waitUntil(lambda: faults(part.panel) == [])


@pytest.fixture
def restored(kluis_folder: Path, clock: Clock) -> Path:
    """A kluis with one gezin, over which a backup without any was put back."""
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    services.kluis.confirm_sheet()
    path = services.reservekopieen.make().path
    services.gezinnen.register("Gezin De Vries")
    services.close()
    restore(path, kluis_folder, PASSWORD, today=clock().date())
    return kluis_folder


def opened_window(
    windows: Callable[[Path], Application], folder: Path, clock: Clock
) -> tuple[Application, Services]:
    application = windows(folder)
    services = open_kluis(folder, PASSWORD, now=clock)
    application.opened(services)
    settle(application)
    return application, services


def test_vandaag_asks_whether_a_restored_backup_is_the_right_one(
    windows: Callable[[Path], Application], restored: Path, clock: Clock
) -> None:
    application, services = opened_window(windows, restored, clock)
    vandaag = workplace_of(application).shell.stack.currentWidget()
    assert isinstance(vandaag, VandaagView)
    assert "22 november 2026 een reservekopie teruggezet" in vandaag.restored.text
    before = len(services.reservekopieen.overview().kopieen)
    vandaag.accept_button.click()
    settle(application)

    assert not vandaag.restored.isVisible()
    assert services.reservekopieen.restored_on is None
    assert len(services.reservekopieen.overview().kopieen) == before


def test_a_restore_is_undone_from_the_window_and_opens_as_it_was(
    windows: Callable[[Path], Application], restored: Path, clock: Clock
) -> None:
    application, _services = opened_window(windows, restored, clock)
    workplace_of(application).open_settings("reservekopie")
    settle(application)
    view = workplace_of(application).shell.stack.currentWidget()
    assert isinstance(view, InstellingenView)
    (panel,) = view.findChildren(ReservekopiePanel)
    panel.restored.undo_button.click()
    assert panel.dialog is not None
    panel.dialog.action_button.click()
    settle(application)
    settle(application)

    start = content(application)
    assert isinstance(start, StartView)
    assert isinstance(start.page, UnlockPage)
    assert start.page.message.text == start_texts.PUT_BACK
    again = open_kluis(restored, PASSWORD, now=clock)
    assert [regel.naam for regel in again.gezinnen.regels()] == ["Gezin De Vries"]
    again.close()


def test_a_backup_is_put_back_from_the_window_with_the_password_of_that_day(
    windows: Callable[[Path], Application], kluis_folder: Path, clock: Clock
) -> None:
    application, services = opened_window(windows, kluis_folder, clock)
    services.kluis.confirm_sheet()
    path = services.reservekopieen.make().path
    services.gezinnen.register("Gezin De Vries")
    workplace_of(application).put_back(path)
    settle(application)
    start = content(application)
    assert isinstance(start, StartView)
    page = start.page
    assert isinstance(page, RestorePage)
    assert page.form.isVisible()
    page.password.setText(PASSWORD)
    page.restore_button.click()
    assert page.replace_dialog is not None
    page.replace_dialog.action_button.click()
    settle(application)

    assert isinstance(start.page, UnlockPage)
    again = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert again.gezinnen.regels() == []
    assert again.reservekopieen.restored_on == clock().date()
    again.close()


def test_opening_makes_the_backup_of_the_day_and_closing_one_after_changes(
    windows: Callable[[Path], Application], kluis_folder: Path, clock: Clock
) -> None:
    application, services = opened_window(windows, kluis_folder, clock)
    place = kluis_folder / "reservekopieen"
    assert [path.name for path in place.iterdir()] == ["000001_2026-11-22.gcobackup"]
    services.gezinnen.register("Gezin De Vries")
    application.shut_down()

    assert sorted(path.name for path in place.iterdir())[-1] == "000002_2026-11-22.gcobackup"
    assert len(list(place.iterdir())) == 2


def test_closing_at_once_leaves_whole_backups_only(
    windows: Callable[[Path], Application], kluis_folder: Path, clock: Clock
) -> None:
    application = windows(kluis_folder)
    application.opened(open_kluis(kluis_folder, PASSWORD, now=clock))
    application.lock()
    settle(application)

    assert not list((kluis_folder / "reservekopieen").glob("*.tmp*"))
    open_kluis(kluis_folder, PASSWORD, now=clock).close()


def test_what_was_saved_before_a_lock_is_in_the_backup_at_the_end(
    windows: Callable[[Path], Application], kluis_folder: Path, clock: Clock
) -> None:
    application, services = opened_window(windows, kluis_folder, clock)
    services.gezinnen.register("Gezin De Vries")
    application.lock()
    settle(application)
    again = open_kluis(kluis_folder, PASSWORD, now=clock)
    application.opened(again)
    settle(application)
    application.shut_down()

    names = sorted(path.name for path in (kluis_folder / "reservekopieen").iterdir())
    assert names[-1] == "000002_2026-11-22.gcobackup"


def test_the_banner_of_vandaag_leads_to_the_backups(
    windows: Callable[[Path], Application], kluis_folder: Path, clock: Clock
) -> None:
    application, services = opened_window(windows, kluis_folder, clock)
    services.gezinnen.register("Gezin De Vries")
    workplace = workplace_of(application)
    workplace.changes.announce(Subject.GEZIN)
    settle(application)
    vandaag = workplace.shell.stack.currentWidget()
    assert isinstance(vandaag, VandaagView)
    assert vandaag.banner.isVisible()
    assert vandaag.proven.text() == "Bewezen herstelbaar op 22 november 2026."
    vandaag._on_backup()
    settle(application)

    (panel,) = workplace.shell.findChildren(ReservekopiePanel)
    assert panel.isVisible()


def test_the_unlock_screen_lists_the_backups_of_a_damaged_kluis(
    windows: Callable[[Path], Application], kluis_folder: Path, clock: Clock
) -> None:
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    services.gezinnen.register("Gezin De Vries")
    services.reservekopieen.make()
    services.close()
    (kluis_folder / "gegevens-0001.db").unlink()
    application = windows(kluis_folder)
    start = content(application)
    assert isinstance(start, StartView)
    start.show_restore()
    settle(application)
    page = start.page
    assert isinstance(page, RestorePage)
    assert page.found.rows.rowCount() == 1
    row = page.found.rows.row(0)
    assert (row.title, row.subtitle) == ("22 november 2026 om 09:30", "1 gezin")
    page.found.opened.emit(row.key)
    settle(application)
    page.password.setText(PASSWORD)
    page.restore_button.click()
    assert page.replace_dialog is not None
    page.replace_dialog.action_button.click()
    settle(application)

    again = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert len(again.gezinnen.regels()) == 1
    again.close()


def test_a_screen_reload_is_asked_for_when_a_backup_was_made() -> None:
    heard: list[str] = []
    changes = Changes()
    changes.announced.connect(heard.append)
    changes.announce(Subject.RESERVEKOPIE)

    assert heard == ["reservekopie"]


def test_two_backups_of_one_minute_can_be_told_apart(part: Part) -> None:
    part.services.reservekopieen.make()
    part.services.reservekopieen.make()
    part.panel.load()
    assert titles(part) == [
        "22 november 2026 om 09:30 (2 van 2)",
        "22 november 2026 om 09:30 (1 van 2)",
    ]


def test_all_that_a_backup_holds_fits_in_its_row(part: Part) -> None:
    delegate, rows = part.panel.here.list.itemDelegate(), part.panel.here.list
    assert isinstance(delegate, TallDelegate)
    part.services.reservekopieen.make()
    part.panel.load()
    longest = (
        "1.234 gezinnen, 1.234 personen, 1.234 trajecten, 1.234 contactmomenten, 1.234 urenregels,"
        " 1.234 plannen, 1.234 signalen, 1.234 documenten"
    )
    row = replace(rows.rows.row(0), subtitle=longest, right="123,4 MB")
    rows.show_rows([row])
    assert delegate.room(rows.visualRect(rows.currentIndex()), row).contains(
        delegate.needed(rows.visualRect(rows.currentIndex()), row)
    )


def test_a_fault_leaves_no_gaps_in_the_dialog(part: Part, qtbot: QtBot) -> None:
    path = part.services.reservekopieen.make().path
    part.panel.load()
    part.panel.here.look_button.click()
    dialog = part.panel.look_dialog
    assert dialog is not None
    path.write_bytes(b"x")
    dialog.password.setText(PASSWORD)
    dialog.look_button.click()
    assert dialog.problem.isVisible()
    qtbot.waitUntil(lambda: dialog.problem.y() > dialog.row.geometry().bottom())
    assert dialog.row.height() <= dialog.row.heightForWidth(dialog.row.width()) + 1
    assert dialog.problem.y() - dialog.row.geometry().bottom() <= dialog.body.spacing() + 1


def test_after_an_undo_the_way_back_is_gone_and_the_backup_stays(
    windows: Callable[[Path], Application], restored: Path, clock: Clock
) -> None:
    application, services = opened_window(windows, restored, clock)
    old = services.reservekopieen.overview().terug
    assert old is not None
    number = number_of(services.reservekopieen.make().path)
    workplace_of(application).undo_restore(old.database, number)
    settle(application)
    settle(application)
    again = open_kluis(restored, PASSWORD, now=clock)
    overview = again.reservekopieen.overview()
    again.close()
    assert overview.terug is None
    assert len(overview.vervangen) == 1
    assert number in {number_of(info.path) for info in overview.kopieen}
