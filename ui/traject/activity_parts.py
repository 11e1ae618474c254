"""Parts of the panel of one activity: its sub-activities, and what else belongs to it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.theme import spaced, theme
from ui.traject import form_texts
from ui.widgets.buttons import LinkButton
from ui.widgets.check_line import CheckLine
from ui.widgets.fold import Fold
from ui.widgets.labels import Label

_INDENT = 34


class SubActivities(Fold):
    """A pick list: what is done within the activity; codes it does not know are kept."""

    value_changed = Signal()

    def __init__(self) -> None:
        super().__init__(form_texts.SUBS)
        self._boxes: dict[str, CheckLine] = {}
        self._others: list[str] = []

    def show_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these sub-activities; what was chosen stays."""
        before = self.values()
        for box in self._boxes.values():
            self.body.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {code: CheckLine(label) for code, label in choices}
        for box in self._boxes.values():
            self.body.addWidget(box)
            box.toggled.connect(self._on_toggled)
        self.set_values(before)

    def box(self, code: str) -> QCheckBox:
        """Return the box of a sub-activity."""
        return self._boxes[code].box

    def values(self) -> tuple[str, ...]:
        """Return the codes chosen."""
        chosen = (code for code, box in self._boxes.items() if box.checked())
        return (*chosen, *self._others)

    def set_values(self, codes: Iterable[str]) -> None:
        """Choose these codes and no others."""
        wanted = list(codes)
        self._others = [code for code in wanted if code not in self._boxes]
        for code, box in self._boxes.items():
            box.set_checked(on=code in wanted)
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        count = len(self.values())
        self.set_summary(form_texts.chosen(count) if count else "")

    @Slot()
    def _on_toggled(self) -> None:
        self._tell_chosen()
        self.value_changed.emit()


class Linked(QWidget):
    """A heading with some lines below it, each of which leads somewhere; hidden without lines."""

    opened = Signal()

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.heading = Label("", "strong")
        self.lines: list[LinkButton] = []
        self._notes: list[Label] = []
        self._column = spaced(QVBoxLayout(self), spacing=2)
        self._column.addWidget(self.heading)

    def show_lines(self, heading: str, lines: Sequence[tuple[str, str]]) -> None:
        """Show these lines below the heading, each with what is said of it."""
        self.heading.setText(heading)
        for old in (*self.lines, *self._notes):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines, self._notes = [], []
        for text, note in lines:
            line = LinkButton("", self._icon, text)
            line.set_name(form_texts.shortened(text))
            line.setAccessibleName(text)
            line.setAccessibleDescription(note)
            line.clicked.connect(self.opened)
            self.lines.append(line)
            self._column.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
            if note:
                words = Label(note, "small", wrap=True)
                words.setIndent(theme.px(_INDENT))
                self._notes.append(words)
                self._column.addWidget(words)
        self.setVisible(bool(lines))
