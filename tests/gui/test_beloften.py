"""The book of promises over all gezinnen: who waits for whom, and how long already."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from screen_audit import faults

from gco_desktop.bootstrap import Services
from gco_desktop.domain.belofte import Belofte, BelofteStand, Belover
from ui.changes import Changes
from ui.navigator import GezinTab, Page
from ui.theme import apply_theme
from ui.vandaag.beloften_view import BeloftenView

VANDAAG = date(2026, 11, 22)


@dataclass
class Screen:
    """The book in a window of its own."""

    services: Services
    qtbot: QtBot
    navigator: FakeNavigator = field(default_factory=FakeNavigator)

    def show(self) -> BeloftenView:
        view = BeloftenView(self.services.beloften, InlineRunner(), Changes(), self.navigator)
        self.qtbot.addWidget(view)
        view.resize(1072, 660)
        with self.qtbot.waitExposed(view):
            view.show()
        return view

    def promise(self, tekst: str, van: Belover, ago: int, **what: object) -> Belofte:
        gezin = self.services.gezinnen.register(f"Gezin {tekst}")
        new = self.services.beloften.new(gezin.id, van)
        made = VANDAAG - timedelta(days=ago)
        changed = replace(new, tekst=tekst, beloofd_op=made, **what)  # type: ignore[arg-type]
        return self.services.beloften.save(changed)


@pytest.fixture
def screen(services: Services, qtbot: QtBot) -> Screen:
    return Screen(services, qtbot)


def table(view: BeloftenView) -> list[list[str]]:
    lines = view.table.lines
    return [
        [str(lines.index(row, column).data()) for column in range(lines.columnCount())]
        for row in range(lines.rowCount())
    ]


def test_an_empty_book_says_where_promises_are_made(screen: Screen) -> None:
    view = screen.show()
    assert view.empty.isVisible()
    assert not view.lines.isVisible()
    view.back_button.click()
    assert screen.navigator.calls == [("open_page", Page.VANDAAG)]


def test_each_organisation_shows_open_and_closed_days(screen: Screen) -> None:
    uwv = screen.services.netwerk.new_instantie("UWV")
    screen.services.netwerk.save_instantie(uwv)
    screen.promise("Brief", Belover.INSTANTIE, 30, instantie_id=uwv.id)
    ended = screen.promise("Bellen", Belover.INSTANTIE, 12, instantie_id=uwv.id)
    screen.services.beloften.settle(ended.id, BelofteStand.GEBROKEN)
    screen.promise("Besluit", Belover.INSTANTIE, 1)
    assert table(screen.show()) == [
        ["UWV", "1", "30 dagen", "1 (1 niet nagekomen)", "12 dagen"],
        ["Organisatie nog niet ingevuld", "1", "1 dag", "", ""],
    ]


def test_a_side_can_be_chosen_and_a_promise_opens_its_gezin_or_is_kept(screen: Screen) -> None:
    own = screen.promise("Brief", Belover.IK, 3, voor_datum=VANDAAG - timedelta(days=1))
    screen.promise("Vragenlijst", Belover.GEZIN, 3)
    view = screen.show()
    assert view.header.subtitle.text() == "2 open beloften \u00b7 1 te laat"
    view.who.button(Belover.IK.value).click()
    assert [row.line.title for row in view.lines.rows] == ["Brief"]
    row = view.lines.rows[0]
    assert row.opener.accessibleName() == (
        "Brief, Gezin Brief \u00b7 jij op do 19 nov \u00b7 3 dagen geleden, 1 dag te laat"
    )
    row.opener.click()
    assert screen.navigator.calls == [("open_gezin", own.gezin_id, GezinTab.AFSPRAKEN)]
    assert row.tick is not None
    row.tick.click()
    screen.qtbot.waitUntil(lambda: view.lines.rows == [])
    view.who.button("").click()
    assert [each.line.title for each in view.lines.rows] == ["Vragenlijst"]


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_off(screen: Screen, qapp: QApplication, scale: float) -> None:
    apply_theme(qapp, "licht", scale)
    screen.promise("Een besluit over de hulp in huis op papier sturen", Belover.INSTANTIE, 30)
    view = screen.show()
    screen.qtbot.waitUntil(lambda: faults(view) == [])
