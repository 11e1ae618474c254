"""The story of a gezin as a list: a row is put in words when it is looked at."""

from collections.abc import Callable, Sequence
from typing import overload

from PySide6.QtCore import QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from gco_desktop.domain.dossier import DossierRegel, Sleutel
from ui.gezinnen import dossier_texts
from ui.gezinnen.dossier_rows import Month, StoryLine, month_row
from ui.theme import theme
from ui.widgets.rows import ROW_ROLE, Index, RowList, SentenceListModel, TwoLineDelegate, draw_line
from ui.widgets.shapes import ListRow

_ROW = 58  # design pixels: a story is longer than other lists
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

MakeRow = Callable[[DossierRegel], ListRow]


class LazyRows(Sequence[ListRow]):
    """Rows that are made when they are asked for, and kept."""

    def __init__(self, lines: Sequence[StoryLine], make: MakeRow) -> None:
        self._lines = lines
        self._make = make
        self._made: dict[int, ListRow] = {}

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, number: int) -> ListRow: ...

    @overload
    def __getitem__(self, number: slice) -> Sequence[ListRow]: ...

    def __getitem__(self, number: int | slice) -> ListRow | Sequence[ListRow]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        row = self._made.get(number)
        if row is None:
            line = self._lines[number]
            row = month_row(line) if isinstance(line, Month) else self._make(line)
            self._made[number] = row
        return row


class StoryModel(SentenceListModel):
    """The lines of the story; the heading of a month cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[StoryLine] = ()
        self._places: dict[Sleutel, int] = {}

    def show_story(self, lines: Sequence[StoryLine], make: MakeRow) -> None:
        """Show these lines instead."""
        self._lines = lines
        self._places = {
            line.sleutel: number
            for number, line in enumerate(lines)
            if isinstance(line, DossierRegel)
        }
        self.replace(LazyRows(lines, make))

    def find(self, key: object) -> int:
        """Return the number of the row with this key, or -1."""
        return self._places.get(key, -1)  # type: ignore[call-overload, no-any-return]

    def first(self) -> int:
        """Return the number of the first row that can be chosen, or -1."""
        return next(iter(self._places.values()), -1)

    def is_month(self, number: int) -> bool:
        """Whether a row is the heading of a month."""
        return isinstance(self._lines[number], Month)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the arrows pass over a heading."""
        if index.isValid() and self.is_month(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class StoryDelegate(TwoLineDelegate):
    """Draws a line of the story, or the heading of a month."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return one height for all, so that ten thousand lines need no measuring."""
        return QSize(theme.px(200), theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        model = index.model()
        if not isinstance(model, StoryModel) or not model.is_month(index.row()):
            super().paint(painter, option, index)
            return
        row: ListRow = index.data(ROW_ROLE)
        painter.save()
        area: QRect = option.rect.adjusted(theme.px(16), theme.px(22), -theme.px(14), -theme.px(6))
        width = QFontMetrics(theme.font("small")).horizontalAdvance(row.right)
        draw_line(painter, area, row.right, "small", "text2", _RIGHT)
        name = area.adjusted(0, 0, -width - theme.px(10), 0)
        draw_line(painter, name, row.title, "label", "primary")
        painter.setPen(theme.color("border_strong"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()


class StoryList(RowList):
    """The story, newest first."""

    def __init__(self) -> None:
        self.story = StoryModel()
        super().__init__(dossier_texts.STORY, StoryDelegate(None), self.story)
        self.story.setParent(self)
        self._delegate.setParent(self)

    def show_story(self, lines: Sequence[StoryLine], make: MakeRow) -> None:
        """Show these lines; the one that was looked at stays the current one."""
        before, top = self.current_key(), self.verticalScrollBar().value()
        self.story.show_story(lines, make)
        if self.story.find(before) >= 0:
            self.verticalScrollBar().setValue(top)
        self.select(before)

    def select(self, key: object | None) -> None:
        """Make the line with this key the current one, else the first."""
        number = self.story.find(key)
        number = self.story.first() if number < 0 else number
        if number >= 0:
            self.setCurrentIndex(self.story.index(number, 0))

    def go_to(self, key: object) -> None:
        """Make a line the current one, on top of what is seen, below its heading."""
        number = self.story.find(key)
        if number < 0:
            return
        above = number - 1 if number and self.story.is_month(number - 1) else number
        self.setCurrentIndex(self.story.index(number, 0))
        self.scrollTo(self.story.index(above, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def current_line(self) -> QModelIndex:
        """Return where one is."""
        return self.currentIndex()
