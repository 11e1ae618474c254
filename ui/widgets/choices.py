"""Choosing with buttons: chips (one or several) and segments (one)."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QWidget

from ui.theme import spaced
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import restyle

_DIGIT_PAUSE_MS = 700
_TEN = 10  # the 0 of the keyboard comes after the 9
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class Chip(QPushButton):
    """One round button that is on or off."""

    kind = "chip"

    def __init__(self, text: str, *, multi: bool) -> None:
        super().__init__(text.replace("&", "&&"))  # a name may hold one; a chip has no letter
        self.setAccessibleName(text)
        self.setProperty("kind", self.kind)
        self.setCheckable(True)
        self.setAutoExclusive(not multi)  # a screen reader then says radio button
        self.setAutoDefault(False)


class Segment(Chip):
    """One part of a segmented row."""

    kind = "segment"


class ChoiceRow(QWidget):
    """What chips and segments share: codes, arrow keys, digits, one tab stop."""

    value_changed = Signal()

    def __init__(self, layout: QLayout, button: type[Chip], *, multi: bool) -> None:
        super().__init__()
        self._layout = layout
        self._button = button
        self._multi = multi
        self._codes: list[str] = []
        self._buttons: list[Chip] = []
        self._offered: Sequence[tuple[str, str]] = ()
        self._typed = ""
        self._since = QElapsedTimer()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (code, label) pairs; what was chosen stays when it is still offered."""
        before = self.values()
        self._offered = choices
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._codes = [code for code, _label in choices]
        self._buttons = [self._make(label) for _code, label in choices]
        previous: QWidget = self
        for button in self._buttons:
            QWidget.setTabOrder(previous, button)  # a new button would come last in the window
            previous = button
        self._roam(0)
        self.set_values(before)

    def values(self) -> tuple[str, ...]:
        """Return the codes chosen, in the order offered."""
        pairs = zip(self._codes, self._buttons, strict=True)
        return tuple(code for code, button in pairs if button.isChecked())

    def set_values(self, codes: Iterable[str]) -> None:
        """Choose these codes and no others."""
        wanted = set(codes)
        for code, button in zip(self._codes, self._buttons, strict=True):
            button.setAutoExclusive(False)  # an exclusive button cannot be switched off
            button.setChecked(code in wanted)
            button.setAutoExclusive(not self._multi)
        if chosen := self.values():
            self._roam(self._codes.index(chosen[0]))

    def value(self) -> str | None:
        """Return the first code chosen."""
        return next(iter(self.values()), None)

    def set_value(self, code: str | None) -> None:
        """Choose one code, or none."""
        self.set_values(() if code is None else (code,))

    def button(self, code: str) -> QPushButton:
        """Return the button of a code, to give it a tooltip."""
        return self._buttons[self._codes.index(code)]

    def showEvent(self, event: QShowEvent) -> None:
        """Offer what the table offers by now; what was chosen stays, offered or not."""
        super().showEvent(event)
        anew = getattr(self._offered, "anew", None)
        if anew is None or (offered := anew()) == self._offered:
            return
        chosen, codes = self.values(), {code for code, _label in offered}
        kept = [each for each in self._offered if each[0] in chosen and each[0] not in codes]
        self.set_choices([*offered, *kept] if kept else offered)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the button one was at."""
        super().focusInEvent(event)
        for button in self._buttons:
            if button.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                button.setFocus(event.reason())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the arrows and choose with digits."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            for number, button in enumerate(self._buttons):
                if button is watched:
                    return self._on_key(number, event)
        return False

    def _make(self, label: str) -> Chip:
        button = self._button(label, multi=self._multi)
        button.installEventFilter(self)
        button.clicked.connect(self._on_clicked)
        self._layout.addWidget(button)
        return button

    def _on_key(self, number: int, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self._buttons:
            self._move((number + step) % len(self._buttons))
            return True
        if event.text().isdecimal() and not event.modifiers():
            self._on_digit(event.text())
            return True
        return False

    def _move(self, number: int) -> None:
        self._roam(number)
        self._buttons[number].setFocus(Qt.FocusReason.TabFocusReason)
        if not self._multi:
            self._buttons[number].click()

    def _on_digit(self, digit: str) -> None:
        quick = self._since.isValid() and self._since.elapsed() < _DIGIT_PAUSE_MS
        first = self._typed if quick else ""
        number = int(first + digit)
        if first in {"", "0"} or number > len(self._buttons):
            first, number = "", int(digit) or _TEN
        self._typed = "" if first else digit
        self._since.restart()
        if not 1 <= number <= len(self._buttons):
            return
        if first and self._multi:
            self._buttons[int(first) - 1].click()  # the 1 of 11 was not meant
        self._buttons[number - 1].setFocus(Qt.FocusReason.TabFocusReason)
        self._roam(number - 1)
        self._buttons[number - 1].click()

    def _roam(self, stop: int) -> None:
        for number, button in enumerate(self._buttons):
            strong = number == stop
            policy = Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        if self._buttons:
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        for number, button in enumerate(self._buttons):
            if button is sender:
                self._roam(number)
        self.value_changed.emit()


class ChipRow(ChoiceRow):
    """Round chips that wrap; ``even`` gives them one width, so they stand in columns."""

    def __init__(
        self,
        choices: Sequence[tuple[str, str]] = (),
        *,
        multi: bool = False,
        even: bool = False,
    ) -> None:
        flow = spaced(FlowLayout(even=even), spacing=6)
        super().__init__(flow, Chip, multi=multi)
        self.setLayout(flow)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_choices(choices)


class SegmentRow(ChoiceRow):
    """A closed row of segments of which one is chosen."""

    def __init__(self, choices: Sequence[tuple[str, str]] = ()) -> None:
        row = spaced(QHBoxLayout(), spacing=0)
        super().__init__(row, Segment, multi=False)
        wrapper = spaced(QHBoxLayout(self), spacing=0)
        wrapper.addLayout(row)
        wrapper.addStretch(1)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (code, label) pairs, the outer ones with round ends."""
        super().set_choices(choices)
        last = len(self._buttons) - 1
        for number, button in enumerate(self._buttons):
            place = "only" if not last else {0: "first", last: "last"}.get(number, "middle")
            button.setProperty("place", place)
            restyle(button)
