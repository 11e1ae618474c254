"""Prullenbak: what was deleted, and how it comes back or goes for good."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.services.herstel import HerstelService
from gco_desktop.services.prullenbak import PrullenbakService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.instellingen import prullenbak_texts as texts
from ui.instellingen.concepten_card import ConceptenCard
from ui.instellingen.prullenbak_presenter import PrullenbakPresenter, Question
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import sized, spaced
from ui.theme.tokens import LIST_ROW
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.dialogs import ConfirmDialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.rows import RowList
from ui.widgets.shapes import ListRow, Tone

_MOST = 5  # rows at once; more of them scroll


class PrullenbakPanel(QWidget):
    """A list with what can be done with the line one is at; Enter puts it back."""

    def __init__(
        self,
        service: PrullenbakService,
        herstel: HerstelService,
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
    ) -> None:
        super().__init__()
        self._changes = changes
        self._presenter = PrullenbakPresenter(
            self, service, runner.scoped(self), navigator, self._announce
        )
        self.question: ConfirmDialog | None = None
        self.problem = InlineMessage()
        self.list = RowList(texts.LIST)
        self.empty = EmptyState("trash", texts.EMPTY_TITLE, texts.EMPTY_TEXT)
        self.back_button = PrimaryButton(texts.PUT_BACK, "restore")
        self.away_button = SecondaryButton(texts.THROW_AWAY, "trash")
        self.empty_button = QuietButton(texts.EMPTY)
        self.concepts = ConceptenCard(herstel, runner, navigator)
        self._build()
        self.list.opened.connect(self._on_opened)
        self.back_button.clicked.connect(self._on_back)
        self.away_button.clicked.connect(self._on_away)
        self.empty_button.clicked.connect(self._on_empty)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._on_away)
        self._reloader = ReloadWhenShown(self, changes, set(Subject), self.load)

    def _build(self) -> None:
        card = Card(texts.TITLE)
        self._actions = QWidget()
        actions = spaced(FlowLayout(self._actions), spacing=8)
        for button in (self.back_button, self.away_button, self.empty_button):
            actions.addWidget(button)
        card.add(Paragraph(texts.TEXT), self.problem, self.list, self._actions, self.empty)
        column = spaced(QVBoxLayout(self), spacing=16)
        column.addWidget(card)
        column.addWidget(self.concepts)
        self.show_bin(())

    def load(self) -> None:
        """Show the latest data."""
        self._presenter.load()
        self.concepts.load()

    def show_bin(self, rows: Sequence[ListRow]) -> None:
        """Show these lines, or that there is none."""
        self.list.show_rows(rows)
        sized(self.list, height=LIST_ROW * min(len(rows), _MOST) + 2)
        for widget in (self.list, self._actions):
            widget.setVisible(bool(rows))
        self.empty.setVisible(not rows)

    def show_unread(self) -> None:
        """Say nothing of what is in it: that is not known."""
        self.empty.hide()

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        self.problem.show_message(text, Tone.BAD)

    def ask(self, question: Question, on_yes: Callable[[], None]) -> None:
        """Ask (title, text, action) before something goes for good."""
        self.question = ConfirmDialog(self.window(), *question, danger=True)
        self.question.accepted.connect(on_yes)
        self.question.open()

    def _announce(self) -> None:
        self._changes.announce(*Subject)

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        self._presenter.put_back(key)

    @Slot()
    def _on_back(self) -> None:
        self._presenter.put_back(self.list.current_key())

    @Slot()
    def _on_away(self) -> None:
        self._presenter.ask_away(self.list.current_key())

    @Slot()
    def _on_empty(self) -> None:
        self._presenter.ask_empty()
