"""A list with the detail of its chosen line beside it, and what can be done with that line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gco_desktop.domain.termijnen import Termijn
from gco_desktop.domain.termijnlijst import subject_of
from ui.gezinnen import termijnen_texts as texts
from ui.gezinnen.termijnen_rows import Action, Item
from ui.theme import limited, spaced
from ui.widgets.buttons import (
    Button,
    DangerButton,
    LinkButton,
    PrimaryButton,
    SecondaryButton,
)
from ui.widgets.card import Fact
from ui.widgets.current_stack import CurrentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.page import Columns, ScrollArea
from ui.widgets.rows import RowList

_LIST, _NONE = range(2)
_NARROW = 600
_TWO_ROWS = 136
_BUTTONS: tuple[tuple[str, type[Button], str, str], ...] = (
    (Action.DONE, SecondaryButton, texts.DONE, "check"),
    (Action.NOT_NEEDED, SecondaryButton, texts.NOT_NEEDED, ""),
    (Action.REOPEN, SecondaryButton, texts.REOPEN, ""),
    (Action.EDIT, SecondaryButton, texts.EDIT, "pencil"),
    (Action.CHANGE, SecondaryButton, texts.CHANGE, "pencil"),
    (Action.OBJECT, SecondaryButton, texts.OBJECT, ""),
    (Action.REMOVE, DangerButton, texts.REMOVE, "trash"),
    (Action.DELETE, DangerButton, texts.DELETE, "trash"),
)


class Detail(QWidget):
    """Everything about one line; ``asked`` carries the action of the button pressed."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        content.setProperty("look", "plain")
        self.title = Label("", "heading", wrap=True)
        self.buttons: dict[str, Button] = {}
        self._facts: list[Fact] = []
        self._body = spaced(QVBoxLayout(content), (4, 4, 4, 8), 12)
        self._column = spaced(QVBoxLayout(), spacing=10)
        actions = QWidget()
        flow = FlowLayout(actions)
        for code, kind, text, icon in _BUTTONS:
            button = kind(text, icon)
            button.setProperty("code", code)
            button.clicked.connect(self._on_clicked)
            self.buttons[code] = button
            flow.addWidget(button)
        self._body.addWidget(self.title)
        self._body.addLayout(self._column)
        self._body.addWidget(actions)
        self._body.addStretch(1)
        area = ScrollArea(content)
        area.keep_edge(self._body)
        spaced(QVBoxLayout(self)).addWidget(area)

    def show_item(self, item: Item) -> None:
        """Show another line."""
        self.title.setText(item.row.title)
        for old in self._facts:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._facts = [Fact(caption, value) for caption, value in item.facts]
        for fact in self._facts:
            self._column.addWidget(fact)
        for code, button in self.buttons.items():
            button.setVisible(code in item.actions)

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit(self.sender().property("code"))


class Pane(QWidget):
    """One of the lists; ``acted`` carries the action and the key of the chosen line.

    ``part`` is its number among the lists, ``empty`` the icon, title and text while it is empty;
    ``more`` are buttons that stand beside the one that adds.
    """

    acted = Signal(str, object)
    add_asked = Signal()

    def __init__(
        self, part: int, name: str, add: str, empty: tuple[str, str, str], *more: QWidget
    ) -> None:
        super().__init__()
        self._more = more
        self._part = part
        self._items: Sequence[Item] = ()
        self.list = RowList(name)
        self.detail = Detail()
        self.add_button = LinkButton(add, "plus")
        self.first_button = PrimaryButton(add, "plus")
        self.folded_box = QCheckBox(texts.folded(part, 0))
        self._stack = CurrentStack()
        self._empty = EmptyState(*empty, self.first_button)
        self._build()
        self._connect()

    @property
    def items(self) -> Sequence[Item]:
        """What there is, folded lines too."""
        return self._items

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these lines; the one that was chosen stays so when it is still there."""
        before = _identity(self.list.current_key())
        self._items = items
        folded = sum(item.folded for item in items)
        self.folded_box.setText(texts.folded(self._part, folded))
        self.folded_box.setVisible(bool(folded))
        self._fill(before)

    def show_empty(self, title: str, text: str, *, can_add: bool) -> None:
        """Say what an empty list means."""
        self._empty.set_texts(title, text)
        self.first_button.setVisible(can_add)
        self.add_button.setVisible(can_add)

    def select(self, thing_id: object) -> None:
        """Go to the line about this thing."""
        for item in self._items:
            if _identity(item.row.key) == thing_id:
                if item.folded:
                    self.folded_box.setChecked(True)
                self.list.select(item.row.key)

    def press(self, action: str) -> None:
        """Do what the button of this action does, when it is offered for the line."""
        item = self._current()
        if item is not None and action in item.actions:
            self.acted.emit(action, item.row.key)

    def _build(self) -> None:
        # From the outside in, as in the whole screen.
        filled = QWidget()
        spaced(QVBoxLayout(self)).addWidget(filled)
        top = QWidget()
        flow = spaced(FlowLayout(top), spacing=10)
        for button in (self.add_button, *self._more):
            flow.addWidget(button)
        column = spaced(QVBoxLayout(filled), spacing=8)
        column.addWidget(top)
        column.addWidget(self._stack, 1)
        column.addWidget(self.folded_box)
        columns = Columns(5, 4, _NARROW)
        self._stack.addWidget(columns)
        self._stack.addWidget(self._empty)
        columns.left.addWidget(limited(self.list, min_height=_TWO_ROWS), 1)
        columns.right.addWidget(limited(self.detail, min_height=_TWO_ROWS), 1)

    def _connect(self) -> None:
        self.list.moved.connect(self._on_moved)
        self.list.opened.connect(self._on_opened)
        self.detail.asked.connect(self._on_asked)
        self.add_button.clicked.connect(self.add_asked)
        self.first_button.clicked.connect(self.add_asked)
        self.folded_box.toggled.connect(self._on_toggled)

    def _fill(self, before: object) -> None:
        shown = [item for item in self._items if self.folded_box.isChecked() or not item.folded]
        self.list.show_rows([item.row for item in shown])
        self._stack.setCurrentIndex(_LIST if shown else _NONE)
        self.add_button.setVisible(bool(shown))
        kept = next((item for item in shown if _identity(item.row.key) == before), None)
        if kept is not None:
            self.list.select(kept.row.key)
        self._show_detail()

    def _current(self) -> Item | None:
        key = self.list.current_key()
        return next((item for item in self._items if item.row.key is key), None)

    def _show_detail(self) -> None:
        item = self._current()
        self.detail.setVisible(item is not None)
        if item is not None:
            self.detail.show_item(item)

    @Slot()
    def _on_moved(self) -> None:
        self._show_detail()

    @Slot()
    def _on_opened(self) -> None:
        self.press(Action.EDIT)
        self.press(Action.CHANGE)

    @Slot(str)
    def _on_asked(self, action: str) -> None:
        self.press(action)

    @Slot()
    def _on_toggled(self) -> None:
        self._fill(_identity(self.list.current_key()))


def _identity(key: object) -> object:
    """Return what stays the same when a line is read again."""
    if not isinstance(key, Termijn):
        return getattr(key, "id", None)
    if key.eigen:
        return key.mijlpaal_id
    return key.code, subject_of(key)
