"""The wizard that makes a kluis: nobody gets past the herstelblad without having it on paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import PASSWORD, Clock
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from start_cases import Start, starting

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.errors import WrongPasswordError
from ui.start.unlock_page import UnlockPage
from ui.start.view import StartView
from ui.start.welcome_page import WelcomePage
from ui.start.wizard_contract import ProfileInput, Step
from ui.start.wizard_page import WizardPage
from ui.widgets.dialogs import ReasonDialog

OTHER = "zeven-kleine-eenden-zwemmen-weg"
BSN = "111222333"


@pytest.fixture
def start(qtbot: QtBot, clock: Clock) -> Iterator[Start]:
    with starting(qtbot, clock) as start:
        yield start


@pytest.fixture
def view(start: Start, tmp_path: Path) -> StartView:
    return start.show(tmp_path / "nieuw")


@pytest.fixture
def wizard(view: StartView) -> WizardPage:
    assert isinstance(view.page, WelcomePage)
    view.page.new.click()
    return page_of(view)


def page_of(view: StartView) -> WizardPage:
    assert isinstance(view.page, WizardPage)
    return view.page


def to_sheet(wizard: WizardPage, password: str = PASSWORD) -> str:
    """Go to the sheet and return the code on it."""
    wizard.next_button.click()
    wizard.secret.field.first.setText(password)
    wizard.secret.field.second.setText(password)
    wizard.next_button.click()
    assert wizard.step is Step.SHEET
    return shown_code(wizard)


def shown_code(wizard: WizardPage) -> str:
    """Return the code as it stands on the screen."""
    names = [
        label.accessibleName().split(": ")[1].replace(" ", "")
        for label in wizard.sheet.code.findChildren(type(wizard.number))
        if label.accessibleName()
    ]
    return "-".join(names)


def asked(wizard: WizardPage) -> list[int]:
    return [int(row.caption.split()[1]) for row in wizard.check.rows]


def type_groups(wizard: WizardPage, code: str) -> None:
    """Type the groups back that are asked for."""
    for field, number in zip(wizard.check.fields, asked(wizard), strict=True):
        field.setText(code.split("-")[number - 1].lower())


def to_profile(wizard: WizardPage) -> None:
    code = to_sheet(wizard)
    wizard.next_button.click()
    type_groups(wizard, code)
    wizard.next_button.click()
    assert wizard.step is Step.PROFILE


def test_a_kluis_is_made_step_by_step_with_the_keyboard(
    qtbot: QtBot, start: Start, view: StartView, tmp_path: Path
) -> None:
    def press(text: str = "", key: Qt.Key = Qt.Key.Key_Return) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClicks(focus, text)
        qtbot.keyClick(focus, key)

    press()
    wizard = page_of(view)
    assert wizard.number.text() == "Stap 1 van 4"
    press()
    press(PASSWORD, Qt.Key.Key_Tab)
    wizard.secret.field.second.setFocus()
    press(PASSWORD)
    code = shown_code(wizard)
    assert wizard.number.text() == "Stap 3 van 4"
    wizard.next_button.setFocus()
    press()
    first, second = asked(wizard)
    press(code.split("-")[first - 1])
    press(code.split("-")[second - 1])
    assert wizard.number.text() == "Stap 4 van 4"
    press("Sanne Willems")
    wizard.next_button.setFocus()
    press()
    (services,) = start.opened
    assert services.profiel.get().naam == "Sanne Willems"
    assert services.kluis.recovery_code() == code
    assert start.actions.status(tmp_path / "nieuw").herstelblad_bevestigd


def test_the_wizard_cannot_be_finished_without_typing_the_groups_back(
    start: Start, wizard: WizardPage, tmp_path: Path
) -> None:
    code = to_sheet(wizard)
    assert wizard.later_button.isHidden()
    wizard.next_button.click()
    assert shown_code(wizard) == ""  # nothing to copy from
    assert wizard.later_button.isHidden()
    for text in ("", "00000", code.split("-")[asked(wizard)[1] - 1]):
        for field in wizard.check.fields:
            field.setText(text)
        wizard.next_button.click()
        assert wizard.step is Step.CHECK
    wizard._presenter.finish(ProfileInput())
    wizard._presenter.later()
    assert wizard.step is Step.SHEET
    assert start.opened == []
    assert not start.actions.status(tmp_path / "nieuw").herstelblad_bevestigd


def test_a_group_that_does_not_fit_is_named(wizard: WizardPage) -> None:
    code = to_sheet(wizard)
    wizard.next_button.click()
    type_groups(wizard, code)
    wizard.check.fields[1].setText("00000")
    wizard.next_button.click()
    assert wizard.check.rows[0].error == ""
    assert wizard.check.rows[1].error.startswith(f"Groep {asked(wizard)[1]} klopt niet.")
    assert QApplication.focusWidget() is wizard.check.fields[1]


def test_the_code_can_be_seen_again_before_typing(wizard: WizardPage) -> None:
    code = to_sheet(wizard)
    wizard.next_button.click()
    wizard.back_button.click()
    assert shown_code(wizard) == code


def test_an_unfinished_wizard_asks_again_at_the_next_unlock_until_it_is_done(
    start: Start, wizard: WizardPage, view: StartView, tmp_path: Path
) -> None:
    code = to_sheet(wizard)
    unlock(view, tmp_path / "nieuw")
    again = page_of(view)
    assert again.step is Step.SHEET
    assert shown_code(again) == code
    again.later_button.click()
    assert len(start.opened) == 1
    start.close()
    unlock(view, tmp_path / "nieuw")
    again = page_of(view)
    again.next_button.click()
    type_groups(again, code)
    again.next_button.click()
    assert len(start.opened) == 1
    start.close()
    unlock(view, tmp_path / "nieuw")
    assert len(start.opened) == 1


def unlock(view: StartView, folder: Path) -> None:
    view.show_folder(folder)
    assert isinstance(view.page, UnlockPage)
    view.page.password.setText(PASSWORD)
    view.page.open_button.click()


@pytest.mark.parametrize(
    ("first", "second", "long", "hard", "same"),
    [
        ("", "", False, False, False),
        ("kort", "kort", False, False, True),
        ("welkom welkom welkom", "", True, False, False),
        (PASSWORD, "", True, True, False),
        (PASSWORD, PASSWORD, True, True, True),
    ],
)
def test_the_password_is_checked_in_words_while_typing(
    wizard: WizardPage, first: str, second: str, long: bool, hard: bool, same: bool
) -> None:
    field = wizard.secret.field
    field.first.setText(first)
    field.second.setText(second)
    assert (field.long.met, field.hard.met, field.same.met) == (long, hard, same)


def test_a_weak_or_different_password_does_not_go_on(wizard: WizardPage, tmp_path: Path) -> None:
    wizard.next_button.click()
    field = wizard.secret.field
    field.first.setText("te kort")
    wizard.next_button.click()
    assert "te kort" in field.first_row.error
    field.first.setText(PASSWORD)
    field.second.setText(OTHER)
    wizard.next_button.click()
    assert "niet hetzelfde" in field.second_row.error
    assert wizard.step is Step.SECRET
    assert not (tmp_path / "nieuw").exists()


def test_a_proposed_password_can_be_read_and_is_taken_once_typed_again(wizard: WizardPage) -> None:
    wizard.next_button.click()
    field = wizard.secret.field
    field.propose_button.click()
    assert field.first.revealed
    assert field.second.text() == ""
    assert len(field.password().split("-")) == 5
    field.second.setText(field.password())
    wizard.next_button.click()
    assert wizard.step is Step.SHEET


def test_going_back_changes_the_password_and_keeps_the_code(
    start: Start, wizard: WizardPage, tmp_path: Path, clock: Clock
) -> None:
    code = to_sheet(wizard)
    wizard.back_button.click()
    wizard.secret.field.first.setText(OTHER)
    wizard.secret.field.second.setText(OTHER)
    wizard.next_button.click()
    assert shown_code(wizard) == code
    with pytest.raises(WrongPasswordError):
        open_kluis(tmp_path / "nieuw", PASSWORD, now=clock)
    wizard.next_button.click()
    type_groups(wizard, code)
    wizard.next_button.click()
    wizard.later_button.click()
    assert len(start.opened) == 1


def test_going_back_all_the_way_leaves_the_wizard_and_a_made_kluis_stays_where_it_is(
    wizard: WizardPage, view: StartView
) -> None:
    to_sheet(wizard)
    wizard.back_button.click()
    wizard.back_button.click()
    assert wizard.step is Step.PLACE
    assert wizard.place.another.isHidden()
    wizard.back_button.click()
    assert isinstance(view.page, UnlockPage)


def test_a_folder_with_a_kluis_is_not_taken_for_a_new_one(
    start: Start, wizard: WizardPage, kluis_folder: Path
) -> None:
    start.files.answer = kluis_folder
    wizard.place.another.click()
    assert "staat al een kluis" in wizard.problem.text


def test_another_folder_is_used_and_remembered(
    start: Start, wizard: WizardPage, tmp_path: Path
) -> None:
    start.files.answer = tmp_path / "elders"
    wizard.place.another.click()
    to_sheet(wizard)
    assert start.remembered == [tmp_path / "elders"]
    assert start.actions.status(tmp_path / "elders").exists


def test_a_folder_that_is_full_by_then_is_said_and_nothing_typed_is_lost(
    wizard: WizardPage, tmp_path: Path
) -> None:
    wizard.next_button.click()
    (tmp_path / "nieuw").mkdir()
    (tmp_path / "nieuw" / "brief.txt").write_text("tekst")
    wizard.secret.field.first.setText(PASSWORD)
    wizard.secret.field.second.setText(PASSWORD)
    wizard.next_button.click()
    assert "niet leeg" in wizard.problem.text
    assert wizard.secret.field.password() == PASSWORD
    assert wizard.next_button.isEnabled()


def test_the_sheet_is_shown_before_it_is_written(
    qtbot: QtBot, start: Start, wizard: WizardPage, tmp_path: Path
) -> None:
    to_sheet(wizard)
    wizard.sheet.print_button.click()
    dialog = wizard._dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.pages.page_count == 1)
    assert list(tmp_path.glob("*.pdf")) == []
    start.files.answer = tmp_path / "blad.pdf"
    dialog.save_button.click()
    assert (tmp_path / "blad.pdf").read_bytes().startswith(b"%PDF")
    assert "gooi het bestand daarna weg" in dialog.message.text
    start.files.answer = tmp_path / "weg" / "blad.pdf"
    dialog.save_button.click()
    assert "kan niet worden gelezen of geschreven" in dialog.message.text
    dialog.accept()


def test_the_profile_is_kept_with_its_opdrachtgever(start: Start, wizard: WizardPage) -> None:
    to_profile(wizard)
    form = wizard.profile.form
    form.naam.setText("Sanne Willems")
    form.melder.setText("WOS-12")
    form.weeknorm.setText("28")
    wizard.profile.opdrachtgever.setText("Metgezel")
    wizard.next_button.click()
    profiel, party = kept(start.opened[0])
    assert (profiel.naam, profiel.melder, profiel.weeknorm_min) == ("Sanne Willems", "WOS-12", 1680)
    assert (party.id, party.naam) == (profiel.opdrachtgever_id, "Metgezel")


def kept(services: Services):  # type: ignore[no-untyped-def]
    (party,) = services.profiel.opdrachtgevers()
    return services.profiel.get(), party


def test_the_profile_may_be_filled_in_later(start: Start, wizard: WizardPage) -> None:
    to_profile(wizard)
    wizard.profile.form.naam.setText("Toch niet")
    wizard.later_button.click()
    assert start.opened[0].profiel.get().naam == ""


def test_a_melder_code_that_cannot_be_used_is_said_at_its_field(
    start: Start, wizard: WizardPage
) -> None:
    to_profile(wizard)
    wizard.profile.form.melder.setText("Sanne Willems")
    wizard.profile.form.weeknorm.setText("heel veel")
    wizard.next_button.click()
    assert "hoogstens 12 letters" in wizard.profile.form.melder_row.error
    assert "28:30" in wizard.profile.form.weeknorm_row.error
    assert start.opened == []


def test_nine_digits_that_may_be_a_bsn_need_a_reason(
    qtbot: QtBot, start: Start, wizard: WizardPage
) -> None:
    to_profile(wizard)
    wizard.profile.form.telefoon.setText(BSN)
    wizard.next_button.click()
    (dialog,) = wizard.window().findChildren(ReasonDialog)
    assert start.opened == []
    dialog.reason.set_text("Dit is een telefoonnummer")
    dialog.action_button.click()
    assert start.opened[0].profiel.get().telefoon == BSN


def test_a_step_without_a_field_begins_at_its_button(wizard: WizardPage) -> None:
    assert wizard.step is Step.PLACE
    assert QApplication.focusWidget() is wizard.next_button


def test_enter_in_the_last_field_of_the_profile_finishes(wizard: WizardPage) -> None:
    finished: list[bool] = []
    wizard.profile.entered.connect(lambda: finished.append(True))
    wizard.profile.form.melder.returnPressed.emit()
    assert finished == [True]
