"""The files a team lead opened, and how large the team is."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot

from ui.team import texts
from ui.theme import theme
from ui.theme.tokens import LIST_ROW
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.form import FormRow
from ui.widgets.rows import RowList
from ui.widgets.shapes import ListRow
from ui.widgets.text_fields import TextField

_MOST = 6  # rows in sight; more than these scroll
_PAUSE_MS = 300


class FilesCard(Card):
    """Every file with its standing; ``size_typed`` comes after a short pause."""

    clear_asked = Signal()
    size_typed = Signal(str)

    def __init__(self) -> None:
        clear = LinkButton(texts.REMOVE)
        super().__init__(texts.FILES, clear)
        self.list = RowList(texts.FILES_NAME)
        self.size_field = TextField()
        self.size_row = FormRow(texts.TEAM_SIZE, self.size_field, optional=True)
        self.add(self.list, self.size_row)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_paused)
        self.size_field.textEdited.connect(self._on_edited)
        clear.clicked.connect(self.clear_asked)
        theme.changed.connect(self._fit)

    def show_files(self, rows: Sequence[ListRow]) -> None:
        """Show these files."""
        self.list.show_rows(rows)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        shown = min(max(self.list.rows.rowCount(), 1), _MOST)
        self.list.setFixedHeight(shown * theme.px(LIST_ROW) + 2)

    @Slot()
    def _on_edited(self) -> None:
        self._pause.start()

    @Slot()
    def _on_paused(self) -> None:
        self.size_typed.emit(self.size_field.text())
