"""The cards of the part Reservekopie."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from ui.instellingen import reservekopie_texts as texts
from ui.instellingen.reservekopie_state import ReservekopieState
from ui.theme import sized, spaced
from ui.theme.tokens import TALL_ROW
from ui.widgets import backup_texts
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, Label, Paragraph, Rule
from ui.widgets.messages import InlineMessage
from ui.widgets.rows import RowList, TallDelegate
from ui.widgets.shapes import Tone

_LEFT = Qt.AlignmentFlag.AlignLeft
_MOST_ROWS = 3  # shown at once; the list scrolls


class ElsewhereCard(Card):
    """A copy on another device, by hand and by itself."""

    make_asked = Signal()
    choose_asked = Signal()
    copy_asked = Signal()
    drop_asked = Signal()

    def __init__(self) -> None:
        super().__init__(texts.ELSEWHERE)
        self.last = Label("", "strong", wrap=True)
        self.make_button = PrimaryButton(texts.MAKE_COPY, "device-floppy")
        self.add(self.last, Paragraph(texts.ELSEWHERE_TEXT))
        self.body.addWidget(self.make_button, 0, _LEFT)
        self.folder = ElidedLabel("", "small")
        self.status = Paragraph("")
        self.choose_button = SecondaryButton(texts.SECOND_CHOOSE, "folder-open")
        self.copy_button = SecondaryButton(texts.SECOND_NOW, "copy")
        self.drop_button = QuietButton(texts.SECOND_DROP)
        self.add(Rule(), Label(texts.SECOND, "strong"), Paragraph(texts.SECOND_TEXT))
        self.add(self.folder, self.status)
        row = spaced(FlowLayout(), spacing=8)
        for button in (self.choose_button, self.copy_button, self.drop_button):
            row.addWidget(button)
        self.add_layout(row)
        self.make_button.clicked.connect(self.make_asked)
        self.choose_button.clicked.connect(self.choose_asked)
        self.copy_button.clicked.connect(self.copy_asked)
        self.drop_button.clicked.connect(self.drop_asked)

    def show_state(self, state: ReservekopieState) -> None:
        """Show how it stands."""
        self.last.setText(state.elsewhere)
        self.folder.setText(state.second)
        self.status.set_text(state.second_status)
        has_one = bool(state.second)
        for widget in (self.folder, self.status, self.copy_button, self.drop_button):
            widget.setVisible(has_one)
        self.choose_button.set_text(texts.SECOND_OTHER if has_one else texts.SECOND_CHOOSE)


class HereCard(Card):
    """The automatic backups, each to look into or to put back."""

    look_asked = Signal(object)
    put_back_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(texts.HERE)
        self.fault = InlineMessage()
        self.list = RowList(texts.HERE, TallDelegate())
        self.empty = EmptyState("device-floppy", texts.HERE_EMPTY, texts.HERE_EMPTY_TEXT)
        self.look_button = SecondaryButton(texts.LOOK, "eye")
        self.put_back_button = SecondaryButton(texts.PUT_BACK, "restore")
        self.add(Paragraph(texts.HERE_TEXT), self.fault, self.list, self.empty)
        row = spaced(FlowLayout(), spacing=8)
        row.addWidget(self.look_button)
        row.addWidget(self.put_back_button)
        self.add_layout(row)
        self.list.opened.connect(self.look_asked)
        self.look_button.clicked.connect(self._on_look)
        self.put_back_button.clicked.connect(self._on_put_back)

    def show_state(self, state: ReservekopieState) -> None:
        """Show how it stands."""
        self.fault.show_message(state.fault, Tone.WARN)
        self.list.show_rows(state.rows)
        sized(self.list, height=TALL_ROW * min(max(len(state.rows), 1), _MOST_ROWS) + 2)
        for widget in (self.list, self.look_button, self.put_back_button):
            widget.setVisible(bool(state.rows))
        self.empty.setVisible(not state.rows)

    @Slot()
    def _on_look(self) -> None:
        self.look_asked.emit(self._chosen())

    @Slot()
    def _on_put_back(self) -> None:
        self.put_back_asked.emit(self._chosen())

    def _chosen(self) -> Path | None:
        key = self.list.current_key()
        return key if isinstance(key, Path) else None


class ProofCard(Card):
    """Whether the newest backup is proven to come back."""

    prove_asked = Signal()

    def __init__(self) -> None:
        super().__init__(texts.PROOF)
        self.status = Label("", "strong", wrap=True)
        self.problem = InlineMessage()
        self.prove_button = SecondaryButton(texts.PROVE, "shield-check")
        self.add(self.status, self.problem, Paragraph(texts.PROOF_TEXT))
        self.body.addWidget(self.prove_button, 0, _LEFT)
        self.prove_button.clicked.connect(self.prove_asked)

    def show_state(self, state: ReservekopieState) -> None:
        """Show how it stands."""
        failed = state.proof_tone is Tone.BAD
        self.status.setText(state.proof)
        self.status.setVisible(not failed)
        self.problem.show_message(state.proof if failed else "", Tone.BAD)


class RestoredCard(Card):
    """After a restore: is this the right one, or back to what it replaced."""

    accept_asked = Signal()
    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question = InlineMessage()
        self.old_text = Paragraph("")
        self.accept_button = PrimaryButton(backup_texts.RIGHT_ONE, "check")
        self.undo_button = SecondaryButton(backup_texts.AS_BEFORE, "arrow-back-up")
        words = spaced(QVBoxLayout(), spacing=8)
        words.addWidget(self.question)
        words.addWidget(self.old_text)
        self.add_layout(words)
        row = spaced(FlowLayout(), spacing=8)
        row.addWidget(self.accept_button)
        row.addWidget(self.undo_button)
        self.add_layout(row)
        self.accept_button.clicked.connect(self.accept_asked)
        self.undo_button.clicked.connect(self.undo_asked)

    def show_state(self, state: ReservekopieState) -> None:
        """Show how it stands; hidden when nothing was replaced."""
        self.question.show_message(state.restored, Tone.WARN)
        self.old_text.set_text(state.old)
        self.old_text.setVisible(bool(state.old))
        self.accept_button.setVisible(bool(state.restored))
        self.undo_button.setVisible(bool(state.old))
        self.setVisible(bool(state.restored or state.old))
