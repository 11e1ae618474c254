"""Fields: what is typed stays, is read back, and says what is wrong."""

from datetime import date, time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gco_desktop.domain.datum import parse_datum
from gco_desktop.errors import DuurError
from ui.theme import dressed
from ui.widgets import texts
from ui.widgets.buttons import IconButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import DateField, DurationField, TimeField
from ui.widgets.form import FormRow
from ui.widgets.labels import Label
from ui.widgets.messages import ErrorSummary
from ui.widgets.new_password import NewPassword
from ui.widgets.text_fields import PasswordField, SearchField, TextArea, TextField
from ui.widgets.type_ahead import TypeAheadField

# Popups: without a display Qt says what it cannot do.

TODAY = date(2026, 11, 22)
GEZINNEN = [(7, "Gezin De Vries"), (8, "Gezin Çelik"), (9, "Gezin De Boer")]


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    form = QWidget()
    QVBoxLayout(form)
    qtbot.addWidget(dressed(form))
    return form


def put(form: QWidget, *widgets: QWidget) -> None:
    layout = form.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    form.show()
    form.activateWindow()


def leave(field: QWidget) -> None:
    QApplication.sendEvent(field, QFocusEvent(QFocusEvent.Type.FocusOut))


def said(row: FormRow) -> list[str]:
    labels = row.findChildren(Label)
    return [label.text() for label in labels if label.text() and label.isVisibleTo(row)]


def test_duration_is_read_back_while_typing(form: QWidget) -> None:
    field = DurationField()
    row = FormRow("D&uur", field)
    put(form, row)

    QTest.keyClicks(field, "1,5")

    assert field.value() == 90
    assert said(row) == ["= 1:30"]
    assert field.accessibleDescription() == "= 1:30"


def test_date_is_read_back_in_full(form: QWidget) -> None:
    field = DateField(lambda text: parse_datum(text, TODAY))
    row = FormRow("&Datum", field)
    put(form, row)

    QTest.keyClicks(field, "gisteren")

    assert field.value() == date(2026, 11, 21)
    assert said(row) == ["zaterdag 21 november 2026"]
    assert field.text() == "gisteren"


def test_a_fault_shows_when_the_field_is_left_and_goes_when_it_is_mended(form: QWidget) -> None:
    field = DurationField()
    row = FormRow("Duur", field)
    put(form, row)

    QTest.keyClicks(field, "abc")
    assert row.error == ""
    leave(field)
    assert row.error
    assert field.text() == "abc"
    assert isinstance(field.error(), DuurError)
    assert field.property("invalid") is True
    assert field.accessibleDescription() == row.error

    field.setText("45m")
    assert row.error == ""
    assert field.property("invalid") is False


def test_a_value_written_reads_back_as_itself(form: QWidget) -> None:
    duration, day, moment = DurationField(), DateField(lambda t: parse_datum(t, TODAY)), TimeField()
    duration.set_value(95)
    day.set_value(date(1998, 2, 3))
    moment.set_value(time(9, 5))

    assert (duration.text(), day.text(), moment.text()) == ("1:35", "3-2-1998", "09:05")
    assert (duration.value(), day.value(), moment.value()) == (95, date(1998, 2, 3), time(9, 5))


def test_empty_is_no_fault(form: QWidget) -> None:
    field = DurationField()
    row = FormRow("Duur", field)
    put(form, row)

    assert field.check()
    assert (field.value(), row.error) == (None, "")


def test_a_row_shows_what_was_filled_in_before_it_was_made(form: QWidget) -> None:
    field = DurationField()
    field.set_value(30)
    row = FormRow("Duur", field)
    put(form, row)

    assert said(row) == ["= 0:30"]


def test_label_names_the_field_and_says_when_it_may_stay_empty(form: QWidget) -> None:
    field = TextField("Jansen")
    row = FormRow("&Naam", field, hint="Zoals op de brief", optional=True)
    put(form, row)

    assert field.accessibleName() == "Naam"
    assert field.accessibleDescription() == "Zoals op de brief"
    assert any(texts.OPTIONAL in each.text() for each in row.findChildren(type(row._caption)))


def test_summary_links_to_each_wrong_field(form: QWidget, qtbot: QtBot) -> None:
    first, second = TextField(), TextField()
    rows = FormRow("Naam", first), FormRow("Plaats", second)
    summary = ErrorSummary()
    put(form, summary, *rows)

    summary.show_errors([(rows[0], "Vul een naam in."), (rows[1], "Vul een plaats in.")])
    qtbot.waitUntil(first.hasFocus)
    assert summary.isVisible()
    assert [row.error for row in rows] == ["Vul een naam in.", "Vul een plaats in."]

    summary._links[1].click()
    assert second.hasFocus()


def test_summary_stays_away_for_one_fault(form: QWidget) -> None:
    row, summary = FormRow("Naam", TextField()), ErrorSummary()
    put(form, summary, row)

    summary.show_errors([(row, "Vul een naam in.")])

    assert not summary.isVisible()
    assert row.error == "Vul een naam in."


def test_text_area_reports_what_is_too_much_and_keeps_it(form: QWidget) -> None:
    area = TextArea(lines=3, limit=10)
    row = FormRow("Verslag", area)
    put(form, row)

    area.set_text("x" * 13)

    assert area.text() == "x" * 13
    assert row.error == "3 tekens te veel"
    area.set_text("x" * 9)
    assert said(row) == ["nog 1 teken"]


def test_text_area_takes_plain_text_only(form: QWidget) -> None:
    area = TextArea()
    data = QMimeData()
    data.setHtml("<b>vet</b>")
    data.setText("vet")

    area.insertFromMimeData(data)

    assert area.text() == "vet"


def test_tab_leaves_the_text_area(form: QWidget, qtbot: QtBot) -> None:
    area, after = TextArea(), TextField()
    put(form, area, after)
    area.setFocus()
    qtbot.waitUntil(area.hasFocus)

    QTest.keyClick(area, Qt.Key.Key_Tab)

    assert after.hasFocus()
    assert area.text() == ""


def test_password_can_be_shown_and_its_eye_says_so(form: QWidget) -> None:
    field = PasswordField()
    put(form, field)
    (eye,) = field.findChildren(IconButton)

    eye.click()

    assert field.revealed
    assert eye.accessibleName() == texts.CONCEAL


def test_letters_typed_on_the_eye_do_not_end_up_in_the_password(form: QWidget) -> None:
    field = PasswordField()
    put(form, field)
    field.setText("de fiets")
    field.eye.setFocus()

    QTest.keyClicks(field.eye, "staat buiten")

    assert "staat" not in field.text()


def test_tab_leads_from_one_password_to_the_other(form: QWidget, qtbot: QtBot) -> None:
    field = NewPassword(lambda _password: None, lambda: "")
    put(form, field)
    field.first.setFocus()
    qtbot.waitUntil(field.first.hasFocus)

    QTest.keyClick(field.first, Qt.Key.Key_Tab)

    assert field.second.hasFocus()


def test_search_waits_for_a_pause_and_searches_once(form: QWidget, qtbot: QtBot) -> None:
    field = SearchField("Zoek in gezinnen")
    put(form, field)
    found: list[str] = []
    field.searched.connect(found.append)

    QTest.keyClicks(field, "vries")
    qtbot.waitUntil(lambda: bool(found))

    assert found == ["vries"]


def test_enter_searches_at_once_and_leaves_for_the_list(form: QWidget, qtbot: QtBot) -> None:
    field = SearchField("Zoek in gezinnen")
    put(form, field)
    found: list[str] = []
    field.searched.connect(found.append)
    QTest.keyClicks(field, "boer")

    with qtbot.waitSignal(field.entered):
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert found == ["boer"]


def test_choice_is_known_by_its_code_and_an_old_code_is_kept(form: QWidget) -> None:
    field = ChoiceField([("wlz", "Wet langdurige zorg")], empty="Nog onbekend")
    put(form, field)
    assert field.value() is None

    field.set_value("wlz")
    assert (field.value(), field.currentText()) == ("wlz", "Wet langdurige zorg")

    field.set_value("vervallen")
    assert field.value() == "vervallen"


def test_new_choices_keep_the_choice_made(form: QWidget) -> None:
    field = ChoiceField([("a", "A"), ("b", "B")])
    field.set_value("b")

    field.set_choices([("b", "B"), ("c", "C")])

    assert field.value() == "b"


def test_type_ahead_finds_by_part_of_a_name_with_keys_only(form: QWidget, qtbot: QtBot) -> None:
    field = TypeAheadField(GEZINNEN)
    put(form, field)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    QTest.keyClicks(field, "cel")
    qtbot.waitUntil(field._popup.isVisible)
    QTest.keyClick(field._popup, Qt.Key.Key_Return)

    assert (field.value(), field.text()) == (8, "Gezin Çelik")


def test_an_arrow_down_at_the_last_entry_stays_there(form: QWidget, qtbot: QtBot) -> None:
    field = TypeAheadField(GEZINNEN)
    put(form, field)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    QTest.keyClicks(field, "cel")
    qtbot.waitUntil(field._popup.isVisible)
    QTest.keyClick(field._popup, Qt.Key.Key_Down)
    QTest.keyClick(field._popup, Qt.Key.Key_Return)

    assert field.value() == 8


def test_tab_takes_the_entry_that_is_marked(form: QWidget, qtbot: QtBot) -> None:
    field, after = TypeAheadField(GEZINNEN), TextField()
    put(form, field, after)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    QTest.keyClicks(field, "de")
    qtbot.waitUntil(field._popup.isVisible)
    QTest.keyClick(field._popup, Qt.Key.Key_Down)
    QTest.keyClick(field._popup, Qt.Key.Key_Tab)

    assert field.value() == 9
    assert not field._popup.isVisible()


def test_escape_closes_the_list_and_keeps_the_text(form: QWidget, qtbot: QtBot) -> None:
    field = TypeAheadField(GEZINNEN)
    put(form, field)
    field.setFocus()
    QTest.keyClicks(field, "gez")
    qtbot.waitUntil(field._popup.isVisible)

    QTest.keyClick(field._popup, Qt.Key.Key_Escape)

    assert not field._popup.isVisible()
    assert field.text() == "gez"


def test_type_ahead_takes_the_only_one_that_fits_when_it_is_left(form: QWidget) -> None:
    field = TypeAheadField(GEZINNEN)
    put(form, field)

    field.setText("boer")
    leave(field)

    assert (field.value(), field.text()) == (9, "Gezin De Boer")


def test_type_ahead_keeps_text_that_names_nobody(form: QWidget) -> None:
    field = TypeAheadField(GEZINNEN)
    put(form, field)

    QTest.keyClicks(field, "de")
    field._popup.hide()
    leave(field)

    assert (field.value(), field.text()) == (None, "de")


def test_type_ahead_forgets_its_value_when_the_text_changes(form: QWidget) -> None:
    field = TypeAheadField(GEZINNEN)
    put(form, field)
    field.set_value(7)

    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, "xx")

    assert field.value() is None
