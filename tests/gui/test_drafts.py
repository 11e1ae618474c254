"""Half-typed forms: they come back after a lock and after a crash, and go when they are saved."""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from app_cases import settle, week_of, workplace_of
from conftest import PASSWORD, Clock
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.traject import Traject
from ui.app import Application
from ui.drafts import Draft, DraftKey, FormKind
from ui.gezinnen.gezin_form import GezinForm, TrajectForm
from ui.gezinnen.view import GezinnenView
from ui.instellingen.algemeen_panel import AlgemeenPanel
from ui.instellingen.opdrachtgever_dialog import OpdrachtgeverDialog
from ui.instellingen.view import InstellingenView, Part
from ui.navigator import Page
from ui.plan.dialogs import SettleDialog
from ui.plan.view import PlanView
from ui.samenvatting.view import SamenvattingView
from ui.signalen.view import SignalenView
from ui.traject.edit_dialog import TrajectDialog
from ui.traject.view import TrajectenView
from ui.widgets import form_draft

TEXT = "Halverwege een zin"
W = TypeVar("W", bound=QWidget)


@dataclass
class Office:
    """The whole program on a kluis with one gezin, its traject and its plan."""

    application: Application
    services: Services
    gezin: Gezin
    traject: Traject
    folder: Path
    clock: Clock

    def screen(self, page: str, kind: type[W]) -> W:
        found = workplace_of(self.application).shell.screen_of(page)
        assert isinstance(found, kind)
        return found

    def dialog(self, kind: type[W]) -> W:
        self.settle()
        [found] = [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, kind) and widget.isVisible()
        ]
        return found

    def settle(self) -> None:
        settle(self.application)

    def page(self, page: Page, kind: type[W]) -> W:
        workplace_of(self.application).open_page(page)
        self.settle()
        return self.screen(page, kind)

    def gezinnen(self) -> GezinnenView:
        workplace_of(self.application).open_gezin(self.gezin.id)
        self.settle()
        return self.screen(Page.GEZINNEN, GezinnenView)

    def trajecten(self) -> TrajectenView:
        workplace_of(self.application).open_traject(self.traject.id)
        self.settle()
        return self.screen(Page.TRAJECTEN, TrajectenView)

    def general(self) -> AlgemeenPanel:
        panel = self.page(Page.INSTELLINGEN, InstellingenView).panel(Part.ALGEMEEN)
        assert isinstance(panel, AlgemeenPanel)
        return panel

    def lock_and_unlock(self) -> None:
        self.application.lock()
        self.settle()
        self.services = open_kluis(self.folder, PASSWORD, now=self.clock)
        self.application.opened(self.services)
        self.settle()

    def go_on(self) -> None:
        """Take up what was typed, unless the screen that came back shows it again already."""
        bar = workplace_of(self.application).draft_bar
        if bar.isVisible():
            bar.go_on_button.click()
            self.settle()
        assert not bar.isVisible()

    def keys(self) -> list[str]:
        self.settle()
        return [key for key, _text in self.services.herstel.drafts()]


@pytest.fixture
def office(application: Application, opened: Services, kluis_folder: Path, clock: Clock) -> Office:
    gezin = opened.gezinnen.register("Gezin De Vries")
    traject = begin_traject(opened, gezin.id)
    plan = opened.plannen.start(traject.id)
    opened.plannen.discuss(plan.id, opened.herstel.context.vandaag)
    return Office(application, opened, gezin, traject, kluis_folder, clock)


class NewGezin:
    def type(self, office: Office) -> None:
        office.gezinnen().new_gezin()
        form = office.dialog(GezinForm)
        form.naam.setText("Gezin Jansen")
        form.notitie.set_text(TEXT)
        form.with_traject.setChecked(False)

    def read(self, office: Office) -> str:
        form = office.dialog(GezinForm)
        assert form.naam.text() == "Gezin Jansen"
        assert not form.with_traject.isChecked()
        return form.notitie.text()

    def save(self, office: Office) -> None:
        office.dialog(GezinForm).save_button.click()


class EditGezin(NewGezin):
    def type(self, office: Office) -> None:
        office.gezinnen().detail.edit_button.click()
        form = office.dialog(GezinForm)
        form.naam.setText("Gezin Jansen")
        form.notitie.set_text(TEXT)


class NewTraject:
    def type(self, office: Office) -> None:
        office.gezinnen().detail.traject_action.trigger()
        office.dialog(TrajectForm).fields.start.setText("30 februari")

    def read(self, office: Office) -> str:
        text = office.dialog(TrajectForm).fields.start.text()
        return TEXT if text == "30 februari" else text

    def save(self, office: Office) -> None:
        form = office.dialog(TrajectForm)
        form.fields.start.setText("20-11")
        form.save_button.click()


class NewPersoon:
    def type(self, office: Office) -> None:
        view = office.gezinnen()
        view.detail.show_tab(1)
        view.detail.personen.first_button.click()
        form = view.detail.personen.form
        form.voornaam.setText("Fatma")
        form.is_client.setChecked(True)
        form.notitie.set_text(TEXT)

    def read(self, office: Office) -> str:
        form = office.screen(Page.GEZINNEN, GezinnenView).detail.personen.form
        assert form.isVisible()
        assert form.is_client.isChecked()
        return form.notitie.text()

    def save(self, office: Office) -> None:
        form = office.screen(Page.GEZINNEN, GezinnenView).detail.personen.form
        form.save_button.click()


class Taak:
    def type(self, office: Office) -> None:
        taken = office.gezinnen().detail.overzicht.taken
        taken.open_form()
        taken.form.text.setText(TEXT)
        taken.form.day.setText("morgen")

    def read(self, office: Office) -> str:
        form = office.screen(Page.GEZINNEN, GezinnenView).detail.overzicht.taken.form
        assert form.isVisible()
        assert form.day.text() == "23-11-2026"
        return form.text.text()

    def save(self, office: Office) -> None:
        view = office.screen(Page.GEZINNEN, GezinnenView)
        view.detail.overzicht.taken.form.save_button.click()


class EditTraject:
    def type(self, office: Office) -> None:
        office.trajecten().detail.edit_button.click()
        dialog = office.dialog(TrajectDialog)
        dialog.goal.set_text(TEXT)
        dialog.laws.set_values(["WMO"])
        dialog.status.choice.set_value("AFGESLOTEN")
        dialog.status.reason.setText("klaar")

    def read(self, office: Office) -> str:
        dialog = office.dialog(TrajectDialog)
        assert dialog.laws.values() == ("WMO",)
        assert dialog.status.reason.isVisible()
        assert dialog.status.reason.text() == "klaar"
        return dialog.goal.text()

    def save(self, office: Office) -> None:
        office.dialog(TrajectDialog).save_button.click()


class Activity:
    def type(self, office: Office) -> None:
        view = office.trajecten()
        view.detail.open_activity(3)
        office.settle()
        view.detail.panel.status.set_value("LOOPT")
        view.detail.panel.note.set_text(TEXT)

    def read(self, office: Office) -> str:
        panel = office.screen(Page.TRAJECTEN, TrajectenView).detail.panel
        assert panel.isVisible()
        assert panel.status.value() == "LOOPT"
        return panel.note.text()

    def save(self, office: Office) -> None:
        office.screen(Page.TRAJECTEN, TrajectenView).detail.panel.save_button.click()


class SettlePlan:
    def type(self, office: Office) -> None:
        workplace_of(office.application).open_plan(office.traject.id)
        office.settle()
        office.screen("plan", PlanView)._on_settle()
        office.dialog(SettleDialog).who.set_text(TEXT)

    def read(self, office: Office) -> str:
        return office.dialog(SettleDialog).who.text()

    def save(self, office: Office) -> None:
        office.dialog(SettleDialog).action_button.click()


class NewSignaal:
    def type(self, office: Office) -> None:
        view = office.page(Page.SIGNALEN, SignalenView)
        view.new_signaal()
        office.settle()
        view.detail.form.omschrijving.set_text(TEXT)
        view.detail.form.titel.setText("Wachtlijst")

    def read(self, office: Office) -> str:
        form = office.screen(Page.SIGNALEN, SignalenView).detail.form
        assert form.titel.text() == "Wachtlijst"
        return form.omschrijving.text()

    def save(self, office: Office) -> None:
        office.screen(Page.SIGNALEN, SignalenView).detail.save_button.click()


class Profile:
    def type(self, office: Office) -> None:
        panel = office.general()
        panel.form.naam.setText(TEXT)
        panel.form.weeknorm.setText("veel")

    def read(self, office: Office) -> str:
        form = office.general().form
        assert form.weeknorm.text() == "veel"
        return form.naam.text()

    def save(self, office: Office) -> None:
        panel = office.general()
        panel.form.weeknorm.setText("32")
        panel.save_button.click()


class Party:
    def type(self, office: Office) -> None:
        office.general().parties.add_button.click()
        office.dialog(OpdrachtgeverDialog).field.setText(TEXT)

    def read(self, office: Office) -> str:
        return office.dialog(OpdrachtgeverDialog).field.text()

    def save(self, office: Office) -> None:
        office.dialog(OpdrachtgeverDialog).save_button.click()


class Hours:
    """What cannot be read stays in its cell; an open cell counts too."""

    def type(self, office: Office) -> None:
        workplace_of(office.application).open_page(Page.UREN)
        office.settle()
        view = week_of(office.application)
        row = UrenRij(soort="DIRECT", gezin_id=office.gezin.id, gezin="Gezin De Vries")
        view._presenter.add_row(row)
        view.table.setCurrentIndex(view.table.rows.index(0, 7))
        view.table.edit(view.table.currentIndex())
        [editor] = view.table.viewport().findChildren(QLineEdit)
        editor.setText(TEXT)
        editor.setModified(True)

    def read(self, office: Office) -> str:
        view = week_of(office.application)
        assert view.faults.isVisible()
        return str(view.table.rows.index(0, 7).data())

    def save(self, office: Office) -> None:
        view = week_of(office.application)
        view.table.rows.entered.emit(0, 6, "1:30")


CASES = [
    NewGezin(),
    EditGezin(),
    NewTraject(),
    NewPersoon(),
    Taak(),
    EditTraject(),
    Activity(),
    SettlePlan(),
    NewSignaal(),
    Profile(),
    Party(),
    Hours(),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: type(case).__name__)
def test_what_was_typed_comes_back_after_the_lock_and_goes_when_it_is_saved(
    office: Office, case: NewGezin
) -> None:
    case.type(office)
    office.lock_and_unlock()
    assert len(office.keys()) == 1
    office.go_on()
    assert case.read(office) == TEXT
    case.save(office)
    assert office.keys() == []
    office.lock_and_unlock()
    assert not workplace_of(office.application).draft_bar.isVisible()


@pytest.mark.parametrize("case", CASES[:-1], ids=lambda case: type(case).__name__)
def test_it_is_in_the_kluis_while_one_types(
    office: Office, case: NewGezin, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(form_draft, "PAUSE_MS", 1)
    case.type(office)
    qtbot.waitUntil(lambda: len(office.services.herstel.drafts()) == 1, timeout=8000)


def test_a_sleep_with_a_half_typed_form_locks_at_once_and_the_text_comes_back(
    office: Office,
) -> None:
    NewGezin().type(office)
    office.application.session.left.emit()
    assert office.application.workplace is None
    office.lock_and_unlock()
    office.go_on()
    assert NewGezin().read(office) == TEXT


def test_a_saved_form_is_no_draft_although_it_was_one(office: Office) -> None:
    case = NewGezin()
    case.type(office)
    draft = office.dialog(GezinForm).draft
    assert draft is not None
    draft.keep()
    assert office.keys() == ["gezin"]
    case.save(office)
    assert office.keys() == []


def test_what_is_thrown_away_on_purpose_can_be_put_back(office: Office) -> None:
    NewGezin().type(office)
    form = office.dialog(GezinForm)
    form.reject()
    assert form.question is not None
    form.question.action_button.click()
    assert office.keys() == []
    toast = workplace_of(office.application).shell.toast
    assert toast.can_undo
    toast.undo()
    assert office.keys() == ["gezin"]
    office.go_on()
    assert NewGezin().read(office) == TEXT


def test_the_bar_can_throw_away_with_a_way_back(office: Office) -> None:
    NewGezin().type(office)
    office.lock_and_unlock()
    bar = workplace_of(office.application).draft_bar
    bar.away_button.click()
    assert not bar.isVisible()
    assert office.keys() == []
    workplace_of(office.application).shell.toast.undo()
    assert bar.isVisible()
    assert office.keys() == ["gezin"]


def test_several_drafts_come_one_after_the_other(office: Office) -> None:
    NewPersoon().type(office)
    NewGezin().type(office)
    workplace_of(office.application).open_page(Page.VANDAAG)
    office.lock_and_unlock()
    bar = workplace_of(office.application).draft_bar
    assert "Daarna wacht er nog 1" in bar.message.text
    bar.go_on_button.click()
    office.settle()
    assert bar.isVisible()
    assert "Daarna" not in bar.message.text
    bar.go_on_button.click()
    office.settle()
    assert not bar.isVisible()


def test_a_form_that_is_opened_without_the_bar_has_its_text_too(office: Office) -> None:
    NewGezin().type(office)
    office.lock_and_unlock()
    office.gezinnen().new_gezin()
    form = office.dialog(GezinForm)
    assert form.notitie.text() == TEXT
    assert form.draft is not None
    assert form.draft.notice.isVisible()
    form.draft.button.click()
    assert form.notitie.text() == ""
    form.draft.button.click()
    assert form.notitie.text() == TEXT
    assert not workplace_of(office.application).draft_bar.isVisible()


def test_a_draft_that_cannot_be_read_does_no_harm(office: Office) -> None:
    for text in ("", "[]", "{}", '{"velden": 3, "plaats": ""}', "[" * 5000):
        assert Draft.from_json(DraftKey(FormKind.GEZIN), text).fields == {}
    office.services.herstel.keep_draft("gezin", "onleesbaar")
    office.services.herstel.keep_draft("iets-nieuws:1", "{}")
    office.lock_and_unlock()
    office.go_on()
    assert office.dialog(GezinForm).naam.text() == ""


def test_the_tick_at_a_summary_comes_back_for_the_same_file_only(
    office: Office,
) -> None:
    services, day = office.services, date(2026, 8, 12)
    today, office.clock.now = office.clock.now, datetime(2026, 8, 12, 9)  # noqa: DTZ001 - local
    services.profiel.save(replace(services.profiel.get(), melder="mh17", organisatie="Samen"))
    for number in range(6):
        gezin = services.gezinnen.register(f"Gezin {number}")
        traject = begin_traject(services, gezin.id, start=date(2026, 7, 1))
        row = UrenRij(soort="DIRECT", gezin_id=gezin.id, traject_id=traject.id, activiteit=4)
        services.uren.set_cell(row, day, 60)
    services.uren.set_cell(UrenRij(soort="INTERVISIE"), day, 125)
    office.clock.now = today
    view = office.page(Page.OVERZICHTEN, SamenvattingView)
    view._presenter.choose(str(Periode.of(day)))
    office.settle()
    assert view.footer.isVisible()
    view.checked.setChecked(True)
    office.lock_and_unlock()
    office.go_on()
    view = office.screen(Page.OVERZICHTEN, SamenvattingView)
    assert view.checked.isChecked()
    view.checked.setChecked(False)
    assert office.keys() == []
    view.expect_checked("een ander bestand")
    view._presenter.load()
    office.settle()
    assert not view.checked.isChecked()


CRASH = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from gco_desktop.bootstrap import open_kluis
from gco_desktop.settings import Settings
from ui.app import Application, make_application

folder, password = Path(sys.argv[1]), sys.argv[2]
app = make_application()
application = Application(app, Settings(kluis=str(folder)), keep_settings=False)
services = open_kluis(folder, password)
application.opened(services)
application.window.show()
workplace = application.workplace
workplace.new_gezin()
view = workplace.shell.stack.currentWidget()
view.form.notitie.set_text("Halverwege een zin")
view.form.draft.timer.setInterval(0)
view.form.naam.setText("Gezin Jansen")
while "zin" not in (services.herstel.draft("gezin") or ""):
    app.processEvents()
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_killed_program_costs_no_word(
    application: Application, kluis_folder: Path, clock: Clock
) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", CRASH, str(kluis_folder), PASSWORD],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
        capture_output=True,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    application.opened(services)
    settle(application)
    bar = workplace_of(application).draft_bar
    assert bar.isVisible()
    bar.go_on_button.click()
    settle(application)
    [form] = [w for w in QApplication.topLevelWidgets() if isinstance(w, GezinForm)]
    assert form.naam.text() == "Gezin Jansen"
    assert form.notitie.text() == TEXT
