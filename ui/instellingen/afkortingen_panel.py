"""Afkortingen: the words that the user taught for booking in one line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.domain.regel_woorden import Woord
from gco_desktop.services.afkortingen import AfkortingRegel, AfkortingService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.drafts import Draft
from ui.instellingen import afkortingen_texts as texts
from ui.instellingen.afkorting_dialog import AfkortingDialog
from ui.instellingen.afkortingen_presenter import AfkortingenPresenter
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import sized, spaced
from ui.theme.tokens import LIST_ROW
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.rows import RowList, TwoLineDelegate
from ui.widgets.shapes import ListRow, Tone

_MOST = 6  # rows at once; more of them scroll


class AfkortingenPanel(QWidget):
    """One row per abbreviation; Enter or F2 changes it, Delete takes it away."""

    def __init__(
        self, service: AfkortingService, runner: Runner, changes: Changes, navigator: Navigator
    ) -> None:
        super().__init__()
        self._changes = changes
        self._drafts = navigator.drafts
        self._runner = runner.scoped(self)
        self._presenter = AfkortingenPresenter(
            self, service, self._runner, navigator, self._announce
        )
        self.dialog: AfkortingDialog | None = None
        self._build()
        self._reloader = ReloadWhenShown(self, changes, set(Subject), self._presenter.load)

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft; it fills itself."""
        self._presenter.resume(draft.key.ref)

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show the abbreviations, or that there are none."""
        self.list.show_rows(rows)
        sized(self.list, height=LIST_ROW * min(len(rows), _MOST) + 2)
        for widget in (self.list, self.change_button, self.delete_button):
            widget.setVisible(bool(rows))
        self.empty.setVisible(not rows)

    def ask(self, regel: AfkortingRegel | None, words: Sequence[Woord]) -> None:
        """Open the form of an abbreviation, or of a new one."""
        self.dialog = AfkortingDialog(
            self.window(), self._drafts, self._runner, words, regel, self._presenter.work_for
        )
        self.dialog.saved.connect(self._on_saved)
        self.dialog.open()

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        self.problem.show_message(text, Tone.BAD)

    def _build(self) -> None:
        self.problem = InlineMessage()
        self.list = RowList(texts.LIST)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.empty = EmptyState("notes", texts.EMPTY_TITLE, texts.EMPTY_TEXT)
        self.add_button = SecondaryButton(texts.ADD, "plus")
        self.change_button = SecondaryButton(texts.CHANGE, "pencil")
        self.delete_button = SecondaryButton(texts.DELETE, "trash")
        actions = spaced(FlowLayout(), spacing=8)
        for button in (self.add_button, self.change_button, self.delete_button):
            actions.addWidget(button)
        card = Card(texts.TITLE)
        card.add(Paragraph(texts.TEXT), self.problem, self.list, self.empty)
        card.add_layout(actions)
        spaced(QVBoxLayout(self), spacing=16).addWidget(card)
        self.list.opened.connect(self._presenter.change)
        self.add_button.clicked.connect(self._presenter.add)
        self.change_button.clicked.connect(self._on_change)
        self.delete_button.clicked.connect(self._on_delete)
        for key, act in (("F2", self._on_change), ("Del", self._on_delete)):
            shortcut = QShortcut(QKeySequence(key), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _announce(self) -> None:
        self._changes.announce(*Subject)

    @Slot()
    def _on_change(self) -> None:
        self._presenter.change(self.list.current_key())

    @Slot()
    def _on_delete(self) -> None:
        self._presenter.delete(self.list.current_key())

    @Slot(object)
    def _on_saved(self, _result: object) -> None:
        self._presenter.saved()
