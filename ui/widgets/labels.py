"""Text and icons on a page."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.theme import sized, theme
from ui.theme.tokens import ICON


class Label(QLabel):
    """Plain text of one kind: display, title, heading, body, strong, label, small, muted, hint."""

    def __init__(self, text: str = "", kind: str = "body", *, wrap: bool = False) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("kind", kind)

    def set_kind(self, kind: str) -> None:
        """Show the text as another kind."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            restyle(self)


class NumberLabel(Label):
    """A figure, in digits of one width."""

    def __init__(self, text: str = "", kind: str = "body") -> None:
        super().__init__(text, kind)
        self._kind = kind
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFont(theme.font(self._kind, tabular=True))


class Paragraph(QLabel):
    """Running text with room between its lines."""

    def __init__(self, text: str = "", kind: str = "muted") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)  # only rich text knows a line height
        self.setWordWrap(True)
        self.setProperty("kind", kind)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show this plain text; nothing in it is taken for markup."""
        lines = _escaped(text).replace("\n", "<br/>")
        self.setText(f'<p style="line-height:135%; margin:0">{lines}</p>' if text else "")
        self.setAccessibleName(text)


class ElidedLabel(Label):
    """One line that ends in an ellipsis when it does not fit; the tooltip holds all of it."""

    elides = True

    def __init__(self, text: str = "", kind: str = "body") -> None:
        super().__init__(text, kind)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Return a few letters."""
        return QSize(theme.px(40), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, shortened when needed."""
        painter = QPainter(self)
        metrics = self.fontMetrics()
        area = self.contentsRect()
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        tip = plain_tip(self.text()) if text != self.text() else ""
        if self.toolTip() != tip:
            self.setToolTip(tip)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, int(self.alignment()), text)
        painter.end()


class Icon(QWidget):
    """A decorative icon; a screen reader passes it by."""

    def __init__(self, name: str, color: str = "text2", size: int = ICON) -> None:
        super().__init__()
        self._name = name
        self._token = color
        self._size = size
        sized(self, width=size, height=size)

    def set_icon(self, name: str, color: str = "text2") -> None:
        """Show another icon."""
        self._name = name
        self._token = color
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in the theme in use."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(0, 0, theme.pixmap(self._name, self._token, self._size, ratio))
        painter.end()


class Badge(QWidget):
    """An icon in a soft round."""

    def __init__(self, name: str, color: str = "primary", size: int = 30) -> None:
        super().__init__()
        self._name = name
        self._token = color
        sized(self, width=size, height=size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the round and the icon in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_badge(painter, self.rect(), self._name, self._token)
        painter.end()


def draw_badge(painter: QPainter, rect: QRect, name: str, color: str) -> None:
    """Draw an icon in a soft round that fills ``rect``."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("primary_soft"))
    painter.drawEllipse(rect)
    device = painter.device()
    ratio = device.devicePixelRatio() if device else 1.0
    pixmap = theme.pixmap(name, color, 18, ratio)
    side = theme.px(18)
    offset = (rect.width() - side) // 2
    painter.drawPixmap(rect.x() + offset, rect.y() + offset, pixmap)


class Rule(QFrame):
    """A hairline."""

    def __init__(self, *, vertical: bool = False) -> None:
        super().__init__()
        self.setProperty("look", "rule")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


def plain_tip(text: str) -> str:
    """Return a tooltip that shows ``text`` to the letter: Qt would read markup in it."""
    shown = _escaped(text)
    return text if shown == text else f"<p>{shown}</p>"


def _escaped(text: str) -> str:
    # Not by the library for HTML: that brings in a large table before the first paint.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def restyle(widget: QWidget) -> None:
    """Let the stylesheet look at the properties of a widget again, if it has done so before."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
