"""Reservekopie: copies elsewhere, the automatic ones, the proof, and how to put one back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from gco_desktop.services.reservekopieen import ReservekopieService
from ui.instellingen import reservekopie_texts as texts
from ui.instellingen.reservekopie_cards import ElsewhereCard, HereCard, ProofCard, RestoredCard
from ui.instellingen.reservekopie_look import LookDialog
from ui.instellingen.reservekopie_presenter import ReservekopiePresenter, Surroundings
from ui.instellingen.reservekopie_state import ReservekopieState
from ui.theme import spaced
from ui.widgets.busy import ProgressRow
from ui.widgets.card import Card, Fact
from ui.widgets.dialogs import ConfirmDialog
from ui.widgets.files import FileChooser, FileKind
from ui.widgets.labels import Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.progress import ProgressRelay
from ui.widgets.shapes import Tone

_KIND = FileKind(label=texts.COPY_KIND, suffix="gcobackup")


class ReservekopiePanel(QWidget):
    """Everything about backups of the open kluis, which stands in ``folder``."""

    def __init__(
        self,
        kopieen: ReservekopieService,
        folder: Path,
        around: Surroundings,
        files: Callable[[], FileChooser],
    ) -> None:
        super().__init__()
        self._kopieen = kopieen
        self._folder = folder
        self._runner = around.runner
        self._files = files
        self.dialog: ConfirmDialog | None = None
        self.look_dialog: LookDialog | None = None
        self._presenter = ReservekopiePresenter(self, kopieen, around.scoped(self))
        self.restored = RestoredCard()
        self.elsewhere = ElsewhereCard()
        self.here = HereCard()
        self.proof = ProofCard()
        self.message = InlineMessage()
        self.progress = ProgressRow(texts.COPYING)
        self.progress.hide()
        self.restored.hide()
        other = Card(texts.OTHER_FILE)
        other.add(Paragraph(texts.OTHER_FILE_TEXT), Fact(texts.PLACE, str(folder)))
        self._cards = (self.restored, self.elsewhere, self.here, self.proof)
        column = spaced(QVBoxLayout(self), spacing=16)
        for widget in (self.message, self.progress, *self._cards, other):
            column.addWidget(widget)
        self._reveal = QTimer(self)
        self._reveal.setSingleShot(True)
        self._reveal.setInterval(0)  # once the layout has made room for it
        self._reveal.timeout.connect(self._on_reveal)
        self._connect()

    def _connect(self) -> None:
        presenter = self._presenter
        self.elsewhere.make_asked.connect(self._on_make)
        self.elsewhere.choose_asked.connect(self._on_choose)
        self.elsewhere.copy_asked.connect(presenter.copy_to_second)
        self.elsewhere.drop_asked.connect(presenter.drop_second)
        self.here.look_asked.connect(self._on_look)
        self.here.put_back_asked.connect(presenter.ask_put_back)
        self.proof.prove_asked.connect(presenter.prove)
        self.restored.accept_asked.connect(presenter.accept)
        self.restored.undo_asked.connect(presenter.ask_undo)

    def load(self) -> None:
        """Show how it stands."""
        self._presenter.load()

    def show_state(self, state: ReservekopieState) -> None:
        """Show everything."""
        for card in self._cards:
            card.show_state(state)

    def start_progress(self, text: str) -> ProgressRelay:
        """Show how far it is, and return who hears it."""
        self.message.clear()
        self.progress.set_progress(0, 0, text)
        self.progress.show()
        self._reveal.start()
        self._set_enabled(enabled=False)
        return ProgressRelay(self.progress)

    def stop_progress(self) -> None:
        """Show the buttons again."""
        self.progress.hide()
        self._set_enabled(enabled=True)

    def show_result(self, text: str, tone: Tone) -> None:
        """Say how it ended."""
        self.message.show_message(text, tone)
        self._reveal.start()

    def ask(self, question: tuple[str, str, str], on_yes: Callable[[], None]) -> None:
        """Ask a question (title, text, action) in words."""
        self.dialog = ConfirmDialog.ask(self, question, on_yes)

    def _set_enabled(self, *, enabled: bool) -> None:
        for card in self._cards:
            card.setEnabled(enabled)

    @Slot()
    def _on_reveal(self) -> None:
        """Scroll to what is said: the button may stand far below it."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        said = self.progress if self.progress.isVisible() else self.message
        if area is not None and said.isVisible():
            area.ensureWidgetVisible(said)

    @Slot()
    def _on_make(self) -> None:
        name = self._kopieen.suggested_name()
        self._files().save(self, texts.COPY_WHERE, name, _KIND, self._on_path)

    def _on_path(self, path: Path) -> None:
        self._presenter.make_copy(path)

    @Slot()
    def _on_choose(self) -> None:
        self._files().folder(self, texts.SECOND_WHERE, self._on_second)

    def _on_second(self, folder: Path) -> None:
        self._presenter.choose_second(folder, self._folder)

    @Slot(object)
    def _on_look(self, path: Path | None) -> None:
        info = self._presenter.find(path) if path is not None else None
        if info is None:
            return
        self.look_dialog = LookDialog(self.window(), info, self._kopieen, self._runner)
        self.look_dialog.put_back_asked.connect(lambda: self._presenter.ask_put_back(info.path))
        self.look_dialog.open()
