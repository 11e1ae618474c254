"""One line in the whole program: reached from anywhere, and safe over a lock."""

from app_cases import CONTROL, press, settle, workplace_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gco_desktop.bootstrap import Services
from ui import workplace_texts
from ui.app import Application
from ui.drafts import DraftKey, FormKind
from ui.een_regel.keeper import RegelButton
from ui.navigator import Page

KEY = DraftKey(FormKind.REGEL)


def test_the_line_opens_anywhere_books_and_keeps_what_was_typed(
    application: Application, opened: Services
) -> None:
    gezin = opened.gezinnen.register("Gezin Jansen")
    workplace = workplace_of(application)
    workplace.open_page(Page.SIGNALEN)
    press(application, Qt.Key.Key_E, CONTROL)
    dialog = workplace.regel.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.line, "jansen tel 30m a2 23km")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    settle(application)
    assert opened.contacten.of_gezin(gezin.id, 9)[0].minuten == 30
    assert dialog.booked.text.startswith("Geboekt: Gezin Jansen")

    dialog.undo_button.click()
    settle(application)
    assert opened.contacten.of_gezin(gezin.id, 9) == []
    assert dialog.line.text() == "jansen tel 30m a2 23km"

    assert [key for key, _text in workplace.drafts.collect()] == [str(KEY)]
    press(application, Qt.Key.Key_Escape)
    settle(application)
    assert workplace.regel.dialog is None
    draft = workplace.drafts.find(KEY)
    assert draft is not None
    workplace.go_on(draft)
    settle(application)
    assert workplace.regel.dialog is not None
    assert workplace.regel.dialog.line.text() == "jansen tel 30m a2 23km"
    workplace.regel.dialog.line.clear()
    workplace.regel.dialog.reject()


def test_the_line_has_a_button_where_one_books_and_stands_among_the_keys(
    application: Application, opened: Services
) -> None:
    opened.gezinnen.register("Gezin Jansen")
    workplace = workplace_of(application)
    for page in (Page.VANDAAG, Page.UREN):
        workplace.open_page(page)
        settle(application)
        screen = workplace.shell.screen_of(page)
        [button] = screen.findChildren(RegelButton)
        assert button.isVisible()
    assert any(keys == "Ctrl+E" for keys, _does in workplace_texts.SHORTCUT_ROWS)
