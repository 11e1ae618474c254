"""A code in groups: shown large to copy by hand, and fields to type it back."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme import limited, spaced
from ui.widgets import texts
from ui.widgets.labels import Label, NumberLabel, restyle

_COLUMNS = 4
_FEWEST = 2
_NARROWEST = 96
_RING = 6  # keeps the focus ring of a field off the words above it


class GroupGrid(QWidget):
    """Groups beside each other: four in a row, or two when the window is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: list[QWidget] = []
        self._columns = _COLUMNS
        self._grid = spaced(QGridLayout(self), spacing=8)

    def show_cells(self, cells: Sequence[QWidget]) -> None:
        """Show these groups instead."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.setParent(None)  # out of sight at once, of a screen reader too
            cell.deleteLater()
        self._cells = list(cells)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the width of two columns: it can always go back to those."""
        return QSize(self._needed(_FEWEST), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two columns when four do not fit."""
        super().resizeEvent(event)
        columns = _COLUMNS if self.width() >= self._needed(_COLUMNS) else _FEWEST
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _needed(self, columns: int) -> int:
        widest = max((cell.minimumSizeHint().width() for cell in self._cells), default=0)
        return columns * widest + (columns - 1) * self._grid.spacing()

    def _arrange(self) -> None:
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // self._columns, place % self._columns)


class CodeGroups(GroupGrid):
    """The groups of a code, each with its number; spoken sign by sign."""

    def __init__(self, code: str = "", separator: str = "-") -> None:
        super().__init__()
        self._separator = separator
        self.show_code(code)

    def show_code(self, code: str) -> None:
        """Show another code, or none."""
        groups = code.split(self._separator) if code else []
        self.show_cells([_tile(number, group) for number, group in enumerate(groups, 1)])


def _tile(number: int, group: str) -> QFrame:
    tile = QFrame()
    tile.setProperty("look", "tile")
    column = spaced(QVBoxLayout(tile), (12, 8, 12, 8), 2)
    column.addWidget(Label(texts.group(number), "hint"))
    sign = NumberLabel(group, "title")
    sign.setAccessibleName(f"{texts.group(number)}: {' '.join(group)}")
    column.addWidget(sign)
    return tile


class GroupField(QLineEdit):
    """One group; what is typed or pasted too much belongs to the next one."""

    overflowed = Signal(str)
    filled = Signal()
    left_back = Signal()

    def __init__(self, number: int, length: int) -> None:
        super().__init__()
        self._length = length
        self.setAccessibleName(texts.group(number))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhPreferUppercase
        )
        limited(self, min_width=_NARROWEST)
        self.textEdited.connect(self._on_text_edited)
        self.textChanged.connect(self._on_text_changed)

    def mark(self, *, wrong: bool) -> None:
        """Mark what stands here as wrong, until it changes."""
        self.setProperty("invalid", wrong)
        self.setAccessibleDescription(texts.WRONG_GROUP if wrong else "")
        restyle(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the group before with Backspace in an empty field."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.left_back.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_text_changed(self) -> None:
        if self.property("invalid"):
            self.mark(wrong=False)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        clean = signs(text)
        if len(clean) > self._length:
            self.overflowed.emit(clean)
        elif len(clean) == self._length and self.cursorPosition() == len(text):
            self.setText(clean)
            self.filled.emit()


class CodeFields(GroupGrid):
    """A field for each group; the whole code may be pasted into any of them."""

    changed = Signal()
    entered = Signal()

    def __init__(self, count: int = 8, length: int = 5) -> None:
        super().__init__()
        self._length = length
        self.fields = [GroupField(number + 1, length) for number in range(count)]
        self.show_cells([_captioned(field) for field in self.fields])
        for field in self.fields:
            field.overflowed.connect(self._on_overflowed)
            field.filled.connect(self._on_filled)
            field.left_back.connect(self._on_left_back)
            field.textChanged.connect(self.changed)
            field.returnPressed.connect(self.entered)
        self.setFocusProxy(self.fields[0])

    def code(self) -> str:
        """Return what was typed, with a dash between groups."""
        return "-".join(signs(field.text()) for field in self.fields)

    def empty_groups(self) -> tuple[int, ...]:
        """Return the numbers of the groups without any sign."""
        return tuple(n for n, field in enumerate(self.fields, 1) if not signs(field.text()))

    def mark(self, groups: Collection[int]) -> None:
        """Mark these groups as wrong and no others; the focus goes to the first."""
        for number, field in enumerate(self.fields, 1):
            field.mark(wrong=number in groups)
        for number in sorted(groups)[:1]:
            self.fields[number - 1].setFocus(Qt.FocusReason.TabFocusReason)
            self.fields[number - 1].selectAll()

    @Slot(str)
    def _on_overflowed(self, text: str) -> None:
        start = self._place(self.sender())
        if len(text) >= len(self.fields) * self._length:
            start = 0
        parts = [text[at : at + self._length] for at in range(0, len(text), self._length)]
        last = start
        for place, part in zip(range(start, len(self.fields)), parts, strict=False):
            self.fields[place].setText(part)
            last = place
        self._go_to(last + 1 if len(self.fields[last].text()) == self._length else last)

    @Slot()
    def _on_filled(self) -> None:
        self._go_to(self._place(self.sender()) + 1)

    @Slot()
    def _on_left_back(self) -> None:
        self._go_to(self._place(self.sender()) - 1)

    def _place(self, field: object) -> int:
        return next(place for place, known in enumerate(self.fields) if known is field)

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self.fields):
            self.fields[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.fields[place].deselect()
            self.fields[place].end(False)


def _captioned(field: GroupField) -> QWidget:
    cell = QWidget()
    column = spaced(QVBoxLayout(cell), spacing=_RING)
    caption = Label(field.accessibleName(), "hint")
    caption.setBuddy(field)
    column.addWidget(caption)
    column.addWidget(field)
    return cell


def signs(text: str) -> str:
    """Return the letters and digits of a text, in capitals."""
    return "".join(sign for sign in text if sign.isalnum()).upper()
