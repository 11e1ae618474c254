"""All contacts with a gezin: found, read, changed and taken away."""

from datetime import time

import pytest
from gezinnen_cases import Screen, register, speak
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from ui.gezinnen import dossier_texts
from ui.gezinnen.view import GezinnenView


@pytest.fixture
def screen(services: Services, qtbot: QtBot) -> Screen:
    return Screen(services, InlineRunner(), qtbot)


@pytest.fixture
def gezin(services: Services) -> Gezin:
    gezin = register(services, "Gezin De Vries")
    speak(services, gezin, 9, vorm="HUISBEZOEK", verslag="Formulier ingevuld.")
    speak(services, gezin, 2, vorm="TELEFOON", verslag="School gebeld.", begintijd=time(9, 5))
    return gezin


def read_contacts(screen: Screen) -> GezinnenView:
    view = screen.show()
    view.detail.show_tab(2)
    return view


def titles(view: GezinnenView) -> list[str]:
    """Return the contacts that are listed, without the headings and the rest of the story."""
    story = view.detail.story.list.story
    rows = [story.row(number) for number in range(story.rowCount()) if not story.is_month(number)]
    return [row.title for row in rows if row.key[0] == "contact"]  # type: ignore[index]


def test_all_contacts_stand_newest_first_and_one_is_read_in_full(
    screen: Screen, gezin: Gezin
) -> None:
    view = read_contacts(screen)
    view.detail.story.filters.soort.set_value("contact")
    assert titles(view) == ["Telefonisch met gezin", "Huisbezoek"]
    assert view.detail.story.reader.text.text() == "School gebeld."
    assert view.detail.story.reader.when.text() == "Vr 20 nov 09:05"


def test_contacts_are_found_by_kind_activity_and_words(screen: Screen, gezin: Gezin) -> None:
    tab = read_contacts(screen).detail.story
    tab.filters.soort.set_value("contact:HUISBEZOEK")
    assert titles(screen.view) == ["Huisbezoek"]
    tab.filters.soort.set_value(None)
    tab.filters.activiteit.set_value("9")
    assert titles(screen.view) == []
    assert tab.tools.clear.isVisible()
    tab.filters.activiteit.set_value("4")
    with screen.qtbot.waitSignal(tab.filters.search.searched):
        QTest.keyClicks(tab.filters.search, "school")
    assert titles(screen.view) == ["Telefonisch met gezin"]
    tab.tools.clear.click()
    assert len(titles(screen.view)) == 2
    assert not tab.filters.search.text()


def test_a_deleted_contact_comes_back_with_undo(screen: Screen, gezin: Gezin) -> None:
    view = read_contacts(screen)
    view.detail.story.filters.soort.set_value("contact")
    view.detail.story.reader.delete_button.click()
    screen.qtbot.waitUntil(lambda: titles(view) == ["Huisbezoek"])
    assert screen.navigator.messages == [dossier_texts.DELETED]
    screen.undo()
    assert titles(view) == ["Telefonisch met gezin", "Huisbezoek"]


def test_a_contact_opens_in_its_form(screen: Screen, gezin: Gezin) -> None:
    view = read_contacts(screen)
    view.detail.story.filters.soort.set_value("contact")
    newest = screen.services.contacten.of_gezin(gezin.id, 1)[0].id
    view.detail.story.reader.open_button.click()
    QTest.keyClick(view.detail.story.list, Qt.Key.Key_Return)
    assert screen.navigator.calls == [("edit_contact", newest)] * 2


def test_the_timeline_leads_to_the_whole_text(screen: Screen, gezin: Gezin) -> None:
    view = screen.show()
    oldest = screen.services.contacten.of_gezin(gezin.id, 2)[1].id
    view.detail.overzicht.timeline.opened.emit(oldest)
    assert view.detail.tab_bar.currentIndex() == 2
    assert view.detail.story.reader.text.text() == "Formulier ingevuld."
