"""Signalen: nothing typed is lost, no name goes unseen, and what goes along is said."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from screen_audit import faults
from signalen_cases import DAY, Screen, keep, traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.signaal import Frequentie
from ui.background import BackgroundRunner
from ui.signalen import texts
from ui.signalen.rows import titled
from ui.theme import apply_theme

CTRL = Qt.KeyboardModifier.ControlModifier
BSN = "111222333"


@pytest.fixture
def screen(services: Services, qtbot: QtBot) -> Screen:
    return Screen(services, qtbot)


def test_an_empty_kluis_says_what_a_signaal_is_and_starts_one(screen: Screen) -> None:
    view = screen.show()
    assert view._stack.currentIndex() == 1
    assert not view.new_button.isVisible()
    view.first_button.setFocus()
    screen.press(Qt.Key.Key_Return)
    assert view.detail.isVisible()
    assert screen.form.titel.hasFocus()


def test_a_signaal_is_made_with_the_keyboard_alone(screen: Screen) -> None:
    view = screen.show()
    view.new_signaal()
    QTest.keyClicks(screen.form.titel, "Wachttijd is te lang")
    screen.press(Qt.Key.Key_S, CTRL)
    screen.settle()
    assert screen.kept() == ["Wachttijd is te lang"]
    assert screen.titles() == ["Wachttijd is te lang"]
    assert screen.navigator.messages == [texts.SAVED]


def test_without_a_title_the_field_says_so_and_nothing_typed_goes(screen: Screen) -> None:
    view = screen.show()
    view.new_signaal()
    screen.form.omschrijving.set_text("Elk jaar opnieuw aanvragen.")
    screen.press(Qt.Key.Key_Return, CTRL)
    assert screen.form.titel_row.error == texts.TITEL_MISSING
    assert screen.form.titel.hasFocus()
    assert screen.form.omschrijving.text() == "Elk jaar opnieuw aanvragen."
    assert screen.kept() == []


def test_every_field_comes_back_as_it_was_typed(screen: Screen) -> None:
    vries = traject(screen.services, "Gezin De Vries")
    view = screen.show()
    view.new_signaal(vries.id)
    form = screen.form
    form.titel.setText("Drie wetten, drie data")
    form.datum.setText("1-8-2026")
    form.categorie.set_value("SAMENLOOP")
    form.niveau.set_value("LANDELIJK")
    form.wet.set_value("JEUGDWET")
    form.andere_wetten.button("WLZ").click()
    form.andere_wetten.button("WAJONG").click()
    form.adressaat.set_value("VWS")
    form.frequentie.button("5+").click()
    form.status.set_value("BESPROKEN")
    form.gevolg.set_text("Hulp valt weg.\nInkomen ook.")
    form.oplossing.set_text("Een brief <b>met</b> alles & op volgorde \U0001f600")
    view.detail.save_button.click()
    screen.settle()
    found = screen.services.signalen.get(screen.services.signalen.regels()[0].id)
    assert (found.datum, found.categorie, found.niveau) == (DAY, "SAMENLOOP", "LANDELIJK")
    assert found.wetten == ("JEUGDWET", "WLZ", "WAJONG")
    assert (found.adressaat, found.frequentie) == ("VWS", Frequentie.VIJF_OF_MEER)
    assert (found.status, found.gevolg) == ("BESPROKEN", "Hulp valt weg.\nInkomen ook.")
    assert found.traject_ids == (vries.id,)
    assert form.signaal() == found


def test_the_main_law_is_not_offered_twice_and_others_need_one(screen: Screen) -> None:
    view = screen.show()
    view.new_signaal()
    screen.form.more.set_open(opened=True)
    assert not screen.form.andere_row.isVisible()
    screen.form.wet.set_value("WLZ")
    assert screen.form.andere_row.isVisible()
    with pytest.raises(ValueError, match="WLZ"):
        screen.form.andere_wetten.button("WLZ")


def test_nine_digits_are_asked_about_and_stay(screen: Screen) -> None:
    view = screen.show()
    view.new_signaal()
    screen.form.titel.setText("Formulier")
    screen.form.omschrijving.set_text(f"Kenmerk {BSN}")
    view.detail.save_button.click()
    assert screen.kept() == []
    question = screen.question()
    question.reason.set_text("Dit is een formuliernummer.")
    question.action_button.click()
    assert screen.kept() == ["Formulier"]


def test_cancel_shows_the_signaal_as_it_was_kept(screen: Screen) -> None:
    keep(screen.services, "Eerste")
    view = screen.show()
    screen.type(screen.form.titel, "Toch niet")
    view.detail.cancel_button.click()
    assert screen.form.titel.text() == "Eerste"
    assert screen.kept() == ["Eerste"]


def test_what_is_thrown_away_comes_back(screen: Screen) -> None:
    keep(screen.services, "Eerste")
    view = screen.show()
    view.detail.delete_button.click()
    screen.settle()
    assert view._stack.currentIndex() == 1
    screen.undo()
    assert screen.titles() == ["Eerste"]
    assert screen.form.titel.text() == "Eerste"


class TestNames:
    def test_a_name_of_the_kluis_is_told_while_typing(self, screen: Screen, qtbot: QtBot) -> None:
        traject(screen.services, "Gezin Quirijnen")
        view = screen.show()
        view.new_signaal()
        screen.type(screen.form.titel, "Bij Quirijnen duurt het lang")
        qtbot.waitUntil(view.detail.finding.isVisible)
        assert view.detail.finding.text == texts.found_here("Quirijnen")
        screen.type(screen.form.titel, "Bij velen duurt het lang")
        qtbot.waitUntil(view.detail.finding.isHidden)

    def test_a_name_in_the_text_to_share_says_it_cannot_go(
        self, screen: Screen, qtbot: QtBot
    ) -> None:
        traject(screen.services, "Gezin Quirijnen")
        view = screen.show()
        view.new_signaal()
        screen.form.meesturen.click()
        screen.form.deeltekst.set_text("Bij Quirijnen duurt het lang")
        qtbot.waitUntil(view.detail.finding.isVisible)
        assert view.detail.finding.text == texts.found_hard("Quirijnen")

    def test_what_may_be_recognised_is_asked_only_of_what_is_shared(
        self, screen: Screen, qtbot: QtBot
    ) -> None:
        view = screen.show()
        view.new_signaal()
        screen.form.omschrijving.set_text("Een moeder wacht lang.")
        screen.form.meesturen.click()
        screen.form.deeltekst.set_text("Een vader wacht lang.")
        qtbot.waitUntil(view.detail.finding.isVisible)
        assert view.detail.finding.text == texts.found_soft("vader")


class TestSharing:
    def test_what_goes_along_is_said_in_words(self, screen: Screen) -> None:
        view = screen.show()
        view.new_signaal()
        form = screen.form
        assert not form.deeltekst_row.isVisible()
        form.meesturen.click()
        form.categorie.set_value("WACHTTIJD")
        form.wet.set_value("WLZ")
        form.adressaat.set_value("CIZ")
        form.frequentie.button("2-4").click()
        shown = "Dit gaat mee: Wachttijd · Wlz · CIZ · Lokaal"
        assert form.along.text().startswith(shown)
        assert form.along.text().endswith("· 2 tot 4 keer.")
        assert form.deeltekst_row.isVisible()

    def test_one_gezin_is_no_signaal_and_does_not_go_along(self, screen: Screen) -> None:
        view = screen.show()
        view.new_signaal()
        screen.form.meesturen.click()
        screen.form.niveau.set_value("INDIVIDUEEL")
        assert screen.form.individual.text == texts.INDIVIDUAL
        assert screen.form.along.text() == texts.NOT_ALONG
        screen.form.niveau.set_value("REGIONAAL")
        assert not screen.form.individual.isVisible()

    def test_too_long_a_text_is_told_at_its_field(self, screen: Screen) -> None:
        view = screen.show()
        view.new_signaal()
        screen.form.meesturen.click()
        screen.form.deeltekst.set_text("x" * 285)
        assert screen.form.deeltekst_row.error == "5 tekens te veel"


def test_the_search_finds_by_title_theme_and_law(screen: Screen, qtbot: QtBot) -> None:
    keep(screen.services, "Rolstoel te laat", categorie="WACHTTIJD", wetten=("WMO",))
    keep(screen.services, "Brief onleesbaar", categorie="BEGRIJPELIJK", wetten=("WLZ",))
    view = screen.show()
    screen.press(Qt.Key.Key_F, CTRL)
    for query, wanted in (("rolst", ["Rolstoel te laat"]), ("wlz", ["Brief onleesbaar"])):
        view.list_panel.search.selectAll()
        with qtbot.waitSignal(view.list_panel.search.searched):
            QTest.keyClicks(view.list_panel.search, query)
        assert screen.titles() == wanted


def test_the_list_tells_a_screen_reader_everything_but_small_numbers(
    screen: Screen, qtmodeltester: ModelTester
) -> None:
    seen = traject(screen.services, "Gezin De Vries")
    keep(screen.services, "Te laat", categorie="WACHTTIJD", wetten=("WLZ",), traject_ids=(seen.id,))
    view = screen.show()
    sentence = view.list_panel.list.rows.row(0).sentence
    assert sentence == (
        "Te laat, Wachttijd, Wlz, Lokaal (gemeente, school, locatie), Waargenomen,"
        " gezien bij minder dan 5 trajecten, 1 augustus 2026"
    )
    qtmodeltester.check(view.list_panel.list.rows)


def test_another_traject_is_found_by_typing_and_can_be_switched_off(screen: Screen) -> None:
    vries, bos = traject(screen.services, "Gezin De Vries"), traject(screen.services, "Gezin Bos")
    keep(screen.services, "Te laat", traject_ids=(vries.id,))
    screen.show()
    picker = screen.form.trajecten
    screen.form.more.set_open(opened=True)
    picker.field.setFocus()
    QTest.keyClicks(picker.field, "bos")
    screen.qtbot.waitUntil(picker.field._popup.isVisible)
    QTest.keyClick(picker.field._popup, Qt.Key.Key_Return)
    assert picker.values() == (str(vries.id), str(bos.id))
    assert picker.field.text() == ""
    picker.chips.button(str(vries.id)).click()
    assert picker.values() == (str(bos.id),)


def test_when_narrow_the_list_leads_to_the_form_and_esc_back(screen: Screen) -> None:
    keep(screen.services, "Eerste")
    view = screen.show(width=700)
    assert not view.detail.isVisible()
    view.list_panel.focus_list()
    screen.press(Qt.Key.Key_Return)
    assert view.detail.isVisible()
    assert not view.list_panel.isVisible()
    screen.type(screen.form.titel, "Eerste, beter")
    screen.press(Qt.Key.Key_Escape)
    assert view.list_panel.isVisible()
    assert screen.kept() == ["Eerste, beter"]


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1072), (1.5, 1400)])
def test_every_control_has_a_name_a_letter_of_its_own_and_room(
    screen: Screen, qapp: QApplication, scale: float, width: int
) -> None:
    apply_theme(qapp, "licht", scale)
    seen = traject(screen.services, "Gezin De Vries")
    values = {"wetten": ("WLZ", "WMO"), "meesturen": True, "niveau": "INDIVIDUEEL"}
    keep(screen.services, "Te laat", traject_ids=(seen.id,), **values)
    view = screen.show(width)
    screen.form.more.set_open(opened=True)
    assert screen.form.deeltekst_row.isVisible()
    screen.qtbot.waitUntil(lambda: faults(view) == [])


def test_saving_works_off_the_window_thread_too(services: Services, qtbot: QtBot) -> None:
    with closing(BackgroundRunner()) as runner:
        screen = Screen(services, qtbot, runner)
        view = screen.show()
        view.new_signaal()
        screen.form.titel.setText("Eerste")
        view.new_signaal()
        qtbot.waitUntil(lambda: screen.titles() == ["Eerste"])
        qtbot.waitUntil(lambda: screen.form.titel.text() == "")
        view.hide()


@pytest.mark.parametrize(
    ("omschrijving", "titel"),
    [
        ("", texts.UNTITLED),
        ("\n Wachten duurt lang. \nEn meer.", "Wachten duurt lang."),
        ("woord " * 20, f"{'woord ' * 9}woord\u2026"),
    ],
)
def test_a_title_is_taken_from_the_first_line(
    services: Services, omschrijving: str, titel: str
) -> None:
    signaal = replace(services.signalen.new(), omschrijving=omschrijving)
    assert titled(signaal).titel == titel


def test_a_signaal_shows_what_it_cost_and_leads_to_the_contacts(screen: Screen) -> None:
    services = screen.services
    kept = keep(services, "Meerzorg elk jaar opnieuw")
    gezin = services.gezinnen.register("Gezin Bos")
    new = services.contacten.new(gezin.id, date(2026, 9, 22))
    line = services.contacten.new_regel(new.contact, 90, 4)
    services.contacten.save(replace(new, uren=(line,), signalen=(kept.id,)))
    view = screen.show()
    price = view.detail.price
    assert price.price.text() == "1 gezin, 1:30 uur, 61 dagen wachten"
    assert "61 dagen wachten" in view.list_panel.list.rows.row(0).sentence
    price.fold.set_open(opened=True)
    price.list.followed.emit(price.list.rows.row(0).key)
    assert screen.navigator.calls[-1] == ("edit_contact", new.contact.id)


def test_a_signaal_from_a_contact_is_about_that_contact_once_it_is_kept(screen: Screen) -> None:
    services = screen.services
    gezin = services.gezinnen.register("Gezin Bos")
    contact = services.contacten.save(services.contacten.new(gezin.id)).contact
    view = screen.show()
    view.new_signaal(None, contact.id)
    screen.type(screen.form.titel, "Vervoer")
    view.detail.draft.keep()
    (draft,) = screen.navigator.drafts.every
    assert draft.place == str(contact.id)  # so that it is still known after a lock
    view._on_save()
    (regel,) = services.signalen.regels()
    assert services.contacten.get(contact.id).signalen == (regel.id,)
    view.new_signaal()
    screen.type(screen.form.titel, "Iets anders")
    view._on_save()
    assert services.contacten.get(contact.id).signalen == (regel.id,)
