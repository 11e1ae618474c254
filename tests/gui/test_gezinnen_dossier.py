"""The tab Dossier and the card for at the door: found, jumped to, opened, printed."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from gezinnen_cases import VANDAAG, Screen, join, register, speak
from inline_runner import InlineRunner
from paper_cases import text_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from gco_desktop.domain.contactmoment import Contactmoment
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.ids import ContactId
from ui.gezinnen import dossier_texts as texts
from ui.gezinnen.dossier_tab import DossierTab
from ui.navigator import GezinTab
from ui.widgets.files import FileKind

MANY = 10_000


@pytest.fixture
def screen(services: Services, qtbot: QtBot) -> Screen:
    return Screen(services, InlineRunner(), qtbot)


@pytest.fixture
def gezin(services: Services) -> Gezin:
    gezin = register(services, "Gezin De Vries")
    speak(services, gezin, 400, verslag="Het begin")
    speak(services, gezin, 40, verslag="Vorige maand")
    speak(services, gezin, 2, verslag="Deze week")
    return gezin


def tab_of(screen: Screen) -> DossierTab:
    view = screen.show()
    view.detail.open_tab(GezinTab.DOSSIER)
    return view.detail.story


def said(tab: DossierTab) -> str:
    return tab.message.text


class Chooser:
    """Answers the question where a file should go."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.suggested = ""

    def save(
        self, parent: QWidget, title: str, suggested: str, kind: FileKind, on_chosen: object
    ) -> None:
        self.suggested = suggested
        on_chosen(self.path)  # type: ignore[operator]

    def open(self, parent: QWidget, title: str, kind: FileKind, on_chosen: object) -> None:
        raise AssertionError

    def folder(self, parent: QWidget, title: str, on_chosen: object) -> None:
        raise AssertionError


def test_the_story_is_a_proper_model_and_arrows_pass_over_a_month(
    screen: Screen, gezin: Gezin, qtmodeltester: ModelTester
) -> None:
    tab = tab_of(screen)
    story = tab.list.story
    qtmodeltester.check(story)
    assert story.is_month(0)
    assert tab.list.currentIndex().row() == 1
    while tab.list.currentIndex().row() < story.rowCount() - 1:
        before = tab.list.currentIndex().row()
        QTest.keyClick(tab.list, Qt.Key.Key_Down)
        assert tab.list.currentIndex().row() > before
        assert not story.is_month(tab.list.currentIndex().row())


def test_a_typed_date_leads_there_and_one_before_all_to_where_it_begins(
    screen: Screen, gezin: Gezin
) -> None:
    tab = tab_of(screen)
    QTest.keyClicks(tab.tools.jump, "20-10-2026")
    QTest.keyClick(tab.tools.jump, Qt.Key.Key_Return)
    assert tab.reader.text.text() == "Vorige maand"
    assert not said(tab)
    tab.tools.jump.clear()
    QTest.keyClicks(tab.tools.jump, "1-1-1990")
    QTest.keyClick(tab.tools.jump, Qt.Key.Key_Return)
    assert tab.reader.text.text() == "Het begin"
    assert said(tab) == "Het dossier begint op 18 oktober 2025."
    tab.tools.jump.clear()
    QTest.keyClicks(tab.tools.jump, "morgenochtend ergens")
    QTest.keyClick(tab.tools.jump, Qt.Key.Key_Return)
    assert said(tab)


def test_nothing_found_says_so_and_one_click_shows_everything_again(
    screen: Screen, gezin: Gezin
) -> None:
    tab = tab_of(screen)
    with screen.qtbot.waitSignal(tab.filters.search.searched):
        QTest.keyClicks(tab.filters.search, '" OR *')
    assert tab.list.story.rowCount() == 0
    assert tab.tools.clear.isVisible()
    assert not tab.reader.isVisible()
    tab.tools.clear.click()
    assert tab.list.story.rowCount() > 3
    assert tab.reader.isVisible()


def test_a_person_is_chosen_and_another_gezin_shows_everybody(
    screen: Screen, gezin: Gezin, services: Services
) -> None:
    noor = join(services, gezin, "Noor").persoon.id
    speak(services, gezin, 1, deelnemers=(noor,), verslag="Met Noor")
    other = register(services, "Gezin Bakker")
    tab = tab_of(screen)
    screen.view.open_gezin(gezin.id)
    tab.filters.persoon.set_value(str(noor))
    assert tab.reader.text.text() == "Met Noor"
    assert tab.tools.count.text() == "1 gevonden"
    screen.view.open_gezin(other.id)
    assert tab.filters.persoon.value() is None
    assert tab.tools.count.text() == "2 regels"


def test_every_kind_opens_the_place_where_it_is_changed(
    screen: Screen, gezin: Gezin, services: Services
) -> None:
    traject = services.gezinnen.detail(gezin.id).trajecten[0]
    services.plannen.start(traject.id)
    signaal = replace(services.signalen.new(), titel="Wachtlijst", traject_ids=(traject.id,))
    services.signalen.save(signaal)
    services.taken.finish(services.taken.add("Bellen", gezin.id, None).id)
    tab = tab_of(screen)
    wanted = {
        "plan": ("open_plan", traject.id),
        "status": ("open_traject", traject.id),
        "signaal": ("open_signaal", signaal.id),
        "taak": ("open_gezin", gezin.id, GezinTab.AFSPRAKEN),
    }
    for soort, call in wanted.items():
        tab.filters.soort.set_value(soort)
        tab.reader.open_button.click()
        assert screen.navigator.calls[-1] == call


def test_a_tick_shares_a_contact_at_once(screen: Screen, gezin: Gezin) -> None:
    tab = tab_of(screen)
    tab.filters.soort.set_value("contact")
    tab.reader.share.click()
    newest = screen.services.contacten.of_gezin(gezin.id, 1)[0]
    assert screen.services.contacten.get(newest.id).contact.delen is True
    assert screen.navigator.messages == [texts.MARKED_SHARE[True]]


def test_the_paper_for_the_family_is_looked_at_and_written_under_nobodys_name(
    screen: Screen, gezin: Gezin, tmp_path: Path
) -> None:
    tab = tab_of(screen)
    tab.tools.paper.click()
    assert tab.message.text == texts.NOTHING_SHARED
    newest = screen.services.contacten.of_gezin(gezin.id, 1)[0]
    screen.services.contacten.mark(newest.id, delen=True)
    chooser = Chooser(tmp_path / "blad.pdf")
    tab.desk.files = chooser
    tab.tools.paper.click()
    dialog = tab.desk.dialog
    assert dialog is not None
    dialog.save_button.click()
    assert chooser.suggested == "gesprekken-2026-11-22.pdf"
    assert "Deze week" in text_of(chooser.path.read_bytes())
    assert dialog.message.text == texts.SAVED_READABLE
    dialog.accept()


def test_the_card_opens_with_a_key_and_takes_the_goal_that_is_typed(
    screen: Screen, gezin: Gezin
) -> None:
    view = screen.show()
    view.open_gezin(gezin.id)
    view.activateWindow()
    QTest.keyClick(view, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = view.detail.stoep
    assert dialog is not None
    assert dialog.who.text().startswith("V.")
    assert [title for title, _ in dialog.lines()] == ["Laatste contact"]
    dialog.goal.setText("Rooster maken")
    dialog.print_button.click()
    paper = dialog.desk.dialog
    assert paper is not None
    screen.qtbot.waitUntil(lambda: paper.pages.page_count == 1)
    paper.accept()
    dialog.accept()


@pytest.mark.slow
def test_ten_thousand_contacts_show_their_newest_first_and_reach_the_oldest(
    screen: Screen, services: Services
) -> None:
    gezin = register(services, "Gezin Lang")
    traject = services.gezinnen.detail(gezin.id).trajecten[0]
    context = services.contacten.context
    with context.write() as uow:
        uow.contacten.add_all(
            [
                Contactmoment(
                    id=ContactId(context.new_id()),
                    gezin_id=gezin.id,
                    traject_id=traject.id,
                    datum=VANDAAG - timedelta(days=number),
                    vorm="TELEFOON",
                )
                for number in range(MANY)
            ]
        )
        uow.commit()
    tab = tab_of(screen)
    assert tab.tools.count.text() == f"{MANY + 2} regels"
    QTest.keyClicks(tab.tools.jump, "1-1-1901")
    QTest.keyClick(tab.tools.jump, Qt.Key.Key_Return)
    oldest = tab.list.current_key()
    assert isinstance(oldest, tuple)
    last = tab.list.story.row(tab.list.story.rowCount() - 1)
    assert last.key == oldest
    assert (VANDAAG - timedelta(days=MANY - 1)) < date(2000, 1, 1)
