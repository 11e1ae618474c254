"""The tab Termijnen: what is coming, decisions, procedures and the checklists."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from fake_navigator import FakeDrafts
from gezinnen_cases import VANDAAG, Screen, join, register
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from screen_audit import faults

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin, Persoon
from gco_desktop.domain.indicatie import Indicatie, Procedure, Proceduresoort
from ui.drafts import Draft, DraftKey, FormKind
from ui.gezinnen import termijnen_form_texts as form_texts
from ui.gezinnen import termijnen_texts as texts
from ui.gezinnen.termijnen_form import AddForm, ChangeForm
from ui.gezinnen.termijnen_indicatie import IndicatieForm
from ui.gezinnen.termijnen_pane import Pane
from ui.gezinnen.termijnen_presenter import new_ref
from ui.gezinnen.termijnen_procedure import ProcedureForm
from ui.gezinnen.termijnen_rows import Action, goes_to_wlz, source
from ui.gezinnen.termijnen_tab import TermijnenTab
from ui.navigator import GezinTab
from ui.widgets.form import FieldLabel

BORN = date(2009, 1, 10)


@pytest.fixture
def screen(services: Services, qtbot: QtBot) -> Screen:
    return Screen(services, InlineRunner(), qtbot)


@pytest.fixture
def gezin(services: Services) -> Gezin:
    return register(services, "Gezin De Vries")


@pytest.fixture
def sem(services: Services, gezin: Gezin) -> Persoon:
    lid = join(services, gezin, "Sem", relatie="CLIENT", is_client=True)
    born = replace(lid.persoon, geboortedatum=BORN)
    return services.gezinnen.save_persoon(born, lid.relatie).persoon


@pytest.fixture
def tab(screen: Screen, sem: Persoon) -> TermijnenTab:
    view = screen.show()
    view.detail.open_tab(GezinTab.TERMIJNEN)
    return view.detail.termijnen


def titles(pane: Pane) -> list[str]:
    return [pane.list.rows.row(number).title for number in range(pane.list.rows.rowCount())]


def go_to(pane: Pane, title: str) -> None:
    pane.list.select(pane.list.rows.row(titles(pane).index(title)).key)


def decide(services: Services, sem: Persoon, **known: object) -> Indicatie:
    indicatie = replace(services.indicaties.new(sem.id, "WLZ"), **known)  # type: ignore[arg-type]
    services.indicaties.save(indicatie)
    return indicatie


def test_what_is_late_or_comes_first_stands_on_top_with_how_many_days(
    screen: Screen, tab: TermijnenTab, services: Services, sem: Persoon
) -> None:
    decide(services, sem, einde=VANDAAG - timedelta(days=1))
    screen.view.reload()
    late, next_one = (tab.termijnen.list.rows.row(number) for number in range(2))

    assert (late.title, late.pill) == ("Einde indicatie of beschikking", texts.LATE)
    assert next_one.title == "Inkomen en verzekering 18+"
    assert next_one.pill == "nog 49 dagen"
    assert next_one.sentence == f"{next_one.title}, nog 49 dagen, Sem, 10 januari 2027"


def test_a_term_is_ticked_off_from_its_detail_and_taken_back(
    screen: Screen, tab: TermijnenTab
) -> None:
    title = "Inkomen en verzekering 18+"
    go_to(tab.termijnen, title)
    assert "Controleer de actuele tekst" in tab.termijnen.items[0].facts[-1][1]

    QTest.keyClick(tab.termijnen.detail.buttons[Action.DONE], Qt.Key.Key_Return)

    assert screen.navigator.calls[-1] == ("saved", texts.DONE_SAVED, True)
    screen.qtbot.waitUntil(lambda: title not in titles(tab.termijnen))
    tab.termijnen.folded_box.click()
    assert title in titles(tab.termijnen)
    screen.undo()
    tab.termijnen.folded_box.click()
    screen.qtbot.waitUntil(lambda: title in titles(tab.termijnen))


def test_another_day_is_set_with_the_keyboard(screen: Screen, tab: TermijnenTab) -> None:
    go_to(tab.termijnen, "Inkomen en verzekering 18+")
    QTest.keyClick(tab.termijnen.list, Qt.Key.Key_Return)
    form = tab.form
    assert isinstance(form, ChangeForm)
    assert "10 januari 2027" in form.day_line.field.accessibleDescription()

    form.day.setText("5-1-2008")
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    screen.qtbot.waitUntil(lambda: tab.form is None)
    screen.qtbot.waitUntil(lambda: "5 januari 2008" in tab.termijnen.list.rows.row(0).subtitle)


def test_a_term_is_added_by_its_kind_and_the_day_it_counts_from(
    screen: Screen, tab: TermijnenTab
) -> None:
    tab.termijnen.add_button.click()
    form = tab.form
    assert isinstance(form, AddForm)
    form.save_button.click()
    assert form.label_row.error == form_texts.LABEL_EMPTY
    assert form.day_line.findChildren(FieldLabel)[0].text() == form_texts.DAY
    form.soort.set_value("PASPOORT_ZEVMB")
    assert "niet verplicht" in form.day_line.findChildren(FieldLabel)[0].text()
    form.basis.setText("31-8-2026")
    assert form.label_row.isHidden()
    assert "28 februari 2027" in form.basis.accessibleDescription()
    form.day.setText("1-8-2026")
    form.save_button.click()
    assert form.day_line.error == form_texts.BEFORE_START
    form.day.clear()
    form.save_button.click()

    screen.qtbot.waitUntil(lambda: "Heroverweging ZEVMB-paspoort" in titles(tab.termijnen))
    go_to(tab.termijnen, "Heroverweging ZEVMB-paspoort")
    screen.view.activateWindow()
    tab.termijnen.list.setFocus()
    screen.qtbot.waitUntil(tab.termijnen.list.hasFocus)
    QTest.keyClick(tab.termijnen.list, Qt.Key.Key_Delete)
    assert screen.navigator.calls[-1] == ("saved", texts.REMOVED_SAVED, True)
    screen.qtbot.waitUntil(lambda: "Heroverweging ZEVMB-paspoort" not in titles(tab.termijnen))


def test_a_decision_is_kept_with_only_a_person_and_shows_its_profile_by_its_everyday_name(
    screen: Screen, tab: TermijnenTab, services: Services
) -> None:
    tab.parts.button("indicaties").click()
    tab.indicaties.first_button.click()
    form = tab.form
    assert isinstance(form, IndicatieForm)
    assert form.rows["meerzorg_van"].isHidden()
    form.wet.set_value("WLZ")
    assert not form.rows["meerzorg_van"].isHidden()
    form.zorgprofiel.set_value("7VG")
    form.leveringsvormen.set_values(["MPT", "PGB"])
    form.days["ingang"].setText("1-1-2026")
    form.days["einde"].setText("31-12-2025")
    form.save_button.click()
    assert form.rows["einde"].error == form_texts.BEFORE_START
    form.days["einde"].setText("31-12-2026")
    form.save_button.click()

    screen.qtbot.waitUntil(lambda: titles(tab.indicaties) == ["Wlz VG7"])
    (item,) = tab.indicaties.items
    assert isinstance(item.row.key, Indicatie)
    assert item.row.key.zorgprofiel == "7VG"
    assert item.row.pill == texts.RUNS
    assert "Einde indicatie of beschikking" in titles(tab.termijnen)


def test_a_decision_that_ended_stays_folded_away(
    screen: Screen, tab: TermijnenTab, services: Services, sem: Persoon
) -> None:
    decide(services, sem, zorgprofiel="7VG", einde=VANDAAG - timedelta(days=1))
    screen.view.reload()

    assert titles(tab.indicaties) == []
    assert not tab.indicaties.folded_box.isHidden()
    tab.indicaties.folded_box.click()
    assert titles(tab.indicaties) == ["Wlz VG7"]
    assert tab.indicaties.list.rows.row(0).pill == texts.ENDED


def test_an_objection_starts_from_its_decision_with_the_last_day_at_once(
    screen: Screen, tab: TermijnenTab, services: Services, sem: Persoon
) -> None:
    decide(services, sem, verzonden_op=date(2026, 11, 2))
    screen.view.reload()
    tab.parts.button("indicaties").click()
    tab.indicaties.press(Action.OBJECT)
    form = tab.form
    assert isinstance(form, ProcedureForm)
    assert form.uiterlijk.value() == date(2026, 12, 14)

    form.verzonden.setText("3-11-2026")
    assert form.uiterlijk.value() == date(2026, 12, 15)
    form.uiterlijk.setText("20-12-2026")
    form.verzonden.setText("4-11-2026")
    assert form.uiterlijk.value() == date(2026, 12, 20)  # the user knows better
    form.save_button.click()

    screen.qtbot.waitUntil(lambda: titles(tab.procedures) == ["Bezwaar: Wlz"])
    key = tab.procedures.items[0].row.key
    assert isinstance(key, Procedure)
    assert (key.soort, key.uiterlijk) == (Proceduresoort.BEZWAAR, date(2026, 12, 20))
    assert tab._stack.currentIndex() == 2


def test_a_checklist_makes_tasks_once(screen: Screen, tab: TermijnenTab, gezin: Gezin) -> None:
    tab.list_18_button.click()
    lijst = tab.lijst
    assert lijst is not None
    assert not lijst.boxes[0].isChecked()  # 16 has been
    lijst.all_button.click()
    lijst.all_button.click()
    assert not any(box.isChecked() for box in lijst.boxes)
    lijst.add_button.click()
    assert lijst.message.text == form_texts.CHOOSE_ONE
    lijst.boxes[2].setChecked(True)
    lijst.add_button.click()

    assert screen.navigator.calls[-1] == ("saved", "1 taak gemaakt.", True)
    (taak,) = screen.services.taken.open(gezin.id)
    assert taak.tekst == "Wajong aanvragen (Sem)"
    tab.list_18_button.click()
    assert tab.lijst is not None
    assert not tab.lijst.boxes[2].isEnabled()


def test_who_died_is_told_quietly_and_nothing_asks(
    screen: Screen, tab: TermijnenTab, services: Services, sem: Persoon, gezin: Gezin
) -> None:
    decide(services, sem, einde=VANDAAG + timedelta(days=5))
    relatie = services.gezinnen.detail(gezin.id).leden[0].relatie
    services.gezinnen.save_persoon(replace(sem, overleden_op=VANDAAG), relatie)
    screen.view.reload()

    assert texts.died("Sem") in tab.hints.text
    assert titles(tab.termijnen) == ["Einde indicatie of beschikking"]
    assert tab.termijnen.list.rows.row(0).pill == texts.PILL_QUIET


def test_without_persons_nothing_can_be_decided_yet(screen: Screen, services: Services) -> None:
    register(services, "Gezin Leeg")
    view = screen.show()
    view.detail.open_tab(GezinTab.TERMIJNEN)
    tab = view.detail.termijnen

    tab.parts.button("indicaties").click()

    assert not tab.indicaties.first_button.isVisible()
    assert not tab.list_18_button.isVisible()


@pytest.mark.parametrize(
    ("kind", "form"), [(FormKind.INDICATIE, IndicatieForm), (FormKind.PROCEDURE, ProcedureForm)]
)
def test_what_was_half_typed_comes_back(
    screen: Screen, sem: Persoon, gezin: Gezin, kind: FormKind, form: type
) -> None:
    draft = Draft(
        key=DraftKey(kind, new_ref(gezin.id)), fields={"notitie": "half"}, place=str(gezin.id)
    )
    drafts = screen.navigator.drafts
    assert isinstance(drafts, FakeDrafts)
    drafts.keep(draft)
    view = screen.show()

    view.resume(draft)

    tab = view.detail.termijnen
    screen.qtbot.waitUntil(lambda: isinstance(tab.form, form))
    assert isinstance(tab.form, IndicatieForm | ProcedureForm)
    assert tab.form.notitie.text() == "half"


@pytest.mark.parametrize("size", [(1072, 660), (730, 560)])
def test_nothing_is_nameless_or_cut_off(
    screen: Screen, sem: Persoon, size: tuple[int, int], services: Services
) -> None:
    decide(services, sem, zorgprofiel="7VG", verzonden_op=VANDAAG)
    view = screen.show(*size)
    view.detail.open_tab(GezinTab.TERMIJNEN)
    tab = view.detail.termijnen

    screen.qtbot.waitUntil(lambda: faults(tab) == [])
    for part in ("termijnen", "indicaties", "procedures"):
        tab.parts.button(part).click()
        tab.termijnen.add_asked.emit()
        assert tab.form is not None
        assert faults(tab.form) == []
        tab.form.reject()
    tab.list_18_button.click()
    assert tab.lijst is not None
    assert faults(tab.lijst) == []


def test_the_marks_of_a_source_are_words() -> None:
    assert source("V (tekst 2019)") == "Nagezocht (tekst 2019). Controleer de actuele tekst."
    assert source("U") == "Nog niet nagezocht. Controleer de actuele tekst."
    assert source("V (CIZ: 6 weken) rest U").startswith("Nagezocht (CIZ: 6 weken), de rest nog")
    assert source("D").startswith(texts.RULE_OF_THUMB)
    assert source("S1").startswith(texts.FROM_PRACTICE)


def test_help_from_another_law_beside_a_new_indicatie_of_the_wlz_is_noticed() -> None:
    def law(wet: str, start: int, who: int = 1) -> Indicatie:
        ids = (UUID(int=start + 5000), UUID(int=who))
        ingang = VANDAAG - timedelta(days=start)
        return Indicatie(id=ids[0], persoon_id=ids[1], wet=wet, ingang=ingang)  # type: ignore[arg-type]

    assert goes_to_wlz([law("WLZ", 10), law("WMO", 300)], VANDAAG)
    assert goes_to_wlz([law("WLZ", -40), law("JEUGDWET", 300)], VANDAAG)
    assert not goes_to_wlz([law("WLZ", 900), law("WMO", 300)], VANDAAG)
    assert not goes_to_wlz([law("WLZ", 10), law("WMO", 300, who=2)], VANDAAG)
    assert not goes_to_wlz([law("WMO", 300)], VANDAAG)
