"""The rows of the tab Afspraken: a task or appointment, a promise, and what is done."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.gezinnen import afspraken_texts as texts
from ui.gezinnen.afspraken_presenter import Action, AfspraakLine
from ui.theme import sized, spaced
from ui.widgets.buttons import Button, IconButton, LinkButton
from ui.widgets.labels import Icon, Label, plain_tip
from ui.widgets.pill import Pill

_BOX = 28
_TOP = Qt.AlignmentFlag.AlignTop


class AfspraakRow(QWidget):
    """What every row shares: words, how far away it is, and what can be done."""

    asked = Signal(object, object)

    def __init__(self, line: AfspraakLine) -> None:
        super().__init__()
        self.line = line
        self.buttons: list[Button] = []
        self.row = spaced(QHBoxLayout(self), (4, 7, 0, 7), 10)

    def add_words(self, *, muted: bool = False) -> None:
        """Add the text with the line below it, and the pill."""
        words = spaced(QVBoxLayout(), spacing=1)
        words.addWidget(Label(self.line.text, "muted" if muted else "body", wrap=True))
        if self.line.note:
            words.addWidget(Label(self.line.note, "small", wrap=True))
        self.row.addLayout(words, 1)
        if self.line.pill:
            self.row.addWidget(Pill(self.line.pill, self.line.tone), 0, _TOP)

    def add_button(self, button: Button, action: Action) -> None:
        """Add a button for an action; a screen reader hears what it is about."""
        button.setAccessibleName(texts.about(button.accessibleName(), self.line.text))
        button.setProperty("action", action.value)
        button.clicked.connect(self._on_button)
        self.buttons.append(button)
        self.row.addWidget(button, 0, _TOP)

    @Slot()
    def _on_button(self) -> None:
        self.asked.emit(Action(self.sender().property("action")), self.line.subject)


class TaakRow(AfspraakRow):
    """A task or an appointment, with the box that ticks it off."""

    def __init__(self, line: AfspraakLine) -> None:
        super().__init__(line)
        self.box = QCheckBox()
        self.box.setAccessibleName(texts.finish(line.text))
        self.box.setAccessibleDescription(line.sentence)
        self.box.setToolTip(plain_tip(texts.finish(line.text)))
        self.box.clicked.connect(self._on_ticked)
        self.row.addWidget(self.box, 0, _TOP)
        self.add_words()
        self.add_button(IconButton("pencil", texts.EDIT, bare=True), Action.EDIT)
        self.add_button(IconButton("trash", texts.DELETE, bare=True), Action.DELETE)

    @Slot()
    def _on_ticked(self) -> None:
        self.asked.emit(Action.FINISH, self.line.subject)


class BelofteRow(AfspraakRow):
    """A promise, with what can become of it."""

    def __init__(self, line: AfspraakLine) -> None:
        super().__init__(line)
        self.row.addWidget(sized(Icon(line.icon), width=_BOX), 0, _TOP)
        self.add_words()
        kept = LinkButton(texts.KEPT)
        kept.setAccessibleName(texts.KEPT)
        self.add_button(kept, Action.KEPT)
        self.menu = QMenu(self)
        for label, action in (
            (texts.BROKEN, Action.BROKEN),
            (texts.LAPSED, Action.LAPSED),
            (texts.EDIT, Action.EDIT),
            (texts.DELETE, Action.DELETE),
        ):
            entry = QAction(label, self.menu)
            entry.setProperty("action", action.value)
            entry.triggered.connect(self._on_button)
            self.menu.addAction(entry)
        self.more = IconButton("dots", texts.MORE, bare=True)
        self.more.setAccessibleName(texts.about(texts.MORE, line.text))
        self.more.clicked.connect(self._on_more)
        self.buttons.append(self.more)
        self.row.addWidget(self.more, 0, _TOP)

    @Slot()
    def _on_more(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))


class DoneRow(AfspraakRow):
    """What is done, with the way back."""

    def __init__(self, line: AfspraakLine) -> None:
        super().__init__(line)
        self.row.addWidget(sized(Icon(line.icon, "text3"), width=_BOX), 0, _TOP)
        self.add_words(muted=True)
        self.add_button(IconButton("arrow-back-up", texts.REOPEN, bare=True), Action.REOPEN)
        self.add_button(IconButton("trash", texts.DELETE, bare=True), Action.DELETE)
