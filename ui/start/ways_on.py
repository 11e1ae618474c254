"""Buttons for what one can safely do next; none of them takes anything away."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.start import texts
from ui.start.faults import Step
from ui.theme import spaced
from ui.widgets.buttons import SecondaryButton


class WaysOn(QWidget):
    """Shows the ways that were given, in their order; hidden while there are none."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[Step, SecondaryButton] = {}
        self._steps: tuple[Step, ...] = ()
        self._column = spaced(QVBoxLayout(self), spacing=8)
        for step in Step:
            button = SecondaryButton(texts.STEPS[step])
            button.clicked.connect(self._on_clicked)
            button.hide()
            self.buttons[step] = button
        self.hide()

    @property
    def first(self) -> SecondaryButton:
        """The button for what helps most often; a hidden one while there is nothing to do."""
        return self.buttons[self._steps[0] if self._steps else Step.AGAIN]

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Offer these ways."""
        self._steps = steps
        for step, button in self.buttons.items():
            self._column.removeWidget(button)
            button.setVisible(step in steps)
        for step in steps:
            self._column.addWidget(self.buttons[step])
        self.setVisible(bool(steps))

    @Slot()
    def _on_clicked(self) -> None:
        clicked = self.sender()
        for step, button in self.buttons.items():
            if button is clicked:
                self.chosen.emit(step)
                return
