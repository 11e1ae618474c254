"""The sociale kaart: found, made, changed, archived, and led from to a gezin."""

from dataclasses import dataclass, field, replace

import pytest
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from screen_audit import faults

from gco_desktop.bootstrap import Services
from gco_desktop.domain.netwerk import Contactpersoon, Instantie
from ui.changes import Changes, Subject
from ui.drafts import DraftKey, FormKind
from ui.organisaties import texts
from ui.organisaties.forms import ContactpersoonForm, InstantieForm
from ui.organisaties.rows import ARCHIEF, MENSEN
from ui.organisaties.view import OrganisatiesView


@dataclass
class Kaart:
    services: Services
    qtbot: QtBot
    changes: Changes = field(default_factory=Changes)
    navigator: FakeNavigator = field(default_factory=FakeNavigator)

    def show(self) -> OrganisatiesView:
        self.view = OrganisatiesView(
            self.services.netwerk, InlineRunner(), self.changes, self.navigator
        )
        self.qtbot.addWidget(self.view)
        self.view.resize(1072, 660)
        with self.qtbot.waitExposed(self.view):
            self.view.show()
        return self.view

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.view._reloader.stale)

    def names(self) -> list[str]:
        rows = self.view.list_panel.list.rows
        return [rows.row(number).title for number in range(rows.rowCount())]

    def undo(self) -> None:
        self.services.herstel.undo()
        self.changes.announce(*Subject)
        self.settle()


@pytest.fixture
def kaart(services: Services, qtbot: QtBot) -> Kaart:
    return Kaart(services, qtbot)


def filled(services: Services) -> tuple[Instantie, Contactpersoon]:
    school = replace(services.netwerk.new_instantie("School De Linde"), soort="SCHOOL")
    services.netwerk.save_instantie(school)
    els = services.netwerk.new_contactpersoon(school.id, "Els Bakker")
    services.netwerk.save_contactpersoon(replace(els, telefoon="0612345678"))
    gezin = services.gezinnen.register("Gezin De Vries")
    empty = services.netwerk.invoer(gezin.id).betrokkenheid
    services.netwerk.save_betrokkenheid(
        replace(empty, contactpersoon_id=els.id, instantie_id=school.id, rol="Mentor op school")
    )
    return school, els


def test_an_empty_kaart_says_how_to_begin_and_takes_a_name(kaart: Kaart) -> None:
    view = kaart.show()
    assert view.start_widget() is view.first_button
    view.first_button.click()
    form = view.form
    assert isinstance(form, InstantieForm)
    form.save_button.click()
    assert form.name_row.error
    QTest.keyClicks(form.naam, "Wijkteam")
    QTest.keyClick(form.naam, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kaart.settle()
    assert kaart.names() == ["Wijkteam"]
    assert view.detail.title.text() == "Wijkteam"
    assert kaart.navigator.messages == [texts.ADDED_INSTANTIE]
    kaart.undo()
    assert view.start_widget() is view.first_button


def test_it_is_searched_and_narrowed_and_leads_to_the_gezin(kaart: Kaart) -> None:
    _school, els = filled(kaart.services)
    view = kaart.show()
    assert kaart.names() == ["Els Bakker", "School De Linde"]
    view._presenter.search("linde els")
    assert kaart.names() == ["Els Bakker"]
    view._presenter.search("")
    view.list_panel.filter.set_value(MENSEN)
    assert kaart.names() == ["Els Bakker"]
    view.list_panel.filter.set_value("SCHOOL")
    assert len(kaart.names()) == 2
    view.open_organisatie(els.id)
    assert view.detail.gezinnen.rows.row(0).title == "Gezin De Vries"
    view.detail.gezinnen.setCurrentIndex(view.detail.gezinnen.rows.index(0, 0))
    QTest.keyClick(view.detail.gezinnen, Qt.Key.Key_Return)
    assert kaart.navigator.calls[-1][0] == "open_gezin"
    view.detail.work_button.click()
    assert view.detail.title.text() == "School De Linde"
    assert view.detail.mensen.rows.row(0).title == "Els Bakker"
    assert faults(view) == []


def test_what_is_used_goes_to_the_archive_and_stays_readable(kaart: Kaart) -> None:
    school, _els = filled(kaart.services)
    view = kaart.show()
    view.open_organisatie(school.id)
    assert view.detail.delete_button.isHidden()
    view.detail.archive_button.click()
    kaart.settle()
    assert kaart.names() == ["Els Bakker"]
    assert view.detail.notice.text == texts.IN_ARCHIVE
    view.list_panel.filter.set_value(ARCHIEF)
    assert kaart.names() == ["School De Linde"]
    view.list_panel.filter.set_value("alles")
    view.open_organisatie(school.id)
    assert kaart.names() == ["School De Linde"]
    view.detail.archive_button.click()
    kaart.settle()
    view.list_panel.filter.set_value("alles")
    assert len(kaart.names()) == 2


def test_a_known_name_is_offered_and_taking_it_opens_that_one(kaart: Kaart) -> None:
    school, _els = filled(kaart.services)
    view = kaart.show()
    view.new_instantie()
    form = view.form
    assert isinstance(form, InstantieForm)
    QTest.keyClicks(form.naam, "School de Lindee")
    kaart.qtbot.waitUntil(lambda: bool(form.offers.buttons))
    form.offers.buttons[0].click()
    kaart.settle()
    assert view.detail.title.text() == "School De Linde"
    assert len(kaart.services.netwerk.kaart()) == 2
    assert [each.id for each in (school,)] == [view._presenter.detail.over.id]  # type: ignore[union-attr]


def test_a_contact_person_needs_an_organisation_that_is_there_or_none(kaart: Kaart) -> None:
    filled(kaart.services)
    view = kaart.show()
    view.new_contactpersoon()
    form = view.form
    assert isinstance(form, ContactpersoonForm)
    form.naam.setText("Jan")
    form.werkt_bij.setText("Iets anders")
    form.save_button.click()
    assert form.work_row.error
    form.werkt_bij.setText("school de linde")
    form.save_button.click()
    kaart.settle()
    assert view.detail.title.text() == "Jan"
    assert view.detail.work_button.accessibleName() == "School De Linde"


def test_what_is_typed_is_kept_and_comes_back(kaart: Kaart) -> None:
    filled(kaart.services)
    view = kaart.show()
    view.new_instantie()
    assert view.form is not None
    view.form.naam.setText("Half getypt")
    assert view.form.draft is not None
    view.form.draft.keep()
    view.form.hide()
    key = DraftKey(FormKind.INSTANTIE, "nieuw")
    view.resume(kaart.navigator.drafts.kept[key])
    assert view.form.naam.text() == "Half getypt"
    view.form.drop()
    assert key not in kaart.navigator.drafts.kept
