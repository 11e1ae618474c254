"""The plan editor: nothing typed is lost, a settled plan never changes, the paper follows."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.ids import TrajectId
from gco_desktop.domain.plan import (
    ActieStand,
    Casemanagementplan,
    DoelStand,
    LeefgebiedStand,
    PlanStatus,
)
from ui.background import BackgroundRunner
from ui.changes import Changes, Subject
from ui.plan import form_texts, texts
from ui.plan.action_dialog import ActionDialog
from ui.plan.action_table import ActionModel
from ui.plan.dialogs import DiscussDialog, SettleDialog
from ui.plan.outline import BEGIN, SLOT, area_key
from ui.plan.view import PlanView
from ui.runner import Runner
from ui.widgets.dialogs import ReasonDialog

TODAY = date(2026, 11, 22)
BSN = "Zaak 111222333"
MARKUP = "<b>&</para><img src=x> \U0001f600"

Make = Callable[[Runner], PlanView]


@pytest.fixture
def traject_id(services: Services) -> TrajectId:
    gezin = services.gezinnen.register("Gezin De Vries")
    return begin_traject(services, gezin.id, start=date(2025, 3, 3)).id


@pytest.fixture
def navigator() -> FakeNavigator:
    return FakeNavigator()


@pytest.fixture
def changes() -> Changes:
    return Changes()


@pytest.fixture
def make(
    qtbot: QtBot, services: Services, navigator: FakeNavigator, changes: Changes
) -> Iterator[Make]:
    made: list[PlanView] = []

    def make(runner: Runner) -> PlanView:
        view = PlanView(
            services.plannen,
            services.trajecten,
            runner,
            changes,
            navigator,
            today=lambda: TODAY,
        )
        qtbot.addWidget(view)
        view.resize(1072, 660)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        made.append(view)
        return view

    yield make
    for view in made:
        view.close()


@pytest.fixture
def view(make: Make) -> PlanView:
    return make(InlineRunner())


@pytest.fixture
def concept(services: Services, traject_id: TrajectId) -> Casemanagementplan:
    return services.plannen.start(traject_id)


def stored(services: Services, traject_id: TrajectId) -> Casemanagementplan:
    return services.plannen.versions(traject_id)[0]


def go_to(view: PlanView, key: str) -> None:
    view.editor.outline.list.select(key)


def dialog_of(kind: type[QWidget]) -> QWidget:
    (found,) = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, kind) and each.isVisible()
    ]
    return found


def outline_keys(view: PlanView) -> list[object]:
    rows = view.editor.outline.list.rows
    return [rows.row(number).key for number in range(rows.rowCount())]


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return " ".join(" ".join(pages).split())


def test_a_traject_without_a_plan_offers_to_make_one(
    qtbot: QtBot,
    services: Services,
    traject_id: TrajectId,
    view: PlanView,
    navigator: FakeNavigator,
) -> None:
    view.open_plan(traject_id)
    assert view.start_button.isVisible()
    assert not view.pdf_button.isVisible()
    view.start_button.click()
    qtbot.waitUntil(view.editor.isVisible)
    plan = stored(services, traject_id)
    assert (plan.versie, plan.status) == (1, PlanStatus.CONCEPT)
    assert view.header.subtitle.text() == "Concept van 22 nov"
    assert navigator.calls[-1] == ("saved", texts.STARTED, False)


def test_what_is_typed_is_kept_by_itself(
    qtbot: QtBot,
    services: Services,
    traject_id: TrajectId,
    concept: Casemanagementplan,
    view: PlanView,
) -> None:
    view.open_plan(traject_id)
    QTest.keyClicks(view.editor.begin.what, "Na de beroerte")
    assert view.bar.kept.text() == texts.TYPING
    qtbot.waitUntil(lambda: view.bar.kept.text() == texts.SAVED, timeout=6000)
    assert stored(services, traject_id).wat_speelt == "Na de beroerte"


def test_leaving_the_screen_keeps_what_was_typed(
    services: Services, traject_id: TrajectId, concept: Casemanagementplan, view: PlanView
) -> None:
    view.open_plan(traject_id)
    view.editor.begin.what.set_text("Net getypt")
    view.hide()
    assert stored(services, traject_id).wat_speelt == "Net getypt"


def test_opening_another_plan_keeps_what_was_typed(
    services: Services, traject_id: TrajectId, concept: Casemanagementplan, view: PlanView
) -> None:
    other = begin_traject(services, services.gezinnen.register("Gezin Bakker").id)
    view.open_plan(traject_id)
    view.editor.begin.what.set_text("Net getypt")
    view.open_plan(other.id)
    assert stored(services, traject_id).wat_speelt == "Net getypt"
    assert view.header.title.text() == "Plan Bakker"


def test_a_flush_loses_nothing_even_when_it_may_hold_a_bsn(
    services: Services, traject_id: TrajectId, concept: Casemanagementplan, view: PlanView
) -> None:
    view.open_plan(traject_id)
    view.editor.begin.what.set_text(BSN)
    view.flush()
    assert stored(services, traject_id).wat_speelt == BSN


def test_a_number_that_may_be_a_bsn_is_warned_about_and_needs_a_reason(
    qtbot: QtBot,
    services: Services,
    traject_id: TrajectId,
    concept: Casemanagementplan,
    view: PlanView,
    navigator: FakeNavigator,
) -> None:
    view.open_plan(traject_id)
    view.editor.begin.what.set_text(BSN)
    qtbot.waitUntil(lambda: view.bsn.text == texts.BSN_WARNING, timeout=6000)
    assert stored(services, traject_id).wat_speelt == ""
    view.bsn_button.click()
    question = dialog_of(ReasonDialog)
    assert isinstance(question, ReasonDialog)
    question.reason.set_text("Een zaaknummer")
    question.action_button.click()
    assert stored(services, traject_id).wat_speelt == BSN
    assert view.bsn.text == ""
    assert navigator.calls[-1] == ("saved", texts.KEPT, False)


def test_ctrl_s_keeps_at_once(
    services: Services,
    traject_id: TrajectId,
    concept: Casemanagementplan,
    view: PlanView,
    navigator: FakeNavigator,
) -> None:
    view.open_plan(traject_id)
    view.editor.begin.matters.setFocus()
    QTest.keyClicks(view.editor.begin.matters, "Rust")
    QTest.keyClick(view.editor.begin.matters, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert stored(services, traject_id).belangrijkste == "Rust"
    assert navigator.messages == [texts.KEPT]


def test_every_general_text_reaches_the_plan(
    services: Services, traject_id: TrajectId, concept: Casemanagementplan, view: PlanView
) -> None:
    view.open_plan(traject_id)
    begin, slot = view.editor.begin, view.editor.slot
    begin.own_words.set_text("Wij willen rust")
    begin.goes_well.set_text("School denkt mee")
    begin.with_whom.setText("Marieke")
    go_to(view, SLOT)
    slot.agreements.set_text("Elke maandag bellen")
    slot.evaluate_on.setText("1-3-2027")
    slot.evaluation.set_text("Minder brieven")
    view.flush()
    plan = stored(services, traject_id)
    assert (plan.eigen_woorden, plan.gaat_goed, plan.opgesteld_met) == (
        "Wij willen rust",
        "School denkt mee",
        "Marieke",
    )
    assert (plan.afspraken, plan.evaluatie_op, plan.evaluatie) == (
        "Elke maandag bellen",
        date(2027, 3, 1),
        "Minder brieven",
    )


def test_a_day_that_cannot_be_read_leaves_the_plan_and_the_text_alone(
    services: Services, traject_id: TrajectId, concept: Casemanagementplan, view: PlanView
) -> None:
    view.open_plan(traject_id)
    go_to(view, SLOT)
    view.editor.slot.evaluate_on.setText("32-13")
    view.editor.slot.agreements.set_text("Bellen")
    view.flush()
    assert stored(services, traject_id).evaluatie_op is None
    assert view.editor.slot.evaluate_on.text() == "32-13"


def test_the_first_words_about_a_leefgebied_give_it_a_state(
    services: Services, traject_id: TrajectId, concept: Casemanagementplan, view: PlanView
) -> None:
    view.open_plan(traject_id)
    go_to(view, area_key("FINANCIEN"))
    QTest.keyClicks(view.editor.area.situation, "Er zijn schulden")
    assert view.editor.area.standing.value() == LeefgebiedStand.VRAAG
    view.editor.area.standing.button(LeefgebiedStand.NIET_BESPROKEN).click()
    assert view.editor.area.not_printed.isVisible()
    view.flush()
    part = next(p for p in stored(services, traject_id).leefgebieden if p.code == "FINANCIEN")
    assert (part.stand, part.situatie) == (LeefgebiedStand.NIET_BESPROKEN, "Er zijn schulden")


def test_only_filled_parts_are_listed_when_asked(
    traject_id: TrajectId, concept: Casemanagementplan, view: PlanView
) -> None:
    view.open_plan(traject_id)
    assert len(outline_keys(view)) == 14
    go_to(view, area_key("WONEN"))
    view.editor.area.well.set_text("Fijn huis")
    view.editor.outline.only_filled.click()
    assert outline_keys(view) == [BEGIN, area_key("WONEN"), SLOT]
    row = view.editor.outline.list.rows.row(1)
    assert row.sentence == "Wonen, Geen vraag"


def test_a_leefgebied_that_is_off_by_default_can_be_added(
    services: Services, traject_id: TrajectId, concept: Casemanagementplan, view: PlanView
) -> None:
    view.open_plan(traject_id)
    action = next(a for a in view.editor.outline.menu.actions() if a.data() == "VERVOER")
    action.trigger()
    assert view.editor.area.title.text() == "Vervoer"
    view.flush()
    assert [p.code for p in stored(services, traject_id).leefgebieden][-1] == "VERVOER"


def test_a_goal_and_its_action_are_written_and_removed_again(
    services: Services,
    traject_id: TrajectId,
    concept: Casemanagementplan,
    view: PlanView,
    navigator: FakeNavigator,
) -> None:
    view.open_plan(traject_id)
    go_to(view, area_key("FINANCIEN"))
    view.editor.area.goals.add_button.click()
    (card,) = view.editor.area.goals.cards
    QTest.keyClicks(card.text, "Rondkomen")
    card.noticed.setText("Geen brieven")
    card.day.setText("1-3-2027")
    card.standing.set_value(DoelStand.LOOPT)
    card.add_button.click()
    dialog = dialog_of(ActionDialog)
    assert isinstance(dialog, ActionDialog)
    QTest.keyClicks(dialog.text, "Formulier sturen")
    dialog.who.setText("Noor")
    dialog.day.setText("5-12")
    dialog.standing.set_value(ActieStand.BEZIG)
    dialog.activity.set_value("4")
    dialog.done_button.click()
    view.flush()
    (doel,) = stored(services, traject_id).doelen
    assert (doel.tekst, doel.merken_aan, doel.leefgebied) == (
        "Rondkomen",
        "Geen brieven",
        "FINANCIEN",
    )
    assert (doel.streefdatum, doel.stand) == (date(2027, 3, 1), DoelStand.LOOPT)
    (actie,) = doel.acties
    assert (actie.tekst, actie.wie, actie.activiteit) == ("Formulier sturen", "Noor", 4)
    assert actie.voor_datum == date(2026, 12, 5)
    card.delete_button.click()
    assert stored(services, traject_id).doelen == ()
    assert navigator.calls[-1] == ("saved", texts.GOAL_DELETED, True)
    services.herstel.undo()
    view.open_plan(traject_id)
    assert len(view.editor.area.goals.cards) == 1


def test_what_is_typed_in_an_open_action_is_kept_when_the_kluis_locks(
    services: Services, traject_id: TrajectId, concept: Casemanagementplan, view: PlanView
) -> None:
    view.open_plan(traject_id)
    go_to(view, area_key("FINANCIEN"))
    view.editor.area.goals.add_button.click()
    view.editor.area.goals.cards[0].add_button.click()
    dialog = dialog_of(ActionDialog)
    assert isinstance(dialog, ActionDialog)
    QTest.keyClicks(dialog.text, "Half getypt")
    view.flush()
    assert stored(services, traject_id).doelen[0].acties[0].tekst == "Half getypt"
    dialog.done_button.click()


def test_an_action_without_a_word_is_not_kept(
    services: Services, traject_id: TrajectId, concept: Casemanagementplan, view: PlanView
) -> None:
    view.open_plan(traject_id)
    go_to(view, area_key("FINANCIEN"))
    view.editor.area.goals.add_button.click()
    view.editor.area.goals.cards[0].add_button.click()
    dialog = dialog_of(ActionDialog)
    assert isinstance(dialog, ActionDialog)
    dialog.standing.button(ActieStand.BEZIG).click()
    dialog.done_button.click()
    view.flush()
    assert stored(services, traject_id).doelen[0].acties == ()


def test_enter_opens_an_action_and_it_can_be_deleted(
    services: Services,
    traject_id: TrajectId,
    concept: Casemanagementplan,
    view: PlanView,
    navigator: FakeNavigator,
) -> None:
    actie = replace(services.plannen.new_actie(), tekst="Bellen")
    doel = replace(services.plannen.new_doel(), tekst="Los doel", acties=(actie,))
    services.plannen.save(replace(concept, doelen=(doel,)))
    view.open_plan(traject_id)
    go_to(view, "andere")
    (card,) = view.editor.other.goals.cards
    card.table.setFocus()
    QTest.keyClick(card.table, Qt.Key.Key_Return)
    dialog = dialog_of(ActionDialog)
    assert isinstance(dialog, ActionDialog)
    dialog.delete_button.click()
    assert stored(services, traject_id).doelen[0].acties == ()
    assert navigator.messages == [texts.ACTION_DELETED]


def test_the_actions_pass_the_model_tests(services: Services, qtmodeltester: ModelTester) -> None:
    model = ActionModel()
    actie = replace(services.plannen.new_actie(), tekst="Bellen", voor_datum=TODAY)
    model.show_actions((actie, services.plannen.new_actie()), TODAY)
    qtmodeltester.check(model)
    assert model.index(0, 2).data() == "22 nov"
    assert model.index(1, 0).data() == form_texts.NEW_ACTION


def test_a_plan_is_discussed_settled_and_then_never_changes(
    qtbot: QtBot,
    services: Services,
    traject_id: TrajectId,
    concept: Casemanagementplan,
    view: PlanView,
    navigator: FakeNavigator,
) -> None:
    view.open_plan(traject_id)
    view.editor.begin.what.set_text("Getypt voor het vaststellen")
    view.bar.discuss_button.click()
    discuss = dialog_of(DiscussDialog)
    assert isinstance(discuss, DiscussDialog)
    discuss.day.setText("20-11-2026")
    discuss.action_button.click()
    qtbot.waitUntil(lambda: view.header.subtitle.text() == "Besproken op 20 nov")
    view.bar.settle_button.click()
    settle = dialog_of(SettleDialog)
    assert isinstance(settle, SettleDialog)
    settle.who.set_text("Moeder, mondeling")
    settle.action_button.click()
    plan = stored(services, traject_id)
    assert (plan.status, plan.akkoord) == (PlanStatus.VASTGESTELD, "Moeder, mondeling")
    assert plan.wat_speelt == "Getypt voor het vaststellen"
    assert (plan.besproken_op, plan.vastgesteld_op) == (date(2026, 11, 20), TODAY)
    assert navigator.calls[-1] == ("saved", texts.SETTLED, False)
    qtbot.waitUntil(lambda: view.bar.version_button.isVisible())
    assert view.frozen.text == texts.FROZEN
    for key in (BEGIN, SLOT, area_key("WONEN")):
        go_to(view, key)
        areas, lines = view.editor.findChildren(QPlainTextEdit), view.editor.findChildren(QLineEdit)
        assert all(area.isReadOnly() for area in areas if area.isVisible())
        assert all(line.isReadOnly() for line in lines if line.isVisible())
    assert not view.bar.settle_button.isVisible()


def test_settling_needs_a_day(
    services: Services, traject_id: TrajectId, concept: Casemanagementplan, view: PlanView
) -> None:
    view.open_plan(traject_id)
    view.bar.settle_button.click()
    settle = dialog_of(SettleDialog)
    assert isinstance(settle, SettleDialog)
    settle.day.setText("")
    settle.action_button.click()
    assert settle.day_row.error == texts.DAY_NEEDED
    assert stored(services, traject_id).status is PlanStatus.CONCEPT
    settle.reject()


def test_a_new_version_starts_from_the_old_one_and_both_can_be_read(
    qtbot: QtBot,
    services: Services,
    traject_id: TrajectId,
    concept: Casemanagementplan,
    view: PlanView,
) -> None:
    services.plannen.save(replace(concept, wat_speelt="Oud"))
    services.plannen.agree(concept.id, date(2026, 3, 3), "")
    view.open_plan(traject_id)
    view.bar.version_button.click()
    qtbot.waitUntil(
        lambda: view.header.subtitle.text() == "Concept van 22 nov · vorige versie 3 mrt"
    )
    assert view.editor.begin.what.text() == "Oud"
    view.editor.begin.what.set_text("Nieuw")
    view.bar.versions.set_value(str(concept.id))
    assert view.editor.begin.what.text() == "Oud"
    assert view.editor.begin.what.isReadOnly()
    view.bar.concept_button.click()
    assert view.editor.begin.what.text() == "Nieuw"
    assert not view.editor.begin.what.isReadOnly()


def test_a_concept_thrown_away_comes_back_with_undo(
    qtbot: QtBot,
    services: Services,
    traject_id: TrajectId,
    concept: Casemanagementplan,
    view: PlanView,
    navigator: FakeNavigator,
) -> None:
    view.open_plan(traject_id)
    view.editor.begin.what.set_text("Niet kwijt")
    view.bar.discard_action.trigger()
    assert services.plannen.versions(traject_id) == []
    assert navigator.calls[-1] == ("saved", texts.DISCARDED, True)
    qtbot.waitUntil(view.start_button.isVisible)
    services.herstel.undo()
    view.open_plan(traject_id)
    assert view.editor.isVisible()
    assert view.editor.begin.what.text() == "Niet kwijt"


def test_a_change_elsewhere_never_takes_typed_text_away(
    qtbot: QtBot,
    services: Services,
    traject_id: TrajectId,
    concept: Casemanagementplan,
    view: PlanView,
    changes: Changes,
) -> None:
    view.open_plan(traject_id)
    view.editor.begin.what.set_text("Half getypt")
    services.gezinnen.register("Gezin Bakker")
    with qtbot.waitSignal(changes.announced):
        changes.announce(Subject.GEZIN)
    view.flush()
    assert view.editor.begin.what.text() == "Half getypt"
    assert stored(services, traject_id).wat_speelt == "Half getypt"


def test_the_preview_follows_the_typing(
    qtbot: QtBot,
    services: Services,
    traject_id: TrajectId,
    concept: Casemanagementplan,
    make: Make,
) -> None:
    with closing(BackgroundRunner()) as runner:
        view = make(runner)
        view.open_plan(traject_id)
        qtbot.waitUntil(view.editor.isVisible)
        view.preview_button.click()
        pages = view.editor.preview.pages
        qtbot.waitUntil(lambda: pages.page_count > 0, timeout=20000)
        before = pages.page_count
        go_to(view, SLOT)
        view.editor.slot.agreements.set_text("\n".join(["Nog een afspraak"] * 120))
        qtbot.waitUntil(lambda: pages.page_count > before, timeout=20000)
        view.flush()
        qtbot.waitUntil(lambda: runner.pending == 0, timeout=20000)


def test_the_pdf_holds_the_plan_as_typed_and_its_name_holds_no_family(
    services: Services,
    traject_id: TrajectId,
    concept: Casemanagementplan,
    view: PlanView,
    tmp_path: Path,
) -> None:
    asked: list[str] = []

    def choose(_parent: QWidget, name: str, on_chosen: Callable[[Path], None]) -> None:
        asked.append(name)
        on_chosen(tmp_path / name)

    view.choose_file = choose
    view.open_plan(traject_id)
    view.editor.begin.what.set_text(f"Net getypt {MARKUP}")
    view.pdf_button.click()
    assert asked == ["plan-2026-11.pdf"]
    text = text_of((tmp_path / asked[0]).read_bytes())
    assert f"Net getypt {MARKUP}".replace(" ", "") in text.replace(" ", "")
    assert view.message.text == texts.written("plan-2026-11.pdf")
    assert "iedereen" in view.message.text


def test_a_pdf_that_cannot_be_written_is_told(
    traject_id: TrajectId, concept: Casemanagementplan, view: PlanView, tmp_path: Path
) -> None:
    view.choose_file = lambda _parent, name, on_chosen: on_chosen(tmp_path / "weg" / name)
    view.open_plan(traject_id)
    view.pdf_button.click()
    assert "kan niet worden" in view.message.text


def test_a_narrow_window_shows_the_paper_in_place_of_the_form(
    traject_id: TrajectId, concept: Casemanagementplan, view: PlanView
) -> None:
    view.resize(760, 660)
    view.open_plan(traject_id)
    view.preview_button.click()
    assert not view.editor.begin.isVisible()
    view.preview_button.click()
    assert view.editor.begin.isVisible()


def test_the_arrow_leads_back_to_the_traject(
    traject_id: TrajectId, concept: Casemanagementplan, view: PlanView, navigator: FakeNavigator
) -> None:
    view.open_plan(traject_id)
    view.back_button.click()
    assert navigator.calls == [("open_traject", traject_id)]


def test_every_control_of_the_plan_has_a_name(
    services: Services, traject_id: TrajectId, concept: Casemanagementplan, view: PlanView
) -> None:
    doel = replace(services.plannen.new_doel("WONEN"), tekst="Een doel")
    services.plannen.save(replace(concept, doelen=(doel,)))
    view.open_plan(traject_id)
    for key in (BEGIN, area_key("WONEN"), "andere", SLOT):
        go_to(view, key)
        for widget in view.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                text = getattr(widget, "text", None)
                named = widget.accessibleName() or (callable(text) and text())
                assert named, widget
