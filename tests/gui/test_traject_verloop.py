"""A traject in depth on the screen: its history, what is missing, and the quiet after a death."""

from dataclasses import replace
from datetime import date

import pytest
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from pytestqt.qtbot import QtBot
from screen_audit import faults
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.traject import Intensiteit, Overgang, Traject, TrajectStatus
from ui.changes import Changes
from ui.traject import form_texts, texts
from ui.traject.edit_dialog import TrajectDialog
from ui.traject.history_dialog import HistoryDialog
from ui.traject.view import TrajectenView

TODAY = date(2026, 11, 22)


@pytest.fixture
def traject(services: Services) -> Traject:
    gezin = services.gezinnen.register("Gezin De Vries")
    return begin_traject(services, gezin.id, start=date(2026, 3, 3))


@pytest.fixture
def navigator() -> FakeNavigator:
    return FakeNavigator()


@pytest.fixture
def view(
    qtbot: QtBot, services: Services, traject: Traject, navigator: FakeNavigator
) -> TrajectenView:
    view = TrajectenView(
        services.trajecten,
        services.profiel,
        InlineRunner(),
        Changes(),
        navigator,
        today=lambda: TODAY,
    )
    qtbot.addWidget(view)
    view.resize(1072, 660)
    view.open_traject(traject.id)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_the_history_is_mended_step_by_step(
    view: TrajectenView, services: Services, traject: Traject, navigator: FakeNavigator
) -> None:
    services.trajecten.revise(traject, (Overgang(naar=Intensiteit.CRISIS, op=date(2026, 9, 1)),))
    view.detail.hours_card.history_button.click()
    dialog = view.dialog
    assert isinstance(dialog, HistoryDialog)
    assert len(dialog.rows) == 3
    assert faults(dialog) == []
    dialog.rows[0].edit_button.click()
    dialog.fields.day.setText("")
    dialog.fields.save_button.click()
    assert dialog.fields.day_row.error == form_texts.DAY_NEEDED
    dialog.fields.day.setText("1-8-2026")
    dialog.fields.reason.setText("Opname")
    dialog.fields.save_button.click()
    crisis = services.trajecten.detail(traject.id).intensiteiten[1]
    assert (crisis.van, crisis.reden) == (date(2026, 8, 1), "Opname")
    dialog.rows[0].remove_button.click()
    assert len(dialog.rows) == 2
    assert not dialog.rows[0].remove_button.isVisible()  # the only one of its kind
    assert navigator.messages == [form_texts.STEP_SAVED, form_texts.STEP_GONE]


def test_a_handover_and_a_norm_are_asked_when_they_matter(
    view: TrajectenView, services: Services, traject: Traject
) -> None:
    view.edit_traject(traject.id, "weeknorm")
    dialog = view.dialog
    assert isinstance(dialog, TrajectDialog)
    assert (dialog.handover.isHidden(), dialog.reason_row.isHidden()) == (True, True)
    dialog.weeknorm.setText("1:30")
    dialog.status.choose(TrajectStatus.OVERDRACHT.value)
    dialog.handover.bestemming.set_value("GEMEENTE")
    dialog.handover.whom.setText("Wijkteam Oost")
    assert not dialog.handover.isHidden()
    dialog.save_button.click()
    kept = services.trajecten.detail(traject.id).traject
    assert (kept.weeknorm_min, kept.bestemming, kept.status) == (
        90,
        "GEMEENTE",
        TrajectStatus.OVERDRACHT,
    )
    view._presenter.load()
    values = [label.text() for label in view.detail.hours_card.values]
    assert "1:30 uur per week" in values
    assert "Gemeente of lokaal team · Wijkteam Oost" in values


def test_after_a_death_the_screen_is_quiet_and_offers_aftercare(
    view: TrajectenView, services: Services, traject: Traject
) -> None:
    assert view.detail.mourning.isHidden()
    assert not view.detail.hours_card.missing.isHidden()
    lid = services.gezinnen.new_persoon(traject.gezin_id)
    persoon = replace(lid.persoon, voornaam="Sem", overleden_op=date(2026, 11, 20))
    services.gezinnen.save_persoon(persoon, replace(lid.relatie, is_client=True))
    services.trajecten.revise(replace(traject, client_id=persoon.id))
    view._presenter.load()
    assert view.detail.mourning.text == texts.mourning(date(2026, 11, 20), aftercare=True)
    assert view.detail.hours_card.missing.isHidden()
    view.detail.aftercare_button.click()
    dialog = view.dialog
    assert isinstance(dialog, TrajectDialog)
    assert dialog.status.choice.value() == TrajectStatus.NAZORG.value
    dialog.save_button.click()
    assert services.trajecten.detail(traject.id).nazorg_op == TODAY


def test_sub_activities_are_kept_with_the_run_and_a_gap_leads_to_its_field(
    view: TrajectenView, services: Services, traject: Traject
) -> None:
    view.detail.open_activity(4)
    panel = view.detail.panel
    panel.status.button("LOOPT").click()
    panel.subs.box("4.2").click()
    panel.save_button.click()
    [run] = services.trajecten.periodes(traject.id, 4)
    assert run.deelactiviteiten == ("4.2",)
    panel.close_button.click()
    fold = view.detail.hours_card.missing
    fold.set_open(opened=True)
    fold.lines[0].click()
    assert isinstance(view.dialog, TrajectDialog)
