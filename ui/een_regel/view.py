"""The dialog for one line: typed, read back in chips, booked with Enter."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.datum import parse_datum
from gco_desktop.domain.regel_woorden import Woord
from ui.changes import Changes, Subject
from ui.drafts import DraftKey, FormKind
from ui.een_regel import texts
from ui.een_regel.chips import QuestionBox, ReadingChips
from ui.een_regel.contract import RegelServices
from ui.een_regel.learn_dialog import LearnDialog
from ui.een_regel.line import RegelLine
from ui.een_regel.presenter import RegelPresenter
from ui.een_regel.state import Reading
from ui.navigator import Navigator
from ui.runner import Runner
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import DateField
from ui.widgets.form import FormRow
from ui.widgets.form_draft import FormDraft
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage, announce
from ui.widgets.shapes import Tone

_WIDTH = 760
_PAUSE_MS = 700  # a screen reader hears the reading when typing stops for a moment
_KEY = DraftKey(FormKind.REGEL)


class EenRegelDialog(Dialog):
    """Ctrl+E: one line after the other; Esc goes away and keeps what was typed."""

    def __init__(
        self,
        services: RegelServices,
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, texts.TITLE, _WIDTH)
        self._changes = changes
        self._today = today
        self._navigator = navigator
        self._said = ""
        self.learn_dialog: LearnDialog | None = None
        self._build(today)
        self._presenter = RegelPresenter(
            self, services, runner.scoped(self), self._announce_change, today
        )
        self._connect()
        self.draft = FormDraft(self, navigator.drafts, {"regel": self.line, "op": self.typed_on})
        self.body.insertWidget(0, self.draft.notice)
        self.draft.restored.connect(self._on_restored)

    def start(self) -> None:
        """Open, with the line of before when it was not booked."""
        self._presenter.load()
        self._presenter.typed("")
        self._begin()
        self.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the line."""
        super().showEvent(event)
        self.line.setFocus()

    def reject(self) -> None:
        """Go away; the line stays ready as a draft."""
        self.draft.keep()
        waits = bool(self.line.text().strip())
        super().reject()
        if waits:
            self._navigator.saved(texts.DRAFT_KEPT, undo=False)

    def show_reading(self, reading: Reading) -> None:
        """Show how the line is read; it is read aloud once typing stops."""
        self.chips.show_chips(reading.chips)
        self.chips.setVisible(bool(reading.chips))
        self.nothing.setVisible(not reading.chips)
        self.question.show_question(reading.question)
        self.line.asking = self.question.asking
        self.needs.setText(reading.needs)
        self.needs.setVisible(bool(reading.needs))
        warning = "\n".join(reading.warnings)
        if warning != self.warning.text:
            self.warning.show_message(warning, Tone.WARN)
        self.book_button.set_text(texts.CHOOSE if reading.question else texts.BOOK)
        self._said = reading.sentence
        self.line.setAccessibleDescription(reading.sentence)
        self._voice.start()

    def show_line(self, text: str) -> None:
        """Put a text in the line."""
        self.line.setText(text)

    def show_booked(self, text: str, *, undo: bool, signaal: bool) -> None:
        """Say what was booked, with a way back and a way to make a signaal."""
        self.undo_button.setVisible(undo)
        self.signaal_button.setVisible(signaal)
        self.booked.show_message(text, Tone.OK)

    def show_problem(self, text: str) -> None:
        """Say why nothing was kept; nothing with an empty text."""
        if text != self.problem.text:
            self.problem.show_message(text, Tone.BAD)

    def line_kept(self, rest: str) -> None:
        """Forget the draft and the line, which was booked; ``rest`` was typed meanwhile."""
        self.draft.done()
        self.line.clear()
        self._begin()
        self.line.setText(rest)

    def ask_meaning(self, word: str, words: Sequence[Woord]) -> None:
        """Ask what a word stands for."""
        self.learn_dialog = LearnDialog(self, word, words)
        self.learn_dialog.given.connect(self._presenter.remember)
        self.learn_dialog.open()

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self, on_reason)

    def _build(self, today: Callable[[], date]) -> None:
        self.line = RegelLine()
        self.typed_on = DateField(lambda text: parse_datum(text, today()))
        self.typed_on.setParent(self)
        self.typed_on.hide()  # not for people: the day on which "gisteren" was typed
        self.line_row = FormRow(texts.LINE, self.line, hint=texts.LINE_HINT)
        self.nothing = Label(texts.EMPTY, "muted", wrap=True)
        self.chips = ReadingChips()
        self.question = QuestionBox()
        self.needs = Label("", "strong", wrap=True)
        self.warning = InlineMessage()
        self.problem = InlineMessage()
        self.signaal_button = LinkButton(texts.MAKE_SIGNAAL)
        self.undo_button = LinkButton(texts.UNDO)
        self.booked = InlineMessage("", Tone.OK, self.signaal_button, self.undo_button)
        for widget in (self.booked, self.line_row, self.nothing, self.chips, self.question):
            self.body.addWidget(widget)
        for widget in (self.needs, self.warning, self.problem):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addWidget(Label(texts.KEYS, "hint", wrap=True))
        self.learn_button = QuietButton(texts.LEARN, tip=texts.LEARN_TIP)
        self.close_button = QuietButton(texts.CLOSE)
        self.book_button = PrimaryButton(texts.BOOK, "check")
        self.set_buttons(self.close_button, self.book_button, left=self.learn_button)
        self._voice = QTimer(self)
        self._voice.setSingleShot(True)
        self._voice.setInterval(_PAUSE_MS)

    def _connect(self) -> None:
        presenter = self._presenter
        self._voice.timeout.connect(self._on_pause)
        self.line.textChanged.connect(self._on_typed)
        self.line.entered.connect(presenter.enter)
        self.line.stepped.connect(presenter.step)
        self.line.picked.connect(presenter.pick)
        self.line.learn_asked.connect(self._on_learn)
        self.line.undo_asked.connect(presenter.undo)
        self.question.picked.connect(self._on_picked)
        self.undo_button.clicked.connect(self._on_undo)
        self.signaal_button.clicked.connect(self._on_signaal)
        self.learn_button.clicked.connect(self._on_learn)
        self.close_button.clicked.connect(self.reject)
        self.book_button.clicked.connect(self._on_book)

    def _begin(self) -> None:
        self.typed_on.set_value(self._today())
        self.draft.begin(_KEY)

    def _announce_change(self) -> None:
        self._changes.announce(Subject.CONTACT, Subject.UREN, Subject.SIGNAAL, Subject.TAAK)

    @Slot()
    def _on_pause(self) -> None:
        if self._said and self.isVisible():
            announce(self.line, self._said)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if not text.strip():
            self.typed_on.set_value(self._today())
        self._presenter.typed(text)

    @Slot()
    def _on_restored(self) -> None:
        self._presenter.typed_on(self.typed_on.value())

    @Slot()
    def _on_learn(self) -> None:
        self._presenter.learn(self.line.word_at_cursor())

    @Slot(int)
    def _on_picked(self, number: int) -> None:
        self._presenter.pick(number)
        self.line.setFocus()

    @Slot()
    def _on_undo(self) -> None:
        self._presenter.undo()
        self.line.setFocus()

    @Slot()
    def _on_signaal(self) -> None:
        self._presenter.make_signaal()
        self.line.setFocus()

    @Slot()
    def _on_book(self) -> None:
        self._presenter.enter()
        self.line.setFocus()
