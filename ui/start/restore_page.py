"""Puts a backup back: which file, with which password, in which folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.runner import Runner
from ui.start import texts
from ui.start.actions import StartActions
from ui.start.page import StartPage
from ui.start.restore_presenter import BackupState, RestorePresenter
from ui.theme import spaced
from ui.widgets.busy import ProgressRow
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.card import Fact, Tile
from ui.widgets.dialogs import ConfirmDialog
from ui.widgets.files import FileChooser, FileKind
from ui.widgets.form import FormRow
from ui.widgets.labels import ElidedLabel
from ui.widgets.messages import InlineMessage
from ui.widgets.progress import ProgressRelay
from ui.widgets.text_fields import PasswordField
from ui.widgets.tone import Tone

_WIDTH = 560
_KIND = FileKind(label=texts.BACKUP_KIND, suffix="gcobackup")


class RestorePage(StartPage):
    """Asks for a backup, shows what is in it, and puts it back."""

    left = Signal()

    def __init__(
        self,
        actions: StartActions,
        folder: Path,
        runner: Runner,
        restored: Callable[[Path], None],
        files: FileChooser,
    ) -> None:
        super().__init__(_WIDTH)
        self._files = files
        self.replace_dialog: ConfirmDialog | None = None
        self._presenter = RestorePresenter(self, actions, runner.scoped(self), folder, restored)
        self.add_title(texts.RESTORE, texts.RESTORE_TEXT)
        self.choose_button = SecondaryButton(texts.CHOOSE_BACKUP, "folder-open")
        self.form = QWidget()
        self.problem = InlineMessage()
        self.progress = ProgressRow(texts.RESTORING)
        self.back_button = QuietButton(texts.BACK, "arrow-left")
        self.restore_button = PrimaryButton(texts.RESTORE_ACTION)
        self._build_form()
        self._build()
        self._presenter.start()

    def _build_form(self) -> None:
        self.made, self.holds = Fact(texts.MADE), Fact(texts.HOLDS)
        self.amount = Fact(texts.SIZE)
        facts = Tile(texts.BACKUP_KIND)
        pair = spaced(QHBoxLayout(), (0, 4, 0, 4), 12)
        for fact in (self.made, self.amount):
            pair.addWidget(fact, 1)
        facts.body.addLayout(pair)
        facts.body.addWidget(self.holds)
        self.password = PasswordField()
        self.row = FormRow(texts.THAT_DAY, self.password)
        place = Tile(texts.TARGET)
        self.target = ElidedLabel("", "small")
        self.another = LinkButton(texts.ANOTHER_FOLDER)
        line = spaced(QHBoxLayout(), spacing=8)
        line.addWidget(self.target, 1)
        line.addWidget(self.another)
        place.body.addLayout(line)
        column = spaced(QVBoxLayout(self.form), spacing=14)
        for widget in (facts, self.row, place):
            column.addWidget(widget)
        self.password.returnPressed.connect(self._on_restore)
        self.another.clicked.connect(self._on_another)

    def _build(self) -> None:
        row = spaced(QHBoxLayout(), (0, 6, 0, 0), 8)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.restore_button)
        for widget in (self.choose_button, self.form, self.problem, self.progress):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        for widget in (self.form, self.progress, self.restore_button):
            widget.hide()
        self.choose_button.clicked.connect(self._on_choose)
        self.restore_button.clicked.connect(self._on_restore)
        self.back_button.clicked.connect(self.left)

    def start(self) -> None:
        """Start at the choice of a file."""
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Start at the choice of a file."""
        super().showEvent(event)
        self.start()

    def show_reading(self, reading: bool) -> None:
        """Show whether a file is being looked at."""
        has_one = self.form.isVisibleTo(self)
        usual = texts.OTHER_BACKUP if has_one else texts.CHOOSE_BACKUP
        self.choose_button.set_text(texts.READING if reading else usual)
        self.choose_button.setEnabled(not reading)
        self.restore_button.setEnabled(not reading)

    def show_backup(self, state: BackupState) -> None:
        """Show what is in the file."""
        self.made.set_value(state.made)
        self.holds.set_value(state.holds)
        self.amount.set_value(state.size)
        self.row.set_hint(state.password_hint)
        self.row.set_error("")
        self.form.show()
        self.restore_button.show()
        self.choose_button.set_text(texts.OTHER_BACKUP)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_target(self, folder: Path) -> None:
        """Show where it will be put back."""
        self.target.setText(str(folder))

    def show_refusal(self, text: str) -> None:
        """Say at the field what is wrong with the password."""
        self.row.set_error(text)
        if text:
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password.selectAll()

    def show_problem(self, text: str) -> None:
        """Say what else went wrong."""
        self.problem.show_message(text, Tone.BAD)

    def ask_replace(self) -> None:
        """Ask whether the kluis that stands there may give way."""
        question = (texts.REPLACE_TITLE, texts.REPLACE_TEXT, texts.REPLACE_ACTION)
        self.replace_dialog = ConfirmDialog.ask(self, question, self._presenter.replace)

    def start_progress(self) -> ProgressRelay:
        """Show how far it is, and return who hears it."""
        self._show_busy(busy=True)
        return ProgressRelay(self.progress)

    def stop_progress(self) -> None:
        """Show the form again."""
        self._show_busy(busy=False)

    def _show_busy(self, *, busy: bool) -> None:
        self.progress.set_progress(0, 0)
        self.progress.setVisible(busy)
        for widget in (self.form, self.choose_button, self.back_button, self.restore_button):
            widget.setEnabled(not busy)

    @Slot()
    def _on_choose(self) -> None:
        self._files.open(self, texts.CHOOSE_BACKUP, _KIND, self._presenter.choose)

    @Slot()
    def _on_another(self) -> None:
        self._files.folder(self, texts.CHOOSE_FOLDER, self._presenter.choose_target)

    @Slot()
    def _on_restore(self) -> None:
        self._presenter.restore(self.password.text())
