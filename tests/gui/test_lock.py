"""The lock: at once, silent, whatever is open; nothing of the kluis stays in a widget."""

import gc
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from app_cases import content, settle, top_level, week_of, workplace_of
from conftest import PASSWORD, Clock
from kluis_cases import fill, small_disk
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services, new_kluis, open_kluis
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.traject import Traject
from gco_desktop.errors import NietsOngedaanError
from gco_desktop.kluis.kdf import FLOOR
from ui.app import Application
from ui.gezinnen.view import GezinnenView
from ui.instellingen.algemeen_panel import AlgemeenPanel
from ui.instellingen.view import InstellingenView, Part
from ui.locking import SealedDrafts
from ui.navigator import Page
from ui.plan.view import PlanView
from ui.start.view import StartView
from ui.traject.view import TrajectenView
from ui.widgets.dialogs import ConfirmDialog, ReasonDialog
from ui.widgets.files import FileKind, SystemFileChooser

DONT_USE_NATIVE = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
TEXT = "Halverwege een zin over de beschikking"


@dataclass
class Office:
    """The whole program with one gezin, ready to open something and lock."""

    application: Application
    services: Services
    gezin: Gezin
    traject: Traject

    @property
    def window(self) -> QWidget:
        return self.application.window

    def settle(self) -> None:
        settle(self.application)

    def screen(self, page: str) -> QWidget:
        return workplace_of(self.application).shell.screen_of(page)

    def gezinnen(self) -> GezinnenView:
        workplace_of(self.application).open_gezin(self.gezin.id)
        self.settle()
        view = self.screen(Page.GEZINNEN)
        assert isinstance(view, GezinnenView)
        return view

    def trajecten(self) -> TrajectenView:
        workplace_of(self.application).open_traject(self.traject.id)
        self.settle()
        view = self.screen(Page.TRAJECTEN)
        assert isinstance(view, TrajectenView)
        return view


@pytest.fixture
def office(application: Application, opened: Services) -> Office:
    gezin = opened.gezinnen.register("Gezin De Vries")
    return Office(application, opened, gezin, begin_traject(opened, gezin.id))


def _contact(office: Office) -> None:
    workplace_of(office.application).new_contact(office.gezin.id)
    office.settle()
    dialog = workplace_of(office.application).contact_dialog
    assert dialog is not None
    dialog.form.verslag.set_text(TEXT)


def _new_gezin(office: Office) -> None:
    view = office.gezinnen()
    view.new_gezin()
    assert view.form is not None
    view.form.notitie.set_text(TEXT)  # type: ignore[union-attr]


def _question_on_a_form(office: Office) -> None:
    view = office.gezinnen()
    view.new_gezin()
    assert view.form is not None
    view.form.notitie.set_text(TEXT)  # type: ignore[union-attr]
    view.form.reject()
    assert view.form.question is not None


def _new_traject(office: Office) -> None:
    office.gezinnen().detail.traject_action.trigger()


def _persoon(office: Office) -> None:
    view = office.gezinnen()
    view.detail.show_tab(1)
    view.detail.personen.add_button.click()
    view.detail.personen.form.notitie.set_text(TEXT)


def _traject(office: Office) -> None:
    office.trajecten().detail.edit_button.click()


def _activity(office: Office) -> None:
    view = office.trajecten()
    view.detail.open_activity(3)
    office.settle()
    view.detail.panel.note.set_text(TEXT)


def _settle_plan(office: Office) -> None:
    plan = office.services.plannen.start(office.traject.id)
    office.services.plannen.discuss(plan.id, office.services.herstel.context.vandaag)
    workplace_of(office.application).open_plan(office.traject.id)
    office.settle()
    view = office.screen("plan")
    assert isinstance(view, PlanView)
    view._on_settle()


def _row_of_hours(office: Office) -> None:
    workplace_of(office.application).open_page(Page.UREN)
    office.settle()
    week_of(office.application).add_row.click()


def _day(office: Office) -> None:
    workplace_of(office.application).close_day()


def _party(office: Office) -> None:
    workplace_of(office.application).open_page(Page.INSTELLINGEN)
    office.settle()
    view = office.screen(Page.INSTELLINGEN)
    assert isinstance(view, InstellingenView)
    panel = view.panel(Part.ALGEMEEN)
    assert isinstance(panel, AlgemeenPanel)
    panel.parties.add_button.click()


def _confirm(office: Office) -> None:
    ConfirmDialog.ask(office.window, ("Zeker?", "Tekst", "Ja"), lambda: None)


def _reason(office: Office) -> None:
    ReasonDialog(office.window, "Waarom?", "Tekst", "Bewaren").open()


def _file(office: Office) -> None:
    QApplication.setAttribute(DONT_USE_NATIVE)
    kind = FileKind(label="Pdf", suffix="pdf")
    SystemFileChooser().save(office.window, "Waarheen?", "plan.pdf", kind, lambda _path: None)


def _file_on_a_dialog(office: Office) -> None:
    _contact(office)
    dialog = workplace_of(office.application).contact_dialog
    assert dialog is not None
    QFileDialog(dialog).open()


def _menu(office: Office) -> None:
    menu = QMenu(workplace_of(office.application).shell)
    menu.addAction("Gezin De Vries")
    menu.popup(QPoint(10, 10))


OPENERS = [
    _contact,
    _new_gezin,
    _question_on_a_form,
    _new_traject,
    _persoon,
    _traject,
    _activity,
    _settle_plan,
    _row_of_hours,
    _day,
    _party,
    _confirm,
    _reason,
    _file,
    _file_on_a_dialog,
    _menu,
]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
@pytest.mark.parametrize("show", OPENERS, ids=lambda show: show.__name__.strip("_"))
def test_whatever_is_open_goes_and_no_widget_of_it_lives_on(
    office: Office, show: Callable[[Office], None]
) -> None:
    show(office)
    office.settle()
    shell = workplace_of(office.application).shell
    own = {office.window, *office.window.children(), content(office.application)}
    before = [shell, *shell.findChildren(QWidget)]
    for window in QApplication.topLevelWidgets():
        if window not in own and window.parentWidget() is not None:
            before += [window, *window.findChildren(QWidget)]
    office.application.lock()
    assert isinstance(content(office.application), StartView)  # before anything else happens
    office.settle()
    gc.collect()
    assert [widget for widget in before if shiboken6.isValid(widget)] == []
    assert top_level() == [office.window]


def test_the_lock_waits_for_nothing(office: Office, kluis_folder: Path, clock: Clock) -> None:
    go_on = threading.Event()
    office.application.runner.run(go_on.wait, lambda _done: None, lambda _error: None)
    _contact_text_only(office)
    office.application.lock()
    assert isinstance(content(office.application), StartView)
    assert office.application.runner.pending > 1
    go_on.set()
    office.settle()
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert TEXT in (services.herstel.draft("gezin") or "")
    services.close()


def _contact_text_only(office: Office) -> None:
    view = office.screen(Page.GEZINNEN)
    assert isinstance(view, GezinnenView)
    view.new_gezin()
    assert view.form is not None
    view.form.notitie.set_text(TEXT)  # type: ignore[union-attr]


def test_a_fault_in_one_form_costs_no_other_form_its_text(
    office: Office, kluis_folder: Path, clock: Clock
) -> None:
    def broken() -> list[tuple[str, str]]:
        raise ValueError

    workplace_of(office.application).drafts.watch(office.application, broken)
    _new_gezin(office)
    office.application.lock()
    office.settle()
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert TEXT in (services.herstel.draft("gezin") or "")
    services.close()


def test_nothing_a_screen_asks_while_it_goes_reaches_the_kluis(office: Office) -> None:
    workplace = workplace_of(office.application)
    gezinnen = office.gezinnen()
    office.application.lock()
    pending = office.application.runner.pending
    gezinnen.reload()
    workplace.undo()
    assert office.application.runner.pending == pending
    office.settle()


def test_what_undo_could_bring_back_is_forgotten(office: Office) -> None:
    office.services.gezinnen.archive(office.gezin.id)
    office.services.close()
    with pytest.raises(NietsOngedaanError):
        office.services.herstel.undo()


@pytest.mark.parametrize("megabytes", [24, 120], ids=["no emergency space", "emergency space"])
def test_a_full_disk_does_not_cost_the_text(
    windows: Callable[[Path], Application], tmp_path: Path, clock: Clock, megabytes: int
) -> None:
    with small_disk(tmp_path / "schijf", megabytes) as disk:
        folder = disk / "kluis"
        new_kluis(folder, PASSWORD, kdf=FLOOR)
        application = windows(folder)
        application.opened(open_kluis(folder, PASSWORD, now=clock))
        settle(application)
        workplace = workplace_of(application)
        workplace.new_gezin()
        settle(application)
        view = workplace.shell.screen_of(Page.GEZINNEN)
        assert isinstance(view, GezinnenView)
        assert view.form is not None
        view.form.notitie.set_text(TEXT * 500)  # type: ignore[union-attr]
        filling = fill(disk)
        application.lock()
        assert isinstance(content(application), StartView)
        settle(application)
        filling.unlink()
        application.opened(open_kluis(folder, PASSWORD, now=clock))
        settle(application)
        assert workplace_of(application).draft_bar.isVisible()
        application.shut_down()


def test_text_of_two_locks_without_room_comes_back(
    windows: Callable[[Path], Application], kluis_folder: Path, clock: Clock
) -> None:
    application = windows(kluis_folder)
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    for key in ("een", "twee"):
        sealed = services.kluis.seal(f'[["{key}", "tekst"]]'.encode())
        application._safe._held.append((kluis_folder, SealedDrafts(sealed, 1)))
    application.opened(services)
    settle(application)

    assert {key for key, _ in services.herstel.drafts()} == {"een", "twee"}
