"""Through time: from the first kept ecogram to now, with a slider."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from ui.gezinnen import netwerk_texts as texts
from ui.theme import sized, spaced
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label

_WIDE = 140


class TimeRow(QWidget):
    """A slider over the moments there are; hidden while there is only now.

    ``chosen`` carries the number of the moment. ``now_button`` and ``delete_button``, which stand
    elsewhere, are there for a kept one.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._moments: Sequence[str] = ()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(texts.TIME)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        self.slider.setPageStep(1)
        self.label = Label("", "strong")
        self.now_button = LinkButton(texts.BACK_TO_NOW)
        self.delete_button = LinkButton(texts.DELETE, "trash")
        row = spaced(QHBoxLayout(self), spacing=10)
        row.addWidget(Label(texts.TIME, "small"))
        row.addWidget(sized(self.slider, width=_WIDE))
        row.addWidget(self.label, 1)
        self.slider.valueChanged.connect(self._on_slid)
        self.now_button.clicked.connect(self._on_now)

    def show_moments(self, moments: Sequence[str], current: int) -> None:
        """Show the moments, oldest first and now last, and which of them is shown."""
        self._moments = moments
        self.slider.blockSignals(True)  # filling it is no choice of the user
        self.slider.setRange(0, len(moments) - 1)
        self.slider.setValue(current)
        self.slider.blockSignals(False)
        self._say(current)
        self.setVisible(len(moments) > 1)

    def _say(self, number: int) -> None:
        words = self._moments[number]
        self.label.setText(words)
        self.updateGeometry()
        self.slider.setAccessibleDescription(words)
        old = number < len(self._moments) - 1
        self.now_button.setVisible(old)
        self.delete_button.setVisible(old)

    @Slot(int)
    def _on_slid(self, number: int) -> None:
        self._say(number)
        self.chosen.emit(number)

    @Slot()
    def _on_now(self) -> None:
        self.slider.setFocus(Qt.FocusReason.OtherFocusReason)
        self.slider.setValue(self.slider.maximum())
