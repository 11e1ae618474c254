"""The form for a contact: keys only, drafts, faults at the field, and what is kept."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date, time
from itertools import pairwise
from typing import TypeVar
from uuid import UUID

import pytest
from fake_navigator import FakeNavigator
from gezinnen_cases import join
from inline_runner import FaultyRunner, HeldRunner, InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from signalen_cases import keep
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.ids import ContactId, GezinId
from gco_desktop.domain.overzicht import ContactRegel
from gco_desktop.domain.periode import Periode
from gco_desktop.errors import DiskFullError
from gco_desktop.services.contacten import ContactBundel
from ui.background import BackgroundRunner
from ui.changes import Changes
from ui.contactmoment import texts
from ui.contactmoment.view import ContactDialog
from ui.runner import Runner
from ui.widgets.dialogs import ReasonDialog

T = TypeVar("T")
VANDAAG = date(2026, 11, 22)  # a Sunday


@pytest.fixture
def gezin(services: Services) -> Gezin:
    gezin = services.gezinnen.register("Gezin De Vries")
    begin_traject(services, gezin.id)
    return gezin


@dataclass
class Desk:
    """Opens forms, and types in them with keys only."""

    services: Services
    window: QWidget
    runner: Runner
    qtbot: QtBot
    changes: Changes = field(default_factory=Changes)
    navigator: FakeNavigator = field(default_factory=FakeNavigator)
    strokes: int = 0

    def dialog(self) -> ContactDialog:
        dialog = ContactDialog(
            self.services.contacten,
            self.services.gezinnen,
            self.services.herstel,
            self.runner,
            self.changes,
            self.navigator,
            today=lambda: VANDAAG,
            parent=self.window,
        )
        self.strokes = 0
        return dialog

    def new(self, gezin_id: GezinId | None = None) -> ContactDialog:
        dialog = self.dialog()
        dialog.start_new(gezin_id)
        return self._shown(dialog)

    def edit(self, contact_id: ContactId) -> ContactDialog:
        dialog = self.dialog()
        dialog.start_edit(contact_id)
        return self._shown(dialog)

    def press(self, *keys: str) -> None:
        for key in keys:
            widget = QApplication.focusWidget()
            assert widget is not None
            QTest.keySequence(widget, key)
            self.strokes += 1

    def type(self, text: str) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClicks(widget, text)

    def contacten(self, gezin: Gezin) -> list[ContactRegel]:
        return list(self.services.contacten.of_gezin(gezin.id, 10))

    def only(self, gezin: Gezin) -> ContactBundel:
        (regel,) = self.contacten(gezin)
        return self.services.contacten.get(regel.id)

    def _shown(self, dialog: ContactDialog) -> ContactDialog:
        dialog.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog


@pytest.fixture
def desk(services: Services, qtbot: QtBot) -> Iterator[Desk]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 660)
    window.show()
    yield Desk(services, window, InlineRunner(), qtbot)
    window.close()


def gone(dialog: ContactDialog) -> Callable[[], bool]:
    return lambda: not isValid(dialog) or not dialog.isVisible()


def test_an_ordinary_contact_takes_eight_keystrokes_and_no_mouse(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)

    desk.type("25m")
    desk.press("Tab", "4", "Tab", "4", "Tab")
    desk.type("Beschikking komt in december.")
    desk.press("Ctrl+Return")

    desk.qtbot.waitUntil(gone(dialog))
    saved = desk.only(gezin)
    assert desk.strokes <= 8
    assert saved.contact.vorm == "TELEFOON"
    assert saved.contact.verslag == "Beschikking komt in december."
    assert [(line.activiteit, line.minuten, line.soort) for line in saved.uren] == [
        (4, 25, "DIRECT")
    ]
    assert desk.navigator.messages == [texts.SAVED]


def test_a_gezin_is_found_by_typing_in_eight_keystrokes_too(desk: Desk, gezin: Gezin) -> None:
    desk.services.gezinnen.register("Gezin Jansen")
    dialog = desk.new()

    desk.type("vries")
    desk.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    desk.strokes += 1
    desk.type("1,5")
    desk.press("Tab", "1", "Tab", "1", "Tab")
    desk.type("Samen gekeken.")
    desk.press("Ctrl+Return")

    desk.qtbot.waitUntil(gone(dialog))
    assert desk.strokes <= 8
    assert desk.only(gezin).contact.duur_min == 90


def test_digits_reach_all_eleven_activities(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)

    desk.press("Alt+A", "0")
    assert dialog.invoer().activiteiten == (10,)
    desk.press("Right", "Space")
    assert dialog.invoer().activiteiten == (10, 11)
    desk.press("Alt+A", "2")
    assert dialog.invoer().activiteiten == (2, 10, 11)


def test_eleven_is_typed_as_two_ones(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)

    desk.press("Alt+A", "1", "1")

    assert dialog.invoer().activiteiten == (11,)


def test_several_activities_are_kept_and_the_first_gets_the_hours(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)

    desk.type("1:00")
    desk.press("Alt+A", "4", "7")
    hint = dialog.form.hours_hint.text()
    desk.press("Ctrl+Return")

    assert "4. Praktische ondersteuning" in hint
    saved = desk.only(gezin)
    assert saved.contact.activiteiten == (4, 7)
    assert [(line.activiteit, line.minuten) for line in saved.uren] == [(4, 60)]


def test_one_key_adds_an_urenregel_with_its_own_activity(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)

    desk.type("1:00")
    desk.press("Alt+A", "4", "7", "Ctrl+R")
    desk.type("30m")
    label = dialog.form.boeken.text()
    desk.press("Ctrl+Return")

    assert "1:30" in label
    lines = desk.only(gezin).uren
    assert [(line.activiteit, line.minuten) for line in lines] == [(4, 60), (7, 30)]


def test_the_first_urenregel_follows_the_form_until_it_is_changed(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)
    form = dialog.form
    desk.type("1:00")
    desk.press("Ctrl+R")

    form.duur.setText("1:15")
    assert form.regels.rows[0].duur.text() == "1:15"
    form.regels.rows[0].duur.setText("0:45")
    form.duur.setText("2:00")

    assert form.regels.rows[0].duur.text() == "0:45"


def test_removing_the_second_urenregel_gives_the_plain_form_back(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)
    desk.type("1:00")
    desk.press("Ctrl+R")

    dialog.form.regels.rows[1].remove.click()

    assert dialog.invoer().regels == ()
    assert dialog.form.regels.isHidden()


def test_a_bare_number_of_ten_and_more_is_asked_at_its_field(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)

    desk.type("45")
    desk.press("Ctrl+Return")

    assert dialog.isVisible()
    assert desk.contacten(gezin) == []
    assert "45 minuten of 45 uur" in dialog.form.duur.accessibleDescription()
    assert dialog.form.duur.hasFocus()
    assert dialog.summary.isHidden()


def test_two_faults_stand_on_top_and_the_first_has_the_focus(desk: Desk) -> None:
    dialog = desk.new()
    dialog.form.datum.setText("30 februari")

    desk.press("Ctrl+Return")

    assert dialog.summary.isVisible()
    assert dialog.form.gezin.hasFocus()
    dialog.form.datum.setText("gisteren")
    assert "bestaat" not in dialog.form.datum.accessibleDescription()


def test_everything_that_is_typed_is_kept_and_comes_back_to_be_changed(
    desk: Desk, gezin: Gezin
) -> None:
    lid = desk.services.gezinnen.new_persoon(gezin.id)
    desk.services.gezinnen.save_persoon(replace(lid.persoon, voornaam="Marieke"), lid.relatie)
    dialog = desk.new(gezin.id)
    form = dialog.form
    form.datum.setText("vr")
    form.duur.setText("13:00-14:30")
    form.travel.reistijd.setText("30m")
    form.travel.km.setText("23,4")
    form.leefgebieden.set_values(["WONEN"])
    form.deelnemers.set_values([str(lid.persoon.id)])
    form.subject.onderwerp.setText("Herindicatie")
    form.subject.vertrouwelijk.setChecked(True)
    form.taak.setText("Gemeente bellen")
    form.taak_voor.setText("wo")
    dialog.save_button.click()

    saved = desk.only(gezin)
    assert saved.contact.datum == date(2026, 11, 20)
    assert saved.contact.begintijd == time(13)
    assert saved.contact.leefgebieden == ("WONEN",)
    assert saved.contact.deelnemers == (lid.persoon.id,)
    assert (saved.contact.onderwerp, saved.contact.vertrouwelijk) == ("Herindicatie", True)
    assert [(line.soort, line.minuten) for line in saved.uren] == [
        ("INDIRECT", 90),
        ("REISTIJD", 30),
    ]
    assert saved.rit is not None
    assert saved.rit.km_tienden == 234
    assert saved.taak is not None
    assert saved.taak.voor_datum == date(2026, 11, 25)

    again = desk.edit(saved.contact.id)
    again.save_button.click()

    assert desk.only(gezin) == saved


def test_a_change_keeps_the_urenregels_it_does_not_touch(desk: Desk, gezin: Gezin) -> None:
    service = desk.services.contacten
    bundel = service.new(gezin.id)
    contact = replace(bundel.contact, duur_min=90, activiteiten=(3, 9))
    uren = (
        service.new_regel(contact, 60, 3, "DIRECT"),
        service.new_regel(contact, 30, 9, "DIRECT"),
    )
    before = service.save(replace(bundel, contact=contact, uren=uren))
    dialog = desk.edit(contact.id)

    assert [row.duur.text() for row in dialog.form.regels.rows] == ["1:00", "0:30"]
    dialog.form.verslag.set_text("Nu met verslag")
    dialog.save_button.click()

    after = desk.only(gezin)
    assert after.uren == before.uren
    assert after.contact.verslag == "Nu met verslag"


def test_unticking_the_hours_books_none(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)

    desk.type("1:00")
    desk.press("Alt+B")
    desk.qtbot.waitUntil(lambda: not dialog.form.boeken.isChecked())
    desk.press("Ctrl+Return")

    saved = desk.only(gezin)
    assert saved.uren == ()
    assert saved.contact.duur_min == 60


def test_a_knelpunt_leads_to_a_signaal_about_the_traject(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)

    desk.press("Alt+K")
    desk.qtbot.waitUntil(dialog.form.knelpunt.isChecked)
    desk.press("Ctrl+Return")

    contact = desk.only(gezin).contact
    assert desk.navigator.calls[-1] == ("new_signaal", contact.traject_id, contact.id)


def test_a_knelpunt_can_belong_to_a_signaal_that_is_there(desk: Desk, gezin: Gezin) -> None:
    signaal = keep(desk.services, "Meerzorg elk jaar opnieuw")
    over = keep(desk.services, "Al opgelost", status="OPGELOST")
    dialog = desk.new(gezin.id)

    desk.press("Alt+K")
    desk.qtbot.waitUntil(dialog.form.about.isVisible)
    offered = dialog.form.about.signaal
    assert offered.findText(over.titel) == -1
    offered.set_value(str(signaal.id))
    desk.press("Ctrl+Return")

    saved = desk.only(gezin)
    assert saved.signalen == (signaal.id,)
    assert ("new_signaal", saved.contact.traject_id) not in [
        call[:2] for call in desk.navigator.calls
    ]


def test_a_contact_that_is_changed_keeps_what_it_was_about(desk: Desk, gezin: Gezin) -> None:
    signaal = keep(desk.services, "Meerzorg elk jaar opnieuw")
    other = keep(desk.services, "Vervoer")
    new = desk.services.contacten.new(gezin.id)
    desk.services.contacten.save(replace(new, signalen=(signaal.id, other.id)))
    dialog = desk.edit(new.contact.id)
    desk.qtbot.waitUntil(dialog.form.about.isVisible)
    desk.press("Ctrl+Return")
    assert set(desk.only(gezin).signalen) == {signaal.id, other.id}


def test_escape_keeps_a_draft_that_the_next_form_brings_back(desk: Desk, gezin: Gezin) -> None:
    first = desk.new(gezin.id)
    desk.type("1:3")
    desk.press("Escape")
    desk.qtbot.waitUntil(gone(first))
    assert desk.navigator.messages == [texts.DRAFT_KEPT]

    second = desk.new(gezin.id)

    assert second.form.duur.text() == "1:3"
    assert second.form.datum.text() == "22-11-2026"
    assert second.draft.text == texts.DRAFT_BACK
    desk.press("0", "Ctrl+Return")
    desk.qtbot.waitUntil(gone(second))
    assert desk.only(gezin).contact.duur_min == 90
    assert desk.services.herstel.draft("contact") is None


def test_an_untouched_form_leaves_no_draft(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)

    desk.press("Escape")

    desk.qtbot.waitUntil(gone(dialog))
    assert desk.services.herstel.draft("contact") is None
    assert desk.navigator.messages == []


def test_a_draft_is_put_aside_and_can_be_put_back(desk: Desk, gezin: Gezin) -> None:
    other = desk.services.gezinnen.register("Gezin Jansen")
    desk.new(gezin.id).form.verslag.set_text("Half verhaal")
    desk.press("Escape")
    dialog = desk.new(other.id)
    assert "Gezin De Vries" in dialog.draft.text

    dialog.draft_button.click()
    assert dialog.invoer().gezin_id == other.id
    assert dialog.invoer().verslag == ""
    assert desk.services.herstel.draft("contact") is None
    dialog.draft_button.click()

    assert dialog.invoer().gezin_id == gezin.id
    assert dialog.invoer().verslag == "Half verhaal"


def test_a_lock_takes_what_is_typed_and_of_a_closed_form_nothing(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)
    dialog.form.verslag.set_text("Midden in een zin")
    [(key, text)] = dialog.pending()
    assert key == "contact"
    assert "Midden in een zin" in text
    dialog.save_button.click()
    assert dialog.pending() == []


def test_a_draft_is_kept_when_typing_stops_for_a_moment(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)
    dialog.draft_timer.setInterval(0)
    dialog.form.verslag.set_text("Midden in een zin")
    desk.qtbot.waitUntil(
        lambda: "Midden in een zin" in (desk.services.herstel.draft("contact") or "")
    )
    dialog.save_button.click()
    assert desk.services.herstel.draft("contact") is None


def test_a_change_has_a_draft_of_its_own(desk: Desk, gezin: Gezin) -> None:
    saved = desk.services.contacten.save(desk.services.contacten.new(gezin.id))
    desk.edit(saved.contact.id).form.verslag.set_text("Nog niet af")
    desk.press("Escape")

    assert desk.new(gezin.id).invoer().verslag == ""
    assert desk.edit(saved.contact.id).invoer().verslag == "Nog niet af"


def test_a_full_disk_is_said_on_the_form_and_the_text_stays(desk: Desk, gezin: Gezin) -> None:
    runner = FaultyRunner()
    desk.runner = runner
    dialog = desk.new(gezin.id)
    dialog.form.verslag.set_text("Lang verhaal")
    runner.fault = DiskFullError()

    desk.press("Ctrl+Return")
    assert "schijf is vol" in dialog.problem.text
    desk.press("Escape")
    assert dialog.isVisible()
    assert dialog.leave_button.isVisible()
    runner.fault = None
    desk.press("Ctrl+Return")

    assert desk.only(gezin).contact.verslag == "Lang verhaal"


def test_a_number_like_a_bsn_asks_for_a_reason_and_is_then_kept(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)
    dialog.form.verslag.set_text("Nummer 111222333")

    dialog.save_button.click()
    reason = dialog.findChild(ReasonDialog)
    assert reason is not None
    assert desk.contacten(gezin) == []
    reason.reason.set_text("Klantnummer")
    reason.action_button.click()

    assert desk.only(gezin).contact.verslag == "Nummer 111222333"


@pytest.mark.parametrize(
    ("datum", "said"), [("morgen", "toekomst"), ("1-3-2024", "lang geleden"), ("gisteren", "")]
)
def test_a_strange_date_warns_and_is_kept(desk: Desk, gezin: Gezin, datum: str, said: str) -> None:
    dialog = desk.new(gezin.id)

    dialog.form.datum.setText(datum)
    assert said in dialog.form.warning.text
    assert bool(said) == dialog.form.warning.isVisible()
    desk.press("Ctrl+Return")

    assert len(desk.contacten(gezin)) == 1


def test_an_old_contact_warns_only_when_its_hours_change_and_says_where_that_counts(
    desk: Desk, gezin: Gezin
) -> None:
    service = desk.services.contacten
    bundel = service.new(gezin.id, date(2026, 8, 4))
    contact = replace(bundel.contact, duur_min=60, activiteiten=(3,))
    uren = (service.new_regel(contact, 60, 3), service.new_reistijd(contact, 30))
    service.save(replace(bundel, contact=contact, uren=uren))
    dialog = desk.edit(contact.id)
    assert dialog.form.warning.text == ""

    dialog.form.duur.setText("1:30")
    assert dialog.form.warning.text == texts.closed_quarter(Periode(2026, 3))
    dialog.form.datum.setText("5-8-2026")

    assert dialog.form.warning.text == texts.long_ago(date(2026, 8, 5))


def test_more_than_ten_hours_and_a_double_time_warn(desk: Desk, gezin: Gezin) -> None:
    first = desk.new(gezin.id)
    first.form.duur.setText("10:00-15:00")
    desk.press("Ctrl+Return")
    dialog = desk.new(gezin.id)

    dialog.form.duur.setText("14:30-20:00")

    assert "10:30" in dialog.form.warning.text
    assert "Van 10:00 tot 15:00" in dialog.form.warning.text
    assert "Gezin De Vries" in dialog.form.warning.text


def test_a_deleted_contact_can_be_taken_back(desk: Desk, gezin: Gezin) -> None:
    saved = desk.services.contacten.save(desk.services.contacten.new(gezin.id))

    dialog = desk.edit(saved.contact.id)
    dialog.delete_button.click()

    desk.qtbot.waitUntil(gone(dialog))
    assert desk.contacten(gezin) == []
    assert desk.navigator.messages == [texts.DELETED]
    desk.services.herstel.undo()
    assert desk.only(gezin) == saved


def test_without_a_gezin_the_form_says_where_to_make_one(desk: Desk) -> None:
    dialog = desk.new()

    assert dialog.nobody.text == texts.NO_GEZINNEN


def test_a_gezin_with_two_trajecten_lets_one_choose(desk: Desk, gezin: Gezin) -> None:
    other = begin_traject(desk.services, gezin.id)
    dialog = desk.new(gezin.id)

    assert dialog.form.traject_row.isVisible()
    dialog.form.traject.set_value(str(other.id))
    desk.press("Ctrl+Return")

    assert desk.only(gezin).contact.traject_id == other.id


def test_saving_works_from_every_field(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)
    for fold in (dialog.form.travel, dialog.form.subject):
        fold.set_open(opened=True)
    seen: list[QWidget] = []
    saves: list[QWidget] = []

    while (widget := QApplication.focusWidget()) is not None and widget not in seen:
        seen.append(widget)
        dialog.form.datum.setText("fout")  # so that the form stays open
        dialog.summary.clear()
        dialog.form.clear_errors()
        QTest.keySequence(widget, "Ctrl+Return")
        if dialog.form.datum.hasFocus():
            saves.append(widget)
        widget.setFocus()
        desk.press("Tab")

    assert saves == seen
    assert len(seen) > 12


def test_every_control_has_a_name_and_the_letters_are_used_once(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)
    labels = [
        label.text()
        for label in dialog.findChildren(QWidget)
        if hasattr(label, "text") and callable(label.text) and "&" in str(label.text())
    ]
    letters = [text[text.index("&") + 1].lower() for text in labels]

    assert sorted(set(letters)) == sorted(letters)
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            name = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert name or isinstance(widget, QPushButton), widget


def test_the_form_works_with_the_database_on_its_own_thread(desk: Desk, gezin: Gezin) -> None:
    with closing(BackgroundRunner()) as runner:
        desk.runner = runner
        dialog = desk.new(gezin.id)
        desk.type("2:00")
        desk.qtbot.waitUntil(lambda: dialog.form.gezin.value() == gezin.id)
        assert dialog.form.duur.text() == "2:00"
        desk.press("Ctrl+Return")
        desk.qtbot.waitUntil(lambda: desk.navigator.messages == [texts.saved(1, formless=True)])
        desk.qtbot.waitUntil(lambda: runner.pending == 0)

    assert desk.only(gezin).contact.duur_min == 120


def test_what_is_folded_away_opens_with_a_key_and_says_what_is_in_it(
    desk: Desk, gezin: Gezin
) -> None:
    dialog = desk.new(gezin.id)
    fold = dialog.form.leefgebieden

    fold.button.setFocus()
    desk.press("Return")
    assert fold.opened
    assert fold.isAncestorOf(QApplication.focusWidget() or dialog)
    desk.press("Space")
    assert fold.values() == ("WERK_ONDERWIJS",)
    fold.button.setFocus()
    desk.press("Return")

    assert not fold.opened
    assert fold.summary.text() == "Werk en onderwijs"
    assert fold.button.accessibleName() == "Leefgebieden, ingeklapt"


def test_a_fault_in_a_folded_part_comes_to_light(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)
    dialog.form.travel.km.setText("1,25")

    desk.press("Ctrl+Return")

    assert dialog.form.travel.opened
    assert dialog.form.travel.km.hasFocus()
    assert desk.contacten(gezin) == []


def test_what_stands_under_more_is_kept_and_a_promise_is_made_once(
    desk: Desk, gezin: Gezin
) -> None:
    dialog = desk.new(gezin.id)
    more = dialog.form.more
    assert not more.opened
    dialog.form.activiteit.set_values(["4"])
    dialog.form.activiteit.value_changed.emit()
    more.parts.set_values(["4.2"])
    more.statement.set_value("volgens")
    more.statement.value_changed.emit()
    assert not more.according_row.isHidden()
    more.according_to.setText("oma")
    more.share.setChecked(True)
    more.promise.setText("Brief sturen")
    more.promised_for.setText("1-12-2026")
    assert more.summary.text() == "volgens iemand · deel met gezin · 1 deelactiviteit · belofte"
    desk.press("Ctrl+Return")
    bundel = desk.only(gezin)
    contact = bundel.contact
    assert (contact.deelactiviteiten, contact.uitspraak, contact.volgens) == (
        ("4.2",),
        "volgens",
        "oma",
    )
    assert (contact.delen, contact.in_plan) == (True, False)
    assert [belofte.tekst for belofte in bundel.beloften] == ["Brief sturen"]
    again = desk.edit(contact.id)
    assert again.form.more.values()["volgens"] == "oma"
    assert again.form.more.parts.values() == ("4.2",)
    desk.press("Ctrl+Return")
    assert len(desk.only(gezin).beloften) == 1


def test_tab_goes_through_the_whole_form_from_top_to_bottom(desk: Desk, gezin: Gezin) -> None:
    dialog = desk.new(gezin.id)
    form = dialog.form
    for fold in (form.travel, form.leefgebieden, form.deelnemers, form.subject, form.more):
        fold.set_open(opened=True)
    form.second.click()
    form.second.click()
    form.gezin.setFocus()
    tops: list[int] = []

    while form.isAncestorOf(widget := QApplication.focusWidget() or dialog):
        tops.append(widget.mapTo(form, widget.rect().center()).y())
        desk.press("Tab")

    assert len(tops) > 25
    assert all(later > top - 20 for top, later in pairwise(tops))  # on one line they may differ


def drafts_of(services: Services) -> str:
    return "".join(text for _key, text in services.herstel.drafts())


def test_what_is_typed_before_the_draft_came_and_that_draft_both_stay(
    desk: Desk, gezin: Gezin, services: Services
) -> None:
    desk.new(gezin.id).form.verslag.set_text("Van gisteren")
    desk.press("Escape")
    desk.runner = slow = HeldRunner(holds=True)
    dialog = desk.new(gezin.id)
    dialog.form.verslag.set_text("Van vandaag")
    [(key, _text)] = dialog.pending()
    assert key != "contact"

    slow.let_go()

    assert dialog.invoer().verslag == "Van vandaag"
    assert dialog.draft.text == texts.DRAFT_WAITS
    dialog.draft_button.click()
    assert dialog.invoer().verslag == "Van gisteren"
    dialog.draft_button.click()
    assert dialog.invoer().verslag == "Van vandaag"
    desk.press("Escape")
    assert "Van gisteren" in drafts_of(services)
    assert "Van vandaag" in drafts_of(services)


def test_saving_one_of_two_drafts_leaves_the_other_to_go_on_with(
    desk: Desk, gezin: Gezin, services: Services
) -> None:
    desk.new(gezin.id).form.verslag.set_text("Van gisteren")
    desk.press("Escape")
    desk.runner = slow = HeldRunner(holds=True)
    dialog = desk.new(gezin.id)
    dialog.form.verslag.set_text("Van vandaag")
    slow.let_go()
    dialog.draft_button.click()
    dialog.save_button.click()

    [(key, _text)] = services.herstel.drafts()
    again = desk.edit(ContactId(UUID(key.partition(":")[2])))

    assert again.invoer().verslag == "Van vandaag"
    assert again.heading.text() == texts.NEW
    assert not again.delete_button.isVisible()
    again.save_button.click()
    assert {regel.verslag for regel in desk.contacten(gezin)} == {"Van gisteren", "Van vandaag"}
    assert services.herstel.drafts() == []


def test_who_left_is_offered_only_where_already_chosen(desk: Desk, gezin: Gezin) -> None:
    services = desk.services
    _sem, bram = (join(services, gezin, naam) for naam in ("Sem", "Bram"))
    empty = services.contacten.new(gezin.id)
    met = replace(empty.contact, deelnemers=(bram.persoon.id,))
    saved = services.contacten.save(replace(empty, contact=met))
    left = replace(bram.relatie, tot=services.gezinnen.context.vandaag)
    services.gezinnen.save_persoon(bram.persoon, left)

    assert offered(desk.new(gezin.id)) == ["Sem"]
    assert offered(desk.edit(saved.contact.id)) == ["Sem", "Bram"]


def offered(dialog: ContactDialog) -> list[str]:
    return [button.text() for button in dialog.form.deelnemers.chips.findChildren(QPushButton)]
