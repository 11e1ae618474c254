"""The first screen: what is due comes first, and everything on it leads somewhere."""

from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import Clock
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from screen_audit import faults
from start_cases import FakeFiles
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.belofte import BelofteStand
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.errors import DatabaseFaultError
from ui.background import BackgroundRunner
from ui.changes import Changes, Subject
from ui.navigator import GezinTab, Page
from ui.runner import Runner
from ui.theme import apply_theme
from ui.vandaag import agenda_texts, texts
from ui.vandaag.agenda_dialog import AgendaDialog
from ui.vandaag.presenter import Core
from ui.vandaag.view import VandaagView
from ui.widgets.charts.base import ShowTable
from ui.widgets.shapes import Tone

ZONDAG = date(2026, 11, 22)
MAANDAG = date(2026, 11, 16)
VERGADEREN = UrenRij(soort="INTERVISIE")


@dataclass
class Screen:
    """The screen in a window of its own, with everything around it."""

    services: Services
    clock: Clock
    qtbot: QtBot
    runner: Runner = field(default_factory=InlineRunner)
    changes: Changes = field(default_factory=Changes)
    navigator: FakeNavigator = field(default_factory=FakeNavigator)
    asked: list[str] = field(default_factory=list)

    def show(self) -> VandaagView:
        services = self.services
        self.view = VandaagView(
            Core(
                services.vandaag,
                services.taken,
                services.beloften,
                services.agenda,
                services.reservekopieen,
            ),
            self.runner,
            self.changes,
            self.navigator,
            lambda: self.asked.append("gezin"),
            self.clock,
        )
        self.qtbot.addWidget(self.view)
        self.view.resize(1072, 660)
        with self.qtbot.waitExposed(self.view):
            self.view.show()
        self.view.activateWindow()
        return self.view

    def titles(self) -> list[str]:
        return [row.line.title for row in self.view.due_rows]

    def press(self, key: Qt.Key) -> None:
        window = self.view.windowHandle()
        assert window is not None
        QTest.keyClick(window, key)

    def reload(self) -> None:
        self.changes.announce(Subject.TAAK)
        self.qtbot.waitUntil(lambda: not self.view._reloader.stale)


@pytest.fixture
def screen(services: Services, clock: Clock, qtbot: QtBot) -> Screen:
    return Screen(services, clock, qtbot)


def register(services: Services, naam: str, days_silent: int = 0) -> Gezin:
    gezin = services.gezinnen.register(naam)
    begin_traject(services, gezin.id, start=date(2026, 1, 5))
    bundel = services.contacten.new(gezin.id, ZONDAG - timedelta(days=days_silent))
    services.contacten.save(bundel)
    return gezin


def due_in(services: Services, tekst: str, days: int, gezin: Gezin | None = None) -> None:
    day = ZONDAG + timedelta(days=days)
    services.taken.add(tekst, None if gezin is None else gezin.id, day)


def test_an_empty_kluis_offers_the_first_gezin_and_nothing_else(screen: Screen) -> None:
    view = screen.show()
    assert view.empty.isVisible()
    assert not view.columns.isVisible()
    assert not view.contact_button.isVisible()
    assert not view.banner.isVisible()
    view.add_button.setFocus()
    screen.press(Qt.Key.Key_Return)
    assert screen.asked == ["gezin"]


def test_a_task_without_a_gezin_is_shown_in_an_otherwise_empty_kluis(screen: Screen) -> None:
    due_in(screen.services, "Laptop ophalen", 0)
    view = screen.show()
    assert not view.empty.isVisible()
    assert screen.titles() == ["Laptop ophalen"]


def test_what_is_latest_comes_first_and_says_how_late_it_is(screen: Screen) -> None:
    gezin = register(screen.services, "Gezin De Vries")
    for tekst, days in (("Bezwaar", 1), ("Terugbellen", -3), ("Brief", 0), ("Plan", 9)):
        due_in(screen.services, tekst, days, gezin)
    view = screen.show()
    shown = [(row.line.title, row.line.due, row.line.tone) for row in view.due_rows]
    assert shown == [
        ("Terugbellen", "3 dagen te laat", Tone.BAD),
        ("Brief", "Vandaag", Tone.WARN),
        ("Bezwaar", "Morgen", Tone.WARN),
        ("Plan", "Di 1 dec", Tone.NEUTRAL),
    ]
    assert (
        view.due_rows[0].opener.accessibleName() == "Terugbellen, Gezin De Vries, 3 dagen te laat"
    )


def test_enter_on_a_task_opens_its_gezin(screen: Screen) -> None:
    gezin = register(screen.services, "Gezin De Vries")
    due_in(screen.services, "Terugbellen", 0, gezin)
    view = screen.show()
    view.due_rows[0].opener.setFocus()
    screen.press(Qt.Key.Key_Return)
    assert screen.navigator.calls == [("open_gezin", gezin.id, GezinTab.AFSPRAKEN)]


def test_a_task_without_a_gezin_opens_in_its_form_and_goes_with_another_day(
    screen: Screen,
) -> None:
    due_in(screen.services, "Laptop ophalen", 0)
    view = screen.show()
    view.due_rows[0].opener.click()
    assert view.dialog is not None
    view.dialog.day.setText("over 30 dagen")
    view.dialog.save_button.click()
    screen.qtbot.waitUntil(lambda: screen.titles() == [])
    assert screen.navigator.messages == [texts.TASK_SAVED]


def test_todays_appointments_stand_apart_with_their_time_and_can_be_ticked_off(
    screen: Screen,
) -> None:
    gezin = register(screen.services, "Gezin De Vries")
    for hour, tekst in ((16, "Overleg"), (9, "Huisbezoek")):
        taak = replace(screen.services.taken.new(gezin.id), tekst=tekst, tijd=time(hour, 15))
        screen.services.taken.save(replace(taak, voor_datum=ZONDAG, plaats="Thuis"))
    view = screen.show()
    sentences = [row.opener.accessibleName() for row in view.agenda.rows]
    assert sentences == [
        "09:15, Huisbezoek, Gezin De Vries \u00b7 Thuis",
        "16:15, Overleg, Gezin De Vries \u00b7 Thuis",
    ]
    assert screen.titles() == []
    tick = view.agenda.rows[0].tick
    assert tick is not None
    tick.click()
    screen.qtbot.waitUntil(lambda: len(view.agenda.rows) == 1)


def test_a_gezin_without_any_date_is_counted_and_leads_to_where_it_gets_one(
    screen: Screen,
) -> None:
    gezinnen = [register(screen.services, f"Gezin {number}") for number in range(5)]
    view = screen.show()
    assert view.dateless.badge.text() == "5"
    assert len(view.dateless.tiles) == 4
    view.dateless.tiles[0].click()
    assert screen.navigator.calls == [("open_gezin", gezinnen[0].id, GezinTab.AFSPRAKEN)]
    due_in(screen.services, "Bellen", 20, gezinnen[0])
    screen.reload()
    assert view.dateless.badge.text() == "4"


def test_a_promise_is_ticked_when_it_was_kept(screen: Screen) -> None:
    gezin = register(screen.services, "Gezin De Vries")
    belofte = replace(screen.services.beloften.new(gezin.id), tekst="Brief", voor_datum=ZONDAG)
    screen.services.beloften.save(belofte)
    view = screen.show()
    assert view.due_rows[0].opener.accessibleName() == (
        "Brief, Gezin De Vries \u00b7 beloofd door jou, Vandaag"
    )
    assert view.promises_link.accessibleName() == "Beloften (1)"
    tick = view.due_rows[0].tick
    assert tick is not None
    tick.click()
    screen.qtbot.waitUntil(lambda: screen.titles() == [])
    assert screen.services.beloften.get(belofte.id).stand is BelofteStand.NAGEKOMEN


def test_a_term_leads_to_the_terms_of_its_gezin(screen: Screen) -> None:
    gezin = register(screen.services, "Gezin De Vries")
    for days in (3, 40):
        day = ZONDAG + timedelta(days=days)
        mijlpaal = replace(screen.services.mijlpalen.new(gezin.id), label="Keuring", datum=day)
        screen.services.mijlpalen.add(mijlpaal)
    view = screen.show()
    for row in (view.due_rows[0], view.terms.rows[0]):
        row.opener.click()
    assert screen.navigator.calls == [("open_gezin", gezin.id, GezinTab.TERMIJNEN)] * 2


def test_the_calendar_file_is_written_as_it_was_shown(screen: Screen, tmp_path: Path) -> None:
    gezin = register(screen.services, "Gezin De Vries")
    due_in(screen.services, "Samira bellen", 3, gezin)
    target = tmp_path / "uit.ics"
    chooser = FakeFiles(target)
    dialog = AgendaDialog(
        screen.show(), screen.services.agenda, screen.runner, lambda: ZONDAG, chooser
    )
    shown = dialog.area.text()
    screen.clock.forward(hours=2)
    with screen.qtbot.waitSignal(dialog.written):
        dialog.save_button.click()
    assert target.read_bytes().decode() == shown.replace("\n", "\r\n")
    assert "Samira" not in shown
    assert chooser.asked == ["GCO-agenda_2026-11-22_2026-12-05.ics"]


def test_a_period_that_ends_before_it_starts_makes_no_file(screen: Screen) -> None:
    dialog = AgendaDialog(screen.show(), screen.services.agenda, screen.runner, lambda: ZONDAG)
    dialog.van.setText("1-2-2027")
    assert dialog.tot_row.error == agenda_texts.WRONG_ORDER
    assert not dialog.save_button.isEnabled()
    dialog.reject()


def test_an_evaluation_leads_to_its_plan(screen: Screen) -> None:
    gezin = screen.services.gezinnen.register("Gezin De Vries")
    traject = begin_traject(screen.services, gezin.id)
    plan = replace(screen.services.plannen.start(traject.id), evaluatie_op=ZONDAG)
    screen.services.plannen.save(plan)
    screen.services.plannen.discuss(plan.id, ZONDAG)
    screen.services.plannen.agree(plan.id, ZONDAG, "Mondeling")
    view = screen.show()
    assert screen.titles() == [texts.EVALUATION]
    assert view.due_rows[0].tick is None
    view.due_rows[0].opener.click()
    assert screen.navigator.calls == [("open_plan", traject.id)]


def test_space_on_the_tick_finishes_a_task_and_undo_brings_it_back(screen: Screen) -> None:
    due_in(screen.services, "Terugbellen", 0)
    due_in(screen.services, "Brief", 1)
    view = screen.show()
    tick = view.due_rows[0].tick
    assert tick is not None
    assert tick.accessibleName() == f"{texts.DONE_TIP}: Terugbellen"
    tick.setFocus()
    screen.press(Qt.Key.Key_Space)
    screen.qtbot.waitUntil(lambda: screen.titles() == ["Brief"])
    assert screen.navigator.messages == [texts.TASK_DONE]
    assert view.due_rows[0].opener.hasFocus()
    screen.services.herstel.undo()
    screen.reload()
    assert screen.titles() == ["Terugbellen", "Brief"]


def test_six_things_are_shown_and_the_rest_on_request(screen: Screen) -> None:
    for number in range(8):
        due_in(screen.services, f"Taak {number}", number)
    view = screen.show()
    assert len(view.due_rows) == 6
    view.first.more.click()
    assert len(view.due_rows) == 8
    assert view.first.more.accessibleName() == texts.LESS
    view.first.more.click()
    assert len(view.due_rows) == 6


def test_who_was_not_spoken_to_longest_comes_first_and_opens(screen: Screen) -> None:
    for naam, days in (("Gezin A", 60), ("Gezin B", 90), ("Gezin C", 2)):
        register(screen.services, naam, days)
    view = screen.show()
    assert [tile.tile.title for tile in view.tiles] == ["Gezin B", "Gezin A"]
    assert view.tiles[0].accessibleName() == "Gezin B, laatste contact 90 dagen geleden"
    view.tiles[0].setFocus()
    screen.press(Qt.Key.Key_Return)
    assert screen.navigator.calls == [("open_gezin", view.tiles[0].tile.gezin_id)]


def test_four_are_shown_and_the_others_are_counted(screen: Screen) -> None:
    for number in range(6):
        register(screen.services, f"Gezin {number}", 60 + number)
    view = screen.show()
    assert len(view.tiles) == 4
    assert view.silent.more.accessibleName() == "Nog 2 bij Gezinnen"
    view.silent.more.click()
    assert screen.navigator.calls == [("open_page", Page.GEZINNEN)]


def test_the_week_shows_the_hours_booked_beside_what_was_agreed(screen: Screen) -> None:
    services = screen.services
    services.profiel.save(replace(services.profiel.get(), naam="Marloes Bos", weeknorm_min=28 * 60))
    services.uren.set_cell(VERGADEREN, MAANDAG, 90)
    services.uren.set_cell(VERGADEREN, ZONDAG, 30)
    view = screen.show()
    assert view.header.title.text() == "Goedemorgen, Marloes"
    assert view.hours.week.accessibleDescription() == "Deze week 2:00 van 28 uur"
    rows = view.hours.week.as_rows()
    assert (rows[0], rows[1], rows[6]) == (("ma", "1:30"), ("di", "0:00"), ("zo", "0:30"))
    assert view.hours.week._target == 28 * 60 / 5


def test_a_chart_is_a_table_too(screen: Screen) -> None:
    screen.services.uren.set_cell(VERGADEREN, MAANDAG, 90)
    view = screen.show()
    view.hours.time_table.click()
    table = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ShowTable))
    lines = table.table.lines
    assert [lines.index(0, column).data() for column in range(2)] == ["Intervisie", "1:30"]
    table.close()


@pytest.mark.parametrize(("days", "shown"), [(7, False), (8, True)])
def test_an_old_backup_is_told_about(
    screen: Screen, tmp_path: Path, days: int, shown: bool
) -> None:
    register(screen.services, "Gezin De Vries")
    screen.services.reservekopieen.write_copy(tmp_path / "kopie.gcobackup")
    screen.clock.forward(days=days)
    view = screen.show()
    assert view.banner.isVisible() is shown
    assert ("22 november 2026" in view.banner.text) is shown


def test_tab_follows_the_eye_also_after_new_rows(screen: Screen) -> None:
    gezin = register(screen.services, "Gezin De Vries", 60)
    for number in range(3):
        due_in(screen.services, f"Taak {number}", number, gezin)
    view = screen.show()
    due_in(screen.services, "Taak later", 5, gezin)
    screen.reload()
    view.hours_button.setFocus()
    seen = []
    while (widget := QApplication.focusWidget()) and widget not in seen:
        seen.append(widget)
        screen.press(Qt.Key.Key_Tab)
    wanted = [
        *(stop for row in view.due_rows for stop in row.stops()),
        *view.tiles,
        *view.hours.stops()[:2],
    ]
    places = [seen.index(stop) for stop in wanted]
    assert len(view.due_rows) == 4
    assert all(after > before for before, after in pairwise(places))


def test_a_fault_is_told_and_goes_after_the_next_reading(screen: Screen) -> None:
    view = screen.show()
    view._presenter._fail(DatabaseFaultError())
    assert view.error.isVisible()
    screen.reload()
    assert not view.error.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_control_has_a_name_and_no_text_is_cut_off(
    screen: Screen, qapp: QApplication, scale: float
) -> None:
    apply_theme(qapp, "licht", scale)
    gezin = register(screen.services, "Gezin De Vries", 60)
    due_in(screen.services, "Samen met de wijkverpleegkundige bellen over de nachten", 0, gezin)
    screen.services.uren.set_cell(VERGADEREN, MAANDAG, 90)
    view = screen.show()
    assert view.columns.isVisible()
    screen.qtbot.waitUntil(lambda: faults(view) == [])


def test_reading_happens_off_the_window_thread(
    services: Services, clock: Clock, qtbot: QtBot
) -> None:
    due_in(services, "Terugbellen", 0)
    with closing(BackgroundRunner()) as runner:
        screen = Screen(services, clock, qtbot, runner)
        view = screen.show()
        qtbot.waitUntil(lambda: len(view.due_rows) == 1)
