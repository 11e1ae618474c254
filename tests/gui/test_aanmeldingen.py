"""The screen Aanmeldingen: a name is enough, and one step makes a traject of it."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from fake_navigator import FakeNavigator
from pytestqt.qtbot import QtBot
from screen_audit import faults

from gco_desktop.bootstrap import Services
from gco_desktop.domain.aanmelding import Besluit
from gco_desktop.domain.traject import TrajectStatus
from ui.aanmeldingen import texts
from ui.aanmeldingen.make_dialog import MakeDialog
from ui.aanmeldingen.view import AanmeldingenView
from ui.background import BackgroundRunner
from ui.changes import Changes
from ui.drafts import DraftKey, FormKind


@pytest.fixture
def runner() -> Iterator[BackgroundRunner]:
    with closing(BackgroundRunner()) as runner:
        yield runner


@pytest.fixture
def navigator() -> FakeNavigator:
    return FakeNavigator()


@pytest.fixture
def view(
    qtbot: QtBot, services: Services, runner: BackgroundRunner, navigator: FakeNavigator
) -> AanmeldingenView:
    view = AanmeldingenView(services.aanmeldingen, runner, Changes(), navigator)
    qtbot.addWidget(view)
    view.resize(1072, 660)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def settle(qtbot: QtBot, runner: BackgroundRunner) -> Callable[[], None]:
    def wait() -> None:
        qtbot.waitUntil(lambda: not runner.pending)

    return wait


def test_a_name_is_enough_and_the_empty_list_says_what_to_do(
    view: AanmeldingenView, services: Services, settle: Callable[[], None], navigator: FakeNavigator
) -> None:
    settle()
    assert view.first_button.isVisible()
    view.first_button.click()
    view.detail.save_button.click()
    assert view.detail.form.naam_row.error == texts.NAAM_MISSING
    view.detail.form.naam.setText("Gezin Bergsma")
    view.detail.draft.keep()
    assert DraftKey(FormKind.AANMELDING) in navigator.drafts.kept
    view.detail.save_button.click()
    settle()
    [kept] = services.aanmeldingen.regels()
    assert (kept.naam, kept.besluit) == ("Gezin Bergsma", Besluit.OPEN)
    assert navigator.drafts.kept == {}
    assert navigator.messages == [texts.SAVED]
    assert faults(view) == []


def test_a_failed_criterion_asks_why_and_never_stands_in_the_way(
    view: AanmeldingenView, services: Services, settle: Callable[[], None]
) -> None:
    view.new_aanmelding()
    form = view.detail.form
    form.naam.setText("Gezin Bergsma")
    assert form.wanted.isHidden()
    form.toets.rows["REGULIER"].answers.button("nee").click()
    assert form.wanted.text == texts.MOTIVERING_WANTED
    form.besluit.button(Besluit.NIET_PASSEND.value).click()
    assert not form.handover.isHidden()
    assert view.detail.make_button.isHidden()
    view.detail.save_button.click()
    settle()
    [kept] = services.aanmeldingen.regels()
    assert (kept.toets, kept.besluit_op) == (("REGULIER=nee",), date(2026, 11, 22))


def test_one_step_makes_a_traject_for_the_gezin_that_is_meant(
    view: AanmeldingenView, services: Services, settle: Callable[[], None], navigator: FakeNavigator
) -> None:
    gezin = services.gezinnen.register("Gezin Bergsma")
    view.new_aanmelding()
    form = view.detail.form
    form.naam.setText("Bergsma")
    form.hulpvraag.set_text("Rust in huis")
    form.doelgroep.set_value("NAH")
    view.detail.make_button.click()
    settle()
    dialog = view.dialog
    assert isinstance(dialog, MakeDialog)
    assert dialog.note.text == texts.ALIKE
    dialog.make_button.click()
    settle()
    [traject] = services.gezinnen.detail(gezin.id).trajecten
    assert (traject.doelgroep, traject.doel, traject.status) == (
        "NAH",
        "Rust in huis",
        TrajectStatus.TOEGEWEZEN,
    )
    assert ("open_traject", traject.id) in navigator.calls
    view.open_aanmelding(services.aanmeldingen.regels()[0].id)
    settle()
    assert not view.detail.traject_button.isHidden()


def test_a_line_of_what_is_missing_leads_to_its_field(
    view: AanmeldingenView, services: Services, settle: Callable[[], None], qtbot: QtBot
) -> None:
    services.aanmeldingen.save(replace(services.aanmeldingen.new(), naam="Gezin Bergsma"))
    view._presenter.load()
    settle()
    fold = view.detail.form.missing
    fold.set_open(opened=True)
    view.activateWindow()
    line = next(each for each in fold.lines if each.text() == texts.MISSING_FIELDS["regio"])
    line.click()
    qtbot.waitUntil(view.detail.form.regio.hasFocus)
