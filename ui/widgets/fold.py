"""A part of a form that is folded away until it is wanted."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import spaced, with_icon
from ui.widgets import texts
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import ElidedLabel


class Fold(QWidget):
    """A button that shows or hides ``body``; while it is closed a summary stands beside it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._summary = ""
        self.button = LinkButton(title, "chevron-right")
        self.summary = ElidedLabel("", "small")
        head = spaced(QHBoxLayout(), spacing=4)
        head.addWidget(self.button)
        head.addWidget(self.summary, 1)
        self.content = QWidget()
        self.body = spaced(QVBoxLayout(self.content), (8, 2, 0, 8), 8)
        column = spaced(QVBoxLayout(self))
        column.addLayout(head)
        column.addWidget(self.content)
        self.button.clicked.connect(self._on_clicked)
        self.set_open(opened=False)

    @property
    def opened(self) -> bool:
        """Whether the content is shown."""
        return not self.content.isHidden()

    def set_open(self, *, opened: bool) -> None:
        """Show or hide the content."""
        self.content.setVisible(opened)
        with_icon(self.button, "chevron-down" if opened else "chevron-right", "primary")
        self._tell()

    def set_summary(self, text: str) -> None:
        """Say what is filled in, for while it is closed."""
        self._summary = text
        self._tell()

    def _tell(self) -> None:
        self.summary.setText("" if self.opened else self._summary)
        state = texts.UNFOLDED if self.opened else texts.FOLDED
        name = self._title.replace("&", "")
        self.button.setAccessibleName(f"{name}, {state}")
        self.button.setAccessibleDescription(self._summary)

    @Slot()
    def _on_clicked(self) -> None:
        self.set_open(opened=not self.opened)
        if self.opened:
            self._focus_first()

    def _focus_first(self) -> None:
        for field in self.content.findChildren(QWidget):
            if field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.isVisibleTo(self):
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return
