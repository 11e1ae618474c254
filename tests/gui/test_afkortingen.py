"""Abbreviations are listed, added, changed and deleted with a way back."""

import pytest
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services
from ui.changes import Changes
from ui.drafts import Draft, DraftKey, FormKind
from ui.instellingen import afkortingen_texts as texts
from ui.instellingen.afkortingen_panel import AfkortingenPanel
from ui.widgets.shapes import ListRow


@pytest.fixture
def navigator() -> FakeNavigator:
    return FakeNavigator()


@pytest.fixture
def panel(qtbot: QtBot, services: Services, navigator: FakeNavigator) -> AfkortingenPanel:
    services.gezinnen.register("Gezin Jansen")
    panel = AfkortingenPanel(services.afkortingen, InlineRunner(), Changes(), navigator)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def shown(panel: AfkortingenPanel) -> list[ListRow]:
    model = panel.list.rows
    return [model.row(number) for number in range(model.rowCount())]


def titles(panel: AfkortingenPanel) -> list[str]:
    return [row.title for row in shown(panel)]


def fill(panel: AfkortingenPanel, short: str, means: str) -> None:
    assert panel.dialog is not None
    panel.dialog.short.setText(short)
    key = next(key for key, word in panel.dialog._words.items() if word.naam == means)
    panel.dialog.means.set_value(key)
    panel.dialog.save()


def test_an_empty_list_says_what_it_is_for(panel: AfkortingenPanel) -> None:
    assert panel.empty.isVisible()
    assert not panel.delete_button.isVisible()


def test_an_abbreviation_is_added_changed_and_deleted(
    panel: AfkortingenPanel, services: Services, navigator: FakeNavigator, qtbot: QtBot
) -> None:
    panel.add_button.click()
    fill(panel, "jj", "Gezin Jansen")
    qtbot.waitUntil(lambda: titles(panel) == ["jj"])
    [row] = shown(panel)
    assert (row.title, row.subtitle) == ("jj", "Gezin Jansen (gezin, G2026-001)")

    panel.list.select(row.key)
    panel.change_button.click()
    fill(panel, "kt", "Huisbezoek")
    qtbot.waitUntil(lambda: titles(panel) == ["kt"])

    panel.list.select(shown(panel)[0].key)
    panel.delete_button.click()
    qtbot.waitUntil(lambda: titles(panel) == [])
    assert navigator.messages == [texts.SAVED, texts.SAVED, texts.DELETED]
    services.herstel.undo()
    assert len(services.afkortingen.regels()) == 1


def test_a_form_without_a_meaning_stays_with_its_text(panel: AfkortingenPanel) -> None:
    panel.add_button.click()
    dialog = panel.dialog
    assert dialog is not None
    dialog.short.setText("xx")
    dialog.save()
    assert dialog.means_row.error == texts.CHOOSE
    assert dialog.short.text() == "xx"


def test_a_half_typed_abbreviation_comes_back(
    panel: AfkortingenPanel, navigator: FakeNavigator, qtbot: QtBot
) -> None:
    key = DraftKey(FormKind.AFKORTING)
    fields = {"afkorting": "jj", "betekent": "Gezin Jansen (gezin, G2026-001)"}
    draft = navigator.drafts.kept[key] = Draft(key=key, fields=fields)
    panel.resume(draft)
    assert panel.dialog is not None
    panel.dialog.save()
    qtbot.waitUntil(lambda: titles(panel) == ["jj"])


def test_every_key_with_alt_in_the_form_does_one_thing(panel: AfkortingenPanel) -> None:
    panel.add_button.click()
    dialog = panel.dialog
    assert dialog is not None
    labels = (texts.SHORT, texts.MEANS, dialog.save_button.text(), dialog.cancel_button.text())
    keys = [QKeySequence.mnemonic(text) for text in labels if "&" in text]
    assert len(keys) == len({key.toString() for key in keys}) == 3
    dialog.reject()


def test_after_a_form_that_was_left_the_keyboard_is_in_the_list_again(
    panel: AfkortingenPanel, qtbot: QtBot
) -> None:
    panel.add_button.click()
    fill(panel, "jj", "Gezin Jansen")
    qtbot.waitUntil(lambda: titles(panel) == ["jj"])
    panel.activateWindow()
    panel.list.setFocus()
    qtbot.waitUntil(panel.list.hasFocus)
    panel.change_button.click()
    dialog = panel.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.short.hasFocus)
    dialog.short.setText("kt")
    dialog.reject()
    question = dialog.question
    assert question is not None
    qtbot.waitUntil(question.cancel_button.hasFocus)
    question.action_button.click()
    qtbot.waitUntil(panel.list.hasFocus)
    assert titles(panel) == ["jj"]
