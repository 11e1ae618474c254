"""A word in a soft colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme import theme
from ui.widgets.tone import Tone


class Pill(QLabel):
    """A short status; a screen reader reads the word."""

    elides = True

    def __init__(self, text: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__(text)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def tone(self) -> Tone:
        """How the status is meant."""
        return self._tone

    def show_status(self, text: str, tone: Tone) -> None:
        """Show another status; without text the pill hides."""
        self._tone = tone
        self.setText(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the word and the round ends."""
        return QSize(pill_width(self.text()), theme.px(22))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a pill does not shrink."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        draw_pill(painter, QRectF(self.rect()), self.text(), self._tone)
        painter.end()


def pill_width(text: str) -> int:
    """Return how wide the pill of ``text`` is."""
    return QFontMetrics(theme.font("micro")).horizontalAdvance(text) + theme.px(18)


def draw_pill(painter: QPainter, rect: QRectF, text: str, tone: Tone) -> None:
    """Draw a pill that fills ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(tone.soft_token))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(theme.color(tone.text_token))
    painter.setFont(theme.font("micro"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
