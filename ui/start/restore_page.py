"""Puts a backup back: which file, with which password, in which folder."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.runner import Runner
from ui.start import texts
from ui.start.actions import StartActions
from ui.start.page import StartPage
from ui.start.restore_presenter import BackupState, RestorePresenter
from ui.theme import sized, spaced
from ui.theme.tokens import TALL_ROW
from ui.widgets.busy import ProgressRow
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.card import Fact, Tile
from ui.widgets.dialogs import ConfirmDialog
from ui.widgets.files import FileChooser, FileKind
from ui.widgets.form import FieldLabel, FormRow
from ui.widgets.labels import ElidedLabel, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.progress import ProgressRelay
from ui.widgets.rows import RowList, TallDelegate
from ui.widgets.shapes import ListRow
from ui.widgets.text_fields import PasswordField
from ui.widgets.tone import Tone

_WIDTH = 560
_MOST_ROWS = 3  # shown at once; the list scrolls
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
        self.found_label = FieldLabel(texts.FOUND)
        self.found = RowList(texts.FOUND, TallDelegate())
        self.found_hint = Paragraph(texts.FOUND_HINT)
        self.choose_button = SecondaryButton(texts.CHOOSE_BACKUP, "folder-open")
        self.form = QWidget()
        self.problem = InlineMessage()
        self.progress = ProgressRow(texts.RESTORING)
        self.back_button = QuietButton(texts.BACK, "arrow-left")
        self.restore_button = PrimaryButton(texts.RESTORE_ACTION)
        self._reveal = QTimer(self)
        self._reveal.setSingleShot(True)
        self._reveal.setInterval(0)  # once the layout has made room for it
        self._reveal.timeout.connect(self._on_reveal)
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
        found = (self.found_label, self.found, self.found_hint)
        for widget in (*found, self.choose_button, self.form, self.problem, self.progress):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        for widget in (*found, self.form, self.progress, self.restore_button):
            widget.hide()
        self.found.opened.connect(self._presenter.choose)
        self.found.clicked.connect(self._on_found)
        self.choose_button.clicked.connect(self._on_choose)
        self.restore_button.clicked.connect(self._on_restore)
        self.back_button.clicked.connect(self.left)

    def choose(self, path: Path) -> None:
        """Choose a backup for the user."""
        self._presenter.choose(path)

    @property
    def at_work(self) -> bool:
        """Whether a backup is being put back."""
        return not self.progress.isHidden()

    def forget(self) -> None:
        """Take the password away."""
        self.password.clear()

    def start(self) -> None:
        """Start at the choice of a backup."""
        first = self.found if self.found.isVisibleTo(self) else self.choose_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Start at the choice of a backup."""
        super().showEvent(event)
        self.start()

    def show_found(self, rows: Sequence[ListRow]) -> None:
        """Show the backups that were found by themselves, or that there are none."""
        at_start = self.focusWidget() in {None, self.choose_button}
        self.found.show_rows(rows)
        sized(self.found, height=TALL_ROW * min(max(len(rows), 1), _MOST_ROWS) + 2)
        self.found_hint.set_text(texts.FOUND_HINT if rows else texts.FOUND_NONE)
        if self.form.isHidden():
            self._show_list()
            if at_start:
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
        for widget in (self.found_label, self.found, self.found_hint):
            widget.hide()  # the password is what comes next
        self.form.show()
        self.restore_button.show()
        self.choose_button.set_text(texts.OTHER_BACKUP)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reveal.start()

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

    def _show_list(self) -> None:
        """Show what there is to choose from, and no longer what was chosen."""
        has_rows = bool(self.found.rows.rowCount())
        for widget in (self.found_label, self.found):
            widget.setVisible(has_rows)
        self.found_hint.show()
        for hidden in (self.form, self.restore_button):
            hidden.hide()
        self.choose_button.set_text(texts.CHOOSE_BACKUP)

    def _show_busy(self, *, busy: bool) -> None:
        self.progress.set_progress(0, 0)
        self.progress.setVisible(busy)
        buttons = (self.choose_button, self.back_button, self.restore_button)
        for widget in (self.found, self.form, *buttons):
            widget.setEnabled(not busy)

    @Slot()
    def _on_reveal(self) -> None:
        self.ensureWidgetVisible(self.restore_button)

    @Slot()
    def _on_found(self) -> None:
        path = self.found.current_key()
        if isinstance(path, Path):
            self._presenter.choose(path)

    @Slot()
    def _on_choose(self) -> None:
        if not self.form.isHidden() and self.found.rows.rowCount():
            self._show_list()
            self.start()
            return
        self._files.open(self, texts.CHOOSE_BACKUP, _KIND, self._presenter.choose)

    @Slot()
    def _on_another(self) -> None:
        self._files.folder(self, texts.CHOOSE_FOLDER, self._presenter.choose_target)

    @Slot()
    def _on_restore(self) -> None:
        self._presenter.restore(self.password.text())
