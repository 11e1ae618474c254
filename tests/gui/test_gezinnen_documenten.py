"""The tab Documenten: adding, looking at, changing and removing, from memory alone."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from app_cases import settle
from document_cases import bmp, gif, pdf, png, png_bomb
from gezinnen_cases import Screen, register, speak
from inline_runner import InlineRunner
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from screen_audit import nameless

from gco_desktop.bootstrap import Services
from gco_desktop.domain.document import Bestand, Bestandssoort, Document
from gco_desktop.domain.gezin import Gezin
from gco_desktop.error_reasons import DOCUMENT_REASONS
from ui.app import Application
from ui.drafts import DraftKey, FormKind
from ui.gezinnen import document_texts as texts
from ui.gezinnen import form_texts
from ui.gezinnen.detail_panel import DOCUMENTEN
from ui.gezinnen.document_dialog import DocumentDialog
from ui.gezinnen.document_form import DocumentForm
from ui.gezinnen.documenten_tab import DocumentenTab
from ui.gezinnen.view import GezinnenView
from ui.navigator import Page
from ui.widgets.dialogs import ReasonDialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.files import FileKind, OnChosen
from ui.widgets.image_view import read_image
from ui.widgets.pdf_thread import pdf_thread


class Files:
    """Answers the questions for a file."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.suggested = ""

    def save(
        self, parent: QWidget, title: str, suggested: str, kind: FileKind, on_chosen: OnChosen
    ) -> None:
        self.suggested = suggested
        on_chosen(self.target)

    def open(self, parent: QWidget, title: str, kind: FileKind, on_chosen: OnChosen) -> None:
        on_chosen(self.target)

    def folder(self, parent: QWidget, title: str, on_chosen: OnChosen) -> None:
        on_chosen(self.target.parent)


@pytest.fixture
def screen(services: Services, qtbot: QtBot) -> Screen:
    return Screen(services, InlineRunner(), qtbot)


@pytest.fixture
def gezin(services: Services) -> Gezin:
    return register(services, "Gezin De Vries")


@pytest.fixture
def tab(screen: Screen, gezin: Gezin, tmp_path: Path) -> DocumentenTab:
    view = screen.show()
    view.detail.show_tab(DOCUMENTEN)
    tab = view.detail.documenten
    tab.files = Files(tmp_path / "kopie.pdf")
    return tab


def keep(services: Services, gezin: Gezin, name: str, inhoud: bytes) -> Document:
    service = services.documenten
    return service.add(gezin.id, service.check(name, inhoud))


def files(folder: Path, **contents: bytes) -> list[Path]:
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in contents]


def choose(tab: DocumentenTab, paths: list[Path]) -> None:
    tab.ask_files = lambda _parent, _title, _kind, on_chosen: on_chosen(paths)


def titles(tab: DocumentenTab) -> list[str]:
    return [tab.list.rows.row(number).title for number in range(tab.list.rows.rowCount())]


def shown(screen: Screen, tab: DocumentenTab, names: list[str]) -> None:
    screen.qtbot.waitUntil(lambda: titles(tab) == names)


def viewer(tab: DocumentenTab) -> DocumentDialog:
    assert tab.viewer is not None
    return tab.viewer


def form(tab: DocumentenTab) -> DocumentForm:
    tab.edit_button.click()
    assert tab.form is not None
    return tab.form


def test_an_empty_dossier_says_what_to_do(tab: DocumentenTab) -> None:
    assert tab.first_button.isVisible()
    assert tab.findChildren(EmptyState)[0].isVisible()


def test_several_files_are_added_at_once(
    screen: Screen, tab: DocumentenTab, tmp_path: Path
) -> None:
    choose(tab, files(tmp_path, Brief=pdf(), Foto=png()))
    tab.first_button.click()
    shown(screen, tab, ["Brief", "Foto"])
    assert tab.list.currentIndex().row() == 1  # the last one that was added
    assert screen.navigator.calls[-1] == ("saved", "2 documenten toegevoegd.", False)
    assert tab.message.text == ""


def test_one_file_can_be_taken_back(screen: Screen, tab: DocumentenTab, tmp_path: Path) -> None:
    choose(tab, files(tmp_path, Brief=pdf()))
    tab.first_button.click()
    shown(screen, tab, ["Brief"])
    assert screen.navigator.calls[-1] == ("saved", texts.ADDED_ONE, True)
    screen.undo()
    shown(screen, tab, [])
    assert tab.first_button.isVisible()


def test_a_file_that_is_refused_is_named_with_why_and_the_others_are_added(
    screen: Screen, tab: DocumentenTab, tmp_path: Path
) -> None:
    others = {f"tekst{number}": b"PK\x03\x04" for number in range(5)}
    choose(tab, files(tmp_path, leeg=b"", goed=pdf(), **others))
    tab.first_button.click()
    shown(screen, tab, ["goed"])
    assert tab.message.text.splitlines() == [
        f"leeg: {DOCUMENT_REASONS['leeg']}",
        f"tekst0, tekst1, tekst2 en nog 2: {DOCUMENT_REASONS['soort']}",
    ]


def test_a_bsn_in_the_name_of_a_file_is_left_out_and_told(
    screen: Screen, tab: DocumentenTab, tmp_path: Path
) -> None:
    path = tmp_path / "Brief 111222333.pdf"
    path.write_bytes(pdf())
    choose(tab, [path])
    tab.first_button.click()
    shown(screen, tab, ["Brief …"])
    assert tab.message.text == texts.BSN_LEFT_OUT


def drop(tab: DocumentenTab, data: QMimeData) -> None:
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    tab.dragEnterEvent(QDragEnterEvent(QPoint(5, 5), copy, data, left, none))
    tab.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))


def test_files_are_added_by_dropping_them(
    screen: Screen, tab: DocumentenTab, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files(tmp_path, Brief=pdf())])
    drop(tab, data)
    shown(screen, tab, ["Brief"])
    assert (tmp_path / "Brief").exists()


def test_what_is_not_on_this_computer_is_not_fetched(tab: DocumentenTab) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/brief.pdf")])
    drop(tab, data)
    assert tab.message.text == texts.NOT_FROM_DISK
    tab.dragLeaveEvent(QDragLeaveEvent())
    assert tab.message.text == ""


def test_a_row_tells_kind_day_traject_contact_and_size(
    screen: Screen, tab: DocumentenTab, gezin: Gezin
) -> None:
    services = screen.services
    speak(services, gezin, 3)
    detail = services.gezinnen.detail(gezin.id)
    document = keep(services, gezin, "Besluit", pdf())
    services.documenten.save(
        replace(
            document,
            soort="BESCHIKKING",
            datum=date(2026, 11, 3),
            traject_id=detail.trajecten[0].id,
            contact_id=detail.contacten[0].id,
        )
    )
    screen.view.reload()
    shown(screen, tab, ["Besluit"])
    row = tab.list.rows.row(0)
    code = detail.trajecten[0].code
    assert row.subtitle.startswith(f"Beschikking of besluit · 3 november 2026 · {code} · contact")
    assert row.right == "1 kB"
    assert row.sentence.startswith("Besluit, pdf, Beschikking of besluit")


@pytest.mark.parametrize("inhoud", [png(30, 20), gif(), bmp()])
def test_a_picture_is_shown_from_memory_and_forgotten_when_closed(
    screen: Screen, tab: DocumentenTab, gezin: Gezin, inhoud: bytes
) -> None:
    keep(screen.services, gezin, "Foto", inhoud)
    screen.view.reload()
    tab.view_button.click()
    dialog = viewer(tab)
    assert dialog.picture.shown
    assert dialog.heading.text() == "Foto"
    assert "Foto" not in dialog.windowTitle()
    dialog.accept()
    assert not dialog.picture.shown
    assert tab.viewer is None


def test_a_pdf_is_shown_from_memory_and_forgotten_when_closed(
    screen: Screen, tab: DocumentenTab, gezin: Gezin
) -> None:
    keep(screen.services, gezin, "Brief", pdf(3))
    screen.view.reload()
    QTest.keyClick(tab.list, Qt.Key.Key_Return)
    dialog = viewer(tab)
    pages = dialog.pages
    screen.qtbot.waitUntil(lambda: pages.page_count == 3)
    file = pages._file
    assert file is not None
    dialog.reject()
    assert pages.page_count == 0
    screen.qtbot.waitUntil(lambda: file._data == b"")


def test_looking_at_documents_writes_no_file(
    screen: Screen,
    tab: DocumentenTab,
    gezin: Gezin,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    keep(screen.services, gezin, "Brief", pdf(2))
    keep(screen.services, gezin, "Foto", png(300, 200))
    screen.view.reload()
    places = (tmp_path, Path.home(), Path("/tmp"), Path("/var/tmp"), Path.cwd())  # noqa: S108

    def listing() -> set[Path]:
        deep = set(tmp_path.rglob("*"))
        flat = {path for place in places if place.is_dir() for path in place.iterdir()}
        return deep | {path for path in flat if path.suffix in {".pdf", ".png", ".tmp"}}

    before = listing()
    for number in range(2):
        tab.list.setCurrentIndex(tab.list.rows.index(number, 0))
        tab.view_button.click()
        viewer(tab).grab()
        assert listing() - before == set()
        viewer(tab).accept()


def test_a_picture_that_claims_to_be_enormous_is_not_drawn(
    screen: Screen, tab: DocumentenTab, gezin: Gezin
) -> None:
    keep(screen.services, gezin, "Bom", png_bomb())
    screen.view.reload()
    tab.view_button.click()
    assert not viewer(tab).picture.shown
    assert viewer(tab).message.text == texts.TOO_LARGE


def test_a_picture_that_is_damaged_inside_is_told_in_words(
    screen: Screen, tab: DocumentenTab, gezin: Gezin
) -> None:
    keep(screen.services, gezin, "Kapot", png(50, 50)[:60] + b"\0IEND\xaeB`\x82")
    screen.view.reload()
    tab.view_button.click()
    assert viewer(tab).message.text == texts.UNREADABLE


def test_a_pdf_that_cannot_be_drawn_is_told_in_words(
    screen: Screen, tab: DocumentenTab, gezin: Gezin
) -> None:
    broken = Bestand(titel="Kapot", bestandssoort=Bestandssoort.PDF, inhoud=b"%PDF-1.7 niets")
    screen.services.documenten.add(gezin.id, broken)
    screen.view.reload()
    tab.view_button.click()
    screen.qtbot.waitUntil(lambda: viewer(tab).message.text == texts.UNREADABLE_PDF)


def test_the_bytes_are_gone_when_the_kluis_is_locked(
    qtbot: QtBot, application: Application, opened: Services
) -> None:
    gezin = register(opened, "Gezin De Vries")
    keep(opened, gezin, "Brief", pdf(2))
    workplace = application.workplace
    assert workplace is not None
    workplace.open_gezin(gezin.id)
    settle(application)
    view = workplace.shell.built()[Page.GEZINNEN]
    assert isinstance(view, GezinnenView)
    view.detail.show_tab(DOCUMENTEN)
    settle(application)
    view.detail.documenten.view_button.click()
    settle(application)
    pages = viewer(view.detail.documenten).pages
    qtbot.waitUntil(lambda: pages.page_count == 2)
    file = pages._file
    assert file is not None
    application.lock()
    qtbot.waitUntil(lambda: file._data == b"" and file._document is None)
    settle(application)


def test_a_document_that_takes_for_ever_holds_neither_the_window_nor_the_lock(
    screen: Screen, tab: DocumentenTab, gezin: Gezin
) -> None:
    keep(screen.services, gezin, "Brief", pdf(3))
    screen.view.reload()
    go_on = Event()
    pdf_thread().ask(go_on.wait, lambda _done: None)  # as a hostile document would
    QTest.keyClick(tab.list, Qt.Key.Key_Return)
    dialog = viewer(tab)
    file = dialog.pages._coming
    assert file is not None
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible()
    go_on.set()
    screen.qtbot.waitUntil(lambda: file._data == b"")


def test_a_large_picture_is_made_smaller() -> None:
    read = read_image(png(6000, 5000), "png")
    assert read.image is not None
    assert read.image.width() * read.image.height() <= 24_000_000


def test_a_picture_is_only_read_as_what_it_is() -> None:
    assert read_image(bmp(), "png").image is None


def test_a_picture_zooms_with_the_keys(screen: Screen, tab: DocumentenTab, gezin: Gezin) -> None:
    keep(screen.services, gezin, "Foto", png(3000, 2000))
    screen.view.reload()
    tab.view_button.click()
    picture = viewer(tab).picture
    fitting = picture.zoom
    assert fitting < 1
    for keys, larger in (("+", True), ("+", True), ("-", True), ("0", False)):
        QTest.keyClicks(picture, keys)
        assert (picture.zoom > fitting) is larger


def test_title_kind_day_and_place_are_changed(
    screen: Screen, tab: DocumentenTab, gezin: Gezin
) -> None:
    speak(screen.services, gezin, 3)
    document = keep(screen.services, gezin, "scan0001", pdf())
    screen.view.reload()
    dialog = form(tab)
    dialog.titel.setText("Indicatie Wlz")
    dialog.soort.set_value("INDICATIE")
    QTest.keyClicks(dialog.datum, "3-11-2026")
    dialog.traject.setCurrentIndex(1)
    dialog.contact.setCurrentIndex(1)
    dialog.save_button.click()
    shown(screen, tab, ["Indicatie Wlz"])
    changed = screen.services.documenten.get(document.id)
    assert (changed.soort, changed.datum) == ("INDICATIE", date(2026, 11, 3))
    assert changed.traject_id is not None
    assert changed.contact_id is not None
    assert screen.navigator.messages[-1] == texts.SAVED


def test_a_form_keeps_what_is_wrong_and_says_so(
    screen: Screen, tab: DocumentenTab, gezin: Gezin
) -> None:
    keep(screen.services, gezin, "Brief", pdf())
    screen.view.reload()
    dialog = form(tab)
    dialog.titel.setText(" ")
    dialog.save_button.click()
    assert dialog.titel_row.error == texts.TITEL_EMPTY
    dialog.titel.setText("Brief 2")
    dialog.datum.setText("30 februari")
    dialog.save_button.click()
    assert dialog.datum_row.error
    dialog.reject()
    assert dialog.question is not None
    assert dialog.question.heading.text() == form_texts.LEAVE_TITLE
    dialog.question.accept()
    assert titles(tab) == ["Brief"]


def test_a_title_that_may_hold_a_bsn_asks_for_a_reason(
    screen: Screen, tab: DocumentenTab, gezin: Gezin
) -> None:
    document = keep(screen.services, gezin, "Brief", pdf())
    screen.view.reload()
    dialog = form(tab)
    dialog.titel.setText("Polis 111222333")
    dialog.save_button.click()
    assert screen.services.documenten.get(document.id).titel == "Brief"
    (question,) = dialog.findChildren(ReasonDialog)
    question.reason.set_text("polisnummer")
    question.action_button.click()
    assert screen.services.documenten.get(document.id).titel == "Polis 111222333"


def test_what_was_typed_in_the_form_comes_back_after_a_lock(
    screen: Screen, tab: DocumentenTab, gezin: Gezin
) -> None:
    document = keep(screen.services, gezin, "Brief", pdf())
    screen.view.reload()
    dialog = form(tab)
    dialog.titel.setText("Brief van de gem")
    dialog.draft.keep()
    dialog.hide()  # as the lock does, without a question
    draft = screen.navigator.drafts.kept[DraftKey(FormKind.DOCUMENT, str(document.id))]
    screen.view.detail.show_tab(0)
    screen.view.resume(draft)
    assert screen.view.detail.tab_bar.currentIndex() == DOCUMENTEN
    assert tab.form is not None
    assert tab.form.titel.text() == "Brief van de gem"


@pytest.mark.parametrize("by_key", [True, False])
def test_deleting_can_be_undone(
    screen: Screen, tab: DocumentenTab, gezin: Gezin, by_key: bool
) -> None:
    keep(screen.services, gezin, "Brief", pdf())
    screen.view.reload()
    if by_key:
        screen.view.activateWindow()
        tab.list.setFocus()
        QTest.keyClick(tab.list, Qt.Key.Key_Delete)
    else:
        tab.delete_button.click()
    shown(screen, tab, [])
    assert screen.navigator.calls[-1] == ("saved", texts.DELETED, True)
    screen.undo()
    shown(screen, tab, ["Brief"])


def test_a_copy_is_only_written_after_a_warning_and_its_name_names_nobody(
    screen: Screen, tab: DocumentenTab, gezin: Gezin
) -> None:
    keep(screen.services, gezin, "Brief De Vries", pdf(2))
    screen.view.reload()
    files = tab.files
    assert isinstance(files, Files)
    tab.copy_button.click()
    assert tab.question is not None
    assert not files.target.exists()
    tab.question.accept()
    assert files.target.read_bytes() == pdf(2)
    assert files.suggested == "document-2026-11-22.pdf"
    assert tab.message.text == texts.copied("kopie.pdf")


def test_a_copy_from_the_viewer_is_told_there(
    screen: Screen, tab: DocumentenTab, gezin: Gezin
) -> None:
    keep(screen.services, gezin, "Brief", pdf())
    screen.view.reload()
    tab.view_button.click()
    viewer(tab).copy_button.click()
    assert tab.question is not None
    tab.question.accept()
    assert viewer(tab).message.text == texts.copied("kopie.pdf")
    viewer(tab).accept()


def test_many_megabytes_are_told(screen: Screen, tab: DocumentenTab, gezin: Gezin) -> None:
    document = keep(screen.services, gezin, "Brief", pdf())
    screen.services.documenten.save(replace(document, grootte=312_000_000))
    screen.view.reload()
    shown(screen, tab, ["Brief"])
    assert tab.much.text == texts.much(312_000_000)


def test_every_control_of_the_tab_the_viewer_and_the_form_has_a_name(
    screen: Screen, tab: DocumentenTab, gezin: Gezin
) -> None:
    keep(screen.services, gezin, "Foto", png())
    screen.view.reload()
    tab.view_button.click()
    assert list(nameless(tab)) == []
    assert list(nameless(viewer(tab))) == []
    viewer(tab).accept()
    assert list(nameless(form(tab))) == []
