"""The reading of a line as chips: what each piece is, and what it means."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.een_regel import texts
from ui.een_regel.state import ChipState, Question
from ui.theme import spaced, theme
from ui.theme.tokens import RADIUS
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label

_HEIGHT = 42
_EDGE = 10
_WIDEST = 300
_PATIENCE_MS = 250  # "45" may go on as "45m"


class ReadingChip(QWidget):
    """One piece: its kind small above what it was read as."""

    def __init__(self, state: ChipState) -> None:
        super().__init__()
        self.state = state
        self.setAccessibleName(f"{state.caption}: {state.value}")
        self.setToolTip(state.value if self._natural_width() > theme.px(_WIDEST) else "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of the words, up to a limit."""
        return QSize(min(self._natural_width(), theme.px(_WIDEST)), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the height, and room for a little."""
        return QSize(theme.px(40), theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = self.state.tone
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(tone.soft_token))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setPen(theme.color(tone.text_token))
        area = self.rect().adjusted(theme.px(_EDGE), theme.px(3), -theme.px(_EDGE), -theme.px(4))
        half = area.height() * 9 // 20
        self._draw(
            painter, area.adjusted(0, 0, 0, half - area.height()), "micro", self.state.caption
        )
        self._draw(painter, area.adjusted(0, half, 0, 0), "label", self.state.value)
        painter.end()

    def _draw(self, painter: QPainter, area: QRect, kind: str, text: str) -> None:
        font = theme.font(kind)
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, left, shown)

    def _natural_width(self) -> int:
        wide = (
            QFontMetrics(theme.font(kind)).horizontalAdvance(text)
            for kind, text in (("micro", self.state.caption), ("label", self.state.value))
        )
        return max(wide) + theme.px(2 * _EDGE + 2)


class ChipFlow(QWidget):
    """Widgets that wrap; emptied and filled with every key."""

    def __init__(self) -> None:
        super().__init__()
        self.flow = spaced(FlowLayout(), spacing=6)
        self.setLayout(self.flow)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def replace(self, widgets: Sequence[QWidget]) -> None:
        """Show these widgets instead of those of before."""
        while item := self.flow.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for widget in widgets:
            self.flow.addWidget(widget)
        self.updateGeometry()


class ReadingChips(ChipFlow):
    """The pieces of a line."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(texts.READING)
        self.states: tuple[ChipState, ...] = ()
        theme.changed.connect(self._draw_anew)

    def show_chips(self, states: tuple[ChipState, ...]) -> None:
        """Show these pieces."""
        if states != self.states:
            self.states = states
            self._draw_anew()

    @Slot()
    def _draw_anew(self) -> None:
        self.replace([ReadingChip(state) for state in self.states])


class AnswerButton(QPushButton):
    """One answer; the focus stays in the line."""

    def __init__(self, number: int, text: str, *, chosen: bool) -> None:
        super().__init__(f"{number + 1}  {text}".replace("&", "&&"))
        self.setProperty("kind", "chip")
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setChecked(chosen)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoDefault(False)
        self.number = number


class QuestionBox(QWidget):
    """What is asked about a piece, and the answers; hidden while nothing is asked."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        column = spaced(QVBoxLayout(self), spacing=6)
        self.text = Label("", "strong", wrap=True)
        self.answers = ChipFlow()
        column.addWidget(self.text)
        column.addWidget(self.answers)
        self._shown: Question | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.hide()

    @property
    def asking(self) -> bool:
        """Whether something is asked."""
        return self._shown is not None

    def show_question(self, question: Question | None) -> None:
        """Ask this, or nothing."""
        if question == self._shown:
            return
        before, self._shown = self._shown, question
        if question is None:
            self._patience.stop()
            self.hide()
            self.answers.replace([])
            return
        if before is not None and before.options == question.options:
            self.show()  # one goes along the answers
        elif not self.isVisible():
            self._patience.start()
        self.text.setText(question.text)
        buttons = [
            AnswerButton(number, option, chosen=number == question.chosen)
            for number, option in enumerate(question.options)
        ]
        for button in buttons:
            button.clicked.connect(self._on_clicked)
        self.answers.replace(buttons)

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, AnswerButton):
            self.picked.emit(sender.number)
