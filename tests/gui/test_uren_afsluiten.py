"""The tab Maand afsluiten: months are closed, opened again, and every statement can be seen."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

import pytest
from conftest import Clock
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from start_cases import FakeFiles

from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.domain.profiel import Opdrachtgever
from ui.changes import Changes
from ui.drafts import Draft, DraftKey
from ui.uren import afsluiten_texts as texts
from ui.uren.afsluiten_tab import AfsluitTab
from ui.uren.heropenen_dialog import HeropenDialog
from ui.uren.tab_page import UrenTools
from ui.widgets.dialogs import ConfirmDialog, ReasonDialog

VANDAAG = date(2026, 11, 22)
MARCH, NOVEMBER = date(2026, 3, 10), date(2026, 11, 20)
DIRECT = UrenRij(soort="DIRECT", activiteit=4)


@dataclass
class Desk:
    """The tab on one kluis."""

    services: Services
    qtbot: QtBot
    changes: Changes = field(default_factory=Changes)
    navigator: FakeNavigator = field(default_factory=FakeNavigator)

    def open(self) -> AfsluitTab:
        tools = UrenTools(
            services=self.services,
            runner=InlineRunner(),
            changes=self.changes,
            navigator=self.navigator,
            today=lambda: VANDAAG,
        )
        tab = AfsluitTab(tools)
        self.qtbot.addWidget(tab)
        tab.resize(1072, 600)
        tab.show()
        return tab

    def close(self, tab: AfsluitTab) -> None:
        tab.close_button.click()
        assert isinstance(tab.question, ConfirmDialog)
        tab.question.action_button.click()
        self.qtbot.waitUntil(lambda: not tab.close_button.isVisible())


@pytest.fixture
def desk(services: Services, qtbot: QtBot) -> Desk:
    return Desk(services, qtbot)


@pytest.fixture
def party(services: Services) -> Opdrachtgever:
    return services.profiel.add_opdrachtgever("Samen")


def cells(tab: AfsluitTab, row: int) -> list[str]:
    assert tab.table is not None
    model = tab.table.lines
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_without_hours_it_says_what_to_do(desk: Desk) -> None:
    tab = desk.open()
    assert tab.empty.isVisible()
    assert not tab.columns.isVisible()


def test_a_month_is_closed_after_a_question_and_shows_its_number(
    desk: Desk, party: Opdrachtgever
) -> None:
    desk.services.uren.set_cell(DIRECT, MARCH, 90)
    tab = desk.open()
    assert tab.title.text() == "Maart 2026 · Samen"
    assert cells(tab, 0) == ["Contact met cliënt of naaste", "1:30", "1:30", "0:00"]
    desk.close(tab)
    assert tab.pill.text() == "Afgesloten"
    assert desk.navigator.messages == ["Maart 2026 is afgesloten als nummer 1."]
    assert desk.services.afsluiten.closed_months() == {(party.id, "2026-03")}


def test_a_month_that_is_not_over_asks_in_other_words(desk: Desk, party: Opdrachtgever) -> None:
    desk.services.uren.set_cell(DIRECT, NOVEMBER, 90)
    tab = desk.open()
    tab.close_button.click()
    assert isinstance(tab.question, ConfirmDialog)
    assert tab.question.action_button.text() == texts.CLOSE_ANYWAY
    tab.question.cancel_button.click()
    assert desk.services.afsluiten.closed_months() == frozenset()


def test_reopening_asks_why_and_the_statement_of_before_can_still_be_seen(
    desk: Desk, party: Opdrachtgever
) -> None:
    desk.services.uren.set_cell(DIRECT, MARCH, 90)
    tab = desk.open()
    desk.close(tab)
    tab.reopen_button.click()
    assert isinstance(tab.question, ReasonDialog)
    assert not tab.question.action_button.isEnabled()
    tab.question.reason.set_text("Verkeerde dag")
    tab.question.action_button.click()
    desk.qtbot.waitUntil(lambda: tab.pill.text() == "Heropend")
    desk.services.uren.set_cell(DIRECT, MARCH, 60)
    tab._presenter.load()
    assert cells(tab, 0)[1] == "1:00"
    tab.which.set_value("1")
    assert cells(tab, 0)[1] == "1:30"


def test_a_reason_that_was_not_given_yet_comes_back_until_the_month_is_open(
    desk: Desk, party: Opdrachtgever
) -> None:
    desk.services.uren.set_cell(DIRECT, MARCH, 90)
    tab = desk.open()
    desk.close(tab)
    tab.reopen_button.click()
    assert isinstance(tab.question, HeropenDialog)
    tab.question.reason.set_text("Verkeerde dag")
    drafts = desk.navigator.drafts
    [(name, text)] = tab.question.draft.pending()
    assert name == f"heropenen:{party.id}/2026-03"
    key = DraftKey.parse(name)
    assert key is not None
    drafts.keep(Draft.from_json(key, text))

    again = desk.open()
    again.resume(drafts.every[0])
    assert isinstance(again.question, HeropenDialog)
    assert again.question.reason.text() == "Verkeerde dag"
    assert again.question.draft.notice.text
    again.question.action_button.click()
    desk.qtbot.waitUntil(lambda: again.pill.text() == "Heropend")
    assert drafts.every == []
    tab.question.draft.done()
    tab.question.reject()


def test_a_reason_that_was_typed_does_not_go_without_a_question(
    desk: Desk, party: Opdrachtgever
) -> None:
    desk.services.uren.set_cell(DIRECT, MARCH, 90)
    tab = desk.open()
    desk.close(tab)
    tab.reopen_button.click()
    dialog = tab.question
    assert isinstance(dialog, HeropenDialog)
    dialog.reason.set_text("Verkeerde dag")
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.question is not None
    dialog.question.cancel_button.click()
    assert (dialog.isVisible(), dialog.reason.text()) == (True, "Verkeerde dag")
    assert desk.navigator.drafts.thrown_away == []
    dialog.cancel_button.click()
    dialog.question.action_button.click()
    assert [each.fields for each in desk.navigator.drafts.thrown_away] == [
        {"reden": "Verkeerde dag"}
    ]


def test_a_correction_stands_in_the_open_month_with_what_it_corrects(
    desk: Desk, party: Opdrachtgever
) -> None:
    desk.services.uren.set_cell(DIRECT, MARCH, 90)
    desk.services.afsluiten.close(party.id, "2026-03")
    desk.services.uren.set_cell(DIRECT, MARCH, 75)
    tab = desk.open()
    assert tab.title.text() == "April 2026 · Samen"
    assert "-0:15" in tab.waiting.text
    tab.views.button(texts.CORRECTIONS).click()
    assert cells(tab, 0)[1:4] == ["10-03-2026", "maart 2026, nr. 1", "-0:15"]


def test_corrections_that_cancel_each_other_out_can_be_seen_and_count_for_nothing(
    desk: Desk, party: Opdrachtgever
) -> None:
    desk.services.uren.set_cell(DIRECT, MARCH, 90)
    desk.services.afsluiten.close(party.id, "2026-03")
    desk.services.uren.set_cell(DIRECT, date(2026, 3, 11), 120)
    desk.services.afsluiten.reopen(party.id, "2026-03", "Verkeerde dag")
    tab = desk.open()
    tab._presenter.choose_month("2026-04")
    assert tab.waiting.text == "Hierin zitten 2 correcties die elkaar opheffen."
    tab.views.button(texts.CORRECTIONS).click()
    assert [cells(tab, row)[1:4] for row in (0, 1)] == [
        ["11-03-2026", "maart 2026, nr. 1", "2:00"],
        ["11-03-2026", "maart 2026, nr. 1", "-2:00"],
    ]
    assert tab.opgave is not None
    assert (tab.opgave.alle, tab.opgave.totaal.minuten) == ((), 0)


def test_hours_on_days_still_to_come_are_told_on_the_screen_and_in_the_file(
    desk: Desk, party: Opdrachtgever, clock: Clock, tmp_path: Path
) -> None:
    note = "Er staan uren bij op dagen die nog komen: 24-11, 25-11."
    for day in (20, 24, 25):
        desk.services.uren.set_cell(DIRECT, date(2026, 11, day), 60)
    clock.now = datetime(2026, 11, 22, 9, 0, tzinfo=clock.now.tzinfo)
    tab = desk.open()
    assert note in tab.notes.text()
    made = tmp_path / "opgave.csv"
    tab.files = FakeFiles(made)
    tab.menu.actions()[1].trigger()
    assert note in made.read_text(encoding="utf-8-sig")
    clock.forward(days=2)
    tab._presenter.load()
    assert "een dag die nog komt: 25-11." in tab.notes.text()
    desk.services.afsluiten.close(party.id, "2026-11")
    tab._presenter.load()
    assert "nog komt" not in tab.notes.text()


def test_several_opdrachtgevers_are_shown_one_at_a_time(desk: Desk, party: Opdrachtgever) -> None:
    desk.services.profiel.revise_opdrachtgever(replace(party, afronding_min=15))
    desk.services.uren.set_cell(DIRECT, MARCH, 52)
    desk.services.uren.set_cell(UrenRij(soort="BEDRIJF"), MARCH, 30)
    tab = desk.open()
    assert cells(tab, 2) == ["Afgerond", "0:45", "0:45", "0:00"]
    assert "15 minuten" in tab.notes.text()
    tab.party.set_value("-")
    assert tab.title.text() == "Maart 2026 · Zonder opdrachtgever"
    assert cells(tab, 0)[1:] == ["0:30", "0:00", "0:30"]


def test_the_statement_that_is_shown_goes_to_a_file(
    desk: Desk, party: Opdrachtgever, tmp_path: Path
) -> None:
    desk.services.uren.set_cell(DIRECT, MARCH, 90)
    desk.services.afsluiten.close(party.id, "2026-03")
    tab = desk.open()
    made = tmp_path / "opgave.csv"
    tab.files = FakeFiles(made)
    tab.menu.actions()[1].trigger()
    assert "opgave 1" in made.read_text(encoding="utf-8-sig")


def test_the_months_can_be_read_by_a_screen_reader(
    desk: Desk, party: Opdrachtgever, qtmodeltester: ModelTester
) -> None:
    desk.services.uren.set_cell(DIRECT, MARCH, 90)
    tab = desk.open()
    assert tab.months.rows.row(0).sentence == "maart 2026, open, 1:30 uur"
    assert tab.table is not None
    qtmodeltester.check(tab.table.lines)
