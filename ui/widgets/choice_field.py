"""A field with a short list to choose from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

from ui.theme import theme
from ui.widgets.labels import plain_tip

_POPUP_EDGE = 40  # design pixels around a label: padding, borders and a scroll bar


class ChoiceField(QComboBox):
    """Chooses one code by its label; the first entry may stand for "nothing chosen"."""

    value_changed = Signal(object)

    def __init__(self, choices: Sequence[tuple[str, str]] = (), empty: str | None = None) -> None:
        super().__init__()
        self._codes: list[str | None] = []
        self._label_of: Callable[[str], str] = str
        popup = QListView(self)  # only a real list view takes the row height of the stylesheet
        popup.setProperty("kind", "popup")
        self.setView(popup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.set_choices(choices, empty)
        self.currentIndexChanged.connect(self._on_index_changed)

    def set_choices(self, choices: Sequence[tuple[str, str]], empty: str | None = None) -> None:
        """Offer these (code, label) pairs; ``empty`` is the label of an entry without a code."""
        before = self.value()
        self._label_of = getattr(choices, "label_of", str)
        self._offered, self._empty = choices, empty
        self.blockSignals(True)
        self.clear()
        self._codes = []
        if empty is not None:
            self._append(None, empty)
        for code, label in choices:
            self._append(code, label)
        if before in self._codes:
            self.setCurrentIndex(self._codes.index(before))
        self.blockSignals(False)

    def value(self) -> str | None:
        """Return the code chosen."""
        index = self.currentIndex()
        return self._codes[index] if 0 <= index < len(self._codes) else None

    def set_value(self, code: str | None) -> None:
        """Choose a code; one that is not offered any more is added, never lost."""
        if code not in self._codes:
            if code is None:
                self.setCurrentIndex(-1)
                return
            self._append(code, self._label_of(code))
        self.setCurrentIndex(self._codes.index(code))

    def showEvent(self, event: QShowEvent) -> None:
        """Offer what the table offers by now; the user may have changed it meanwhile."""
        super().showEvent(event)
        anew = getattr(self._offered, "anew", None)
        if anew is not None and (offered := anew()) != self._offered:
            before = self.value()
            self.set_choices(offered, self._empty)
            self.blockSignals(True)
            self.set_value(before)
            self.blockSignals(False)

    def showPopup(self) -> None:
        """Open the list, wide enough to read every label."""
        labels = self.view().sizeHintForColumn(0) + theme.px(_POPUP_EDGE)
        self.view().setMinimumWidth(max(labels, self.width()))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll instead of changing the choice by accident."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the label chosen, shortened when it does not fit; the tooltip holds all of it."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        painter.drawComplexControl(control, option)
        room = self.style().subControlRect(control, option, part, self).width()
        elide = Qt.TextElideMode.ElideRight
        text = self.fontMetrics().elidedText(self.currentText(), elide, room)
        tip = plain_tip(self.currentText()) if text != self.currentText() else ""
        if self.toolTip() != tip:
            self.setToolTip(tip)
        option.currentText = text
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _append(self, code: str | None, label: str) -> None:
        self._codes.append(code)
        self.addItem(label)

    @Slot(int)
    def _on_index_changed(self, _index: int) -> None:
        self.value_changed.emit(self.value())
