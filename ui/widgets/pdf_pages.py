"""Pages of a PDF, drawn from memory: nothing is written to disk for a preview."""

from collections import OrderedDict
from functools import partial

import shiboken6
from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import spaced, theme
from ui.widgets import texts
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label, Paragraph
from ui.widgets.page import ScrollArea
from ui.widgets.pdf_file import PdfFile, PdfSizes
from ui.widgets.pdf_thread import pdf_thread

SLOW_MS = 8000
_KEPT = 8
_MAX_WIDTH = 900
_EDGE = 28
_HIGHEST = 10_000_000  # a widget cannot be much higher
_Key = tuple[int, int]  # a page, and its width in device pixels


class PdfPages(ScrollArea):
    """Shows a PDF as wide as it is itself; a page is drawn when it comes into view.

    Reading and drawing go on beside the window, however long they take; ``shown`` when the pages
    are there, or it is clear that there are none.
    """

    shown = Signal()

    def __init__(self, name: str = texts.PAGES) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows and PgDn scroll
        self._coming: PdfFile | None = None
        self._file: PdfFile | None = None
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._pages: list[_Page] = []
        self._images: OrderedDict[_Key, QImage] = OrderedDict()
        self._before: dict[int, QImage] = {}
        self._asked: OrderedDict[_Key, None] = OrderedDict()
        self.busy_text = texts.PDF_BUSY
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._on_slow)

    @property
    def page_count(self) -> int:
        """The number of pages shown."""
        return len(self._pages)

    def show_pdf(self, data: bytes) -> None:
        """Begin to show these bytes; until then what was shown stays, or a line that it comes."""
        self._drop(self._coming)
        self._coming = file = PdfFile(data)
        if not self._pages:
            self._replace(Label(self.busy_text, "muted", wrap=True))
        self._slow.start()
        pdf_thread().ask(file.sizes, partial(self._on_sizes, file))

    def clear(self) -> None:
        """Forget the document and every page drawn."""
        self._drop(self._coming)
        self._forget()
        self._coming = None
        self._slow.stop()
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()

    def show_page(self, number: int) -> None:
        """Scroll to page ``number``, counted from 1."""
        self.verticalScrollBar().setValue(self._pages[number - 1].y())

    def picture(self, number: int, width: int) -> QImage | None:
        """Return a page (counted from 0) as it is drawn now, at best at this width.

        When it is not, it will be: the page is painted again then.
        """
        key = (number, width)
        if key in self._images:
            self._images.move_to_end(key)
            return self._images[key]
        self._ask(key)
        other = (image for (page, _), image in reversed(self._images.items()) if page == number)
        return next(other, self._before.get(number))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no pictures of a page nobody sees."""
        super().hideEvent(event)
        self._images.clear()
        self._before.clear()
        self._asked.clear()
        for file in (self._file, self._coming):
            if file is not None:
                pdf_thread().ask(file.close, _ignore)

    def _on_sizes(self, file: PdfFile, found: PdfSizes | None) -> None:
        if not shiboken6.isValid(self) or file is not self._coming:
            return
        before = {number: image for (number, _width), image in self._images.items()}
        place = self.verticalScrollBar().value()
        self._forget()
        self._coming = None
        self._rest()
        if found is None:
            self._drop(file)
            self._replace(EmptyState("file-text", texts.PREVIEW_FAILED, ""))
        else:
            self._file, self._sizes, self._before = file, found.sizes, before
            self._build(found)
            self.verticalScrollBar().setValue(place)
        self.shown.emit()

    def _build(self, found: PdfSizes) -> None:
        self._pages = [_Page(self, number, found.total) for number in range(len(found.sizes))]
        content = QWidget()
        column = spaced(QVBoxLayout(content), (14, 14, 14, 14), 14)
        for page in self._pages:
            column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        if found.total > len(self._pages):
            column.addWidget(Paragraph(texts.more_pages(len(self._pages), found.total)))
        column.addStretch(1)
        self._fit()
        self._replace(content)
        content.adjustSize()

    def _replace(self, widget: QWidget) -> None:
        old = self.takeWidget()
        self.setWidget(widget)
        if old is not None:
            old.deleteLater()

    def _forget(self) -> None:
        self._drop(self._file)
        self._file, self._sizes, self._pages = None, (), []
        self._images.clear()
        self._before.clear()
        self._asked.clear()

    def _drop(self, file: PdfFile | None) -> None:
        if file is not None:
            file.drop()
            pdf_thread().ask(file.close, _ignore)

    def _fit(self) -> None:
        width = min(self.viewport().width() - theme.px(_EDGE), theme.px(_MAX_WIDTH))
        for page, (points_wide, points_high) in zip(self._pages, self._sizes, strict=True):
            page.setFixedSize(QSize(width, min(round(width * points_high / points_wide), _HIGHEST)))

    def _ask(self, key: _Key) -> None:
        file = self._file
        if file is None or key in self._asked:
            return
        if not self._slow.isActive():
            self._slow.start()
        self._asked[key] = None
        if len(self._asked) > _KEPT:
            self._asked.popitem(last=False)  # it was scrolled past

        number, width = key
        size, asked = self._sizes[number], self._asked

        def draw() -> QImage | None:
            return file.draw(number, width, size) if key in asked else None

        pdf_thread().ask(draw, partial(self._on_drawn, file, key))

    def _on_drawn(self, file: PdfFile, key: _Key, image: QImage | None) -> None:
        if not shiboken6.isValid(self) or file is not self._file or key not in self._asked:
            return
        del self._asked[key]
        if not self._asked:
            self._rest()
        if image is not None:
            self._images[key] = image
            self._before.pop(key[0], None)
            while len(self._images) > _KEPT:
                self._images.popitem(last=False)
        self._pages[key[0]].update()

    def _rest(self) -> None:
        self._slow.stop()
        self.busy_text = texts.PDF_BUSY

    @Slot()
    def _on_slow(self) -> None:
        self.busy_text = texts.PDF_SLOW
        line = self.widget()
        if isinstance(line, Label):
            line.setText(self.busy_text)
        for page in self._pages:
            page.update()


class _Page(QWidget):
    def __init__(self, pages: PdfPages, number: int, total: int) -> None:
        super().__init__()
        self._pages = pages
        self._number = number
        self.setAccessibleName(texts.page_name(number + 1, total))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = round(self.width() * self.devicePixelRatioF())
        picture = self._pages.picture(self._number, width)
        if picture is None:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            painter.setPen(Qt.GlobalColor.black)  # on paper, in either scheme
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            edge = theme.px(_EDGE)
            seen = self.visibleRegion().boundingRect().adjusted(edge, edge, -edge, -edge)
            painter.drawText(seen, flags, self._pages.busy_text)
        else:
            painter.drawImage(QRectF(self.rect()), picture)
        painter.setPen(theme.color("border"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


def _ignore(_result: object) -> None:
    """It is closed; nothing is left to do."""
