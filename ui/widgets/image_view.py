"""A picture from memory: whole in the window, or larger; nothing is written to disk for it."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Slot
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

MOST_DOTS = 400_000_000  # beyond this a picture is not opened at all
MANY_DOTS = 24_000_000  # beyond this a smaller picture is made of it
MOST_MEGABYTES = 256  # that Qt may take for one picture
_STEP = 1.25
_LARGEST = 8.0


@dataclass(frozen=True, slots=True)
class ReadImage:
    """What became of the bytes of a picture; without one it is unreadable or far too large."""

    image: QImage | None
    too_large: bool = False


def read_image(data: bytes, kind: str) -> ReadImage:
    """Draw a picture of one kind (``png``, ``jpg`` ...), upright and within bounds.

    Any thread may do this. The bytes say how large they claim to be before anything is drawn,
    so that a small file cannot ask for all memory.
    """
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    dots = size.width() * size.height()
    if not size.isValid() or dots <= 0:
        return ReadImage(None)
    if dots > MOST_DOTS:
        return ReadImage(None, too_large=True)
    if dots > MANY_DOTS:
        part = (MANY_DOTS / dots) ** 0.5
        reader.setScaledSize(QSize(int(size.width() * part) or 1, int(size.height() * part) or 1))
    image = reader.read()
    if image.isNull():
        return ReadImage(None, too_large=dots > MANY_DOTS)
    return ReadImage(image)


class ImageView(QScrollArea):
    """Shows a picture as large as fits; plus and minus zoom, 0 makes it fit again."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._canvas = _Canvas()
        self._zoom: float | None = None
        self.setWidget(self._canvas)

    @property
    def shown(self) -> bool:
        """Whether there is a picture."""
        return not self._canvas.image.isNull()

    @property
    def zoom(self) -> float:
        """How large it is drawn, as a part of its own size."""
        return self._fitting() if self._zoom is None else self._zoom

    def show_image(self, image: QImage) -> None:
        """Show a picture, all of it."""
        self._canvas.image = image
        self.fit()

    def clear(self) -> None:
        """Forget the picture."""
        self._canvas.image = QImage()
        self._place()

    @Slot()
    def fit(self) -> None:
        """Show all of it, never larger than it is."""
        self._zoom = None
        self._place()

    @Slot()
    def zoom_in(self) -> None:
        """Show it larger."""
        self._set_zoom(self.zoom * _STEP)

    @Slot()
    def zoom_out(self) -> None:
        """Show it smaller, until all of it is seen."""
        self._set_zoom(self.zoom / _STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitting picture fitting."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with the keys; arrows scroll."""
        actions = {"+": self.zoom_in, "=": self.zoom_in, "-": self.zoom_out, "0": self.fit}
        action = actions.get(event.text())
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def _set_zoom(self, zoom: float) -> None:
        fitting = self._fitting()
        self._zoom = None if zoom <= fitting else min(zoom, _LARGEST)
        self._place()

    def _fitting(self) -> float:
        size, room = self._canvas.image.size(), self.maximumViewportSize()
        if size.isEmpty():
            return 1.0
        return min(1.0, room.width() / size.width(), room.height() / size.height())

    def _place(self) -> None:
        size = self._canvas.image.size()
        bar = self.horizontalScrollBar(), self.verticalScrollBar()
        middle = [
            (each.value() + each.pageStep() / 2) / max(each.maximum() + each.pageStep(), 1)
            for each in bar
        ]
        self._canvas.setFixedSize(size * self.zoom if not size.isEmpty() else QSize(0, 0))
        for each, part in zip(bar, middle, strict=True):  # what one looked at stays in sight
            each.setValue(round(part * (each.maximum() + each.pageStep()) - each.pageStep() / 2))


class _Canvas(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._image = self._drawn = QImage()

    @property
    def image(self) -> QImage:
        return self._image

    @image.setter
    def image(self, image: QImage) -> None:
        self._image, self._drawn = image, QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        wanted = self.size() * ratio
        if wanted.width() >= self._image.width():
            self._drawn = self._image
        elif self._drawn.size() != wanted:  # made once: small and smooth costs some time
            self._drawn = self._image.scaled(
                wanted, mode=Qt.TransformationMode.SmoothTransformation
            )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(event.rect())
        painter.drawImage(self.rect(), self._drawn)
        painter.end()
