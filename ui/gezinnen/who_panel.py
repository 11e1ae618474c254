"""Who does what for a gezin: a list with numbers to call, and the form behind each line."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.gezinnen import form_texts as texts
from ui.gezinnen.betrokkenheid_dialog import BetrokkenheidDialog
from ui.gezinnen.betrokkenheid_invoer import split, who_row
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.tools import Tools
from ui.theme import spaced
from ui.widgets.buttons import SecondaryButton
from ui.widgets.fold import Fold
from ui.widgets.labels import Label
from ui.widgets.link_list import LinkList
from ui.widgets.shapes import ListRow

if TYPE_CHECKING:
    from gco_desktop.domain.ids import GezinId


class WhoPanel(QWidget):
    """Professionals and organisations with their role; what has ended is folded away."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._gezin_id: GezinId | None = None
        self.running = 0
        self.dialog: BetrokkenheidDialog | None = None
        self.heading = Label(texts.WHO_HEADING, "heading")
        self.add_button = SecondaryButton(texts.WHO_ADD, "plus")
        self.add_button.setAccessibleName(f"{texts.WHO_DOES_WHAT}: {texts.WHO_ADD}")
        self.none = Label(texts.WHO_NONE, "muted", wrap=True)
        self.list = LinkList(texts.WHO_DOES_WHAT)
        self.former = LinkList(texts.WHO_FORMER)
        self._past = Fold(texts.WHO_FORMER)
        self._past.body.addWidget(self.former)
        head = spaced(QHBoxLayout(), spacing=8)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.add_button)
        column = spaced(QVBoxLayout(self), spacing=6)
        column.addLayout(head)
        for widget in (self.none, self.list, self._past):
            column.addWidget(widget)
        self.add_button.clicked.connect(self._on_add)
        self.list.followed.connect(self.open)
        self.former.followed.connect(self.open)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show who does what for this gezin."""
        self._gezin_id = dossier.gezin_id
        running, past = split(dossier.betrokken, dossier.detail.vandaag)
        self._show([who_row(each) for each in running], [who_row(each) for each in past])

    @Slot(object)
    def open(self, betrokkenheid_id: UUID | None) -> None:
        """Open the form for one of them, or for a new one."""
        if self._gezin_id is not None:
            self.dialog = BetrokkenheidDialog(
                self._tools, self._gezin_id, betrokkenheid_id, self.window()
            )
            self.dialog.open()

    def _show(self, running: Sequence[ListRow], past: Sequence[ListRow]) -> None:
        self.none.setVisible(not running)
        self.list.show_rows(running)
        self.former.show_rows(past)
        self.running = len(running)
        self._past.set_summary(str(len(past)))
        self._past.setVisible(bool(past))

    @Slot()
    def _on_add(self) -> None:
        self.open(None)
