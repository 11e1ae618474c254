"""Pages of a PDF, drawn from memory: nothing is written to disk for a preview."""

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import spaced, theme
from ui.widgets import texts
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Paragraph
from ui.widgets.page import ScrollArea

_KEPT = 8
_MAX_WIDTH = 900
_EDGE = 28
_MOST_PAGES = 500  # a widget each: a document may claim to have any number
_MOST_DOTS = 24_000_000  # a page may claim to be any size
_SMALLEST = 1.0  # point


class PdfPages(ScrollArea):
    """Shows a PDF as wide as it is itself; a page is drawn when it comes into view."""

    def __init__(self, name: str = texts.PAGES) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows and PgDn scroll
        self._data = b""
        self._document: Any = None
        self._sizes: list[tuple[float, float]] = []
        self._pages: list[_Page] = []
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()

    @property
    def page_count(self) -> int:
        """The number of pages shown."""
        return len(self._pages)

    def show_pdf(self, data: bytes) -> None:
        """Show these bytes; bytes that are no PDF give a message instead."""
        self.clear()
        self._data = data
        try:
            total, self._sizes = self._read_sizes()
        except ValueError:
            self._close()
            self.setWidget(EmptyState("file-text", texts.PREVIEW_FAILED, ""))
            return
        self._pages = [_Page(self, number, total) for number in range(len(self._sizes))]
        content = QWidget()
        column = spaced(QVBoxLayout(content), (14, 14, 14, 14), 14)
        for page in self._pages:
            column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        if total > len(self._pages):
            column.addWidget(Paragraph(texts.more_pages(len(self._pages), total)))
        column.addStretch(1)
        self.setWidget(content)
        self._fit()

    def clear(self) -> None:
        """Forget the document and every page drawn."""
        self._pages, self._sizes, self._data = [], [], b""
        self._close()
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()

    def show_page(self, number: int) -> None:
        """Scroll to page ``number``, counted from 1."""
        self.verticalScrollBar().setValue(self._pages[number - 1].y())

    def image(self, number: int, width: int) -> QImage:
        """Return a page (counted from 0) drawn at a width in device pixels; a few are kept."""
        key = (number, width)
        if key in self._images:
            self._images.move_to_end(key)
        else:
            self._images[key] = self._render(number, width)
            if len(self._images) > _KEPT:
                self._images.popitem(last=False)
        return self._images[key]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no pictures of a page nobody sees."""
        super().hideEvent(event)
        self._close()

    def _open(self) -> Any:
        # Imported here: the start of the program does not wait for it.
        from pypdfium2 import PdfDocument, PdfiumError

        if self._document is None:
            try:
                self._document = PdfDocument(self._data)
            except PdfiumError as error:
                raise ValueError from error
        return self._document

    def _read_sizes(self) -> tuple[int, list[tuple[float, float]]]:
        """Return how many pages there are, and the sizes of those shown; raises ValueError."""
        from pypdfium2 import PdfiumError

        document = self._open()
        total = len(document)
        try:
            sizes = [document.get_page_size(number) for number in range(min(total, _MOST_PAGES))]
        except PdfiumError as error:
            raise ValueError from error
        if not sizes or any(min(size) < _SMALLEST for size in sizes):
            raise ValueError
        return total, sizes

    def _close(self) -> None:
        self._images.clear()
        if self._document is not None:
            self._document.close()
            self._document = None

    def _fit(self) -> None:
        width = min(self.viewport().width() - theme.px(_EDGE), theme.px(_MAX_WIDTH))
        for page, (points_wide, points_high) in zip(self._pages, self._sizes, strict=True):
            page.setFixedSize(QSize(width, round(width * points_high / points_wide)))

    def _render(self, number: int, width: int) -> QImage:
        from pypdfium2 import PdfiumError

        points_wide, points_high = self._sizes[number]
        width = min(width, int((_MOST_DOTS * points_wide / points_high) ** 0.5) + 1)
        try:
            page = self._open()[number]
            bitmap = page.render(scale=width / points_wide, rev_byteorder=True, prefer_bgrx=True)
        except (PdfiumError, ValueError):  # one page that is damaged stays empty
            return _empty_page()
        image = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGBX8888,
        )
        return image.copy()  # the bytes of the bitmap go when this function returns


def _empty_page() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


class _Page(QWidget):
    def __init__(self, pages: PdfPages, number: int, total: int) -> None:
        super().__init__()
        self._pages = pages
        self._number = number
        self.setAccessibleName(texts.page_name(number + 1, total))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = round(self.width() * self.devicePixelRatioF())
        painter.drawImage(QRectF(self.rect()), self._pages.image(self._number, width))
        painter.setPen(theme.color("border"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
