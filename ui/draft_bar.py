"""Takes the user back to what was half typed when the kluis was locked, or the program stopped."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import workplace_texts as texts
from ui.draft_keeper import DraftKeeper
from ui.theme import spaced
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.buttons import LinkButton
from ui.widgets.messages import InlineMessage
from ui.widgets.tone import Tone

if TYPE_CHECKING:
    from ui.drafts import Draft


class DraftBar(QWidget):
    """One draft at a time, newest first; hidden when none waits. ``chosen`` carries it."""

    chosen = Signal(object)
    all_asked = Signal()

    def __init__(self, keeper: DraftKeeper) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._keeper = keeper
        self._draft: Draft | None = None
        self.go_on_button = LinkButton(texts.GO_ON)
        self.away_button = LinkButton(texts.THROW_AWAY)
        self.all_button = LinkButton(texts.SEE_ALL)
        self.message = InlineMessage(
            "", Tone.INFO, self.go_on_button, self.away_button, self.all_button
        )
        spaced(QVBoxLayout(self), (PAGE_MARGIN, 12, PAGE_MARGIN, 0)).addWidget(self.message)
        self.go_on_button.clicked.connect(self._on_go_on)
        self.away_button.clicked.connect(self._on_away)
        self.all_button.clicked.connect(self.all_asked)
        keeper.changed.connect(self._on_changed)
        self.hide()

    @Slot()
    def _on_changed(self) -> None:
        waiting = self._keeper.waiting
        self._draft = waiting[0] if waiting else None
        if self._draft is not None:
            self.message.show_message(texts.draft_waits(self._draft.key, len(waiting) - 1))
        self.all_button.setVisible(len(waiting) > 1)
        self.setVisible(self._draft is not None)

    @Slot()
    def _on_go_on(self) -> None:
        if self._draft is not None:
            draft = self._draft
            self._keeper.find(draft.key)
            self.chosen.emit(draft)

    @Slot()
    def _on_away(self) -> None:
        if self._draft is not None:
            self._keeper.throw_away(self._draft)
