"""The screen Instellingen, on a real kluis."""

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from conftest import PASSWORD, Clock
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from start_cases import FakeFiles, starting

from gco_desktop import __version__
from gco_desktop.bootstrap import Services, new_kluis, open_kluis
from gco_desktop.errors import WrongPasswordError
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.passwords import PRACTICE_PASSWORD
from gco_desktop.settings import Settings, Weergave
from ui.changes import Changes
from ui.instellingen.algemeen_panel import AlgemeenPanel
from ui.instellingen.beveiliging_panel import BeveiligingPanel
from ui.instellingen.name_dialog import NameDialog
from ui.instellingen.over_panel import OverPanel
from ui.instellingen.reservekopie_panel import ReservekopiePanel
from ui.instellingen.view import InstellingenView, Part
from ui.instellingen.weergave_panel import WeergavePanel
from ui.start.restore_page import RestorePage
from ui.start.unlock_page import UnlockPage
from ui.start.welcome_page import WelcomePage
from ui.theme import theme
from ui.widgets.dialogs import ReasonDialog

OTHER = "zeven-kleine-eenden-zwemmen-weg"
BSN = "111222333"


@dataclass
class Holder:
    """Keeps settings as the program does, without the look."""

    settings: Settings = field(default_factory=Settings)

    def change_settings(self, settings: Settings) -> None:
        self.settings = settings


class Screen:
    """The screen with all it talks to."""

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.services = services
        self.navigator = FakeNavigator()
        self.changes = Changes()
        self.holder = Holder()
        self.files = FakeFiles()
        self.announced: list[str] = []
        self.changes.announced.connect(self.announced.append)
        self.view = InstellingenView(
            services,
            self.holder,
            InlineRunner(),
            self.changes,
            self.navigator,
        )
        self.view.files = self.files
        qtbot.addWidget(self.view)
        self.view.resize(1072, 660)
        self.view.show()
        self.view.activateWindow()
        qtbot.waitUntil(self.view.isActiveWindow)

    @property
    def algemeen(self) -> AlgemeenPanel:
        self.view.show_part(Part.ALGEMEEN)
        panel = self.view.panel(Part.ALGEMEEN)
        assert isinstance(panel, AlgemeenPanel)
        return panel

    @property
    def beveiliging(self) -> BeveiligingPanel:
        self.view.show_part(Part.BEVEILIGING)
        panel = self.view.panel(Part.BEVEILIGING)
        assert isinstance(panel, BeveiligingPanel)
        return panel

    @property
    def reservekopie(self) -> ReservekopiePanel:
        self.view.show_part(Part.RESERVEKOPIE)
        panel = self.view.panel(Part.RESERVEKOPIE)
        assert isinstance(panel, ReservekopiePanel)
        return panel

    @property
    def weergave(self) -> WeergavePanel:
        self.view.show_part(Part.WEERGAVE)
        panel = self.view.panel(Part.WEERGAVE)
        assert isinstance(panel, WeergavePanel)
        return panel


@pytest.fixture
def screen(qtbot: QtBot, services: Services) -> Screen:
    return Screen(qtbot, services)


def shown_texts(panel: QLabel | AlgemeenPanel | BeveiligingPanel | OverPanel) -> str:
    return " ".join(label.accessibleName() or label.text() for label in panel.findChildren(QLabel))


def test_the_profile_is_shown_changed_and_kept(qtbot: QtBot, services: Services) -> None:
    services.profiel.save(replace(services.profiel.get(), naam="Sanne", weeknorm_min=28 * 60))
    screen = Screen(qtbot, services)
    form = screen.algemeen.form
    assert (form.naam.text(), form.weeknorm.text()) == ("Sanne", "28")
    form.naam.setText("Sanne Willems")
    form.weeknorm.setText("27,5")
    form.melder.setText("WOS-12")
    screen.algemeen.save_button.click()
    kept = services.profiel.get()
    assert (kept.naam, kept.weeknorm_min, kept.melder) == ("Sanne Willems", 1650, "WOS-12")
    assert screen.navigator.calls == [("saved", "Je gegevens zijn bewaard.", False)]
    assert screen.announced == ["profiel"]


def test_ctrl_s_saves_the_profile(qtbot: QtBot, screen: Screen) -> None:
    name = screen.algemeen.form.naam
    name.setText("Sanne")
    name.setFocus()
    qtbot.keyClick(name, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.services.profiel.get().naam == "Sanne")


def test_what_was_typed_survives_a_change_elsewhere(screen: Screen) -> None:
    screen.algemeen.form.naam.setText("Sanne Wil")
    screen.services.profiel.add_opdrachtgever("Metgezel")
    screen.algemeen.load()
    assert screen.algemeen.form.naam.text() == "Sanne Wil"
    screen.algemeen.save_button.click()
    kept = screen.services.profiel.get()
    (party,) = screen.services.profiel.opdrachtgevers()
    assert (kept.naam, kept.opdrachtgever_id) == ("Sanne Wil", party.id)


def test_faults_are_said_at_their_fields_and_nothing_is_kept(screen: Screen) -> None:
    form = screen.algemeen.form
    form.melder.setText("veel te lange code")
    form.weeknorm.setText("120")
    screen.algemeen.save_button.click()
    assert "hoogstens 12 letters" in form.melder_row.error
    assert "99 uur" in form.weeknorm_row.error
    assert QApplication.focusWidget() is form.weeknorm
    assert screen.services.profiel.get().melder == ""
    assert screen.navigator.calls == []


def test_nine_digits_that_may_be_a_bsn_need_a_reason(screen: Screen) -> None:
    screen.algemeen.form.telefoon.setText(BSN)
    screen.algemeen.save_button.click()
    dialog = screen.algemeen.reason_dialog
    assert dialog is not None
    assert screen.services.profiel.get().telefoon == ""
    dialog.reason.set_text("Dit is een telefoonnummer")
    dialog.action_button.click()
    assert screen.services.profiel.get().telefoon == BSN


def test_the_first_opdrachtgever_is_the_one_summaries_are_for(screen: Screen) -> None:
    add(screen, "Metgezel")
    add(screen, "MEE Samen")
    card = screen.algemeen.parties
    assert [row.party.naam for row in card.rows] == ["MEE Samen", "Metgezel"]
    assert card.choice.currentText() == "Metgezel"
    assert card.dialog is None
    card.choice.setCurrentText("MEE Samen")
    chosen = screen.services.profiel.get().opdrachtgever_id
    assert chosen == card.rows[0].party.id


def add(screen: Screen, name: str) -> None:
    card = screen.algemeen.parties
    card.add_button.click()
    assert card.dialog is not None
    card.dialog.field.setText(name)
    card.dialog.save_button.click()
    card.load()


def test_an_opdrachtgever_gets_another_name_and_that_can_be_undone(screen: Screen) -> None:
    add(screen, "Metgezl")
    card = screen.algemeen.parties
    card.rows[0].pencil.click()
    dialog = card.dialog
    assert dialog is not None
    assert dialog.field.text() == "Metgezl"
    dialog.field.setText("Metgezel")
    dialog.save_button.click()
    assert screen.services.profiel.opdrachtgevers()[0].naam == "Metgezel"
    assert screen.navigator.calls[-1] == ("saved", "Opdrachtgever gewijzigd.", True)
    screen.services.herstel.undo()
    assert screen.services.profiel.opdrachtgevers()[0].naam == "Metgezl"


def test_control_enter_in_a_name_asks_to_keep_it_once(screen: Screen) -> None:
    dialog = NameDialog(screen.view, "Naam", "Samen", "&Naam")
    dialog.open()
    given: list[str] = []
    dialog.given.connect(given.append)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert given == ["Samen"]
    dialog.reject()


def test_what_was_agreed_with_an_opdrachtgever_is_kept(screen: Screen) -> None:
    card = screen.algemeen.parties
    card.add_button.click()
    dialog = card.dialog
    assert dialog is not None
    dialog.field.setText("Zorgkantoor")
    dialog.rounding.set_value("15")
    for line in (dialog.travel, dialog.indirect, dialog.zn):
        line.box.click()
    dialog.save_button.click()
    (party,) = screen.services.profiel.opdrachtgevers()
    assert (party.afronding_min, party.reistijd_declarabel) == (15, True)
    assert (party.indirect_declarabel, party.zn_producten) == (False, True)


def test_an_opdrachtgever_in_use_stays_and_says_why_an_unused_one_goes(screen: Screen) -> None:
    add(screen, "Metgezel")
    add(screen, "MEE Samen")
    card = screen.algemeen.parties
    card.rows[1].bin.click()
    assert "Metgezel kan niet weg" in card.problem.text
    card.rows[0].bin.click()
    assert [party.naam for party in screen.services.profiel.opdrachtgevers()] == ["Metgezel"]
    screen.services.herstel.undo()
    assert len(screen.services.profiel.opdrachtgevers()) == 2


def test_an_opdrachtgever_without_a_name_is_refused_at_the_field(screen: Screen) -> None:
    card = screen.algemeen.parties
    card.add_button.click()
    dialog = card.dialog
    assert dialog is not None
    dialog.save_button.click()
    assert "Vul een naam in" in dialog.row.error
    dialog.field.setText(BSN)
    dialog.save_button.click()
    (reason,) = dialog.findChildren(ReasonDialog)
    reason.reason.set_text("Zo heet het project")
    reason.action_button.click()
    assert screen.services.profiel.opdrachtgevers()[0].naam == BSN


def test_the_look_changes_at_once(screen: Screen) -> None:
    screen.weergave.scheme.button(Weergave.DONKER.value).click()
    screen.weergave.size_row.button("130").click()
    assert screen.holder.settings == Settings(weergave=Weergave.DONKER, tekst=130)


def test_the_look_shows_what_the_keyboard_changed(screen: Screen) -> None:
    screen.holder.settings = Settings(tekst=150)
    panel = screen.weergave
    theme.changed.emit()
    assert panel.size_row.value() == "150"


def test_the_password_is_changed(screen: Screen, kluis_folder: Path, clock: Clock) -> None:
    panel = screen.beveiliging
    assert "Reservekopieën van vóór vandaag" in shown_texts(panel)
    panel.old.setText(PASSWORD)
    panel.new.first.setText(OTHER)
    panel.new.second.setText(OTHER)
    panel.change_button.click()
    (message,) = screen.navigator.messages
    assert message.startswith("Je wachtwoord is gewijzigd. Reservekopieën van vóór vandaag")
    assert panel.old.text() + panel.new.password() == ""
    screen.services.close()
    with pytest.raises(WrongPasswordError):
        open_kluis(kluis_folder, PASSWORD, now=clock)
    open_kluis(kluis_folder, OTHER, now=clock).close()


def test_a_wrong_or_missing_old_password_is_said_at_its_field(screen: Screen) -> None:
    panel = screen.beveiliging
    panel.new.first.setText(OTHER)
    panel.new.second.setText(OTHER)
    panel.change_button.click()
    assert panel.old_row.error == "Typ eerst je huidige wachtwoord."
    panel.old.setText("dit is het niet")
    panel.change_button.click()
    assert panel.old_row.error.startswith("Dit wachtwoord past niet.")
    assert panel.new.password() == OTHER
    assert screen.navigator.calls == []


def test_the_recovery_code_shows_when_asked_for_and_goes_when_one_looks_elsewhere(
    screen: Screen,
) -> None:
    panel = screen.beveiliging
    spelled = " ".join(screen.services.kluis.recovery_code().split("-")[0])
    assert spelled not in shown_texts(panel)
    panel.show_button.click()
    assert panel.code.isVisible()
    assert spelled in shown_texts(panel)
    screen.view.show_part(Part.OVER)
    assert screen.beveiliging.code.isHidden()
    panel.show_button.click()
    panel.show_button.click()
    assert panel.code.isHidden()


def test_the_herstelblad_is_shown_and_written_where_the_user_says(
    screen: Screen, tmp_path: Path
) -> None:
    panel = screen.beveiliging
    panel.print_button.click()
    dialog = panel.dialog
    assert dialog is not None
    screen.files.answer = tmp_path / "blad.pdf"
    dialog.save_button.click()
    assert (tmp_path / "blad.pdf").read_bytes().startswith(b"%PDF")
    assert screen.files.asked == ["herstelblad.pdf"]
    dialog.accept()
    assert panel.dialog is None


def test_the_practice_kluis_keeps_its_public_password(
    qtbot: QtBot, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "oefenkluis"
    new_kluis(folder, PRACTICE_PASSWORD, practice=True, kdf=FLOOR)
    services = open_kluis(folder, PRACTICE_PASSWORD, now=clock)
    try:
        panel = Screen(qtbot, services).beveiliging
        assert not panel.change_button.isVisible()
        assert "oefenkluis" in shown_texts(panel)
    finally:
        services.close()


def test_the_button_makes_a_backup_that_brings_the_kluis_back(
    qtbot: QtBot, screen: Screen, tmp_path: Path, clock: Clock
) -> None:
    screen.services.gezinnen.register("Gezin De Vries")
    panel = screen.reservekopie
    assert panel.elsewhere.last.text() == "Je hebt nog geen reservekopie op een andere plek."
    screen.files.answer = tmp_path / "kopie.gcobackup"
    panel.elsewhere.make_button.click()
    assert screen.files.asked == ["gco-kluis-2026-11-22.gcobackup"]
    assert "1 gezin" in panel.message.text
    assert str(tmp_path / "kopie.gcobackup") in panel.message.text
    qtbot.waitUntil(lambda: "22 november 2026" in panel.elsewhere.last.text())
    assert screen.announced == ["reservekopie"]
    with starting(qtbot, clock) as start:
        assert start.actions.inspect(tmp_path / "kopie.gcobackup").rows["gezin"] == 1
        start.files.answer = tmp_path / "kopie.gcobackup"
        view = start.show(tmp_path / "terug")
        assert isinstance(view.page, WelcomePage)
        view.page.restore.click()
        assert isinstance(view.page, RestorePage)
        view.page.choose_button.click()
        view.page.password.setText(PASSWORD)
        view.page.restore_button.click()
        assert isinstance(view.page, UnlockPage)
        services = open_kluis(tmp_path / "terug", PASSWORD, now=clock)
        assert [regel.naam for regel in services.gezinnen.regels()] == ["Gezin De Vries"]
        services.close()


def test_a_backup_that_fails_says_so_and_leaves_nothing(screen: Screen, tmp_path: Path) -> None:
    screen.files.answer = tmp_path / "stick" / "kopie.gcobackup"
    panel = screen.reservekopie
    panel.elsewhere.make_button.click()
    assert "kan niet worden gelezen of geschreven" in panel.message.text
    assert panel.elsewhere.make_button.isEnabled()
    assert screen.announced == []


@pytest.fixture
def stopping(screen: Screen) -> ReservekopiePanel:
    """A backup that is stopped just before its work begins."""
    panel = screen.reservekopie

    class Stopping(InlineRunner):
        def run(self, work, on_done, on_error):  # type: ignore[no-untyped-def]
            panel.progress.cancelled.emit()
            super().run(work, on_done, on_error)

    panel._presenter._runner = Stopping()
    return panel


def test_a_backup_can_be_stopped(
    screen: Screen, stopping: ReservekopiePanel, tmp_path: Path
) -> None:
    screen.files.answer = tmp_path / "kopie.gcobackup"
    stopping.elsewhere.make_button.click()
    assert stopping.message.text.startswith("Gestopt.")
    assert list(tmp_path.glob("kopie*")) == []


def test_the_keyboard_chooses_a_part(qtbot: QtBot, screen: Screen) -> None:
    qtbot.keyClick(screen.view, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    panel = screen.view.panel(Part.OVER)
    assert panel.isVisible()
    assert isinstance(panel, OverPanel)
    assert __version__ in shown_texts(panel)
    screen.view.list.setFocus()
    qtbot.keyClick(screen.view.list, Qt.Key.Key_Up)
    assert screen.view.panel(Part.PRULLENBAK).isVisible()
    assert panel.isHidden()


def test_a_narrow_window_shows_the_parts_as_icons(screen: Screen) -> None:
    wide = screen.view.list.width()
    screen.view.resize(600, 660)
    QApplication.processEvents()
    assert screen.view.list.width() < wide / 3
    index = screen.view.list.model().index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Algemeen: Naam en opdrachtgevers"
