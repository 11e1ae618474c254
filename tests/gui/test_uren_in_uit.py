"""The tab In en uit: what leaves is shown first, and so is what would come in."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from openpyxl import Workbook
from pytestqt.qtbot import QtBot
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenRij
from ui.changes import Changes
from ui.uren.in_uit_tab import InUitTab
from ui.uren.invoer_dialog import InvoerDialog
from ui.uren.tab_page import UrenTools
from ui.widgets.files import FileKind, OnChosen

TODAY = date(2026, 11, 20)


class Chooser:
    """Answers at once with a file in a folder, under the name that was suggested."""

    def __init__(self, folder: Path) -> None:
        self.place = folder
        self.asked: list[str] = []
        self.opens = folder / "uren.csv"

    def save(
        self, parent: object, title: str, suggested: str, kind: FileKind, on_chosen: OnChosen
    ) -> None:
        self.asked.append(suggested)
        on_chosen(self.place / suggested)

    def open(self, parent: object, title: str, kind: FileKind, on_chosen: OnChosen) -> None:
        on_chosen(self.opens)

    def folder(self, parent: object, title: str, on_chosen: OnChosen) -> None:
        on_chosen(self.place)


@pytest.fixture
def navigator() -> FakeNavigator:
    return FakeNavigator()


@pytest.fixture
def chooser(tmp_path: Path) -> Chooser:
    return Chooser(tmp_path)


@pytest.fixture
def tab(
    services: Services, navigator: FakeNavigator, chooser: Chooser, qtbot: QtBot
) -> Iterator[InUitTab]:
    gezin = services.gezinnen.register("Gezin De Vries")
    traject = begin_traject(services, gezin.id)
    rij = UrenRij(soort="DIRECT", gezin_id=gezin.id, traject_id=traject.id, activiteit=4)
    services.uren.set_cell(rij, date(2026, 11, 18), 90)
    tools = UrenTools(
        services=services,
        runner=InlineRunner(),
        changes=Changes(),
        navigator=navigator,
        today=lambda: TODAY,
    )
    tab = InUitTab(tools)
    tab.uitvoer.files = tab.invoer.files = chooser
    qtbot.addWidget(tab)
    tab.resize(1072, 700)
    tab.show()
    qtbot.waitUntil(lambda: bool(tab.uitvoer.file.text()))
    yield tab
    tab.close()


def dialog_of(tab: InUitTab, chooser: Chooser, *rows: str) -> InvoerDialog:
    chooser.opens.write_text("\n".join(("Dag;Wie;Duur;Wat", *rows)), encoding="utf-8")
    tab.invoer.choose_button.click()
    dialog = tab.invoer.dialog
    assert dialog is not None
    dialog.files = chooser
    return dialog


def test_the_first_lines_are_shown_and_the_file_is_written(
    tab: InUitTab, chooser: Chooser, navigator: FakeNavigator
) -> None:
    assert tab.uitvoer.file.text() == "urenstaat_2026-11_alle.xlsx · 1 regel"
    for form, start in (("csv", b"\xef\xbb\xbf"), ("pdf", b"%PDF"), ("xlsx", b"PK")):
        tab.uitvoer._presenter.choose_form(form)
        tab.uitvoer.save_button.click()
        name = f"urenstaat_2026-11_alle.{form}"
        assert (chooser.place / name).read_bytes().startswith(start)
        assert navigator.messages[-1] == f"{name} is bewaard."
    assert tab.uitvoer.progress is None


def test_the_kind_of_file_is_shown_whole(tab: InUitTab) -> None:
    what = tab.uitvoer.what
    for kind in ("urenstaat", "register"):
        what.set_value(kind)
        what.grab()
        assert not what.toolTip(), what.currentText()  # a shortened label has one


def test_each_kind_offers_the_periods_it_can_have(tab: InUitTab) -> None:
    presenter, card = tab.uitvoer._presenter, tab.uitvoer
    presenter.choose_span("jaar")
    assert "urenstaat_2026_alle" in card.file.text()
    presenter.choose_kind("opgave")
    assert card.span.value() == "maand"
    presenter.choose_period("2026-10-01")
    assert card.file.text().startswith("opgave_2026-10_zonder-opdrachtgever")
    assert card.nothing.isVisible()
    presenter.choose_kind("register")
    assert not card.party_row.isVisible()


def test_a_statement_is_of_somebody_with_hours_until_one_says_otherwise(
    tab: InUitTab, services: Services
) -> None:
    presenter, card = tab.uitvoer._presenter, tab.uitvoer
    services.profiel.add_opdrachtgever("Aanzet")
    busy = services.profiel.add_opdrachtgever("Samen")
    services.profiel.choose_opdrachtgever(busy.id)
    services.uren.set_cell(UrenRij(soort="DIRECT", activiteit=4), date(2026, 11, 19), 60)
    presenter.load()
    presenter.choose_kind("opgave")
    assert card.file.text().startswith("opgave_2026-11_samen")
    presenter.choose_party(None)
    assert card.file.text().startswith("opgave_2026-11_zonder-opdrachtgever")
    presenter.choose_kind("urenstaat")
    assert card.file.text().startswith("urenstaat_2026-11_alle")


def test_a_file_is_looked_at_named_and_taken_in(
    tab: InUitTab, chooser: Chooser, services: Services, navigator: FakeNavigator
) -> None:
    dialog = dialog_of(tab, chooser, "3-4-2026;Jansma;1:30;x", "31-2-2026;;1:00;y")
    assert [field.value() for field in dialog.columns] == ["datum", None, "duur", None]
    dialog.columns[1].set_value("gezin")
    assert [naam for naam, _field in dialog.names.fields] == ["Jansma"]
    dialog.names.fields[0][1].set_value(str(services.gezinnen.regels()[0].id))
    assert dialog.faults.model().rowCount() == 1
    dialog.faults_button.click()
    assert b"31-2-2026 bestaat niet" in (chooser.place / "uren-niet-ingelezen.csv").read_bytes()
    dialog.take_button.click()
    assert navigator.messages[-1].startswith("1 regel ingelezen")
    (invoer,) = services.ureninvoer.all()
    with services.uren.context.read() as uow:
        (line,) = uow.uren.find(invoer_id=invoer.id)
    assert (line.minuten, line.gezin_id) == (90, services.gezinnen.regels()[0].id)


def test_a_word_that_is_no_kind_of_hours_can_be_chosen_a_kind_for(
    tab: InUitTab, chooser: Chooser, services: Services
) -> None:
    dialog = dialog_of(tab, chooser, "3-4-2026;Huisbezoek;1:30;x", "7-4-2026;huisbezoek;1:00;y")
    assert dialog.soorten.isHidden()
    dialog.columns[1].set_value("soort")
    assert [naam for naam, _field in dialog.soorten.fields] == ["Huisbezoek"]
    assert not dialog.take_button.isEnabled()
    assert dialog.why_not.text() == "Kies hierboven eerst een soort uren voor Huisbezoek."
    [(_naam, field)] = dialog.soorten.fields
    field.set_value("DIRECT")
    assert dialog.why_not.text() == ""
    field.set_value(None)
    assert not dialog.take_button.isEnabled()
    field.set_value("DIRECT")
    assert dialog.soorten.fields == [("Huisbezoek", field)]
    dialog.take_button.click()
    with services.uren.context.read() as uow:
        found = {(line.soort, line.minuten) for line in uow.uren.find(datum=date(2026, 4, 3))}
    assert found == {("DIRECT", 90)}


def test_why_nothing_can_be_read_stands_beside_the_button(tab: InUitTab, chooser: Chooser) -> None:
    dialog = dialog_of(tab, chooser, "31-2-2026;;1:30;x")
    assert not dialog.take_button.isEnabled()
    assert dialog.why_not.text().startswith("Geen enkele regel is te lezen. Regel 2: De datum")
    dialog.reject()


def test_a_column_is_used_for_one_thing_at_a_time(tab: InUitTab, chooser: Chooser) -> None:
    dialog = dialog_of(tab, chooser, "3-4-2026;x;1:30;1-2-2026")
    dialog.columns[3].set_value("datum")
    assert [field.value() for field in dialog.columns] == [None, None, "duur", "datum"]
    dialog.columns[3].set_value(None)
    assert not dialog.take_button.isEnabled()
    assert "Kies minstens" in dialog.problem.text
    dialog.reject()


def test_an_import_is_taken_back_from_the_list(
    tab: InUitTab, chooser: Chooser, services: Services, navigator: FakeNavigator
) -> None:
    dialog_of(tab, chooser, "3-4-2026;;1:30;x").take_button.click()
    again = dialog_of(tab, chooser, "3-4-2026;;1:30;x")
    assert "al eens ingelezen" in again.warning.text
    assert not again.take_button.isEnabled()
    again.reject()
    tab.reload()
    tab.invoer.back_button.click()
    assert tab.invoer.question is not None
    tab.invoer.question.accept()
    assert services.ureninvoer.all() == []
    assert navigator.messages[-1] == "1 regel teruggedraaid."


def test_a_file_that_is_no_table_is_refused_in_words(tab: InUitTab, chooser: Chooser) -> None:
    chooser.opens.write_bytes(b"PK\x03\x04rommel")
    tab.invoer.choose_button.click()
    assert "niet te lezen als tabel" in tab.invoer.problem.text
    chooser.opens.unlink()
    tab.invoer.choose_button.click()
    assert tab.invoer.problem.text
    assert tab.invoer.choose_button.isEnabled()


def test_another_sheet_of_a_workbook_can_be_read(
    tab: InUitTab, chooser: Chooser, services: Services
) -> None:
    book = Workbook()
    first = book.active
    assert first is not None
    first.append(["Naam", "Plaats", "Telefoon"])
    first.append(["x", "y", "z"])
    hours = book.create_sheet("Uren 2026")
    for row in (["Datum", "Duur"], ["3-4-2026", "1:30"]):
        hours.append(row)
    chooser.opens = chooser.place / "uren.xlsx"
    book.save(chooser.opens)
    tab.invoer.choose_button.click()
    dialog = tab.invoer.dialog
    assert dialog is not None
    assert not dialog.sheet.isHidden()
    assert not dialog.take_button.isEnabled()
    dialog.sheet.set_value("Uren 2026")
    assert [field.value() for field in dialog.columns] == ["datum", "duur"]
    dialog.take_button.click()
    assert [invoer.minuten for invoer in services.ureninvoer.all()] == [90]


def test_a_file_with_one_table_asks_for_no_sheet(tab: InUitTab, chooser: Chooser) -> None:
    dialog = dialog_of(tab, chooser, "3-4-2026;x;1:30;y")
    assert dialog._sheet_row.isHidden()
    dialog.reject()
