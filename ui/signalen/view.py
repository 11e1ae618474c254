"""The screen with signalen: widgets, layout and nothing to decide."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gco_desktop.domain.ids import SignaalId, TrajectId
from gco_desktop.domain.signaal import Signaal
from gco_desktop.services.signalen import SignaalService
from gco_desktop.services.trajecten import TrajectService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.navigator import Navigator
from ui.runner import Runner
from ui.signalen import texts
from ui.signalen.form import SignaalForm
from ui.signalen.presenter import Finding, SignalenPresenter
from ui.theme import spaced
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.dialogs import ReasonDialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.page import Columns, ScrollPage
from ui.widgets.rows import RowList
from ui.widgets.shapes import ListRow, Tone

_CHECK_AFTER_MS = 400
_LIST_HEIGHT = 480


class SignalenView(ScrollPage):
    """A list of signalen and the form of the chosen one."""

    def __init__(
        self,
        signalen: SignaalService,
        trajecten: TrajectService,
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
    ) -> None:
        self.new_button = PrimaryButton(texts.NEW, "plus")
        super().__init__(texts.TITLE, texts.SUBTITLE, self.new_button)
        self._changes = changes
        self._presenter = SignalenPresenter(
            self, (signalen, trajecten), runner.scoped(self), navigator, self._announce
        )
        self._check_timer = QTimer(self)
        self._check_timer.setSingleShot(True)
        self._check_timer.setInterval(_CHECK_AFTER_MS)
        self._check_timer.timeout.connect(self._on_check)
        self._build()
        self.new_button.clicked.connect(self._on_new)
        for key in ("Ctrl+S", "Ctrl+Return"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(self._on_save)
        self._reloader = ReloadWhenShown(
            self, changes, {Subject.SIGNAAL, Subject.TRAJECT}, self._presenter.load
        )

    def _build(self) -> None:
        self.error = InlineMessage("", Tone.BAD)
        first = PrimaryButton(texts.NEW, "plus")
        first.clicked.connect(self._on_new)
        self.empty = EmptyState("speakerphone", texts.EMPTY_TITLE, texts.EMPTY_TEXT, first)
        self.columns = Columns(38, 62)
        for widget in (self.error, self.empty, self.columns):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.empty.hide()
        self._build_list()
        self._build_detail()

    def _build_list(self) -> None:
        self._count = Label("", "small")
        self.list = RowList(texts.LIST_NAME)
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self.list.moved.connect(self._on_moved)
        card = Card("", spacing=8)
        card.add(self._count, self.list)
        self.columns.left.addWidget(card)
        self.columns.left.addStretch(1)

    def _build_detail(self) -> None:
        self.form = SignaalForm()
        self.form.text_changed.connect(self._on_text_changed)
        self.note = InlineMessage("", Tone.INFO)
        self.save_button = PrimaryButton(texts.SAVE, "check")
        self.save_button.clicked.connect(self._on_save)
        cancel = QuietButton(texts.CANCEL)
        cancel.clicked.connect(self._on_cancel)
        self.delete_button = QuietButton(texts.DELETE, "trash")
        self.delete_button.clicked.connect(self._on_delete)
        filled = QWidget()
        column = spaced(QVBoxLayout(filled), spacing=14)
        column.addWidget(self.note)
        column.addWidget(self.form)
        buttons = spaced(QHBoxLayout(), spacing=8)
        buttons.addWidget(self.delete_button)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        column.addLayout(buttons)
        self.detail = QStackedWidget()
        self.detail.addWidget(Label(texts.CHOOSE, "muted", wrap=True))
        self.detail.addWidget(filled)
        self._card = Card(texts.FORM_EDIT)
        self._card.add(self.detail)
        self.columns.right.addWidget(self._card)
        self.columns.right.addStretch(1)

    def new_signaal(self, traject_id: TrajectId | None = None) -> None:
        """Show an empty form, for a traject when one is given."""
        self._card.set_title(texts.FORM_NEW)
        self._presenter.start(traject_id)
        self.form.focus_first()

    def open_signaal(self, signaal_id: SignaalId) -> None:
        """Show one signaal."""
        self._presenter.open(signaal_id)

    def show_list(self, rows: Sequence[ListRow], caption: str) -> None:
        """Fill the list."""
        self._count.setText(caption)
        self.list.blockSignals(True)
        self.list.show_rows(rows)
        self.list.blockSignals(False)
        empty = not rows and self.detail.currentIndex() == 0
        self.empty.setVisible(empty)
        self.columns.setVisible(not empty)

    def show_form(self, signaal: Signaal, trajecten: Sequence[tuple[str, str]], note: str) -> None:
        """Show one signaal in the form."""
        self._card.set_title(texts.FORM_EDIT if signaal.titel else texts.FORM_NEW)
        self.error.clear()
        self.note.show_message(note, Tone.INFO)
        self.form.show_signaal(signaal, trajecten)
        self.delete_button.setVisible(bool(signaal.titel))
        self.detail.setCurrentIndex(1)
        self.empty.hide()
        self.columns.show()
        self.list.blockSignals(True)
        self.list.select(signaal.id)
        self.list.blockSignals(False)
        self._check_timer.start()

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self.detail.setCurrentIndex(0)
        self._card.set_title(texts.FORM_EDIT)
        empty = self.list.rows.rowCount() == 0
        self.empty.setVisible(empty)
        self.columns.setVisible(not empty)

    def show_warning(self, warning: Finding | None) -> None:
        """Show what was found in the texts."""
        self.form.show_finding(warning)

    def show_error(self, message: str) -> None:
        """Tell what went wrong; what was typed stays."""
        self.error.show_message(message, Tone.BAD)

    def ask_reason(self, message: str, answer: Callable[[str], None]) -> None:
        """Ask why nine digits may stay."""
        dialog = ReasonDialog(self, texts.FORM_EDIT, message, texts.SAVE)
        dialog.given.connect(answer)
        dialog.open()

    @Slot()
    def _on_new(self) -> None:
        self.new_signaal()

    @Slot(object)
    def _on_moved(self, key: SignaalId) -> None:
        self._presenter.choose(key)

    @Slot()
    def _on_save(self) -> None:
        signaal = self.form.signaal()
        if signaal is not None and self.detail.currentIndex() == 1:
            self._presenter.save(signaal)

    @Slot()
    def _on_cancel(self) -> None:
        self._presenter.cancel()

    @Slot()
    def _on_delete(self) -> None:
        self._presenter.delete()

    @Slot()
    def _on_text_changed(self) -> None:
        self._check_timer.start()

    @Slot()
    def _on_check(self) -> None:
        self._presenter.check(self.form.all_text())

    def _announce(self) -> None:
        self._changes.announce(Subject.SIGNAAL)
