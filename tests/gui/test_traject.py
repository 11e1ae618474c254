"""The screen Trajecten: a list, one traject with its activities, and its forms."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.activiteit import ActiviteitStatus
from gco_desktop.domain.traject import Intensiteit, Overgang, Traject, TrajectStatus
from ui.changes import Changes, Subject
from ui.navigator import Page
from ui.traject import form_texts, texts
from ui.traject.edit_dialog import TrajectDialog
from ui.traject.edit_presenter import status_choices
from ui.traject.model import NAME, STATE, WEEKS
from ui.traject.view import TrajectenView
from ui.widgets.choices import Chip
from ui.widgets.dialogs import ReasonDialog
from ui.widgets.rows import ROW_ROLE
from ui.widgets.timeline import TimelineItem

TODAY = date(2026, 11, 22)
CLOSING = Overgang(naar=TrajectStatus.AFGESLOTEN, op=TODAY)
BSN = "111222333"


@pytest.fixture
def traject(services: Services) -> Traject:
    gezin = services.gezinnen.register("Gezin De Vries")
    return begin_traject(services, gezin.id, start=date(2025, 3, 3))


@pytest.fixture
def navigator() -> FakeNavigator:
    return FakeNavigator()


@pytest.fixture
def changes() -> Changes:
    return Changes()


@pytest.fixture
def view(
    qtbot: QtBot, services: Services, navigator: FakeNavigator, changes: Changes
) -> Iterator[TrajectenView]:
    view = TrajectenView(
        services.trajecten,
        services.profiel,
        InlineRunner(),
        changes,
        navigator,
        today=lambda: TODAY,
    )
    qtbot.addWidget(view)
    view.resize(1072, 660)
    yield view
    view.close()


def show(qtbot: QtBot, view: TrajectenView) -> None:
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)


def listed(view: TrajectenView) -> list[str]:
    model = view.overview.list.rows
    return [model.row(number).title for number in range(model.rowCount())]


def open_activity(qtbot: QtBot, view: TrajectenView, nr: int) -> None:
    view.detail.table.select(nr)
    view.detail.table.setFocus()
    QTest.keyClick(view.detail.table, Qt.Key.Key_Space)
    qtbot.waitUntil(view.detail.panel.isVisible)


def open_dialog(view: TrajectenView) -> TrajectDialog:
    view.detail.edit_button.click()
    (dialog,) = view.findChildren(TrajectDialog)
    assert isinstance(dialog, TrajectDialog)
    return dialog


def test_an_empty_kluis_leads_to_the_gezinnen(
    qtbot: QtBot, view: TrajectenView, navigator: FakeNavigator
) -> None:
    show(qtbot, view)
    assert view.overview.first_button.isVisible()
    view.overview.first_button.click()
    assert navigator.calls == [("open_page", Page.GEZINNEN)]


def test_the_list_shows_active_trajecten_until_another_chip_is_chosen(
    qtbot: QtBot, services: Services, traject: Traject, view: TrajectenView
) -> None:
    other = services.gezinnen.register("Gezin Bakker")
    closed = begin_traject(services, other.id)
    services.trajecten.revise(closed, (CLOSING,))
    show(qtbot, view)
    assert listed(view) == ["Gezin De Vries"]
    view.overview.statuses.button("AFGESLOTEN").click()
    assert listed(view) == ["Gezin Bakker"]
    view.overview.statuses.button("ALLE").click()
    assert listed(view) == ["Gezin Bakker", "Gezin De Vries"]


def test_a_traject_is_found_without_accents_and_by_its_code(
    qtbot: QtBot, services: Services, traject: Traject, view: TrajectenView
) -> None:
    begin_traject(services, services.gezinnen.register("Gezin Müller").id)
    show(qtbot, view)
    view.overview.search.setText("muller")
    qtbot.waitUntil(lambda: listed(view) == ["Gezin Müller"])
    view.overview.search.setText(traject.code)
    qtbot.waitUntil(lambda: listed(view) == ["Gezin De Vries"])


def test_a_search_without_hits_offers_to_search_everywhere(
    qtbot: QtBot, services: Services, traject: Traject, view: TrajectenView
) -> None:
    services.trajecten.revise(traject, (CLOSING,))
    show(qtbot, view)
    assert view.overview.all_button.isVisible()
    view.overview.all_button.click()
    assert listed(view) == ["Gezin De Vries"]


def test_a_row_says_it_all_in_one_sentence(
    qtbot: QtBot, services: Services, traject: Traject, view: TrajectenView
) -> None:
    bundel = services.contacten.new(traject.gezin_id, date(2026, 9, 1))
    regel = services.contacten.new_regel(bundel.contact, 90, 4)
    services.contacten.save(replace(bundel, uren=(regel,)))
    show(qtbot, view)
    row = view.overview.list.rows.index(0, 0).data(ROW_ROLE)
    assert row.sentence == (
        f"Gezin De Vries, Actief, {traject.code}, Regulier, 1 ingezet, 1:30 uur, "
        "laatste contact 82 dagen geleden, langer dan afgesproken"
    )


def test_enter_in_the_list_opens_a_traject_and_the_breadcrumb_leads_back(
    qtbot: QtBot, traject: Traject, view: TrajectenView, navigator: FakeNavigator
) -> None:
    show(qtbot, view)
    QTest.keyClick(view.overview.list, Qt.Key.Key_Return)
    assert view.detail.isVisible()
    assert view.detail.header.title.text() == "Traject De Vries"
    view.detail.gezin_link.click()
    assert navigator.calls == [("open_gezin", traject.gezin_id)]
    view.detail.list_link.click()
    assert view.overview.isVisible()


def test_the_actions_of_a_traject_lead_to_its_plan_a_contact_and_a_signaal(
    qtbot: QtBot, traject: Traject, view: TrajectenView, navigator: FakeNavigator
) -> None:
    show(qtbot, view)
    view.open_traject(traject.id)
    detail = view.detail
    for button in (detail.plan_button, detail.contact_button, detail.signaal_button):
        button.click()
    assert navigator.calls == [
        ("open_plan", traject.id),
        ("new_contact", traject.gezin_id),
        ("new_signaal", traject.id),
    ]


def test_what_is_unknown_reads_as_not_yet_determined(
    qtbot: QtBot, traject: Traject, view: TrajectenView
) -> None:
    show(qtbot, view)
    view.open_traject(traject.id)
    labels = {label.accessibleName() for label in view.detail.hours_card.values}
    assert f"{texts.OPDRACHTGEVER}: {texts.UNKNOWN}" in labels
    assert f"{texts.DOELGROEP}: {texts.UNKNOWN}" in labels


def test_the_table_passes_the_model_tests_and_speaks(
    qtbot: QtBot,
    services: Services,
    traject: Traject,
    view: TrajectenView,
    qtmodeltester: ModelTester,
) -> None:
    services.trajecten.save_periode(
        replace(services.trajecten.new_periode(traject.id, 4), status=ActiviteitStatus.AFGEROND)
    )
    show(qtbot, view)
    view.open_traject(traject.id)
    model = view.detail.table.activities
    qtmodeltester.check(model)
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [model.index(3, column).data(role) for column in (NAME, STATE, WEEKS)]
    assert spoken == [
        "Activiteit: 4. Praktische ondersteuning",
        "Stand: Afgerond",
        "Laatste 26 weken: 0 van 26 weken met uren",
    ]
    tip = model.index(10, NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Ondersteuning bij leven met specifieke behoeftes"


def test_eleven_is_never_a_goal(qtbot: QtBot, traject: Traject, view: TrajectenView) -> None:
    show(qtbot, view)
    view.open_traject(traject.id)
    sentence = view.detail.ring_card.ring.accessibleDescription()
    assert sentence == "0 afgerond, 0 loopt, 11 niet ingezet, 0 niet nodig."


def test_hints_are_one_calm_line_and_name_disputed_sources(
    qtbot: QtBot, services: Services, traject: Traject, view: TrajectenView
) -> None:
    for nr in (5, 8):
        services.trajecten.save_periode(services.trajecten.new_periode(traject.id, nr))
    show(qtbot, view)
    view.open_traject(traject.id)
    assert view.detail.hint.text() == (
        "Meestal gaat vraagverheldering (2) vooraf aan 5. "
        "Volgens sommige bronnen gaat vraagverheldering (2) vooraf aan 8."
    )
    open_activity(qtbot, view, 8)
    hint = view.detail.panel.hint.text()
    assert hint == "Volgens sommige bronnen gaat vraagverheldering (2) vooraf."


def test_a_first_run_is_kept_from_the_keyboard(
    qtbot: QtBot,
    services: Services,
    traject: Traject,
    view: TrajectenView,
    navigator: FakeNavigator,
) -> None:
    show(qtbot, view)
    view.open_traject(traject.id)
    open_activity(qtbot, view, 5)
    panel = view.detail.panel
    assert panel.status.value() == ActiviteitStatus.NIET_INGEZET
    panel.status.button(ActiviteitStatus.LOOPT).click()
    assert panel.van.value() == TODAY
    panel.note.setFocus()
    QTest.keyClick(panel.note, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (run,) = services.trajecten.periodes(traject.id, 5)
    assert (run.status, run.van) == (ActiviteitStatus.LOOPT, TODAY)
    assert navigator.messages == [form_texts.RUN_SAVED]
    qtbot.waitUntil(lambda: view.detail.table.activities.activity(4).state == "Loopt")


def test_finishing_a_run_fills_in_today(
    qtbot: QtBot, services: Services, traject: Traject, view: TrajectenView
) -> None:
    services.trajecten.save_periode(services.trajecten.new_periode(traject.id, 5))
    show(qtbot, view)
    view.open_traject(traject.id)
    open_activity(qtbot, view, 5)
    view.detail.panel.status.button(ActiviteitStatus.AFGEROND).click()
    assert view.detail.panel.tot.value() == TODAY


def test_an_end_before_the_start_is_told_at_the_field_and_keeps_what_was_typed(
    qtbot: QtBot, services: Services, traject: Traject, view: TrajectenView
) -> None:
    services.trajecten.save_periode(services.trajecten.new_periode(traject.id, 5))
    show(qtbot, view)
    view.open_traject(traject.id)
    open_activity(qtbot, view, 5)
    panel = view.detail.panel
    panel.tot.setText("1-1-2020")
    panel.save_button.click()
    assert "einddatum" in panel.tot_row.error
    panel.close_button.click()
    assert panel.isVisible()
    assert panel.tot.text() == "1-1-2020"
    assert services.trajecten.periodes(traject.id, 5)[0].tot is None


def test_an_activity_gets_a_second_run_and_a_deleted_one_comes_back(
    qtbot: QtBot,
    services: Services,
    traject: Traject,
    view: TrajectenView,
    changes: Changes,
    navigator: FakeNavigator,
) -> None:
    services.trajecten.save_periode(
        replace(
            services.trajecten.new_periode(traject.id, 5),
            van=date(2026, 1, 5),
            tot=date(2026, 2, 1),
            status=ActiviteitStatus.AFGEROND,
        )
    )
    show(qtbot, view)
    view.open_traject(traject.id)
    open_activity(qtbot, view, 5)
    panel = view.detail.panel
    panel.add_button.click()
    panel.save_button.click()
    assert len(services.trajecten.periodes(traject.id, 5)) == 2
    panel.delete_button.click()
    assert len(services.trajecten.periodes(traject.id, 5)) == 1
    assert navigator.calls[-1] == ("saved", form_texts.RUN_DELETED, True)
    services.herstel.undo()
    changes.announce(Subject.TRAJECT)
    qtbot.waitUntil(lambda: len(panel.runs.findChildren(Chip)) == 2)


def test_what_was_typed_in_the_panel_is_kept_when_another_activity_opens(
    qtbot: QtBot, services: Services, traject: Traject, view: TrajectenView
) -> None:
    services.trajecten.save_periode(services.trajecten.new_periode(traject.id, 5))
    show(qtbot, view)
    view.open_traject(traject.id)
    open_activity(qtbot, view, 5)
    view.detail.panel.note.set_text("Elke week mee")
    open_activity(qtbot, view, 6)
    assert services.trajecten.periodes(traject.id, 5)[0].toelichting == "Elke week mee"
    assert view.detail.panel.title.text() == "6. Sociaal netwerk"


def test_esc_closes_the_panel_and_the_table_has_the_focus_again(
    qtbot: QtBot, traject: Traject, view: TrajectenView
) -> None:
    show(qtbot, view)
    view.open_traject(traject.id)
    open_activity(qtbot, view, 5)
    QTest.keyClick(view.detail.panel.note, Qt.Key.Key_Escape)
    assert view.detail.panel.isHidden()
    assert view.detail.table.hasFocus()


def test_the_panel_lists_the_contacts_of_the_activity_and_opens_one(
    qtbot: QtBot,
    services: Services,
    traject: Traject,
    view: TrajectenView,
    navigator: FakeNavigator,
) -> None:
    bundel = services.contacten.new(traject.gezin_id, TODAY)
    contact = replace(bundel.contact, onderwerp="Gesprek met school", activiteiten=(5,))
    services.contacten.save(replace(bundel, contact=contact))
    show(qtbot, view)
    view.open_traject(traject.id)
    open_activity(qtbot, view, 5)
    (item,) = view.detail.panel.contacts.findChildren(TimelineItem)
    assert item.accessibleName().startswith("Gesprek met school")
    QTest.keyClick(item, Qt.Key.Key_Return)
    assert navigator.calls == [("edit_contact", contact.id)]


def test_a_narrow_window_shows_the_panel_in_place_of_the_table(
    qtbot: QtBot, traject: Traject, view: TrajectenView
) -> None:
    view.resize(720, 660)
    show(qtbot, view)
    view.open_traject(traject.id)
    open_activity(qtbot, view, 5)
    assert not view.detail.table.isVisible()
    view.detail.panel.close_button.click()
    assert view.detail.table.isVisible()


def test_the_form_keeps_status_and_intensity_with_their_day_and_reason(
    qtbot: QtBot,
    services: Services,
    traject: Traject,
    view: TrajectenView,
    navigator: FakeNavigator,
) -> None:
    party = services.profiel.add_opdrachtgever("Zorgbelang")
    show(qtbot, view)
    view.open_traject(traject.id)
    dialog = open_dialog(view)
    dialog.goal.set_text("Rust thuis")
    dialog.doelgroep.set_value("NAH")
    dialog.laws.set_values(("WLZ", "WMO"))
    dialog.opdrachtgever.set_value(str(party.id))
    dialog.status.choice.set_value(TrajectStatus.NAZORG)
    dialog.status.day.setText("1-11-2026")
    dialog.status.reason.setText("Loopt goed")
    dialog.intensity.choice.set_value(Intensiteit.WAAKVLAM)
    dialog.save_button.click()
    detail = services.trajecten.detail(traject.id)
    kept = detail.traject
    assert (kept.doel, kept.doelgroep, kept.wetten) == ("Rust thuis", "NAH", ("WLZ", "WMO"))
    assert (kept.status, kept.intensiteit) == (TrajectStatus.NAZORG, Intensiteit.WAAKVLAM)
    assert (detail.stappen[-1].op, detail.stappen[-1].reden) == (date(2026, 11, 1), "Loopt goed")
    assert detail.opdrachtgever == "Zorgbelang"
    assert navigator.messages == [form_texts.TRAJECT_SAVED]


def test_only_statuses_that_may_follow_are_offered_until_one_asks_for_the_others() -> None:
    follow, others = status_choices(TrajectStatus.ACTIEF)
    assert {code for code, _label in follow} == {"OVERDRACHT", "NAZORG", "AFGESLOTEN"}
    assert len(follow) + len(others) == len(TrajectStatus) - 1


def test_an_end_before_the_start_of_the_traject_is_a_field_error(
    qtbot: QtBot, services: Services, traject: Traject, view: TrajectenView
) -> None:
    show(qtbot, view)
    view.open_traject(traject.id)
    dialog = open_dialog(view)
    dialog.end.setText("1-1-2020")
    dialog.save_button.click()
    assert "einddatum" in dialog.end_row.error
    assert services.trajecten.detail(traject.id).traject.eind is None


def test_a_day_that_cannot_be_read_is_not_saved_over(
    qtbot: QtBot, services: Services, traject: Traject, view: TrajectenView
) -> None:
    show(qtbot, view)
    view.open_traject(traject.id)
    dialog = open_dialog(view)
    dialog.status.choice.set_value(TrajectStatus.NAZORG)
    dialog.status.day.setText("")
    dialog.save_button.click()
    assert dialog.status.day_row.error == form_texts.DAY_NEEDED
    assert len(services.trajecten.detail(traject.id).stappen) == 1


def test_a_number_that_may_be_a_bsn_needs_a_reason(
    qtbot: QtBot, services: Services, traject: Traject, view: TrajectenView
) -> None:
    show(qtbot, view)
    view.open_traject(traject.id)
    dialog = open_dialog(view)
    dialog.goal.set_text(f"Zaak {BSN}")
    dialog.save_button.click()
    assert services.trajecten.detail(traject.id).traject.doel == ""
    (question,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, ReasonDialog)]
    question.reason.set_text("Dit is een zaaknummer")
    question.action_button.click()
    assert services.trajecten.detail(traject.id).traject.doel == f"Zaak {BSN}"


def test_every_control_of_the_traject_has_a_name(
    qtbot: QtBot, services: Services, traject: Traject, view: TrajectenView
) -> None:
    services.trajecten.save_periode(services.trajecten.new_periode(traject.id, 5))
    show(qtbot, view)
    view.open_traject(traject.id)
    open_activity(qtbot, view, 5)
    dialog = open_dialog(view)
    for window in (view, dialog):
        for widget in window.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(window):
                named = widget.accessibleName() or getattr(widget, "text", str)()
                assert named, widget
