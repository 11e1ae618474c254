"""What is typed in a form, kept until it is saved: over a lock, and over a crash."""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from ui.drafts import Draft, DraftBox, DraftKey, Entry
from ui.widgets import texts
from ui.widgets.buttons import LinkButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import DateField
from ui.widgets.messages import InlineMessage
from ui.widgets.tone import Tone

PAUSE_MS = 2000
_ON = "1"


@runtime_checkable
class HasValues(Protocol):
    """A field in which several codes can be chosen."""

    value_changed: SignalInstance

    def values(self) -> tuple[str, ...]:
        """Return the codes chosen."""
        ...

    def set_values(self, codes: Iterable[str]) -> None:
        """Choose these codes."""
        ...


class FormDraft(QObject):
    """Keeps the named fields of a form as a draft, a moment after typing stops.

    ``begin`` says for which record, when the fields hold what the kluis holds. A draft of before
    comes back in them at once; ``notice``, which the form shows on top, says so and can begin
    again. ``restored`` is emitted when the fields were filled so.
    """

    restored = Signal()

    def __init__(self, form: QWidget, box: DraftBox, fields: Mapping[str, QWidget]) -> None:
        super().__init__(form)
        self._box = box
        self._fields = dict(fields)
        self._key: DraftKey | None = None
        self._place = ""
        self._clean: dict[str, str] = {}
        self._kept: Draft | None = None
        self._spare: dict[str, str] = {}
        self.button = LinkButton(texts.START_OVER)
        self.button.clicked.connect(self._on_swap)
        self.notice = InlineMessage("", Tone.INFO, self.button)
        self.timer = pause_timer(self, self.keep)
        for widget in self._fields.values():
            _connect(widget, self._on_changed)
        box.watch(self, self.pending)

    def begin(self, key: DraftKey, place: str = "") -> None:
        """Take what stands in the fields for what is kept of this record."""
        self._key, self._place = key, place
        self._clean = self.typed()
        self._kept, self._spare = None, {}
        self.timer.stop()
        self.notice.clear()
        self._box.when_read(self, self._offer)

    def offer_late(self, name: str) -> None:
        """Take one field anew, because what can be chosen in it came later."""
        wanted = self._kept.fields.get(name) if self._kept else None
        self._clean[name] = _read(self._fields[name])
        if wanted is not None:
            _write(self._fields[name], wanted)

    def typed(self) -> dict[str, str]:
        """Return what stands in the fields."""
        return {name: _read(widget) for name, widget in self._fields.items()}

    @property
    def changed(self) -> bool:
        """Whether there is something that is not saved."""
        return self._draft() is not None

    def pending(self) -> list[Entry]:
        """Return what to keep when the kluis is about to be locked; without content: nothing."""
        draft = self._draft()
        if draft is not None:
            return [(str(draft.key), draft.to_json())]
        return [] if self._kept is None else [(str(self._kept.key), "")]

    @Slot()
    def keep(self) -> None:
        """Keep what is typed now; one that is kept already is not written again."""
        self.timer.stop()
        draft, kept = self._draft(), self._kept
        self._kept = draft
        if draft is not None and draft != kept:
            self._box.keep(draft)
        elif draft is None and kept is not None:
            self._box.drop(kept.key)

    def leave(self) -> None:
        """Keep what is typed; the form goes on with something else."""
        self.keep()
        self._key = None
        self.notice.clear()

    def done(self) -> None:
        """Forget the draft: everything was saved."""
        self.timer.stop()
        key, self._key = self._key, None
        if key is not None and self._kept is not None:
            self._box.drop(key)
        self._kept = None
        self.notice.clear()

    def throw_away(self) -> None:
        """Forget what was typed, because the user wants that."""
        draft = self._draft()
        if draft is not None:
            self._kept, self._key = None, None
            self._box.throw_away(draft)
        self.done()

    def _draft(self) -> Draft | None:
        typed = self.typed()
        if self._key is None or typed == self._clean:
            return None
        return Draft(key=self._key, fields=typed, place=self._place)

    def _offer(self) -> None:
        draft = None if self._key is None else self._box.find(self._key)
        if draft is None or not draft.fields:
            return
        self._kept = draft
        if self.typed() != self._clean:
            self._spare = dict(draft.fields)
            self._tell(texts.DRAFT_WAITS, texts.PUT_BACK)
            return
        self._spare = self._clean
        self._show(draft.fields)
        self._tell(texts.DRAFT_BACK, texts.START_OVER)

    def _show(self, fields: Mapping[str, str]) -> None:
        for name, text in fields.items():
            if name in self._fields and _read(self._fields[name]) != text:
                _write(self._fields[name], text)
        self.restored.emit()

    def _tell(self, text: str, action: str) -> None:
        self.button.set_text(action)
        self.notice.show_message(text)

    @Slot()
    def _on_changed(self) -> None:
        if self._key is not None:
            self.timer.start()

    @Slot()
    def _on_swap(self) -> None:
        shown, self._spare = self._spare, self.typed()
        self._show(shown)
        if shown == self._clean:
            self._tell(texts.DRAFT_GONE, texts.PUT_BACK)
        else:
            self._tell(texts.DRAFT_BACK, texts.START_OVER)


def pause_timer(owner: QObject, keep: Callable[[], None]) -> QTimer:
    """Return a timer that, started with every change, keeps a draft when typing has stopped."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(PAUSE_MS)
    timer.timeout.connect(keep)
    return timer


def _read(widget: QWidget) -> str:
    if isinstance(widget, DateField) and (day := widget.value()) is not None:
        return f"{day.day}-{day.month}-{day.year}"  # tomorrow "vandaag" is another day
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, ChoiceField):
        return widget.value() or ""
    if isinstance(widget, QAbstractButton):
        return _ON if widget.isChecked() else ""
    assert isinstance(widget, HasValues)  # noqa: S101 - the other fields of a form
    return "\n".join(widget.values())


def _write(widget: QWidget, text: str) -> None:
    if isinstance(widget, QLineEdit):
        widget.setText(text)
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(text)
        widget.moveCursor(QTextCursor.MoveOperation.End)  # to go on where one was
    elif isinstance(widget, ChoiceField):
        widget.set_value(text or None)
    elif isinstance(widget, QAbstractButton):
        widget.setChecked(text == _ON)
    elif isinstance(widget, HasValues):
        widget.set_values(text.split("\n") if text else ())


def _connect(widget: QWidget, act: Callable[[], None]) -> None:
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        widget.textChanged.connect(act)
    elif isinstance(widget, QAbstractButton):
        widget.toggled.connect(act)
    elif isinstance(widget, ChoiceField | HasValues):
        widget.value_changed.connect(act)
