"""A field that finds one of many by typing part of its name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView

from ui.widgets import texts
from ui.widgets.inset import InsetLine
from ui.widgets.matching import best_first, normalise

_SHOWN = 50


class TypeAheadField(InsetLine):
    """Types ahead over (id, label) pairs; what was typed stays, even when nothing fits."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[object, str]] = ()) -> None:
        super().__init__()
        self._choices: Sequence[tuple[object, str]] = choices
        self._hits: list[tuple[object, str]] = []
        self._value: object | None = None
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.setWrapAround(False)  # else there is a place after the last one: nothing
        self._popup = QListView()
        self._popup.setProperty("kind", "popup")
        self._completer.setPopup(self._popup)
        # The completer takes its list away from every parent, and so from what a window wears.
        self._popup.setParent(self, Qt.WindowType.Popup)
        self._completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        self.textEdited.connect(self._on_edited)
        arrow = self.add_inset("chevron-down", texts.SHOW_LIST)
        arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow down does the same
        arrow.clicked.connect(self.show_all)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer these (id, label) pairs; the choice made stays when it is among them."""
        self._choices = choices
        if self._value is not None and self._label(self._value) is None:
            self._choose(None)

    def value(self) -> object | None:
        """Return the id chosen, or nothing when the text names none."""
        return self._value

    def set_value(self, value: object | None) -> None:
        """Choose an id and show its label."""
        label = None if value is None else self._label(value)
        self.setText(label or "")
        self.setCursorPosition(0)
        self._choose(value if label is not None else None)

    @Slot()
    def show_all(self) -> None:
        """Show the whole list."""
        self.setFocus()
        self._show("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with the arrow down."""
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self._show("" if self._value is not None else self.text())
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Settle before Alt and a letter lead elsewhere: the list would hold on to the keys."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() != Qt.Key.Key_Alt
            and self._popup.isVisible()
        ):
            self._settle()
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the entry that is marked, or the only one that fits, when the field is left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settle()

    def _settle(self) -> None:
        if self._value is None and self.text().strip():
            index = self._popup.currentIndex()
            if self._popup.isVisible() and index.isValid():
                self._take(index.row())
            elif len(hits := self._find(self.text())) == 1:
                self._hits = hits
                self._take(0)
        self._popup.hide()

    def _show(self, query: str) -> None:
        self._hits = self._find(query)[:_SHOWN]
        labels = [label for _value, label in self._hits]
        self._model.setStringList(labels or [texts.NOTHING_FOUND])
        self._completer.complete()
        if self._hits:
            self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _find(self, query: str) -> list[tuple[object, str]]:
        return best_first(query, self._choices, lambda choice: choice[1])

    def _take(self, row: int) -> None:
        if row < len(self._hits):
            value, label = self._hits[row]
            self.setText(label)
            self._choose(value)

    def _choose(self, value: object | None) -> None:
        if value != self._value:
            self._value = value
            self.chosen.emit(value)

    def _label(self, value: object) -> str | None:
        return next((label for each, label in self._choices if each == value), None)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        same = [value for value, label in self._choices if normalise(label) == normalise(text)]
        self._choose(same[0] if len(same) == 1 else None)
        if text.strip():
            self._show(text)
        else:
            self._popup.hide()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self._take(index.row())
