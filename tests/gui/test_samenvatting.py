"""Making a summary: what is shown is what is in the file, and the file is what is written."""

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

import pytest
from conftest import Clock
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from screen_audit import faults
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.duur import parse_duur
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.signaal import Frequentie, Signaal
from ui.background import BackgroundRunner
from ui.changes import Changes, Subject
from ui.navigator import Page
from ui.runner import Runner
from ui.samenvatting import texts
from ui.samenvatting.file_card import FullFile
from ui.samenvatting.view import SamenvattingView
from ui.theme import apply_theme
from ui.widgets.buttons import LinkButton
from ui.widgets.files import FileKind, OnChosen

K3 = Periode(2026, 3)
NAMES = ("Quirijnen", "Bakker", "Smit", "Yılmaz", "Kowalska", "Tesfay")
DAY = date(2026, 8, 3)
SUMMER = datetime(2026, 8, 3, 9)  # noqa: DTZ001 - local time
AUTUMN = datetime(2026, 10, 12, 9)  # noqa: DTZ001


@pytest.fixture(autouse=True)
def quarter(services: Services, clock: Clock) -> Iterator[None]:
    """Six gezinnen with hours in the summer, in three activities; it is autumn now."""
    clock.now = SUMMER
    services.profiel.save(replace(services.profiel.get(), melder="mh17", organisatie="Samen"))
    for number, naam in enumerate(NAMES):
        gezin = services.gezinnen.register(f"Gezin {naam}")
        traject = begin_traject(services, gezin.id, start=date(2026, 7, 1))
        for activiteit in (4, 7) if number == 0 else (4,):
            rij = UrenRij(
                soort="DIRECT",
                gezin_id=gezin.id,
                traject_id=traject.id,
                activiteit=activiteit,
            )
            services.uren.set_cell(rij, DAY, 60)
    services.uren.set_cell(UrenRij(soort="INTERVISIE"), DAY, 125)
    clock.now = AUTUMN
    return iter(())


class Folder:
    """Answers the question for a folder at once."""

    def __init__(self, folder: Path) -> None:
        self.answer = folder

    def save(
        self, parent: QWidget, title: str, suggested: str, kind: FileKind, on_chosen: OnChosen
    ) -> None:
        raise AssertionError(title)

    def open(self, parent: QWidget, title: str, kind: FileKind, on_chosen: OnChosen) -> None:
        raise AssertionError(title)

    def folder(self, parent: QWidget, title: str, on_chosen: OnChosen) -> None:
        assert title == texts.CHOOSE_FOLDER
        on_chosen(self.answer)


@dataclass
class Screen:
    """The screen in a window of its own, with everything around it."""

    services: Services
    qtbot: QtBot
    files: Folder
    runner: Runner = field(default_factory=InlineRunner)
    changes: Changes = field(default_factory=Changes)
    navigator: FakeNavigator = field(default_factory=FakeNavigator)

    def show(self) -> SamenvattingView:
        self.view = SamenvattingView(
            self.services.samenvattingen, self.runner, self.changes, self.navigator, self.files
        )
        self.qtbot.addWidget(self.view)
        self.view.resize(1072, 660)
        with self.qtbot.waitExposed(self.view):
            self.view.show()
        self.view.activateWindow()
        return self.view

    def rows(self) -> dict[str, str]:
        lines = self.view.file_card.table.lines
        count = range(lines.rowCount())
        return {lines.index(row, 0).data(): lines.index(row, 1).data() for row in count}

    def press(self, key: Qt.Key) -> None:
        window = self.view.windowHandle()
        assert window is not None
        QTest.keyClick(window, key)

    def reload(self) -> None:
        self.changes.announce(Subject.UREN)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.view._reloader.stale)


@pytest.fixture
def screen(services: Services, qtbot: QtBot, tmp_path: Path) -> Screen:
    folder = tmp_path / "uit"
    folder.mkdir()
    return Screen(services, qtbot, Folder(folder))


def share(services: Services, tekst: str, **values: object) -> Signaal:
    fields: dict[str, object] = {
        "titel": "Aanvragen duren te lang",
        "datum": DAY,
        "categorie": "WACHTTIJD",
        "niveau": "REGIONAAL",
        "wetten": ("WLZ", "WMO"),
        "adressaat": "CIZ",
        "frequentie": Frequentie.TWEE_TOT_VIER,
        "meesturen": True,
        "deeltekst": tekst,
    }
    signaal = replace(services.signalen.new(), **fields | values)  # type: ignore[arg-type]
    services.signalen.save(signaal)
    return signaal


def opened_file() -> FullFile:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, FullFile)]
    return next(dialog for dialog in found if dialog.isVisible())


def test_the_quarter_whose_turn_it_is_is_shown_first(screen: Screen) -> None:
    view = screen.show()
    assert view.quarter.currentText() == "3e kwartaal 2026 · nu aan de beurt"
    assert view.file_card.isVisible()
    assert "meldercode mh17" in view.file_card.sender_line.text()


def test_the_table_shows_every_figure_of_the_file_and_no_other(screen: Screen) -> None:
    view = screen.show()
    cells = json.loads(view._text)["cells"]
    in_file = sorted(cell["value"] for cell in cells if cell["state"] == "published")
    shown = sorted(parse_duur(hours) for hours in screen.rows().values())
    assert shown == in_file
    assert screen.rows()["Alle uren"] == "9:05"
    assert screen.rows()["Overige uren"] == "2:05"
    assert view.file_card.band.text() == texts.band(5, 9)


def test_a_merged_group_names_all_its_activities_in_full(screen: Screen) -> None:
    view = screen.show()
    merged = next(label for label in screen.rows() if label.startswith("Samengevoegd: "))
    assert "7. Persoonlijk plan of zorgplan" in merged
    table = view.file_card.table
    row = list(screen.rows()).index(merged)
    needed = table._wrap.text_height(table.lines.index(row, 0), table.columnWidth(0))
    assert table.rowHeight(row) >= needed
    assert table.rowHeight(row) > table.rowHeight(0)
    assert texts.WHY_MERGED in view.file_card.notes.text()


def test_the_whole_file_is_shown_letter_by_letter_with_its_own_hash(screen: Screen) -> None:
    share(screen.services, "Cliënten wachten langer dan zes maanden.")
    view = screen.show()
    view.file_card.full_button.setFocus()
    screen.press(Qt.Key.Key_Return)
    dialog = opened_file()
    wanted = screen.services.samenvattingen.preview(K3).inhoud
    shown = dialog.area.toPlainText().encode()
    assert shown == wanted
    assert dialog.area.isReadOnly()
    figure = re.sub(r"[^0-9a-f]", "", view.file_card.fingerprint.text().rpartition(":")[2])
    assert figure == hashlib.sha256(wanted).hexdigest()
    assert texts.size(len(wanted)) in dialog.facts.text()
    dialog.close()


def test_the_written_bytes_are_those_that_were_shown(screen: Screen) -> None:
    view = screen.show()
    shown = view._text
    view.checked.setFocus()
    screen.press(Qt.Key.Key_Space)
    view.make_button.setFocus()
    screen.press(Qt.Key.Key_Return)
    screen.settle()
    names = sorted(path.name for path in screen.files.answer.iterdir())
    assert names == ["samenvatting-2026K3-mh17.json", "samenvatting-2026K3-mh17.pdf"]
    assert (screen.files.answer / names[0]).read_bytes() == shown.encode()
    assert (screen.files.answer / names[1]).read_bytes().startswith(b"%PDF")
    assert view.message.isVisible()
    assert names[0] in view.message.text


def test_nothing_is_written_before_the_tick(screen: Screen) -> None:
    view = screen.show()
    assert not view.make_button.isEnabled()
    assert view.make_button.accessibleDescription() == texts.WHY_DISABLED
    view.checked.click()
    assert view.make_button.isEnabled()
    view.checked.click()
    view.make_button.click()
    assert list(screen.files.answer.iterdir()) == []


def test_other_figures_take_the_tick_away_and_the_same_do_not(screen: Screen) -> None:
    view = screen.show()
    view.checked.click()
    screen.reload()
    assert view.checked.isChecked()
    share(screen.services, "Het duurt te lang.")
    screen.reload()
    assert not view.checked.isChecked()


def test_what_was_made_comes_back_to_the_byte(screen: Screen) -> None:
    view = screen.show()
    view.checked.click()
    view.make_button.click()
    screen.settle()
    path = screen.files.answer / "samenvatting-2026K3-mh17.json"
    first = path.read_bytes()
    path.unlink()
    assert view.quarter.currentText() == "3e kwartaal 2026 · gemaakt"
    assert view.make_button.accessibleName() == texts.AGAIN
    view.checked.click()
    view.make_button.click()
    assert path.read_bytes() == first


def test_a_folder_that_cannot_be_written_costs_nothing(screen: Screen) -> None:
    screen.files.answer /= "weg"
    view = screen.show()
    view.checked.click()
    view.make_button.click()
    screen.settle()
    assert view.message.text.endswith(texts.KEPT)
    assert view.file_card.isVisible()
    screen.files.answer = screen.files.answer.parent
    view.checked.setChecked(True)
    view.make_button.click()
    assert len(list(screen.files.answer.iterdir())) == 2


class TestSignals:
    def test_a_signaal_stands_beside_its_text_and_only_the_main_law_goes(
        self, screen: Screen
    ) -> None:
        share(screen.services, "Het duurt te lang.")
        view = screen.show()
        lines = view.file_card.signals.lines
        assert lines.rowCount() == 1
        assert lines.index(0, 0).data().startswith("Wachttijd · Wlz · CIZ · Regionaal")
        assert "Wmo" not in lines.index(0, 0).data()
        assert lines.index(0, 1).data() == "Het duurt te lang."
        assert json.loads(view._text)["signals"][0]["law"] == "WLZ"

    def test_a_doubt_is_told_and_leads_to_its_signaal(self, screen: Screen) -> None:
        signaal = share(screen.services, "Een moeder wacht te lang.")
        view = screen.show()
        assert "moeder" in view.file_card.doubt.text
        view.file_card.doubt_asked.emit()
        assert screen.navigator.calls == [("open_signaal", signaal.id)]

    def test_hours_that_stay_out_are_told_and_a_button_leads_to_the_choice(
        self, screen: Screen, clock: Clock
    ) -> None:
        services = screen.services
        clock.now = SUMMER
        party = services.profiel.add_opdrachtgever("Samen")
        gezin = services.gezinnen.register("Gezin van Samen")
        fresh = services.trajecten.new_traject(gezin.id)
        traject = services.trajecten.begin(replace(fresh, opdrachtgever_id=party.id))
        rij = UrenRij(soort="DIRECT", gezin_id=gezin.id, traject_id=traject.id, activiteit=4)
        services.uren.set_cell(rij, DAY, 90)
        services.profiel.save(replace(services.profiel.get(), opdrachtgever_id=None))
        clock.now = AUTUMN
        view = screen.show()
        counted = view.file_card.counted
        assert "Je andere uren (1:30) ontbreken" in counted.text
        [button] = [each for each in counted.findChildren(LinkButton) if each.isVisible()]
        button.click()
        assert screen.navigator.calls == [("open_page", Page.INSTELLINGEN)]

    def test_nothing_is_said_when_every_hour_is_in(self, screen: Screen) -> None:
        assert screen.show().file_card.counted.isHidden()

    @pytest.mark.parametrize(
        ("tekst", "part"),
        [("Bij Quirijnen duurt het lang.", "Quirijnen"), ("lang " * 60, "hoogstens 280 tekens")],
    )
    def test_what_may_not_leave_names_the_signaal_and_leads_to_it(
        self, screen: Screen, tekst: str, part: str
    ) -> None:
        signaal = share(screen.services, tekst)
        view = screen.show()
        assert not view.file_card.isVisible()
        assert not view.footer.isVisible()
        assert part in view.refusal.text()
        assert signaal.titel in view.refusal.text()
        view.mend_button.setFocus()
        screen.press(Qt.Key.Key_Return)
        assert screen.navigator.calls == [("open_signaal", signaal.id)]


class TestRefusals:
    def test_an_open_quarter_says_from_when_and_leads_to_the_turn(self, screen: Screen) -> None:
        view = screen.show()
        view.quarter.set_value("2026K4")
        assert view.refusal.text().endswith("vanaf 1 januari 2027.")
        view.mend_button.click()
        assert view.quarter.value() == "2026K3"
        assert view.file_card.isVisible()

    def test_a_later_quarter_leads_to_the_first(self, screen: Screen, clock: Clock) -> None:
        clock.now = datetime(2027, 1, 8, 9)  # noqa: DTZ001 - local time
        view = screen.show()
        view.quarter.set_value("2026K4")
        assert "eerst de samenvatting van het 3e kwartaal 2026" in view.refusal.text()
        view.mend_button.click()
        assert view.quarter.value() == "2026K3"

    def test_without_a_melder_it_leads_to_the_settings_and_goes_on_after(
        self, screen: Screen
    ) -> None:
        profiel = screen.services.profiel.get()
        screen.services.profiel.save(replace(profiel, melder=""))
        view = screen.show()
        view.mend_button.click()
        assert screen.navigator.calls == [("open_page", Page.INSTELLINGEN)]
        screen.services.profiel.save(profiel)
        screen.reload()
        assert view.file_card.isVisible()


def test_below_five_gezinnen_only_the_total_is_shown(screen: Screen, clock: Clock) -> None:
    screen.services.samenvattingen.make(K3)
    gezin = screen.services.gezinnen.regels()[0]
    rij = UrenRij(soort="DIRECT", gezin_id=gezin.id, traject_id=gezin.traject_id, activiteit=4)
    screen.services.uren.set_cell(rij, date(2026, 10, 12), 45)
    clock.now = datetime(2027, 1, 8, 9)  # noqa: DTZ001 - local time
    view = screen.show()
    assert screen.rows() == {"Alle uren": "0:45"}
    assert texts.FEW in view.file_card.notes.text()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_control_has_a_name_and_no_text_is_cut_off(
    screen: Screen, qapp: QApplication, scale: float
) -> None:
    apply_theme(qapp, "licht", scale)
    share(screen.services, "Een moeder wacht te lang.")
    view = screen.show()
    assert view.file_card.signals.isVisible()
    screen.qtbot.waitUntil(lambda: faults(view) == [])


def test_it_works_off_the_window_thread_too(
    services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    with closing(BackgroundRunner()) as runner:
        screen = Screen(services, qtbot, Folder(tmp_path / "weg"), runner)
        view = screen.show()
        qtbot.waitUntil(view.file_card.isVisible)
        view.checked.click()
        view.make_button.click()
        qtbot.waitUntil(view.message.isVisible)
        qtbot.waitUntil(lambda: view.quarter.currentText().endswith(texts.MADE))
        assert view.message.text.endswith(texts.KEPT)
