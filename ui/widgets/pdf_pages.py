"""Pages of a PDF, drawn from memory: nothing is written to disk for a preview."""

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import spaced, theme
from ui.widgets import texts
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import ScrollArea

_KEPT = 8
_MAX_WIDTH = 900
_EDGE = 28


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
            document = self._open()
        except ValueError:
            self.setWidget(EmptyState("file-text", texts.PREVIEW_FAILED, ""))
            return
        total = len(document)
        self._sizes = [document.get_page_size(number) for number in range(total)]
        self._pages = [_Page(self, number, total) for number in range(total)]
        content = QWidget()
        column = spaced(QVBoxLayout(content), (14, 14, 14, 14), 14)
        for page in self._pages:
            column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
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
        scale = width / self._sizes[number][0]
        page = self._open()[number]
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        image = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGBX8888,
        )
        return image.copy()  # the bytes of the bitmap go when this function returns


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
