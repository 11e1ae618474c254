"""The close of a day, as a dialog."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gco_desktop.domain.dag import Voorstel
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.dag import texts
from ui.dag.draft import DagDraft
from ui.dag.fields import ProposalFields, ProposalList
from ui.dag.presenter import Core, DagPresenter
from ui.dag.state import DagState, Velden, to_row
from ui.runner import Runner
from ui.theme import spaced
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.choices import ChipRow
from ui.widgets.dialogs import Dialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label, NumberLabel
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone

_WIDTH = 800
_SHOWS = {Subject.CONTACT, Subject.UREN, Subject.TAAK}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class DagDialog(Dialog):
    """Goes through the proposals of a day by keyboard alone; books only what one says yes to.

    ``completed`` carries how many proposals the user passed over with the day. With ``leaving``
    the program was being closed, and is when the dialog says so with ``leave_asked``.
    """

    completed = Signal(int)
    leave_asked = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        core: Core,
        runner: Runner,
        changes: Changes,
        *,
        leaving: bool = False,
    ) -> None:
        super().__init__(parent, texts.TITLE, _WIDTH)
        self._changes = changes
        self._leaving = leaving
        self._filling = False
        self._build()
        self._draft = DagDraft(self, core.drafts)
        self._presenter = DagPresenter(self, core, runner.scoped(self), self._announce, self._draft)
        self._connect()
        self._reloader = ReloadWhenShown(self, changes, _SHOWS, self._presenter.load)
        self._draft.begin()

    def show_state(self, state: DagState) -> None:
        """Show one day."""
        self.problem.clear()
        self.day.setText(state.subtitle)
        self.totals.setText(state.totals)
        self._filling = True
        self.days.set_choices(state.days)
        self.days.set_value(state.day)
        self.days.setVisible(bool(state.days))
        self.list.show_rows(state.rows)
        self.list.select(state.current)
        self._filling = False
        self.empty.set_texts(*state.empty)
        self.rest_button.set_text(state.rest)
        self._show_parts(filled=bool(state.rows))

    def show_fields(
        self, velden: Velden | None, warning: str = "", *, came_back: bool = False
    ) -> None:
        """Fill the fields with what would be booked, with a warning; without anything they go."""
        self.back.show_message(texts.CAME_BACK if came_back else "")
        self.correction.show_message(warning, Tone.WARN)
        if velden is not None:
            self.fields.show_velden(velden)

    def show_row(self, voorstel: Voorstel, *, came_back: bool) -> None:
        """Show again what would be booked of one proposal."""
        self.correction.show_message(texts.correction(voorstel), Tone.WARN)
        rows = self.list.rows
        every = [rows.row(number) for number in range(rows.rowCount())]
        own = to_row(voorstel, came_back=came_back)
        if not came_back:
            self.back.clear()
        self._filling = True
        self.list.show_rows([own if each.key == own.key else each for each in every])
        self._filling = False

    def say(self, text: str, *, can_undo: bool = False, can_write: bool = False) -> None:
        """Say what was done, with the ways back and on that there are."""
        self.undo_button.setVisible(can_undo)
        self.write_button.setVisible(can_write)
        self.told.show_message(text, Tone.OK)

    def show_problem(self, text: str) -> None:
        """Say what went wrong."""
        self.problem.show_message(text, Tone.BAD)

    def ask_reason(self, on_reason: object) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self, on_reason)  # type: ignore[arg-type]

    def finish(self, left: int) -> None:
        """Close: the day is complete."""
        self.completed.emit(left)
        self._leave()

    def event(self, event: QEvent) -> bool:
        """Begin in the list."""
        handled = super().event(event)
        if event.type() == QEvent.Type.Show:
            self.list.setFocus()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Book with Enter from every field as well."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and plain and self.fields.isVisible():
            if not event.isAutoRepeat():
                self._on_book()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self.day = Label("", "muted")
        self.days = ChipRow([])
        self.days.setAccessibleName(texts.DAYS)
        self.undo_button = LinkButton(texts.UNDO, "arrow-back-up")
        self.write_button = LinkButton(texts.WRITE, "pencil", texts.WRITE_TIP)
        self.told = InlineMessage("", Tone.OK, self.write_button, self.undo_button)
        self.problem = InlineMessage("", Tone.BAD)
        self.correction = InlineMessage("", Tone.WARN)
        self.again_button = LinkButton(texts.BEGIN_AGAIN, "arrow-back-up")
        self.back = InlineMessage("", Tone.INFO, self.again_button)
        self.list = ProposalList()
        self.fields = ProposalFields()
        self.keys = Label(texts.KEYS, "hint", wrap=True)
        self.keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.empty = EmptyState("circle-check", texts.EMPTY_TITLE, texts.LOADING)
        self.totals = NumberLabel("", "strong")
        above: tuple[QWidget, ...] = (self.day, self.days, self.told, self.problem)
        for widget in (*above, self.list, self.back, self.correction, self.fields, self.empty):
            self.body.addWidget(widget)
        foot = spaced(QHBoxLayout(), spacing=16)
        foot.addWidget(self.totals)
        foot.addWidget(self.keys, 1)
        self.body.addLayout(foot)
        self._build_buttons()
        self._show_parts(filled=False)

    def _build_buttons(self) -> None:
        self.rest_button = SecondaryButton(texts.REST, "circle-check", texts.REST_TIP)
        self.close_button = QuietButton(texts.LATER, tip=texts.LATER_TIP)
        self.decline_button = SecondaryButton(texts.DECLINE, "x", texts.DECLINE_TIP)
        self.book_button = PrimaryButton(texts.BOOK, "check", texts.BOOK_TIP)
        self.done_button = PrimaryButton(texts.CLOSE_PROGRAM if self._leaving else texts.CLOSE)
        buttons = (self.close_button, self.decline_button, self.book_button, self.done_button)
        self.set_buttons(*buttons, left=self.rest_button)

    def _connect(self) -> None:
        presenter = self._presenter
        self.days.value_changed.connect(self._on_day)
        self.list.moved.connect(self._on_moved)
        self.list.opened.connect(self._on_book)
        self.list.declined.connect(presenter.decline)
        self.list.typed.connect(self.fields.begin_with)
        self.fields.changed.connect(self._on_changed)
        self.book_button.clicked.connect(self._on_book)
        self.decline_button.clicked.connect(presenter.decline)
        self.rest_button.clicked.connect(presenter.complete)
        self.close_button.clicked.connect(self.reject)
        self.done_button.clicked.connect(self._leave)
        self.undo_button.clicked.connect(presenter.undo)
        self.write_button.clicked.connect(presenter.write)
        self.again_button.clicked.connect(presenter.begin_again)
        self._draft.restored.connect(presenter.show_again)
        self.finished.connect(self._draft.leave)
        QShortcut(QKeySequence("F2"), self).activated.connect(presenter.write)
        undo = QShortcut(QKeySequence.StandardKey.Undo, self)
        undo.setAutoRepeat(False)
        undo.activated.connect(presenter.undo)

    def _show_parts(self, *, filled: bool) -> None:
        focus = self.focusWidget()
        had_focus = focus in (self.list, self.done_button) or self.fields.isAncestorOf(
            focus or self
        )
        work: tuple[QWidget, ...] = (self.list, self.fields, self.keys)
        buttons = (self.rest_button, self.close_button, self.decline_button, self.book_button)
        for widget in (*work, *buttons):
            widget.setVisible(filled)
        self.empty.setVisible(not filled)
        self.done_button.setVisible(not filled)
        self._main = self.book_button if filled else self.done_button
        if filled and had_focus:
            self.list.setFocus()
        elif not filled:
            self.done_button.setFocus()

    def _announce(self) -> None:
        self._changes.announce(Subject.CONTACT, Subject.UREN, Subject.TAAK)

    @Slot()
    def _leave(self) -> None:
        if self._leaving:
            self.leave_asked.emit()
        self.accept()

    @Slot()
    def _on_book(self) -> None:
        if self.fields.check():
            self._presenter.book()

    @Slot()
    def _on_day(self) -> None:
        day = self.days.value()
        if day is not None and not self._filling:
            self._presenter.choose_day(day)

    @Slot(object)
    def _on_moved(self, key: str) -> None:
        if not self._filling:
            self._presenter.move_to(key)

    @Slot()
    def _on_changed(self) -> None:
        self._presenter.edit(self.fields.velden())
