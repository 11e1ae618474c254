"""The tab Afspraken: what was agreed on with a gezin is added, changed, finished and found back."""

from dataclasses import dataclass, field, replace
from datetime import time, timedelta

import pytest
from fake_navigator import FakeNavigator
from gezinnen_cases import VANDAAG, register
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from screen_audit import faults

from gco_desktop.bootstrap import Services
from gco_desktop.domain.belofte import BelofteStand, Belover
from gco_desktop.domain.gezin import Gezin
from ui.changes import Changes
from ui.drafts import DraftKey, FormKind
from ui.gezinnen import afspraken_texts as texts
from ui.gezinnen.afspraak_rows import BelofteRow, TaakRow
from ui.gezinnen.afspraken_presenter import Action
from ui.gezinnen.afspraken_tab import MANY, AfsprakenTab
from ui.gezinnen.announcer import ChangeAnnouncer
from ui.gezinnen.belofte_dialog import BelofteDialog
from ui.gezinnen.dossier import read_dossier
from ui.gezinnen.tools import Tools
from ui.theme import apply_theme
from ui.widgets import taak_texts
from ui.widgets.taak_dialog import TaakDialog


@dataclass
class Screen:
    """The tab in a window of its own; it reads again whatever changes."""

    services: Services
    qtbot: QtBot
    changes: Changes = field(default_factory=Changes)
    navigator: FakeNavigator = field(default_factory=FakeNavigator)

    def show(self, gezin: Gezin) -> AfsprakenTab:
        announcer = ChangeAnnouncer(self.changes)
        self.tools = Tools.of(
            self.services, InlineRunner(), self.navigator, announcer, lambda: VANDAAG
        )
        self.gezin, self.tab = gezin, AfsprakenTab(self.tools)
        self.changes.announced.connect(self.read)
        self.qtbot.addWidget(self.tab)
        self.tab.resize(700, 560)
        self.read()
        with self.qtbot.waitExposed(self.tab):
            self.tab.show()
        return self.tab

    def read(self) -> None:
        self.tab.show_dossier(read_dossier(self.tools, self.gezin.id))


@pytest.fixture
def gezin(services: Services) -> Gezin:
    return register(services, "Gezin De Vries")


@pytest.fixture
def screen(services: Services, qtbot: QtBot) -> Screen:
    return Screen(services, qtbot)


def shown(tab: AfsprakenTab) -> tuple[list[str], list[str], list[str]]:
    taken = [row.line.text for row in tab.taken.rows]
    beloften = [row.line.text for row in tab.beloften.rows]
    return taken, beloften, [row.line.text for row in tab.done_rows]


def test_an_empty_tab_offers_both_and_a_first_appointment_fills_it(
    screen: Screen, gezin: Gezin
) -> None:
    tab = screen.show(gezin)
    assert tab.first_taak.isVisible()
    assert tab.first_belofte.isVisible()
    assert not tab.add_taak.isVisible()
    tab.first_taak.setFocus()
    QTest.keyClick(tab.first_taak, Qt.Key.Key_Return)
    dialog = tab.dialog
    assert isinstance(dialog, TaakDialog)
    dialog.text.setText("Huisbezoek")
    dialog.time.setText("13:30")
    dialog.save_button.click()
    assert dialog.day_row.error == taak_texts.NO_DAY
    dialog.day.setText("vandaag")
    dialog.place.setText("Thuis")
    QTest.keyClick(dialog.place, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    screen.qtbot.waitUntil(lambda: shown(tab)[0] == ["Huisbezoek"])
    row = tab.taken.rows[0]
    assert row.line.sentence == "Huisbezoek, zo 22 nov 13:30, Thuis, Vandaag"
    assert screen.navigator.messages == [texts.TASK_SAVED]
    assert screen.navigator.drafts.kept == {}


def test_a_task_without_words_is_asked_for_them(screen: Screen, gezin: Gezin) -> None:
    tab = screen.show(gezin)
    tab.first_taak.click()
    dialog = tab.dialog
    assert isinstance(dialog, TaakDialog)
    dialog.save_button.click()
    assert dialog.text_row.error == taak_texts.EMPTY
    dialog.reject()


def test_space_ticks_a_task_off_and_it_can_be_opened_again(screen: Screen, gezin: Gezin) -> None:
    screen.services.taken.add("Bellen", gezin.id, VANDAAG - timedelta(days=2))
    tab = screen.show(gezin)
    row = tab.taken.rows[0]
    assert isinstance(row, TaakRow)
    assert row.line.pill == "2 dagen te laat"
    row.box.setFocus()
    QTest.keyClick(row.box, Qt.Key.Key_Space)
    screen.qtbot.waitUntil(lambda: shown(tab) == ([], [], ["Bellen"]))
    tab.done.button.click()
    tab.done_rows[0].buttons[0].click()
    screen.qtbot.waitUntil(lambda: shown(tab) == (["Bellen"], [], []))
    assert screen.navigator.messages == [texts.TASK_DONE, texts.TASK_REOPENED]


def test_a_deleted_task_comes_back_with_undo(screen: Screen, gezin: Gezin) -> None:
    screen.services.taken.add("Bellen", gezin.id, None)
    tab = screen.show(gezin)
    tab.taken.rows[0].buttons[1].click()
    screen.qtbot.waitUntil(lambda: shown(tab)[0] == [])
    screen.services.herstel.undo()
    screen.read()
    assert shown(tab)[0] == ["Bellen"]


def test_a_promise_of_a_new_organisation_puts_it_on_the_map(screen: Screen, gezin: Gezin) -> None:
    tab = screen.show(gezin)
    tab.first_belofte.click()
    dialog = tab.dialog
    assert isinstance(dialog, BelofteDialog)
    assert not dialog.parties.isVisibleTo(dialog)
    dialog.who.button(Belover.INSTANTIE.value).click()
    assert dialog.parties.isVisibleTo(dialog)
    dialog.party.setText("Gemeente Oosterdal")
    dialog.person.setText("Anna")
    dialog.text.setText("Besluit sturen")
    dialog.made.setText("over 3 dagen")
    dialog.save_button.click()
    assert dialog.made_row.error == texts.AFTER_TODAY
    dialog.made.setText("2-11-2026")
    dialog.day.setText("16-11-2026")
    dialog.save_button.click()
    screen.qtbot.waitUntil(lambda: shown(tab)[1] == ["Besluit sturen"])
    line = tab.beloften.rows[0].line
    assert line.note == (
        "Gemeente Oosterdal \u00b7 Anna beloofde dit op ma 2 nov \u00b7 voor ma 16 nov"
        " \u00b7 wacht 20 dagen"
    )
    assert line.pill == "6 dagen te laat"
    partijen = screen.services.beloften.partijen()
    assert [each.naam for each in partijen.instanties] == ["Gemeente Oosterdal"]
    assert partijen.contactpersonen[0].instantie_id == partijen.instanties[0].id


def test_a_known_organisation_is_chosen_by_its_name_and_stays_when_the_form_opens_again(
    screen: Screen, gezin: Gezin
) -> None:
    services = screen.services
    uwv = services.netwerk.new_instantie("UWV")
    services.netwerk.save_instantie(uwv)
    new = services.beloften.new(gezin.id, Belover.INSTANTIE)
    services.beloften.save(replace(new, tekst="Terugbellen", instantie_id=uwv.id))
    tab = screen.show(gezin)
    tab._presenter.act(Action.EDIT, tab.beloften.rows[0].line.subject)
    dialog = tab.dialog
    assert isinstance(dialog, BelofteDialog)
    assert dialog.party.text() == "UWV"
    assert not dialog.draft.changed
    dialog.text.setText("Schrijven")
    dialog.save_button.click()
    screen.qtbot.waitUntil(lambda: shown(tab)[1] == ["Schrijven"])
    assert services.beloften.get(new.id).instantie_id == uwv.id
    assert len(services.beloften.partijen().instanties) == 1


@pytest.mark.parametrize(
    ("action", "stand"),
    [("gebroken", BelofteStand.GEBROKEN), ("vervallen", BelofteStand.VERVALLEN)],
)
def test_what_became_of_a_promise_is_chosen_in_its_menu(
    screen: Screen, gezin: Gezin, action: str, stand: BelofteStand
) -> None:
    belofte = replace(screen.services.beloften.new(gezin.id), tekst="Brief")
    screen.services.beloften.save(belofte)
    tab = screen.show(gezin)
    row = tab.beloften.rows[0]
    assert isinstance(row, BelofteRow)
    entry = next(each for each in row.menu.actions() if each.property("action") == action)
    entry.trigger()
    screen.qtbot.waitUntil(lambda: shown(tab) == ([], [], ["Brief"]))
    assert screen.services.beloften.get(belofte.id).stand is stand


def test_a_half_typed_form_comes_back_where_it_was(screen: Screen, gezin: Gezin) -> None:
    tab = screen.show(gezin)
    tab.first_taak.click()
    dialog = tab.dialog
    assert isinstance(dialog, TaakDialog)
    dialog.text.setText("Half get")
    dialog.draft.keep()
    draft = screen.navigator.drafts.find(DraftKey(FormKind.AFSPRAAK, str(gezin.id)))
    assert draft is not None
    dialog.done(0)
    tab.resume(draft)
    again = tab.dialog
    assert isinstance(again, TaakDialog)
    assert again is not dialog
    assert again.text.text() == "Half get"
    again.reject()
    assert screen.navigator.drafts.thrown_away


def test_of_many_tasks_the_first_are_shown_and_the_others_on_request(
    screen: Screen, gezin: Gezin
) -> None:
    with screen.services.taken.context.write() as uow:
        for number in range(MANY + 3):
            new = screen.services.taken.new(gezin.id)
            uow.taken.add(replace(new, tekst=f"Taak {number}"))
        uow.commit()
    tab = screen.show(gezin)
    assert tab.taken.heading.text() == f"{texts.TASKS} ({MANY + 3})"
    assert len(tab.taken.rows) == MANY
    tab.taken.more.click()
    assert len(tab.taken.rows) == MANY + 3
    assert not tab.taken.more.isVisible()


def test_another_gezin_shows_nothing_of_the_one_before(screen: Screen, gezin: Gezin) -> None:
    screen.services.taken.add("Bellen", gezin.id, None)
    other = register(screen.services, "Gezin Bos")
    tab = screen.show(gezin)
    assert shown(tab)[0] == ["Bellen"]
    screen.gezin = other
    screen.read()
    assert shown(tab)[0] == []


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_control_has_a_name_and_no_text_is_cut_off(
    screen: Screen, gezin: Gezin, qapp: QApplication, scale: float
) -> None:
    apply_theme(qapp, "licht", scale)
    services = screen.services
    long = "Samen met de wijkverpleegkundige bellen over de nachten en over het vervoer daarna"
    taak = replace(services.taken.new(gezin.id), tekst=long, tijd=time(9), plaats=long)
    services.taken.save(replace(taak, voor_datum=VANDAAG))
    services.beloften.save(replace(services.beloften.new(gezin.id), tekst=long))
    services.taken.finish(services.taken.add(long, gezin.id, None).id)
    tab = screen.show(gezin)
    tab.done.button.click()
    screen.qtbot.waitUntil(lambda: faults(tab) == [])
