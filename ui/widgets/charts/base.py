"""What every chart shares: a name, a sentence, a tooltip and a table."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from ui.widgets import texts
from ui.widgets.buttons import IconButton, SecondaryButton
from ui.widgets.dialogs import Dialog
from ui.widgets.reading_table import ReadingTable
from ui.widgets.shapes import Bar

Row = tuple[str, ...]


class Chart(QWidget):
    """Draws figures; Enter, or the menu, shows them as a table."""

    def __init__(self, name: str, headers: Sequence[str] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._headers = tuple(headers)
        self._rows: tuple[Row, ...] = ()
        self._areas: list[tuple[QRectF, str]] = []

    def as_rows(self) -> list[Row]:
        """Return the figures as text, one tuple per row."""
        return list(self._rows)

    def describe(self, sentence: str, rows: Iterable[Row]) -> None:
        """Set the figures in words: one sentence for a screen reader, and rows for a table."""
        self._rows = tuple(rows)
        self.setAccessibleDescription(sentence)
        self.update()

    def remember(self, areas: list[tuple[QRectF, str]]) -> None:
        """Keep which area stands for which figure, for the tooltip."""
        self._areas = areas

    @Slot()
    def show_table(self) -> "ShowTable":
        """Open the figures as a table."""
        dialog = ShowTable(self.window(), self.accessibleName(), self._headers, self.as_rows())
        dialog.open()
        return dialog

    def event(self, event: QEvent) -> bool:
        """Show the figure under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            hits = [text for area, text in self._areas if area.contains(event.pos())]
            QToolTip.showText(event.globalPos(), hits[0] if hits else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the table with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.show_table()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the table."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QAction(texts.SHOW_TABLE, menu)
        action.triggered.connect(self.show_table)
        menu.addAction(action)
        menu.popup(event.globalPos())


class ShowTable(Dialog):
    """The figures of a chart as a table."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        headers: Sequence[str],
        rows: Sequence[Sequence[str]],
    ) -> None:
        super().__init__(parent, title, 460)
        figures = range(1, len(headers))
        self.table = ReadingTable(title, headers, rows, figures)
        self.body.addWidget(self.table)
        close = SecondaryButton(texts.CLOSE)
        close.clicked.connect(self.accept)
        self.set_buttons(close)


def bar_rows(bars: Iterable[Bar]) -> list[Row]:
    """Return every bar and its value in words."""
    return [(bar.label, bar.text) for bar in bars]


def table_button(chart: Chart) -> IconButton:
    """Return a small button that shows ``chart`` as a table, for the title of a card."""
    button = IconButton("table", texts.SHOW_TABLE, bare=True)
    button.clicked.connect(chart.show_table)
    return button
