"""Draws the pages of one PDF from memory; for the one thread that pdfium has."""

import atexit
import ctypes
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

MOST_PAGES = 500  # a widget each: a document may claim to have any number
MOST_DOTS = 24_000_000  # a page may claim to be any size
_SMALLEST, _LARGEST = 1.0, 1_000_000.0  # points
_WHITE = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class PdfSizes:
    """How many pages there are, and the sizes in points of those that are shown."""

    total: int
    sizes: tuple[tuple[float, float], ...]


class PdfFile:
    """The bytes of a PDF until it is dropped; every method but ``drop`` may take any time."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._document: Any = None
        self._dropped = False

    def drop(self) -> None:
        """Do nothing more with it; from any thread, before ``close``."""
        self._dropped = True

    def sizes(self) -> PdfSizes | None:
        """Return the sizes of its pages; nothing when these bytes are no PDF."""
        if not self._open():
            return None
        raw = _pdfium()
        total = raw.FPDF_GetPageCount(self._document)
        found, size = [], raw.FS_SIZEF()
        for number in range(min(total, MOST_PAGES)):
            if not raw.FPDF_GetPageSizeByIndexF(self._document, number, ctypes.byref(size)):
                return None
            found.append((size.width, size.height))
        if not found or any(not _is_usable(*size) for size in found):
            return None
        return PdfSizes(total, tuple(found))

    def draw(self, number: int, width: int, size: tuple[float, float]) -> QImage:
        """Return a page drawn ``width`` dots wide or less; one that is damaged is empty."""
        wide, high = size
        width = min(width, int((MOST_DOTS * wide / high) ** 0.5) + 1)
        page = _pdfium().FPDF_LoadPage(self._document, number) if self._open() else None
        if not page:
            return _paper(1, 1)
        try:
            return _drawn(page, width, max(round(width * high / wide), 1))
        finally:
            _pdfium().FPDF_ClosePage(page)

    def close(self) -> None:
        """Let go of what pdfium keeps, and of the bytes when it was dropped."""
        if self._document:
            _pdfium().FPDF_CloseDocument(self._document)
            self._document = None
        if self._dropped:
            self._data = b""

    def _open(self) -> bool:
        if not self._document and not self._dropped:
            data = self._data
            self._document = _pdfium().FPDF_LoadMemDocument64(data, len(data), None)
        return bool(self._document) and not self._dropped


@cache
def _pdfium() -> Any:
    # Imported here: the start of the program does not wait for it.
    from pypdfium2 import _library_scope, raw

    # At the end of the program a page may still be under way: clearing up would crash it.
    atexit.unregister(_library_scope.destroy_lib)
    return raw


def _is_usable(wide: float, high: float) -> bool:
    return _SMALLEST <= wide <= _LARGEST and _SMALLEST <= high <= _LARGEST


def _paper(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def _drawn(page: Any, width: int, height: int) -> QImage:
    raw, image = _pdfium(), _paper(width, height)
    if image.isNull():  # no memory for it
        return _paper(1, 1)
    dots = (ctypes.c_char * image.sizeInBytes()).from_buffer(image.bits())
    bitmap = raw.FPDFBitmap_CreateEx(width, height, raw.FPDFBitmap_BGRx, dots, image.bytesPerLine())
    try:
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, _WHITE)
        raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, raw.FPDF_ANNOT)
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
    return image
