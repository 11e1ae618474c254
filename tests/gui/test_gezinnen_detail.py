"""One gezin: its header, its actions, its tasks, and names for a screen reader."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from gezinnen_cases import Screen, caseload, join, register, speak
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from ui.changes import Subject
from ui.gezinnen import texts
from ui.gezinnen.view import GezinnenView


@pytest.fixture
def screen(services: Services, qtbot: QtBot) -> Screen:
    return Screen(services, InlineRunner(), qtbot)


def test_the_header_tells_who_it_is(screen: Screen) -> None:
    gezin = register(screen.services, "Gezin De Vries", "Amersfoort")
    lid = join(screen.services, gezin, "Noor")
    persoon = replace(lid.persoon, geboortedatum=date(2015, 3, 1))
    screen.services.gezinnen.save_persoon(persoon, lid.relatie)
    join(screen.services, gezin, "Marieke")
    speak(screen.services, gezin, 26)
    view = screen.show()
    assert view.detail.subtitle.text() == (
        "G2026-001 · Amersfoort · 2 personen, 1 kind · laatste contact 26 dagen geleden"
    )
    assert view.detail.pill.text() == "Actief"


def test_alt_and_a_digit_open_a_tab(screen: Screen) -> None:
    register(screen.services, "Gezin De Vries")
    view = screen.show()
    view.activateWindow()
    screen.qtbot.waitUntil(view.isActiveWindow)
    keys = [Qt.Key(Qt.Key.Key_1 + number) for number in range(5)]
    for number, key in enumerate(keys):
        QTest.keyClick(view, key, Qt.KeyboardModifier.AltModifier)
        assert view.detail.tab_bar.currentIndex() == number


def test_the_actions_go_to_the_traject_the_plan_and_a_contact(screen: Screen) -> None:
    gezin = register(screen.services, "Gezin De Vries")
    traject = screen.services.gezinnen.detail(gezin.id).trajecten[0]
    view = screen.show()
    view.detail.overzicht.traject_card.open_button.click()
    view.detail.overzicht.traject_card.plan_button.click()
    view.detail.contact_button.click()
    view.detail.show_tab(3)
    view.detail.trajecten.cards[0].open_button.click()
    view.detail.trajecten.cards[0].plan_button.click()
    assert screen.navigator.calls == [
        ("open_traject", traject.id),
        ("open_plan", traject.id),
        ("new_contact", gezin.id),
        ("open_traject", traject.id),
        ("open_plan", traject.id),
    ]


def test_the_ring_says_how_many_activities_were_used(screen: Screen) -> None:
    gezin = register(screen.services, "Gezin De Vries")
    speak(screen.services, gezin, 3)
    ring = screen.show().detail.overzicht.traject_card.ring
    assert ring.used == 1
    assert ring.accessibleDescription() == "1 activiteit ingezet"


def test_archiving_takes_a_gezin_off_the_list_and_undo_puts_it_back(screen: Screen) -> None:
    register(screen.services, "Gezin De Vries")
    register(screen.services, "Gezin Smit")
    view = screen.show()
    view.detail.archive_action.trigger()
    screen.qtbot.waitUntil(lambda: screen.names() == ["Gezin Smit"])
    assert screen.navigator.messages == [texts.ARCHIVED_SAVED]
    screen.undo()
    assert screen.names() == ["Gezin De Vries", "Gezin Smit"]


def test_an_archived_gezin_can_be_taken_back(screen: Screen) -> None:
    gezin = caseload(screen.services)[4]
    view = screen.show()
    view.open_gezin(gezin.id)
    assert view.detail.archive_action.text() == texts.UNARCHIVE
    view.detail.archive_action.trigger()
    assert screen.services.gezinnen.detail(gezin.id).gezin.gearchiveerd_op is None


def test_a_change_made_elsewhere_shows(screen: Screen) -> None:
    gezin = register(screen.services, "Gezin De Vries")
    view = screen.show()
    screen.services.gezinnen.save(replace(gezin, naam="Gezin De Vries-Bos"))
    screen.changes.announce(Subject.GEZIN)
    screen.qtbot.waitUntil(lambda: view.detail.title.text() == "Gezin De Vries-Bos")


def test_a_gezin_that_is_gone_makes_room(screen: Screen) -> None:
    register(screen.services, "Gezin De Vries")
    view = screen.show()
    screen.undo()
    assert view.current_gezin() is None
    assert view.first_button.isVisible()


@pytest.fixture
def gezin(services: Services) -> Gezin:
    return register(services, "Gezin De Vries")


def test_a_task_is_ticked_off_and_can_be_undone(screen: Screen, gezin: Gezin) -> None:
    screen.services.taken.add("Gemeente bellen", gezin.id, date(2026, 11, 20))
    view = screen.show()
    taken = view.detail.overzicht.taken
    assert taken.heading.text() == "Taken (1)"
    assert taken.rows[0].line.late
    taken.rows[0].box.click()
    screen.qtbot.waitUntil(lambda: not taken.rows)
    assert screen.navigator.messages == [texts.TASK_DONE]
    screen.undo()
    assert [row.line.text for row in taken.rows] == ["Gemeente bellen"]


def test_a_task_is_added_with_the_keyboard(screen: Screen, gezin: Gezin) -> None:
    taken = screen.show().detail.overzicht.taken
    QTest.keyClick(taken.add_button, Qt.Key.Key_Return)
    QTest.keyClicks(taken.form.text, "School bellen")
    QTest.keyClicks(taken.form.day, "vr")
    QTest.keyClick(taken.form.day, Qt.Key.Key_Return)
    (task,) = screen.services.taken.open(gezin.id)
    assert (task.tekst, task.voor_datum) == ("School bellen", date(2026, 11, 27))
    assert not taken.form.isVisible()


def test_a_task_without_text_or_with_a_wrong_day_says_so(screen: Screen, gezin: Gezin) -> None:
    taken = screen.show().detail.overzicht.taken
    taken.open_form()
    taken.form.save_button.click()
    assert taken.form.text_row.error == texts.TASK_EMPTY
    taken.form.text.setText("Bellen")
    taken.form.day.setText("30 februari")
    taken.form.save_button.click()
    assert taken.form.day_row.error
    assert taken.form.day.text() == "30 februari"
    assert screen.services.taken.open(gezin.id) == []


def nameless(widget: QWidget) -> Iterator[str]:
    """Name every control that a screen reader could not name."""
    for child in widget.findChildren(QWidget):
        control = isinstance(child, QAbstractButton | QLineEdit)
        if control and not (child.accessibleName() or getattr(child, "text", str)()):
            yield f"{type(child).__name__} in {type(child.parent()).__name__}"


@pytest.mark.parametrize("opened", [GezinnenView.new_gezin, None])
def test_every_control_has_a_name(
    screen: Screen, opened: Callable[[GezinnenView], None] | None
) -> None:
    gezin = register(screen.services, "Gezin De Vries")
    join(screen.services, gezin, "Noor")
    screen.services.taken.add("Bellen", gezin.id, None)
    view = screen.show()
    if opened is not None:
        opened(view)
    assert list(nameless(view)) == []


def test_no_name_of_a_person_is_in_a_title_or_an_object_name(screen: Screen) -> None:
    gezin = register(screen.services, "Gezin De Vries")
    join(screen.services, gezin, "Noor")
    view = screen.show()
    view.detail.show_tab(1)
    names = {child.objectName() for child in view.findChildren(QWidget)}
    assert not any("Vries" in name or "Noor" in name for name in names | {view.windowTitle()})
