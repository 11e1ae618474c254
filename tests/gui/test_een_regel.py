"""One line is read back while typing, asks, books with Enter, and loses nothing."""

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

import pytest
from conftest import NOW
from fake_navigator import FakeNavigator
from inline_runner import HeldRunner, InlineRunner
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from gco_desktop.domain.contactmoment import Contactmoment
from gco_desktop.domain.gezin import Gezin
from ui.changes import Changes
from ui.drafts import Draft, DraftKey, FormKind
from ui.een_regel.learn_dialog import LearnDialog
from ui.een_regel.view import EenRegelDialog

TODAY = NOW.date()
KEY = DraftKey(FormKind.REGEL)
T = TypeVar("T")


@dataclass
class Stage:
    dialog: EenRegelDialog
    navigator: FakeNavigator
    services: Services
    qtbot: QtBot

    @property
    def values(self) -> list[str]:
        return [state.value for state in self.dialog.chips.states]

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.dialog.line, text)

    def press(
        self, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.qtbot.keyClick(self.dialog.line, key, with_)


@pytest.fixture
def gezin(services: Services) -> Gezin:
    services.gezinnen.register("De Boer")
    return services.gezinnen.register("Gezin Jansen")


def open_line(qtbot: QtBot, services: Services, navigator: FakeNavigator) -> Stage:
    dialog = EenRegelDialog(services, InlineRunner(), Changes(), navigator, lambda: TODAY)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.start()
    return Stage(dialog, navigator, services, qtbot)


@pytest.fixture
def stage(qtbot: QtBot, services: Services, gezin: Gezin) -> Stage:
    return open_line(qtbot, services, FakeNavigator())


def test_the_line_is_read_back_while_typing_and_booked_with_enter(
    stage: Stage, gezin: Gezin
) -> None:
    stage.type("jansen hb 1,5u a5 gis")
    assert stage.values == [
        "Gezin Jansen",
        "Huisbezoek",
        "1:30",
        "5. Gesprekken",
        "gis",
        "vandaag, zo 22 nov",
    ]
    stage.type("teren 23km")
    assert "gisteren, za 21 nov" in stage.values
    assert "gezin Gezin Jansen" in stage.dialog.line.accessibleDescription()

    stage.press(Qt.Key.Key_Return)

    [contact] = stage.services.contacten.of_gezin(gezin.id, 9)
    assert (contact.datum, contact.minuten) == (date(2026, 11, 21), 90)
    assert stage.dialog.line.text() == ""
    assert stage.dialog.booked.text.startswith("Geboekt: Gezin Jansen, huisbezoek, 1:30, 23 km")


def test_a_very_long_line_is_kept_to_the_last_letter(stage: Stage, gezin: Gezin) -> None:
    story = "woord " * 10_000 + "slot"
    stage.dialog.line.setText(f"jansen tel 30m: {story}")
    stage.press(Qt.Key.Key_Return)
    [contact] = _contacts(stage, gezin)
    assert contact.verslag.endswith(" slot")
    assert len(contact.verslag) == len(story)


def test_a_booked_line_is_taken_back_and_stands_there_again(stage: Stage, gezin: Gezin) -> None:
    stage.type("jansen tel 10m")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stage.services.contacten.of_gezin(gezin.id, 9) == []
    assert stage.dialog.line.text() == "jansen tel 10m"


def test_a_question_is_answered_without_the_mouse(stage: Stage, gezin: Gezin) -> None:
    stage.type("jansen hb 45")
    assert stage.dialog.question.asking
    stage.press(Qt.Key.Key_Tab)
    stage.press(Qt.Key.Key_Backtab)
    assert stage.dialog.line.hasFocus()
    stage.press(Qt.Key.Key_Return)
    assert "0:45" in stage.values
    assert not stage.dialog.question.asking
    assert stage.services.contacten.of_gezin(gezin.id, 9) == []
    stage.press(Qt.Key.Key_Return)
    assert stage.services.contacten.of_gezin(gezin.id, 9)[0].minuten == 45


def test_what_was_answered_about_a_word_is_remembered(stage: Stage, gezin: Gezin) -> None:
    stage.services.gezinnen.register("Gezin Janssen-Maas")
    stage.dialog.start()
    stage.type("jan tel 10m")
    stage.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    stage.press(Qt.Key.Key_Return)
    assert [each.afkorting.tekst for each in stage.services.afkortingen.regels()] == ["jan"]
    stage.type("jan tel 20m")
    assert not stage.dialog.question.asking
    assert stage.values[0] == "Gezin Jansen"


def test_enter_on_half_a_line_says_what_is_missing_and_keeps_it(stage: Stage) -> None:
    stage.type("hb 1u")
    stage.press(Qt.Key.Key_Return)
    assert "gezin" in stage.dialog.problem.text
    assert stage.dialog.line.text() == "hb 1u"


def test_esc_keeps_the_line_and_its_day(stage: Stage, qtbot: QtBot, services: Services) -> None:
    stage.type("jansen tel 10m gisteren")
    stage.press(Qt.Key.Key_Escape)
    kept = stage.navigator.drafts.kept[KEY]
    assert kept.fields["regel"] == "jansen tel 10m gisteren"

    yesterday = {**kept.fields, "op": "20-11-2026"}
    navigator = FakeNavigator()
    navigator.drafts.kept[KEY] = Draft(key=KEY, fields=yesterday)
    again = open_line(qtbot, services, navigator)
    assert again.dialog.line.text() == "jansen tel 10m gisteren"
    assert "do 19 nov" in again.values
    again.type(" 5km")
    assert again.dialog.line.text() == "jansen tel 10m gisteren 5km"


def test_an_old_draft_that_is_emptied_leaves_its_day_behind(
    qtbot: QtBot, services: Services, gezin: Gezin
) -> None:
    navigator = FakeNavigator()
    fields = {"regel": "jansen tel 10m", "op": "20-11-2026"}
    navigator.drafts.kept[KEY] = Draft(key=KEY, fields=fields)
    stage = open_line(qtbot, services, navigator)
    assert "vr 20 nov" in stage.values
    stage.dialog.line.clear()
    stage.type("jansen tel 20m")
    assert "vandaag, zo 22 nov" in stage.values


def test_what_is_typed_while_a_line_is_kept_stays(
    qtbot: QtBot, services: Services, gezin: Gezin
) -> None:
    runner = HeldRunner()
    dialog = EenRegelDialog(services, runner, Changes(), FakeNavigator(), lambda: TODAY)
    qtbot.addWidget(dialog)
    dialog.start()
    qtbot.keyClicks(dialog.line, "jansen tel 10m")
    runner.holds = True
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.line, " boer h")
    runner.let_go()
    assert dialog.line.text() == "boer h"
    assert len(services.contacten.of_gezin(gezin.id, 9)) == 1


def test_a_lock_finds_the_line_that_was_being_typed(stage: Stage) -> None:
    stage.type("jansen tel 1")
    [(key, text)] = stage.navigator.drafts.watched[-1]()
    assert key == str(KEY)
    assert "jansen tel 1" in text


def test_a_word_is_taught_with_f2(stage: Stage) -> None:
    stage.type("kees")
    stage.press(Qt.Key.Key_F2)
    learn = stage.dialog.learn_dialog
    assert learn is not None
    assert learn.word.text() == "kees"
    learn.means.set_value(_number_of(learn, "Gezin Jansen"))
    learn.save_button.click()
    assert stage.values[0] == "Gezin Jansen"


def _number_of(learn: LearnDialog, naam: str) -> int:
    return next(number for number, word in enumerate(learn._words) if word.naam == naam)


def test_a_signaal_that_is_not_there_is_made_and_linked_afterwards(
    stage: Stage, gezin: Gezin
) -> None:
    stage.type("jansen tel 10m #wachttijd")
    stage.press(Qt.Key.Key_Return)
    assert stage.dialog.signaal_button.isVisible()
    stage.dialog.signaal_button.click()
    [contact] = stage.services.contacten.of_gezin(gezin.id, 9)
    [signaal] = stage.services.signalen.regels()
    assert signaal.titel == "wachttijd"
    assert stage.services.contacten.get(contact.id).signalen == (signaal.id,)


def test_a_signaal_that_is_not_there_stays_in_the_text_and_is_offered_on(
    stage: Stage, gezin: Gezin
) -> None:
    stage.type("jansen tel 10m #wachtlijst geldt nog")
    stage.press(Qt.Key.Key_Return)
    stage.type("jansen hb 1u")
    stage.press(Qt.Key.Key_Return)
    texts = {each.verslag for each in _contacts(stage, gezin)}
    assert texts == {"#wachtlijst geldt nog", ""}
    assert "#wachtlijst" in stage.dialog.booked.text
    stage.type("jansen bb 1u #wachtlijst")
    stage.press(Qt.Key.Key_Return)
    stage.dialog.signaal_button.click()
    [signaal] = stage.services.signalen.regels()
    linked = [
        stage.services.contacten.get(each.id).signalen == (signaal.id,)
        for each in _contacts(stage, gezin)
    ]
    assert sorted(linked) == [False, True, True]
    assert not stage.dialog.signaal_button.isVisible()


def _contacts(stage: Stage, gezin: Gezin) -> list[Contactmoment]:
    found = stage.services.contacten.of_gezin(gezin.id, 9)
    return [stage.services.contacten.get(each.id).contact for each in found]


DAY = (
    "jansen hb 1,5u a5 23km",
    "boer tel 20m a2",
    "jansen mdo 1u a7 12km",
    "boer bb 40m a1",
    "jansen mi 15m a4",
    "boer hb 9:00-10:15 a3",
    "jansen tel 10m a9",
    "boer co 30m",
)


def test_a_day_of_eight_contacts_costs_under_25_keys_each(stage: Stage) -> None:
    keys = 0
    for line in DAY:
        stage.type(line)
        stage.press(Qt.Key.Key_Return)
        keys += len(line) + 1  # and Enter
        assert stage.dialog.line.text() == "", stage.dialog.problem.text
    booked = stage.services.contacten.day(TODAY).contacten
    assert len(booked) == len(DAY)
    assert keys == 145  # 18 each; the target was under 25
