"""After the lock one goes on where one was; after a restore or a recovery one begins anew."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from app_cases import CONTROL, content, press, settle, week_of, workplace_of
from conftest import PASSWORD, Clock
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.domain.overzicht import UrenRij
from ui import notice_texts
from ui.app import Application
from ui.gezinnen.view import GezinnenView
from ui.instellingen.view import InstellingenView, Part
from ui.navigator import GezinTab, Page, UrenTab
from ui.places import Place, place_of
from ui.start.recover_page import RecoverPage
from ui.start.view import StartView
from ui.uren.jaar_view import JaarTab
from ui.uren.overzicht_view import OverzichtTab
from ui.uren.page import UrenPage
from ui.uren.ritten_tab import RittenTab

if TYPE_CHECKING:
    from ui.workplace import Workplace

NEW = "negen-groene-fietsen-rijden-langzaam"


class Session:
    """The program on one kluis, locked and opened again."""

    def __init__(self, application: Application, folder: Path, clock: Clock) -> None:
        self.application = application
        self._folder = folder
        self._clock = clock
        self.services = self.unlock()

    def unlock(self) -> Services:
        self.services = open_kluis(self._folder, PASSWORD, now=self._clock)
        self.application.opened(self.services)
        settle(self.application)
        return self.services

    def lock(self) -> None:
        self.application.lock()
        settle(self.application)

    def place(self) -> Place | None:
        settle(self.application)
        return place_of(workplace_of(self.application))


@pytest.fixture
def session(application: Application, kluis_folder: Path, clock: Clock) -> Session:
    return Session(application, kluis_folder, clock)


def hours_of(session: Session) -> UrenPage:
    page = workplace_of(session.application).shell.screen_of(Page.UREN)
    assert isinstance(page, UrenPage)
    return page


@pytest.mark.parametrize("page", list(Page))
def test_every_page_comes_back_after_the_lock(session: Session, page: Page) -> None:
    workplace_of(session.application).open_page(page)
    before = session.place()
    session.lock()
    session.unlock()
    assert before is not None
    assert before.key == page
    assert session.place() == before


def test_the_gezin_and_its_part_come_back(session: Session) -> None:
    first = session.services.gezinnen.register("Gezin De Vries")
    session.services.gezinnen.register("Gezin Aalders")
    workplace_of(session.application).open_gezin(first.id, GezinTab.AFSPRAKEN)
    settle(session.application)
    session.lock()
    session.unlock()
    screen = workplace_of(session.application).shell.stack.currentWidget()
    assert isinstance(screen, GezinnenView)
    assert (screen.current_gezin(), screen.detail.tab) == (first.id, GezinTab.AFSPRAKEN)


def test_the_traject_its_plan_and_a_part_of_the_settings_come_back(session: Session) -> None:
    gezin = session.services.gezinnen.register("Gezin De Vries")
    begin_traject(session.services, gezin.id)
    traject = session.services.gezinnen.detail(gezin.id, limit=0).trajecten[0]
    ways: tuple[Callable[[Workplace], None], ...] = (
        lambda workplace: workplace.open_traject(traject.id),
        lambda workplace: workplace.open_plan(traject.id),
        lambda workplace: workplace.open_settings(Part.BEWIJS),
        lambda workplace: workplace.open_beloften(),
    )
    for go in ways:
        go(workplace_of(session.application))
        before = session.place()
        session.lock()
        session.unlock()
        assert session.place() == before


def test_the_tab_of_uren_and_its_period_come_back(session: Session) -> None:
    workplace_of(session.application).open_hours(UrenTab.OVERZICHT)
    settle(session.application)
    overzicht = hours_of(session).tab(UrenTab.OVERZICHT)
    assert isinstance(overzicht, OverzichtTab)
    overzicht._presenter.choose_period("kwartaal")
    overzicht._presenter.go(-1)
    before = session.place()
    assert before is not None
    assert before.hours[0] == (UrenTab.OVERZICHT, "kwartaal/2026-07-01/gezin")
    session.lock()
    session.unlock()
    assert session.place() == before
    assert hours_of(session).tab(UrenTab.OVERZICHT).isVisible()


def test_the_period_of_every_tab_comes_back_also_after_a_second_lock(session: Session) -> None:
    workplace = workplace_of(session.application)
    workplace.open_hours(UrenTab.WEEK, date(2026, 3, 10))
    workplace.open_hours(UrenTab.JAAR, date(2025, 1, 1))
    workplace.open_hours(UrenTab.RITTEN)
    settle(session.application)
    ritten = hours_of(session).tab(UrenTab.RITTEN)
    assert isinstance(ritten, RittenTab)
    ritten.year.set_value("2025")
    ritten.month.set_value("3")
    for _time in range(2):
        session.lock()
        session.unlock()
    after = session.place()
    assert after is not None
    assert dict(after.hours) == {
        UrenTab.WEEK: "2026-03-10",
        UrenTab.JAAR: "2025",
        UrenTab.RITTEN: "2025/3",
    }
    workplace_of(session.application).open_hours(UrenTab.JAAR)
    settle(session.application)
    jaar = hours_of(session).tab(UrenTab.JAAR)
    assert isinstance(jaar, JaarTab)
    assert "2025" in jaar.header.title.text()


def test_a_gezin_that_is_gone_does_no_harm(session: Session) -> None:
    gezin = session.services.gezinnen.register("Gezin De Vries")
    workplace_of(session.application).open_gezin(gezin.id)
    settle(session.application)
    session.services.herstel.undo()
    session.lock()
    session.unlock()
    screen = workplace_of(session.application).shell.stack.currentWidget()
    assert isinstance(screen, GezinnenView)
    assert screen.current_gezin() is None


def test_after_what_makes_it_another_kluis_the_day_comes_first(session: Session) -> None:
    path = session.services.reservekopieen.make().path
    workplace_of(session.application).open_settings(Part.RESERVEKOPIE)
    workplace_of(session.application).put_back(path)
    settle(session.application)
    session.unlock()
    place = session.place()
    assert place is not None
    assert place.key == Page.VANDAAG


def test_another_kluis_begins_with_the_day(
    windows: Callable[[Path], Application],
    kluis_folder: Path,
    template: Path,
    tmp_path: Path,
    clock: Clock,
) -> None:
    session = Session(windows(kluis_folder), kluis_folder, clock)
    workplace_of(session.application).open_page(Page.UREN)
    session.lock()
    other = shutil.copytree(template, tmp_path / "andere")
    session.application.opened(open_kluis(other, PASSWORD, now=clock))
    place = session.place()
    assert place is not None
    assert place.key == Page.VANDAAG


def test_after_the_recovery_code_it_is_said_which_password_counts(session: Session) -> None:
    code = session.services.kluis.recovery_code()
    bar = workplace_of(session.application).recovered_bar
    assert not bar.isVisible()
    session.lock()
    view = content(session.application)
    assert isinstance(view, StartView)
    view._on_code()
    page = view.page
    assert isinstance(page, RecoverPage)
    for field, group in zip(page.code.fields, code.split("-"), strict=True):
        field.setText(group)
    page.password.first.setText(NEW)
    page.password.second.setText(NEW)
    page.open_button.click()
    settle(session.application)
    bar = workplace_of(session.application).recovered_bar
    assert bar.isVisible()
    assert bar.message.text == notice_texts.RECOVERED
    bar.button.click()
    assert not bar.isVisible()


def test_the_settings_tell_which_part_is_shown(session: Session) -> None:
    workplace_of(session.application).open_settings(Part.OVER)
    screen = workplace_of(session.application).shell.stack.currentWidget()
    assert isinstance(screen, InstellingenView)
    assert screen.part == Part.OVER


def test_after_the_lock_one_is_in_the_same_cell_of_the_week(session: Session) -> None:
    for soort in ("REISTIJD", "INTERVISIE"):
        session.services.uren.set_cell(UrenRij(soort=soort), date(2026, 3, 10), 60)
    workplace_of(session.application).open_hours(UrenTab.WEEK, date(2026, 3, 10))
    settle(session.application)
    week_of(session.application).table.setCurrentIndex(
        week_of(session.application).table.rows.index(1, 3)
    )
    session.lock()
    session.unlock()
    table = week_of(session.application).table
    assert QApplication.focusWidget() is table
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 3)
    title = week_of(session.application).header.title
    before = title.text()
    press(session.application, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    assert title.text() != before


@pytest.mark.parametrize("page", [each for each in Page if each is not Page.UREN])
def test_after_the_lock_the_focus_is_where_it_is_when_one_comes_there(
    session: Session, page: Page
) -> None:
    session.lock()
    session.unlock()
    workplace_of(session.application).open_page(page)
    session.lock()
    session.unlock()
    workplace = workplace_of(session.application)
    screen = workplace.shell.screen_of(page)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is screen or screen.isAncestorOf(focus)


def test_the_key_for_the_hours_leads_into_the_grid_from_everywhere(session: Session) -> None:
    session.services.uren.set_cell(UrenRij(soort="REISTIJD"), date(2026, 11, 17), 60)
    application = session.application
    workplace = workplace_of(application)
    press(application, Qt.Key.Key_U, CONTROL)
    table = week_of(application).table
    assert QApplication.focusWidget() is table
    hours_of(session).tab_bar.setFocus()
    press(application, Qt.Key.Key_U, CONTROL)
    assert QApplication.focusWidget() is table
    hours_of(session).tab_bar.setFocus()
    press(application, Qt.Key.Key_2, CONTROL)
    press(application, Qt.Key.Key_U, CONTROL)
    assert QApplication.focusWidget() is table
    workplace.shell.nav.setFocus()
    press(application, Qt.Key.Key_2, CONTROL)
    press(application, Qt.Key.Key_U, CONTROL)
    assert QApplication.focusWidget() is table
