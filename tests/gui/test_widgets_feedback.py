"""What the program says back: messages, toasts, dialogs, progress, the focus ring."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import apply_theme, dressed
from ui.widgets.busy import BusyOverlay, ProgressRow
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.dialogs import ConfirmDialog, Dialog, ReasonDialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.focus_ring import install_focus_ring
from ui.widgets.form import FormRow
from ui.widgets.labels import Label, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.nav import NavList
from ui.widgets.page import Columns, ScrollPage
from ui.widgets.pill import Pill
from ui.widgets.rows import RowList
from ui.widgets.shapes import ListRow, NavItem, Tone
from ui.widgets.text_fields import TextArea, TextField
from ui.widgets.toast import Toast, ToastButton


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window)
    window.resize(900, 600)
    qtbot.addWidget(dressed(window))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def put(window: QWidget, *widgets: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)


def test_a_message_hides_while_it_has_nothing_to_say(window: QWidget) -> None:
    message = InlineMessage()
    put(window, message)
    assert not message.isVisible()

    message.show_message("De map is alleen te lezen.", Tone.BAD)
    assert message.isVisible()
    assert message.accessibleName() == "De map is alleen te lezen."

    message.clear()
    assert not message.isVisible()


def test_a_toast_can_be_undone_once(window: QWidget) -> None:
    toast, undone = Toast(window), list[str]()
    toast.show_message("Contactmoment verwijderd.", lambda: undone.append("terug"))
    assert toast.can_undo

    toast.undo()
    toast.undo()

    assert undone == ["terug"]
    assert not toast.isVisible()


def test_a_toast_goes_by_itself_and_its_way_back_too(window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(window)

    toast.show_message("Bewaard.", lambda: None, seconds=0)
    qtbot.waitUntil(lambda: not toast.isVisible())

    assert not toast.can_undo


def test_a_toast_covers_no_button_and_no_field(window: QWidget, qtbot: QtBot) -> None:
    below = QWidget()
    row = QHBoxLayout(below)
    buttons = [SecondaryButton(text) for text in ("Terug", "Annuleren", "Bewaren")]
    for button in buttons:
        row.addWidget(button)
    put(window, TextField(), QWidget(), below)
    qtbot.waitUntil(lambda: below.y() > window.height() / 2)
    toast = Toast(window)

    toast.show_message("Contactmoment verwijderd.", lambda: None)

    areas = [QRect(button.mapTo(window, QPoint()), button.size()) for button in buttons]
    assert not any(toast.geometry().intersects(area) for area in areas)
    assert toast.y() > window.height() / 2


def test_a_toast_makes_way_for_what_comes_below_it(window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(window)
    toast.show_message("Contactmoment verwijderd.", lambda: None)
    button = PrimaryButton("Bewaren")
    button.setParent(window)
    button.setGeometry(toast.geometry())
    button.show()

    toast.make_way()

    assert not toast.geometry().intersects(button.geometry())


def test_a_toast_does_not_cover_the_row_that_becomes_the_current_one(
    window: QWidget, qtbot: QtBot
) -> None:
    rows = RowList("Gezinnen")
    put(window, rows)
    qtbot.waitUntil(rows.isVisible)
    rows.show_rows([ListRow(key=key, title=f"{key}", sentence=f"{key}") for key in range(9)])
    toast = Toast(window)
    for number in range(9):
        rows.select(number)
        toast.show_message("Gezin toegevoegd.", lambda: None)
        for later in range(9):
            rows.select(later)
            row = rows.visualRect(rows.currentIndex())
            seen = QRect(rows.viewport().mapTo(window, row.topLeft()), row.size())
            assert not toast.geometry().intersects(seen)


def test_a_toast_on_a_full_screen_leaves_the_buttons_free_at_least(window: QWidget) -> None:
    area, button = TextArea(), PrimaryButton("Bewaren")
    put(window, area, button)
    toast = Toast(window)

    toast.show_message("Contactmoment verwijderd.", lambda: None)

    assert not toast.geometry().intersects(button.geometry())
    assert window.rect().contains(toast.geometry())


def test_a_toast_covers_no_choice_that_only_the_arrows_reach(window: QWidget, qtbot: QtBot) -> None:
    choices = [SecondaryButton(f"Keuze {number}") for number in range(4)]
    below = QWidget()
    row = QHBoxLayout(below)
    for choice in choices:
        choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(choice)
    below.setFixedHeight(100)
    put(window, TextField(), QWidget(), below)
    qtbot.waitUntil(lambda: below.geometry().bottom() > window.height() - 20)
    toast = Toast(window)

    toast.show_message("Bewaard.", lambda: None)

    areas = [QRect(each.mapTo(window, QPoint()), each.size()) for each in choices]
    assert not any(toast.geometry().intersects(area) for area in areas)


def test_a_toast_stays_low_over_a_list_rather_than_beside_the_buttons_above_it(
    window: QWidget,
) -> None:
    button, rows = PrimaryButton("Maand afsluiten"), RowList("Regels")
    put(window, button, rows)
    rows.show_rows([ListRow(key=key, title=f"{key}", sentence=f"{key}") for key in range(9)])
    rows.setMinimumHeight(window.height() * 3 // 4)
    toast = Toast(window)

    toast.show_message("Oktober 2026 is afgesloten als nummer 26.")

    assert toast.y() > window.height() * 2 / 3
    assert toast.geometry().right() > window.width() * 3 / 4


def test_a_long_toast_wraps_at_once_and_shows_all_of_it(window: QWidget) -> None:
    text = "De tabel staat op het klembord. Die wordt leeg als de kluis op slot gaat."
    toast = Toast(window)

    toast.show_message(text)

    label = toast.findChild(Label)
    assert label is not None
    assert toast.width() < window.width() / 2
    assert label.height() >= label.heightForWidth(label.width())
    assert label.height() > 1.5 * label.fontMetrics().height()

    toast.show_message("Bewaard.")
    assert label.height() < 2 * label.fontMetrics().height()


def test_a_toast_makes_way_by_itself_for_a_button_that_comes_later(
    window: QWidget, qtbot: QtBot
) -> None:
    toast = Toast(window)
    toast.show_message("Oktober 2026 is afgesloten als nummer 26.")
    button = PrimaryButton("Heropenen")
    button.setParent(window)
    button.setGeometry(toast.geometry())
    button.show()

    qtbot.waitUntil(lambda: not toast.geometry().intersects(button.geometry()))
    assert toast.isVisible()


def test_a_toast_goes_with_a_click_and_with_escape(window: QWidget) -> None:
    toast = Toast(window)
    toast.show_message("Bewaard.")
    QTest.mouseClick(toast, Qt.MouseButton.LeftButton)
    assert toast.isHidden()

    toast.show_message("Bewaard.")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert toast.isHidden()


def test_a_toast_without_a_way_back_is_shorter_and_long_enough_to_read(window: QWidget) -> None:
    toast = Toast(window)
    toast.show_message("Bewaard.")
    short = toast.seconds
    toast.show_message("Dit is daarna nog een keer gewijzigd. " * 3)
    long = toast.seconds
    toast.show_message("Bewaard.", lambda: None)

    assert short < long < 15
    assert short < toast.seconds


def test_a_toast_stays_while_its_button_has_the_focus(window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(window)
    toast.show_message("Bewaard.", lambda: None, seconds=0.001)
    button = toast.findChild(ToastButton)
    assert button is not None
    button.setFocus()
    with qtbot.waitSignal(toast._timer.timeout):
        pass

    assert toast.isVisible()
    window.setFocus()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_toast_stays_inside_a_narrow_window(window: QWidget) -> None:
    toast = Toast(window)
    window.resize(420, 500)

    toast.show_message("Dit is een lange zin die niet op een regel past. " * 3, lambda: None)

    assert window.rect().contains(toast.geometry())


def test_a_question_has_its_focus_on_the_safe_answer(window: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    question = ("Gezin verwijderen?", "Je kunt dit niet terugdraaien.", "Verwijderen")
    dialog = ConfirmDialog.ask(window, question, lambda: done.append("weg"))
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.cancel_button.hasFocus()

    QTest.keyClick(dialog.cancel_button, Qt.Key.Key_Return)

    assert done == []


def test_a_question_is_answered_in_words(window: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    dialog = ConfirmDialog.ask(window, ("Wissen?", "Zeker?", "Wissen"), lambda: done.append("weg"))
    qtbot.waitUntil(dialog.isActiveWindow)

    dialog.action_button.click()

    assert done == ["weg"]


def test_a_reason_must_be_given_before_going_on(window: QWidget, qtbot: QtBot) -> None:
    dialog = ReasonDialog(window, "Dit lijkt op een bsn", "Negen cijfers.", "Toch bewaren")
    dialog.open()
    qtbot.waitUntil(dialog.reason.hasFocus)
    assert not dialog.action_button.isEnabled()

    QTest.keyClicks(dialog.reason, "Dit is een polisnummer")
    with qtbot.waitSignal(dialog.given) as given:
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert given.args == ["Dit is een polisnummer"]


def make_dialog(window: QWidget, area: TextArea) -> tuple[Dialog, PrimaryButton]:
    dialog = Dialog(window, "Nieuw contactmoment")
    dialog.body.addWidget(FormRow("Verslag", area))
    save = PrimaryButton("Bewaren")
    save.clicked.connect(dialog.accept)
    dialog.set_buttons(SecondaryButton("Annuleren"), save)
    return dialog, save


def test_control_enter_saves_from_inside_a_text(window: QWidget, qtbot: QtBot) -> None:
    area = TextArea()
    dialog, _save = make_dialog(window, area)
    dialog.open()
    area.setFocus()
    qtbot.waitUntil(area.hasFocus)

    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_plain_enter_in_a_line_does_not_save(window: QWidget, qtbot: QtBot) -> None:
    dialog, _save = make_dialog(window, TextArea())
    line = TextField()
    dialog.body.addWidget(line)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)

    QTest.keyClick(line, Qt.Key.Key_Return)

    assert dialog.result() == QDialog.DialogCode.Rejected
    assert dialog.isVisible()


def test_a_dialog_grows_with_what_appears_in_it(window: QWidget, qtbot: QtBot) -> None:
    dialog, _save = make_dialog(window, TextArea())
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    before = dialog.height()

    for _line in range(3):
        dialog.body.addWidget(InlineMessage("Dit is een bericht dat erbij komt.", Tone.WARN))

    qtbot.waitUntil(lambda: dialog.height() > before + 90)


def test_a_dialog_never_gets_higher_than_the_screen(window: QWidget, qtbot: QtBot) -> None:
    dialog, save = make_dialog(window, TextArea())
    for _line in range(60):
        dialog.body.addWidget(Label("Regel"))
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)

    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert dialog.rect().contains(save.mapTo(dialog, save.rect().bottomRight()))


def test_busy_covers_the_screen_and_can_be_stopped(window: QWidget, qtbot: QtBot) -> None:
    overlay = BusyOverlay(window)
    overlay.start("Even rekenen…", can_cancel=True)
    assert overlay.geometry() == window.rect()

    with qtbot.waitSignal(overlay.cancelled):
        overlay.findChildren(SecondaryButton)[0].click()

    overlay.stop()
    assert not overlay.isVisible()


def test_progress_tells_how_far_it_is(window: QWidget, qtbot: QtBot) -> None:
    row = ProgressRow("Kopie maken")
    put(window, row)
    row.set_progress(3, 10, "Kopie nakijken")

    assert (row._bar.value(), row._bar.maximum()) == (3, 10)
    assert row._bar.accessibleName() == "Kopie nakijken"
    with qtbot.waitSignal(row.cancelled):
        row.findChildren(SecondaryButton)[0].click()


def test_empty_place_says_what_it_is_for(window: QWidget) -> None:
    action = PrimaryButton("Nieuw signaal", "plus")
    empty = EmptyState("speakerphone", "Nog geen signalen", "Leg het hier vast.", action)
    put(window, empty)

    empty.set_texts("Niets gevonden", "Zoek op een ander woord.")

    assert [each.text() for each in empty.findChildren(Label)] == ["Niets gevonden"]
    assert action.accessibleName() == "Nieuw signaal"


def test_markup_in_a_text_is_shown_and_not_obeyed(window: QWidget) -> None:
    paragraph = Paragraph("<b>&</para><img src=x>")
    put(window, paragraph)

    assert "&lt;b&gt;&amp;&lt;/para&gt;&lt;img src=x&gt;" in paragraph.text()
    assert paragraph.accessibleName() == "<b>&</para><img src=x>"
    assert Label("<b>vet</b>").textFormat() == Qt.TextFormat.PlainText


def test_a_pill_without_a_word_hides(window: QWidget) -> None:
    pill = Pill("Actief", Tone.OK)
    put(window, pill)

    pill.show_status("", Tone.NEUTRAL)

    assert not pill.isVisible()


def test_ring_shows_for_the_keyboard_and_goes_with_the_mouse(
    window: QWidget, qapp: QApplication, qtbot: QtBot
) -> None:
    manager = install_focus_ring(qapp)
    first, second = SecondaryButton("Een"), SecondaryButton("Twee")
    put(window, first, second)
    qtbot.waitUntil(second.isVisible)
    first.setFocus()
    handle = window.windowHandle()

    QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert second.hasFocus()
    qtbot.waitUntil(lambda: manager.ring is not None)
    ring = manager.ring
    assert ring is not None
    assert ring.geometry().contains(second.geometry())

    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=first.geometry().center())
    assert first.hasFocus()
    assert manager.ring is None


def test_ring_is_installed_once(qapp: QApplication) -> None:
    assert install_focus_ring(qapp) is install_focus_ring(qapp)


def test_columns_stand_below_each_other_when_narrow(window: QWidget, qtbot: QtBot) -> None:
    columns = Columns(narrow=600)
    left, right = Label("Links"), Label("Rechts")
    columns.left.addWidget(left)
    columns.right.addWidget(right)
    put(window, columns)
    qtbot.waitUntil(lambda: left.y() == right.y() and right.x() > left.x())

    window.resize(480, 600)

    qtbot.waitUntil(lambda: right.y() > left.y() and right.x() == left.x())


def test_a_page_tells_its_width_in_design_pixels(qapp: QApplication, qtbot: QtBot) -> None:
    widths: list[float] = []

    class Page(ScrollPage):
        def reflow(self, width: float) -> None:
            widths.append(width)

    page = Page("Vandaag")
    qtbot.addWidget(dressed(page))
    page.resize(1200, 600)
    page.show()
    assert widths[-1] == 1200

    apply_theme(qapp, "licht", 1.5)
    assert widths[-1] == 800


def test_actions_go_below_a_title_that_needs_the_room(qtbot: QtBot) -> None:
    action = PrimaryButton("Nieuw contactmoment", "plus")
    page = ScrollPage("Traject van gezin Van den Hoogenband", "", action)
    qtbot.addWidget(dressed(page))
    page.resize(1200, 600)
    page.show()
    title = page.header.title
    qtbot.waitUntil(lambda: action.mapTo(page, action.pos()).x() > 600)

    page.resize(600, 600)

    qtbot.waitUntil(
        lambda: (
            action.mapTo(page, action.rect().topLeft()).y()
            > title.mapTo(page, title.rect().bottomLeft()).y()
        )
    )


def test_ring_is_not_cut_off_by_the_row_of_its_field(
    window: QWidget, qapp: QApplication, qtbot: QtBot
) -> None:
    manager = install_focus_ring(qapp)
    first, second = TextField(), TextField()
    put(window, FormRow("Naam", first), FormRow("Plaats", second))
    qtbot.waitUntil(second.isVisible)
    first.setFocus()

    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)

    ring = manager.ring
    assert ring is not None
    parent = ring.parentWidget()
    assert parent is not None
    assert parent.rect().contains(ring.geometry())


def test_ring_scrolls_along_with_its_field(qapp: QApplication, qtbot: QtBot) -> None:
    manager = install_focus_ring(qapp)
    page = ScrollPage("Instellingen")
    qtbot.addWidget(dressed(page))
    fields = [TextField() for _number in range(30)]
    for field in fields:
        page.body.addWidget(FormRow("Naam", field))
    page.resize(600, 400)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    fields[0].setFocus()
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Tab)
    ring = manager.ring
    assert ring is not None
    before = ring.mapTo(page, ring.rect().topLeft()).y()

    page.scroll_area.verticalScrollBar().setValue(40)

    assert ring.mapTo(page, ring.rect().topLeft()).y() == before - 40


def test_navigation_reached_with_tab_is_at_an_entry_and_chooses_nothing(
    window: QWidget, qtbot: QtBot
) -> None:
    nav = NavList("Onder", [NavItem(key="slot", text="Vergrendelen", icon="lock")], follows=False)
    put(window, nav)
    qtbot.waitUntil(nav.isVisible)

    with qtbot.assertNotEmitted(nav.chosen):
        nav.setFocus(Qt.FocusReason.TabFocusReason)

    assert nav.current() == "slot"


def test_ring_is_made_after_the_focus_came_to_rest(
    window: QWidget, qapp: QApplication, qtbot: QtBot
) -> None:
    manager = install_focus_ring(qapp)
    first, second = TextField(), TextField()
    put(window, first, second)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    first.setFocus()
    second.setFocus()
    assert manager.ring is None  # a child made in the middle of a change breaks Qt's focus chain
    qtbot.waitUntil(lambda: manager.ring is not None)
