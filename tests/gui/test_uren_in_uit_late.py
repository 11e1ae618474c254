"""Answers that come late: what is kept or leaves is always what was asked for last."""

from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from fake_navigator import FakeNavigator
from inline_runner import HeldRunner
from openpyxl import Workbook
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from start_cases import FakeFiles

from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.errors import NotFoundError
from gco_desktop.services.uitvoer import Bestandsvorm
from ui.changes import Changes
from ui.uren.afsluiten_tab import AfsluitTab
from ui.uren.invoer_dialog import InvoerDialog
from ui.uren.opgave_export import OpgaveExport
from ui.uren.tab_page import UrenTools
from ui.uren.uitvoer_card import UitvoerCard

TODAY = date(2026, 11, 20)
DIRECT = UrenRij(soort="DIRECT", activiteit=4)
T = TypeVar("T")


@pytest.fixture
def runner() -> HeldRunner:
    return HeldRunner()


@pytest.fixture
def tools(services: Services, runner: HeldRunner) -> UrenTools:
    return UrenTools(
        services=services,
        runner=runner,
        changes=Changes(),
        navigator=FakeNavigator(),
        today=lambda: TODAY,
    )


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(services: Services, runner: HeldRunner, tmp_path: Path, window: QWidget) -> InvoerDialog:
    book, path = Workbook(), tmp_path / "uren.xlsx"
    jan = book.active
    assert jan is not None
    jan.title = "Jan"
    feb, mrt = book.create_sheet("Feb"), book.create_sheet("Mrt")
    for page, rows in (
        (jan, [["Datum", "Duur"], ["3-1-2026", "1:30"]]),
        (feb, [["Wat", "Datum", "Duur"], ["x", "3-2-2026", "2:00"], ["y", "4-2-2026", "2:00"]]),
        (mrt, [["Datum", "Duur"], ["3-3-2026", "3:00"]]),
    ):
        for row in rows:
            page.append(row)
    book.save(path)
    dialog = InvoerDialog(window, services.ureninvoer, runner, services.ureninvoer.open(path), ())
    dialog.start()
    runner.holds = True
    return dialog


@pytest.fixture
def card(services: Services, tools: UrenTools, tmp_path: Path, qtbot: QtBot) -> UitvoerCard:
    services.uren.set_cell(DIRECT, date(2026, 11, 18), 90)
    services.uren.set_cell(DIRECT, date(2026, 10, 18), 60)
    card = UitvoerCard(tools)
    card.files = FakeFiles(tmp_path / "uit.csv")
    qtbot.addWidget(card)
    card.load()
    card._presenter.choose_form("csv")
    return card


def kept(services: Services) -> list[date]:
    with services.uren.context.read() as uow:
        return sorted(line.datum for line in uow.uren.find())


def test_nothing_is_taken_in_while_another_sheet_is_read(
    dialog: InvoerDialog, runner: HeldRunner, services: Services
) -> None:
    dialog.sheet.set_value("Feb")
    assert not dialog.take_button.isEnabled()
    dialog._presenter.take_in()
    runner.answer_all()
    assert (kept(services), dialog.take_button.isEnabled()) == ([], True)
    dialog.take_button.click()
    dialog._presenter.choose_sheet("Jan")
    assert dialog.sheet.value() == "Feb"
    runner.answer_all()
    assert kept(services) == [date(2026, 2, 3), date(2026, 2, 4)]


def test_a_sheet_with_other_columns_is_not_read_with_those_of_the_one_before(
    dialog: InvoerDialog, runner: HeldRunner, services: Services
) -> None:
    dialog.soort.set_value("BEDRIJF")
    dialog.sheet.set_value("Feb")
    runner.answer(1)  # the sheet is there before the look at the one before
    dialog.soort.set_value("REISTIJD")
    runner.answer_all()
    dialog.take_button.click()
    runner.answer_all()
    with services.uren.context.read() as uow:
        assert {(line.datum.month, line.soort) for line in uow.uren.find()} == {(2, "REISTIJD")}


def test_what_is_said_while_a_sheet_is_read_counts_for_that_sheet(
    dialog: InvoerDialog, runner: HeldRunner
) -> None:
    dialog.sheet.set_value("Feb")
    dialog.soort.set_value("BEDRIJF")
    runner.answer_all()
    assert (len(dialog.columns), dialog.take_button.isEnabled()) == (3, True)
    assert {regel.soort for regel in dialog._presenter._beeld.goed} == {"BEDRIJF"}  # type: ignore[union-attr]


def test_of_two_sheets_the_last_chosen_is_shown_whichever_comes_last(
    dialog: InvoerDialog, runner: HeldRunner
) -> None:
    dialog.sheet.set_value("Feb")
    dialog.sheet.set_value("Mrt")
    runner.answer(1)
    runner.answer_all()
    assert (dialog.sheet.value(), len(dialog.columns)) == ("Mrt", 2)
    assert "3:00 uur" in dialog.sentences.text()


def test_a_sheet_that_cannot_be_read_leaves_the_one_before_with_the_reason(
    dialog: InvoerDialog, runner: HeldRunner
) -> None:
    dialog.sheet.set_value("Feb")
    runner.fault = NotFoundError()
    runner.answer()
    runner.fault = None
    runner.answer_all()
    assert (dialog.sheet.value(), dialog.take_button.isEnabled()) == ("Jan", True)
    assert dialog.problem.text
    dialog.sheet.set_value("Feb")
    runner.answer_all()
    assert (dialog.problem.text, len(dialog.columns)) == ("", 3)


def test_nothing_is_taken_in_before_a_change_was_looked_at(
    dialog: InvoerDialog, runner: HeldRunner, services: Services
) -> None:
    dialog.soort.set_value("BEDRIJF")
    assert not dialog.take_button.isEnabled()
    dialog._presenter.take_in()
    runner.answer_all()
    assert kept(services) == []


def test_no_file_is_made_of_a_period_that_is_not_shown_any_more(
    card: UitvoerCard, runner: HeldRunner, tmp_path: Path
) -> None:
    runner.holds = True
    card._presenter.choose_period("2026-10-01")
    assert not card.save_button.isEnabled()
    card._presenter.ask_file()
    assert not (tmp_path / "uit.csv").exists()
    card._presenter.choose_span("jaar")
    card._presenter.choose_period("2026-01-01")
    card._presenter.choose_span("maand")
    card._presenter.choose_period("2026-01-01")
    runner.answer(2)  # of the year, that began on the same day
    assert not card.save_button.isEnabled()
    runner.answer_all()
    assert card.save_button.isEnabled()
    assert "2026-01" in card.file.text()


def test_after_a_failure_there_is_no_file_of_what_was_shown_before(
    card: UitvoerCard, runner: HeldRunner
) -> None:
    assert card.save_button.isEnabled()
    runner.fault = NotFoundError()
    card._presenter.choose_period("2026-10-01")
    assert not card.save_button.isEnabled()
    assert (card.file.text(), card.title.text(), bool(card.problem.text)) == ("", "", True)
    card._presenter.ask_file()
    assert card.progress is None
    runner.fault = None
    card._presenter.choose_period("2026-11-01")
    assert card.save_button.isEnabled()


def test_a_file_that_was_asked_for_is_written_also_when_hours_change_meanwhile(
    card: UitvoerCard, runner: HeldRunner, tmp_path: Path
) -> None:
    card.files = FakeFiles(None)
    card.save_button.click()
    runner.holds = True
    card.load()
    runner.answer()
    card._presenter.write(tmp_path / "uit.csv")
    runner.answer_all()
    assert b"2026-11-18;" in (tmp_path / "uit.csv").read_bytes()


class _Asked:
    """Remembers which files were asked for."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def ask_file(self, name: str, vorm: Bestandsvorm) -> None:
        self.names.append(f"{name} {vorm.value}")

    def show_problem(self, text: str) -> None:
        self.names.append(text)


def test_of_two_statements_only_the_last_is_asked_for(
    services: Services, runner: HeldRunner, tmp_path: Path
) -> None:
    for month, minutes in ((10, 60), (11, 90)):
        services.uren.set_cell(DIRECT, date(2026, month, 18), minutes)
    view = _Asked()
    export = OpgaveExport(view, services.uitvoer, runner, FakeNavigator())
    hoofden = [services.opgaven.of(None, f"2026-{month}").hoofd for month in (10, 11)]
    runner.holds = True
    for hoofd in hoofden:
        export.begin(hoofd, Bestandsvorm.CSV)
    runner.answer_all()
    assert [name[:15] for name in view.names] == ["opgave_2026-11_"]
    export.begin(hoofden[0], Bestandsvorm.CSV)
    export.write(tmp_path / "uit.csv")
    assert not (tmp_path / "uit.csv").exists()


def test_no_statement_leaves_while_that_of_another_month_is_made(
    services: Services, tools: UrenTools, runner: HeldRunner, qtbot: QtBot
) -> None:
    for month in (10, 11):
        services.uren.set_cell(DIRECT, date(2026, month, 18), 60)
    tab = AfsluitTab(tools)
    qtbot.addWidget(tab)
    tab._presenter.load()
    assert tab.opgave is not None
    other = "2026-11" if tab.opgave.hoofd.maand == "2026-10" else "2026-10"
    runner.holds = True
    tab._presenter.choose_month(other)
    assert tab.opgave is None
    assert not tab.export_button.isEnabled()
    runner.answer_all()
    assert tab.opgave is not None
    assert tab.opgave.hoofd.maand == other
    assert tab.export_button.isEnabled()


def test_after_a_failure_no_statement_of_another_month_is_shown(
    services: Services, tools: UrenTools, runner: HeldRunner, qtbot: QtBot
) -> None:
    for month in (10, 11):
        services.uren.set_cell(DIRECT, date(2026, month, 18), 60)
    tab = AfsluitTab(tools)
    qtbot.addWidget(tab)
    tab._presenter.load()
    assert tab.table is not None
    assert not tab.table.isHidden()
    runner.fault = NotFoundError()
    tab._presenter.choose_month("2026-11")
    assert tab.title.text().startswith("November")
    assert tab.table.isHidden()
    assert tab.views.isHidden()
    assert (tab.export_button.isEnabled(), bool(tab.problem.text)) == (False, True)
    runner.fault = None
    tab._presenter.choose_month("2026-10")
    assert not tab.table.isHidden()
    assert (tab.export_button.isEnabled(), tab.problem.text) == (True, "")
