"""Leaving a signaal: what was typed is kept, and that can be taken back."""

import pytest
from pytestqt.qtbot import QtBot
from signalen_cases import Screen, keep

from gco_desktop.bootstrap import Services
from ui.drafts import Draft, DraftKey, FormKind
from ui.signalen import texts

BSN = "111222333"


@pytest.fixture
def screen(services: Services, qtbot: QtBot) -> Screen:
    return Screen(services, qtbot)


def test_going_to_another_signaal_keeps_what_was_typed(screen: Screen) -> None:
    keep(screen.services, "Eerste")
    keep(screen.services, "Tweede")
    screen.show()
    screen.pick("Eerste")
    screen.type(screen.form.titel, "Eerste, beter")
    screen.pick("Tweede")
    screen.settle()
    assert screen.form.titel.text() == "Tweede"
    assert sorted(screen.kept()) == ["Eerste, beter", "Tweede"]
    assert screen.navigator.messages == [texts.SAVED]


def test_what_was_kept_on_leaving_can_be_undone(screen: Screen) -> None:
    keep(screen.services, "Eerste")
    keep(screen.services, "Tweede")
    screen.show()
    screen.pick("Eerste")
    screen.type(screen.form.titel, "Eerste, beter")
    screen.pick("Tweede")
    screen.undo()
    assert sorted(screen.kept()) == ["Eerste", "Tweede"]


def test_looking_without_typing_saves_nothing(screen: Screen) -> None:
    wetten = ("JEUGDWET", "WAJONG", "WLZ")
    keep(screen.services, "Eerste", wetten=wetten, leefgebied="ZORG_HULPMIDDELEN")
    keep(screen.services, "Tweede", deeltekst=" met spaties ", meesturen=True)
    view = screen.show()
    screen.pick("Eerste")
    screen.pick("Tweede")
    view.hide()
    assert screen.navigator.calls == []


def test_text_without_a_title_gets_one_when_one_leaves(screen: Screen) -> None:
    keep(screen.services, "Eerste")
    view = screen.show()
    view.new_signaal()
    screen.form.omschrijving.set_text("Elk jaar opnieuw aanvragen.\nDat kost weken.")
    view.hide()
    assert sorted(screen.kept()) == ["Eerste", "Elk jaar opnieuw aanvragen."]


def test_an_untouched_new_form_leaves_nothing_behind(screen: Screen) -> None:
    view = screen.show()
    view.new_signaal()
    view.hide()
    assert screen.kept() == []


def test_a_date_that_cannot_be_read_keeps_the_form(screen: Screen) -> None:
    keep(screen.services, "Eerste")
    keep(screen.services, "Tweede")
    screen.show()
    screen.pick("Eerste")
    screen.form.datum.setText("30 februari")
    screen.pick("Tweede")
    assert screen.form.titel.text() == "Eerste"
    assert screen.form.more.opened
    assert screen.form.datum.text() == "30 februari"
    assert screen.view.list_panel.list.current_key() == screen.form.signaal().id  # type: ignore[union-attr]


def test_a_change_elsewhere_never_overwrites_what_is_being_typed(screen: Screen) -> None:
    signaal = keep(screen.services, "Eerste")
    screen.show()
    screen.type(screen.form.titel, "Half getyp")
    keep(screen.services, "Van elders")
    screen.undo()
    assert screen.form.titel.text() == "Half getyp"
    screen.view.detail.save_button.click()
    assert screen.services.signalen.get(signaal.id).titel == "Half getyp"


def test_what_is_typed_is_a_draft_until_it_is_saved(screen: Screen) -> None:
    view = screen.show()
    view.new_signaal()
    screen.form.omschrijving.set_text(f"Nummer {BSN}")
    [(key, text)] = view.detail.draft.pending()
    assert key == "signaal"
    assert f"Nummer {BSN}" in text
    assert screen.kept() == []
    assert screen.navigator.messages == []


def test_a_draft_of_a_signaal_comes_back_with_its_choices(screen: Screen) -> None:
    fields = {
        "titel": "Wachtlijst",
        "wet": "WMO",
        "andere_wetten": "JEUGDWET",
        "datum": "30 februari",
    }
    draft = Draft(key=DraftKey(FormKind.SIGNAAL), fields=fields)
    screen.navigator.drafts.keep(draft)
    view = screen.show()
    view.resume(draft)
    assert screen.form.titel.text() == "Wachtlijst"
    assert screen.form.andere_wetten.values() == ("JEUGDWET",)
    assert screen.form.datum.text() == "30 februari"
    assert not view.detail.draft.notice.isHidden()
