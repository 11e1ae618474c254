"""A note of the dossier goes into the plan, beside the leefgebied it is about."""

from dataclasses import replace
from datetime import date

from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from pytestqt.qtbot import QtBot
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from ui.changes import Changes
from ui.plan.announcer import ChangeAnnouncer
from ui.plan.area_form import AreaForm
from ui.plan.tools import Tools


def test_a_note_is_taken_over_below_what_stands_there(services: Services, qtbot: QtBot) -> None:
    traject = begin_traject(services, services.gezinnen.register("Gezin De Vries").id)
    new = services.contacten.new(traject.gezin_id)
    contact = replace(
        new.contact, verslag="De trap is steil.", leefgebieden=("WONEN",), in_plan=True
    )
    services.contacten.save(replace(new, contact=contact))
    plan = services.plannen.start(traject.id)
    form = AreaForm(
        Tools(
            plannen=services.plannen,
            trajecten=services.trajecten,
            runner=InlineRunner(),
            navigator=FakeNavigator(),
            announcer=ChangeAnnouncer(Changes()),
            today=lambda: date(2026, 11, 22),
        )
    )
    qtbot.addWidget(form)
    form.code = "WONEN"
    form.show_plan(plan)
    assert not form.dossier.isHidden()
    form.situation.set_text("Rijtjeshuis.")
    form.dossier.items[0].button.click()
    assert form.situation.text() == "Rijtjeshuis.\nDe trap is steil."
    form.set_frozen(frozen=True)
    assert form.dossier.isHidden()
    form.set_frozen(frozen=False)
    form.code = "FINANCIEN"
    form.show_plan(plan)
    assert form.dossier.isHidden()
