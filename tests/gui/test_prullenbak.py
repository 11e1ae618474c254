"""The bin, the lists to choose from and the drafts, as the user sees them in the settings."""

from app_cases import settle, workplace_of
from fake_navigator import FakeNavigator
from inline_runner import FaultyRunner
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from gco_desktop.error_texts import error_text
from gco_desktop.errors import DatabaseFaultError
from gco_desktop.reference import tables
from ui.app import Application
from ui.changes import Changes, Subject
from ui.drafts import Draft, DraftKey, FormKind
from ui.instellingen.keuzelijsten_panel import KeuzelijstenPanel
from ui.instellingen.prullenbak_panel import PrullenbakPanel
from ui.instellingen.view import InstellingenView, Part
from ui.widgets.choice_field import ChoiceField
from ui.widgets.draft_words import DRAFTS


def part(application: Application, name: Part) -> object:
    """Open a part of the settings and return its panel."""
    workplace = workplace_of(application)
    workplace.open_settings(name)
    settle(application)
    screen = workplace.shell.built()["instellingen"]
    assert isinstance(screen, InstellingenView)
    return screen.panel(name)


def delete_task(services: Services) -> None:
    gezin = services.gezinnen.register("Gezin Bakker")
    taak = services.taken.add("Bellen over de rolstoel", gezin.id, None)
    services.taken.delete(taak.id)


def test_what_was_deleted_comes_back_with_enter_and_goes_with_a_question(
    application: Application, opened: Services
) -> None:
    delete_task(opened)
    panel = part(application, Part.PRULLENBAK)
    assert isinstance(panel, PrullenbakPanel)
    assert "Gezin Bakker" in panel.list.rows.row(0).sentence
    panel.list.opened.emit(panel.list.current_key())
    settle(application)
    with opened.herstel.context.read() as uow:
        assert [taak.tekst for taak in uow.taken.find()] == ["Bellen over de rolstoel"]
    assert panel.empty.isVisible()

    workplace_of(application).undo()
    settle(application)
    panel.empty_button.click()
    assert panel.question is not None
    panel.question.action_button.click()
    settle(application)
    assert opened.prullenbak.all() == []
    workplace_of(application).undo()
    settle(application)
    assert "prullenbak" in workplace_of(application).shell.toast.text


def test_a_bin_that_could_not_be_read_is_not_called_empty(services: Services, qtbot: QtBot) -> None:
    runner, changes, navigator = FaultyRunner(DatabaseFaultError()), Changes(), FakeNavigator()
    panel = PrullenbakPanel(services.prullenbak, services.herstel, runner, changes, navigator)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.problem.text == error_text(DatabaseFaultError())
    assert not panel.empty.isVisible()

    runner.fault = None
    changes.announce(Subject.TAAK)
    qtbot.waitUntil(panel.empty.isVisible)
    assert not panel.problem.isVisible()


def test_a_new_text_is_offered_at_once_in_a_form_that_was_made_before(
    application: Application, opened: Services
) -> None:
    field = ChoiceField(tables.choices("relatie"))
    field.set_value("BUUR")
    panel = part(application, Part.KEUZELIJSTEN)
    assert isinstance(panel, KeuzelijstenPanel)
    panel.list.select("BUUR")
    panel.rename_button.click()
    assert panel.label_dialog is not None
    panel.label_dialog.field.setText("Partner")
    panel.label_dialog.save_button.click()
    settle(application)
    assert "staat al in de lijst" in panel.label_dialog.row.error
    panel.label_dialog.field.setText("Buurvrouw of buurman")
    panel.label_dialog.save_button.click()
    settle(application)
    panel.switch_button.click()
    settle(application)
    field.show()
    assert (field.value(), field.currentText()) == ("BUUR", "Buurvrouw of buurman")
    field.close()


def test_every_draft_is_listed_with_its_gezin_and_goes_on_or_away(
    application: Application, opened: Services
) -> None:
    gezin = opened.gezinnen.register("Gezin Bakker")
    workplace = workplace_of(application)
    workplace.drafts.keep(
        Draft(key=DraftKey(FormKind.DOCUMENT), fields={"titel": "Brief"}, place=str(gezin.id))
    )
    panel = part(application, Part.PRULLENBAK)
    assert isinstance(panel, PrullenbakPanel)
    (row,) = panel.concepts.rows
    assert row.go_on_button.accessibleName().endswith("Gezin Bakker")
    row.away_button.click()
    settle(application)
    assert panel.concepts.rows == []
    workplace.shell.toast.undo()
    settle(application)
    assert len(panel.concepts.rows) == 1


def test_every_form_has_a_name_in_the_list_of_drafts() -> None:
    assert set(DRAFTS) == set(FormKind)
