"""Bad input and faults in the window: one sentence says what to do, and nothing is lost."""

import time
from collections.abc import Callable
from pathlib import Path

from app_cases import CONTROL, content, press, settle, shown, top_level, week_of, workplace_of
from bad_cases import BSN, LONG_NOTE, MARKUP, NASTY, fill
from conftest import PASSWORD, Clock
from kluis_cases import fill as fill_disk
from kluis_cases import small_disk
from PySide6.QtCore import QAbstractTableModel, QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)

from gco_desktop.bootstrap import Services, new_kluis, open_kluis
from gco_desktop.error_texts import DISK_FULL_BUT_ROOM, TEXTS
from gco_desktop.errors import (
    EindVoorBeginError,
    GeborenInToekomstError,
)
from gco_desktop.kluis.kdf import FLOOR
from ui.app import Application
from ui.contactmoment.view import ContactDialog
from ui.gezinnen.view import GezinnenView
from ui.navigator import Page
from ui.start.view import StartView
from ui.traject.edit_dialog import TrajectDialog
from ui.widgets.dialogs import ReasonDialog
from ui.widgets.labels import Label
from ui.widgets.text_fields import TextArea


def test_a_full_disk_keeps_the_text_on_the_form_and_the_second_save_works(
    windows: Callable[[Path], Application], tmp_path: Path, clock: Clock
) -> None:
    with small_disk(tmp_path / "schijf", 120) as disk:
        new_kluis(disk / "kluis", PASSWORD, kdf=FLOOR)
        services = open_kluis(disk / "kluis", PASSWORD, now=clock)
        gezin = services.gezinnen.register("Gezin De Vries")
        application = windows(disk / "kluis")
        application.opened(services)
        settle(application)
        dialog = contact_form(application, "Gezin De Vries")
        dialog.form.verslag.set_text(LONG_NOTE)
        fill_disk(disk)
        save(application, dialog)
        assert dialog.problem.text == DISK_FULL_BUT_ROOM
        assert dialog.form.verslag.text() == LONG_NOTE
        save(application, dialog)
        (kept,) = services.contacten.of_gezin(gezin.id, 5)
        assert kept.verslag == LONG_NOTE
        application.shut_down()


def contact_form(application: Application, gezin: str) -> ContactDialog:
    workplace = workplace_of(application)
    (found,) = [each for each in workplace.services.gezinnen.regels() if each.naam == gezin]
    workplace.new_contact(found.id)
    settle(application)
    dialog = workplace.contact_dialog
    assert dialog is not None
    return dialog


def save(application: Application, dialog: ContactDialog) -> None:
    QTest.keyClick(dialog.form.verslag, Qt.Key.Key_Return, CONTROL)
    settle(application)


UNREADABLE = [
    ("duur", "-1", "onder nul"),
    ("duur", "1:75", "00 tot en met 59"),
    ("duur", "abc", "niet te lezen"),
    ("duur", "25", "25 minuten of 25 uur"),
    ("datum", "29-2-2025", "bestaat niet"),
    ("datum", "31-4", "bestaat niet"),
    ("datum", "ooit", "niet te lezen"),
    ("datum", "", "Vul een datum in"),
    ("tijd", "25:00", "tijd"),
    ("taak_voor", "29-2-2027", "bestaat niet"),
]


def test_what_cannot_be_read_in_the_form_is_said_at_its_field_and_stays(
    application: Application, opened: Services
) -> None:
    gezin = opened.gezinnen.register("Gezin De Vries")
    dialog = contact_form(application, "Gezin De Vries")
    dialog.form.verslag.set_text("Een verslag")
    dialog.form.taak.setText("Bellen")
    for field, text, said in UNREADABLE:
        line = getattr(dialog.form, field)
        before = line.text()
        line.setText(text)
        save(application, dialog)
        assert any(said in label.text() for label in shown(Label, dialog)), said
        assert (line.text(), dialog.form.verslag.text()) == (text, "Een verslag")
        assert not opened.contacten.of_gezin(gezin.id, 5)
        line.setText(before)
    save(application, dialog)
    assert len(opened.contacten.of_gezin(gezin.id, 5)) == 1


def test_29_february_and_years_of_two_digits_are_read(
    application: Application, opened: Services
) -> None:
    gezin = opened.gezinnen.register("Gezin De Vries")
    typed = {"29-2-24": "2024-02-29", "21-11-25": "2025-11-21", "1-2-03": "2003-02-01"}
    for text in typed:
        dialog = contact_form(application, "Gezin De Vries")
        dialog.form.datum.setText(text)
        dialog.form.verslag.set_text("Lang geleden")
        save(application, dialog)
    kept = [str(each.datum) for each in opened.contacten.of_gezin(gezin.id, 5)]
    assert kept == sorted(typed.values(), reverse=True)


def test_what_cannot_be_read_in_the_grid_stays_with_its_message(
    application: Application, opened: Services
) -> None:
    put = fill(opened, "Rustig")
    workplace = workplace_of(application)
    workplace.open_page(Page.UREN)
    settle(application)
    view = week_of(application)
    index = view.table.model().index(0, 3)
    for text in ("-1", "1:75", "abc", "25"):
        view.table.model().setData(index, text)
        settle(application)
        assert index.data() == text
        assert view.faults.text
    view.table.model().setData(index, "1:30")
    settle(application)
    assert index.data() == "1:30"
    assert not view.faults.text
    assert opened.contacten.get(put.bundel.contact.id).uren == put.bundel.uren


def test_a_note_of_200_000_characters_is_pasted_kept_and_shown_again(
    application: Application, opened: Services
) -> None:
    gezin = opened.gezinnen.register("Gezin De Vries")
    dialog = contact_form(application, "Gezin De Vries")
    begun = time.monotonic()
    QApplication.clipboard().setText(LONG_NOTE)
    dialog.form.verslag.setFocus()
    QTest.keyClick(dialog.form.verslag, Qt.Key.Key_V, CONTROL)
    assert dialog.form.verslag.text() == LONG_NOTE
    save(application, dialog)
    (kept,) = opened.contacten.of_gezin(gezin.id, 5)
    assert kept.verslag == LONG_NOTE
    workplace = workplace_of(application)
    workplace.open_gezin(gezin.id)
    settle(application)
    view = workplace.shell.stack.currentWidget()
    assert isinstance(view, GezinnenView)
    for number in range(5):
        view.detail.show_tab(number)
        settle(application)
        assert not view.grab().isNull()
    workplace.edit_contact(kept.id)
    settle(application)
    again = workplace.contact_dialog
    assert again is not None
    assert again.form.verslag.text() == LONG_NOTE
    assert time.monotonic() - begun < 30


def test_rich_text_is_pasted_as_plain_text(application: Application, opened: Services) -> None:
    opened.gezinnen.register("Gezin De Vries")
    dialog = contact_form(application, "Gezin De Vries")
    rich = QMimeData()
    rich.setHtml("<b>Vet</b> <img src='x'> en <i>schuin</i>")
    rich.setText("Vet en schuin")
    QApplication.clipboard().setMimeData(rich)
    for field in (dialog.form.verslag, dialog.form.taak):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_V, CONTROL)
        assert field.text() == "Vet en schuin"
    QApplication.clipboard().clear()  # what is left there at the end of Python crashes Qt


def rich_texts(within: QWidget) -> list[str]:
    """Return every shown text of the user that would be read as markup, or lose its ampersand."""
    found = []
    for label in shown(QLabel, within):
        rich = label.textFormat() != Qt.TextFormat.PlainText
        if MARKUP in label.text() and (rich or label.buddy() is not None):
            found.append(f"label: {label.text()[:80]}")
    for button in shown(QAbstractButton, within):
        if MARKUP in button.text():
            found.append(f"button: {button.text()[:80]}")
    for widget in shown(QWidget, within):
        if MARKUP in widget.toolTip():
            found.append(f"tooltip: {widget.toolTip()[:80]}")
    return found


def rich_items(within: QWidget) -> list[str]:
    """Return every tooltip in a list or table that would be read as markup."""
    found = []
    for view in shown(QAbstractItemView, within):
        model = view.model()
        columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
        for row in range(model.rowCount() if model else 0):
            for column in range(columns):
                tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
                if isinstance(tip, str) and MARKUP in tip:
                    found.append(f"{type(view).__name__}: {tip[:80]}")
    return found


def test_markup_and_emoji_show_literally_on_every_screen(
    application: Application, opened: Services
) -> None:
    put = fill(opened, NASTY)
    workplace = workplace_of(application)
    wrong: list[str] = []

    def look(where: str, within: QWidget | None = None) -> None:
        settle(application)
        widget = within or application.window
        assert not widget.grab().isNull()
        wrong.extend(f"{where}: {each}" for each in (*rich_texts(widget), *rich_items(widget)))

    for page in Page:
        workplace.open_page(page)
        look(page)
    workplace.open_gezin(put.gezin.id)
    view = workplace.shell.stack.currentWidget()
    assert isinstance(view, GezinnenView)
    for number in range(5):
        view.detail.show_tab(number)
        look(f"tab {number}")
    workplace.open_traject(put.traject.id)
    look("traject")
    workplace.open_plan(put.traject.id)
    look("plan")
    workplace.open_signaal(put.signaal.id)
    look("signaal")
    workplace.edit_contact(put.bundel.contact.id)
    settle(application)
    dialog = workplace.contact_dialog
    assert dialog is not None
    for fold in (dialog.form.deelnemers, dialog.form.subject, dialog.form.travel):
        fold.set_open(opened=True)
    look("contact", dialog)
    assert not wrong, "\n".join(wrong)
    save(application, dialog)
    assert opened.contacten.get(put.bundel.contact.id) == put.bundel


def test_a_birth_in_the_future_is_said_at_its_field(
    application: Application, opened: Services
) -> None:
    gezin = opened.gezinnen.register("Gezin De Vries")
    workplace = workplace_of(application)
    workplace.open_gezin(gezin.id)
    settle(application)
    view = workplace.shell.stack.currentWidget()
    assert isinstance(view, GezinnenView)
    view.detail.show_tab(1)
    settle(application)
    tab = view.detail.personen
    tab.first_button.click()
    settle(application)
    tab.form.voornaam.setText("Bram")
    tab.form.geboren.setText("1-1-2027")
    tab.form.save_button.click()
    settle(application)
    assert tab.form.birth_row.error == TEXTS[GeborenInToekomstError]
    assert (tab.form.voornaam.text(), tab.form.geboren.text()) == ("Bram", "1-1-2027")
    tab.form.geboren.setText("29-2-16")
    tab.form.save_button.click()
    settle(application)
    (lid,) = opened.gezinnen.detail(gezin.id).leden
    assert str(lid.persoon.geboortedatum) == "2016-02-29"


def test_ctrl_z_while_typing_takes_back_the_typing_and_nothing_else(
    application: Application, opened: Services
) -> None:
    gezin = opened.gezinnen.register("Gezin De Vries")
    workplace = workplace_of(application)
    workplace.open_gezin(gezin.id)
    settle(application)
    tried = 0
    for page in (Page.GEZINNEN, Page.SIGNALEN, Page.INSTELLINGEN, Page.UREN, Page.VANDAAG):
        workplace.open_page(page)
        settle(application)
        for field in shown(QWidget, application.window):
            if isinstance(field, QLineEdit | TextArea) and not field.isReadOnly():
                field.setFocus()
                QTest.keyClicks(field, "typfout")
                for _ in range(9):
                    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
                settle(application)
                assert "typfout" not in field.text()
                assert [each.naam for each in opened.gezinnen.regels()] == ["Gezin De Vries"]
                tried += 1
    assert tried > 5
    dialog = contact_form(application, "Gezin De Vries")
    for area in (dialog.form.verslag, dialog.form.duur):
        area.setFocus()
        QTest.keyClicks(area, "90m")
        QTest.keyClick(area, Qt.Key.Key_Z, CONTROL)
        QTest.keyClick(area, Qt.Key.Key_Z, CONTROL)
    settle(application)
    assert [each.naam for each in opened.gezinnen.regels()] == ["Gezin De Vries"]


def test_two_fast_presses_save_once(application: Application, opened: Services) -> None:
    gezin = opened.gezinnen.register("Gezin De Vries")
    dialog = contact_form(application, "Gezin De Vries")
    dialog.form.verslag.set_text("Een keer")
    for _ in range(3):
        QTest.keyClick(dialog.form.verslag, Qt.Key.Key_Return, CONTROL)
    settle(application)
    assert len(opened.contacten.of_gezin(gezin.id, 5)) == 1


def test_two_fast_clicks_make_one_gezin_one_person_and_one_opdrachtgever(
    application: Application, opened: Services
) -> None:
    workplace = workplace_of(application)
    workplace.new_gezin()
    settle(application)
    (form,) = [each for each in top_level() if each is not application.window]
    form.naam.setText("Gezin De Vries")  # type: ignore[attr-defined]
    for _ in range(2):
        QTest.keyClick(form.naam, Qt.Key.Key_Return, CONTROL)  # type: ignore[attr-defined]
    settle(application)
    assert len(opened.gezinnen.regels()) == 1
    view = workplace.shell.stack.currentWidget()
    assert isinstance(view, GezinnenView)
    view.detail.show_tab(1)
    settle(application)
    tab = view.detail.personen
    tab.first_button.click()
    tab.form.voornaam.setText("Bram")
    for _ in range(2):
        tab.form.save_asked.emit()
    settle(application)
    (regel,) = opened.gezinnen.regels()
    assert len(opened.gezinnen.detail(regel.id).leden) == 1
    workplace.open_page(Page.INSTELLINGEN)
    settle(application)
    from ui.instellingen.algemeen_panel import AlgemeenPanel

    (panel,) = shown(AlgemeenPanel, application.window)
    panel.parties.add_button.click()
    dialog = panel.parties.dialog
    assert dialog is not None
    dialog.field.setText("Gemeente")
    for _ in range(2):
        dialog.save_button.click()
    settle(application)
    assert len(opened.profiel.opdrachtgevers()) == 1


def test_a_person_who_left_the_gezin_stays_in_the_contact_that_is_changed(
    application: Application, opened: Services
) -> None:
    put = fill(opened, "Rustig")
    opened.gezinnen.remove_relatie(put.lid.relatie.id)
    workplace = workplace_of(application)
    workplace.edit_contact(put.bundel.contact.id)
    settle(application)
    dialog = workplace.contact_dialog
    assert dialog is not None
    dialog.form.verslag.set_text("Verbeterd")
    save(application, dialog)
    kept = opened.contacten.get(put.bundel.contact.id).contact
    assert kept.verslag == "Verbeterd"
    assert kept.deelnemers == (put.lid.persoon.id,)


def test_undo_says_when_there_is_nothing_left(application: Application, opened: Services) -> None:
    opened.gezinnen.register("Gezin De Vries")
    workplace_of(application).shell.setFocus()
    press(application, Qt.Key.Key_Z, CONTROL)
    assert opened.gezinnen.regels() == []
    press(application, Qt.Key.Key_Z, CONTROL)
    assert "niets om ongedaan" in toast(application)


def toast(application: Application) -> str:
    widget = workplace_of(application).shell.toast
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_digits_like_a_bsn_are_asked_about_once_and_going_back_keeps_the_text(
    application: Application, opened: Services
) -> None:
    gezin = opened.gezinnen.register("Gezin De Vries")
    dialog = contact_form(application, "Gezin De Vries")
    dialog.form.verslag.set_text(f"Nummer {BSN}")
    save(application, dialog)
    (question,) = [each for each in top_level() if isinstance(each, ReasonDialog)]
    question.reject()
    settle(application)
    assert dialog.form.verslag.text() == f"Nummer {BSN}"
    save(application, dialog)
    (question,) = [each for each in top_level() if isinstance(each, ReasonDialog)]
    question.reason.set_text("nummer van de gemeente")
    question.action_button.click()
    settle(application)
    assert len(opened.contacten.of_gezin(gezin.id, 5)) == 1


def test_closing_the_window_with_a_dialog_open_keeps_what_was_typed(
    application: Application, opened: Services, kluis_folder: Path, clock: Clock
) -> None:
    opened.gezinnen.register("Gezin De Vries")
    dialog = contact_form(application, "Gezin De Vries")
    dialog.form.verslag.set_text("Halverwege de zin")
    application.window.close()
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert "Halverwege de zin" in (services.herstel.draft("contact") or "")
    services.close()


def test_locking_with_a_question_open_closes_the_question_too(
    application: Application, opened: Services, kluis_folder: Path, clock: Clock
) -> None:
    opened.gezinnen.register("Gezin De Vries")
    dialog = contact_form(application, "Gezin De Vries")
    dialog.form.verslag.set_text(f"Nummer {BSN}")
    save(application, dialog)
    press(application, Qt.Key.Key_L, CONTROL)
    assert top_level() == [application.window]
    assert isinstance(content(application), StartView)
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert BSN in (services.herstel.draft("contact") or "")
    services.close()


def test_locking_during_a_backup_leaves_a_whole_backup_or_none(
    application: Application,
    opened: Services,
    kluis_folder: Path,
    tmp_path: Path,
    clock: Clock,
) -> None:
    opened.gezinnen.register("Gezin De Vries")
    from gco_desktop.bootstrap import inspect
    from ui.instellingen.reservekopie_panel import ReservekopiePanel
    from ui.instellingen.view import InstellingenView, Part

    workplace = workplace_of(application)
    workplace.open_page(Page.INSTELLINGEN)
    settle(application)
    view = workplace.shell.stack.currentWidget()
    assert isinstance(view, InstellingenView)
    view.show_part(Part.RESERVEKOPIE)
    settle(application)
    (panel,) = shown(ReservekopiePanel, application.window)
    target = tmp_path / "kopie.gcobackup"
    panel._on_path(target)
    application.lock()
    settle(application)
    assert isinstance(content(application), StartView)
    if target.exists():
        assert inspect(target).rows["gezin"] == 1
    else:
        assert list(tmp_path.glob("kopie*")) == []
    open_kluis(kluis_folder, PASSWORD, now=clock).close()


def test_closing_the_window_while_work_runs_finishes_the_work(
    application: Application, opened: Services, kluis_folder: Path, clock: Clock
) -> None:
    gezin = opened.gezinnen.register("Gezin De Vries")
    dialog = contact_form(application, "Gezin De Vries")
    dialog.form.verslag.set_text("Nog net bewaard")
    QTest.keyClick(dialog.form.verslag, Qt.Key.Key_Return, CONTROL)
    application.window.close()
    services = open_kluis(kluis_folder, PASSWORD, now=clock)
    assert [each.verslag for each in services.contacten.of_gezin(gezin.id, 5)] == [
        "Nog net bewaard"
    ]
    services.close()


def test_a_window_that_is_closed_goes_at_once_though_work_is_finished_first(
    application: Application,
) -> None:
    window, seen = application.window, []

    def work() -> None:
        until = time.monotonic() + 5
        while window.isVisible() and time.monotonic() < until:
            time.sleep(0.01)
        seen.append(window.isVisible())

    application.runner.run(work, lambda _none: None, lambda _error: None)
    window.close()
    assert seen == [False]


def test_an_end_before_the_start_is_said_in_the_dialog_and_stays(
    application: Application, opened: Services
) -> None:
    put = fill(opened, "Rustig")
    workplace = workplace_of(application)
    workplace.open_traject(put.traject.id)
    settle(application)
    press(application, Qt.Key.Key_F2)
    (dialog,) = [each for each in top_level() if isinstance(each, TrajectDialog)]
    dialog.end.setText("1-1-2020")
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    settle(application)
    assert any(TEXTS[EindVoorBeginError] in label.text() for label in shown(QLabel, dialog))
    assert dialog.end.text() == "1-1-2020"
    assert opened.trajecten.detail(put.traject.id).traject.eind is None
