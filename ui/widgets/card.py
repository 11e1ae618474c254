"""Surfaces: a white card, and a sunken tile in it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.theme import limited, spaced
from ui.theme.tokens import CARD_PADDING
from ui.widgets.labels import Label


class Card(QFrame):
    """A white surface with a title and actions on top; add content to ``body``."""

    def __init__(self, title: str = "", *actions: QWidget, spacing: int = 12) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.body = spaced(QVBoxLayout(self), CARD_PADDING, spacing)
        self.heading = Label(title, "heading")
        if title or actions:
            limited(self.heading, min_height=32)
            row = spaced(QHBoxLayout(), spacing=8)
            row.addWidget(self.heading)
            row.addStretch(1)
            for action in actions:
                row.addWidget(action)
            self.body.addLayout(row)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.heading.setText(title)

    def add(self, *widgets: QWidget) -> None:
        """Add content below one another."""
        for widget in widgets:
            self.body.addWidget(widget)

    def add_layout(self, layout: QLayout, stretch: int = 0) -> None:
        """Add a layout below the rest."""
        self.body.addLayout(layout, stretch)


class Tile(QFrame):
    """A sunken surface with a strong line and a small one."""

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__()
        self.setProperty("look", "tile")
        self.body = spaced(QVBoxLayout(self), (12, 9, 12, 9), 1)
        self.body.addWidget(Label(title, "strong"))
        if text:
            self.body.addWidget(Label(text, "small"))


class Fact(QWidget):
    """A small caption with its value below it."""

    def __init__(self, caption: str, value: str = "") -> None:
        super().__init__()
        column = spaced(QVBoxLayout(self), spacing=1)
        self._caption = Label(caption, "hint")
        self._value = Label(value, wrap=True)
        column.addWidget(self._caption)
        column.addWidget(self._value)
        self.set_value(value)

    def show_fact(self, caption: str, value: str) -> None:
        """Show something else."""
        self._caption.setText(caption)
        self.set_value(value)

    def set_value(self, value: str) -> None:
        """Show another value."""
        self._value.setText(value)
        self._value.setAccessibleName(f"{self._caption.text()}: {value}")
