"""The tab Netwerk: the map, the list, and through time."""

from dataclasses import replace
from itertools import combinations

import pytest
from ecogram_cases import network
from gezinnen_cases import Screen, join, register
from inline_runner import InlineRunner
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from screen_audit import faults

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.ids import PersoonId, RelatieId
from gco_desktop.domain.netwerk import Band
from ui.gezinnen.netwerk_tab import NetwerkTab
from ui.navigator import GezinTab
from ui.theme import apply_theme


@pytest.fixture
def screen(services: Services, qtbot: QtBot) -> Screen:
    return Screen(services, InlineRunner(), qtbot)


@pytest.fixture
def large_text(qapp: QApplication) -> None:
    apply_theme(qapp, "licht", 1.5)


def open_network(screen: Screen, gezin: Gezin, width: int = 1072) -> NetwerkTab:
    view = screen.show(width)
    view.open_gezin(gezin.id, GezinTab.NETWERK)
    return view.detail.netwerk


def test_map_and_list_show_the_same_people(screen: Screen) -> None:
    gezin, _oma, _arts = network(screen.services)
    tab = open_network(screen, gezin)
    spoken = [node.accessibleName() for node in tab.map.nodes.values()]
    assert spoken[0] == "Oma Ria, Grootouder, Familie, band onbekend"
    listed = [tab.list.lines.index(row, 0).data() for row in range(tab.list.lines.rowCount())]
    assert listed == ["Oma Ria", "dr. Post"]
    screen.qtbot.waitUntil(lambda: faults(tab) == [])


def test_enter_on_a_shape_opens_its_bond_and_saving_shows_it(screen: Screen) -> None:
    gezin, oma, _arts = network(screen.services)
    tab = open_network(screen, gezin)
    node = tab.map.nodes[oma.persoon.id]
    QTest.keyClick(node, Qt.Key.Key_Return)
    assert tab.band is not None
    tab.band.choice.set_values((Band.STEUNEND.value,))
    tab.band.note.set_text("belt elke dag")
    with screen.qtbot.waitSignal(tab.band.saved):
        tab.band.save_button.click()
    screen.qtbot.waitUntil(lambda: "band steunend, belt elke dag" in node.accessibleName())
    row = [tab.list.lines.index(0, column).data() for column in range(5)]
    assert row == ["Oma Ria", "Grootouder", "Steunend", "", "belt elke dag"]
    assert screen.navigator.messages == ["De band is bewaard."]


def test_esc_leaves_the_bond_as_it_was(screen: Screen) -> None:
    gezin, oma, _arts = network(screen.services)
    tab = open_network(screen, gezin)
    tab.map.nodes[oma.persoon.id].click()
    assert tab.band is not None
    QTest.keyClick(tab.band, Qt.Key.Key_Escape)
    assert tab.band is None
    assert screen.navigator.messages == []


def test_arrows_move_a_shape_and_leaving_it_keeps_the_place(screen: Screen) -> None:
    gezin, oma, arts = network(screen.services)
    tab = open_network(screen, gezin)
    node = tab.map.nodes[oma.persoon.id]
    before = node.pos()
    QTest.keyClick(node, Qt.Key.Key_Right)
    QTest.keyClick(node, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert node.pos() - before == QPoint(8, 40)
    node.settle()
    kept = screen.services.ecogram.van_gezin(gezin.id)
    assert all(knoop.x is not None for knoop in kept.knopen)  # the rest stays where it was too
    assert screen.navigator.messages == ["De plek is bewaard."]
    moved = node.pos()
    screen.undo()
    screen.qtbot.waitUntil(lambda: node.pos() != moved)
    assert all(knoop.x is None for knoop in screen.services.ecogram.van_gezin(gezin.id).knopen)
    assert tab.map.nodes[arts].isVisible()


def test_a_moved_shape_stands_there_when_one_comes_back_and_stays_when_another_is_moved(
    screen: Screen,
) -> None:
    gezin, oma, arts = network(screen.services)
    tab = open_network(screen, gezin)
    node, other = tab.map.nodes[oma.persoon.id], tab.map.nodes[arts]
    QTest.keyClick(node, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    node.settle()
    moved = node.pos()
    screen.view.detail.open_tab(GezinTab.OVERZICHT)
    screen.view.detail.open_tab(GezinTab.NETWERK)
    assert (node.pos() - moved).manhattanLength() <= 2  # pixels: places are kept in whole parts
    kept = screen.services.ecogram.van_gezin(gezin.id).find(oma.persoon.id)
    QTest.keyClick(other, Qt.Key.Key_Left)
    other.settle()
    again = screen.services.ecogram.van_gezin(gezin.id).find(oma.persoon.id)
    assert kept is not None
    assert again is not None
    assert (again.x, again.y) == pytest.approx((kept.x, kept.y), abs=2)


def test_esc_brings_a_shape_that_is_on_its_way_back(screen: Screen) -> None:
    gezin, oma, _arts = network(screen.services)
    tab = open_network(screen, gezin)
    node = tab.map.nodes[oma.persoon.id]
    before = node.pos()
    QTest.keyClick(node, Qt.Key.Key_Left)
    QTest.keyClick(node, Qt.Key.Key_Escape)
    assert node.pos() == before
    assert screen.navigator.messages == []


def test_a_shape_dropped_on_another_lands_beside_it(screen: Screen) -> None:
    gezin, oma, arts = network(screen.services)
    tab = open_network(screen, gezin)
    node, other = tab.map.nodes[oma.persoon.id], tab.map.nodes[arts]
    grip = node.rect().center()
    QTest.mousePress(node, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(node, grip + QPoint(15, 15))
    QTest.mouseMove(node, node.mapFromGlobal(other.mapToGlobal(other.rect().center())))
    QTest.mouseRelease(node, Qt.MouseButton.LeftButton, pos=grip)
    assert not node.geometry().adjusted(4, 4, -4, -4).intersects(other.geometry())
    assert tab.band is None  # it was no click
    knoop = screen.services.ecogram.van_gezin(gezin.id).find(oma.persoon.id)
    assert knoop is not None
    assert knoop.x is not None


def test_a_kept_ecogram_is_shown_with_the_slider_and_nothing_in_it_changes(
    screen: Screen,
) -> None:
    gezin, oma, _arts = network(screen.services)
    tab = open_network(screen, gezin)
    assert tab.time.isHidden()
    tab.keep_button.click()
    screen.qtbot.waitUntil(lambda: not tab.time.isHidden())
    screen.services.gezinnen.remove_relatie(oma.relatie.id)
    tab._presenter._load()
    assert oma.persoon.id not in tab.map.nodes
    tab.time.slider.setValue(0)
    node = tab.map.nodes[oma.persoon.id]
    before = node.pos()
    QTest.keyClick(node, Qt.Key.Key_Left)
    assert node.pos() == before
    node.click()
    assert tab.band is None
    assert "bewaarde stand" in tab.message.text
    assert not tab.keep_button.isEnabled()
    tab.time.now_button.click()
    assert oma.persoon.id not in tab.map.nodes
    assert tab.keep_button.isEnabled()


def test_an_empty_network_says_where_to_add_people(screen: Screen) -> None:
    gezin = register(screen.services, "Gezin Leeg")
    tab = open_network(screen, gezin)
    shown = [each.accessibleName() for each in tab.findChildren(QPushButton) if each.isVisible()]
    assert {"Naar personen", "Organisatie toevoegen"} <= set(shown)
    tab.first_person.click()
    assert ("open_gezin", gezin.id, GezinTab.PERSONEN) in screen.navigator.calls
    tab.first_organisation.click()
    assert tab.organisation is not None
    tab.organisation.reject()


def test_of_a_very_large_network_the_map_shows_forty_and_the_list_all(screen: Screen) -> None:
    gezin = register(screen.services, "Gezin Groot")
    lid = join(screen.services, gezin, "X" * 300, relatie="BUUR")
    context = screen.services.ecogram.context
    ids = [PersoonId(context.new_id()) for _ in range(499)]
    with context.write() as uow:
        uow.personen.add_all([replace(lid.persoon, id=each, voornaam=f"B {each}") for each in ids])
        uow.relaties.add_all(
            [replace(lid.relatie, id=RelatieId(context.new_id()), persoon_id=each) for each in ids]
        )
        uow.commit()
    tab = open_network(screen, gezin)
    assert len(tab.map.nodes) == 40
    assert tab.list.lines.rowCount() == 500
    assert "40 dichtstbijzijnde van 500" in tab.note.text()


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_off_or_overlaps_with_large_text(screen: Screen) -> None:
    gezin, _oma, _arts = network(screen.services)
    for number in range(8):
        join(screen.services, gezin, f"Naam {number}", relatie="FAMILIE", woord="neef uit Zwolle")
    tab = open_network(screen, gezin, 1100)
    screen.qtbot.waitUntil(lambda: faults(tab) == [])
    assert tab.map.height() >= tab.map.minimumHeight()
    for one, other in combinations(tab.map.nodes.values(), 2):
        assert not one.geometry().adjusted(2, 2, -2, -2).intersects(other.geometry())
    assert all(tab.map.rect().contains(node.geometry()) for node in tab.map.nodes.values())
