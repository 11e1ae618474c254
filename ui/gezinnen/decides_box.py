"""Who decides and signs for one person: lines in the form of the person."""

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.gezinnen import form_texts as texts
from ui.theme import spaced
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone

Line = tuple[UUID, str, str]  # the id, what and by whom, and what is known of it


class DecidesBox(QWidget):
    """A heading, a line for each, and a way to add one; ``edit_asked`` carries the id."""

    add_asked = Signal()
    edit_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.add_button = LinkButton(texts.ADD_DECISION, "plus")
        self.add_button.setAccessibleName(f"{texts.DECIDES}: {texts.ADD_DECISION}")
        self.hint = InlineMessage()
        self.none = Label(texts.NO_DECISION, "muted")
        self.buttons: list[IconButton] = []
        self._lines = spaced(QVBoxLayout(), spacing=8)
        self._shown: list[QWidget] = []
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(Label(texts.DECIDES, "strong"))
        head.addStretch(1)
        head.addWidget(self.add_button)
        column = spaced(QVBoxLayout(self), (0, 6, 0, 0), 6)
        column.addLayout(head)
        column.addWidget(self.hint)
        column.addWidget(self.none)
        column.addLayout(self._lines)
        self.add_button.clicked.connect(self.add_asked)

    def show_lines(self, lines: list[Line], hint: str) -> None:
        """Show these, and a soft hint about them."""
        for old in self._shown:
            self._lines.removeWidget(old)
            old.deleteLater()
        self.buttons = []
        self._shown = [self._line(*line) for line in lines]
        for line in self._shown:
            self._lines.addWidget(line)
        self.none.setVisible(not lines)
        self.hint.show_message(hint, Tone.INFO)

    def _line(self, one: UUID, title: str, explained: str) -> QWidget:
        line = QWidget()
        row = spaced(QHBoxLayout(line), spacing=8)
        words = spaced(QVBoxLayout(), spacing=0)
        words.addWidget(Label(title, wrap=True))
        if explained:
            words.addWidget(Label(explained, "small", wrap=True))
        row.addLayout(words, 1)
        button = IconButton("pencil", f"{texts.EDIT}: {title}")
        button.setProperty("one", one)
        button.clicked.connect(self._on_edit)
        row.addWidget(button)
        self.buttons.append(button)
        return line

    @Slot()
    def _on_edit(self) -> None:
        self.edit_asked.emit(self.sender().property("one"))
