"""The preview draws a PDF from memory, page by page as they come into view."""

from io import BytesIO

import pypdfium2
import pytest
from document_cases import pdf
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import apply_theme
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Paragraph
from ui.widgets.pdf_pages import PdfPages


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    apply_theme(qapp)


@pytest.fixture
def pages(qtbot: QtBot) -> PdfPages:
    pages = PdfPages()
    qtbot.addWidget(pages)
    pages.resize(500, 600)
    pages.show()
    return pages


def make_pdf(count: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _page in range(count):
        document.new_page(595, 842)
    buffer = BytesIO()
    document.save(buffer)
    document.close()
    return buffer.getvalue()


def test_only_pages_in_view_are_drawn(pages: PdfPages, qtbot: QtBot) -> None:
    pages.show_pdf(make_pdf(40))
    qtbot.waitUntil(lambda: bool(pages._images))

    assert pages.page_count == 40
    assert {number for number, _width in pages._images} <= {0, 1}


def test_scrolling_draws_the_page_and_keeps_only_a_few(pages: PdfPages, qtbot: QtBot) -> None:
    pages.show_pdf(make_pdf(40))

    for number in range(1, 41):
        pages.show_page(number)
        pages.grab()

    assert 39 in {number for number, _width in pages._images}
    assert len(pages._images) <= 8


def test_a_page_is_white_paper_as_wide_as_the_window(pages: PdfPages) -> None:
    pages.show_pdf(make_pdf(1))
    image = pages.image(0, 300)

    assert image.width() == 300
    assert image.height() == pytest.approx(424, abs=1)
    assert image.pixelColor(150, 200).name() == "#ffffff"


def test_another_document_replaces_the_first(pages: PdfPages) -> None:
    pages.show_pdf(make_pdf(3))
    pages.show_pdf(make_pdf(1))

    assert pages.page_count == 1


def test_bytes_that_are_no_pdf_give_a_message(pages: PdfPages) -> None:
    pages.show_pdf(b"geen pdf")

    assert pages.page_count == 0
    assert isinstance(pages.widget(), EmptyState)


def test_each_page_has_a_spoken_name(pages: PdfPages) -> None:
    pages.show_pdf(make_pdf(2))

    assert [page.accessibleName() for page in pages._pages] == [
        "Pagina 1 van 2",
        "Pagina 2 van 2",
    ]


def test_a_hidden_preview_keeps_no_pictures_and_draws_again(pages: PdfPages, qtbot: QtBot) -> None:
    pages.show_pdf(make_pdf(2))
    qtbot.waitUntil(lambda: bool(pages._images))

    pages.hide()
    assert not pages._images

    pages.show()
    qtbot.waitUntil(lambda: bool(pages._images))


@pytest.mark.parametrize("size", [(14_400, 3), (3, 14_400), (14_400, 14_400)])
def test_a_page_of_any_size_is_drawn_within_bounds(pages: PdfPages, size: tuple[int, int]) -> None:
    pages.show_pdf(pdf(size=size))
    image = pages.image(0, 900)

    assert 0 < image.width() * image.height() < 30_000_000


def test_of_a_document_with_very_many_pages_the_first_ones_are_shown(pages: PdfPages) -> None:
    pages.show_pdf(make_pdf(600))

    assert pages.page_count == 500
    shown = [label.text() for label in pages.findChildren(Paragraph)]
    assert "de eerste 500 van 600 pagina" in shown[0]


def test_a_page_that_cannot_be_drawn_stays_empty(pages: PdfPages) -> None:
    pages.show_pdf(make_pdf(2))
    pages._data = make_pdf(1)
    pages._close()

    assert pages.image(1, 300).width() == 1
