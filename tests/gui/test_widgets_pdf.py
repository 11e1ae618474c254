"""The preview draws a PDF from memory, page by page as they come into view."""

from collections.abc import Iterator
from io import BytesIO
from threading import Event

import pypdfium2
import pytest
from document_cases import pdf
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import dressed
from ui.widgets import texts
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label, Paragraph
from ui.widgets.pdf_file import PdfFile
from ui.widgets.pdf_pages import PdfPages
from ui.widgets.pdf_thread import pdf_thread


@pytest.fixture
def pages(qtbot: QtBot) -> PdfPages:
    pages = PdfPages()
    qtbot.addWidget(dressed(pages))
    pages.resize(500, 600)
    pages.show()
    return pages


def show(pages: PdfPages, qtbot: QtBot, data: bytes) -> None:
    with qtbot.waitSignal(pages.shown):
        pages.show_pdf(data)


def image(pages: PdfPages, qtbot: QtBot, number: int, width: int) -> QImage:
    pages.picture(number, width)
    qtbot.waitUntil(lambda: (number, width) in pages._images)
    return pages._images[number, width]


@pytest.fixture
def busy() -> Iterator[Event]:
    """The thread of pdfium, at work on something that takes until this event."""
    go_on = Event()
    pdf_thread().ask(go_on.wait, lambda _done: None)
    yield go_on
    go_on.set()


def make_pdf(count: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _page in range(count):
        document.new_page(595, 842)
    buffer = BytesIO()
    document.save(buffer)
    document.close()
    return buffer.getvalue()


def test_only_pages_in_view_are_drawn(pages: PdfPages, qtbot: QtBot) -> None:
    show(pages, qtbot, make_pdf(40))
    qtbot.waitUntil(lambda: bool(pages._images))

    assert pages.page_count == 40
    assert {number for number, _width in pages._images} <= {0, 1}


def test_scrolling_draws_the_page_and_keeps_only_a_few(pages: PdfPages, qtbot: QtBot) -> None:
    show(pages, qtbot, make_pdf(40))

    for number in range(1, 41):
        pages.show_page(number)
        pages.grab()

    qtbot.waitUntil(lambda: 39 in {number for number, _width in pages._images})
    assert len(pages._images) <= 8


def test_a_page_is_white_paper_as_wide_as_the_window(pages: PdfPages, qtbot: QtBot) -> None:
    show(pages, qtbot, make_pdf(1))
    drawn = image(pages, qtbot, 0, 300)

    assert drawn.width() == 300
    assert drawn.height() == pytest.approx(424, abs=1)
    assert drawn.pixelColor(150, 200).name() == "#ffffff"


def test_another_document_replaces_the_first(pages: PdfPages, qtbot: QtBot) -> None:
    show(pages, qtbot, make_pdf(3))
    show(pages, qtbot, make_pdf(1))

    assert pages.page_count == 1


def test_bytes_that_are_no_pdf_give_a_message(pages: PdfPages, qtbot: QtBot) -> None:
    show(pages, qtbot, b"geen pdf")

    assert pages.page_count == 0
    assert isinstance(pages.widget(), EmptyState)


def test_each_page_has_a_spoken_name(pages: PdfPages, qtbot: QtBot) -> None:
    show(pages, qtbot, make_pdf(2))

    assert [page.accessibleName() for page in pages._pages] == [
        "Pagina 1 van 2",
        "Pagina 2 van 2",
    ]


def test_a_hidden_preview_keeps_no_pictures_and_draws_again(pages: PdfPages, qtbot: QtBot) -> None:
    show(pages, qtbot, make_pdf(2))
    qtbot.waitUntil(lambda: bool(pages._images))

    pages.hide()
    assert not pages._images

    pages.show()
    qtbot.waitUntil(lambda: bool(pages._images))


@pytest.mark.parametrize("size", [(14_400, 3), (3, 14_400), (14_400, 14_400)])
def test_a_page_of_any_size_is_drawn_within_bounds(
    pages: PdfPages, qtbot: QtBot, size: tuple[int, int]
) -> None:
    show(pages, qtbot, pdf(size=size))
    drawn = image(pages, qtbot, 0, 900)

    assert 0 < drawn.width() * drawn.height() < 30_000_000


def test_of_a_document_with_very_many_pages_the_first_ones_are_shown(
    pages: PdfPages, qtbot: QtBot
) -> None:
    show(pages, qtbot, make_pdf(600))

    assert pages.page_count == 500
    shown = [label.text() for label in pages.findChildren(Paragraph)]
    assert "de eerste 500 van 600 pagina" in shown[0]


def test_a_page_that_cannot_be_drawn_stays_empty(qapp: QApplication) -> None:
    file = PdfFile(make_pdf(1))
    assert file.draw(1, 300, (595, 842)).width() == 1
    file.close()


def test_what_was_dropped_is_not_read_any_more() -> None:
    file = PdfFile(make_pdf(1))
    assert file.sizes() is not None
    file.drop()
    assert file.sizes() is None
    file.close()
    assert file._data == b""


def test_while_a_document_takes_long_the_window_says_so_and_waits_for_nothing(
    pages: PdfPages, qtbot: QtBot, busy: Event
) -> None:
    pages._slow.setInterval(1)
    pages.show_pdf(make_pdf(2))
    line = pages.widget()
    assert isinstance(line, Label)
    assert line.text() == texts.PDF_BUSY
    qtbot.waitUntil(lambda: line.text() == texts.PDF_SLOW)
    pages.clear()
    assert pages.widget() is None
    pages.show_pdf(make_pdf(3))
    busy.set()
    qtbot.waitUntil(lambda: pages.page_count == 3)


def test_a_page_that_takes_long_is_white_with_a_line_on_it(pages: PdfPages, qtbot: QtBot) -> None:
    show(pages, qtbot, make_pdf(1))
    go_on = Event()
    pdf_thread().ask(go_on.wait, lambda _done: None)
    pages.resize(700, 600)
    pages._images.clear()
    before = pages._pages[0].grab().toImage()
    assert (0, pages._pages[0].width()) not in pages._images
    go_on.set()
    qtbot.waitUntil(lambda: (0, pages._pages[0].width()) in pages._images)
    assert before != pages._pages[0].grab().toImage()


def test_another_version_stays_at_the_place_one_was(pages: PdfPages, qtbot: QtBot) -> None:
    show(pages, qtbot, make_pdf(10))
    pages.show_page(5)
    place = pages.verticalScrollBar().value()
    assert place > 0
    show(pages, qtbot, make_pdf(11))
    assert pages.verticalScrollBar().value() == place
