"""Who does what for a gezin, who decides, and persons who are known already."""

from dataclasses import replace
from datetime import date

import pytest
from gezinnen_cases import VANDAAG, Screen, join, register
from inline_runner import InlineRunner
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from screen_audit import faults

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from ui.drafts import DraftKey, FormKind
from ui.gezinnen import form_texts
from ui.gezinnen.betrokkenheid_dialog import BetrokkenheidDialog
from ui.gezinnen.dossier import decisions
from ui.gezinnen.personen_tab import PersonenTab
from ui.gezinnen.vertegenwoordiging_dialog import VertegenwoordigingDialog


@pytest.fixture
def screen(services: Services, qtbot: QtBot) -> Screen:
    return Screen(services, InlineRunner(), qtbot)


@pytest.fixture
def gezin(services: Services) -> Gezin:
    return register(services, "Gezin De Vries")


def personen(screen: Screen) -> PersonenTab:
    view = screen.show()
    view.detail.show_tab(1)
    return view.detail.personen


def form_of(tab: PersonenTab) -> BetrokkenheidDialog:
    tab.who.add_button.click()
    assert tab.who.dialog is not None
    return tab.who.dialog


def test_names_typed_anew_come_in_the_sociale_kaart_with_their_number(
    screen: Screen, gezin: Gezin
) -> None:
    join(screen.services, gezin, "Bart")
    tab = personen(screen)
    form = form_of(tab)
    assert faults(form) == []
    form.save_button.click()
    assert form.instantie_row.error
    form.instantie.setText("Wijkteam Oost")
    form.mens.setText("Jan de Boer")
    form.telefoon.setText("033-4567890")
    form.rol.setText("Regie")
    form.voor.setCurrentIndex(1)
    form.tot.setText("onleesbaar")
    form.save_button.click()
    assert form.tot.text() == "onleesbaar"
    form.tot.setText("")
    form.save_button.click()
    screen.qtbot.waitUntil(lambda: tab.who.running == 1)
    row = tab.who.list.rows.row(0)
    assert (row.title, row.right) == ("Jan de Boer (Wijkteam Oost)", "033-4567890")
    assert "Bart" in row.subtitle
    assert [each.naam for each in screen.services.netwerk.kaart()] == [
        "Jan de Boer",
        "Wijkteam Oost",
    ]
    screen.undo()
    assert (tab.who.running, screen.services.netwerk.kaart()) == (0, [])


def test_who_is_known_is_offered_and_brings_the_organisation(screen: Screen, gezin: Gezin) -> None:
    services = screen.services
    work = services.netwerk.new_instantie("Wijkteam Oost")
    services.netwerk.save_instantie(work)
    services.netwerk.save_contactpersoon(
        services.netwerk.new_contactpersoon(work.id, "Jan de Boer")
    )
    tab = personen(screen)
    form = form_of(tab)
    QTest.keyClicks(form.mens, "Jan de Boeer")
    screen.qtbot.waitUntil(lambda: bool(form.mens_offers.buttons))
    form.mens_offers.buttons[0].click()
    assert form.instantie.value() == work.id
    form.save_button.click()
    screen.qtbot.waitUntil(lambda: tab.who.running == 1)
    assert len(services.netwerk.kaart()) == 2


def test_what_has_ended_is_folded_away_and_can_be_deleted(screen: Screen, gezin: Gezin) -> None:
    services = screen.services
    work = services.netwerk.new_instantie("Wijkteam Oost")
    services.netwerk.save_instantie(work)
    empty = services.netwerk.invoer(gezin.id).betrokkenheid
    kept = services.netwerk.save_betrokkenheid(replace(empty, instantie_id=work.id))
    tab = personen(screen)
    tab.who.open(kept.id)
    assert tab.who.dialog is not None
    tab.who.dialog.stop_button.click()
    tab.who.dialog.save_button.click()
    screen.qtbot.waitUntil(lambda: tab.who.running == 0)
    assert tab.who.former.rows.rowCount() == 1
    tab.who.open(kept.id)
    tab.who.dialog.delete_button.click()
    screen.qtbot.waitUntil(lambda: tab.who.former.rows.rowCount() == 0)
    assert screen.navigator.messages[-1] == form_texts.WHO_DELETED


def test_a_draft_of_who_does_what_comes_back(screen: Screen, gezin: Gezin) -> None:
    tab = personen(screen)
    form = form_of(tab)
    form.instantie.setText("Half getypt")
    assert form.draft is not None
    form.draft.keep()
    form.hide()
    key = DraftKey(FormKind.BETROKKENHEID, f"nieuw-{gezin.id}")
    screen.view.resume(screen.navigator.drafts.kept[key])
    screen.qtbot.waitUntil(lambda: tab.who.dialog is not form)
    assert tab.who.dialog is not None
    assert tab.who.dialog.instantie.text() == "Half getypt"
    assert not tab.who.dialog.soort_row.isHidden()


def test_who_decides_is_kept_with_a_soft_hint_on_age(screen: Screen, gezin: Gezin) -> None:
    services = screen.services
    noor = join(services, gezin, "Noor", is_client=True)
    services.gezinnen.save_persoon(
        replace(noor.persoon, geboortedatum=date(2014, 5, 5)), noor.relatie
    )
    els = join(services, gezin, "Els")
    tab = personen(screen)
    tab.form.decides.add_button.click()
    form = tab._decisions.dialog
    assert isinstance(form, VertegenwoordigingDialog)
    form.soort.set_value("MENTOR")
    assert "12 jaar" in form.hint.text
    form.save_button.click()
    assert form.door_row.error
    form.door_persoon.set_value(str(els.persoon.id))
    form.save_button.click()
    screen.qtbot.waitUntil(lambda: bool(tab.form.decides.buttons))
    [regel] = services.vertegenwoordigingen.van_gezin(gezin.id)
    assert (regel.persoon, regel.door) == ("Noor", "Els")
    assert "12 jaar" in tab.form.decides.hint.text
    dossier = screen.view._dossier
    assert dossier is not None
    assert decisions(dossier) == ["Noor: Mentor, Els"]


def test_a_new_person_who_is_known_is_linked_and_not_doubled(screen: Screen, gezin: Gezin) -> None:
    services = screen.services
    other = register(services, "Gezin Smit")
    opa = join(services, other, "Hendrik")
    tab = personen(screen)
    screen.view.open_gezin(gezin.id)
    tab.first_button.click()
    QTest.keyClicks(tab.form.voornaam, "Hendrik")
    screen.qtbot.waitUntil(lambda: bool(tab.form.offers.buttons))
    tab.form.offers.buttons[0].click()
    [lid] = services.gezinnen.detail(gezin.id).leden
    assert lid.persoon == opa.persoon
    screen.qtbot.waitUntil(lambda: bool(tab.form.elders.buttons))
    tab.form.elders.buttons[0].click()
    assert ("open_gezin", other.id) in screen.navigator.calls


def test_who_left_is_shown_apart_and_dates_must_fit(screen: Screen, gezin: Gezin) -> None:
    services = screen.services
    join(services, gezin, "Noor")
    join(services, gezin, "Marco", tot=date(2025, 1, 1), woord="De oude buurman")
    tab = personen(screen)
    assert tab.list.rows.rowCount() == 1
    tab.former_button.click()
    assert tab.list.rows.row(1).pill == form_texts.PILL_FORMER
    assert "De oude buurman" in tab.list.rows.row(1).subtitle
    tab.form.van.setText("1-2-2025")
    tab.form.tot.setText("1-1-2025")
    tab.form.save_button.click()
    assert tab.form.leaving_row.error == form_texts.LEFT_BEFORE
    tab.form.tot.setText("")
    tab.form.woord.setText("Noortje")
    tab.form.save_button.click()
    screen.qtbot.waitUntil(lambda: tab.form.save_button.isHidden())
    kept = services.gezinnen.detail(gezin.id).aanwezig[0].relatie
    assert (kept.van, kept.woord) == (date(2025, 2, 1), "Noortje")


def test_taking_out_somebody_of_a_contact_says_where_the_name_stays(
    screen: Screen, gezin: Gezin
) -> None:
    services = screen.services
    noor = join(services, gezin, "Noor")
    bundel = services.contacten.new(gezin.id, VANDAAG)
    contact = replace(bundel.contact, deelnemers=(noor.persoon.id,))
    services.contacten.save(replace(bundel, contact=contact))
    tab = personen(screen)
    tab.form.remove_button.click()
    assert screen.navigator.messages == [form_texts.left("Noor", 1, in_plan=False)]


def test_among_500_persons_one_is_found_by_typing(screen: Screen, gezin: Gezin) -> None:
    services = screen.services
    with services.gezinnen.context.write() as uow:
        leden = [services.gezinnen.new_persoon(gezin.id) for _ in range(500)]
        uow.personen.add_all(
            [replace(lid.persoon, voornaam=f"Kind {n}") for n, lid in enumerate(leden)]
        )
        uow.relaties.add_all([lid.relatie for lid in leden])
        uow.commit()
    tab = personen(screen)
    assert tab.list.rows.rowCount() == 500
    assert tab.search.isVisible()
    with screen.qtbot.waitSignal(tab.search.searched):
        QTest.keyClicks(tab.search, "kind 499")
    found = [tab.list.rows.row(number).title for number in range(tab.list.rows.rowCount())]
    assert "Kind 499" in found
    assert len(found) <= 2  # and whoever stands in the form
